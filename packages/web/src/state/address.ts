/**
 * The address is the state: which view, which filters, which event is open. Every change of
 * view goes through here, so that a copied link shows the next reader the same thing.
 */
import { useSyncExternalStore } from 'react'

export interface Address {
  readonly path: string
  readonly query: URLSearchParams
}

export type Changes = Readonly<Record<string, string | null | undefined>>

const changed = 'marsad:address'
let current: { href: string; address: Address } | undefined

function read(): Address {
  const { href, pathname, search } = window.location
  if (current?.href !== href) {
    current = { href, address: { path: pathname, query: new URLSearchParams(search) } }
  }
  return current.address
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  window.addEventListener(changed, listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener(changed, listener)
  }
}

export function useAddress(): Address {
  return useSyncExternalStore(subscribe, read)
}

export function go(href: string, how: 'push' | 'replace' = 'push'): void {
  const before = window.location.pathname
  if (how === 'push') window.history.pushState(null, '', href)
  else window.history.replaceState(null, '', href)
  window.dispatchEvent(new Event(changed))
  if (window.location.pathname !== before) window.scrollTo(0, 0)
}

/** A link inside the interface; the language goes with it where the address names one. */
export function linkTo(path: string, params: Changes = {}): string {
  const query = withChanges(new URLSearchParams(), params)
  const lang = new URLSearchParams(globalThis.location?.search ?? '').get('lang')
  if (lang !== null && !query.has('lang')) query.set('lang', lang)
  return join(path, query)
}

/** The same view with some parameters changed; null takes one away. */
export function linkHere(address: Address, changes: Changes): string {
  return join(address.path, withChanges(new URLSearchParams(address.query), changes))
}

export function withChanges(query: URLSearchParams, changes: Changes): URLSearchParams {
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === '') query.delete(name)
    else query.set(name, value)
  }
  return query
}

function join(path: string, query: URLSearchParams): string {
  const search = query.toString()
  return search === '' ? path : `${path}?${search}`
}

/** `/relation/RUS/PRK` -> ['relation', 'RUS', 'PRK']; a broken escape is kept as it stands. */
export function pathParts(path: string): string[] {
  return path.split('/').filter(Boolean).map(decodePart)
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Only http and https links from pages become links: a page can hold `javascript:`. */
export function safeLink(url: string | null | undefined): string | undefined {
  if (!url) return undefined
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined
}

export const paths = {
  home: '/',
  relations: '/relations',
  relation: (a: string, b: string): string =>
    `/relation/${encodeURIComponent(a)}/${encodeURIComponent(b)}`,
  record: (id: string): string => `/record/${encodeURIComponent(id)}`,
  page: (hash: string): string => `/page/${encodeURIComponent(hash)}`,
  actor: (code: string): string => `/actor/${encodeURIComponent(code)}`,
  search: '/search',
  actors: '/actors',
  pages: '/pages',
  try: '/try',
  method: '/method',
}
