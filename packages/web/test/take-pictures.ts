/**
 * Takes pictures of a running interface, to look at while drawing and for the README:
 *
 *   node test/take-pictures.ts URL FILE.png [PATH] [WIDTH] [LANG] [light|dark]
 *   node test/take-pictures.ts http://127.0.0.1:4600 docs/pictures/relation.png /relation/EGY/TUR
 *
 * With PATH `all` FILE is a folder and every view is taken, in both languages and themes.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openBrowser } from './browser.ts'

const [base = '', file = '', path = '/', width = '1280', lang = 'en', theme = 'light'] =
  process.argv.slice(2)

const { FULL, HEIGHT = '900', VIEWS = '' } = process.env
const views = ['/', '/relations', '/actors', '/pages', '/search', '/try', '/method'] as const
const browser = await openBrowser()

async function take(where: string, to: string, wide: number, language: string, scheme: string) {
  const page = await browser.newPage({
    viewport: { width: wide, height: wide < 600 ? 844 : Number(HEIGHT) },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    deviceScaleFactor: wide < 600 ? 2 : 1,
  })
  const address = new URL(where, base)
  address.searchParams.set('lang', language)
  await page.goto(address.href)
  await page.waitForLoadState('networkidle')
  await page.evaluate('document.fonts.ready')
  await page.screenshot({ path: to, fullPage: FULL === '1' })
  await page.close()
}

if (path === 'all') {
  await mkdir(file, { recursive: true })
  const more = VIEWS.split(' ').filter(Boolean)
  for (const where of [...views, ...more]) {
    const name = where.replaceAll(/[^\w]+/g, '-')
    for (const [language, scheme] of [
      ['ar', 'light'],
      ['en', 'dark'],
    ] as const) {
      const to = join(file, `view${name}-${width}-${language}-${scheme}.png`)
      await take(where, to, Number(width), language, scheme)
    }
  }
} else {
  await take(path, file, Number(width), lang, theme)
}
await browser.close()
