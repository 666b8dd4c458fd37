import { O } from '../../../index'
import { classRequest, hasInstanceValues, keepsSharedKeys, newSharedKeys, sharedKeysRequest } from '../../../objects/instances'
import { classLayout } from '../../../objects/sizes'
import { getText, removeEntry } from '../../heap/dict'
import { copyDict } from '../../heap/dictCopy'
import { dataOf } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { makeMember } from '../../types/core/descriptors'
import { encode } from '../../values/encode'
import { noteChange } from '../calls/callSites'
import { passBuiltin, passTuple } from '../frames/argumentsTuple'
import type { Steps } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { forEach } from '../protocols/iteration'
import { reprText } from '../protocols/operators'
import { callerModule } from '../support'
import { initSubclass, ownOrder, setNames } from './classHooks'
import { defineKind } from './classKind'
import { listOrder, takeSharedKeys } from './classMemory'
import { basesOf, bestBase, linearize, winner } from './classOrder'
import { Cls } from './classSlots'
import { computeSlots } from './dunders'
import { addSubclass, isLiving } from './subclasses'
import type { PyType } from './type'

/** `type.__new__(metatype, name, bases, namespace, **kwargs)`. Source: `type_new`. */
export function* typeNew(vm: Interpreter, asked: PyType, name: Ref, basesGiven: Ref, namespace: Ref, keywords: ReadonlyMap<string, Ref>): Steps {
  const { heap } = vm
  if (!vm.isStr(name)) vm.raise('TypeError', `type.__new__() argument 1 must be str, not ${vm.typeName(name)}`)
  if (!vm.isA(basesGiven, 'tuple')) vm.raise('TypeError', `type.__new__() argument 2 must be tuple, not ${vm.typeName(basesGiven)}`)
  const metatype = winner(vm, asked, basesGiven)
  const make = metatype.slots.new
  if (metatype !== asked && make !== undefined && make !== vm.type('type').slots.new) return yield* wait(make(vm, metatype, [name, basesGiven, namespace], NULL))
  const bases = heap.size(basesGiven) === 0 ? heap.tuple([heap.hold(vm.type('object').ref)]) : heap.hold(basesGiven)
  let dict = NULL
  let best: PyType
  let members: Members
  let type: PyType
  try {
    const parents = basesOf(vm, bases)
    best = bestBase(vm, parents)
    dict = heap.refs.objType[namespace] === heap.kinds.dict ? copyDict(heap, namespace) : plainCopy(vm, namespace)
    members = yield* slotNames(vm, dict, vm.textOf(name), best, parents)
    checkName(vm, name)
    const qualname = getText(heap, dict, '__qualname__')
    if (qualname !== NULL && !vm.isStr(qualname)) vm.raise('TypeError', `type __qualname__ must be a str, not ${vm.typeName(qualname)}`)
    type = makeType(vm, metatype, vm.textOf(name), parents, best, members, dict)
  } catch (error) {
    heap.dropMaybe(dict)
    vm.drop(bases)
    throw error
  }
  if (members.names !== null) keepSlotNames(vm, type, members.names)
  heap.track(type.ref)
  fillNamespace(vm, type)
  heap.store(type.ref, Cls.BASE, best.ref)
  heap.give(type.ref, Cls.DICT, dict)
  heap.give(type.ref, Cls.BASES, bases)
  heap.store(type.ref, Cls.NAME, name)
  if (heap.slot(type.ref, Cls.QUALNAME) === NULL) heap.store(type.ref, Cls.QUALNAME, name)
  try {
    yield* takeCell(vm, type, dict)
  } catch (error) {
    vm.drop(type.ref)
    throw error
  }
  // `PyType_Ready`: the order of resolution came after the descriptors once.
  if (!vm.atLeast(10)) addDescriptors(vm, type, best, members)
  yield* ownOrder(vm, type, metatype)
  listOrder(vm, type, metatype)
  heap.give(type.ref, Cls.MRO, heap.tuple(type.mro.map(({ ref }) => heap.hold(ref))))
  if (vm.atLeast(10)) addDescriptors(vm, type, best, members)
  addWeakref(vm, type)
  takeSharedKeys(vm, type)
  refreshType(vm, type)
  try {
    yield* setNames(vm, type)
    // `super(type, type)`, its method, and the call of it.
    if (!vm.atLeast(11)) passTuple(vm, 2)
    passBuiltin(vm)
    yield* initSubclass(vm, type, keywords)
  } catch (error) {
    vm.drop(type.ref)
    throw error
  }
  return type.ref
}

