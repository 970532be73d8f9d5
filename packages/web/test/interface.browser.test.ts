/**
 * Goal: the interface works for a reader. Method: the built files and the fixture's answers are
 * served under the strict policy, and real Chromium walks the main paths in both languages.
 */
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserRequired, chromiumPath, openBrowser } from './browser.ts'
import { type Mood, startFixture } from './fixture-server.ts'

const built = existsSync(new URL('../dist/index.html', import.meta.url))
const ready = chromiumPath !== undefined && built
const why = built ? 'no Chromium (MARSAD_CHROMIUM names one)' : 'not built (npm run build)'

type Browser = Awaited<ReturnType<typeof openBrowser>>
type Page = Awaited<ReturnType<Browser['newPage']>>

const run = test.skipIf(!ready && !browserRequired)
if (!ready && !browserRequired) test.skip(`the interface in Chromium: ${why}`)

let browser: Browser
const servers = new Map<Mood, Server>()
const faults: string[] = []

beforeAll(async () => {
  if (!ready && !browserRequired) return
  if (!built) throw new Error(why)
  browser = await openBrowser()
  for (const mood of ['full', 'empty', 'broken'] as const) {
    servers.set(mood, await startFixture(0, mood))
  }
}, 60_000)
afterAll(async () => {
  await browser?.close()
  for (const server of servers.values()) server.close()
})

async function open(path: string, mood: Mood = 'full', width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  page.on('pageerror', error => faults.push(error.message))
  page.on('dialog', dialog => {
    faults.push(`dialog: ${dialog.message()}`)
    dialog.dismiss()
  })
  page.on('console', message => {
    if (/content security policy/i.test(message.text())) faults.push(message.text())
  })
  const address = servers.get(mood)?.address()
  if (typeof address !== 'object' || !address) throw new Error('The fixture has no address.')
  await page.goto(`http://127.0.0.1:${address.port}${path}`)
  await page.waitForSelector('main > *:not(.loading)')
  return page
}

run('the front page speaks Arabic first, from right to left', async () => {
  const page = await open('/')
  await page.waitForSelector('.event-row')
  expect(await page.getAttribute('html', 'dir')).toBe('rtl')
  expect(await page.textContent('h1')).toBe('آخر الأحداث')
  expect(await page.locator('.samples-notice').count()).toBe(1)
  expect(await page.locator('.disputes > li').count()).toBeGreaterThan(0)
  await page.close()
})

run('the language switch keeps the view and stands in the address', async () => {
  const page = await open('/relation/NOR/PRT?status=planned')
  await page.waitForSelector('.chart-mark')
  const rows = await page.locator('.event-row').count()
  await page.click('.language')
  await page.waitForFunction("document.documentElement.lang === 'en'")
  expect(page.url()).toContain('status=planned')
  expect(page.url()).toContain('lang=en')
  expect(await page.locator('.event-row').count()).toBe(rows)
  expect(await page.textContent('h1')).toBe('Norway – Portugal')
  await page.close()
})

run('facets narrow list and line together', async () => {
  const page = await open('/relation/NOR/PRT?lang=en')
  await page.waitForSelector('.chart-mark')
  const [rows, marks] = [page.locator('.event-row'), page.locator('.chart-mark')]
  const before = await rows.count()
  await page.click('.facet a:has-text("denied")')
  await page.waitForFunction(
    (count: number) => document.querySelectorAll('.event-row').length < count,
    before,
  )
  expect(await rows.count()).toBe(await marks.count())
  await page.close()
})

run('keys walk the list, open an event, and close it', async () => {
  const page = await open('/relation/NOR/PRT?lang=en')
  await page.focus('.event-row')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.open-event .role-act')
  expect(page.url()).toContain('event=')
  await page.keyboard.press('Escape')
  await page.waitForSelector('.open-event', { state: 'detached' })
  await page.keyboard.press('/')
  expect(await page.evaluate('document.activeElement?.type')).toBe('search')
  await page.close()
})

run('the line is walked and zoomed by keys', async () => {
  const page = await open('/relation/NOR/PRT?lang=en')
  await page.focus('.chart-mark[tabindex="0"]')
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate("document.activeElement?.getAttribute('aria-label')")).toContain(
    'Agreement',
  )
  await page.keyboard.press('+')
  await page.waitForFunction("location.search.includes('from=')")
  await page.keyboard.press('Enter')
  await page.waitForSelector('.open-event')
  await page.close()
})

run('dragging the strip chooses a period', async () => {
  const page = await open('/relation/NOR/PRT?lang=en')
  const strip = await page.locator('.overview').boundingBox()
  if (!strip) throw new Error('The strip has no place.')
  await page.mouse.move(strip.x + strip.width * 0.6, strip.y + 20)
  await page.mouse.down()
  await page.mouse.move(strip.x + strip.width * 0.9, strip.y + 20, { steps: 4 })
  await page.mouse.up()
  await page.waitForFunction("location.search.includes('to=')")
  await page.close()
})

run('a margin note and its words show each other', async () => {
  const page = await open(`/page/${'1'.padStart(64, '0')}?lang=en`)
  await page.hover('.note')
  await page.waitForSelector('.paper .lit')
  expect(await page.locator('.paper .lit').allTextContents()).toContain('visited')
  await page.close()
})

run('hostile words stay words', async () => {
  const page = await open('/search?q=accused&lang=en')
  await page.waitForSelector('.event-row')
  expect(await page.textContent('main')).toContain('<script>document.title="broken"</script>')
  expect(await page.locator('main img, main script').count()).toBe(0)
  await page.goto(page.url().replace(/\/search.*/, '/record/r1?lang=en'))
  await page.waitForSelector('.quote')
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
  expect(await page.title()).not.toBe('broken')
  await page.close()
})

run('an empty store and a failing server say what to do next', async () => {
  const empty = await open('/?lang=en', 'empty')
  expect(await empty.textContent('.empty')).toContain('marsad add')
  await empty.close()
  const broken = await open('/?lang=en', 'broken')
  await broken.waitForSelector('.empty button')
  await broken.close()
  const missing = await open('/record/none?lang=en')
  await missing.waitForSelector('.empty a')
  await missing.close()
})

run(
  'the coder runs in the browser',
  async () => {
    const page = await open('/try?lang=en')
    await page.click('button.quiet')
    await page.waitForSelector('.ledger tbody tr', { timeout: 20_000 })
    await page.close()
  },
  30_000,
)

run(
  'nothing is wider than a phone',
  async () => {
    for (const path of ['/', '/relation/NOR/PRT', '/search', '/pages', '/actors', '/record/r30']) {
      const page = await open(path, 'full', 390)
      await page.waitForTimeout(150)
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      expect(wide, path).toBeLessThanOrEqual(390)
      await page.close()
    }
  },
  30_000,
)

run('the policy was never broken, and no script of a page ran', () => {
  expect(faults).toEqual([])
})
