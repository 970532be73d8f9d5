/**
 * Feasts that date news by themselves: calendar, month and day, and for how many days they last.
 * Month 0 marks the movable Easter of the western churches. By name.
 */
export interface Feast {
  readonly feast: string
  readonly calendar: 'gregorian' | 'hijri'
  readonly month: number
  readonly day: number
  readonly length: number
  readonly source: string
  readonly form: string
}

export const feasts: readonly Feast[] = [
  {
    feast: 'fitr',
    calendar: 'hijri',
    month: 10,
    day: 1,
    length: 3,
    source: 'usage',
    form: 'عيد الفطر',
  },
  {
    feast: 'adha',
    calendar: 'hijri',
    month: 12,
    day: 10,
    length: 4,
    source: 'usage',
    form: 'عيد الأضحى',
  },
  {
    feast: 'christmas',
    calendar: 'gregorian',
    month: 12,
    day: 25,
    length: 1,
    source: 'usage',
    form: 'عيد الميلاد',
  },
  {
    feast: 'new-year',
    calendar: 'gregorian',
    month: 1,
    day: 1,
    length: 1,
    source: 'usage',
    form: 'رأس السنة الميلادية',
  },
  {
    feast: 'hijri-new-year',
    calendar: 'hijri',
    month: 1,
    day: 1,
    length: 1,
    source: 'usage',
    form: 'رأس السنة الهجرية',
  },
  {
    feast: 'ashura',
    calendar: 'hijri',
    month: 1,
    day: 10,
    length: 1,
    source: 'usage',
    form: 'يوم عاشوراء',
  },
  {
    feast: 'arafa',
    calendar: 'hijri',
    month: 12,
    day: 9,
    length: 1,
    source: 'usage',
    form: 'يوم عرفة',
  },
  {
    feast: 'mawlid',
    calendar: 'hijri',
    month: 3,
    day: 12,
    length: 1,
    source: 'usage',
    form: 'المولد النبوي',
  },
  {
    feast: 'easter',
    calendar: 'gregorian',
    month: 0,
    day: 0,
    length: 1,
    source: 'usage',
    form: 'عيد الفصح',
  },
]
