/** Filters with their counts. Each value is a link, so a filtered view can be shared and opened. */
import type { Facet } from '@marsad/core/model'
import { type ReactElement, useState } from 'react'
import { linkHere, useAddress } from '../state/address.ts'
import { useReader } from '../state/reader.tsx'
import { type FacetName, facetParam } from '../text/events.ts'
import type { Key } from '../words/en.ts'
import { statusNames, typeNames } from '../words/types.ts'
import { Link } from './link.tsx'

const shownFirst = 8

export function FacetList({
  name,
  facets,
  chosen,
}: {
  name: FacetName
  facets: readonly Facet[]
  chosen: string | null
}): ReactElement | null {
  const { say, number, lang } = useReader()
  const address = useAddress()
  const [all, setAll] = useState(false)
  if (facets.length === 0) return null
  const shown = all ? facets : facets.slice(0, shownFirst)
  return (
    <section className="facet">
      <h3>{say(`facet.${name}` satisfies Key)}</h3>
      <ul>
        {shown.map(({ value, count }) => {
          const on = chosen === value || chosen?.split('/')[0] === value
          const changes = { [facetParam(name)]: on ? null : value, cursor: null, event: null }
          return (
            <li key={value}>
              <Link
                href={linkHere(address, changes)}
                replace
                aria-current={on ? 'true' : undefined}
              >
                <bdi dir="auto">{facetWord(name, value, lang, say)}</bdi>
                <span className="facet-count">{number(count)}</span>
              </Link>
            </li>
          )
        })}
      </ul>
      {facets.length > shownFirst && (
        <button type="button" className="quiet" onClick={() => setAll(!all)}>
          {say(all ? 'facet.less' : 'facet.more')}
        </button>
      )}
    </section>
  )
}

function facetWord(
  name: FacetName,
  value: string,
  lang: 'ar' | 'en',
  say: (key: Key) => string,
): string {
  if (name === 'type') return lookUp(typeNames, value)?.[lang] ?? value
  if (name === 'status') return lookUp(statusNames, value)?.[lang] ?? value
  if (name === 'lang')
    return say(value === 'ar' ? 'lang.ar' : value === 'en' ? 'lang.en' : 'lang.other')
  return value === '' ? '—' : value
}

/** Values come from outside: a name that our tables do not own must not find a prototype's. */
function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
