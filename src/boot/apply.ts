import type { AddressSpace } from '../kernel/addressSpace/layout'
import { mapArena, offerArena } from '../kernel/addressSpace/mappings'
import { FactSink } from '../kernel/factSink'
import { F } from '../kernel/facts'
import type { FreeLists } from '../kernel/freelists/layout'
import type { Generations } from '../kernel/gc/layout'
import { Pymalloc } from '../kernel/pymalloc/layout'
import type { Refcounts } from '../kernel/refcounts/layout'
import { PROFILES, type Profile, type ProfileNumber } from '../profiles'
import { BootError } from './errors'
import type { BootImage } from './image'
import { blocksByClass, bootCollector, bootFreeLists, bootObjects } from './objects'
import { bootPymalloc } from './pymalloc'

/** The kernels' states of a lab that is being made: empty. */
export interface BootedStates {
  /** The allocator's; an image is of pymalloc's. */
  readonly heap: unknown
  readonly space: AddressSpace
  readonly refs: Refcounts
  readonly gc: Generations
  readonly freeLists: FreeLists
}

/** Numbers on which it depends what lies where in an image. */
const SHAPE: readonly ProfileNumber[] = ['alignment', 'smallRequestThreshold', 'poolSize', 'poolOverhead', 'arenaSize', 'initialArenaObjects']

const EMPTY_HEAP = "Start from the empty heap (boot: 'empty')"

/**
 * The heap begins as the image says. Whoever calls this owns the states: a lab that is being made, whose states are empty. No fact says it.
 * README.md tells what is exact.
 *
 * @throws BootError where the plan's numbers, allocator or machine are not those that the image needs
 */
export function bootStates(image: BootImage, profile: Profile, { heap, space, refs, gc, freeLists }: BootedStates): void {
  checkShape(image, profile)
  if (!(heap instanceof Pymalloc)) throw new BootError('allocator', `must be pymalloc, whose state the image is. ${EMPTY_HEAP} with any other.`)
  mapArenas(image, space)
  const blocks = bootPymalloc(heap, image)
  const classes = blocksByClass(heap, blocks)
  bootFreeLists(freeLists, heap, image, profile.objects, classes)
  bootObjects(refs, blocks, classes)
  bootCollector(gc, refs, heap, image, profile.objects, classes)
}

function checkShape(image: BootImage, profile: Profile): void {
  if (image.python !== profile.python) throw new BootError('version', `of the image is ${image.version}, the plan is of Python ${profile.python}.`)
  const recorded = { ...PROFILES.find(({ python }) => python === image.python), poolSize: image.poolSize, arenaSize: image.arenaSize }
  for (const key of SHAPE) {
    if (profile[key] === recorded[key]) continue
    throw new BootError(
      key,
      `is ${profile[key]} in this plan, and the image of CPython ${image.version} was recorded with ${recorded[key]}. ${EMPTY_HEAP}, or leave ${key} as it is.`,
    )
  }
}

/** The arenas stand where they stood, and what is mapped later finds its place around them. */
function mapArenas({ arenas, arenaSize, version }: BootImage, space: AddressSpace): void {
  const missing = space.bytesInUse + arenas.length * arenaSize - space.memoryLimit
  if (missing > 0) throw new BootError('memoryLimit', `is ${space.memoryLimit}, ${missing} bytes short of what CPython ${version} takes to start. ${EMPTY_HEAP}, or give more.`)
  for (const { address } of arenas) {
    const key = address < space.heapBreak ? 'heapBase' : address + arenaSize > space.mmapTop ? 'mmapTop' : null
    if (key !== null) throw new BootError(key, `does not leave room for the arena that CPython ${version} had at ${address}. ${EMPTY_HEAP}, or leave ${key} as it is.`)
    offerArena(space, address, new FactSink(false))
    if (mapArena(space, arenaSize, new FactSink(false)) !== F.ARENA_MAPPED) throw new BootError('arenas', `overlap at ${address}`)
  }
}
