import type { Ref } from '../../heap/ref'
import { type CallSite, moduleState } from '../../modules/state'
import type { Interpreter, PyType } from '../interpreter'

// From 3.13 on an instruction that calls a class with a plain `__init__` does it without a tuple of the arguments, once it is specialized
// (`CALL_ALLOC_AND_ENTER_INIT`). Source: `specialize_class_call` in `Python/specialize.c`; how often it tries: `Include/internal/pycore_backoff.h`.
// What else than classes such an instruction calls is not seen here.

const NOT_SPECIALIZED = -1
const ANYTHING = -2

const WARM_UP_VALUE = 1
const WARM_UP_BACKOFF = 1
const COOLDOWN_VALUE = 52
const MOST_BACKOFF = 12

/** A class that is changed so often gets no version any more (`MAX_VERSIONS_PER_CLASS`), and nothing is specialized for it. */
const MOST_CHANGES = 1000

/** A class, or a base of it, is about to change: instructions that know it have to look again. It has a version if something was looked up in it. Source: `PyType_Modified`. */
export function noteChange(vm: Interpreter, { kind, found }: PyType): void {
  if (!vm.atLeast(13) || found.size === 0) return
  const { classChanges } = moduleState(vm)
  classChanges.set(kind, (classChanges.get(kind) ?? 0) + 1)
}

/** Does the instruction at `site` enter `__init__`, which is `init`, directly, with so many arguments? Asked once a call: it counts. */
export function entersInit(vm: Interpreter, site: number, type: PyType, init: Ref, nargs: number): boolean {
  if (!vm.atLeast(13)) return false
  const { callSites, classChanges } = moduleState(vm)
  const changes = classChanges.get(type.kind) ?? 0
  let known = callSites.get(site)
  if (known === undefined) {
    known = { value: WARM_UP_VALUE, backoff: WARM_UP_BACKOFF, kind: NOT_SPECIALIZED, changes: 0 }
    callSites.set(site, known)
  }
  if (known.kind === ANYTHING) return false
  if (known.kind === type.kind && known.changes === changes) return true
  if (known.value > 0) {
    known.value--
    return false
  }
  specialize(vm, known, type, changes, init, nargs)
  return known.kind === type.kind
}

function specialize(vm: Interpreter, site: CallSite, type: PyType, changes: number, init: Ref, nargs: number): void {
  const { simpleArguments, code } = vm.codes[vm.heap.payload[init] as number]
  if (type.valuesInside && simpleArguments && (code.argcount !== nargs + 1 || changes >= MOST_CHANGES)) {
    site.kind = NOT_SPECIALIZED
    // The call that failed counts already.
    site.value = 2 ** (site.backoff + 1) - 2
    site.backoff = Math.min(site.backoff + 1, MOST_BACKOFF)
    return
  }
  site.kind = type.valuesInside && simpleArguments ? type.kind : ANYTHING
  site.changes = changes
  site.value = COOLDOWN_VALUE
  site.backoff = 0
}
