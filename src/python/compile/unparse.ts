import type { Arguments, BoolOp, Comprehension, Expr, Operator } from '../syntax/ast'
import { repr } from './repr'

/** How tightly a form binds: what stands inside of a tighter one needs parentheses. Source: `PR_*` in `Python/ast_unparse.c`. */
const enum Level {
  TUPLE = 0,
  TEST = 1,
  OR = 2,
  AND = 3,
  NOT = 4,
  COMPARE = 5,
  BIT_OR = 6,
  BIT_XOR = 7,
  BIT_AND = 8,
  SHIFT = 9,
  ARITHMETIC = 10,
  TERM = 11,
  FACTOR = 12,
  POWER = 13,
  ATOM = 15,
}

const BINARY: Readonly<Record<Operator, readonly [string, number]>> = {
  BitOr: [' | ', Level.BIT_OR],
  BitXor: [' ^ ', Level.BIT_XOR],
  BitAnd: [' & ', Level.BIT_AND],
  LShift: [' << ', Level.SHIFT],
  RShift: [' >> ', Level.SHIFT],
  Add: [' + ', Level.ARITHMETIC],
  Sub: [' - ', Level.ARITHMETIC],
  Mult: [' * ', Level.TERM],
  MatMult: [' @ ', Level.TERM],
  Div: [' / ', Level.TERM],
  FloorDiv: [' // ', Level.TERM],
  Mod: [' % ', Level.TERM],
  Pow: [' ** ', Level.POWER],
}

const COMPARE = { Eq: '==', NotEq: '!=', Lt: '<', LtE: '<=', Gt: '>', GtE: '>=', Is: 'is', IsNot: 'is not', In: 'in', NotIn: 'not in' } as const
const UNARY = { Invert: '~', Not: 'not ', UAdd: '+', USub: '-' } as const

function wrap(text: string, own: Level, level: Level): string {
  return level > own ? `(${text})` : text
}

function all(exprs: readonly Expr[]): string {
  return exprs.map((expr) => write(expr, Level.TEST)).join(', ')
}

function boolOp({ op, values }: BoolOp): string {
  const own = op === 'Or' ? Level.OR : Level.AND
  return values.map((value) => write(value, own + 1)).join(op === 'Or' ? ' or ' : ' and ')
}

function generators(parts: readonly Comprehension[]): string {
  return parts
    .map(({ target, iter, ifs }) => ` for ${write(target, Level.TUPLE)} in ${write(iter, Level.OR)}${ifs.map((test) => ` if ${write(test, Level.OR)}`).join('')}`)
    .join('')
}

function parameters({ posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg, defaults }: Arguments): string {
  const positional = [...posonlyargs, ...args].map(({ arg }, index, list) => {
    const value = defaults[index - (list.length - defaults.length)]
    return value === undefined ? arg : `${arg}=${write(value, Level.TEST)}`
  })
  if (posonlyargs.length > 0) positional.splice(posonlyargs.length, 0, '/')
  if (vararg !== null || kwonlyargs.length > 0) positional.push(`*${vararg?.arg ?? ''}`)
  kwonlyargs.forEach(({ arg }, index) => {
    const value = kwDefaults[index]
    positional.push(value === null ? arg : `${arg}=${write(value, Level.TEST)}`)
  })
  if (kwarg !== null) positional.push(`**${kwarg.arg}`)
  return positional.length === 0 ? '' : ` ${positional.join(', ')}`
}

/** What stands between quotes in an f-string. */
function fstring(values: readonly Expr[]): string {
  return values
    .map((value) => {
      if (value.type === 'Constant' && value.value.kind === 'str') return value.value.value.replace(/[{}]/g, '$&$&')
      if (value.type !== 'FormattedValue') return ''
      const text = write(value.value, Level.TEST)
      const conversion = value.conversion === -1 ? '' : `!${String.fromCharCode(value.conversion)}`
      return `{${text.startsWith('{') ? ' ' : ''}${text}${conversion}${value.formatSpec === null ? '' : `:${fstring(value.formatSpec.values)}`}}`
    })
    .join('')
}

