import { CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { type NativeSpec, native } from '../../vm/calls/native'
import { getAttribute, getAttributeOr } from '../../vm/classes/attributes'
import { defineType } from '../../vm/classes/registry'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { hashOf } from '../../vm/protocols/hashing'
import { equals, reprText } from '../../vm/protocols/operators'

/** Slots of a types.GenericAlias. */
const enum AliasSlot {
  ORIGIN = 0,
  ARGS = 1,
  PARAMETERS = 2,
}

/** `__class_getitem__`, from 3.9 on. */
export function classGetItem(vm: Interpreter): Readonly<Record<string, NativeSpec>> {
  if (!vm.atLeast(9)) return {}
  return { __class_getitem__: native('cls, item, /', (v, [cls, item]) => genericAlias(v, cls, item)) }
}

/** `cls[item]` of a class whose metaclass has no `__getitem__`. Source: `PyObject_GetItem`. */
function* subscriptedClass(vm: Interpreter, cls: Ref, item: Ref): Steps {
  if (vm.atLeast(9) && cls === vm.type('type').ref) return genericAlias(vm, cls, item)
  const method = yield* getAttributeOr(vm, cls, '__class_getitem__')
  if (method === NULL || method === vm.none) {
    const { name } = vm.types[vm.heap.payload[cls] as number]
    vm.raise('TypeError', vm.atLeast(11) ? `type '${name}' is not subscriptable` : `'${vm.typeName(cls)}' object is not subscriptable`)
  }
  try {
    return yield* wait(call(vm, method, [item]))
  } finally {
    vm.drop(method)
  }
}

/** types.GenericAlias: `list[int]`. Source: `Objects/genericaliasobject.c`. */
export function defineGenericAlias(vm: Interpreter): void {
  vm.classGetItem = subscriptedClass
  if (!vm.atLeast(9)) return
  const slot = (at: AliasSlot) => ({ get: (v: Interpreter, self: Ref): Ref => v.hold(v.heap.slot(self, at)) })
  defineType(vm, {
    name: 'GenericAlias',
    module: 'types',
    layout: 'mappingproxy',
    basicsize: vm.atLeast(11) ? 64 : vm.atLeast(9) ? 56 : 48,
    slots: {
      repr: aliasRepr,
      hash: aliasHash,
      call: (v, self, args, names) => call(v, v.heap.slot(self, AliasSlot.ORIGIN), args, names),
      compare: (v, self, other, op) => compareAliases(v, self, other, op as CompareOp),
      getattr: aliasAttribute,
      getitem: substituted,
      new: (v, _type, args) => {
        if (args.length !== 2) v.raise('TypeError', `GenericAlias expected 2 arguments, got ${args.length}`)
        return genericAlias(v, args[0], args[1])
      },
    },
    methods: { __mro_entries__: native('self, bases, /', (v, [self]) => v.tuple([v.hold(v.heap.slot(self, AliasSlot.ORIGIN))])) },
    getset: { __origin__: slot(AliasSlot.ORIGIN), __args__: slot(AliasSlot.ARGS), __parameters__: slot(AliasSlot.PARAMETERS) },
  })
}

/** `origin[item]`; both are borrowed. */
export function genericAlias(vm: Interpreter, origin: Ref, item: Ref): Ref {
  const { heap } = vm
  const type = vm.type('GenericAlias')
  const args = vm.isA(item, 'tuple') ? vm.hold(item) : vm.tuple([vm.hold(item)])
  const ref = heap.allocate(type.kind, type.layout.gcHead + type.layout.basicsize)
  heap.payload[ref] = undefined
  heap.store(ref, AliasSlot.ORIGIN, origin)
  heap.give(ref, AliasSlot.ARGS, args)
  heap.give(ref, AliasSlot.PARAMETERS, parametersOf(vm, args))
  return heap.track(ref)
}

const isVariable = (vm: Interpreter, ref: Ref): boolean => VARIABLES.has(vm.typeOf(ref).name)
const VARIABLES: ReadonlySet<string> = new Set(['TypeVar', 'ParamSpec', 'TypeVarTuple'])

function itemsOf(vm: Interpreter, tuple: Ref): Ref[] {
  return Array.from({ length: vm.heap.size(tuple) }, (_, at) => vm.heap.slot(tuple, at))
}

/** The type variables of arguments, each once, those of aliases among them too. Source: `_Py_make_parameters`. */
function parametersOf(vm: Interpreter, args: Ref): Ref {
  const found = new Set<Ref>()
  for (const arg of itemsOf(vm, args)) {
    if (isVariable(vm, arg)) found.add(arg)
    else if (vm.isA(arg, 'GenericAlias')) for (const one of itemsOf(vm, vm.heap.slot(arg, AliasSlot.PARAMETERS))) found.add(one)
  }
  return vm.tuple([...found].map((ref) => vm.hold(ref)))
}

/** `alias[item]`: types in the places of its variables. Source: `_Py_subs_parameters`. */
function* substituted(vm: Interpreter, self: Ref, item: Ref): Steps {
  const { heap } = vm
  const parameters = itemsOf(vm, heap.slot(self, AliasSlot.PARAMETERS))
  if (parameters.length === 0) {
    const text = yield* reprText(vm, self)
    vm.raise('TypeError', vm.atLeast(11) ? `${text} is not a generic class` : `There are no type variables left in ${text}`)
  }
  const given = vm.isA(item, 'tuple') ? itemsOf(vm, item) : [item]
  if (given.length !== parameters.length) {
    const text = yield* reprText(vm, self)
    vm.raise(
      'TypeError',
      `Too ${given.length > parameters.length ? 'many' : 'few'} arguments for ${text}${vm.atLeast(11) ? `; actual ${given.length}, expected ${parameters.length}` : ''}`,
    )
  }
  return filledIn(vm, self, new Map(parameters.map((parameter, at) => [parameter, given[at]])))
}

function filledIn(vm: Interpreter, alias: Ref, types: ReadonlyMap<Ref, Ref>): Ref {
  const filled = itemsOf(vm, vm.heap.slot(alias, AliasSlot.ARGS)).map((arg) => (vm.isA(arg, 'GenericAlias') ? filledIn(vm, arg, types) : vm.hold(types.get(arg) ?? arg)))
  const args = vm.tuple(filled)
  const result = genericAlias(vm, vm.heap.slot(alias, AliasSlot.ORIGIN), args)
  vm.drop(args)
  return result
}

function* aliasRepr(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  const args = heap.slot(self, AliasSlot.ARGS)
  const parts: string[] = []
  for (let at = 0; at < heap.size(args); at++) parts.push(yield* partText(vm, heap.slot(args, at)))
  const origin = heap.slot(self, AliasSlot.ORIGIN)
  if (isCallableInterface(vm, origin) && !takesAnything(vm, args)) parts.splice(0, parts.length - 1, `[${parts.slice(0, -1).join(', ')}]`)
  return vm.str(`${yield* partText(vm, origin)}[${parts.length === 0 ? '()' : parts.join(', ')}]`)
}

/** `collections.abc.Callable`, whose arguments stand in brackets of their own. Source: `Lib/_collections_abc.py` (`_CallableGenericAlias`). */
function isCallableInterface(vm: Interpreter, origin: Ref): boolean {
  const type = vm.classOf(origin)
  return type?.name === 'Callable' && type.module === 'collections.abc'
}

/** `Callable[..., int]`, `Callable[P, int]` */
function takesAnything(vm: Interpreter, args: Ref): boolean {
  const first = vm.heap.slot(args, 0)
  return vm.heap.size(args) === 2 && (first === vm.ellipsis || ['ParamSpec', '_ConcatenateGenericAlias'].includes(vm.typeOf(first).name))
}

/** A class by its name, `...`, or the repr. Source: `ga_repr_item`. */
export function* partText(vm: Interpreter, ref: Ref): Steps<string> {
  if (ref === vm.ellipsis) return '...'
  if (vm.isA(ref, 'GenericAlias')) return yield* reprText(vm, ref)
  const name = yield* getAttributeOr(vm, ref, '__qualname__')
  if (name === NULL) return yield* reprText(vm, ref)
  const module = yield* getAttributeOr(vm, ref, '__module__')
  const where = module === NULL || module === vm.none ? null : vm.textOf(module)
  const text = vm.textOf(name)
  vm.drop(name)
  if (module !== NULL) vm.drop(module)
  if (where === null) return yield* reprText(vm, ref)
  return where === 'builtins' ? text : `${where}.${text}`
}

function* aliasHash(vm: Interpreter, self: Ref): Steps {
  const origin = BigInt(yield* hashOf(vm, vm.heap.slot(self, AliasSlot.ORIGIN)))
  return vm.int(BigInt.asIntN(64, origin ^ BigInt(yield* hashOf(vm, vm.heap.slot(self, AliasSlot.ARGS)))))
}

function compareAliases(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Result {
  if (!vm.isA(b, 'GenericAlias') || (op !== CompareOp.EQ && op !== CompareOp.NE)) return vm.newNotImplemented()
  return same(vm, a, b, op === CompareOp.EQ)
}

function* same(vm: Interpreter, a: Ref, b: Ref, wanted: boolean): Steps {
  const { heap } = vm
  const equal =
    (yield* equals(vm, heap.slot(a, AliasSlot.ORIGIN), heap.slot(b, AliasSlot.ORIGIN))) === 1 &&
    (yield* equals(vm, heap.slot(a, AliasSlot.ARGS), heap.slot(b, AliasSlot.ARGS))) === 1
  return vm.bool(equal === wanted)
}

const OWN: ReadonlySet<string> = new Set([
  '__origin__',
  '__args__',
  '__parameters__',
  '__mro_entries__',
  '__class__',
  '__reduce__',
  '__hash__',
  '__eq__',
  '__repr__',
  '__call__',
  '__getitem__',
])

/** What is not the alias's own is asked of the origin. */
function aliasAttribute(vm: Interpreter, self: Ref, name: string): Result {
  if (!OWN.has(name) || (name === '__class__' && !vm.atLeast(11))) return getAttribute(vm, vm.heap.slot(self, AliasSlot.ORIGIN), name)
  const found = vm.type('GenericAlias').natives.get(name)
  const get = found === undefined ? undefined : vm.typeOf(found).slots.get
  if (found === undefined || get === undefined) vm.raise('AttributeError', `'types.GenericAlias' object has no attribute '${name}'`)
  return get(vm, found, self, vm.type('GenericAlias').ref)
}
