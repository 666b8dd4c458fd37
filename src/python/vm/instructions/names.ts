import { Op } from '../../code/opcodes'
import { getText, removeEntry, setText } from '../../heap/dict'
import { dataOf } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { raiseNameError } from '../errors/errors'
import { PyError } from '../errors/pyError'
import { clearRaised, isRaised } from '../errors/raised'
import { noteStore, storeGlobal } from '../fast/globals'
import { begin, discard, nameAt, pop, push } from '../frames/delivery'
import type { PyFrame, Steps } from '../frames/frame'
import { Then } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { getItem, setItem } from '../protocols/operators'

/** Instructions about variables; undefined where it is another. */
export function nameInstruction(vm: Interpreter, frame: PyFrame, op: Op, arg: number): boolean | undefined {
  switch (op) {
    case Op.LOAD_NAME:
      return loadName(vm, frame, arg)
    case Op.STORE_NAME:
      return storeName(vm, frame, arg)
    case Op.DELETE_NAME: {
      const { locals } = frame
      if (!isPlain(vm, locals)) return begin(vm, deleteNameLater(vm, locals, nameAt(vm, frame, arg), frame.run.names[arg]), null, Then.DISCARD)
      return deleteFrom(vm, locals, nameAt(vm, frame, arg))
    }
    case Op.STORE_GLOBAL:
      return storeInGlobals(vm, frame, arg)
    case Op.DELETE_GLOBAL:
      return deleteFrom(vm, frame.globals, nameAt(vm, frame, arg))
    case Op.DELETE_FAST: {
      const at = frame.base + arg
      const old = vm.values[at]
      if (old === NULL) vm.raise('UnboundLocalError', unbound(vm, frame.run.code.varnames[arg]))
      vm.values[at] = NULL
      discard(vm, old)
      return !vm.blocked
    }
    case Op.LOAD_FAST_AND_CLEAR: {
      const at = frame.base + arg
      push(vm, frame, vm.values[at])
      vm.values[at] = NULL
      return true
    }
    default:
      return cellInstruction(vm, frame, op, arg)
  }
}

function unbound(vm: Interpreter, name: string): string {
  return vm.atLeast(11) ? `cannot access local variable '${name}' where it is not associated with a value` : `local variable '${name}' referenced before assignment`
}

function cellInstruction(vm: Interpreter, frame: PyFrame, op: Op, arg: number): boolean | undefined {
  const { heap } = vm
  const cell = vm.values[frame.base + frame.run.nlocals + arg]
  switch (op) {
    case Op.LOAD_CLOSURE:
      push(vm, frame, heap.hold(cell))
      return true
    case Op.LOAD_CELL_AND_RENEW:
      push(vm, frame, cell)
      vm.values[frame.base + frame.run.nlocals + arg] = heap.cell(NULL)
      return true
    case Op.STORE_CELL: {
      vm.values[frame.base + frame.run.nlocals + arg] = pop(vm, frame)
      discard(vm, cell)
      return !vm.blocked
    }
    case Op.LOAD_CLASSDEREF: {
      const name = cellName(frame, arg)
      if (frame.locals !== NULL && !isPlain(vm, frame.locals)) return begin(vm, loadClassCellLater(vm, frame, cell, arg), null, Then.PUSH)
      const own = frame.locals === NULL ? NULL : getText(heap, frame.locals, name)
      if (own !== NULL) {
        push(vm, frame, heap.hold(own))
        return true
      }
      return loadCell(vm, frame, cell, arg)
    }
    case Op.LOAD_DEREF:
      return loadCell(vm, frame, cell, arg)
    case Op.STORE_DEREF: {
      const value = pop(vm, frame)
      const old = heap.slot(cell, 0)
      if (old === NULL) {
        heap.give(cell, 0, value)
        return true
      }
      heap.hold(old)
      heap.give(cell, 0, value)
      discard(vm, old)
      return !vm.blocked
    }
    case Op.DELETE_DEREF: {
      const old = heap.slot(cell, 0)
      if (old === NULL) vm.raise(arg < frame.run.code.cellvars.length ? 'UnboundLocalError' : 'NameError', unboundCell(vm, frame, arg))
      heap.hold(old)
      heap.store(cell, 0, NULL)
      discard(vm, old)
      return !vm.blocked
    }
    default:
      return undefined
  }
}

export function cellName({ run }: PyFrame, index: number): string {
  const { cellvars, freevars } = run.code
  return index < cellvars.length ? cellvars[index] : freevars[index - cellvars.length]
}

function unboundCell(vm: Interpreter, frame: PyFrame, index: number): string {
  const name = cellName(frame, index)
  if (index < frame.run.code.cellvars.length) return unbound(vm, name)
  return vm.atLeast(11)
    ? `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`
    : `free variable '${name}' referenced before assignment in enclosing scope`
}

