import { getText, removeEntry, setText } from '../../heap/dict'
import { dataOf } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { setLength } from '../../heap/set'
import { sizeWithoutHead } from '../../modules/sys/sizes'
import { noteChange } from '../../vm/calls/callSites'
import { native } from '../../vm/calls/native'
import { foundRef, holding, lookup } from '../../vm/classes/attributes'
import { refreshType, typeNew } from '../../vm/classes/classes'
import { defineType } from '../../vm/classes/registry'
import { livingSubclasses } from '../../vm/classes/subclasses'
import type { PyType } from '../../vm/classes/type'
import { typeCall } from '../../vm/classes/typeCall'
import { inTuples } from '../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { callGetattr, directory } from '../../vm/support'
import { readonly } from '../containers/making'
import { makeMappingProxy } from '../containers/mappingProxy'
import { dictOffset, weakrefOffset } from './offsets'
import { typeFlags } from './typeFlags'
import { nameOf, qualnameOf, rename, setBases, setQualname } from './typeNames'

/** `type`. Source: `Objects/typeobject.c` (`PyType_Type`). */
export function defineTypeType(vm: Interpreter): void {
  defineType(vm, {
    name: 'type',
    layout: 'type',
    slots: {
      repr: (m, self) => m.str(typeRepr(m, self)),
      call: typeCall,
      getattr: typeGetAttribute,
      findattr: findOfType,
      setattr: typeSetAttribute,
      new: newType,
      init: () => NULL,
    },
    methods: {
      mro: native('self, /', (m, [self]) => m.list(typeOf(m, self).mro.map(({ ref }) => m.hold(ref)))),
      __subclasses__: native('self, /', (m, [self]) => m.list(inOrder(m, livingSubclasses(m, typeOf(m, self))).map(({ ref }) => m.hold(ref)))),
      __instancecheck__: native('self, instance, /', (m, [self, instance]) => m.bool(m.isInstance(instance, typeOf(m, self)))),
      __subclasscheck__: native('self, subclass, /', (m, [self, subclass]) => m.bool(m.classOf(subclass)?.mro.includes(typeOf(m, self)) ?? false)),
      __sizeof__: native('self, /', (m, [self]) => m.int(sizeWithoutHead(m, self))),
      __dir__: native('self, /', (m, [self]) => directory(m, self)),
    },
    classmethods: { __prepare__: native('cls, /, *args, **kwargs', (m) => m.dict()) },
    getset: {
      __name__: { get: (m, self) => nameOf(m, typeOf(m, self)), set: (m, self, value) => rename(m, typeOf(m, self), value) },
      __qualname__: { get: (m, self) => qualnameOf(m, typeOf(m, self)), set: (m, self, value) => setQualname(m, typeOf(m, self), value) },
      __module__: { get: (m, self) => moduleOf(m, self), set: (m, self, value) => setModule(m, self, value) },
      __bases__: { get: (m, self) => tupleOf(m, self, 2, typeOf(m, self).bases), set: (m, self, value) => setBases(m, typeOf(m, self), value) },
      __mro__: { get: (m, self) => tupleOf(m, self, 3, typeOf(m, self).mro), ...(vm.atLeast(12) ? {} : { set: readonly }) },
      __base__: { get: (m, self) => m.hold(baseOf(m, self)) },
      __dict__: { get: (m, self) => makeMappingProxy(m, self) },
      __doc__: { get: (m, self) => docOf(m, self), set: (m, self, value) => setOwn(m, self, '__doc__', value) },
      __basicsize__: { get: (m, self) => m.int(typeOf(m, self).layout.basicsize) },
      __itemsize__: { get: (m, self) => m.int(typeOf(m, self).layout.itemsize) },
      __dictoffset__: { get: (m, self) => m.int(dictOffset(m, typeOf(m, self))) },
      __weakrefoffset__: { get: (m, self) => m.int(weakrefOffset(m, typeOf(m, self))) },
      __flags__: { get: (m, self) => m.int(typeFlags(m, typeOf(m, self))) },
      __abstractmethods__: { get: (m, self) => abstractMethods(m, self), set: (m, self, value) => setAbstract(m, self, value) },
      ...(vm.atLeast(12) ? { __type_params__: { get: typeParameters, set: (m: Interpreter, self: Ref, value: Ref) => setOwn(m, self, '__type_params__', value) } } : {}),
      __annotations__: { get: (m, self) => annotations(m, self), set: setAnnotations },
    },
  })
  const type = vm.type('type')
  type.natives.set(
    '__new__',
    vm.builtinFunction(
      '__new__',
      native('cls, /, *args, **kwargs', (m: Interpreter, [cls], args, keywords) => {
        const metatype = m.classOf(cls)
        if (metatype === null) m.raise('TypeError', 'type.__new__(X): X is not a type object')
        if (!metatype.mro.includes(m.type('type'))) m.raise('TypeError', `type.__new__(${metatype.name}): ${metatype.name} is not a subtype of type`)
        if (args.length !== 3) m.raise('TypeError', `type.__new__() takes exactly 3 arguments (${args.length} given)`)
        // The class comes into being while the tuple of all arguments is there, and the one of those behind the metaclass (`tp_new_wrapper`).
        return inTuples(m, m.tupleGiven ? [] : [cls, ...args], args, () => typeNew(m, metatype, args[0], args[1], args[2], keywords))
      }),
      type,
    ),
  )
}

