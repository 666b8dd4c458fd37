import { cpython } from '../machines/plans'
import type { Recording } from '../src/kernel/recording/layout'
import { createFastLab, createTracedLab, type Lab } from '../src/lab/createLab'
import { pairs } from './support/program'
import { check, type Row, said } from './support/row'

const PAIRS = 100_000
const LIVE = 1000
const SEED = 20_26

/** One program, three ways from kernel to kernel. The hash over the facts must be the same. */
export function wiringRows(): Row[] {
  const size = '100k malloc-free pairs, 1k live'
  const plan = cpython('3.11')
  const row = (wiring: string, create: (recording: Recording) => Lab): Row => ({
    name: `wiring/${wiring} ${size}`,
    records: 2 * PAIRS,
    ...(wiring === 'fast' ? {} : { beside: `wiring/fast ${size}` }),
    ...(wiring === 'traced, messages cloned' ? { long: true } : {}),
    prepare: () => {
      const recording = pairs(PAIRS, LIVE, SEED)
      // The fast row must repeat itself, and is not warmed before its first run.
      let expected = wiring === 'fast' ? undefined : finished(createFastLab({ plan, recording }))
      return () => {
        const hash = finished(create(recording))
        expected ??= hash
        check(hash === expected, 'the facts differ from fast mode')
        return hash
      }
    },
  })
  return [
    row('fast', (recording) => createFastLab({ plan, recording })),
    row('traced', (recording) => createTracedLab({ plan, recording })),
    row('traced, messages cloned', (recording) => createTracedLab({ plan, recording, transfer: structuredClone })),
  ]
}

function finished(lab: Lab): number {
  check(lab.run() === 'finished', lab.status)
  check(lab.factCount > lab.recording.records, 'facts are missing')
  said(lab.factCount)
  return lab.factHash
}
