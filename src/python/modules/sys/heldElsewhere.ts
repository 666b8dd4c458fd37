import { ObjectFlag, typeNumber } from '../../../index'
import { getText } from '../../heap/dict'
import { dataOf, keyAt, valueAt } from '../../heap/dictData'
import { isInOrder } from '../../heap/orderedEntries'
import { NULL, type Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import { moduleState } from '../state'
import { heldAtStart } from './heldAtStart'
import { codeHeldByFrames, globalsHeldByFrames } from './heldByFrames'
import { heldNames } from './heldNames'

interface Held {
  readonly none: number
  readonly true: number
  readonly false: number
  /** `()`, `''` and `b''`. */
  readonly empty: readonly [tuple: number, str: number, bytes: number]
  /** The integers from −1 on. */
  readonly ints: readonly number[]
}

/**
 * References to shared values that a fresh interpreter of a version holds in modules, types and code which are not simulated: what
 * `sys.getrefcount` shows in 3.8.18, 3.9.18, 3.10.13 and 3.11.7 (started with -S), less what is simulated. From 3.12 on these values are immortal.
 */
const HELD: Readonly<Record<number, Held>> = {
  8: { none: 4066, true: 50, false: 73, empty: [679, 41, 8], ints: [17, 191, 76, 65, 25, 34, 20, 7, 7, 18, 7, 8, 15, 8, 5, 6, 5, 13] },
  9: { none: 4051, true: 50, false: 73, empty: [679, 42, 24], ints: [17, 177, 61, 49, 19, 24, 19, 6, 6, 14, 7, 8, 14, 8, 6, 5, 5, 12] },
  10: { none: 4058, true: 48, false: 64, empty: [662, 41, 18], ints: [15, 154, 54, 48, 18, 24, 18, 4, 5, 13, 6, 9, 12, 6, 5, 4, 5, 12] },
  11: { none: 3765, true: 16, false: 47, empty: [3, 27, 18], ints: [1, 106, 36, 31, 15, 19, 17, 4, 6, 6, 4, 5, 9, 2, 3, 2, 2, 4] },
}

/** Functions of builtins and sys are in a copy of the namespace, too, which the interpreter's first reference stands for; to 3.11 one more holds those of builtins. */
function heldFunction(vm: Interpreter, ref: Ref): number {
  const { name } = vm.natives[vm.heap.payload[ref] as number]
  if (getText(vm.heap, vm.builtins, name) === ref) return vm.atLeast(12) ? 0 : 1
  const { sys } = moduleState(vm)
  return !vm.atLeast(10) || (sys !== NULL && getText(vm.heap, sys, name) === ref) ? 0 : -1
}

/** Code without names of one kind holds the empty tuple in their place: locals, free variables and cells; from 3.11 all three are one tuple. */
function heldByCode(vm: Interpreter): number {
  const { refs, payload } = vm.heap
  let held = 0
  for (const { index, ref, code } of vm.codes) {
    if (payload[ref] !== index || refs.objType[ref] !== typeNumber('code')) continue
    const lists = [code.varnames, code.freevars, code.cellvars]
    held += vm.atLeast(11) ? Number(lists.every(isEmpty)) : lists.filter(isEmpty).length
  }
  return held
}

function isEmpty({ length }: readonly string[]): boolean {
  return length === 0
}

/** To 3.10 a frame that calls another is held by it (`f_back`). */
function heldByCallee(vm: Interpreter, object: Ref): number {
  if (vm.atLeast(11)) return 0
  const at = vm.frames.findIndex((frame) => !frame.native && frame.object === object)
  return at >= 0 && vm.frames.slice(at + 1).some(({ native }) => !native) ? 1 : 0
}

/** Each function of a module of C code holds the module (`m_self`). */
function heldByFunctions(vm: Interpreter, module: Ref): number {
  const name = vm.heap.payload[module]
  if (typeof name !== 'string' || vm.nativeModules[name] === undefined) return 0
  const dict = vm.heap.slot(module, 0)
  const data = dataOf(vm.heap, dict)
  // Of `sys` the simulated start holds one reference more than CPython's from 3.12 on.
  let held = vm.atLeast(10) ? (vm.atLeast(12) && name === 'sys' ? -1 : 0) : 1
  for (const entry of data.strings.values()) {
    const value = valueAt(vm.heap, dict, data, entry)
    const of = vm.heap.refs.objType[value] === vm.kindOf.builtin ? vm.heap.slot(value, 1) : NULL
    if (of !== NULL && vm.textOf(of) === name) held++
  }
  return held
}

/** Nodes of OrderedDicts hold their keys, besides the table. */
function heldByNodes(vm: Interpreter, key: Ref): number {
  const { ordered } = moduleState(vm)
  const { refs } = vm.heap
  let held = 0
  for (const [dict, birth] of ordered) {
    if (refs.objBirth[dict] !== birth || refs.objRefcnt[dict] <= 0) {
      ordered.delete(dict)
      continue
    }
    const data = dataOf(vm.heap, dict)
    let entry = data.table.nentries - 1
    while (entry >= 0 && keyAt(vm.heap, dict, data, entry) !== key) entry--
    if (entry >= 0 && isInOrder(data, entry)) held++
  }
  return held
}

/** What a fresh interpreter holds of types, modules, names and some values. */
function heldFromStart(vm: Interpreter, ref: Ref): number {
  const [, minor] = vm.version
  const { refs, kinds, payload } = vm.heap
  const kind = refs.objType[ref]
  if (kind === kinds.str) return vm.heap.isInterned(ref) ? heldAtStart(minor, `s ${payload[ref]}`) : 0
  if (kind === vm.kindOf.module) return heldAtStart(minor, ref === vm.builtinsModule ? 'm builtins' : `m ${payload[ref]}`)
  if (ref === vm.notImplemented) return heldAtStart(minor, 'v NotImplemented')
  if (ref === vm.ellipsis) return heldAtStart(minor, 'v Ellipsis')
  if (ref === vm.modules) return heldAtStart(minor, 'v modules')
  const type = vm.classOf(ref)
  return type?.builtin === true ? heldAtStart(minor, `t ${type.name}`) : 0
}

/** How many references to a value are held by what is not simulated; Infinity: so many that none is counted. */
export function heldElsewhere(vm: Interpreter, ref: Ref): number {
  return heldFromStart(vm, ref) + heldBesides(vm, ref) + (moduleState(vm).ordered.size === 0 ? 0 : heldByNodes(vm, ref))
}

function heldBesides(vm: Interpreter, ref: Ref): number {
  const kind = vm.heap.refs.objType[ref]
  if (kind === vm.kindOf.module) return heldByFunctions(vm, ref)
  if ((vm.heap.refs.objFlags[ref] & ObjectFlag.STATIC) === 0) return heldOfProgram(vm, ref)
  if (kind === vm.kindOf.builtin) return heldFunction(vm, ref)
  // The interpreter's own first reference to them is none of CPython's.
  if (vm.isA(ref, 'list') || vm.isA(ref, 'TextIOWrapper')) return -1
  const held = HELD[vm.version[1]]
  if (held === undefined) return 0
  if (ref === vm.none) return held.none
  if (ref === vm.true) return held.true
  if (ref === vm.false) return held.false
  const { kinds, payload, refs } = vm.heap
  const value = payload[ref]
  switch (refs.objType[ref]) {
    case kinds.int:
      return held.ints[Number(value) + 1] ?? 0
    case kinds.tuple:
      return held.empty[0] + heldByCode(vm)
    case kinds.str:
      return value === '' ? held.empty[1] : 0
    case kinds.bytes:
      return (value as Uint8Array).length === 0 ? held.empty[2] : 0
    default:
      return 0
  }
}

/** The same of what is not the interpreter's own. */
function heldOfProgram(vm: Interpreter, ref: Ref): number {
  const { kinds, refs } = vm.heap
  switch (refs.objType[ref]) {
    case typeNumber('frame'):
      return heldByCallee(vm, ref)
    case typeNumber('code'):
      return codeHeldByFrames(vm, ref)
    case kinds.str:
      return heldNames(vm, ref)
    case kinds.dict:
      return globalsHeldByFrames(vm, ref)
    default:
      return 0
  }
}
