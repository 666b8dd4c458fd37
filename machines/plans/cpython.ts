import { overrideProfile, PATCH_PROFILES, PROFILES, type Profile } from '../../src/profiles'
import { pymallocAllocator } from '../allocator'
import { generationalCollector, incrementalCollector } from '../collector'
import { freeListCaches } from '../freeListCache'
import { CPYTHON_POLICIES, INCREMENTAL_POLICIES } from '../policies'
import { refcountTracker } from '../refcountTracker'
import { type Plan, PlanError } from './plan'

/** Versions of which neither the source was read nor an interpreter run. */
const UNVERIFIED: ReadonlySet<string> = new Set(['3.14.5'])

/**
 * CPython's own memory manager.
 *
 * @param version - `3.8` … `3.13`, `3.14.0`, `3.14.4`, `3.14.5`
 * @param overrides - numbers of the profile to replace
 * @throws PlanError for a version without a profile, ProfileError for an override that cannot be
 */
export function cpython(version: string, overrides: Readonly<Record<string, number>> = {}): Plan {
  const profile = overrideProfile(profileOf(version), overrides)
  const incremental = profile.objects.collector.increments !== null
  return {
    name: `cpython@${version}`,
    title: `CPython ${version}: pymalloc${UNVERIFIED.has(version) ? ' (unverified)' : ''}`,
    profile,
    allocator: pymallocAllocator,
    tracker: refcountTracker,
    caches: freeListCaches,
    collector: incremental ? incrementalCollector : generationalCollector,
    policies: incremental ? INCREMENTAL_POLICIES : CPYTHON_POLICIES,
  }
}

/** The profile of a CPython version. @throws PlanError where there is none */
export function profileOf(version: string): Profile {
  const known = [...PROFILES, ...PATCH_PROFILES]
  const profile = known.find((candidate) => candidate.python === version)
  if (profile === undefined) throw new PlanError(`There is no profile for Python ${version}. Known: ${known.map(({ python }) => python).join(', ')}.`)
  return profile
}