/** It is read as UTF-8. @throws ValueFault UnicodeEncodeError */
export function checkName(vm: Interpreter, name: Ref): void {
  const text = vm.textOf(name)
  encode(text)
  if (text.includes('\0')) vm.raise('ValueError', 'type name must not contain null characters')
}

function plainCopy(vm: Interpreter, namespace: Ref): Ref {
  if (vm.isA(namespace, 'dict')) return copyDict(vm.heap, namespace)
  vm.raise('TypeError', `type.__new__() argument 3 must be dict, not ${vm.typeName(namespace)}`)
}

/** What `__slots__` adds; null: it is not there. */
interface Members {
  readonly names: readonly string[] | null
  readonly dict: boolean
  readonly weakrefs: boolean
}

/** What the compiler puts into a namespace for `type_new` alone. */
const GOES_AGAIN: ReadonlySet<string> = new Set(['__qualname__', '__classcell__'])

function* slotNames(vm: Interpreter, dict: Ref, className: string, best: PyType, parents: readonly PyType[]): Steps<Members> {
  const given = getText(vm.heap, dict, '__slots__')
  if (given === NULL) return { names: null, dict: true, weakrefs: true }
  const names: string[] = []
  if (vm.isStr(given)) names.push(vm.textOf(given))
  else
    yield* forEach(vm, given, (item) => {
      if (!vm.isStr(item)) vm.raise('TypeError', `__slots__ items must be strings, not '${vm.typeName(item)}'`)
      names.push(vm.textOf(item))
      vm.drop(item)
      return undefined
    })
  if (names.length > 0 && (best.layout.itemsize > 0 || best.solid.name === 'type')) vm.raise('TypeError', `nonempty __slots__ not supported for subtype of '${best.name}'`)
  for (const name of names) if (!/^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u.test(name)) vm.raise('TypeError', '__slots__ must be identifiers')
  const asksDict = names.includes('__dict__')
  if ((asksDict && best.hasDict) || names.filter((name) => name === '__dict__').length > 1) vm.raise('TypeError', '__dict__ slot disallowed: we already got one')
  if ((names.includes('__weakref__') && best.hasWeakrefs) || names.filter((name) => name === '__weakref__').length > 1)
    vm.raise('TypeError', `__weakref__ slot disallowed: ${vm.atLeast(12) ? 'we already got one' : 'either we already got one, or __itemsize__ != 0'}`)
  const own = names.filter((name) => name !== '__dict__' && name !== '__weakref__')
  const twice = own.find((name) => !GOES_AGAIN.has(name) && getText(vm.heap, dict, name) !== NULL)
  if (twice !== undefined) vm.raise('ValueError', `'${twice}' in __slots__ conflicts with class variable`)
  const mangled = own.map((name) => (name.startsWith('__') && !name.endsWith('__') ? `_${className.replace(/^_+/, '')}${name}` : name))
  const ofOthers = membersOfOthers(best, parents)
  return { names: mangled.sort(), dict: asksDict || ofOthers.dict, weakrefs: names.includes('__weakref__') || ofOthers.weakrefs }
}

/** Another base may have them where the one that gives the layout has not. */
function membersOfOthers(best: PyType, parents: readonly PyType[]): Omit<Members, 'names'> {
  return {
    dict: !best.hasDict && parents.some(({ hasDict }) => hasDict),
    weakrefs: !best.hasWeakrefs && best.layout.itemsize === 0 && parents.some(({ hasWeakrefs }) => hasWeakrefs),
  }
}

/** Slots that an exception of any built-in type has. */
const EXCEPTION_FIELDS = 13

