import { NULL, type Ref } from '../../heap/ref'
import { checkName, refreshType } from '../../vm/classes/classes'
import { bestBase, linearize } from '../../vm/classes/classOrder'
import { Cls } from '../../vm/classes/classSlots'
import { addSubclass, removeSubclass } from '../../vm/classes/subclasses'
import type { PyType } from '../../vm/classes/type'
import type { Result } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'

/** The name that the class was given; that of a built-in type is a new str each time (`type_name`). */
export function nameOf(vm: Interpreter, type: PyType): Ref {
  return ownName(vm, type, Cls.NAME, type.name)
}

export function qualnameOf(vm: Interpreter, type: PyType): Ref {
  return ownName(vm, type, Cls.QUALNAME, type.qualname)
}

function ownName(vm: Interpreter, type: PyType, slot: Cls, text: string): Ref {
  const own = vm.heap.slot(type.ref, slot)
  if (own !== NULL && vm.textOf(own) === text) return vm.hold(own)
  return type.builtin ? vm.str(text) : vm.heap.intern(text)
}

/** Source: `check_set_special_type_attr`. */
function refuseSpecial(vm: Interpreter, type: PyType, name: string, value: Ref): void {
  if (type.builtin) vm.raise('TypeError', vm.atLeast(10) ? `cannot set '${name}' attribute of immutable type '${type.name}'` : `can't set ${type.name}.${name}`)
  if (value === NULL) vm.raise('TypeError', vm.atLeast(10) ? `cannot delete '${name}' attribute of immutable type '${type.name}'` : `can't delete ${type.name}.${name}`)
}

export function rename(vm: Interpreter, type: PyType, value: Ref): Result {
  refuseSpecial(vm, type, '__name__', value)
  if (!vm.isStr(value)) vm.raise('TypeError', `can only assign string to ${type.name}.__name__, not '${vm.typeName(value)}'`)
  checkName(vm, value)
  type.name = vm.textOf(value)
  vm.heap.store(type.ref, Cls.NAME, value)
  return NULL
}

export function setQualname(vm: Interpreter, type: PyType, value: Ref): Result {
  refuseSpecial(vm, type, '__qualname__', value)
  if (!vm.isStr(value)) vm.raise('TypeError', `can only assign string to ${type.name}.__qualname__, not '${vm.typeName(value)}'`)
  type.qualname = vm.textOf(value)
  vm.heap.store(type.ref, Cls.QUALNAME, value)
  return NULL
}

/** `cls.__bases__ = …`: the order of look-ups is made anew, of subclasses, too. Source: `type_set_bases`. */
export function setBases(vm: Interpreter, type: PyType, value: Ref): Result {
  refuseSpecial(vm, type, '__bases__', value)
  if (!vm.isA(value, 'tuple')) vm.raise('TypeError', `can only assign tuple to ${type.name}.__bases__, not ${vm.typeName(value)}`)
  if (vm.heap.size(value) === 0) vm.raise('TypeError', `can only assign non-empty tuple to ${type.name}.__bases__, not ()`)
  const bases = Array.from({ length: vm.heap.size(value) }, (_, at) => {
    const base = vm.heap.slot(value, at)
    const found = vm.classOf(base)
    if (found === null) vm.raise('TypeError', `${type.name}.__bases__ must be tuple of classes, not '${vm.typeName(base)}'`)
    return found
  })
  if (bases.some((base) => base.mro.includes(type))) vm.raise('TypeError', 'a __bases__ item causes an inheritance cycle')
  refuseLayout(vm, type, bestBase(vm, bases))
  const before = type.bases
  type.bases = bases
  try {
    orderAnew(vm, type)
  } catch (error) {
    type.bases = before
    orderAnew(vm, type)
    throw error
  }
  removeSubclass(vm, type, before)
  addSubclass(vm, type)
  vm.heap.store(type.ref, Cls.BASES, value)
  refreshType(vm, type)
  return NULL
}

/** Instances stay as they are: the new base must lay them out as the old one does. Source: `compatible_for_assignment`. */
function refuseLayout(vm: Interpreter, type: PyType, base: PyType): void {
  const old = vm.classOf(vm.heap.slot(type.ref, Cls.BASE)) ?? type.bases[0]
  const extra = (of: PyType): boolean => of.hasDict || of.layout.dict === 1
  const same = old.solid === base.solid && old.memberSlots.size === base.memberSlots.size && extra(old) === extra(base)
  if (!same) vm.raise('TypeError', `__bases__ assignment: '${base.name}' object layout differs from '${old.name}'`)
}

function orderAnew(vm: Interpreter, type: PyType): void {
  type.mro = linearize(vm, type)
  const mro = vm.tuple(type.mro.map(({ ref }) => vm.hold(ref)))
  vm.heap.store(type.ref, Cls.MRO, mro)
  vm.drop(mro)
  for (const subclass of type.subclasses) orderAnew(vm, subclass)
}
