import type { WireName } from '../../ar/apparatus/wires.ts'

/**
 * Agencies as English pages credit them, alone on a closing line or joined by strokes.
 *
 * Sorted by `form`.
 *
 * Sources
 *   desk   seen on news sites and written down by hand
 */

export const englishWires: readonly WireName[] = [
  { source: 'desk', form: 'AFP' },
  { source: 'desk', form: 'ANI' },
  { source: 'desk', form: 'ANSA' },
  { source: 'desk', form: 'AP' },
  { source: 'desk', form: 'Agence France-Presse' },
  { source: 'desk', form: 'Agencies' },
  { source: 'desk', form: 'Al Jazeera' },
  { source: 'desk', form: 'Anadolu' },
  { source: 'desk', form: 'Anadolu Agency' },
  { source: 'desk', form: 'Associated Press' },
  { source: 'desk', form: 'BBC' },
  { source: 'desk', form: 'Bloomberg' },
  { source: 'desk', form: 'CNN' },
  { source: 'desk', form: 'EFE' },
  { source: 'desk', form: 'Interfax' },
  { source: 'desk', form: 'Kyodo' },
  { source: 'desk', form: 'PA Media' },
  { source: 'desk', form: 'PTI' },
  { source: 'desk', form: 'RIA Novosti' },
  { source: 'desk', form: 'Reuters' },
  { source: 'desk', form: 'SPA' },
  { source: 'desk', form: 'TASS' },
  { source: 'desk', form: 'UPI' },
  { source: 'desk', form: 'WAM' },
  { source: 'desk', form: 'Xinhua' },
  { source: 'desk', form: 'Yonhap' },
  { source: 'desk', form: 'dpa' },
]
