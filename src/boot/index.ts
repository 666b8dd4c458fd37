import type { Profile } from '../profiles'
import { type BootedStates, bootStates } from './apply'
import { BootError } from './errors'
import type { BootImage } from './image'
import { BOOT_IMAGES } from './images'
import { parseBootImage } from './parse'

/** The image that ships of a version (`3.11`). @throws BootError where there is none */
export function bootImage(python: string): BootImage {
  const text = BOOT_IMAGES.get(python)
  if (text === undefined) throw new BootError('version', `${python} has no image. Known: ${[...BOOT_IMAGES.keys()].join(', ')}.`)
  return parseBootImage(text)
}

/** Starts a lab's empty states from the recorded image of the profile's version. @throws BootError, see `bootStates` */
export function bootFromImage(profile: Profile, states: BootedStates): void {
  bootStates(bootImage(profile.python), profile, states)
}

export { type BootedStates, bootStates } from './apply'
export { BootError } from './errors'
export type { BootArena, BootCollector, BootImage, BootPool } from './image'
export { parseBootImage } from './parse'
