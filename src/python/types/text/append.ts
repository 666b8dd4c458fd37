import { StrKind, strKind, strRequest } from '../../../objects/strings'
import { BinaryOp, INPLACE, Op } from '../../code/opcodes'
import { removeEntry } from '../../heap/dict'
import { dataOf } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import type { PyFrame } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { concatenate } from './strType'
import { lengthOf } from './units'

// `s += t` where nothing but the variable refers to `s`: CPython resizes the block instead of making a new str.
// Source: `unicode_concatenate` in `Python/ceval.c` (to 3.10), `BINARY_OP_INPLACE_ADD_UNICODE` in `Python/bytecodes.c`, `PyUnicode_Append` in `Objects/unicodeobject.c`.

const LARGEST_SMALL_REQUEST = 512
const ALIGNMENT = 16

/** The addition at hand, if it is one of two str whose result goes where the left one came from: it is done, and true is returned. */
export function appendInPlace(vm: Interpreter, frame: PyFrame, op: number): boolean {
  if (op !== BinaryOp.ADD && op !== BinaryOp.ADD + INPLACE) return false
  const { values } = vm
  const a = values[frame.sp - 2]
  const b = values[frame.sp - 1]
  if (!vm.isExactStr(a) || !vm.isExactStr(b) || !isWarm(vm, frame) || vm.heap.refs.objRefcnt[a] !== 2 || vm.heap.isImmortal(a)) return false
  if (!clearVariable(vm, frame, a)) return false
  values[frame.sp - 2] = appendText(vm, a, b)
  frame.sp--
  vm.drop(b)
  return true
}

/** So often an addition is counted: from then on it is specialized in all versions. */
const WARM = 8

/** From 3.11 on an instruction is specialized once it was executed some times. */
function isWarm(vm: Interpreter, frame: PyFrame): boolean {
  if (!vm.atLeast(11)) return true
  const { run, ip } = frame
  if (run.code.code[ip * 2] !== Op.STORE_FAST) return false
  run.additions ??= new Map()
  const before = run.additions.get(ip) ?? 0
  if (before < WARM) run.additions.set(ip, before + 1)
  return before + 1 >= (vm.atLeast(12) ? 2 : WARM) && !(vm.atLeast(13) && isSuperinstruction(frame))
}

/** From 3.13 on a STORE_FAST is one instruction with the next LOAD_FAST or STORE_FAST of its line. */
function isSuperinstruction({ run, ip }: PyFrame): boolean {
  const { code, positions } = run.code
  const next = code[ip * 2 + 2]
  return (next === Op.LOAD_FAST || next === Op.STORE_FAST) && positions[ip * 4] === positions[ip * 4 + 4]
}

/** The variable that the result goes to lets go of the str, if it has it. */
function clearVariable(vm: Interpreter, frame: PyFrame, ref: Ref): boolean {
  const { code } = frame.run.code
  const arg = code[frame.ip * 2 + 1]
  switch (code[frame.ip * 2]) {
    case Op.STORE_FAST:
      if (vm.values[frame.base + arg] !== ref) return false
      vm.values[frame.base + arg] = NULL
      vm.drop(ref)
      return true
    case Op.STORE_DEREF: {
      const cell = vm.values[frame.base + frame.run.nlocals + arg]
      if (vm.heap.slot(cell, 0) !== ref) return false
      vm.heap.store(cell, 0, NULL)
      return true
    }
    case Op.STORE_NAME:
      return clearName(vm, frame, arg, ref)
    default:
      return false
  }
}

/** The name is deleted, and comes back behind all others. */
function clearName(vm: Interpreter, frame: PyFrame, arg: number, ref: Ref): boolean {
  const { heap } = vm
  const { locals } = frame
  if (locals === NULL || heap.refs.objType[locals] !== heap.kinds.dict) return false
  const data = dataOf(heap, locals)
  const entry = data.strings.get(vm.textOf(frame.run.names[arg]))
  if (entry === undefined || heap.slot(locals, data.at + entry * 2 + 1) !== ref) return false
  vm.drop(removeEntry(heap, locals, entry))
  return true
}

/** `left + right`; the reference to `left` is given away, and if it was the last, its block is used again. */
export function appendText(vm: Interpreter, left: Ref, right: Ref): Ref {
  const { heap } = vm
  const x = vm.textOf(left)
  const y = vm.textOf(right)
  if (x === '' || y === '' || heap.refs.objRefcnt[left] !== 1 || heap.isInterned(left) || !staysInPlace(vm, left, right)) {
    const result = concatenate(vm, left, right)
    vm.drop(left)
    return result
  }
  // The block is freed and taken again, which is what a resize in place comes to.
  const kind = Math.max(heap.widthOf(left), heap.widthOf(right))
  vm.drop(left)
  return kind <= StrKind.LATIN1 ? heap.narrowStr(x + y, kind) : vm.str(x + y)
}

/** Has the block of a text room for more? */
function staysInPlace(vm: Interpreter, left: Ref, right: Ref): boolean {
  const { objects } = vm.model
  const before = vm.textOf(left)
  const addsAscii = vm.heap.widthOf(right) === StrKind.ASCII
  if (addsAscii && before.length > LARGEST_SMALL_REQUEST) return true
  const kind = vm.heap.widthOf(left)
  // Of narrow texts the length is known without reading them.
  if (addsAscii && kind <= StrKind.LATIN1) return fits(strRequest(objects, kind, before.length), strRequest(objects, kind, before.length + vm.textOf(right).length))
  const after = before + vm.textOf(right)
  if (!addsAscii && strKind(after) !== kind) return false
  return fits(strRequest(objects, kind, lengthOf(before)), strRequest(objects, kind, lengthOf(after)))
}

/** Is a block of so many bytes resized where it is? */
function fits(old: number, fresh: number): boolean {
  if (old > LARGEST_SMALL_REQUEST) return fresh > LARGEST_SMALL_REQUEST
  return Math.ceil(old / ALIGNMENT) === Math.ceil(fresh / ALIGNMENT)
}
