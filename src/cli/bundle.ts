import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/** The whole command line in one file, and the host's own form of it: `perf/startup/bundle.cjs` makes both. */
export const BUNDLE = 'commandLine.bundle.js'
export const BUNDLE_CACHE = 'commandLine.bundle.cache'

/** What stands around a bundle in its file: a module's function, as `require` would make it. */
export const BUNDLE_OPENS = '(function (exports, require, module, __filename, __dirname) {'
export const BUNDLE_CLOSES = '})'

/**
 * How much work a function does (in bytes of the host's bytecode) before the host optimises it; its own figure is a third of this one.
 * A command that imports a module runs much code a few times: what is optimised early is optimised in vain, or again with what it did not know.
 */
const LATER_OPTIMISATION = '--interrupt-budget=200000'

/** What the host compiles of a bundle. */
export function bundleScript(folder: string, cachedData?: Buffer): Script {
  const filename = join(folder, BUNDLE)
  // The bundle is ASCII: one byte a character, which the host takes as it is, without a copy.
  return new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
}

/**
 * Runs the command line from its bundle: a thousand files need not be looked for, read and compiled, which takes most of the time of a short program.
 * What the host cannot use of its cache (made by another version of it) it compiles anew.
 *
 * @returns false where there is no bundle, or the files that it was made of have been built again since
 */
export function runBundle(folder: string): boolean {
  let cache: Buffer
  try {
    if (statSync(join(folder, BUNDLE)).mtimeMs < statSync(join(folder, 'commandLine.js')).mtimeMs) return false
    cache = readFileSync(join(folder, BUNDLE_CACHE))
  } catch {
    return false
  }
  const script = bundleScript(folder, cache)
  // After the cache is taken, which the host refuses under other settings than it was made with.
  setFlagsFromString(LATER_OPTIMISATION)
  const own = { exports: {} }
  script.runInThisContext()(own.exports, require, own, join(folder, BUNDLE), folder)
  return true
}
