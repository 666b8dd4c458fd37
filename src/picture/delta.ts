import type { Json, Moment, MomentDelta, Patch, Table } from './data'

/** Shorter texts are sent whole. */
const PATCHED_FROM = 24

/** How `after` differs from `before`; without one, all of it. */
export function deltaOf(before: Moment | null, after: Moment): MomentDelta {
  const values = Object.entries(after.values).filter(([name, value]) => before === null || !same(before.values[name], value))
  const tables = Object.entries(after.tables).flatMap(([name, table]) => {
    const rows = rowsOf(before?.tables[name] ?? new Map(), table)
    return rows.length === 0 ? [] : [[name, Object.fromEntries(rows)] as const]
  })
  return { ...(values.length === 0 ? {} : { v: Object.fromEntries(values) }), ...(tables.length === 0 ? {} : { t: Object.fromEntries(tables) }) }
}

function rowsOf(before: Table, after: Table): [string, Json][] {
  const rows: [string, Json][] = []
  for (const [key, row] of after) {
    const old = before.get(key)
    if (old === undefined) rows.push([key, row])
    else if (!same(old, row)) rows.push([key, typeof row === 'string' && typeof old === 'string' ? patched(old, row) : row])
  }
  for (const key of before.keys()) if (!after.has(key)) rows.push([key, null])
  return rows
}

/** Two texts of one length: what differs, where that is shorter. */
function patched(before: string, after: string): Json {
  if (before.length !== after.length || after.length < PATCHED_FROM) return after
  const patch: (number | string)[] = []
  for (let at = 0; at < after.length; at++) {
    if (before[at] === after[at]) continue
    const start = at
    while (at < after.length && before[at] !== after[at]) at++
    patch.push(start, after.slice(start, at))
  }
  return JSON.stringify(patch).length < after.length ? ({ patch } satisfies Patch as unknown as Json) : after
}

function same(a: Json | undefined, b: Json): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
}
