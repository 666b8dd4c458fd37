import { O } from '../../../index'
import { builtinLayout, type ClassLayout } from '../../../objects/sizes'
import type { TypeName } from '../../../profiles'
import { NONE, typeNumber } from '../../heap/engine'
import { NULL, type Ref } from '../../heap/ref'
import type { NativeSpec } from '../calls/native'
import type { GetSet, Interpreter } from '../interpreter'
import type { PyType, Slots } from './type'

/** How a built-in type is made known. */
export interface TypeSpec {
  /** Python's name. */
  readonly name: string
  /** How instances lie in memory: a type of the object model. Another name than that type's own makes a type of its own with its layout. */
  readonly layout: TypeName
  /** Default: object. */
  readonly base?: string
  /** Default: builtins. */
  readonly module?: string
  readonly slots?: Slots
  /** Methods, the first parameter being `self`. */
  readonly methods?: Readonly<Record<string, NativeSpec>>
  /** The first parameter is the class. */
  readonly classmethods?: Readonly<Record<string, NativeSpec>>
  readonly staticmethods?: Readonly<Record<string, NativeSpec>>
  /** Computed attributes. */
  readonly getset?: Readonly<Record<string, Omit<GetSet, 'name' | 'set'> & Partial<Pick<GetSet, 'set'>>>>
  /** May a class have it as a base? Default: yes. */
  readonly subclassable?: boolean
  /** Its type number, where one was taken before. */
  readonly kind?: number
  /** Bytes of an instance, where they are not the layout's. */
  readonly basicsize?: number
  /** First slot of the references that are no attributes. */
  readonly itemsAt?: number
  /** Slot of `__dict__`; −1: none. */
  readonly dictAt?: number
}

/** The kind of a layout whose type the object model names itself. */
const OWN_NAMES: Readonly<Partial<Record<TypeName, string>>> = {
  NoneType: 'NoneType',
  rangeIterator: 'range_iterator',
  builtin: 'builtin_function_or_method',
  asyncGenerator: 'async_generator',
  weakref: 'weakref',
  namespace: 'SimpleNamespace',
  methodWrapper: 'method-wrapper',
  wrapperDescriptor: 'wrapper_descriptor',
  methodDescriptor: 'method_descriptor',
  memberDescriptor: 'member_descriptor',
  getsetDescriptor: 'getset_descriptor',
  listIterator: 'list_iterator',
  listReverseIterator: 'list_reverseiterator',
  tupleIterator: 'tuple_iterator',
  strIterator: 'str_iterator',
  bytesIterator: 'bytes_iterator',
  setIterator: 'set_iterator',
  dictKeyIterator: 'dict_keyiterator',
  dictKeys: 'dict_keys',
  dictValues: 'dict_values',
  dictItems: 'dict_items',
  sequenceIterator: 'iterator',
  callableIterator: 'callable_iterator',
}

/** Makes a built-in type: a static class object, its slots and its attributes. */
export function defineType(vm: Interpreter, spec: TypeSpec): PyType {
  const { objects } = vm.model
  const layoutKind = typeNumber(spec.layout)
  const isOwn = (OWN_NAMES[spec.layout] ?? spec.layout) === spec.name
  const base = spec.name === 'object' ? null : vm.type(spec.base ?? 'object')
  const kind = isOwn ? layoutKind : (spec.kind ?? vm.newKind())
  const ref = vm.heap.place(typeNumber('type'), 0)
  if (!isOwn) vm.lab.perform(O.TYPE_DEFINE, kind, NONE, vm.flagsOf(layoutKind))
  const plain = builtinLayout(objects, spec.layout)
  const layout: ClassLayout = spec.basicsize === undefined ? plain : { ...plain, basicsize: spec.basicsize }
  const own = spec.slots ?? {}
  const type: PyType = {
    kind,
    ref,
    name: spec.name,
    qualname: spec.name,
    module: spec.module ?? 'builtins',
    bases: base === null ? [] : [base],
    mro: [],
    metatype: null,
    dict: NULL,
    natives: new Map(),
    shownNamespace: NULL,
    slots: { ...inheritedSlots(base, spec), ...own },
    own,
    base: spec.layout,
    solid: null as unknown as PyType,
    builtin: true,
    subclassable: spec.subclassable ?? true,
    layout,
    headSize: layout.gcHead,
    memberSlots: new Map(),
    membersEnd: 0,
    itemsAt: spec.itemsAt ?? 0,
    dictAt: spec.dictAt ?? base?.dictAt ?? -1,
    hasDict: (spec.dictAt ?? base?.dictAt ?? -1) >= 0,
    hasWeakrefs: layout.weakrefs === 1,
    keys: { keys: null },
    valuesInside: false,
    shared: new Map(),
    sharedNames: [],
    subclasses: new Set(),
    found: new Map(),
    finalizes: false,
    abstract: false,
    packsArguments: undefined,
  }
  Object.assign(type, { solid: type, mro: [type, ...(base?.mro ?? [])] })
  base?.subclasses.add(type)
  vm.types[kind] = type
  vm.heap.payload[ref] = kind
  vm.builtinTypes.set(spec.name, type)
  addAttributes(vm, type, spec)
  return type
}

