import { bumpAllocator } from '../bumpAllocator'
import { cpython } from './cpython'
import type { Plan } from './plan'

/** A process like CPython's with an allocator that never uses memory twice. Parameters and errors as for `cpython`. */
export function bump(version: string, overrides: Readonly<Record<string, number>> = {}): Plan {
  return {
    ...cpython(version, overrides),
    name: `bump@${version}`,
    title: `a bump allocator in a process like CPython ${version}'s`,
    allocator: bumpAllocator,
  }
}
