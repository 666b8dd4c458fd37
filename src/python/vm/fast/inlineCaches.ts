import { getText } from '../../heap/dict'
import { dataOf, slotOf } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { memberSlot } from '../classes/members'
import type { InlineCaches, RunCode } from '../frames/frame'
import type { Found, Interpreter, PyType } from '../interpreter'

// What an instruction found when it ran last, so that it need not look it up again: places on the heap, never values. A change of any class, or of
// the set of names in a namespace, makes it look again. Source: PEP 659.

/** The caches of a code, made when it first needs one. */
function cachesOf(run: RunCode): InlineCaches {
  run.caches ??= newCaches(run)
  return run.caches
}

/** The same of what lies in dicts and classes. */
function placesOf(run: RunCode): InlineCaches {
  run.places ??= newCaches(run)
  return run.places
}

function newCaches(run: RunCode): InlineCaches {
  const n = run.code.code.length / 2
  return { kind: new Int32Array(n), epoch: new Int32Array(n), slot: new Int32Array(n), dict: new Int32Array(n) }
}

/** The value that the instance itself has, be it in a slot of `__slots__`, borrowed, where the instruction at `at` met its class before; NULL. */
export function cachedValue(vm: Interpreter, caches: InlineCaches, at: number, object: Ref): Ref {
  const { heap } = vm
  const { refs } = heap
  if (caches.kind[at] !== refs.objType[object] || caches.epoch[at] !== vm.typeEpoch) return NULL
  const dict = caches.dict[at]
  return dict === MEMBER || heap.slot(object, dict) === NULL ? heap.slot(object, caches.slot[at]) : NULL
}

/** Stands for the place of the dict where the attribute is a name in `__slots__`. */
const MEMBER = -2

/** The attribute is a member of the class: a name in `__slots__`. */
export function noteMember(vm: Interpreter, run: RunCode, at: number, type: PyType, descriptor: Ref): void {
  note(vm, run, at, type.kind, memberSlot(vm, descriptor, type), MEMBER)
}

/** Stands, less the place of the dict, where the attribute is an entry of the object's own dict. Source: `LOAD_ATTR_WITH_HINT`, `LOAD_ATTR_MODULE`. */
const IN_DICT = -3

/** The instruction found the value in the dict of an instance or a module; nothing of its class goes before that. */
export function noteInDict(vm: Interpreter, run: RunCode, at: number, object: Ref, type: PyType, name: string): void {
  const dict = type.dictAt < 0 ? NULL : vm.heap.slot(object, type.dictAt)
  const entry = dict === NULL ? undefined : dataOf(vm.heap, dict).strings.get(name)
  if (entry !== undefined) noteIn(vm, placesOf(run), at, type.kind, entry, IN_DICT - type.dictAt)
}

/** The value that the object's dict has under a name, borrowed, where the instruction at `at` met its class before; NULL. */
export function cachedInDict(vm: Interpreter, caches: InlineCaches | null, at: number, object: Ref, name: Ref): Ref {
  const { heap } = vm
  if (caches === null || caches.dict[at] > IN_DICT || caches.kind[at] !== heap.refs.objType[object] || caches.epoch[at] !== vm.typeEpoch) return NULL
  const dict = heap.slot(object, IN_DICT - caches.dict[at])
  if (dict === NULL) return NULL
  const first = slotOf(dataOf(heap, dict), caches.slot[at])
  return first >= 0 && heap.slot(dict, first) === name ? heap.slot(dict, first + 1) : getText(heap, dict, heap.payload[name] as string)
}

/** The instruction found a plain value in a class, or in one of its bases: in a namespace. Classes are told apart by their numbers, below 0. Source: `LOAD_ATTR_CLASS`. */
export function noteOfClass(vm: Interpreter, run: RunCode, at: number, cls: Ref, name: string): void {
  const type = vm.heap.refs.objType[cls] === vm.kindOf.type ? vm.classOf(cls) : null
  if (type === null || type.builtin || vm.types[vm.kindOf.type].found.get(name) !== null) return
  const found = type.found.get(name)
  if (found == null || found.dict === NULL || vm.typeOf(vm.heap.slot(found.dict, found.slot)).slots.get !== undefined) return
  noteIn(vm, placesOf(run), at, -1 - type.kind, found.slot, found.dict)
}

