import { GENERATIONS, List, NONE, ObjectFlag, OLD_SPACES, objectsOf, referentOf, TypeFlag, YOUNG } from '../../../index'
import { appendItem } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { toIndex } from '../../types/toIndex'
import { type NativeSpec, native } from '../../vm/calls/native'
import { Cls } from '../../vm/classes/classSlots'
import { livingSubclasses, subclassesOf } from '../../vm/classes/subclasses'
import { passTuple } from '../../vm/frames/argumentsTuple'
import type { Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { moduleState } from '../state'
import { referentsOf } from './referents'

/** The lists of a generation; an incremental collector has no generation 1, and 2 is both of its old spaces. */
function listsOf(vm: Interpreter, generation: number): readonly number[] {
  if (generation < 0) return Array.from({ length: GENERATIONS }, (_, list) => list)
  if (!vm.lab.gc.incremental || generation === YOUNG) return [generation]
  return generation === GENERATIONS - 1 ? [OLD_SPACES, OLD_SPACES + 1] : []
}

function objectsIn(vm: Interpreter, generation: number): Ref[] {
  return listsOf(vm, generation).flatMap((list) => objectsOf(vm.lab.gc, list))
}

/** With each class go the weak reference by which its base knows it and the dict of its own subclasses, which are in no list of ours. */
function withLinks(vm: Interpreter, ref: Ref): Ref[] {
  const type = vm.classOf(ref)
  if (type === null || type.builtin) return [ref]
  const links = [vm.heap.slot(ref, Cls.WEAKREF)]
  if (livingSubclasses(vm, type).length > 0) links.push(subclassesOf(vm, type))
  return [ref, ...links.filter((link) => link !== NULL)]
}

/** The list is made first, and leaves itself out. */
function fill(vm: Interpreter, objects: (list: Ref) => Ref[]): Ref {
  const list = vm.list([])
  for (const object of objects(list)) appendItem(vm.heap, list, object)
  return list
}

function* getObjects(vm: Interpreter, generation: Ref): Steps {
  let wanted = -1
  if (generation !== NULL && generation !== vm.none) {
    wanted = Number(yield* toIndex(vm, generation, `argument should be integer or None, not '${vm.typeName(generation)}'`))
    if (wanted >= GENERATIONS) vm.raise('ValueError', `generation parameter must be less than the number of available generations (${GENERATIONS})`)
    if (wanted < -1) vm.raise('ValueError', 'generation parameter cannot be negative')
  }
  return fill(vm, (list) =>
    objectsIn(vm, wanted)
      .filter((object) => object !== list)
      .flatMap((object) => withLinks(vm, object)),
  )
}

function getReferents(vm: Interpreter, objects: readonly Ref[]): Ref {
  passTuple(vm, objects.length)
  return fill(vm, () => objects.flatMap((object) => referentsOf(vm, object)))
}

function getReferrers(vm: Interpreter, objects: readonly Ref[]): Ref {
  passTuple(vm, objects.length)
  const wanted = new Set(objects)
  const refersTo = (object: Ref): boolean => referentsOf(vm, object).some((target) => wanted.has(target))
  return fill(vm, (list) => objectsIn(vm, -1).filter((object) => object !== list && refersTo(object)))
}

function isLinkToClass(vm: Interpreter, ref: Ref): boolean {
  const object = referentOf(vm.lab.weakrefs, ref)
  return object !== NONE && vm.classOf(object)?.builtin === false && vm.heap.slot(object, Cls.WEAKREF) === ref
}

/** Objects that the interpreter has from the start are not in a list of ours; CPython's are tracked, except types and tuples. */
function isTracked(vm: Interpreter, ref: Ref): boolean {
  const { refs } = vm.heap
  // The weak reference by which a base knows a class is the shared one.
  if (isLinkToClass(vm, ref)) return true
  if ((refs.objFlags[ref] & ObjectFlag.TRACKED) !== 0) return true
  if ((refs.objFlags[ref] & ObjectFlag.STATIC) === 0 || (refs.typeFlags[refs.objType[ref]] & TypeFlag.GC) === 0) return false
  return vm.classOf(ref) === null && !vm.isA(ref, 'tuple')
}

/** Functions of `gc` that look at objects. Source: `Modules/gcmodule.c`. */
export function objectFunctions(vm: Interpreter): Readonly<Record<string, NativeSpec>> {
  return {
    get_freeze_count: native('', (m) => m.int(m.lab.gc.length[List.PERMANENT] + moduleState(m).frozenAtStart)),
    get_objects: native('generation=None', (m, [generation]) => getObjects(m, generation)),
    get_referents: native('*objs', (m, _, objects) => getReferents(m, objects)),
    get_referrers: native('*objs', (m, _, objects) => getReferrers(m, objects)),
    is_tracked: native('obj, /', (m, [object]) => m.bool(isTracked(m, object))),
    ...(vm.atLeast(9) ? { is_finalized: native('obj, /', (m, [object]) => m.bool((m.heap.refs.objFlags[object] & ObjectFlag.FINALIZED) !== 0)) } : {}),
  }
}
