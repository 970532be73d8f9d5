/** The reader: language, display choices, and the names of actors; every part asks it for words. */
import type { ActorView } from '@marsad/core/model'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import {
  type DateStyle,
  formatDay,
  formatDays,
  formatHeading,
  formatNumber,
} from '../text/dates.ts'
import { ar } from '../words/ar.ts'
import { type Countable, countedWords } from '../words/counted.ts'
import { en, type Key } from '../words/en.ts'
import { go, linkHere, useAddress } from './address.ts'
import { api, useAnswer } from './answers.ts'
import { type Choices, keepChoices, loadChoices, showChoices } from './choices.ts'

export interface Reader {
  readonly lang: 'ar' | 'en'
  readonly choices: Choices
  readonly style: DateStyle
  readonly choose: (changes: Partial<Choices>) => void
  readonly say: (key: Key, values?: Readonly<Record<string, string | number>>) => string
  readonly count: (what: Countable, count: number) => string
  readonly number: (value: number) => string
  readonly day: (day: string) => string
  readonly heading: (day: string) => string
  readonly days: (...span: Span) => string
  readonly nameOf: (code: string, lang?: 'ar' | 'en') => string
  readonly actors: readonly ActorView[]
}
type Span = [start: string, end: string | null, precision?: Parameters<typeof formatDays>[3]]

const ReaderContext = createContext<Reader | undefined>(undefined)

export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (!reader) throw new Error('A part of the interface stands outside of its reader.')
  return reader
}

export function ReaderProvider({ children }: { children: ReactNode }): ReactElement {
  const address = useAddress()
  const [kept, setKept] = useState(loadChoices)
  const inAddress = address.query.get('lang')
  const lang = inAddress === 'ar' || inAddress === 'en' ? inAddress : kept.lang
  const choices = useMemo(() => ({ ...kept, lang }), [kept, lang])
  useEffect(() => showChoices(choices), [choices])
  const choose = useCallback(
    (changes: Partial<Choices>) => {
      const next = { ...choices, ...changes }
      keepChoices(next)
      setKept(next)
      if (changes.lang) go(linkHere(address, { lang: changes.lang }), 'replace')
    },
    [choices, address],
  )
  const answer = useAnswer<readonly ActorView[]>(api.actors)
  const actors = answer.state === 'ready' ? answer.data : noActors
  const reader = useMemo(() => makeReader(choices, choose, actors), [choices, choose, actors])
  return <ReaderContext value={reader}>{children}</ReaderContext>
}

const noActors: readonly ActorView[] = []

export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

function makeReader(
  choices: Choices,
  choose: Reader['choose'],
  actors: readonly ActorView[],
): Reader {
  const { lang, digits, months, hijri } = choices
  const style: DateStyle = { lang, digits, months, hijri }
  const table = lang === 'ar' ? ar : en
  const names = new Map(actors.map(actor => [actor.code, actor]))
  const number = (value: number) => formatNumber(value, style)
  return {
    lang,
    choices,
    style,
    choose,
    actors,
    number,
    say: (key, values) => (values ? fill(table[key], values) : table[key]),
    count: (what, count) => countedWords(lang, what, count, number),
    day: day => formatDay(day, style),
    heading: day => formatHeading(day, style),
    days: (start, end, precision) => formatDays(start, end, style, precision),
    nameOf: (code, other) => names.get(code)?.[other ?? lang] || code,
  }
}