/** A type of C code that says nothing of `__new__` has none, where its base is object (`type_ready_set_new`). */
function inheritedSlots(base: PyType | null, { module }: TypeSpec): Slots {
  if (base === null) return {}
  if (base.name !== 'object' || module !== undefined) return base.slots
  const { new: _, ...slots } = base.slots
  return slots
}

function addAttributes(vm: Interpreter, type: PyType, spec: TypeSpec): void {
  for (const [name, method] of Object.entries(spec.methods ?? {})) type.natives.set(name, descriptor(vm, type, name, 'methodDescriptor', method))
  for (const [name, method] of Object.entries(spec.classmethods ?? {})) type.natives.set(name, classMethod(vm, type, name, method))
  for (const [name, method] of Object.entries(spec.staticmethods ?? {})) type.natives.set(name, descriptor(vm, type, name, 'builtin', method))
  for (const [name, attribute] of Object.entries(spec.getset ?? {})) type.natives.set(name, getSetDescriptor(vm, { set: null, ...attribute, name }, type.ref))
}

/** `list.append`: a static object; its payload is the native's index. */
function descriptor(vm: Interpreter, type: PyType, name: string, layout: 'methodDescriptor' | 'builtin' | 'wrapperDescriptor', spec: NativeSpec): Ref {
  const ref = vm.heap.place(typeNumber(layout), 2)
  vm.heap.payload[ref] = vm.addNative(name, `${type.name}.${name}`, spec, layout === 'wrapperDescriptor', layout === 'builtin' ? type : null).index
  vm.heap.store(ref, 0, layout === 'builtin' ? NULL : type.ref)
  return ref
}

/** Slots of built-in types that have a method of their own for it (`METH_COEXIST`). */
const METHODS_BESIDE: ReadonlySet<string> = new Set(['dict.__contains__', 'dict.__getitem__', 'frozenset.__contains__', 'list.__getitem__', 'set.__contains__'])

/** A wrapper of a slot: `list.__len__`. */
export function slotWrapper(vm: Interpreter, type: PyType, name: string, spec: NativeSpec): Ref {
  const ref = descriptor(vm, type, name, METHODS_BESIDE.has(`${type.name}.${name}`) ? 'methodDescriptor' : 'wrapperDescriptor', spec)
  type.natives.set(name, ref)
  return ref
}

/** `dict.fromkeys` */
function classMethod(vm: Interpreter, type: PyType, name: string, spec: NativeSpec): Ref {
  const ref = vm.heap.place(vm.classmethodDescriptorKind, 2)
  vm.heap.payload[ref] = vm.addNative(name, `${type.name}.${name}`, spec).index
  vm.heap.store(ref, 0, type.ref)
  return ref
}

/** @param owner - the type whose instances have it; NULL: any */
export function getSetDescriptor(vm: Interpreter, getset: GetSet, owner: Ref = NULL): Ref {
  const ref = vm.heap.place(typeNumber(getset.member === true ? 'memberDescriptor' : 'getsetDescriptor'), 2)
  vm.heap.payload[ref] = vm.getsets.length
  vm.getsets.push(getset)
  if (owner !== NULL) vm.heap.store(ref, 0, owner)
  return ref
}
