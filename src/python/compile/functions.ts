import { MakeFunction, Op } from '../code/opcodes'
import type { Arguments, AsyncFunctionDef, Expr, FunctionDef, Lambda } from '../syntax/ast'
import { functionAnnotations } from './annotations'
import type { Compiler } from './compiler'
import { makeFunction } from './comprehensions'
import { NONE, str, tuple } from './constants'
import { docstring } from './docstrings'
import { refuseForbidden, variable } from './names'
import { setTypeParameters, withTypeParameters } from './typeParameters'

/** Source: `compiler_default_arguments` in `Python/compile.c`. */
function defaults(c: Compiler, { defaults: values, kwonlyargs, kwDefaults }: Arguments): number {
  let flags = 0
  if (values.length > 0) {
    c.loadAll(values)
    c.emit(Op.BUILD_TUPLE, values.length)
    flags |= MakeFunction.DEFAULTS
  }
  const names: string[] = []
  kwDefaults.forEach((value, index) => {
    if (value === null) return
    names.push(c.mangle(kwonlyargs[index].arg))
    c.load(value)
  })
  if (names.length > 0) {
    c.constant(tuple(names.map(str)))
    c.emit(Op.BUILD_CONST_KEY_MAP, names.length)
    flags |= MakeFunction.KEYWORD_DEFAULTS
  }
  return flags
}

/** Source: `compiler_check_debug_args`. */
function refuseForbiddenParameters(c: Compiler, { posonlyargs, args, vararg, kwonlyargs, kwarg }: Arguments): void {
  for (const parameter of [...posonlyargs, ...args, ...kwonlyargs, vararg, kwarg]) if (parameter !== null) refuseForbidden(c, parameter.arg, 'store')
}

function countParameters(c: Compiler, { posonlyargs, args, kwonlyargs }: Arguments): void {
  c.unit.argcount = posonlyargs.length + args.length
  c.unit.posonlyargcount = posonlyargs.length
  c.unit.kwonlyargcount = kwonlyargs.length
}

/** Calls decorators with what is on the stack, the innermost first. Source: `compiler_apply_decorators`. */
export function applyDecorators(c: Compiler, exprs: readonly Expr[]): void {
  for (const expr of [...exprs].reverse()) {
    // To 3.9 the line is that of the definition.
    if (c.version >= 10) c.at(expr, () => c.emit(Op.CALL, 0))
    else c.emit(Op.CALL, 0)
  }
}

/** Source: `compiler_function`. */
export function functionDefinition(c: Compiler, stmt: FunctionDef | AsyncFunctionDef): void {
  const { name, args, decoratorList } = stmt
  refuseForbiddenParameters(c, args)
  c.loadAll(decoratorList)
  const flags = defaults(c, args)
  const { typeParams } = stmt
  if (typeParams.length === 0) functionBody(c, stmt, flags)
  else {
    const given = [MakeFunction.DEFAULTS, MakeFunction.KEYWORD_DEFAULTS].filter((flag) => flags & flag)
    withTypeParameters(c, typeParams, name, stmt.decoratorList[0]?.line ?? stmt.line, given.length, () => {
      for (const at of given.keys()) c.emit(Op.LOAD_FAST, at)
      functionBody(c, stmt, flags)
      setTypeParameters(c)
    })
  }
  applyDecorators(c, decoratorList)
  variable(c, name, 'store')
}

/** The function, its defaults being on the stack. */
function functionBody(c: Compiler, stmt: FunctionDef | AsyncFunctionDef, given: number): void {
  const { name, args, body, decoratorList, returns } = stmt
  const flags = functionAnnotations(c, args, returns) ? given | MakeFunction.ANNOTATIONS : given
  const { code } = c.enter(stmt, name, decoratorList[0]?.line ?? stmt.line, () => {
    const doc = docstring(body, c.version)
    c.unit.consts.add(doc === null ? NONE : str(doc))
    countParameters(c, args)
    c.statements(doc === null ? body : body.slice(1))
  })
  makeFunction(c, code, flags)
}

/** Source: `compiler_lambda`. */
export function lambda(c: Compiler, expr: Lambda): void {
  const { args, body } = expr
  refuseForbiddenParameters(c, args)
  const flags = defaults(c, args)
  const { code } = c.enter(expr, '<lambda>', expr.line, () => {
    c.unit.consts.add(NONE)
    countParameters(c, args)
    c.place = expr
    c.load(body)
    c.place = body
    c.emit(Op.RETURN_VALUE)
  })
  makeFunction(c, code, flags)
}
