import { Op } from '../code/opcodes'
import type { Dict, Expr, FormattedValue, JoinedStr, List, SetDisplay, Tuple } from '../syntax/ast'
import type { Compiler } from './compiler'
import { frozenset, tuple } from './constants'

/** How many items may lie on the stack before they go into their container one by one (`STACK_USE_GUIDELINE`). */
export const STACK_GUIDELINE = 30

interface Container {
  readonly build: number
  readonly add: number
  readonly extend: number
  /** To 3.8. */
  readonly unpack: number
}

export const LIST: Container = { build: Op.BUILD_LIST, add: Op.LIST_APPEND, extend: Op.LIST_EXTEND, unpack: Op.BUILD_LIST_UNPACK }
const SET: Container = { build: Op.BUILD_SET, add: Op.SET_ADD, extend: Op.SET_UPDATE, unpack: Op.BUILD_SET_UNPACK }

/** Three or more constants are one constant, whose items are copied (3.9+). */
function constantItems(c: Compiler, elts: readonly Expr[], container: Container, pushed: number, asTuple: boolean): boolean {
  const items = elts.length > 2 && c.version >= 9 ? c.folder.all(elts) : null
  if (items === null) return false
  if (asTuple && pushed === 0) {
    c.constant(tuple(items))
    return true
  }
  c.emit(container.build, pushed)
  c.constant(container === SET ? frozenset(items) : tuple(items))
  c.emit(container.extend, 1)
  if (asTuple) c.emit(Op.LIST_TO_TUPLE)
  return true
}

/**
 * To 3.8 neighbours without a star become a container of their own, `inner`, and the iterables are gone through when all of them are on the stack.
 * @returns how many there are. Source: `starunpack_helper` in `Python/compile.c`
 */
export function iterables(c: Compiler, elts: readonly Expr[], inner: number, pushed: number): number {
  let seen = pushed
  let found = 0
  const pack = (): void => {
    if (seen === 0) return
    c.emit(inner, seen)
    found++
    seen = 0
  }
  for (const elt of elts) {
    if (elt.type === 'Starred') {
      pack()
      c.load(elt.value)
      found++
    } else {
      c.load(elt)
      seen++
    }
  }
  pack()
  return found
}

/**
 * Makes a container of `elts`, which may be starred, and of the `pushed` items that are on the stack already.
 * Source: `starunpack_helper` in `Python/compile.c`.
 */
export function collect(c: Compiler, elts: readonly Expr[], container: Container, pushed: number, asTuple: boolean): void {
  if (constantItems(c, elts, container, pushed, asTuple)) return
  const size = elts.length + pushed
  const isStarred = elts.some(({ type }) => type === 'Starred')
  if (isStarred && c.version < 9) {
    c.emit(asTuple ? Op.BUILD_TUPLE_UNPACK : container.unpack, iterables(c, elts, container === SET ? Op.BUILD_SET : Op.BUILD_TUPLE, pushed))
    return
  }
  const isBig = size > STACK_GUIDELINE && c.version >= 9
  if (!isBig && !isStarred) {
    c.loadAll(elts)
    c.emit(asTuple ? Op.BUILD_TUPLE : container.build, size)
    return
  }
  let isBuilt = isBig
  if (isBig) c.emit(container.build, pushed)
  elts.forEach((elt, index) => {
    if (elt.type === 'Starred') {
      if (!isBuilt) c.emit(container.build, pushed + index)
      isBuilt = true
      c.load(elt.value)
      c.emit(container.extend, 1)
      return
    }
    c.load(elt)
    if (isBuilt) c.emit(container.add, 1)
  })
  if (asTuple) c.emit(Op.LIST_TO_TUPLE)
}

export function list(c: Compiler, { elts }: List): void {
  collect(c, elts, LIST, 0, false)
}

export function tupleDisplay(c: Compiler, { elts }: Tuple): void {
  collect(c, elts, LIST, 0, true)
}

export function set(c: Compiler, { elts }: SetDisplay): void {
  collect(c, elts, SET, 0, false)
}

/** Pairs without `**`. Source: `compiler_subdict`. */
function pairs(c: Compiler, keys: readonly Expr[], values: readonly Expr[]): void {
  const isBig = keys.length * 2 > STACK_GUIDELINE && c.version >= 9
  const constants = keys.length > 1 && !isBig ? c.folder.all(keys) : null
  if (constants !== null) {
    c.loadAll(values)
    c.constant(tuple(constants))
    c.emit(Op.BUILD_CONST_KEY_MAP, keys.length)
    return
  }
  if (isBig) c.emit(Op.BUILD_MAP, 0)
  keys.forEach((key, index) => {
    c.load(key)
    c.load(values[index])
    if (isBig) c.emit(Op.MAP_ADD, 1)
  })
  if (!isBig) c.emit(Op.BUILD_MAP, keys.length)
}

/** Source: `compiler_dict`. */
export function dict(c: Compiler, { keys, values }: Dict): void {
  let hasDict = false
  let open: { keys: Expr[]; values: Expr[] } = { keys: [], values: [] }
  const flush = () => {
    if (open.keys.length === 0) return
    pairs(c, open.keys, open.values)
    if (hasDict) c.emit(Op.DICT_UPDATE, 1)
    hasDict = true
    open = { keys: [], values: [] }
  }
  keys.forEach((key, index) => {
    if (key !== null) {
      open.keys.push(key)
      open.values.push(values[index])
      if ((open.keys.length - 1) * 2 > STACK_GUIDELINE) flush()
      return
    }
    flush()
    if (!hasDict) c.emit(Op.BUILD_MAP, 0)
    hasDict = true
    c.load(values[index])
    c.emit(Op.DICT_UPDATE, 1)
  })
  flush()
  if (!hasDict) c.emit(Op.BUILD_MAP, 0)
}

const CONVERSION = new Map([
  [-1, 0],
  [115, 1],
  [114, 2],
  [97, 3],
])

/** Flag of FORMAT_VALUE: a format specification is on top. */
export const HAS_SPEC = 4

/** Source: `compiler_formatted_value`. */
export function formattedValue(c: Compiler, { value, conversion, formatSpec }: FormattedValue): void {
  c.load(value)
  if (formatSpec !== null) c.load(formatSpec)
  c.emit(Op.FORMAT_VALUE, (CONVERSION.get(conversion) ?? 0) | (formatSpec === null ? 0 : HAS_SPEC))
}

/** Source: `compiler_joined_str`. */
export function joinedStr(c: Compiler, { values }: JoinedStr): void {
  if (values.length > STACK_GUIDELINE && c.version >= 10) {
    c.text('')
    c.emitName(Op.LOAD_METHOD, 'join')
    c.emit(Op.BUILD_LIST, 0)
    for (const value of values) {
      c.load(value)
      c.emit(Op.LIST_APPEND, 1)
    }
    c.emit(Op.CALL, 1)
    return
  }
  c.loadAll(values)
  if (values.length !== 1) c.emit(Op.BUILD_STRING, values.length)
}
