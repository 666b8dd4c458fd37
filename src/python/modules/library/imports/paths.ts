/** What importing modules of CPython's library does to the collector and to the lists of free objects, by module: signs, of which the README tells. One a version. */
export interface Paths {
  /** What happens between two points that matter, as text; paths name them by number. */
  readonly phrases: string
  /** A program has imported from each folder of `sys.path` before. */
  readonly later: Readonly<Record<string, string>>
  /** The module is the first that a program reads from a file; and `module/nested`, where what it imports then takes another path. */
  readonly first: Readonly<Record<string, string>>
  /** The module is the first that is a library of machine code. */
  readonly dynload: Readonly<Record<string, string>>
}

/** What becomes of the number of free objects of a kind: `min(max(n + by, low), most - high)`. */
export interface Change {
  readonly kind: number
  readonly by: number
  readonly low: number
  readonly high: number
}

/** Objects of the collector that are more in the end, kept by no list; and what becomes of the lists. */
export interface Phrase {
  readonly others: number
  readonly changes: readonly Change[]
}

/** Kinds of objects that lists of free objects keep, by number: tuples of 1 to 20 items, lists, dicts, frames, methods, built-in functions. */
export const KINDS = 'ABCDEFGHIJKLMNOPQRSTldfmb'

const PHRASE = /([A-Tldfmb])(-?\d*)(?:\/(\d+))?(?:_(\d+))?/g
const READ = new Map<string, readonly Phrase[]>()

/** The phrases of a version. */
export function phrasesOf({ phrases }: Paths): readonly Phrase[] {
  const known = READ.get(phrases)
  if (known !== undefined) return known
  const read = phrases.split(' ').map(readPhrase)
  READ.set(phrases, read)
  return read
}

function readPhrase(text: string): Phrase {
  const changes = Array.from(text.matchAll(PHRASE), ([, kind, by, low, high]) => {
    const n = Number(by)
    return { kind: KINDS.indexOf(kind), by: n, low: low === undefined ? Math.max(n, 0) : Number(low), high: high === undefined ? Math.max(-n, 0) : Number(high) }
  })
  return { others: Number(/^-?\d*/.exec(text)?.[0] ?? 0), changes }
}
