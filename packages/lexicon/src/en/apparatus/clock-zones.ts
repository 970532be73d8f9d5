import type { ClockZone } from '../../ar/apparatus/clock-zones.ts'

/**
 * Zone abbreviations of English date lines, with the zone that the press means by them.
 *
 * Sorted by `zone`, then `form`.
 *
 * Sources
 *   desk   seen on news sites and written down by hand
 */

export const englishClockZones: readonly ClockZone[] = [
  { zone: 'Africa/Cairo', source: 'desk', form: 'Cairo time' },
  { zone: 'America/Chicago', source: 'desk', form: 'CDT' },
  { zone: 'America/Chicago', source: 'desk', form: 'CST' },
  { zone: 'America/Chicago', source: 'desk', form: 'CT' },
  { zone: 'America/Los_Angeles', source: 'desk', form: 'PDT' },
  { zone: 'America/Los_Angeles', source: 'desk', form: 'PST' },
  { zone: 'America/Los_Angeles', source: 'desk', form: 'PT' },
  { zone: 'America/New_York', source: 'desk', form: 'EDT' },
  { zone: 'America/New_York', source: 'desk', form: 'EST' },
  { zone: 'America/New_York', source: 'desk', form: 'ET' },
  { zone: 'Asia/Amman', source: 'desk', form: 'Amman time' },
  { zone: 'Asia/Baghdad', source: 'desk', form: 'Baghdad time' },
  { zone: 'Asia/Beirut', source: 'desk', form: 'Beirut time' },
  { zone: 'Asia/Dubai', source: 'desk', form: 'Abu Dhabi time' },
  { zone: 'Asia/Dubai', source: 'desk', form: 'Dubai time' },
  { zone: 'Asia/Dubai', source: 'desk', form: 'GST' },
  { zone: 'Asia/Dubai', source: 'desk', form: 'Gulf time' },
  { zone: 'Asia/Dubai', source: 'desk', form: 'UAE time' },
  { zone: 'Asia/Jerusalem', source: 'desk', form: 'Israel time' },
  { zone: 'Asia/Jerusalem', source: 'desk', form: 'Jerusalem time' },
  { zone: 'Asia/Kolkata', source: 'desk', form: 'IST' },
  { zone: 'Asia/Qatar', source: 'desk', form: 'Doha time' },
  { zone: 'Asia/Riyadh', source: 'desk', form: 'AST' },
  { zone: 'Asia/Riyadh', source: 'desk', form: 'Riyadh time' },
  { zone: 'Asia/Riyadh', source: 'desk', form: 'Saudi time' },
  { zone: 'Asia/Seoul', source: 'desk', form: 'KST' },
  { zone: 'Asia/Tehran', source: 'desk', form: 'Tehran time' },
  { zone: 'Asia/Tokyo', source: 'desk', form: 'JST' },
  { zone: 'Europe/Istanbul', source: 'desk', form: 'Ankara time' },
  { zone: 'Europe/Istanbul', source: 'desk', form: 'Istanbul time' },
  { zone: 'Europe/Istanbul', source: 'desk', form: 'Turkish time' },
  { zone: 'Europe/London', source: 'desk', form: 'BST' },
  { zone: 'Europe/London', source: 'desk', form: 'London time' },
  { zone: 'Europe/Moscow', source: 'desk', form: 'MSK' },
  { zone: 'Europe/Moscow', source: 'desk', form: 'Moscow time' },
  { zone: 'Europe/Paris', source: 'desk', form: 'CEST' },
  { zone: 'Europe/Paris', source: 'desk', form: 'CET' },
  { zone: 'GMT', source: 'desk', form: 'GMT' },
  { zone: 'UTC', source: 'desk', form: 'UTC' },
  { zone: 'UTC', source: 'desk', form: 'Z' },
]
