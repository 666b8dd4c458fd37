import type { Constant } from '../code/code'
import type { BinOp, Expr, Operator } from '../syntax/ast'
import { asIndex, numbers, signed } from './arithmetic'
import { bool, codePoints, frozenset, int, narrow, str, TRUE, truth, tuple, tupleOfTree } from './constants'

/** Longest str or bytes, and longest tuple, that is repeated ahead; most items within it (`MAX_STR_SIZE`, `MAX_COLLECTION_SIZE`, `MAX_TOTAL_ITEMS`). */
const LIMITS = { text: 4096, tuple: 256, items: 1024 }

/** How many items of `LIMITS.items` are left once those of `constant` are counted. Source: `check_complexity` in `Python/ast_opt.c`. */
function itemsLeft(constant: Constant, limit: number): number {
  if (constant.kind !== 'tuple' && constant.kind !== 'frozenset') return limit
  let left = limit - constant.items.length
  for (const item of constant.items) {
    if (left < 0) break
    left = itemsLeft(item, left)
  }
  return left
}

function repeatBytes(value: Uint8Array, count: number): Uint8Array {
  const repeated = new Uint8Array(value.length * count)
  for (let index = 0; index < count; index++) repeated.set(value, index * value.length)
  return repeated
}

function repeatTuple(items: readonly Constant[], count: number): Constant | null {
  if (items.length === 0) return tupleOfTree([])
  if (count < 0 || count > LIMITS.tuple / items.length) return null
  if (count > 0 && itemsLeft(tuple(items), Math.floor(LIMITS.items / count)) < 0) return null
  return tupleOfTree(Array.from({ length: count }, () => items).flat())
}

/** Source: `safe_multiply` in `Python/ast_opt.c`. */
function repeat(sequence: Constant, times: Constant): Constant | null {
  const index = asIndex(times)
  if (index === null) return null
  const count = Math.max(index, 0)
  switch (sequence.kind) {
    case 'tuple':
      return repeatTuple(sequence.items, index)
    case 'str': {
      const { length } = codePoints(sequence.value)
      return length > 0 && (index < 0 || count > LIMITS.text / length) ? null : str(length === 0 ? '' : sequence.value.repeat(count))
    }
    case 'bytes':
      if (sequence.value.length > 0 && (index < 0 || count > LIMITS.text / sequence.value.length)) return null
      return { kind: 'bytes', value: sequence.value.length === 0 ? sequence.value : repeatBytes(sequence.value, count) }
    default:
      return null
  }
}

function concatenate(a: Constant, b: Constant): Constant | null {
  if (a.kind === 'str' && b.kind === 'str') return str(a.value + b.value)
  if (a.kind === 'bytes' && b.kind === 'bytes') return { kind: 'bytes', value: Uint8Array.from([...a.value, ...b.value]) }
  return a.kind === 'tuple' && b.kind === 'tuple' ? tupleOfTree([...a.items, ...b.items]) : null
}

function binary(op: Operator, a: Constant, b: Constant): Constant | null {
  const number = numbers(op, a, b)
  if (number !== null) return number
  if (op === 'Add') return concatenate(a, b)
  return op === 'Mult' ? (repeat(a, b) ?? repeat(b, a)) : null
}

function subscript(value: Constant, key: Constant): Constant | null {
  const at = asIndex(key)
  if (at === null) return null
  const pick = <T>(items: ArrayLike<T>): T | undefined => items[at < 0 ? at + items.length : at]
  switch (value.kind) {
    case 'str': {
      const point = pick(codePoints(value.value))
      return point === undefined ? null : str(point)
    }
    case 'bytes': {
      const byte = pick(value.value)
      return byte === undefined ? null : int(byte)
    }
    case 'tuple':
      return pick(value.items) ?? null
    default:
      return null
  }
}

/**
 * Which expressions are constants. It asks of each node once. A chain of operators, which leans to the left, is walked in a loop.
 * Source: `Python/ast_opt.c`.
 */
export class Folder {
  private readonly known = new Map<Expr, Constant | null>()
  private readonly iterables = new Map<Expr, Constant>()

  /** The tuples and sets that were made, one for each place. */
  get made(): Constant[] {
    const tuples = [...this.known].flatMap(([{ type }, value]) => (value?.kind === 'tuple' && (type === 'Tuple' || type === 'BinOp') ? [value] : []))
    return [...tuples, ...this.iterables.values()]
  }

  /** What an expression always is, or null. */
  constant(expr: Expr): Constant | null {
    const known = this.known.get(expr)
    if (known !== undefined) return known
    const found = expr.type === 'BinOp' ? this.chain(expr) : this.evaluate(expr)
    this.known.set(expr, found)
    return found
  }

  /** The constants that expressions are, if all of them are constants. */
  all(exprs: readonly Expr[]): Constant[] | null {
    const items: Constant[] = []
    for (const expr of exprs) {
      const item = this.constant(expr)
      if (item === null) return null
      items.push(item)
    }
    return items
  }

  /** What is walked over, or asked for membership: a list or set of constants is a tuple or frozenset. Source: `fold_iter`. */
  iterable(expr: Expr): Constant | null {
    if (expr.type !== 'List' && expr.type !== 'Set') return this.constant(expr)
    const items = this.all(expr.elts)
    if (items === null) return null
    const made = expr.type === 'List' ? tupleOfTree(items) : frozenset(items)
    this.iterables.set(expr, made)
    return made
  }

  private chain(top: BinOp): Constant | null {
    const spine: BinOp[] = [top]
    let left = top.left
    for (; left.type === 'BinOp' && !this.known.has(left); left = left.left) spine.push(left)
    let value = this.constant(left)
    for (let node = spine.pop(); node !== undefined; node = spine.pop()) {
      const right = this.constant(node.right)
      value = value === null || right === null ? null : binary(node.op, value, right)
      this.known.set(node, value)
    }
    return value
  }

  private evaluate(expr: Expr): Constant | null {
    switch (expr.type) {
      case 'Constant':
        return expr.value.kind === 'int' ? { kind: 'int', value: narrow(expr.value.value) } : expr.value
      case 'Name':
        return expr.id === '__debug__' && expr.ctx === 'Load' ? TRUE : null
      case 'UnaryOp': {
        const operand = this.constant(expr.operand)
        if (operand === null) return null
        return expr.op === 'Not' ? bool(!truth(operand)) : signed(expr.op, operand)
      }
      case 'Tuple': {
        const items = expr.ctx === 'Load' ? this.all(expr.elts) : null
        return items && tupleOfTree(items)
      }
      case 'Subscript': {
        const value = expr.ctx === 'Load' ? this.constant(expr.value) : null
        const index = value && this.constant(expr.slice)
        return value && index && subscript(value, index)
      }
      default:
        return null
    }
  }
}
