import { createLab as createReplayLab, type Lab, type LabOptions, type Mode } from '../lab/createLab'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab, type ObjectLabOptions, type TracedObjectLab } from '../lab/objectLab'
import { refuseOtherPlan } from '../lab/replayer'
import type { HeapSnapshot } from '../snapshot/snapshot'
import { Heap } from './heap'

/**
 * A lab: with a recording, one that replays it; without, a heap whose mutator is a TypeScript program.
 *
 * @example
 * const heap = createLab({ plan: cpython('3.11'), mode: 'traced' })
 * const list = heap.list([heap.object()])
 */
export function createLab(options: LabOptions & { readonly mode: Mode }): Lab
export function createLab(options: ObjectLabOptions & { readonly mode: 'traced' }): Heap<TracedObjectLab>
export function createLab(options: ObjectLabOptions & { readonly mode: Mode }): Heap<ObjectLab>
export function createLab(options: (LabOptions | ObjectLabOptions) & { readonly mode: Mode }): Lab | Heap<ObjectLab> {
  if ('recording' in options) return createReplayLab(options)
  return options.mode === 'traced' ? new Heap(createTracedObjectLab(options)) : new Heap(createFastObjectLab(options))
}

/**
 * A heap that goes on from a snapshot exactly as the one would have that it was taken of: the same facts for the same operations, whichever
 * mode either has. What the snapshot was taken in the middle of (a teardown, a finalizer) is finished first.
 *
 * The plan's parts are not in a snapshot, but their names are: give those that it was taken with.
 * The program's own names are not in it: `heap.objectOf` gives an object by its number.
 *
 * @throws TypeError where the snapshot is of a recording, or of a plan with another profile or other parts
 */
export function restore(snapshot: HeapSnapshot, options: Omit<ObjectLabOptions, 'from'> & { readonly mode: 'traced' }): Heap<TracedObjectLab>
export function restore(snapshot: HeapSnapshot, options: Omit<ObjectLabOptions, 'from'> & { readonly mode: Mode }): Heap<ObjectLab>
export function restore(snapshot: HeapSnapshot, options: Omit<ObjectLabOptions, 'from'> & { readonly mode: Mode }): Heap<ObjectLab> {
  refuseOtherPlan(snapshot, options.plan)
  return createLab({ ...options, from: snapshot })
}
