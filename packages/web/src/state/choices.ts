/**
 * What the reader chose for the display. Language comes from the address, then from the last
 * choice, then is Arabic; the rest is remembered on this machine only.
 */
export interface Choices {
  readonly lang: 'ar' | 'en'
  readonly theme: 'auto' | 'light' | 'dark'
  readonly digits: 'latn' | 'arab'
  readonly months: 'eg' | 'sy' | 'both'
  readonly hijri: boolean
}

const first: Choices = { lang: 'ar', theme: 'auto', digits: 'latn', months: 'eg', hijri: false }
const place = 'marsad.choices'

const allowed: { readonly [K in keyof Choices]: readonly Choices[K][] } = {
  lang: ['ar', 'en'],
  theme: ['auto', 'light', 'dark'],
  digits: ['latn', 'arab'],
  months: ['eg', 'sy', 'both'],
  hijri: [false, true],
}

/** Choices from storage: whatever is not one of ours is ignored. */
export function parseChoices(stored: string | null, langInAddress: string | null): Choices {
  const found: { -readonly [K in keyof Choices]?: Choices[K] } = {}
  const raw = parseObject(stored)
  for (const key of Object.keys(allowed) as (keyof Choices)[]) {
    const value = allowed[key].find(option => option === raw[key])
    if (value !== undefined) Object.assign(found, { [key]: value })
  }
  const lang = allowed.lang.find(option => option === langInAddress)
  return { ...first, ...found, ...(lang ? { lang } : {}) }
}

function parseObject(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

export function loadChoices(): Choices {
  const lang = new URLSearchParams(window.location.search).get('lang')
  try {
    return parseChoices(window.localStorage.getItem(place), lang)
  } catch {
    return parseChoices(null, lang)
  }
}

/** Storage can be refused (private windows); the choice then holds until the window closes. */
export function keepChoices(choices: Choices): void {
  try {
    window.localStorage.setItem(place, JSON.stringify(choices))
  } catch {
    return
  }
}

export function showChoices(choices: Choices): void {
  const root = document.documentElement
  root.lang = choices.lang
  root.dir = choices.lang === 'ar' ? 'rtl' : 'ltr'
  root.dataset['theme'] = choices.theme
}
