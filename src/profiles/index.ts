import { cpython38 } from './cpython-3.8'
import { cpython39 } from './cpython-3.9'
import { cpython310 } from './cpython-3.10'
import { cpython311 } from './cpython-3.11'
import { cpython312 } from './cpython-3.12'
import { cpython313 } from './cpython-3.13'
import { cpython3140 } from './cpython-3.14.0'
import { cpython3144 } from './cpython-3.14.4'
import { cpython3145 } from './cpython-3.14.5'
import type { Profile } from './profile'

/** Every profile that ships, oldest first. */
export const PROFILES: readonly Profile[] = [cpython38, cpython39, cpython310, cpython311, cpython312, cpython313]

/** The patch releases of 3.14, whose collectors differ. There is no recording of theirs, and no boot image. 3.14.5 is not verified. */
export const PATCH_PROFILES: readonly Profile[] = [cpython3140, cpython3144, cpython3145]

export type { FreeListName, ObjectProfile, TypeName, TypeSize } from './objectProfile'
export { overrideProfile, ProfileError } from './override'
export type { Profile, ProfileNumber } from './profile'
