/**
 * English number words as they stand in dates and counted units. By value.
 */
import type { Cardinal } from '../../ar/time/cardinals.ts'

export const cardinals: readonly Cardinal[] = [
  { value: 1, source: 'cldr', form: 'a' },
  { value: 1, source: 'cldr', form: 'an' },
  { value: 1, source: 'cldr', form: 'one' },
  { value: 2, source: 'cldr', form: 'two' },
  { value: 3, source: 'cldr', form: 'three' },
  { value: 4, source: 'cldr', form: 'four' },
  { value: 5, source: 'cldr', form: 'five' },
  { value: 6, source: 'cldr', form: 'six' },
  { value: 7, source: 'cldr', form: 'seven' },
  { value: 8, source: 'cldr', form: 'eight' },
  { value: 9, source: 'cldr', form: 'nine' },
  { value: 10, source: 'cldr', form: 'ten' },
  { value: 11, source: 'cldr', form: 'eleven' },
  { value: 12, source: 'cldr', form: 'twelve' },
  { value: 13, source: 'cldr', form: 'thirteen' },
  { value: 14, source: 'cldr', form: 'fourteen' },
  { value: 15, source: 'cldr', form: 'fifteen' },
  { value: 16, source: 'cldr', form: 'sixteen' },
  { value: 17, source: 'cldr', form: 'seventeen' },
  { value: 18, source: 'cldr', form: 'eighteen' },
  { value: 19, source: 'cldr', form: 'nineteen' },
  { value: 20, source: 'cldr', form: 'twenty' },
  { value: 30, source: 'cldr', form: 'thirty' },
  { value: 40, source: 'cldr', form: 'forty' },
  { value: 50, source: 'cldr', form: 'fifty' },
  { value: 60, source: 'cldr', form: 'sixty' },
  { value: 70, source: 'cldr', form: 'seventy' },
  { value: 80, source: 'cldr', form: 'eighty' },
  { value: 90, source: 'cldr', form: 'ninety' },
  { value: 100, source: 'cldr', form: 'hundred' },
  { value: 1000, source: 'cldr', form: 'thousand' },
]
