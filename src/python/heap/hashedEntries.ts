import type { IntValue } from './ref'

/** Hash → the entry whose key has it; several where hashes are the same. Most hashes have one, and a list for each would be what a large dict is mostly made of. */
export type HashedEntries = Map<IntValue, number | number[]>

const NONE: readonly number[] = []

/** All entries of a hash. */
export function entriesOf(hashed: HashedEntries | null, hash: IntValue): readonly number[] {
  const found = hashed?.get(hash)
  return found === undefined ? NONE : typeof found === 'number' ? [found] : found
}

export function addEntry(hashed: HashedEntries, hash: IntValue, entry: number): void {
  const found = hashed.get(hash)
  if (found === undefined) hashed.set(hash, entry)
  else if (typeof found === 'number') hashed.set(hash, [found, entry])
  else found.push(entry)
}

/** @returns was the entry among those with this hash? */
export function removeEntryOf(hashed: HashedEntries, hash: IntValue, entry: number): boolean {
  const entries = entriesOf(hashed, hash)
  if (!entries.includes(entry)) return false
  const left = entries.filter((other) => other !== entry)
  if (left.length === 0) hashed.delete(hash)
  else hashed.set(hash, left.length === 1 ? left[0] : left)
  return true
}

/** The hash of each entry. */
export function hashesOf(hashed: HashedEntries): IntValue[] {
  const hashes: IntValue[] = []
  hashed.forEach((entries, hash) => {
    if (typeof entries === 'number') hashes[entries] = hash
    else for (const entry of entries) hashes[entry] = hash
  })
  return hashes
}

/** The same hashes, of entries that `placeOf` gives other numbers. */
export function movedEntries(hashed: HashedEntries, placeOf: (entry: number) => number): HashedEntries {
  const moved: HashedEntries = new Map()
  hashed.forEach((entries, hash) => {
    moved.set(hash, typeof entries === 'number' ? placeOf(entries) : entries.map(placeOf))
  })
  return moved
}