function display(expr: Expr): string | null {
  switch (expr.type) {
    case 'List':
      return `[${all(expr.elts)}]`
    case 'Set':
      return `{${all(expr.elts)}}`
    case 'Dict':
      return `{${expr.keys.map((key, index) => (key === null ? `**${write(expr.values[index], Level.BIT_OR)}` : `${write(key, Level.TEST)}: ${write(expr.values[index], Level.TEST)}`)).join(', ')}}`
    case 'ListComp':
      return `[${write(expr.elt, Level.TEST)}${generators(expr.generators)}]`
    case 'SetComp':
      return `{${write(expr.elt, Level.TEST)}${generators(expr.generators)}}`
    case 'DictComp':
      return `{${write(expr.key, Level.TEST)}: ${write(expr.value, Level.TEST)}${generators(expr.generators)}}`
    case 'GeneratorExp':
      return `(${write(expr.elt, Level.TEST)}${generators(expr.generators)})`
    case 'JoinedStr':
      return `f${repr({ kind: 'str', value: fstring(expr.values) })}`
    default:
      return null
  }
}

function call({ func, args, keywords }: Expr & { type: 'Call' }): string {
  if (args.length === 1 && keywords.length === 0 && args[0].type === 'GeneratorExp') return `${write(func, Level.ATOM)}${write(args[0], Level.TEST)}`
  const named = keywords.map(({ arg, value }) => `${arg === null ? '**' : `${arg}=`}${write(value, Level.TEST)}`)
  return `${write(func, Level.ATOM)}(${[...args.map((arg) => write(arg, Level.TEST)), ...named].join(', ')})`
}

function operation(expr: Expr, level: Level): string | null {
  switch (expr.type) {
    case 'BoolOp':
      return wrap(boolOp(expr), expr.op === 'Or' ? Level.OR : Level.AND, level)
    case 'BinOp': {
      const [operator, own] = BINARY[expr.op]
      const toRight = expr.op === 'Pow' ? 1 : 0
      return wrap(`${write(expr.left, own + toRight)}${operator}${write(expr.right, own + 1 - toRight)}`, own, level)
    }
    case 'UnaryOp': {
      const own = expr.op === 'Not' ? Level.NOT : Level.FACTOR
      return wrap(`${UNARY[expr.op]}${write(expr.operand, own)}`, own, level)
    }
    case 'Compare':
      return wrap(
        [write(expr.left, Level.COMPARE + 1), ...expr.ops.map((op, index) => `${COMPARE[op]} ${write(expr.comparators[index], Level.COMPARE + 1)}`)].join(' '),
        Level.COMPARE,
        level,
      )
    case 'IfExp':
      return wrap(`${write(expr.body, Level.OR)} if ${write(expr.test, Level.OR)} else ${write(expr.orelse, Level.TEST)}`, Level.TEST, level)
    case 'Lambda':
      return wrap(`lambda${parameters(expr.args)}: ${write(expr.body, Level.TEST)}`, Level.TEST, level)
    case 'NamedExpr':
      return wrap(`${write(expr.target, Level.TUPLE)} := ${write(expr.value, Level.ATOM)}`, Level.TUPLE, level)
    default:
      return null
  }
}

function isInt(expr: Expr): boolean {
  return expr.type === 'Constant' && expr.value.kind === 'int'
}

function atom(expr: Expr, level: Level): string {
  switch (expr.type) {
    case 'Name':
      return expr.id
    case 'Constant':
      return repr(expr.value)
    case 'Attribute':
      return `${write(expr.value, Level.ATOM)}${isInt(expr.value) ? ' ' : ''}.${expr.attr}`
    case 'Subscript':
      return `${write(expr.value, Level.ATOM)}[${write(expr.slice, Level.TUPLE)}]`
    case 'Slice': {
      const part = (bound: Expr | null) => (bound === null ? '' : write(bound, Level.TEST))
      return `${part(expr.lower)}:${part(expr.upper)}${expr.step === null ? '' : `:${part(expr.step)}`}`
    }
    case 'Starred':
      return `*${write(expr.value, Level.BIT_OR)}`
    case 'Call':
      return call(expr)
    case 'Tuple': {
      const items = expr.elts.length === 1 ? `${write(expr.elts[0], Level.TEST)},` : all(expr.elts)
      return expr.elts.length === 0 ? '()' : wrap(items, Level.TUPLE, level)
    }
    case 'Yield':
      return expr.value === null ? '(yield)' : `(yield ${write(expr.value, Level.TEST)})`
    case 'YieldFrom':
      return `(yield from ${write(expr.value, Level.TEST)})`
    default:
      return ''
  }
}

function write(expr: Expr, level: Level): string {
  return operation(expr, level) ?? display(expr) ?? atom(expr, level)
}

/** An expression as text: what an annotation is under `from __future__ import annotations`. Source: `Python/ast_unparse.c`. */
export function unparse(expr: Expr): string {
  return write(expr, Level.TEST)
}
