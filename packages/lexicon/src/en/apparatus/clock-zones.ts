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
  { zone: 'America/Chicago', source: 'desk', form: 'CDT' },
  { zone: 'America/Chicago', source: 'desk', form: 'CST' },
  { zone: 'America/Chicago', source: 'desk', form: 'CT' },
  { zone: 'America/Los_Angeles', source: 'desk', form: 'PDT' },
  { zone: 'America/Los_Angeles', source: 'desk', form: 'PST' },
  { zone: 'America/Los_Angeles', source: 'desk', form: 'PT' },
  { zone: 'America/New_York', source: 'desk', form: 'EDT' },
  { zone: 'America/New_York', source: 'desk', form: 'EST' },
  { zone: 'America/New_York', source: 'desk', form: 'ET' },
  { zone: 'Asia/Dubai', source: 'desk', form: 'GST' },
  { zone: 'Asia/Kolkata', source: 'desk', form: 'IST' },
  { zone: 'Asia/Riyadh', source: 'desk', form: 'AST' },
  { zone: 'Asia/Seoul', source: 'desk', form: 'KST' },
  { zone: 'Asia/Tokyo', source: 'desk', form: 'JST' },
  { zone: 'Europe/London', source: 'desk', form: 'BST' },
  { zone: 'Europe/Moscow', source: 'desk', form: 'MSK' },
  { zone: 'Europe/Paris', source: 'desk', form: 'CEST' },
  { zone: 'Europe/Paris', source: 'desk', form: 'CET' },
  { zone: 'GMT', source: 'desk', form: 'GMT' },
  { zone: 'UTC', source: 'desk', form: 'UTC' },
  { zone: 'UTC', source: 'desk', form: 'Z' },
]