function typeOf(vm: Interpreter, ref: Ref): PyType {
  const type = vm.classOf(ref)
  if (type === null) vm.raise('TypeError', `descriptor requires a 'type' object but received a '${vm.typeName(ref)}'`)
  return type
}

function typeRepr(vm: Interpreter, ref: Ref): string {
  const type = typeOf(vm, ref)
  return `<class '${type.module === 'builtins' ? type.name : `${type.module}.${type.qualname}`}'>`
}

function moduleOf(vm: Interpreter, self: Ref): Ref {
  const type = typeOf(vm, self)
  const own = type.dict === NULL ? NULL : getText(vm.heap, type.dict, '__module__')
  return own === NULL ? vm.heap.intern(type.module) : vm.hold(own)
}

function setModule(vm: Interpreter, self: Ref, value: Ref): Result {
  setOwn(vm, self, '__module__', value)
  if (vm.isStr(value)) typeOf(vm, self).module = vm.textOf(value)
  return NULL
}

/** Those of the class alone (3.12+). */
function typeParameters(vm: Interpreter, self: Ref): Ref {
  const { dict } = typeOf(vm, self)
  const own = dict === NULL ? NULL : getText(vm.heap, dict, '__type_params__')
  return own === NULL ? vm.heap.emptyTuple() : vm.hold(own)
}

function setOwn(vm: Interpreter, self: Ref, name: string, value: Ref): Result {
  const type = typeOf(vm, self)
  checkMutable(vm, type, name, value)
  vm.setItemText(type.dict, name, vm.hold(value))
  refreshType(vm, type)
  return NULL
}

/** These alone can be deleted. Source: `type_set_annotations`. */
function setAnnotations(vm: Interpreter, self: Ref, value: Ref): Result {
  const type = typeOf(vm, self)
  if (value !== NULL || type.builtin) return setOwn(vm, self, '__annotations__', value)
  const entry = dataOf(vm.heap, type.dict).strings.get('__annotations__')
  if (entry === undefined) vm.raise('AttributeError', '__annotations__')
  vm.drop(removeEntry(vm.heap, type.dict, entry))
  refreshType(vm, type)
  return NULL
}

/** Source: `check_set_special_type_attr`. */
function checkMutable(vm: Interpreter, type: PyType, name: string, value: Ref): void {
  if (!type.builtin && value !== NULL) return
  const what = value === NULL ? 'delete' : 'set'
  vm.raise('TypeError', vm.atLeast(10) ? `cannot ${what} '${name}' attribute of immutable type '${type.name}'` : `can't ${what} ${type.name}.${name}`)
}

/** The class's own tuple; a built-in type's is made when it is asked for. */
function tupleOf(vm: Interpreter, self: Ref, slot: number, types: readonly PyType[]): Ref {
  const own = vm.heap.slot(self, slot)
  return own === NULL ? vm.tuple(types.map(({ ref }) => vm.hold(ref))) : vm.hold(own)
}

