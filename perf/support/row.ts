import Benchmark from 'benchmark'

/** One row of the table. Rows are run one after the other, each in a process of its own, so that none inherits another's compiled code. */
export interface Row {
  /** Path of what it measures, with its size. */
  readonly name: string
  /** Records (operations of the program) that one run takes. */
  readonly records: number
  /** Name of the row that the ratio is to: a floor or a peer. */
  readonly beside?: string
  /** Left out by --quick. */
  readonly long?: boolean
  /** Makes ready what is not timed. The body that it returns throws where its result is wrong; its number goes into the sink. */
  readonly prepare?: () => () => number
  /** In place of `prepare`, where another program holds the clock. */
  readonly measure?: () => Native
}

/** What another program measured, in nanoseconds per record. */
export interface Native {
  readonly first: number
  readonly best: number
}

export interface Result {
  readonly name: string
  readonly records: number
  readonly beside: string
  /** Nanoseconds per record in the first run of a process, and in later ones; 0 where the row was skipped. */
  readonly first: number
  readonly warm: number
  /** `benchmark`'s relative margin of error, in percent; 0 where the first run is all there is. */
  readonly margin: number
  /** Facts that a record leads to: what is done, whatever time it takes; 0 where nothing was said. */
  readonly facts: number
  /** What the bodies returned. */
  readonly sunk: number
  /** Why there are no figures; empty where there are. */
  readonly skipped: string
}

/** A row cannot be measured on this machine. */
export class SkipError extends Error {}

/** Throws where a body's result is wrong. */
export function check(right: boolean, what: string): void {
  if (!right) throw new Error(`wrong result: ${what}`)
}

let factsSaid = 0

/** Tells the table how many facts the last run said. */
export function said(facts: number): void {
  factsSaid = facts
}

export function runRow(row: Row, quick: boolean): Result {
  const { name, records, beside = '' } = row
  const none: Result = { name, records, beside, first: 0, warm: 0, margin: 0, facts: 0, sunk: 0, skipped: '' }
  try {
    if (row.measure !== undefined) {
      const native = row.measure()
      return { ...none, first: native.first, warm: native.best }
    }
    if (row.prepare === undefined) throw new SkipError('nothing to run')
    return { ...none, ...time(row.prepare(), records, quick) }
  } catch (error) {
    if (error instanceof SkipError) return { ...none, skipped: error.message }
    throw error
  }
}

/** The first run by the clock, the later ones by `benchmark`, once the compiler has had its time. --quick leaves a run of more than a second at that. */
function time(body: () => number, records: number, quick: boolean): Pick<Result, 'first' | 'warm' | 'margin' | 'facts' | 'sunk'> {
  const start = process.hrtime.bigint()
  const took = () => Number(process.hrtime.bigint() - start)
  let sunk = body()
  const first = took() / records
  const slow = first * records > 1e9
  if (slow && quick) return { first, warm: first, margin: 0, facts: factsSaid / records, sunk }
  while (took() < (quick ? 0.15e9 : 0.4e9)) sunk = (sunk + body()) | 0
  const bench = new Benchmark(
    () => {
      sunk = (sunk + body()) | 0
    },
    { minSamples: slow ? 1 : quick ? 2 : 5, maxTime: quick ? 0.05 : 0.6 },
  )
  bench.run()
  // `benchmark` keeps what a body throws.
  if (bench.error !== undefined) throw bench.error
  return { first, warm: (median(bench.stats.sample) * 1e9) / records, margin: bench.stats.rme, facts: factsSaid / records, sunk }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}
