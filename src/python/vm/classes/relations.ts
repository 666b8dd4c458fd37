import { NULL, type Ref } from '../../heap/ref'
import { callBoundSpecial } from '../calls/call'
import type { Result, Steps } from '../frames/frame'
import { type Entry, enterNested, leaveNested, nested } from '../frames/nested'
import { type Interpreter, wait } from '../interpreter'
import { isTrue } from '../protocols/operators'
import { getAttributeOr, lookup } from './attributes'
import type { PyType } from './type'

type Relation = 'instance' | 'subclass'

/** Bases of what only looks like a class. */
const SUBCLASS: Entry = { text: ' in __issubclass__', around: 1, entered: 1 }

/** Tuples in tuples. */
const CHECKS: Readonly<Record<Relation, Entry>> = {
  instance: { text: ' in __instancecheck__', around: 1, entered: 1 },
  subclass: { text: ' in __subclasscheck__', around: 1, entered: 1 },
}

/** `isinstance(object, classinfo)`, True or False: without steps for a plain class, or a tuple of such. Source: `object_isinstance`. */
export function isInstance(vm: Interpreter, object: Ref, info: Ref): Result {
  const sure = vm.heap.refs.objType[info] === vm.heap.kinds.tuple ? isOfAnyPlain(vm, object, info) : isOfPlain(vm, object, info)
  return sure === UNSURE ? relationTruth(vm, 'instance', object, info) : vm.bool(sure === 1)
}

/** Program code must be asked, or something is wrong. */
const UNSURE = -1

/** Is it an instance of a class without a metaclass of its own? 1, 0 or UNSURE. */
function isOfPlain(vm: Interpreter, object: Ref, info: Ref): number {
  const own = vm.typeOf(object)
  if (own.ref === info) return 1
  const type = vm.classOf(info)
  if (type === null || type.metatype !== null) return UNSURE
  if (vm.isInstance(object, type)) return 1
  return own.slots.getattr === undefined && !hasOwnClass(vm, object) ? 0 : UNSURE
}

function isOfAnyPlain(vm: Interpreter, object: Ref, tuple: Ref): number {
  const { heap } = vm
  let sure = 0
  enterNested(vm, CHECKS.instance)
  for (let at = 0; at < heap.refs.slotLength[tuple] && sure === 0; at++) sure = isOfPlain(vm, object, heap.slot(tuple, at))
  leaveNested(vm)
  return sure
}

export function* relationTruth(vm: Interpreter, relation: Relation, object: Ref, info: Ref): Steps {
  return vm.bool((yield* relates(vm, relation, object, info)) === 1)
}

/** Does its type say something of its own of `__class__`? */
function hasOwnClass(vm: Interpreter, object: Ref): boolean {
  const found = lookup(vm, vm.typeOf(object), '__class__')
  return found !== null && !found.owner.builtin
}

/** Of a class, a tuple of them, a union, or whatever has the method. 1 or 0. */
function* relates(vm: Interpreter, relation: Relation, object: Ref, info: Ref): Steps<number> {
  if (relation === 'instance' && vm.typeOf(object).ref === info) return 1
  if (vm.isA(info, 'tuple')) return yield* relatesToAny(vm, relation, object, info, vm.typeOf(info).itemsAt)
  if ((vm.atLeast(10) && vm.isA(info, 'UnionType')) || (vm.atLeast(14) && vm.typeName(info) === 'Union')) {
    const members = yield* getAttributeOr(vm, info, '__args__')
    try {
      if (itemsOfTuple(vm, members).some((member) => vm.isA(member, 'GenericAlias')))
        vm.raise('TypeError', `is${relation}() argument 2 cannot ${vm.atLeast(11) ? 'be' : 'contain'} a parameterized generic`)
      return yield* relatesToAny(vm, relation, object, members, 0)
    } finally {
      vm.drop(members)
    }
  }
  const type = vm.classOf(info)
  if (type !== null && type.metatype === null) return yield* relatesPlainly(vm, relation, object, info)
  const result = yield* wait(callBoundSpecial(vm, info, relation === 'instance' ? '__instancecheck__' : '__subclasscheck__', [object]))
  return result === NULL ? yield* relatesPlainly(vm, relation, object, info) : yield* isTrue(vm, result)
}

function itemsOfTuple(vm: Interpreter, tuple: Ref): Ref[] {
  return Array.from({ length: vm.heap.size(tuple) }, (_, at) => vm.heap.slot(tuple, at))
}

