import { Presets, SingleBar } from 'cli-progress'
import type { Mode } from '../index'

/** Records between two updates: well under a second of work in either mode. */
export const SLICE: Readonly<Record<Mode, number>> = { fast: 250_000, traced: 20_000 }

/** Shows how far a replay is, on a terminal only, and only where it takes long enough to be seen. */
export function startProgress(label: string, mode: Mode, total: number, quiet: boolean): { at(records: number): void; stop(): void } {
  if (quiet || !process.stderr.isTTY || total <= SLICE[mode]) return { at() {}, stop() {} }
  const bar = new SingleBar(
    { format: `${label} ${mode} {bar} {percentage}% of {total} records`, clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  return { at: (records) => bar.update(records), stop: () => bar.stop() }
}

/** Operations of a run from which on it takes long enough to be seen. */
const MANY = 100_000

/** Shows how far the reading of a run is, on a terminal only. */
export function startReading(label: string, from: number, to: number): { at(operation: number): void; stop(): void } {
  if (!process.stderr.isTTY || to - from < MANY) return { at() {}, stop() {} }
  const bar = new SingleBar(
    { format: `${label} {bar} {percentage}% of {total} operations`, clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  )
  bar.start(to - from, 0)
  return { at: (operation) => bar.update(Math.max(operation - from, 0)), stop: () => bar.stop() }
}
