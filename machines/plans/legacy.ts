import { cpython } from './cpython'
import type { Plan } from './plan'

/**
 * CPython's memory manager of `version` with finalizers as they were before PEP 442 (to Python 3.3): garbage in a cycle with a finalizer, and
 * what it refers to, is not collected and stands in `gc.garbage`; an object that its finalizer brought back is finalized again.
 * Parameters and errors as for `cpython`.
 *
 * Source  `Modules/gcmodule.c` of 2.7
 */
export function legacy(version: string, overrides: Readonly<Record<string, number>> = {}): Plan {
  const plan = cpython(version, overrides)
  const { objects } = plan.profile
  return {
    ...plan,
    name: `legacy@${version}`,
    title: `CPython ${version} with finalizers as before PEP 442`,
    profile: { ...plan.profile, objects: { ...objects, collector: { ...objects.collector, legacyFinalizers: 1 } } },
  }
}
