import type { Plan } from '../../machines/plans'
import type { FactSink } from '../kernel/factSink'
import { createLab as createReplayLab, type Lab, type LabOptions, type Mode } from '../lab/createLab'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab, type ObjectLabOptions, partNames, type TracedObjectLab } from '../lab/objectLab'
import type { Profile } from '../profiles'
import type { HeapSnapshot } from '../snapshot/snapshot'
import type { Replayer } from '../timeline/replayed'
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

function refuseOtherPlan(snapshot: HeapSnapshot, plan: Plan): void {
  if (snapshot.kernels.refcountTracker === undefined) throw new TypeError('The snapshot is of a recording. createLab takes it, as `from`, with that recording.')
  const number = differingNumber(snapshot.profile, plan.profile)
  if (number !== null) throw new TypeError(`The snapshot was taken with ${number}. Take the plan that it was taken of.`)
  const part = differingPart(snapshot.parts ?? {}, partNames(plan))
  if (part !== null) throw new TypeError(`The snapshot was taken with ${part}. Take the plan, and the parts, that it was taken of.`)
}

/** Makes fast heaps of a plan that go on from snapshots: what a timeline replays with. @throws as `restore` */
export function replayer(plan: Plan): Replayer {
  return (from, sink) => {
    refuseOtherPlan(from, plan)
    return createFastObjectLab({ plan, from }, sink === undefined ? undefined : startedAt(sink, from))
  }
}

function startedAt(sink: FactSink, { factHash, factCount }: HeapSnapshot): FactSink {
  sink.hash = factHash
  sink.count = factCount
  return sink
}

/** The first number in which two profiles differ, in words; null where all are the same. */
function differingNumber(there: Profile, here: Profile): string | null {
  const numbers = Object.keys(there) as (keyof Profile)[]
  const name = numbers.find((key) => JSON.stringify(there[key]) !== JSON.stringify(here[key]))
  if (name === undefined) return null
  return name === 'objects' ? 'other numbers of objects' : `${name} ${there[name]}, the plan has ${here[name]}`
}

/** The first part that two plans have by different names, in words; null where all are the same. */
function differingPart(there: Readonly<Record<string, string>>, here: Readonly<Record<string, string>>): string | null {
  const part = Object.keys(there).find((name) => there[name] !== here[name])
  return part === undefined ? null : `the ${part} "${there[part]}", the plan has "${here[part]}"`
}
