import { BinaryOp, CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { defineType } from '../../vm/classes/registry'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { hashOf } from '../../vm/protocols/hashing'
import { contains, equals, reprText } from '../../vm/protocols/operators'
import { partText } from './genericAlias'

/** Slots of a types.UnionType. */
const enum UnionSlot {
  ARGS = 0,
  PARAMETERS = 1,
}

/** types.UnionType: `int | None`, from 3.10 on. Source: `Objects/unionobject.c` (PEP 604). */
export function defineUnion(vm: Interpreter): void {
  if (!vm.atLeast(10)) return
  const slot = (at: UnionSlot) => ({ get: (v: Interpreter, self: Ref): Ref => v.hold(v.heap.slot(self, at)) })
  const or = (v: Interpreter, a: Ref, b: Ref, op: number): Result => (op === BinaryOp.OR ? unite(v, a, b) : v.newNotImplemented())
  defineType(vm, {
    name: 'UnionType',
    module: 'types',
    layout: 'mappingproxy',
    basicsize: 32,
    subclassable: false,
    slots: {
      repr: unionRepr,
      hash: unionHash,
      compare: (v, self, other, op) =>
        v.isA(other, 'UnionType') && (op === CompareOp.EQ || op === CompareOp.NE) ? same(v, self, other, op === CompareOp.EQ) : v.newNotImplemented(),
      binary: or,
      getitem: notGeneric,
    },
    getset: { __args__: slot(UnionSlot.ARGS), __parameters__: slot(UnionSlot.PARAMETERS) },
  })
  for (const type of [vm.type('type'), vm.type('GenericAlias')]) type.slots.binary = type.own.binary = or
  vm.type('NoneType').slots.binary ??= or
}

/** `a | b`: members of unions one by one, each once; a single one is itself. NotImplemented where one of them is no type. */
function* unite(vm: Interpreter, a: Ref, b: Ref): Steps {
  const { heap } = vm
  if (![a, b].every((part) => isPart(vm, part)) || (a === vm.none && b === vm.none)) return vm.newNotImplemented()
  const members: Ref[] = []
  for (const part of [a, b].flatMap((one) => partsOf(vm, one))) {
    let known = false
    for (const member of members) known ||= member === part || (yield* equals(vm, member, part)) === 1
    if (!known) members.push(part)
  }
  if (members.length === 1) return vm.hold(members[0])
  const args = vm.tuple(members.map((member) => vm.hold(member)))
  const type = vm.type('UnionType')
  const ref = heap.allocate(type.kind, type.layout.gcHead + type.layout.basicsize)
  heap.payload[ref] = undefined
  heap.give(ref, UnionSlot.ARGS, args)
  heap.give(ref, UnionSlot.PARAMETERS, heap.emptyTuple())
  return heap.track(ref)
}

function isPart(vm: Interpreter, ref: Ref): boolean {
  return ref === vm.none || vm.classOf(ref) !== null || vm.isA(ref, 'GenericAlias') || vm.isA(ref, 'UnionType')
}

/** Borrowed. `None` stands for its type. */
function partsOf(vm: Interpreter, ref: Ref): Ref[] {
  if (ref === vm.none) return [vm.type('NoneType').ref]
  if (!vm.isA(ref, 'UnionType')) return [ref]
  const args = vm.heap.slot(ref, UnionSlot.ARGS)
  return Array.from({ length: vm.heap.size(args) }, (_, at) => vm.heap.slot(args, at))
}

function* unionRepr(vm: Interpreter, self: Ref): Steps {
  const parts: string[] = []
  for (const part of partsOf(vm, self)) parts.push(part === vm.type('NoneType').ref ? 'None' : yield* partText(vm, part))
  return vm.str(parts.join(' | '))
}

function* notGeneric(vm: Interpreter, self: Ref): Steps {
  const text = yield* reprText(vm, self)
  vm.raise('TypeError', vm.atLeast(11) ? `${text} is not a generic class` : `There are no type variables left in ${text}`)
}

/** That of the frozenset of its members. */
function* unionHash(vm: Interpreter, self: Ref): Steps {
  let hash = 0n
  for (const part of partsOf(vm, self)) hash ^= BigInt(yield* hashOf(vm, part)) * 0x9e3779b97f4a7c15n
  return vm.int(BigInt.asIntN(61, hash))
}

/** The same members, in any order. */
function* same(vm: Interpreter, a: Ref, b: Ref, wanted: boolean): Steps {
  const [mine, theirs] = [partsOf(vm, a), partsOf(vm, b)]
  let equal = mine.length === theirs.length
  const args = vm.heap.slot(b, UnionSlot.ARGS)
  for (const part of mine) {
    if (!equal) break
    const found = contains(vm, args, part)
    const ref = typeof found === 'number' ? found : yield* found
    equal = ref === vm.true
    if (ref !== NULL) vm.drop(ref)
  }
  return vm.bool(equal === wanted)
}