function baseOf(vm: Interpreter, self: Ref): Ref {
  const type = typeOf(vm, self)
  const own = vm.heap.slot(self, 0)
  if (own !== NULL) return own
  return type.bases.length === 0 ? vm.none : type.bases[0].ref
}

/** Exceptions in the order in which 3.8 to 3.10 made them: `_PyExc_Init` in `Objects/exceptions.c`. */
const MADE_BEFORE_3_11: readonly string[] =
  `Exception TypeError StopAsyncIteration StopIteration GeneratorExit SystemExit KeyboardInterrupt ImportError ModuleNotFoundError OSError EOFError RuntimeError RecursionError
  NotImplementedError NameError UnboundLocalError AttributeError SyntaxError IndentationError TabError LookupError IndexError KeyError ValueError UnicodeError UnicodeEncodeError
  UnicodeDecodeError UnicodeTranslateError AssertionError ArithmeticError FloatingPointError OverflowError ZeroDivisionError SystemError ReferenceError MemoryError BufferError Warning
  UserWarning EncodingWarning DeprecationWarning PendingDeprecationWarning SyntaxWarning RuntimeWarning FutureWarning ImportWarning UnicodeWarning BytesWarning ResourceWarning
  ConnectionError BlockingIOError BrokenPipeError ChildProcessError ConnectionAbortedError ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError
  IsADirectoryError NotADirectoryError InterruptedError PermissionError ProcessLookupError TimeoutError`.split(/\s+/)

/** Classes in the order in which CPython made them: its exceptions by the alphabet from 3.11 on, groups apart. */
function inOrder(vm: Interpreter, types: readonly PyType[]): PyType[] {
  const place = ({ builtin, module, name }: PyType): string => {
    if (!builtin) return '~~'
    if (module !== 'builtins') return '}'
    if (name.endsWith('ExceptionGroup')) return name.startsWith('Base') ? '' : '~'
    return vm.atLeast(11) ? name : `${MADE_BEFORE_3_11.indexOf(name) + 100}`
  }
  if (types.length === 0 || !types[0].mro.includes(vm.type('BaseException'))) return [...types]
  return types
    .map((type) => ({ type, at: place(type) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ type }) => type)
}

function docOf(vm: Interpreter, self: Ref): Result {
  const found = lookup(vm, typeOf(vm, self), '__doc__')
  if (found === null || found.owner.builtin) return vm.newNone()
  return vm.hold(foundRef(vm, found))
}

function abstractMethods(vm: Interpreter, self: Ref): Result {
  const type = typeOf(vm, self)
  const own = type.dict === NULL ? NULL : getText(vm.heap, type.dict, '__abstractmethods__')
  if (own === NULL) vm.raise('AttributeError', '__abstractmethods__')
  return vm.hold(own)
}

function setAbstract(vm: Interpreter, self: Ref, value: Ref): Result {
  const type = typeOf(vm, self)
  if (value === NULL) {
    const entry = type.dict === NULL ? undefined : dataOf(vm.heap, type.dict).strings.get('__abstractmethods__')
    if (entry === undefined) vm.raise('AttributeError', '__abstractmethods__')
    type.abstract = false
    const old = removeEntry(vm.heap, type.dict, entry)
    refreshType(vm, type)
    vm.drop(old)
    return NULL
  }
  setOwn(vm, self, '__abstractmethods__', value)
  type.abstract = vm.isA(value, 'frozenset') && setLength(vm.heap, value) > 0
  return NULL
}

function annotations(vm: Interpreter, self: Ref): Result {
  const type = typeOf(vm, self)
  const own = type.dict === NULL ? NULL : getText(vm.heap, type.dict, '__annotations__')
  if (own !== NULL) return vm.hold(own)
  if (type.builtin || !vm.atLeast(10)) vm.raise('AttributeError', `type object '${type.name}' has no attribute '__annotations__'`)
  const made = vm.dict()
  vm.setItemText(type.dict, '__annotations__', vm.hold(made))
  refreshType(vm, type)
  return made
}

