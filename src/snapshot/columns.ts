import type { Column } from '../kernel/columns'

/** A copy of the columns and single values of one kernel, by name. */
export type Capture = Readonly<Record<string, Column | number>>

/** Copies what `columns` and `values` name. The copy never changes. Cost: the whole size of the columns. */
export function captureColumns(state: object, columns: readonly string[], values: readonly string[]): Capture {
  const fields = state as Readonly<Record<string, Column | number>>
  const copy: Record<string, Column | number> = {}
  for (const name of columns) copy[name] = (fields[name] as Column).slice()
  for (const name of values) copy[name] = fields[name]
  return Object.freeze(copy)
}

/** The first place where two captures differ, as `column[index]: here, there`; null where they are equal. */
export function firstDifference(here: Capture, there: Capture): string | null {
  for (const name of Object.keys(here)) {
    const a = here[name]
    const b = there[name]
    if (typeof a === 'number' || typeof b === 'number') {
      if (a !== b) return `${name}: ${a}, ${b}`
      continue
    }
    if (a.length !== b.length) return `${name}: ${a.length} long, ${b.length} long`
    const at = a.findIndex((value, index) => value !== b[index])
    if (at !== -1) return `${name}[${at}]: ${a[at]}, ${b[at]}`
  }
  return null
}
