import { NULL, partOf, type Ref } from '../../heap/ref'
import type { Params } from './signature'

// Calls of natives with nothing but positional arguments: most of them.

export const NO_KEYWORDS: ReadonlyMap<string, Ref> = new Map()
export const NO_REST: readonly Ref[] = []

/** Does a native take so many arguments by position, none of them as `*rest`? */
export function fits(params: Params, nargs: number): boolean {
  return nargs >= params.required && nargs <= params.positional && params.requiredKeywords.length === 0
}

/** What a native of `length` parameters is called with: `self` where it is bound (else NULL), the arguments that lie at `from` to `to` of a stack, and NULL for the others. */
export function positionalArguments(length: number, self: Ref, values: Int32Array, from: number, to: number): readonly Ref[] {
  const all = partOf(values, from, to)
  if (self !== NULL) all.unshift(self)
  return padded(all, length)
}

/** Arguments, and NULL for those that were not given. */
export function padded(all: Ref[], length: number): readonly Ref[] {
  while (all.length < length) all.push(NULL)
  return all
}
