/**
 * English names of the decades of a century. By decade.
 */
import type { DecadeName } from '../../ar/time/decades.ts'

export const decadeNames: readonly DecadeName[] = [
  { decade: 20, source: 'usage', form: 'twenties' },
  { decade: 30, source: 'usage', form: 'thirties' },
  { decade: 40, source: 'usage', form: 'forties' },
  { decade: 50, source: 'usage', form: 'fifties' },
  { decade: 60, source: 'usage', form: 'sixties' },
  { decade: 70, source: 'usage', form: 'seventies' },
  { decade: 80, source: 'usage', form: 'eighties' },
  { decade: 90, source: 'usage', form: 'nineties' },
]
