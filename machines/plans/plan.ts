import type { Profile } from '../../src/profiles'
import type { AllocatorPart } from '../allocator'
import type { CollectorPart } from '../collector'
import type { CachePart } from '../freeListCache'
import type { Policies, PolicyPart } from '../policies'
import type { TrackerPart } from '../refcountTracker'

/** A composition of actors that together manage a heap, and the numbers they work with. Data only. */
export interface Plan {
  /** `cpython@3.11` */
  readonly name: string
  /** One line: what it is. */
  readonly title: string
  readonly profile: Profile
  readonly allocator: AllocatorPart
  readonly tracker: TrackerPart
  /** Each free list is an actor of its own, made by this part. */
  readonly caches: CachePart
  readonly collector: CollectorPart
  readonly policies: Policies
  /** Policies of one's own that a run may change to, behind those that ship: logs and snapshots have their places in this list. */
  readonly choices?: readonly PolicyPart[]
}

/** A plan or a version was asked for that does not exist. */
export class PlanError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'PlanError'
  }
}
