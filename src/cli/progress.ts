import { Presets, SingleBar } from 'cli-progress'

/** Records between two looks at the clock. */
export const SLICE = 250_000

/** Shows how far a replay is, on a terminal only, and only where it takes long enough to be seen. */
export function startProgress(label: string, total: number, quiet: boolean): { at(records: number): void; stop(): void } {
  if (quiet || !process.stderr.isTTY || total <= SLICE) return { at() {}, stop() {} }
  const bar = new SingleBar({ format: `${label} {bar} {percentage}% of {total} records`, clearOnComplete: true, hideCursor: true, stream: process.stderr }, Presets.shades_classic)
  bar.start(total, 0)
  return { at: (records) => bar.update(records), stop: () => bar.stop() }
}
