/** The period of a search: two days in the browser's own fields. */
import type { ReactElement } from 'react'
import { go, linkHere, useAddress } from '../state/address.ts'
import { useReader } from '../state/reader.tsx'

export function Period(): ReactElement {
  const { say } = useReader()
  const address = useAddress()
  const field = (name: 'from' | 'to', label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="date"
        value={address.query.get(name) ?? ''}
        onChange={event =>
          go(linkHere(address, { [name]: event.target.value || null, cursor: null }), 'replace')
        }
      />
    </label>
  )
  return (
    <section className="facet period">
      <h3>{say('facet.period')}</h3>
      {field('from', say('timeline.from'))}
      {field('to', say('timeline.to'))}
    </section>
  )
}
