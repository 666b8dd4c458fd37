import { F } from '../kernel/facts'
import type { Pymalloc } from '../kernel/pymalloc/layout'
import { addressOf } from '../kernel/pymalloc/read'
import type { FactRecord } from './factList'
import type { Keyframes } from './keyframes'
import type { Position } from './position'
import { type Condition, search } from './search'
import type { Timeline } from './timeline'

/** Who got the block at an address: an object (of a type, by its number), or something else (`kind` null): a buffer, a block of the interpreter's own. */
export interface Tenant {
  /** In front of the fact that gave it. */
  readonly position: Position
  /** The number of the block. */
  readonly block: number
  readonly kind: number | null
}

/** A block that begins at `address` is given to somebody: by the allocator, or by a free list. */
function given(address: number): Condition {
  return {
    text: `block at 0x${address.toString(16)}`,
    inFront: true,
    begin:
      ({ heap }) =>
      (_operation, kind, a, _b, _c, at) =>
        (kind === F.BLOCK_ALLOCATED || kind === F.BLOCK_PLACED ? at : kind === F.OBJECT_CREATED ? addressOf(heap as Pymalloc, a) : 0) === address,
  }
}

/**
 * Who had the block that begins at an address, before a place, the last first. Of what was there when the run began no fact tells.
 *
 * @param most - how many are wanted
 * @param pause - as for `search`
 */
export function tenantsBefore(timeline: Timeline, keyframes: Keyframes, address: number, from: Position, most: number, pause?: (operation: number) => boolean): Tenant[] {
  const found: Tenant[] = []
  let before = from
  while (found.length < most) {
    const position = search(timeline, keyframes, given(address), { from: before, direction: -1, ...(pause === undefined ? {} : { pause }) })
    if (position === null) break
    const { kind, a, b } = timeline.factsOf(position.operation).at(position.fact) as FactRecord
    const tenant = { position, block: a, kind: kind === F.OBJECT_CREATED ? b : null }
    const last = found.at(-1)
    // The block of an object is allocated first, and is the object then.
    if (last !== undefined && tenant.kind === null && last.position.operation === position.operation && last.block === a) found[found.length - 1] = { ...last, position }
    else found.push(tenant)
    before = position
  }
  return found
}
