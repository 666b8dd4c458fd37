import { NONE, O, TypeFlag } from '../../../index'
import { NULL, type Ref } from '../../heap/ref'
import { ensureDict } from '../../vm/classes/instanceAttributes'
import { allocateInstance } from '../../vm/classes/instances'
import type { TypeSpec } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { defineLateType } from '../lateType'

/** A type of a library module: what the object model does not know of it. */
export interface LibraryTypeSpec extends Omit<TypeSpec, 'layout'> {
  /** `tp_basicsize`, bytes. */
  readonly basicsize: number
  /** References that every instance has, in the order in which they are dropped. */
  readonly fields: number
  /** Has it a GC head? Default: yes. */
  readonly gc?: boolean
  /** Can the collector clear it (`tp_clear`)? Default: yes. */
  readonly clears?: boolean
  /** Can weak references refer to its instances? */
  readonly weakrefs?: boolean
  /** Can a program make instances? Default: yes. */
  readonly makes?: boolean
}

/** Makes such a type, or gives the one that there is. Fields are dropped from the first to the last. */
export function libraryType(vm: Interpreter, spec: LibraryTypeSpec): PyType {
  const known = vm.builtinTypes.get(spec.name)
  if (known !== undefined && known.module === spec.module) return known
  const gc = spec.gc ?? true
  const dictAt = spec.dictAt ?? -1
  const getset = dictAt < 0 ? spec.getset : { __dict__: { get: (v: Interpreter, self: Ref) => v.hold(ensureDict(v, self)) }, ...spec.getset }
  const type = defineLateType(vm, { itemsAt: spec.fields, ...spec, ...(getset === undefined ? {} : { getset }), layout: gc ? 'cell' : 'object' })
  if (spec.makes === false) delete type.slots.new
  const weakrefs = spec.weakrefs === true ? 1 : 0
  Object.assign(type, { layout: { ...type.layout, weakrefs, dict: dictAt < 0 ? 0 : 1 }, hasWeakrefs: weakrefs === 1 })
  const clears = spec.clears === false ? 0 : TypeFlag.CLEARS
  if (gc) vm.lab.perform(O.TYPE_DEFINE, type.kind, holdsType(vm, spec.module) ? type.ref : NONE, TypeFlag.GC | clears)
  return type
}

/** Modules whose types were made on the heap from 3.10 on. */
const TYPES_ON_HEAP: ReadonlySet<string> = new Set(['functools', 'operator', 're', '_sre'])

/** Are the module's types made on the heap, so that each instance holds its own? */
function holdsType(vm: Interpreter, module = ''): boolean {
  return TYPES_ON_HEAP.has(module) ? vm.atLeast(10) : module !== 'builtins' && vm.atLeast(12)
}

/** A new instance; the references are given away. */
export function newObject(vm: Interpreter, type: PyType, references: readonly Ref[], payload: unknown = undefined): Ref {
  const ref = allocateInstance(vm, type)
  vm.heap.payload[ref] = payload
  for (let at = 0; at < references.length; at++) if (references[at] !== NULL) vm.heap.give(ref, at, references[at])
  return ref
}

/** Goes on with a result at once where it is there. */
export function chainResult(result: Result, next: (ref: Ref) => Result): Result {
  return typeof result === 'number' ? next(result) : chainLater(result, next)
}

function* chainLater(steps: Steps, next: (ref: Ref) => Result): Steps {
  const result = next(yield* steps)
  return typeof result === 'number' ? result : yield* result
}

/** `tp_iter` of an iterator. */
export function itself(vm: Interpreter, self: Ref): Ref {
  return vm.hold(self)
}

/** Lets go of a field. */
export function clearField(vm: Interpreter, self: Ref, field: number): void {
  if (vm.heap.slot(self, field) !== NULL) vm.heap.store(self, field, NULL)
}

/** The reference count of an object. */
export function countOf(vm: Interpreter, ref: Ref): number {
  return vm.heap.refs.objRefcnt[ref]
}
