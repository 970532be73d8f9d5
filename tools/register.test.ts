/**
 * Goal: the register of people and offices can be trusted to say who held what on a day.
 * Method: hold the three tables of people and the table of tenures against each other, then ask a
 * set of facts of the public record that nobody disputes; `gaps` names what is not known yet.
 */
import { arabicPeople } from '@marsad/lexicon/ar/names/people'
import { englishPeople } from '@marsad/lexicon/en/names/people'
import { people } from '@marsad/lexicon/world/people'
import { type PersonOffice, type TenureRow, tenures } from '@marsad/lexicon/world/tenures'
import { expect, test } from 'vitest'

const known = new Set(people.map(({ entity }) => entity))
/** The last day that a partial date may mean sorts after every day of its month or year. */
const latest = (date: string | null) => (date === null ? '9999' : `${date}~`)

function holders(office: PersonOffice, code: string, day: string): string[] {
  return tenures
    .filter(row => row.office === office && row.code === code)
    .filter(({ from, to }) => from <= day && day <= latest(to))
    .map(({ entity }) => entity.replace('person:', ''))
}

test('no person stands twice, and every entity is spelt in plain Latin letters', () => {
  expect(known.size).toBe(people.length)
  expect([...known].filter(entity => !/^person:[a-z0-9]+(-[a-z0-9]+)*$/.test(entity))).toEqual([])
})

test('every tenure and every name belongs to a person of the register', () => {
  const used = [...tenures, ...arabicPeople, ...englishPeople].map(({ entity }) => entity)
  expect([...new Set(used)].filter(entity => !known.has(entity))).toEqual([])
})

test.for([
  { in: 'Arabic', rows: arabicPeople },
  { in: 'English', rows: englishPeople },
])('every person has more than a surname in $in', ({ rows }) => {
  const named = new Set(rows.filter(({ kind }) => kind !== 'surname').map(({ entity }) => entity))
  expect([...known].filter(entity => !named.has(entity))).toEqual([])
})

test('Arabic names are written in Arabic letters', () => {
  const foreign = arabicPeople.filter(({ form }) => !/^[\p{Script=Arabic}\s.'-]+$/u.test(form))
  expect(foreign.map(({ form }) => form)).toEqual([])
})

test('every date is a day, a month or a year, and no tenure ends before it begins', () => {
  const isDate = (date: string) => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)
  const wrong = ({ from, to }: TenureRow) =>
    !isDate(from) || (to !== null && !isDate(to)) || latest(to) < from
  expect(tenures.filter(wrong)).toEqual([])
})

test('a surname that stands for one person unflagged stands for no other unflagged', () => {
  const owners = new Map<string, Set<string>>()
  for (const { kind, ambiguous, entity, form } of arabicPeople) {
    if (kind !== 'surname' || ambiguous === true) continue
    owners.set(form, (owners.get(form) ?? new Set()).add(entity))
  }
  expect([...owners].filter(([, entities]) => entities.size > 1).map(([form]) => form)).toEqual([])
})

const facts = [
  { office: 'president', code: 'USA', day: '2016-06-01', who: 'barack-obama' },
  { office: 'president', code: 'USA', day: '2019-06-01', who: 'donald-trump' },
  { office: 'foreign-minister', code: 'USA', day: '2018-03-01', who: 'rex-tillerson' },
  { office: 'foreign-minister', code: 'USA', day: '2018-06-12', who: 'mike-pompeo' },
  { office: 'foreign-minister', code: 'RUS', day: '2023-10-18', who: 'sergey-lavrov' },
  { office: 'foreign-minister', code: 'PRK', day: '2023-10-18', who: 'choe-son-hui' },
  { office: 'supreme-leader', code: 'PRK', day: '2011-06-01', who: 'kim-jong-il' },
  { office: 'president', code: 'EGY', day: '2013-01-15', who: 'mohamed-morsi' },
  { office: 'foreign-minister', code: 'EGY', day: '2022-02-01', who: 'sameh-shoukry' },
  { office: 'prime-minister', code: 'IRQ', day: '2017-07-10', who: 'haider-al-abadi' },
  { office: 'foreign-minister', code: 'JOR', day: '2018-12-01', who: 'ayman-safadi' },
  { office: 'foreign-minister', code: 'DZA', day: '2018-05-01', who: 'abdelkader-messahel' },
  { office: 'president', code: 'TUN', day: '2018-05-01', who: 'beji-caid-essebsi' },
  { office: 'prime-minister', code: 'JPN', day: '2015-05-01', who: 'shinzo-abe' },
  { office: 'president', code: 'KOR', day: '2018-04-27', who: 'moon-jae-in' },
  { office: 'chancellor', code: 'DEU', day: '2022-05-01', who: 'olaf-scholz' },
  { office: 'prime-minister', code: 'ETH', day: '2020-05-01', who: 'abiy-ahmed' },
  { office: 'president', code: 'BRA', day: '2021-05-01', who: 'jair-bolsonaro' },
  { office: 'high-representative', code: 'EUU', day: '2016-05-01', who: 'federica-mogherini' },
  { office: 'secretary-general', code: 'UNO', day: '2015-05-01', who: 'ban-ki-moon' },
  { office: 'secretary-general', code: 'LAS', day: '2018-05-01', who: 'ahmed-aboul-gheit' },
  { office: 'secretary-general', code: 'IAEA', day: '2018-05-01', who: 'yukiya-amano' },
] as const

test.for(facts)('$office of $code on $day: $who', ({ office, code, day, who }) => {
  expect(holders(office, code, day)).toContain(who)
})

const bodies = [
  { about: 'SYR', day: '2016-02-01', who: 'staffan-de-mistura' },
  { about: 'YEM', day: '2018-12-13', who: 'martin-griffiths' },
  { about: 'LBY', day: '2018-05-29', who: 'ghassan-salame' },
  { about: 'ESH', day: '2018-03-01', who: 'horst-koehler' },
] as const

test.for(bodies)('envoy of the United Nations for $about on $day', ({ about, day, who }) => {
  const rows = tenures.filter(row => row.code === 'UNO' && row.about === about)
  const held = rows.filter(({ from, to }) => from <= day && day <= latest(to))
  expect(held.map(({ entity }) => entity)).toEqual([`person:${who}`])
})

const silent = [
  {
    why: 'before the first holder that is listed',
    office: 'president',
    code: 'SSD',
    day: '2010-01-01',
  },
  { why: 'a code without such an office', office: 'monarch', code: 'USA', day: '2018-01-01' },
] as const

test.for(silent)('nobody: $why', ({ office, code, day }) => {
  expect(holders(office, code, day)).toEqual([])
})

const gaps = [
  {
    why: 'the ministers of defence of Mexico are not listed',
    office: 'defence-minister',
    code: 'MEX',
  },
  {
    why: 'the foreign ministers of Burundi are not listed',
    office: 'foreign-minister',
    code: 'BDI',
  },
] as const

test.for(gaps)('gap: $why', { fails: true }, ({ office, code }) => {
  expect(holders(office, code, '2018-05-01')).not.toEqual([])
})
