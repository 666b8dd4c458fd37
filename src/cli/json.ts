import { cutOffArenaCalls } from '../index'
import type { ReplayResult } from './replay'

/** One replay as the object that `--json` prints on a line. docs/json.md names the fields. */
export function replayJson(path: string, python: string, result: ReplayResult): Record<string, unknown> {
  const { lab, seconds, divergence, endState, statistics } = result
  const { mutator, recording } = lab
  const [difference] = endState?.differences ?? []
  return {
    trace: path,
    records: recording.records,
    replayed: mutator.cursor,
    checked: mutator.checked,
    matched: mutator.matched,
    mismatched: mutator.checked - mutator.matched,
    firstMismatch: divergence ?? (difference === undefined ? null : { record: endState?.atRecord, kind: 'endState', ...difference }),
    arenas: { checked: mutator.arenasChecked, mismatched: mutator.arenasMismatched, cutOff: cutOffArenaCalls(mutator) },
    endState: endState === null ? null : { record: endState.atRecord, checked: endState.checked, mismatched: endState.differences.length },
    python,
    plan: lab.plan.name,
    mode: lab.mode,
    seconds,
    facts: { count: lab.factCount, hash: (lab.factHash >>> 0).toString(16).padStart(8, '0') },
    peak: { arenas: statistics?.arenas.highwater ?? null, bytes: statistics?.peakAllocatedBytes ?? null },
    end: { arenas: statistics?.arenas.current ?? null, bytes: statistics?.allocatedBytes ?? null },
  }
}