export function loadCell(vm: Interpreter, frame: PyFrame, cell: Ref, index: number): boolean {
  push(vm, frame, vm.heap.hold(contentOf(vm, frame, cell, index)))
  return true
}

/** What is in the cell, borrowed. @throws PyError NameError */
function contentOf(vm: Interpreter, frame: PyFrame, cell: Ref, index: number): Ref {
  const content = vm.heap.slot(cell, 0)
  if (content === NULL) {
    if (index < frame.run.code.cellvars.length) vm.raise('UnboundLocalError', unboundCell(vm, frame, index))
    raiseNameError(vm, cellName(frame, index), unboundCell(vm, frame, index))
  }
  return content
}

function loadName(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  const name = nameAt(vm, frame, arg)
  const { locals } = frame
  if (!isPlain(vm, locals)) return begin(vm, loadNameLater(vm, frame, locals, name, frame.run.names[arg]), null, Then.PUSH)
  const own = getText(vm.heap, locals, name)
  push(vm, frame, vm.heap.hold(own === NULL ? globalOf(vm, frame, name) : own))
  return true
}

/** Is the namespace a dict, and none that `__prepare__` made? */
function isPlain(vm: Interpreter, locals: Ref): boolean {
  return vm.heap.refs.objType[locals] === vm.heap.kinds.dict
}

/** The item of a namespace that `__prepare__` made, NULL where it raises KeyError. */
export function* itemOrNull(vm: Interpreter, locals: Ref, key: Ref): Steps {
  try {
    return yield* wait(getItem(vm, locals, key))
  } catch (error) {
    if (!isRaised(vm, error, 'KeyError')) throw error
    clearRaised(vm, error)
    return NULL
  }
}

function* loadNameLater(vm: Interpreter, frame: PyFrame, locals: Ref, name: string, key: Ref): Steps {
  const own = yield* itemOrNull(vm, locals, key)
  return own === NULL ? vm.hold(globalOf(vm, frame, name)) : own
}

function* loadClassCellLater(vm: Interpreter, frame: PyFrame, cell: Ref, index: number): Steps {
  const key = vm.heap.intern(cellName(frame, index))
  const own = yield* itemOrNull(vm, frame.locals, key)
  vm.drop(key)
  return own === NULL ? vm.hold(contentOf(vm, frame, cell, index)) : own
}

/** Whatever such a namespace raises, the name is not there. */
function* deleteNameLater(vm: Interpreter, locals: Ref, name: string, key: Ref): Steps {
  try {
    return yield* wait(setItem(vm, locals, key, NULL))
  } catch (error) {
    if (!(error instanceof PyError)) throw error
    clearRaised(vm, error)
    raiseNameError(vm, name)
  }
}

/** A global or built-in, borrowed. @throws PyError NameError */
export function globalOf(vm: Interpreter, frame: PyFrame, name: string): Ref {
  const global = getText(vm.heap, frame.globals, name)
  if (global !== NULL) return global
  const builtin = getText(vm.heap, frame.builtins, name)
  if (builtin === NULL) raiseNameError(vm, name)
  return builtin
}

function storeName(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  const { locals } = frame
  if (locals === frame.globals) return storeInGlobals(vm, frame, arg)
  if (isPlain(vm, locals)) return storeIn(vm, locals, frame, arg)
  const value = pop(vm, frame)
  return begin(vm, setItem(vm, locals, frame.run.names[arg], value), [value], Then.DISCARD)
}

/** The next time the instruction knows the place; what it does there is the same. */
function storeInGlobals(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  noteStore(vm, frame, frame.ip - 1, nameAt(vm, frame, arg))
  if (!storeGlobal(vm, frame, frame.ip - 1, vm.values[frame.sp - 1])) return storeIn(vm, frame.globals, frame, arg)
  frame.sp--
  return !vm.blocked
}

/** The old value goes after the new one is there. */
function storeIn(vm: Interpreter, dict: Ref, frame: PyFrame, arg: number): boolean {
  const value = pop(vm, frame)
  const name = frame.run.names[arg]
  const text = vm.textOf(name)
  const old = getText(vm.heap, dict, text)
  if (old !== NULL) vm.hold(old)
  setText(vm.heap, dict, name, text, value)
  vm.drop(value)
  if (old !== NULL) discard(vm, old)
  return !vm.blocked
}

function deleteFrom(vm: Interpreter, dict: Ref, name: string): boolean {
  const entry = dataOf(vm.heap, dict).strings.get(name)
  if (entry === undefined) raiseNameError(vm, name)
  discard(vm, removeEntry(vm.heap, dict, entry))
  return !vm.blocked
}
