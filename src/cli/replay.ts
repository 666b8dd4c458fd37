import {
  compareWithDump,
  createLab,
  type Divergence,
  type Dump,
  type DumpDifference,
  divergenceOf,
  type HeapStatistics,
  heapStatistics,
  type Lab,
  type Mode,
  type Plan,
  type Pymalloc,
  type Recording,
} from '../index'
import { SLICE, startProgress } from './progress'
import { warmUp } from './warmUp'

/** How a replay went. */
export interface ReplayResult {
  readonly lab: Lab
  /** Wall-clock seconds of the replay alone: from the first record to the last, reading the file not included. */
  readonly seconds: number
  readonly divergence: Divergence | null
  /** The comparison with a dump; null where none was given, or the replay ended before its record. */
  readonly endState: { readonly atRecord: number; readonly checked: number; readonly differences: readonly DumpDifference[] } | null
  /** null where the plan's allocator is not pymalloc. */
  readonly statistics: HeapStatistics | null
}

export interface ReplayRequest {
  readonly plan: Plan
  readonly recording: Recording
  readonly mode: Mode
  readonly dump: Dump | null
  /** No progress is shown. */
  readonly quiet: boolean
}

/** Replays a recording and compares it with what the real interpreter did. */
export function replay({ plan, recording, mode, dump, quiet }: ReplayRequest): ReplayResult {
  if (mode === 'fast') warmUp(plan, recording)
  const lab = createLab({ mode, plan, recording })
  const progress = startProgress(plan.name, mode, recording.records, quiet)
  let seconds = 0
  const runTo = (end: number): void => {
    while (lab.mutator.cursor < end && lab.status === 'paused') {
      const started = performance.now()
      lab.run(Math.min(end, lab.mutator.cursor + SLICE[mode]))
      seconds += (performance.now() - started) / 1000
      progress.at(lab.mutator.cursor)
    }
  }
  try {
    const endState = dump === null ? null : compareAt(lab, dump, runTo)
    runTo(recording.records)
    if (lab.status === 'paused') lab.run()
    return { lab, seconds, divergence: divergenceOf(lab), endState, statistics: plan.allocator.name === 'pymalloc' ? heapStatistics(lab.heap as Pymalloc) : null }
  } finally {
    progress.stop()
  }
}

function compareAt(lab: Lab, dump: Dump, runTo: (record: number) => void): ReplayResult['endState'] {
  runTo(Math.min(dump.at_record, lab.recording.records))
  if (lab.status === 'diverged' || lab.plan.allocator.name !== 'pymalloc') return null
  return { atRecord: dump.at_record, ...compareWithDump(lab.heap as Pymalloc, dump) }
}

/** Did everything match that was compared? */
export function allMatched({ lab, endState }: ReplayResult): boolean {
  return lab.status === 'finished' && (endState === null || endState.differences.length === 0)
}
