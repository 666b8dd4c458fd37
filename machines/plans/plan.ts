import type { Profile } from '../../src/profiles'
import type { AllocatorPart } from '../allocator'

/** A composition of actors that together manage a heap, and the numbers they work with. Data only. */
export interface Plan {
  /** `cpython@3.11` */
  readonly name: string
  /** One line: what it is. */
  readonly title: string
  readonly profile: Profile
  readonly allocator: AllocatorPart
}

/** A plan or a version was asked for that does not exist. */
export class PlanError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'PlanError'
  }
}
