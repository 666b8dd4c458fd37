import type { Code, Constant } from '../../code/code'
import { CodeFlag } from '../../code/code'
import { key } from '../../compile/constants'
import type { Ref } from '../../heap/ref'
import { makeSet, membersOf } from '../../heap/set'
import { isCodeOfC } from '../calls/ofC'
import { fuse } from '../fast/fused'
import type { RunCode } from '../frames/frame'
import type { Interpreter } from '../interpreter'
import { hashFast } from '../protocols/hashing'
import { setAddHashed } from '../protocols/setProtocol'
import { localNames, namesTuple } from './compilerObjects'
import { internedBefore } from './internedBefore'

/** References of a code object, by slot. */
export const enum Co {
  CONSTS = 0,
  NAMES = 1,
  NAME = 2,
  QUALNAME = 3,
  FILENAME = 4,
  /** Tuples of locals' names: to 3.10 three of them. */
  LOCALS = 5,
}

/** Names that CPython's compiler interns: what looks like an identifier (`all_name_chars`). */
const IDENTIFIER = /^[A-Za-z0-9_]*$/

/** Constants of a unit that are there already, by their keys. The references are borrowed of the codes that are being loaded. */
class Merged extends Map<string, Ref> {
  constructor(readonly internedBefore: ReadonlySet<string>) {
    super()
  }
}

/**
 * Makes code an object of the heap, with its constants and names. The reference is the caller's: `run.ref`.
 * Equal constants of all the code that was compiled at one time are one object. Source: `merge_const_one`.
 */
export function loadCode(vm: Interpreter, code: Code, merged = new Merged(internedBefore(vm, code))): RunCode {
  const { heap } = vm
  const own = new Set<string>()
  const consts = code.consts.map((constant) => {
    const name = key(constant)
    // A tuple that the peephole optimiser folded (to 3.9) is a new one each time.
    const ref = own.has(name) ? loadConstant(vm, constant, merged) : mergedConstant(vm, constant, merged)
    own.add(name)
    return ref
  })
  const names = code.names.map((name) => heap.intern(name))
  const namesOfCode = mergedTuple(vm, key(namesTuple(code.names)), names, merged)
  const constsTuple = mergedTuple(vm, key({ kind: 'tuple', items: code.consts }), consts, merged)
  const ref = heap.make('code', code.code.length)
  heap.give(ref, Co.CONSTS, constsTuple)
  heap.give(ref, Co.NAMES, namesOfCode)
  heap.give(ref, Co.NAME, heap.intern(code.name))
  heap.give(ref, Co.QUALNAME, qualname(vm, code, consts))
  localNames(code, vm.version[1]).forEach((locals, at) => {
    if (locals.length > 0) {
      const items = locals.map((name) => heap.intern(name))
      heap.give(ref, Co.LOCALS + at, mergedTuple(vm, key(namesTuple(locals)), items, merged))
    }
  })
  const { argcount, kwonlyargcount, flags } = code
  const nlocals = code.varnames.length
  const run: RunCode = {
    index: vm.codes.length,
    ref,
    code,
    consts: itemsOfTuple(vm, constsTuple),
    names,
    nlocals,
    nlocalsplus: nlocals + code.cellvars.length + code.freevars.length,
    caches: null,
    zombieSlot: -1,
    zombieRuns: false,
    places: null,
    exec: vm.unfused ? code.code : fuse(code.code),
    ofC: isCodeOfC(code),
    simpleArguments: kwonlyargcount === 0 && (flags & (CodeFlag.VARARGS | CodeFlag.VARKEYWORDS)) === 0,
    cellArguments: code.cellvars.map((name) => {
      const at = code.varnames.indexOf(name)
      return at < argumentsOf(code) ? at : -1
    }),
  }
  vm.codes.push(run)
  heap.payload[ref] = run.index
  void argcount
  return run
}

/** From 3.11 on it is the constant that the body of a class begins with; what is no identifier is not interned. */
function qualname(vm: Interpreter, { qualname: text, consts: kinds }: Code, consts: readonly Ref[]): Ref {
  if (!vm.atLeast(11) || IDENTIFIER.test(text)) return vm.heap.intern(text)
  const at = kinds.findIndex((constant) => constant.kind === 'str' && constant.value === text)
  return at < 0 ? vm.str(text) : vm.hold(consts[at])
}

/** Parameters of all kinds. */
function argumentsOf({ argcount, kwonlyargcount, flags }: Code): number {
  return argcount + kwonlyargcount + ((flags & CodeFlag.VARARGS) === 0 ? 0 : 1) + ((flags & CodeFlag.VARKEYWORDS) === 0 ? 0 : 1)
}

function itemsOfTuple(vm: Interpreter, tuple: Ref): Ref[] {
  return Array.from({ length: vm.heap.size(tuple) }, (_, at) => vm.heap.slot(tuple, at))
}

/** Tuples of equal constants, or of the same names, are one object as well. The items are given away. */
function mergedTuple(vm: Interpreter, name: string, items: readonly Ref[], merged: Merged): Ref {
  const known = merged.get(name)
  if (known === undefined) {
    const ref = vm.heap.tuple(items)
    merged.set(name, ref)
    return ref
  }
  vm.dropAll(items)
  return vm.hold(known)
}

function mergedConstant(vm: Interpreter, constant: Constant, merged: Merged): Ref {
  const name = key(constant)
  const known = merged.get(name)
  if (known !== undefined) return vm.hold(known)
  const ref = loadConstant(vm, constant, merged)
  merged.set(name, ref)
  return ref
}

function loadConstant(vm: Interpreter, constant: Constant, merged: Merged): Ref {
  const { heap } = vm
  switch (constant.kind) {
    case 'none':
      return vm.newNone()
    case 'true':
      return vm.bool(true)
    case 'false':
      return vm.bool(false)
    case 'ellipsis':
      return vm.hold(vm.ellipsis)
    case 'int':
      return vm.int(constant.value)
    case 'float':
      return vm.float(constant.value)
    case 'complex':
      return heap.complex(constant.real ?? 0, constant.imag)
    case 'str':
      return IDENTIFIER.test(constant.value) ? heap.intern(constant.value) : vm.str(constant.value)
    case 'bytes':
      return heap.bytes(constant.value)
    case 'tuple':
      return heap.tuple(constant.items.map((item) => mergedConstant(vm, item, merged)))
    case 'frozenset':
      return frozenset(
        vm,
        constant.items.map((item) => mergedConstant(vm, item, merged)),
        merged,
      )
    default:
      return loadCode(vm, constant.code, merged).ref
  }
}

/**
 * A frozenset of constants, which are given away. The compiler makes it anew of its members in order, which may change that order (`merge_consts_recursive`); so does
 * the interning of its strings, where that puts another object in a string's place (`intern_string_constants`).
 */
function frozenset(vm: Interpreter, items: readonly Ref[], { internedBefore }: Merged): Ref {
  let set = frozensetOf(vm, items)
  const times = items.some((item) => vm.isExactStr(item) && internedBefore.has(vm.textOf(item))) ? 2 : 1
  for (let time = 0; time < times; time++) {
    const again = frozensetOf(vm, membersOf(vm.heap, set))
    vm.drop(set)
    set = again
  }
  vm.dropAll(items)
  return set
}

function frozensetOf(vm: Interpreter, items: readonly Ref[]): Ref {
  const set = makeSet(vm.heap, 'frozenset')
  for (const item of items) setAddHashed(vm, set, item, hashFast(vm, item) ?? 0)
  return set
}
