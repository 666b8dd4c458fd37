import { overrideProfile } from '../../src/profiles'
import { bumpAllocator } from '../bumpAllocator'
import { profileOf } from './cpython'
import type { Plan } from './plan'

/** A process like CPython's with an allocator that never uses memory twice. Parameters and errors as for `cpython`. */
export function bump(version: string, overrides: Readonly<Record<string, number>> = {}): Plan {
  return {
    name: `bump@${version}`,
    title: `a bump allocator in a process like CPython ${version}'s`,
    profile: overrideProfile(profileOf(version), overrides),
    allocator: bumpAllocator,
  }
}
