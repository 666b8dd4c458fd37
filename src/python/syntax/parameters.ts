import type { Arg, Arguments, Expr } from './ast'
import type { Cursor } from './cursor'
import type { Place, PythonSyntaxError } from './error'
import { NAME, type Token } from './tokens'

interface State {
  args: Arguments
  /** The closing token: `)` of a definition, `:` of a lambda. */
  closing: ')' | ':'
  slash: boolean
  star: boolean
}

/** The parameters of a definition or of a lambda, up to their closing token. Source: the rules `parameters` and `lambda_parameters`. */
export function parameters(p: Cursor, closing: ')' | ':'): Arguments {
  const args: Arguments = { type: 'arguments', posonlyargs: [], args: [], vararg: null, kwonlyargs: [], kwDefaults: [], kwarg: null, defaults: [] }
  const state: State = { args, closing, slash: false, star: false }
  while (!p.at(closing)) {
    if (args.kwarg !== null) throw since311(p, 'arguments cannot follow var-keyword argument')
    if (p.at('/')) slash(p, state)
    else if (p.at('*')) star(p, state)
    else if (p.at('**')) keywords(p, state)
    else if (p.at('(')) throw parenthesised(p, closing)
    else plain(p, state)
    if (!p.accept(',')) break
  }
  if (!p.at(closing)) throw p.unexpected()
  refuseDuplicates(p, args)
  return args
}

/** What the rule `invalid_parameters` says from 3.11 on. */
function since311(p: Cursor, message: string, place?: Place): PythonSyntaxError {
  return p.source.atLeast([3, 11]) ? p.error(message, place) : p.unexpected()
}

/** Python 2 could unpack an argument. */
function parenthesised(p: Cursor, closing: string): Error {
  let at = p.index + 1
  while (p.tokens[at]?.type === NAME) at += p.tokens[at + 1]?.type === ',' ? 2 : 1
  if (p.tokens[at]?.type !== ')') return p.unexpected()
  return since311(p, `${closing === ')' ? 'Function' : 'Lambda expression'} parameters cannot be parenthesized`, p.range(p.token, p.tokens[at]))
}

function parameter(p: Cursor, closing: string, starred = false): Arg {
  const start = p.token
  const arg = p.name()
  let annotation: Expr | null = null
  if (closing === ')' && p.accept(':')) {
    const at = p.token
    if (starred && p.accept('*')) {
      p.source.need([3, 11], 'a starred annotation', at)
      annotation = { type: 'Starred', value: p.rules.bitwiseOr(p), ctx: 'Load', ...p.span(at) }
    } else {
      annotation = p.rules.expression(p)
    }
  }
  return { type: 'arg', arg, annotation, ...p.span(start) }
}

function defaultValue(p: Cursor, closing: string): Expr | null {
  if (!p.accept('=')) return null
  if (p.at(closing) || p.at(',')) throw since311(p, 'expected default value expression', p.last)
  return p.nested(() => p.rules.expression(p))
}

function slash(p: Cursor, state: State): void {
  const { args } = state
  if (state.slash) throw since311(p, '/ may appear only once')
  if (state.star) throw since311(p, '/ must be ahead of *')
  if (args.args.length === 0) throw p.next.type === ',' ? since311(p, 'at least one argument must precede /') : p.unexpected()
  p.source.need([3, 8], 'positional-only parameters', p.token)
  p.advance()
  state.slash = true
  args.posonlyargs = args.args
  args.args = []
}

function star(p: Cursor, state: State): void {
  const { args, closing } = state
  if (state.star) throw since311(p, '* argument may appear only once')
  const token = p.advance()
  state.star = true
  if (p.at(closing)) throw p.error('named arguments must follow bare *', token)
  if (!p.at(',')) {
    args.vararg = parameter(p, closing, true)
    if (p.at('=')) throw since311(p, 'var-positional argument cannot have default value')
  } else if (p.next.type === closing || p.next.type === '**') {
    throw p.error('named arguments must follow bare *', token)
  }
}

function keywords(p: Cursor, { args, closing }: State): void {
  p.advance()
  args.kwarg = parameter(p, closing)
  if (p.at('=')) throw since311(p, 'var-keyword argument cannot have default value')
}

function plain(p: Cursor, { args, closing, star }: State): void {
  const start: Token = p.token
  const arg = parameter(p, closing)
  const value = defaultValue(p, closing)
  if (star) {
    args.kwonlyargs.push(arg)
    args.kwDefaults.push(value)
    return
  }
  args.args.push(arg)
  if (value !== null) args.defaults.push(value)
  else if (args.defaults.length > 0) {
    throw p.error(p.source.atLeast([3, 12]) ? 'parameter without a default follows parameter with a default' : 'non-default argument follows default argument', start)
  }
}

/** To 3.8 the place was that of the whole function. */
function definition(p: Cursor): Place {
  let at = p.index
  while (at > 0 && p.tokens[at]?.type !== 'def' && p.tokens[at]?.type !== 'lambda') at--
  return p.tokens[at]
}

/** Source: `symtable_add_def`, `Python/symtable.c`. */
function refuseDuplicates(p: Cursor, args: Arguments): void {
  const names = new Set<string>()
  for (const arg of [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg]) {
    if (arg === null) continue
    if (names.has(arg.arg)) p.refuseLater(`duplicate argument '${arg.arg}' in function definition`, p.source.atLeast([3, 9]) ? arg : definition(p))
    names.add(arg.arg)
  }
}
