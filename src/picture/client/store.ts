import type { Json, MomentDelta, Patch, PictureData, Table } from '../data'
import type { Shown } from './dom'

/** Goes from moment to moment: forwards by what each one changes, backwards by what that replaced. */
export function makeStore(data: PictureData): { readonly shown: Shown; go(index: number): void } {
  const values: Record<string, Json> = {}
  const tables: Record<string, Table> = {}
  const undo: MomentDelta[] = []
  let index = -1

  const textOf = (old: Json | undefined, row: Json): Json => {
    if (typeof old !== 'string' || typeof row !== 'object' || row === null || !('patch' in row)) return row
    const { patch } = row as unknown as Patch
    let text = old
    for (let at = 0; at < patch.length; at += 2) {
      const start = Number(patch[at])
      const part = String(patch[at + 1])
      text = text.slice(0, start) + part + text.slice(start + part.length)
    }
    return text
  }
  /** @returns what leads back */
  const apply = (delta: MomentDelta): MomentDelta => {
    const v: Record<string, Json> = {}
    const t: Record<string, Record<string, Json>> = {}
    for (const [name, value] of Object.entries(delta.v ?? {})) {
      v[name] = values[name] ?? null
      values[name] = value
    }
    for (const [name, rows] of Object.entries(delta.t ?? {})) {
      const table = tables[name] ?? new Map<string, Json>()
      tables[name] = table
      const old: Record<string, Json> = {}
      for (const [key, row] of Object.entries(rows)) {
        const before = table.get(key)
        old[key] = before ?? null
        if (row === null) table.delete(key)
        else table.set(key, textOf(before, row))
      }
      t[name] = old
    }
    return { v, t }
  }
  const none: ReadonlySet<string> = new Set()
  const shown: Shown = {
    data,
    get index() {
      return index
    },
    values,
    tables,
    changed(table) {
      const rows = index <= 0 ? undefined : data.moments[index].t?.[table]
      return rows === undefined ? none : new Set(Object.keys(rows))
    },
  }
  return {
    shown,
    go(to) {
      const goal = Math.max(0, Math.min(to, data.moments.length - 1))
      for (; index < goal; index++) undo[index + 1] = apply(data.moments[index + 1])
      for (; index > goal; index--) apply(undo[index])
    },
  }
}
