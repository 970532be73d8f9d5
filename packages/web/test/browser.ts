/** Finds and starts Chromium for the tests and pictures; the browser is the machine's own. */
import { existsSync } from 'node:fs'
// biome-ignore lint/correctness/noUndeclaredDependencies: the workspace's root holds it for all tests.
import { type Browser, chromium } from 'playwright-core'

const { MARSAD_CHROMIUM = '', MARSAD_REQUIRE_SERVICES } = process.env

const places = [
  MARSAD_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export const chromiumPath: string | undefined = places.find(
  place => place !== '' && existsSync(place),
)

/** True where a missing browser must fail instead of being passed over. */
export const browserRequired: boolean = MARSAD_REQUIRE_SERVICES === '1'

export async function openBrowser(): Promise<Browser> {
  if (chromiumPath === undefined) {
    throw new Error('No Chromium found: install one, or name its path in MARSAD_CHROMIUM.')
  }
  const quiet = ['--disable-quic', '--no-first-run', '--disable-sync', '--disable-component-update']
  return await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...quiet],
  })
}
