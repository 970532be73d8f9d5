/**
 * English names that stand for a party only in articles about another: "the coalition" where the
 * Houthis are spoken of. An empty `near` stands for any article.
 *
 * One form per line, sorted by code, near, then form.
 *
 * Sources
 *   desk   written by the project from the usage of the press
 */
export interface ContextName {
  readonly code: string
  readonly near: string
  readonly source: 'desk'
  readonly form: string
}

export const contextNames: readonly ContextName[] = [
  { code: 'AFG', near: 'TALIBAN', source: 'desk', form: 'Afghan Taliban' },
  { code: 'COALITION_ISIS', near: 'ISIS', source: 'desk', form: 'coalition forces' },
  { code: 'COALITION_ISIS', near: 'ISIS', source: 'desk', form: 'coalition warplanes' },
  { code: 'COALITION_ISIS', near: 'ISIS', source: 'desk', form: 'the coalition' },
  { code: 'COALITION_YEM', near: 'HOUTHI', source: 'desk', form: 'coalition forces' },
  { code: 'COALITION_YEM', near: 'HOUTHI', source: 'desk', form: 'coalition warplanes' },
  { code: 'COALITION_YEM', near: 'HOUTHI', source: 'desk', form: 'the coalition' },
  { code: 'EUU', near: 'EUU', source: 'desk', form: 'Brussels' },
  { code: 'HOUTHI', near: 'HOUTHI', source: 'desk', form: 'Iran-backed rebels' },
  { code: 'HOUTHI', near: 'HOUTHI', source: 'desk', form: 'Iranian-backed rebels' },
  { code: 'HOUTHI', near: 'HOUTHI', source: 'desk', form: 'Sanaa' },
  { code: 'IRN', near: 'IRN', source: 'desk', form: 'the Islamic Republic' },
  { code: 'KOR', near: 'PRK', source: 'desk', form: 'the South' },
  { code: 'OTHER_RSF', near: 'SDN', source: 'desk', form: 'RSF' },
  { code: 'P5+1', near: 'IRN', source: 'desk', form: 'major powers' },
  { code: 'P5+1', near: 'IRN', source: 'desk', form: 'six powers' },
  { code: 'P5+1', near: 'IRN', source: 'desk', form: 'six world powers' },
  { code: 'P5+1', near: 'IRN', source: 'desk', form: 'world powers' },
  { code: 'PRK', near: 'KOR', source: 'desk', form: 'the North' },
  { code: 'PSE', near: '', source: 'desk', form: 'East Jerusalem' },
  { code: 'PSE', near: '', source: 'desk', form: 'Gaza' },
  { code: 'PSE', near: '', source: 'desk', form: 'Gaza Strip' },
  { code: 'PSE', near: '', source: 'desk', form: 'Gazan' },
  { code: 'PSE', near: '', source: 'desk', form: 'Gazans' },
  { code: 'PSE', near: '', source: 'desk', form: 'West Bank' },
  { code: 'SAU', near: 'SAU', source: 'desk', form: 'the kingdom' },
  { code: 'SDF', near: 'SYR', source: 'desk', form: 'SDF' },
  { code: 'SYR_OPP', near: 'SYR', source: 'desk', form: 'Syrian opposition' },
  { code: 'SYR_OPP', near: 'SYR', source: 'desk', form: 'Syrian rebels' },
  { code: 'SYR_OPP', near: 'SYR', source: 'desk', form: 'Turkey-backed rebels' },
  { code: 'SYR_OPP', near: 'SYR', source: 'desk', form: 'Turkish-backed rebels' },
  { code: 'SYR_OPP', near: 'SYR', source: 'desk', form: 'armed opposition' },
  { code: 'SYR_OPP', near: 'SYR', source: 'desk', form: 'opposition fighters' },
  { code: 'SYR_OPP', near: 'SYR', source: 'desk', form: 'rebel-held Aleppo' },
  { code: 'SYR_OPP', near: 'SYR_OPP', source: 'desk', form: 'rebels' },
  { code: 'TWN', near: 'TWN', source: 'desk', form: 'the island' },
  { code: 'VEN', near: 'VEN', source: 'desk', form: 'Bolivarian government' },
  { code: 'WEST', near: 'RUS', source: 'desk', form: 'Western' },
  { code: 'WEST', near: 'RUS', source: 'desk', form: 'the West' },
]