function newType(vm: Interpreter, metatype: PyType, args: readonly Ref[], names: Ref): Result {
  const nkeywords = names === NULL ? 0 : vm.heap.size(names)
  if (args.length - nkeywords !== 3)
    vm.raise(
      'TypeError',
      metatype.name === 'type' && metatype.builtin ? 'type() takes 1 or 3 arguments' : `type.__new__() takes exactly 3 arguments (${args.length - nkeywords} given)`,
    )
  const keywords = new Map<string, Ref>()
  for (let at = 0; at < nkeywords; at++) keywords.set(vm.textOf(vm.heap.slot(names, at)), args[3 + at])
  return typeNew(vm, metatype, args[0], args[1], args[2], keywords)
}

/** `cls.name`: of the metaclass's data descriptors, of the class and its bases, of the metaclass; NULL where there is none. Source: `_Py_type_getattro_impl`. */
function findOfType(vm: Interpreter, self: Ref, name: string): Result {
  const type = typeOf(vm, self)
  const metatype = vm.typeOf(self)
  const meta = lookup(vm, metatype, name)
  const metaRef = meta === null ? NULL : foundRef(vm, meta)
  const metaSlots = metaRef === NULL ? null : vm.typeOf(metaRef).slots
  if (metaSlots?.get !== undefined && metaSlots.set !== undefined && !(name === '__doc__' || (name === '__annotations__' && !vm.atLeast(10))))
    return holding(vm, metaRef, metaSlots.get(vm, metaRef, self, metatype.ref))
  const own = lookup(vm, type, name)
  if (own !== null && !(name === '__doc__' && own.owner.builtin)) {
    const ref = foundRef(vm, own)
    const { get } = vm.typeOf(ref).slots
    return get === undefined ? vm.hold(ref) : holding(vm, ref, get(vm, ref, NULL, self))
  }
  if (metaSlots?.get !== undefined) return holding(vm, metaRef, metaSlots.get(vm, metaRef, self, metatype.ref))
  if (metaRef !== NULL) return vm.hold(metaRef)
  const fallBack = lookup(vm, metatype, '__getattr__')
  return fallBack === null ? NULL : callGetattr(vm, self, name)
}

/** Source: `type_getattro`. */
function typeGetAttribute(vm: Interpreter, self: Ref, name: string): Result {
  const found = findOfType(vm, self, name)
  if (found === NULL) vm.raise('AttributeError', `type object '${vm.shownName(typeOf(vm, self))}' has no attribute '${name}'`)
  return found
}

/** Source: `type_setattro`. */
function typeSetAttribute(vm: Interpreter, self: Ref, name: string, value: Ref): Result {
  const type = typeOf(vm, self)
  if (type.builtin) {
    const what = vm.atLeast(10)
      ? `cannot set '${name}' attribute of immutable type '${vm.shownName(type)}'`
      : `can't set attributes of built-in/extension type '${vm.shownName(type)}'`
    vm.raise('TypeError', what)
  }
  const meta = lookup(vm, vm.typeOf(self), name)
  if (meta !== null) {
    const ref = foundRef(vm, meta)
    const { set } = vm.typeOf(ref).slots
    if (set !== undefined) return holding(vm, ref, set(vm, ref, self, value))
  }
  const { heap } = vm
  if (value === NULL) {
    const entry = dataOf(heap, type.dict).strings.get(name)
    if (entry === undefined) vm.raise('AttributeError', vm.atLeast(11) ? `type object '${type.name}' has no attribute '${name}'` : name)
    const old = removeEntry(heap, type.dict, entry)
    changed(vm, type, name)
    heap.drop(old)
    return NULL
  }
  const old = getText(heap, type.dict, name)
  if (old !== NULL) heap.hold(old)
  const key = heap.intern(name)
  setText(heap, type.dict, key, name, value)
  heap.drop(key)
  changed(vm, type, name)
  if (old !== NULL) heap.drop(old)
  return NULL
}

/** A special method changes slots; any other name only what look-ups have found. */
function changed(vm: Interpreter, type: PyType, name: string): void {
  if (name.startsWith('__') && name.endsWith('__')) refreshType(vm, type)
  else forget(vm, type)
}

function forget(vm: Interpreter, type: PyType): void {
  noteChange(vm, type)
  type.found.clear()
  vm.typeEpoch++
  for (const subclass of type.subclasses) forget(vm, subclass)
}

export type { Steps }
