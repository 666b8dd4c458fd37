import { NULL, type Ref } from '../../heap/ref'
import { isSubclassed } from '../../modules/library/imports/subclassed'
import type { Interpreter } from '../interpreter'
import { Cls } from './classSlots'
import type { PyType } from './type'

/** What a class has for each base, behind its own slots. NOT IN CPYTHON, where the base's dict holds the first, and the base the second. */
const enum OfBase {
  /** The key by which the base knows it. */
  KEY = 0,
  /** From 3.11 on the base's dict of subclasses, which goes with the last of them (`remove_subclass`). */
  SUBCLASSES = 1,
  SLOTS = 2,
}

/** An address as an int: any of that many digits. */
const ADDRESS = 0x7f00_0000_0000

/** The bases get to know their subclass: each makes a key, and a dict if it is the first one. Source: `add_subclass`. */
export function addSubclass(vm: Interpreter, type: PyType): void {
  for (const [at, base] of type.bases.entries()) {
    base.subclasses.add(type)
    vm.heap.give(type.ref, slotOfBase(at, OfBase.KEY), vm.int(ADDRESS))
    if (vm.atLeast(11)) joinSubclasses(vm, type, base, at)
    else if (base.builtin) keepForStatic(vm, type, base)
    else if (vm.heap.slot(base.ref, Cls.SUBCLASSES) === NULL && !isSubclassed(vm, base)) vm.heap.give(base.ref, Cls.SUBCLASSES, vm.dict())
  }
}

/** A class that gets other bases leaves those that it had. Source: `remove_all_subclasses`. */
export function removeSubclass(vm: Interpreter, type: PyType, bases: readonly PyType[]): void {
  for (const [at, base] of bases.entries()) {
    base.subclasses.delete(type)
    for (const slot of [OfBase.KEY, OfBase.SUBCLASSES]) vm.heap.store(type.ref, slotOfBase(at, slot), NULL)
  }
}

/** The dict in which a class of the program keeps its subclasses; NULL: it has none. */
export function subclassesOf(vm: Interpreter, base: PyType): Ref {
  if (!vm.atLeast(11)) return vm.heap.slot(base.ref, Cls.SUBCLASSES)
  for (const subclass of livingSubclasses(vm, base)) {
    const dict = subclass.builtin ? NULL : vm.heap.slot(subclass.ref, slotOfBase(subclass.bases.indexOf(base), OfBase.SUBCLASSES))
    if (dict !== NULL) return dict
  }
  return NULL
}

function slotOfBase(at: number, slot: OfBase): number {
  return Cls.OF_BASES + OfBase.SLOTS * at + slot
}

function joinSubclasses(vm: Interpreter, type: PyType, base: PyType, at: number): void {
  if (isSubclassed(vm, base)) return
  const dict = subclassesOf(vm, base)
  vm.heap.give(type.ref, slotOfBase(at, OfBase.SUBCLASSES), dict === NULL ? vm.dict() : vm.heap.hold(dict))
}

/** A static type keeps its dict for good: nothing refers to it but the type. */
function keepForStatic(vm: Interpreter, type: PyType, base: PyType): void {
  if (!isSubclassed(vm, base) && [...base.subclasses].every((subclass) => subclass === type)) vm.dict()
}

export function isLiving(vm: Interpreter, type: PyType): boolean {
  return vm.heap.refs.objType[type.ref] !== 0 && vm.classOf(type.ref) === type
}

/** `cls.__subclasses__()`: those that are still there; the others are forgotten. */
export function livingSubclasses(vm: Interpreter, { subclasses }: PyType): PyType[] {
  for (const type of subclasses) if (!isLiving(vm, type)) subclasses.delete(type)
  return [...subclasses]
}
