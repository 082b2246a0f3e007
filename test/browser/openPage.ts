import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** Where Debian and Ubuntu put it; `CHROMIUM` says otherwise. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Flags for a machine without a screen and without a way to the outside. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @throws where there is no Chromium: a test that looks at a page cannot do without */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `There is no Chromium at ${CHROMIUM}. Install it (apt-get install -y --no-install-recommends chromium), ` +
        'or name yours: CHROMIUM=/path/to/chromium pnpm test:browser',
    )
  }
  return await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
}
