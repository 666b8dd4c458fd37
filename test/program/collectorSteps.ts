import { createHash } from 'node:crypto'
import type { Column } from '../../src/kernel/columns'
import { GENERATION_COLUMNS, GENERATION_VALUES } from '../../src/kernel/gc/layout'
import { REFCOUNT_COLUMNS, REFCOUNT_VALUES } from '../../src/kernel/refcounts/layout'
import { WEAKREF_COLUMNS } from '../../src/kernel/weakrefs/layout'
import type { ObjectLab } from '../../src/lab/objectLab'

/** A lab that goes from one quiet moment to the next, and lets somebody look at each. */
export function stepping<L extends ObjectLab>(lab: L, look: (lab: L) => void): L {
  return Object.assign(Object.create(lab), {
    perform(...call: Parameters<ObjectLab['perform']>) {
      for (let more = lab.begin(...call); more; more = lab.goOn()) look(lab)
      look(lab)
    },
  })
}

/** All that the object kernels hold, as one word. */
export function digest(lab: Pick<ObjectLab, 'refs' | 'gc' | 'weakrefs'>): string {
  const hash = createHash('md5')
  const add = (state: object, columns: readonly string[], values: readonly string[]): void => {
    const fields = state as Readonly<Record<string, Column | number>>
    for (const name of columns) hash.update(fields[name] as Column)
    hash.update(values.map((name) => fields[name]).join())
  }
  add(lab.refs, REFCOUNT_COLUMNS, REFCOUNT_VALUES)
  add(lab.gc, GENERATION_COLUMNS, GENERATION_VALUES)
  add(lab.weakrefs, WEAKREF_COLUMNS, [])
  return hash.digest('hex')
}