function* relatesToAny(vm: Interpreter, relation: Relation, object: Ref, tuple: Ref, from: number): Steps<number> {
  enterNested(vm, CHECKS[relation])
  try {
    for (let at = from; at < vm.heap.size(tuple); at++) if ((yield* nested(vm, relates(vm, relation, object, vm.heap.slot(tuple, at)))) === 1) return 1
    return 0
  } finally {
    leaveNested(vm)
  }
}

/** What `type.__instancecheck__` and `type.__subclasscheck__` do. */
function* relatesPlainly(vm: Interpreter, relation: Relation, object: Ref, info: Ref): Steps<number> {
  const type = vm.classOf(info)
  return relation === 'subclass' ? yield* isSubclassPlainly(vm, object, info, type) : yield* isInstancePlainly(vm, object, info, type)
}

/** `list[int]` stands for no class. Source: `ga_instancecheck`. */
function refuseParametrized(vm: Interpreter, name: string, info: Ref): void {
  if (vm.typeName(info) === 'types.GenericAlias') vm.raise('TypeError', `${name}() argument 2 cannot be a parameterized generic`)
}

/** Source: `recursive_issubclass`. */
function* isSubclassPlainly(vm: Interpreter, cls: Ref, info: Ref, type: PyType | null): Steps<number> {
  refuseParametrized(vm, 'issubclass', info)
  const own = vm.classOf(cls)
  if (own !== null && type !== null) return own.mro.includes(type) ? 1 : 0
  if (own === null && (yield* hasNoBases(vm, cls))) vm.raise('TypeError', 'issubclass() arg 1 must be a class')
  if (type === null && (yield* hasNoBases(vm, info)))
    vm.raise('TypeError', vm.atLeast(10) ? 'issubclass() arg 2 must be a class, a tuple of classes, or a union' : 'issubclass() arg 2 must be a class or tuple of classes')
  return yield* descends(vm, cls, info)
}

/** By the type, else by what the object says of its `__class__`. Source: `object_isinstance`. */
function* isInstancePlainly(vm: Interpreter, object: Ref, info: Ref, type: PyType | null): Steps<number> {
  if (type === null) {
    refuseParametrized(vm, 'isinstance', info)
    if (yield* hasNoBases(vm, info))
      vm.raise('TypeError', vm.atLeast(10) ? 'isinstance() arg 2 must be a type, a tuple of types, or a union' : 'isinstance() arg 2 must be a type or tuple of types')
  } else {
    if (vm.isInstance(object, type)) return 1
    if (vm.typeOf(object).slots.getattr === undefined && !hasOwnClass(vm, object)) return 0
  }
  const shown = yield* getAttributeOr(vm, object, '__class__')
  if (shown === NULL) return 0
  try {
    if (type === null) return yield* descends(vm, shown, info)
    return vm.classOf(shown)?.mro.includes(type) ? 1 : 0
  } finally {
    vm.drop(shown)
  }
}

/** Is it the class, or has it among the bases of its bases? One base after another costs no level. Source: `abstract_issubclass`. */
function* descends(vm: Interpreter, derived: Ref, cls: Ref): Steps<number> {
  let at = derived
  let bases: Ref = NULL
  try {
    for (;;) {
      if (at === cls) return 1
      const next = yield* basesOf(vm, at)
      if (bases !== NULL) vm.drop(bases)
      bases = next
      const from = bases === NULL ? 0 : vm.typeOf(bases).itemsAt
      const count = bases === NULL ? 0 : vm.heap.size(bases) - from
      if (count === 0) return 0
      if (count > 1) return yield* descendsByAny(vm, bases, from, cls)
      at = vm.heap.slot(bases, from)
    }
  } finally {
    if (bases !== NULL) vm.drop(bases)
  }
}

function* descendsByAny(vm: Interpreter, bases: Ref, from: number, cls: Ref): Steps<number> {
  for (let at = from; at < vm.heap.size(bases); at++) {
    enterNested(vm, SUBCLASS)
    try {
      if ((yield* nested(vm, descends(vm, vm.heap.slot(bases, at), cls))) === 1) return 1
    } finally {
      leaveNested(vm)
    }
  }
  return 0
}

/** `__bases__` where it is a tuple, else NULL. Source: `abstract_get_bases`. */
function* basesOf(vm: Interpreter, ref: Ref): Steps {
  const bases = yield* getAttributeOr(vm, ref, '__bases__')
  if (bases === NULL || vm.isA(bases, 'tuple')) return bases
  vm.drop(bases)
  return NULL
}

/** It is no class: it has no tuple `__bases__` (`check_class`). */
function* hasNoBases(vm: Interpreter, ref: Ref): Steps<boolean> {
  const bases = yield* basesOf(vm, ref)
  if (bases !== NULL) vm.drop(bases)
  return bases === NULL
}
