/** The head of every page: the name, the sections, the search, the language. */
import { type FormEvent, type ReactElement, useEffect, useRef } from 'react'
import { go, linkTo, paths, useAddress } from '../state/address.ts'
import { useReader } from '../state/reader.tsx'
import type { Key } from '../words/en.ts'
import { DisplayChoices } from './display-choices.tsx'
import { Link } from './link.tsx'

const sections: readonly (readonly [Key, string, readonly string[]])[] = [
  ['nav.home', paths.home, ['']],
  ['nav.relations', paths.relations, ['relations', 'relation']],
  ['nav.actors', paths.actors, ['actors', 'actor']],
  ['nav.pages', paths.pages, ['pages', 'page']],
  ['nav.try', paths.try, ['try']],
  ['nav.method', paths.method, ['method']],
]

export function Masthead(): ReactElement {
  const { say, lang, choose } = useReader()
  const { path } = useAddress()
  const here = path.split('/')[1] ?? ''
  const other = lang === 'ar' ? 'en' : 'ar'
  return (
    <header className="masthead">
      <div className="masthead-top">
        <Link className="wordmark" href={linkTo(paths.home)}>
          <span lang="ar">مرصد</span>
          <span lang="en">Marsad</span>
        </Link>
        <p className="tagline">{say('tagline')}</p>
        <div className="masthead-tools">
          <SearchBox />
          <button
            type="button"
            className="language"
            lang={other}
            onClick={() => choose({ lang: other })}
          >
            {say('other.language')}
          </button>
          <DisplayChoices />
        </div>
      </div>
      <nav aria-label={say('nav.label')}>
        {sections.map(([name, href, parts]) => (
          <Link
            key={name}
            href={linkTo(href)}
            aria-current={parts.includes(here) ? 'page' : undefined}
          >
            {say(name)}
          </Link>
        ))}
      </nav>
    </header>
  )
}

/** The slash key goes here from anywhere outside of a field. */
function SearchBox(): ReactElement {
  const { say } = useReader()
  const { query, path } = useAddress()
  const field = useRef<HTMLInputElement>(null)
  const asked = path === paths.search ? (query.get('q') ?? '') : ''
  useEffect(() => {
    if (field.current) field.current.value = asked
  }, [asked])
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const inField =
        event.target instanceof Element && event.target.closest('input,textarea,select')
      if (event.key !== '/' || inField || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const search = (event: FormEvent) => {
    event.preventDefault()
    go(linkTo(paths.search, { q: field.current?.value.trim() ?? '' }))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is unknown to older readers.
    <form role="search" onSubmit={search}>
      <input
        ref={field}
        type="search"
        dir="auto"
        aria-label={say('search.label')}
        placeholder={say('search.hint')}
        aria-keyshortcuts="/"
        defaultValue={asked}
      />
      <span className="key" aria-hidden="true">
        /
      </span>
    </form>
  )
}
