/** What resolving counts from: the publication day, whether the clause looks ahead, the weekend. */
export interface Moment {
  /** Day number of publication; undefined where it is not known. */
  readonly published: number | undefined
  readonly ahead: boolean
  /** True where a page is nothing but the expression, as a reader would ask: it names a day to come. */
  readonly alone: boolean
  /** True for the line that dates an article: its day is not after the day it is read on. */
  readonly dateline: boolean
  /** True after "since": what is named cannot lie ahead. */
  readonly since: boolean
  /** The first day of the two-day weekend where the page comes from; 0 is Sunday. */
  readonly weekend: number
}

const gulfZones = ['+03:00', '+03', '+04:00', '+04']
const gulfCities = [
  'Riyadh',
  'Dubai',
  'Kuwait',
  'Qatar',
  'Bahrain',
  'Muscat',
  'Baghdad',
  'Aden',
  'Amman',
]

/** Friday and Saturday around the Gulf, Saturday and Sunday elsewhere. */
export function weekendOf(zone: string | null): number {
  if (zone === null) return 6
  const city = zone.slice(zone.lastIndexOf('/') + 1)
  return gulfZones.includes(zone) || gulfCities.includes(city) ? 5 : 6
}
