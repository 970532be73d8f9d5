import type { SectionName } from '../../ar/apparatus/sections.ts'

/**
 * Names of sections as English news pages print them on a line of their own.
 *
 * Sorted by `form`.
 *
 * Sources
 *   desk   seen on news sites and written down by hand
 */

export const englishSections: readonly SectionName[] = [
  { source: 'desk', form: 'Africa' },
  { source: 'desk', form: 'Americas' },
  { source: 'desk', form: 'Analysis' },
  { source: 'desk', form: 'Asia' },
  { source: 'desk', form: 'Breaking News' },
  { source: 'desk', form: 'Business' },
  { source: 'desk', form: 'Climate' },
  { source: 'desk', form: 'Culture' },
  { source: 'desk', form: 'Defense' },
  { source: 'desk', form: 'Diplomacy' },
  { source: 'desk', form: 'Economy' },
  { source: 'desk', form: 'Entertainment' },
  { source: 'desk', form: 'Environment' },
  { source: 'desk', form: 'Europe' },
  { source: 'desk', form: 'Features' },
  { source: 'desk', form: 'Health' },
  { source: 'desk', form: 'Home' },
  { source: 'desk', form: 'International' },
  { source: 'desk', form: 'Latest News' },
  { source: 'desk', form: 'Lifestyle' },
  { source: 'desk', form: 'Local' },
  { source: 'desk', form: 'Markets' },
  { source: 'desk', form: 'Middle East' },
  { source: 'desk', form: 'National' },
  { source: 'desk', form: 'News' },
  { source: 'desk', form: 'Opinion' },
  { source: 'desk', form: 'Politics' },
  { source: 'desk', form: 'Science' },
  { source: 'desk', form: 'Sport' },
  { source: 'desk', form: 'Sports' },
  { source: 'desk', form: 'Tech' },
  { source: 'desk', form: 'Technology' },
  { source: 'desk', form: 'Top Stories' },
  { source: 'desk', form: 'Travel' },
  { source: 'desk', form: 'UK' },
  { source: 'desk', form: 'US' },
  { source: 'desk', form: 'Video' },
  { source: 'desk', form: 'World' },
  { source: 'desk', form: 'World News' },
]
