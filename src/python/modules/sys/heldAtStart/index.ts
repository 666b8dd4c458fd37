/** A shared object: a built-in type (`t`), a module (`m`), another value (`v`) or an interned str (`s`), with its name or text behind a blank. */
type Shared = `${'t' | 'm' | 'v' | 's'} ${string}`

/** By the minor version: loaded for the version that runs. */
const TEXTS: Readonly<Record<number, () => Readonly<Record<string, string>>>> = {
  8: () => require('./cpython38'),
  9: () => require('./cpython39'),
  10: () => require('./cpython310'),
  11: () => require('./cpython311'),
  12: () => require('./cpython312'),
  13: () => require('./cpython313'),
}

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
    held = parse(TEXTS[minor]?.()[`held3${minor}`] ?? '')
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
