/** What importing modules of CPython's library does to the collector and to the lists of free objects, by module: signs, of which the README tells. One a version. */
export interface Paths {
  /** Pairs of events, or of earlier pairs, as text: paths name them by number. */
  readonly rules: string
  /** A program has imported from each folder of `sys.path` before. */
  readonly later: Readonly<Record<string, string>>
  /** The module is the first that a program looks for in folders. */
  readonly first: Readonly<Record<string, string>>
  /** The module is the first that it looks for in that of libraries of machine code. */
  readonly dynload: Readonly<Record<string, string>>
}

/** Kinds of objects that lists of free objects keep, by number: tuples of 1 to 20 items, lists, dicts, frames, methods, built-in functions, slices. */
export const KINDS = 'ABCDEFGHIJKLMNOPQRSTldfmbs'
/** With one more: those that no list keeps. Events are numbers: births by kind that the collector sees, until a collection, or not; deaths by kind; a safepoint. */
export const EVENT_KINDS = KINDS.length + 1
/** How the collector sees an object that is born. */
export const SEEN = 0
export const SEEN_ONCE = 1
export const UNSEEN = 2
export const DEATH = 3
export const SAFEPOINT = EVENT_KINDS * 4
/** Behind it: calls of functions that run while a module imports another one (to 3.10, where each has a frame of its own), and returns from them, in turn. */
export const NESTING = 7
const LAST = SAFEPOINT + 2 * NESTING

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The number that two signs at a place say. */
export function numberAt(text: string, at: number): number {
  return DIGITS.indexOf(text[at]) * DIGITS.length + DIGITS.indexOf(text[at + 1])
}

const EXPANDED = new Map<string, Map<number, Uint8Array>>()

/** The events that a number of a path stands for. */
export function eventsOf(rules: string, number: number): Uint8Array {
  let known = EXPANDED.get(rules)
  if (known === undefined) {
    known = new Map()
    EXPANDED.set(rules, known)
  }
  return expand(rules, number, known)
}

function expand(rules: string, number: number, known: Map<number, Uint8Array>): Uint8Array {
  let events = known.get(number)
  if (events !== undefined) return events
  if (number <= LAST) events = Uint8Array.of(number)
  else {
    const at = (number - LAST - 1) * 4
    const one = expand(rules, numberAt(rules, at), known)
    const other = expand(rules, numberAt(rules, at + 2), known)
    events = new Uint8Array(one.length + other.length)
    events.set(one)
    events.set(other, one.length)
  }
  known.set(number, events)
  return events
}
