import { NUMBERS, TABLES, type Table } from './tables'

export type Property = keyof typeof TABLES

interface Runs {
  readonly starts: readonly number[]
  readonly values: readonly number[]
}

/** What was read of the tables: constants, by property and version. */
const known = new Map<string, Runs>()

/** A property of a code point in the Unicode version of Python 3.`minor`. */
export function propertyOf(property: Property, minor: number, code: number): string {
  const table = TABLES[property]
  const key = `${property} ${minor}`
  let runs = known.get(key)
  if (runs === undefined) {
    runs = read(table, minor)
    known.set(key, runs)
  }
  return table.values[valueAt(runs, code)]
}

function valueAt({ starts, values }: Runs, code: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle] <= code) low = middle
    else high = middle - 1
  }
  return values[low]
}

function read(table: Table, minor: number): Runs {
  const starts: number[] = []
  const values: number[] = []
  let at = 0
  for (const run of table.runs.split(' ')) {
    const [length, value] = run.split('.')
    starts.push(at)
    values.push(Number.parseInt(value, 36))
    at += length === '' ? 1 : Number.parseInt(length, 36)
  }
  return table.before.filter(([version]) => minor <= version).reduce<Runs>((runs, [, patches]) => patched(runs, patches), { starts, values })
}

function patched(runs: Runs, patches: string): Runs {
  const changed = new Map<number, number>()
  const edges = new Set(runs.starts)
  let at = 0
  for (const patch of patches.split(' ')) {
    const [step, length, value] = patch.split('.')
    at += Number.parseInt(step, 36)
    const count = length === '' ? 1 : Number.parseInt(length, 36)
    for (let code = at; code < at + count; code++) changed.set(code, Number.parseInt(value, 36))
    edges.add(at).add(at + count)
  }
  const starts = [...edges].sort((a, b) => a - b)
  // Between two edges nothing changes.
  return { starts, values: starts.map((start) => changed.get(start) ?? valueAt(runs, start)) }
}

/** What a character counts as: `kind` E is a decimal digit, D a digit, N another number. */
export interface NumericValue {
  readonly kind: string
  readonly value: number
}

const numbers = new Map<number, NumericValue & { readonly since: number }>()

/** The numeric value of a code point; undefined where it has none in that version. */
export function numberOf(minor: number, code: number): NumericValue | undefined {
  if (numbers.size === 0) readNumbers()
  const found = numbers.get(code)
  return found === undefined || found.since > minor ? undefined : found
}

function readNumbers(): void {
  let at = 0
  for (const row of NUMBERS.split(' ')) {
    const [, step, kind, length, rest] = /^([0-9a-z]+?)([EDN])([0-9a-z]*)\.(.*)$/.exec(row) ?? []
    const [numeral, since] = rest.split('@')
    const [first, by] = numeral.includes('/') ? [numeral, undefined] : numeral.split('.')
    at += Number.parseInt(step, 36)
    const [above, below] = first.split('/').map(Number)
    const start = below === undefined ? above : above / below
    const count = length === '' ? 1 : Number.parseInt(length, 36)
    for (let n = 0; n < count; n++) numbers.set(at + n, { kind, value: start + n * Number(by ?? 0), since: Number(since ?? 0) })
  }
}