/** The value that the class has, borrowed, where the instruction at `at` met it before; NULL. */
export function cachedOfClass(vm: Interpreter, caches: InlineCaches | null, at: number, object: Ref): Ref {
  if (caches === null || caches.kind[at] >= 0 || caches.epoch[at] !== vm.typeEpoch) return NULL
  const { heap } = vm
  if (heap.refs.objType[object] !== vm.kindOf.type || heap.payload[object] !== -1 - caches.kind[at]) return NULL
  return heap.slot(caches.dict[at], caches.slot[at])
}

/** The value of an attribute that the instruction at `at` found before, borrowed, in a class, or a dict; NULL. */
export function cachedAnywhere(vm: Interpreter, { places }: RunCode, at: number, object: Ref, name: Ref): Ref {
  const ofClass = cachedOfClass(vm, places, at, object)
  return ofClass === NULL ? cachedInDict(vm, places, at, object, name) : ofClass
}

/** The instruction found the value of an attribute in the instance itself: in a slot behind the place of the dict, which there is none of. */
export function noteValue(vm: Interpreter, run: RunCode, at: number, type: PyType, name: string): void {
  const index = type.shared.get(name)
  if (index === undefined || type.builtin) return
  note(vm, run, at, type.kind, type.dictAt + 1 + index, type.dictAt)
}

/**
 * `object.name = value` where the instruction met the class before: the value (held once more) is the next one of the instance, or takes the place
 * of another. @returns false where it must be done the long way
 */
export function storeCached(vm: Interpreter, caches: InlineCaches, at: number, object: Ref, value: Ref): boolean {
  const { heap } = vm
  const { refs } = heap
  if (caches.kind[at] !== refs.objType[object] || caches.epoch[at] !== vm.typeEpoch) return false
  // An instance that remembers the order of its attributes is told of each.
  if (heap.payload[object] !== undefined) return false
  const slot = caches.slot[at]
  const size = refs.slotLength[object]
  const dict = caches.dict[at]
  if (dict === MEMBER) {
    heap.store(object, slot, value)
    return true
  }
  if (size === 0 ? slot !== dict + 1 : slot > size || heap.slot(object, dict) !== NULL) return false
  if (slot < size && heap.slot(object, slot) === NULL) return false
  heap.store(object, slot, value)
  return true
}

/** A method was found in a namespace, and instances do not share its name. Of a built-in type it is a static object, which has its place for good. */
export function noteMethod(vm: Interpreter, run: RunCode, at: number, type: PyType, name: string, { owner, dict, slot, ref }: Found): void {
  if (type.shared.has(name)) return
  if (owner.builtin && type.dictAt < 0) note(vm, run, at, type.kind, ref, NULL)
  else if (dict !== NULL && type.dictAt >= 0) note(vm, run, at, type.kind, slot, dict)
}

/** The method, borrowed, or NULL. */
export function cachedMethod(vm: Interpreter, caches: InlineCaches, at: number, object: Ref): Ref {
  const { heap } = vm
  const kind = heap.refs.objType[object]
  if (caches.kind[at] !== kind || caches.epoch[at] !== vm.typeEpoch) return NULL
  if (caches.dict[at] === NULL) return caches.slot[at]
  return heap.slot(object, vm.types[kind].dictAt) === NULL ? heap.slot(caches.dict[at], caches.slot[at]) : NULL
}

function note(vm: Interpreter, run: RunCode, at: number, kind: number, slot: number, dict: number): void {
  noteIn(vm, cachesOf(run), at, kind, slot, dict)
}

function noteIn(vm: Interpreter, caches: InlineCaches, at: number, kind: number, slot: number, dict: number): void {
  caches.kind[at] = kind
  caches.epoch[at] = vm.typeEpoch
  caches.slot[at] = slot
  caches.dict[at] = dict
}
