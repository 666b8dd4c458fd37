import { overrideProfile, PROFILES, type Profile } from '../../src/profiles'
import { pymallocAllocator } from '../allocator'
import { freeListCaches } from '../freeListCache'
import { refcountTracker } from '../refcountTracker'
import { type Plan, PlanError } from './plan'

/**
 * CPython's own memory manager.
 *
 * @param version - `3.8` … `3.13`
 * @param overrides - numbers of the profile to replace
 * @throws PlanError for a version without a profile, ProfileError for an override that cannot be
 */
export function cpython(version: string, overrides: Readonly<Record<string, number>> = {}): Plan {
  return {
    name: `cpython@${version}`,
    title: `CPython ${version}: pymalloc`,
    profile: overrideProfile(profileOf(version), overrides),
    allocator: pymallocAllocator,
    tracker: refcountTracker,
    caches: freeListCaches,
  }
}

/** The profile of a CPython version. @throws PlanError where there is none */
export function profileOf(version: string): Profile {
  const profile = PROFILES.find((candidate) => candidate.python === version)
  if (profile === undefined) throw new PlanError(`There is no profile for Python ${version}. Known: ${PROFILES.map((known) => known.python).join(', ')}.`)
  return profile
}
