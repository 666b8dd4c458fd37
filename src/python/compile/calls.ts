import { Op } from '../code/opcodes'
import type { Attribute, Call, Expr, Keyword } from '../syntax/ast'
import type { Place } from './blocks'
import type { Compiler } from './compiler'
import { str, tuple } from './constants'
import { collect, iterables, LIST, STACK_GUIDELINE } from './displays'
import { fromName } from './places'
import { Def } from './scope'

/** Source: `validate_keywords` in `Python/compile.c`. */
function refuseRepeated(c: Compiler, keywords: readonly Keyword[]): void {
  const seen = new Set<string>()
  for (const keyword of keywords) {
    if (keyword.arg === null) continue
    if (keyword.arg === '__debug__') throw c.error('cannot assign to __debug__', keyword)
    if (seen.has(keyword.arg)) throw c.error(`keyword argument repeated: ${keyword.arg}`, keyword)
    seen.add(keyword.arg)
  }
}

function isPlain(args: readonly Expr[], keywords: readonly Keyword[]): boolean {
  return !args.some(({ type }) => type === 'Starred') && !keywords.some(({ arg }) => arg === null)
}

function keywordNames(keywords: readonly Keyword[]) {
  return tuple(keywords.map(({ arg }) => str(arg ?? '')))
}

/** The end of a call whose callable is on the stack, and of whose arguments `pushed` are. */
function plainCall(c: Compiler, pushed: number, args: readonly Expr[], keywords: readonly Keyword[], place: Place | null): void {
  c.loadAll(args)
  for (const { value } of keywords) c.load(value)
  c.at(place, () => {
    if (keywords.length > 0) c.emit(Op.KW_NAMES, c.unit.assembler.silent ? 0 : c.unit.consts.add(keywordNames(keywords)))
    c.emit(Op.CALL, pushed + args.length + keywords.length)
  })
}

/** Keywords without `**` as a dict. Source: `compiler_subkwargs`. */
function keywordDict(c: Compiler, keywords: readonly Keyword[]): void {
  const isBig = keywords.length * 2 > STACK_GUIDELINE && c.version >= 9
  if (keywords.length > 1 && !isBig) {
    for (const { value } of keywords) c.load(value)
    c.constant(keywordNames(keywords))
    c.emit(Op.BUILD_CONST_KEY_MAP, keywords.length)
    return
  }
  if (isBig) c.emit(Op.BUILD_MAP, 0)
  for (const { arg, value } of keywords) {
    c.text(arg ?? '')
    c.load(value)
    if (isBig) c.emit(Op.MAP_ADD, 1)
  }
  if (!isBig) c.emit(Op.BUILD_MAP, keywords.length)
}

function mergedKeywords(c: Compiler, keywords: readonly Keyword[]): void {
  // 3.8 hands a single mapping on as it is.
  if (c.version < 9 && keywords.length === 1 && keywords[0].arg === null) {
    c.load(keywords[0].value)
    return
  }
  let hasDict = false
  let open: Keyword[] = []
  const flush = () => {
    if (open.length === 0) return
    keywordDict(c, open)
    if (hasDict) c.emit(Op.DICT_MERGE, 1)
    hasDict = true
    open = []
  }
  for (const keyword of keywords) {
    if (keyword.arg !== null) {
      open.push(keyword)
      continue
    }
    flush()
    if (!hasDict) c.emit(Op.BUILD_MAP, 0)
    hasDict = true
    c.load(keyword.value)
    c.emit(Op.DICT_MERGE, 1)
  }
  flush()
}

/** To 3.8. Source: `compiler_call_helper`. */
function tupleOfArguments(c: Compiler, args: readonly Expr[], pushed: number): void {
  const found = iterables(c, args, Op.BUILD_TUPLE, pushed)
  if (found === 0) c.emit(Op.BUILD_TUPLE, 0)
  else if (found > 1) c.emit(Op.BUILD_TUPLE_UNPACK_WITH_CALL, found)
}

/** The arguments of a call and the call: what is called, NULL and `pushed` arguments are on the stack. Source: `compiler_call_helper`. */
export function call(c: Compiler, pushed: number, args: readonly Expr[], keywords: readonly Keyword[], place: Place | null): void {
  refuseRepeated(c, keywords)
  const isSmall = args.length + keywords.length * 2 <= STACK_GUIDELINE || c.version < 9
  if (isSmall && isPlain(args, keywords)) {
    plainCall(c, pushed, args, keywords, place)
    return
  }
  const [first] = args
  if (pushed === 0 && args.length === 1 && first.type === 'Starred') c.load(first.value)
  else if (c.version < 9) tupleOfArguments(c, args, pushed)
  else collect(c, args, LIST, pushed, true)
  if (keywords.length > 0) mergedKeywords(c, keywords)
  c.emit(Op.CALL_FUNCTION_EX, keywords.length > 0 ? 1 : 0)
}

/** A name that the module imports: what it has is no method (3.11+). Source: `is_import_originated`. */
function isImported(c: Compiler, expr: Expr): boolean {
  return c.version >= 11 && expr.type === 'Name' && (c.module.flags(expr.id) & Def.IMPORT) !== 0
}

/** The attribute that is called, if the call needs no bound method. Source: `maybe_optimize_method_call`. */
function method(c: Compiler, { func, args, keywords }: Call): Attribute | null {
  if (func.type !== 'Attribute' || func.ctx !== 'Load' || isImported(c, func.value)) return null
  if (c.version < 11 && keywords.length > 0) return null
  const isSmall = args.length + keywords.length + (keywords.length > 0 ? 1 : 0) < STACK_GUIDELINE || c.version < 10
  return isSmall && isPlain(args, keywords) ? func : null
}

/** Source: `compiler_call`. */
export function callExpression(c: Compiler, expr: Call): void {
  const { func, args, keywords } = expr
  refuseRepeated(c, keywords)
  const attribute = method(c, expr)
  if (attribute === null) {
    c.load(func)
    c.emit(Op.PUSH_NULL)
    call(c, 0, args, keywords, expr)
    return
  }
  c.load(attribute.value)
  c.at(fromName(attribute, attribute), () => c.emitName(Op.LOAD_METHOD, attribute.attr))
  plainCall(c, 0, args, keywords, fromName(expr, attribute))
}
