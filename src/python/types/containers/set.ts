import { BinaryOp, CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { clearSet, entriesOf, makeSet, setData, setLength, setOf, sizeOfSet } from '../../heap/set'
import { hashFrozenset } from '../../values/hashes'
import { partSoon } from '../../vm/calls/soon'
import { lookup } from '../../vm/classes/attributes'
import { defineType } from '../../vm/classes/registry'
import type { PyType, Slots } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { unhashable } from '../../vm/protocols/hashing'
import { isOver } from '../../vm/protocols/iteration'
import { classGetItem } from './genericAlias'
import { allocateFor, noKeywords } from './making'
import { guardedRepr, heldItemText } from './reprs'
import { setIterator } from './setIterator'
import { frozensetMethods, memberTest, setMethods } from './setMethods'
import { copyOf, difference, differenceUpdate, filled, intersection, intersectionUpdate, isAnySet, symmetricDifference, symmetricDifferenceUpdate, update } from './setOperations'
import { isSubset } from './setRelations'

/** set and frozenset. Source: `Objects/setobject.c`. */
export function defineSets(vm: Interpreter): void {
  const common: Slots = {
    repr: setRepr,
    iter: setIterator,
    len: (v, self) => v.int(setLength(v.heap, self)),
    contains: memberTest,
    compare: (v, self, other, op) => (isAnySet(v, other) ? compareSets(v, self, other, op) : v.newNotImplemented()),
    binary: setBinary,
    sizeof: (v, self) => v.typeOf(self).layout.basicsize + sizeOfSet(v.heap, self) - v.model.objects.types.set[0],
  }
  defineType(vm, {
    name: 'set',
    layout: 'set',
    slots: { ...common, hash: unhashable, inplace: setInplace, new: (v, type) => allocateSet(v, type, 'set'), init: setInit },
    methods: setMethods(),
    classmethods: classGetItem(vm),
  })
  defineType(vm, {
    name: 'frozenset',
    layout: 'frozenset',
    slots: { ...common, hash: frozenHash, new: frozenNew },
    methods: frozensetMethods(),
    classmethods: classGetItem(vm),
  })
}

function allocateSet(vm: Interpreter, type: PyType, layout: 'set' | 'frozenset'): Ref {
  const ref = allocateFor(vm, type, layout)
  vm.heap.payload[ref] = setData(vm.heap, type.itemsAt)
  return ref
}

/** The only argument of a constructor, or NULL. */
function onlyArgument(vm: Interpreter, name: string, args: readonly Ref[], names: Ref): Ref {
  const nkeywords = names === NULL ? 0 : vm.heap.size(names)
  if (nkeywords > 0) vm.raise('TypeError', `${name}() takes no keyword arguments`)
  if (args.length > 1) vm.raise('TypeError', `${name} expected at most 1 argument, got ${args.length}`)
  return args.length === 0 ? NULL : args[0]
}

function setInit(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const iterable = onlyArgument(vm, 'set', args, names)
  if (setOf(vm.heap, self).table.fill > 0) clearSet(vm.heap, self)
  return iterable === NULL ? NULL : partSoon(vm, initialized, self, iterable)
}

function initialized(vm: Interpreter, self: Ref, iterable: Ref): Result {
  const rest = update(vm, self, iterable)
  return isOver(rest) ? NULL : initializedLater(rest)
}

function* initializedLater(rest: Steps<void>): Steps {
  yield* rest
  return NULL
}

function frozenNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Result {
  const exact = vm.type('frozenset')
  if (type !== exact && vm.atLeast(11) && lookup(vm, type, '__init__')?.owner.builtin === true) noKeywords(vm, 'frozenset', names)
  if (type !== exact) return filled(vm, allocateSet(vm, type, 'frozenset'), (set) => (args.length > 0 ? update(vm, set, args[0]) : nothing()))
  const iterable = onlyArgument(vm, 'frozenset', args, names)
  if (iterable === NULL) return emptyFrozenset(vm)
  if (vm.heap.refs.objType[iterable] === exact.kind) return vm.hold(iterable)
  return frozen(vm, iterable)
}

function* nothing(): Steps<void> {}

/** To 3.9 there is one empty frozenset. */
function emptyFrozenset(vm: Interpreter): Ref {
  if (vm.model.objects.sets.emptyFrozensetIsSingleton !== 1) return makeSet(vm.heap, 'frozenset')
  if (vm.emptyFrozenset === NULL) vm.emptyFrozenset = makeSet(vm.heap, 'frozenset')
  return vm.hold(vm.emptyFrozenset)
}

function* frozen(vm: Interpreter, iterable: Ref): Steps {
  const made = yield* filled(vm, makeSet(vm.heap, 'frozenset'), (set) => update(vm, set, iterable))
  if (setLength(vm.heap, made) > 0 || vm.model.objects.sets.emptyFrozensetIsSingleton !== 1) return made
  vm.drop(made)
  return emptyFrozenset(vm)
}

function frozenHash(vm: Interpreter, self: Ref): Ref {
  const data = setOf(vm.heap, self)
  if (data.hash === null) data.hash = hashFrozenset(entriesOf(vm.heap, self).map(([, hash]) => hash))
  return vm.int(data.hash)
}

function setRepr(vm: Interpreter, self: Ref): Result {
  const { name } = vm.typeOf(self)
  if (setLength(vm.heap, self) === 0) return vm.str(`${name}()`)
  return guardedRepr(vm, self, `${name}(...)`, function* () {
    const parts: string[] = []
    for (const [member] of entriesOf(vm.heap, self)) parts.push(yield* heldItemText(vm, member))
    const text = `{${parts.join(', ')}}`
    return vm.heap.refs.objType[self] === vm.type('set').kind ? text : `${name}(${text})`
  })
}

function* compareSets(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Steps {
  const x = setLength(vm.heap, a)
  const y = setLength(vm.heap, b)
  switch (op) {
    case CompareOp.EQ:
      return vm.bool(yield* equal(vm, a, b))
    case CompareOp.NE:
      return vm.bool(!(yield* equal(vm, a, b)))
    case CompareOp.LE:
      return vm.bool((yield* isSubset(vm, a, b)) === 1)
    case CompareOp.GE:
      return vm.bool((yield* isSubset(vm, b, a)) === 1)
    case CompareOp.LT:
      return vm.bool(x < y && (yield* isSubset(vm, a, b)) === 1)
    default:
      return vm.bool(x > y && (yield* isSubset(vm, b, a)) === 1)
  }
}

function* equal(vm: Interpreter, a: Ref, b: Ref): Steps<boolean> {
  if (setLength(vm.heap, a) !== setLength(vm.heap, b)) return false
  const [x, y] = [setOf(vm.heap, a).hash, setOf(vm.heap, b).hash]
  if (x !== null && y !== null && x !== y) return false
  return (yield* isSubset(vm, a, b)) === 1
}

function setBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  if (!isAnySet(vm, a) || !isAnySet(vm, b)) return vm.newNotImplemented()
  switch (op) {
    case BinaryOp.OR:
      return union(vm, a, b)
    case BinaryOp.AND:
      return intersection(vm, a, b)
    case BinaryOp.SUBTRACT:
      return difference(vm, a, b)
    case BinaryOp.XOR:
      return symmetricDifference(vm, a, b)
    default:
      return vm.newNotImplemented()
  }
}

function* union(vm: Interpreter, a: Ref, b: Ref): Steps {
  const copy = yield* copyOf(vm, a, a)
  return a === b ? copy : yield* filled(vm, copy, (result) => update(vm, result, b))
}

function setInplace(vm: Interpreter, self: Ref, other: Ref, op: number): Result {
  if (!isAnySet(vm, other)) return vm.newNotImplemented()
  switch (op) {
    case BinaryOp.OR:
      return itself(vm, self, update(vm, self, other))
    case BinaryOp.AND:
      return itself(vm, self, intersectionUpdate(vm, self, other))
    case BinaryOp.SUBTRACT:
      return itself(vm, self, differenceUpdate(vm, self, other))
    case BinaryOp.XOR:
      return itself(vm, self, symmetricDifferenceUpdate(vm, self, other))
    default:
      return vm.newNotImplemented()
  }
}

function* itself(vm: Interpreter, self: Ref, steps: Steps<void>): Steps {
  yield* steps
  return vm.hold(self)
}
