import { cpython } from '../machines/plans'
import { createFastLab, createTracedLab, type Lab } from '../src/lab/createLab'
import { pairs } from './support/program'
import { short } from './support/random'
import { check, type Row, said } from './support/row'

const SEED = 20_26
/** Live blocks: law L8 says that a marked snapshot costs the same on both. */
const HEAPS = [1_000, 1_000_000]
/** Records from one snapshot to the next, and snapshots of one run. */
const EVERY = 10
const SNAPSHOTS = 200

/** What a snapshot adds to ten records: none, marked (traced), and compared (fast), which reads the whole heap. */
export function snapshotRows(): Row[] {
  return HEAPS.flatMap((live) => {
    const size = `${short(live)} live`
    const none = `snapshot/traced, none, ${size}`
    return [
      row(none, live, SNAPSHOTS, false, false),
      { ...row(`snapshot/traced, every ${EVERY} records, ${size}`, live, SNAPSHOTS, true, false), beside: none },
      { ...row(`snapshot/fast, compared every ${EVERY} records, ${size}`, live, live > 1_000 ? 2 : SNAPSHOTS, true, true), beside: none, long: live > 1_000 },
    ]
  })
}

function row(name: string, live: number, snapshots: number, takes: boolean, fast: boolean): Row {
  return {
    name,
    records: snapshots * EVERY,
    prepare: () => {
      const plan = cpython('3.11')
      // Between its first and its last records so many blocks live all the time.
      const count = Math.max(2 * live, 50_000)
      const recording = pairs(count, live, SEED)
      const filled = createFastLab({ plan, recording })
      filled.run(live)
      const from = filled.snapshot()
      let lab: Lab | null = null
      return () => {
        // A run begins anew where the program is about to empty the heap.
        if (lab === null || lab.mutator.cursor + snapshots * EVERY > 2 * count - live)
          lab = fast ? createFastLab({ plan, recording, from }) : createTracedLab({ plan, recording, from })
        const facts = lab.factCount
        for (let i = 0; i < snapshots; i++) {
          lab.run(lab.mutator.cursor + EVERY)
          if (takes) check(lab.snapshot().record === lab.mutator.cursor, 'the snapshot is of another moment')
        }
        said(lab.factCount - facts)
        return lab.factHash
      }
    },
  }
}
