import { getText } from '../../../heap/dict'
import { dataOf, keyAt, valueAt } from '../../../heap/dictData'
import { itemsOf } from '../../../heap/list'
import { NULL, type Ref } from '../../../heap/ref'
import { makeSet, membersOf } from '../../../heap/set'
import { call } from '../../../vm/calls/call'
import { native } from '../../../vm/calls/native'
import { getAttribute, getAttributeOr, setAttribute } from '../../../vm/classes/attributes'
import { isLiving } from '../../../vm/classes/subclasses'
import type { PyType } from '../../../vm/classes/type'
import type { Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { isTrue } from '../../../vm/protocols/operators'
import { setAdd } from '../../../vm/protocols/setProtocol'
import { makeNativeModule } from '../../nativeModule'
import { libraryType, newObject } from '../nativeType'
import { AbcSet, copies, FORGET, forgetAll, remember } from './abcSets'

/** What a class made by ABCMeta knows of others, by their type numbers; the weak references that CPython keeps are beside it (`abcSets.ts`). */
interface AbcData {
  readonly registry: number[]
  readonly cache: number[]
  negative: number[]
  negativeVersion: number
}

/** Name of the object that counts registrations, in the module's namespace: a snapshot has it. */
const COUNTER = '_abc_counter'

/** _abc. Source: `Modules/_abc.c`. */
export function makeAbc(vm: Interpreter): Ref {
  const forget = vm.addNative('_destroy', '_destroy', FORGET).index
  libraryType(vm, { name: '_abc_data', module: '_abc', basicsize: 48, fields: 3, gc: vm.atLeast(9), subclassable: false, slots: {} })
  return makeNativeModule(vm, '_abc', {
    functions: {
      get_cache_token: native('', (v) => v.int(tokenOf(v))),
      _get_dump: native('cls, /', function* (v, [cls]) {
        return v.tuple([...(yield* copies(v, implOf(v, cls))), v.int(dataOfClass(v, cls).negativeVersion)])
      }),
      _abc_init: native('cls, /', (v, [cls]) => init(v, cls)),
      _abc_register: native('cls, subclass, /', (v, [cls, subclass]) => register(v, cls, subclass)),
      _abc_instancecheck: native('cls, instance, /', (v, [cls, instance]) => instanceCheck(v, cls, instance)),
      _abc_subclasscheck: native('cls, subclass, /', function* (v, [cls, subclass]) {
        return v.bool(yield* isSubclass(v, cls, subclass))
      }),
    },
    values: { [COUNTER]: newObject(vm, vm.type('_abc_data'), [], { registered: 0, forget } satisfies Counter) },
  })
}

/** How often anything was registered: refusals that are older do not count. */
interface Counter {
  registered: number
  /** Index of the callback's native. */
  readonly forget: number
}

function counterOf(vm: Interpreter): Counter {
  const module = getText(vm.heap, vm.modules, '_abc')
  return vm.heap.payload[getText(vm.heap, vm.heap.slot(module, 0), COUNTER)] as Counter
}

function tokenOf(vm: Interpreter): number {
  return counterOf(vm).registered
}

function implOf(vm: Interpreter, cls: Ref): Ref {
  const type = vm.classOf(cls)
  const impl = type === null || type.dict === NULL ? NULL : getText(vm.heap, type.dict, '_abc_impl')
  if (impl === NULL) vm.raise('TypeError', '_abc_impl is set to a wrong type')
  return impl
}

function dataOfClass(vm: Interpreter, cls: Ref): AbcData {
  return vm.heap.payload[implOf(vm, cls)] as AbcData
}

function* init(vm: Interpreter, cls: Ref): Steps {
  const type = vm.classOf(cls)
  if (type === null) return vm.newNone()
  const names: Ref[] = []
  const data = dataOf(vm.heap, type.dict)
  for (let entry = 0; entry < data.table.nentries; entry++) {
    const key = keyAt(vm.heap, type.dict, data, entry)
    if (key !== NULL && (yield* isAbstract(vm, valueAt(vm.heap, type.dict, data, entry)))) names.push(key)
  }
  for (const base of type.bases) yield* inherited(vm, cls, base, names)
  const set = makeSet(vm.heap, 'frozenset')
  for (const name of names) yield* wait(setAdd(vm, set, name))
  yield* wait(setAttribute(vm, cls, '__abstractmethods__', set))
  vm.drop(set)
  const impl = newObject(vm, vm.type('_abc_data'), [], { registry: [], cache: [], negative: [], negativeVersion: 0 } satisfies AbcData)
  yield* wait(setAttribute(vm, cls, '_abc_impl', impl))
  vm.drop(impl)
  return vm.newNone()
}

function* isAbstract(vm: Interpreter, value: Ref): Steps<boolean> {
  const flag = yield* getAttributeOr(vm, value, '__isabstractmethod__')
  return flag !== NULL && (yield* isTrue(vm, flag)) === 1
}

/** Names that are abstract in a base, and still are. */
function* inherited(vm: Interpreter, cls: Ref, base: PyType, names: Ref[]): Steps<void> {
  const set = base.dict === NULL ? NULL : getText(vm.heap, base.dict, '__abstractmethods__')
  if (set === NULL) return
  for (const name of membersOf(vm.heap, set)) {
    if (names.includes(name)) continue
    const value = yield* getAttributeOr(vm, cls, vm.textOf(name))
    if (value === NULL) continue
    if (yield* isAbstract(vm, value)) names.push(name)
    vm.drop(value)
  }
}

function* register(vm: Interpreter, cls: Ref, subclass: Ref): Steps {
  const type = vm.classOf(subclass)
  if (type === null) vm.raise('TypeError', 'Can only register classes')
  if (yield* isSubclass(vm, subclass, cls, true)) return vm.hold(subclass)
  if (yield* isSubclass(vm, cls, subclass, true)) vm.raise('RuntimeError', 'Refusing to create an inheritance cycle')
  dataOfClass(vm, cls).registry.push(type.kind)
  yield* remember(vm, implOf(vm, cls), AbcSet.REGISTRY, subclass, counterOf(vm).forget)
  counterOf(vm).registered++
  return vm.hold(subclass)
}

/** A class that is not known yet is asked about by `cls.__subclasscheck__`, which programs can have of their own. */
function* instanceCheck(vm: Interpreter, cls: Ref, instance: Ref): Steps {
  const own = yield* wait(getAttribute(vm, instance, '__class__'))
  try {
    const kind = vm.classOf(own)?.kind ?? -1
    const { cache, negative, negativeVersion } = dataOfClass(vm, cls)
    if (cache.includes(kind)) return vm.bool(true)
    const real = vm.typeOf(instance).ref
    if (real === own && negativeVersion === tokenOf(vm) && negative.includes(kind)) return vm.bool(false)
    const answer = yield* callMethod(vm, cls, '__subclasscheck__', [own])
    if (real === own || (yield* isTrue(vm, vm.hold(answer))) === 1) return answer
    vm.drop(answer)
    return yield* callMethod(vm, cls, '__subclasscheck__', [real])
  } finally {
    vm.drop(own)
  }
}

/** A method of a class: it is bound first. */
function* callMethod(vm: Interpreter, cls: Ref, name: string, args: readonly Ref[]): Steps {
  const method = yield* wait(getAttribute(vm, cls, name))
  try {
    return yield* wait(call(vm, method, [...args]))
  } finally {
    vm.drop(method)
  }
}

/** `issubclass(subclass, cls)`; `swapped`: `issubclass(cls, subclass)`, asked as any program would. */
function* isSubclass(vm: Interpreter, cls: Ref, subclass: Ref, swapped = false): Steps<boolean> {
  if (swapped) return yield* ask(vm, cls, subclass)
  const type = vm.classOf(subclass)
  if (type === null) vm.raise('TypeError', 'issubclass() arg 1 must be a class')
  const data = dataOfClass(vm, cls)
  if (data.cache.includes(type.kind)) return true
  const token = tokenOf(vm)
  if (data.negativeVersion < token) {
    data.negative = []
    forgetAll(vm, implOf(vm, cls), AbcSet.NEGATIVE)
    data.negativeVersion = token
  } else if (data.negative.includes(type.kind)) return false
  const known = yield* decide(vm, cls, subclass, type, data)
  // Found among the registered classes itself: nothing is noted.
  if (known === 'registered') return true
  if (known) data.cache.push(type.kind)
  else data.negative.push(type.kind)
  yield* remember(vm, implOf(vm, cls), known ? AbcSet.CACHE : AbcSet.NEGATIVE, subclass, counterOf(vm).forget)
  return known
}

function* decide(vm: Interpreter, cls: Ref, subclass: Ref, type: PyType, data: AbcData): Steps<boolean | 'registered'> {
  const answer = yield* callMethod(vm, cls, '__subclasshook__', [subclass])
  vm.drop(answer)
  if (answer !== vm.notImplemented) return answer === vm.true
  const own = vm.classOf(cls)
  if (own !== null && type.mro.includes(own)) return true
  if (data.registry.includes(type.kind)) return 'registered'
  for (const kind of data.registry) {
    const registered = vm.types[kind]
    if (registered !== undefined && isLiving(vm, registered) && (yield* ask(vm, subclass, registered.ref))) return true
  }
  // The list keeps them meanwhile.
  const children = yield* callMethod(vm, cls, '__subclasses__', [])
  try {
    if (vm.typeOf(children).name !== 'list') vm.raise('TypeError', '__subclasses__() must return a list')
    for (const child of itemsOf(vm.heap, children)) if (yield* ask(vm, subclass, child)) return true
    return false
  } finally {
    vm.drop(children)
  }
}

/** `issubclass(subclass, cls)` */
function* ask(vm: Interpreter, subclass: Ref, cls: Ref): Steps<boolean> {
  const fn = getText(vm.heap, vm.builtins, 'issubclass')
  return (yield* isTrue(vm, call(vm, fn, [subclass, cls]))) === 1
}