/** Members of a base, behind `by` more; one that the class has itself is its own. */
function moved(members: ReadonlyMap<string, number>, by: number): [string, number][] {
  return [...members].map(([name, slot]) => [name, slot + by])
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one decision on the layout after the other
function makeType(vm: Interpreter, metatype: PyType, name: string, parents: readonly PyType[], best: PyType, members: Members, dict: Ref): PyType {
  const { heap, model } = vm
  const { objects } = model
  const kind = vm.newKind()
  const own = members.names ?? []
  const ref = heap.allocate(metatype.kind, classRequest(objects, own.length))
  heap.payload[ref] = kind
  const layout = classLayout(objects, best.layout, { slots: own.length, dict: members.dict ? 1 : 0, weakrefs: members.weakrefs ? 1 : 0 })
  const exception = best.mro.some((base) => base.builtin && base.name === 'BaseException')
  const hasDict = best.hasDict || members.dict
  const plainObject = best.solid.name === 'object'
  const first = exception ? EXCEPTION_FIELDS : best.solid.itemsAt
  const membersEnd = first + own.length + (best.builtin ? 0 : best.membersEnd - first)
  // A class's own go before its bases': they are the first to be let go of (`clear_slots`).
  const memberSlots = new Map([...moved(best.memberSlots, own.length), ...own.map((slot, at): [string, number] => [slot, first + at])])
  const afterMembers = membersEnd
  const dictAt = !hasDict ? -1 : best.dictAt >= 0 ? (own.length > 0 && !exception && plainObject ? afterMembers : best.dictAt) : afterMembers
  const sharesKeys = hasDict && keepsSharedKeys(objects, layout, best.solid.hasDict || best.solid.name === 'type')
  const type: PyType = {
    kind,
    ref,
    name,
    qualname: name,
    module: 'builtins',
    bases: parents,
    mro: [],
    metatype: metatype.name === 'type' && metatype.builtin ? null : metatype,
    dict,
    natives: new Map(),
    shownNamespace: NULL,
    slots: {},
    own: {},
    base: best.base,
    solid: best.solid,
    builtin: false,
    subclassable: true,
    layout,
    headSize: layout.preHeader + layout.gcHead,
    memberSlots,
    membersEnd,
    itemsAt: plainObject || exception ? 0 : dictAt >= 0 ? Math.max(dictAt + 1, afterMembers) : afterMembers,
    dictAt,
    hasDict,
    hasWeakrefs: layout.weakrefs === 1,
    keys: { keys: sharesKeys ? newSharedKeys(objects) : null },
    valuesInside: sharesKeys && plainObject && hasInstanceValues(objects, layout),
    shared: new Map(),
    sharedNames: [],
    subclasses: new Set(),
    found: new Map(),
    finalizes: false,
    abstract: false,
    packsArguments: undefined,
  }
  vm.types[kind] = type
  try {
    type.mro = linearize(vm, type)
  } catch (error) {
    vm.drop(ref)
    throw error
  }
  if (type.keys.keys !== null && objects.instances.attributes !== 'split dict') heap.resizeBuffer(ref, 0, sharedKeysRequest(objects, type.keys.keys), -1)
  return type
}

/** A tuple of what `__slots__` is, where it is none, a list of the names, which is sorted, and the tuple that the class keeps. Source: `type_new_slots`. */
function keepSlotNames(vm: Interpreter, type: PyType, names: readonly string[]): void {
  const { heap } = vm
  const given = getText(heap, type.dict, '__slots__')
  const copy = names.length > 0 && (vm.isStr(given) || !vm.isA(given, 'tuple')) ? heap.emptyTupleOf(names.length) : NULL
  const list = vm.list(names.map((name) => vm.str(name)))
  if (names.length === 0) {
    vm.drop(list)
    return
  }
  const tuple = heap.emptyTupleOf(names.length)
  for (let at = 0; at < names.length; at++) heap.store(tuple, at, heap.slot(list, at))
  vm.drop(list)
  heap.dropMaybe(copy)
  heap.give(type.ref, Cls.SLOTS, tuple)
}

/** What `type_new` puts into the namespace besides the body's names. */
function fillNamespace(vm: Interpreter, type: PyType): void {
  const { heap } = vm
  const { dict } = type
  const qualname = getText(heap, dict, '__qualname__')
  if (qualname !== NULL) {
    type.qualname = vm.textOf(qualname)
    heap.store(type.ref, Cls.QUALNAME, qualname)
    vm.drop(removeEntry(heap, dict, dataOf(heap, dict).strings.get('__qualname__') ?? 0))
  }
  if (getText(heap, dict, '__module__') === NULL) {
    const module = callerModule(vm)
    if (module !== NULL) vm.setItemText(dict, '__module__', heap.hold(module))
  }
  const module = getText(heap, dict, '__module__')
  if (module !== NULL && vm.isStr(module)) type.module = vm.textOf(module)
  for (const name of ['__init_subclass__', '__class_getitem__']) wrap(vm, dict, name, 'classmethod')
  wrap(vm, dict, '__new__', 'staticmethod')
}

/** What `PyType_Ready` puts there: descriptors of the class's own, each of which holds the class (`type_add_members`, `type_add_getset`). */
function addDescriptors(vm: Interpreter, type: PyType, best: PyType, members: Members): void {
  const { heap } = vm
  const { dict } = type
  for (const name of members.names ?? []) vm.setItemText(dict, name, makeMember(vm, type, name))
  // The base that gives the layout decides: another may have them already.
  if ((members.dict || type.hasDict) && !best.hasDict && best.layout.dict !== 1) vm.setItemText(dict, '__dict__', getSetOf(vm, type, '__dict__'))
  if (type.hasWeakrefs && !best.hasWeakrefs) vm.setItemText(dict, '__weakref__', getSetOf(vm, type, '__weakref__'))
  if (getText(heap, dict, '__doc__') === NULL) vm.setItemText(dict, '__doc__', vm.newNone())
  if (getText(heap, dict, '__eq__') !== NULL && getText(heap, dict, '__hash__') === NULL) vm.setItemText(dict, '__hash__', vm.newNone())
}

/** A plain function becomes a static method or a class method. */
function wrap(vm: Interpreter, dict: Ref, name: string, kind: 'classmethod' | 'staticmethod'): void {
  const fn = getText(vm.heap, dict, name)
  if (fn === NULL || vm.heap.refs.objType[fn] !== vm.kindOf.function) return
  vm.setItemText(dict, name, wrapped(vm, kind, fn))
}

function wrapped(vm: Interpreter, kind: 'classmethod' | 'staticmethod', fn: Ref): Ref {
  const ref = vm.heap.make(kind)
  vm.heap.store(ref, 0, fn)
  return vm.heap.track(ref)
}

/** `__dict__`, `__weakref__` of a class: descriptors of its own. */
function getSetOf(vm: Interpreter, type: PyType, name: '__dict__' | '__weakref__'): Ref {
  const ref = vm.heap.make('getsetDescriptor')
  vm.heap.payload[ref] = name === '__dict__' ? vm.dictGetset : vm.weakrefGetset
  vm.heap.store(ref, 0, type.ref)
  return vm.heap.track(ref)
}

/** The weak reference by which a base knows its subclass (`add_subclass`). */
function addWeakref(vm: Interpreter, type: PyType): void {
  addSubclass(vm, type)
  const weakref = vm.heap.make('weakref')
  // It is not tracked: what the base holds is reachable, whatever becomes of the class.
  vm.heap.give(type.ref, Cls.WEAKREF, weakref)
  vm.lab.perform(O.WEAKREF_LINK, weakref, type.ref, 0)
}

/** `__classcell__`: the cell that `super()` reads. */
function* takeCell(vm: Interpreter, type: PyType, dict: Ref): Steps<void> {
  yield* takeCellOf(vm, type, dict, '__classcell__', type.ref)
  // Annotation scopes read the class's names.
  yield* takeCellOf(vm, type, dict, '__classdictcell__', dict)
}

function* takeCellOf(vm: Interpreter, type: PyType, dict: Ref, name: string, content: Ref): Steps<void> {
  const cell = getText(vm.heap, dict, name)
  if (cell === NULL) return
  if (vm.heap.refs.objType[cell] !== vm.kindOf.cell) vm.raise('TypeError', `${name} must be a nonlocal cell, not ${yield* reprText(vm, vm.typeOf(cell).ref)}`)
  vm.heap.store(cell, 0, content)
  vm.drop(removeEntry(vm.heap, dict, dataOf(vm.heap, dict).strings.get(name) ?? 0))
  type.found.clear()
  vm.typeEpoch++
}

/** A class's namespace has changed: its slots, and those of its subclasses, are made anew. */
export function refreshType(vm: Interpreter, type: PyType): void {
  noteChange(vm, type)
  type.found.clear()
  vm.typeEpoch++
  if (!type.builtin) {
    type.slots = computeSlots(vm, type)
    defineKind(vm, type)
  }
  for (const subclass of type.subclasses) if (subclass.builtin || (isLiving(vm, subclass) && hasNamespace(vm, subclass))) refreshType(vm, subclass)
}

/** A class that the collector has cleared has none any more. */
function hasNamespace(vm: Interpreter, type: PyType): boolean {
  return vm.heap.slot(type.ref, Cls.DICT) === type.dict
}
