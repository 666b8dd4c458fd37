import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Where a Chromium is on this machine; null: nowhere on the PATH. */
export const CHROMIUM =
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ?? null

/** A browser without a window. Root has no sandbox to give. */
export async function openBrowser(path: string): Promise<Browser> {
  return await chromium.launch({ executablePath: path, args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] })
}
