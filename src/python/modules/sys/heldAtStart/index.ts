import { held38 } from './cpython38'
import { held39 } from './cpython39'
import { held310 } from './cpython310'
import { held311 } from './cpython311'
import { held312 } from './cpython312'
import { held313 } from './cpython313'

/** A shared object: a built-in type (`t`), a module (`m`), another value (`v`) or an interned str (`s`), with its name or text behind a blank. */
type Shared = `${'t' | 'm' | 'v' | 's'} ${string}`

const TEXTS: Readonly<Record<number, string>> = { 8: held38, 9: held39, 10: held310, 11: held311, 12: held312, 13: held313 }

const read = new Map<number, ReadonlyMap<string, number>>()

/**
 * References to a shared object that a fresh interpreter (started with -S) holds in modules, types and code which are not simulated; Infinity: it is immortal.
 *
 * @param minor - of Python's version; those behind 3.13 hold nothing
 */
export function heldAtStart(minor: number, shared: Shared): number {
  return tableOf(minor).get(shared) ?? 0
}

/** Does a fresh interpreter have an interned str of this text (of two characters or more)? */
export function isInternedAtStart(minor: number, text: string): boolean {
  return tableOf(minor).has(`s ${text}`)
}

function tableOf(minor: number): ReadonlyMap<string, number> {
  let held = read.get(minor)
  if (held === undefined) {
    held = parse(TEXTS[minor] ?? '')
    read.set(minor, held)
  }
  return held
}

function parse(text: string): Map<string, number> {
  // By one character: a pattern would take milliseconds of every start.
  const words = text
    .replaceAll('\n', ' ')
    .split(' ')
    .filter((word) => word !== '')
  const held = new Map<string, number>()
  for (let at = 0; at < words.length; at += 3) held.set(`${words[at]} ${words[at + 1]}`, words[at + 2] === '∞' ? Number.POSITIVE_INFINITY : Number(words[at + 2]))
  return held
}
