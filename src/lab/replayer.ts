import type { Plan } from '../../machines/plans'
import type { FactSink } from '../kernel/factSink'
import type { Profile } from '../profiles'
import type { HeapSnapshot } from '../snapshot/snapshot'
import type { Replayer, Rewindable } from '../timeline/replayed'
import { createFastObjectLab, type ObjectLab, partNames } from './objectLab'
import { choiceNames } from './policiesAtHand'
import { rewindableLab } from './rewindableLab'

/** Makes fast heaps of a plan that go on from snapshots: what a timeline replays with. @throws as `restore` */
export function replayer(plan: Plan): Replayer {
  const replay = (from: HeapSnapshot, sink?: FactSink): ObjectLab => {
    refuseOtherPlan(from, plan)
    return createFastObjectLab({ plan, from }, sink === undefined ? undefined : startedAt(sink, from))
  }
  const rewindable = (from: HeapSnapshot): Rewindable => {
    refuseOtherPlan(from, plan)
    return rewindableLab(plan, from)
  }
  return Object.assign(replay, { rewindable })
}

function startedAt(sink: FactSink, { factHash, factCount }: HeapSnapshot): FactSink {
  sink.hash = factHash
  sink.count = factCount
  return sink
}

/** @throws TypeError where the snapshot is of a recording, or of a plan with another profile or other parts */
export function refuseOtherPlan(snapshot: HeapSnapshot, plan: Plan): void {
  if (snapshot.kernels.refcountTracker === undefined) throw new TypeError('The snapshot is of a recording. createLab takes it, as `from`, with that recording.')
  const number = differingNumber(snapshot.profile, plan.profile)
  if (number !== null) throw new TypeError(`The snapshot was taken with ${number}. Take the plan that it was taken of.`)
  const part = differingPart(snapshot.parts ?? {}, { ...partNames(plan), ...choiceNames(plan) })
  if (part !== null) throw new TypeError(`The snapshot was taken with ${part}. Take the plan, and the parts, that it was taken of.`)
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
  return part === undefined ? null : `the ${part} "${there[part]}", the plan has ${here[part] === undefined ? 'none' : `"${here[part]}"`}`
}
