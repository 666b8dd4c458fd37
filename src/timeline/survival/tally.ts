/** Ages in operations go by powers of two (0, 1, 2–3, 4–7 …), ages in collections one by one up to this; older ones are one row. */
const OPERATION_ROWS = 54
const COLLECTION_ROWS = 33

/** One row of a survival table: of the objects that came to this age, how many went no further. */
export interface SurvivalRow {
  /** Ages `from` to `to`, both included. */
  readonly from: number
  readonly to: number
  /** Objects that came to the age `from`. */
  readonly atRisk: number
  /** Of those, the ones that died at these ages. */
  readonly died: number
  /** And the ones that were alive, at these ages, where the range ended: nobody knows how old they came to be. */
  readonly censored: number
  /**
   * The share of all objects that is alive behind the row: the Kaplan–Meier estimate, the product of 1 − died/atRisk of the rows up to this one. Those that are
   * censored in a row count as at risk throughout it.
   */
  readonly survival: number
}

/** Deaths and ends of watching by age, in rows. */
class Rows {
  private readonly died: Float64Array
  private readonly censored: Float64Array

  constructor(
    length: number,
    private readonly rowOf: (age: number) => number,
    private readonly firstOf: (row: number) => number,
  ) {
    this.died = new Float64Array(length)
    this.censored = new Float64Array(length)
  }

  end(age: number, dies: boolean): void {
    const row = Math.min(this.rowOf(age), this.died.length - 1)
    if (dies) this.died[row]++
    else this.censored[row]++
  }

  add(other: Rows): void {
    for (let row = 0; row < this.died.length; row++) {
      this.died[row] += other.died[row]
      this.censored[row] += other.censored[row]
    }
  }

  /** Up to the last one with anybody in it. */
  table(): SurvivalRow[] {
    let atRisk = this.died.reduce((sum, one) => sum + one, 0) + this.censored.reduce((sum, one) => sum + one, 0)
    const rows: SurvivalRow[] = []
    let survival = 1
    for (let row = 0; atRisk > 0; row++) {
      const [died, censored] = [this.died[row], this.censored[row]]
      survival *= 1 - died / atRisk
      const to = row + 1 < this.died.length ? this.firstOf(row + 1) - 1 : Number.POSITIVE_INFINITY
      rows.push({ from: this.firstOf(row), to, atRisk, died, censored, survival })
      atRisk -= died + censored
    }
    return rows
  }
}

/** Row 0 is age 0, row n ages 2ⁿ⁻¹ to 2ⁿ − 1. */
function powerRow(age: number): number {
  return age < 1 ? 0 : Math.floor(Math.log2(age)) + 1
}

/** The lists that are told apart: three generations, and what is frozen. */
export const HOMES = 4

/** What came into a generation, and what became of it. Each object that comes counts once each time. */
export interface GenerationFlow {
  /** 0, 1, 2; 3: frozen (`gc.freeze`). Of an incremental collector 0 is young and 1 old. */
  readonly generation: number
  /** Were in it where the range begins. */
  readonly before: number
  /** Were tracked in it. */
  readonly tracked: number
  /** Came from another one: promoted, frozen, unfrozen, brought back by a finalizer. */
  readonly arrived: number
  /** Died in it while no collection ran, or in one. */
  readonly died: number
  readonly collected: number
  /** Left for another one. */
  readonly movedOn: number
  /** Were no longer tracked, and alive (`untrack_tuples`). */
  readonly untracked: number
  /** Are in it where the range ends. */
  readonly present: number
}

/** Fields of a flow, in columns. */
export const enum Flow {
  BEFORE = 0,
  TRACKED = 1,
  ARRIVED = 2,
  DIED = 3,
  COLLECTED = 4,
  MOVED_ON = 5,
  UNTRACKED = 6,
}
const FLOWS = 7

/** What is counted of the objects of one type. Its size does not hang on how many there are. */
export class Tally {
  born = 0
  /** While no collection ran, and in one. */
  died = 0
  collected = 0
  /** Alive where the range ends, of those that were born in it. */
  alive = 0
  readonly operations = new Rows(OPERATION_ROWS, powerRow, (row) => (row === 0 ? 0 : 2 ** (row - 1)))
  readonly collections = new Rows(
    COLLECTION_ROWS,
    (age) => age,
    (row) => row,
  )
  private readonly flows = new Float64Array(HOMES * FLOWS)

  flow(generation: number, field: Flow, by = 1): void {
    this.flows[generation * FLOWS + field] += by
  }

  add(other: Tally): void {
    this.born += other.born
    this.died += other.died
    this.collected += other.collected
    this.alive += other.alive
    this.operations.add(other.operations)
    this.collections.add(other.collections)
    for (let at = 0; at < this.flows.length; at++) this.flows[at] += other.flows[at]
  }

  generations(): GenerationFlow[] {
    return Array.from({ length: HOMES }, (_, generation) => {
      const [before, tracked, arrived, died, collected, movedOn, untracked] = this.flows.subarray(generation * FLOWS, (generation + 1) * FLOWS)
      return { generation, before, tracked, arrived, died, collected, movedOn, untracked, present: before + tracked + arrived - died - collected - movedOn - untracked }
    })
  }
}
