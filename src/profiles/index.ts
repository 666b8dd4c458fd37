import { cpython38 } from './cpython-3.8'
import { cpython39 } from './cpython-3.9'
import { cpython310 } from './cpython-3.10'
import { cpython311 } from './cpython-3.11'
import { cpython312 } from './cpython-3.12'
import { cpython313 } from './cpython-3.13'
import type { Profile } from './profile'

/** Every profile that ships, oldest first. */
export const PROFILES: readonly Profile[] = [cpython38, cpython39, cpython310, cpython311, cpython312, cpython313]

export type { FreeListName, ObjectProfile, TypeName, TypeSize } from './objectProfile'
export { overrideProfile, ProfileError } from './override'
export type { Profile, ProfileNumber } from './profile'
