import { Intrinsic, Op } from '../code/opcodes'
import type { ClassDef, Expr, TypeAlias, TypeParam } from '../syntax/ast'
import type { Compiler } from './compiler'
import { makeFunction } from './comprehensions'
import { str } from './constants'
import { variable } from './names'

/** A function that gives the value of an expression when somebody asks. Source: `compiler_type_param_bound_or_default`. */
function lazily(c: Compiler, name: string, expr: Expr): void {
  const { code } = c.enter(expr, name, expr.line, () => {
    c.at(expr, () => {
      if (expr.type === 'Starred') {
        c.load(expr.value)
        c.emit(Op.UNPACK_SEQUENCE, 1)
      } else c.load(expr)
      c.emit(Op.RETURN_VALUE)
    })
  })
  makeFunction(c, code, 0)
}

const PLAIN = { TypeVar: Intrinsic.TYPEVAR, ParamSpec: Intrinsic.PARAMSPEC, TypeVarTuple: Intrinsic.TYPEVARTUPLE } as const

/** Makes the variables, binds their names, and leaves a tuple of them. Source: `compiler_type_params`. */
function typeParameters(c: Compiler, parameters: readonly TypeParam[]): void {
  for (const parameter of parameters) {
    const { name, defaultValue } = parameter
    c.at(parameter, () => {
      c.constant(str(name))
      const bound = parameter.type === 'TypeVar' ? parameter.bound : null
      if (bound === null) c.emit(Op.CALL_INTRINSIC, PLAIN[parameter.type])
      else {
        lazily(c, name, bound)
        c.emit(Op.CALL_INTRINSIC, bound.type === 'Tuple' ? Intrinsic.TYPEVAR_WITH_CONSTRAINTS : Intrinsic.TYPEVAR_WITH_BOUND)
      }
      if (defaultValue !== null) {
        lazily(c, name, defaultValue)
        c.emit(Op.CALL_INTRINSIC, Intrinsic.SET_TYPEPARAM_DEFAULT)
      }
      c.emit(Op.COPY, 1)
      variable(c, name, 'store')
    })
  }
  c.emit(Op.BUILD_TUPLE, parameters.length)
}

/** Calls the function of the scope with the `given` values that are below it. */
function callScope(c: Compiler, given: number): void {
  if (given === 0) c.emit(Op.PUSH_NULL)
  else {
    c.emit(Op.SWAP, given + 1)
    if (given === 2) c.emit(Op.SWAP, 2)
  }
  c.emit(Op.CALL, Math.max(given - 1, 0))
}

/** What `compile` leaves is the result of a scope of its own, in which the variables are names; their tuple is on the stack there. `given`: how many values are on the stack for it. */
export function withTypeParameters(c: Compiler, parameters: readonly TypeParam[], name: string, line: number, given: number, compile: () => void): void {
  const place = c.place
  const { code } = c.enter(parameters, `<generic parameters of ${name}>`, line, () => {
    c.unit.argcount = given
    typeParameters(c, parameters)
    compile()
    c.emit(Op.RETURN_VALUE)
  })
  c.place = place
  makeFunction(c, code, 0)
  callScope(c, given)
}

/** `[tuple of variables, function]` → the function, which knows them. */
export function setTypeParameters(c: Compiler): void {
  c.emit(Op.SWAP, 2)
  c.emit(Op.CALL_INTRINSIC, Intrinsic.SET_FUNCTION_TYPE_PARAMS)
}

/** The last base of a generic class. */
export function genericBase(c: Compiler, stmt: ClassDef): Expr {
  variable(c, '.type_params', 'load')
  c.emit(Op.CALL_INTRINSIC, Intrinsic.SUBSCRIPT_GENERIC)
  variable(c, '.generic_base', 'store')
  const { line, endLine, column, endColumn } = stmt
  return { type: 'Name', id: '.generic_base', ctx: 'Load', line, endLine, column, endColumn } as Expr
}

/** Source: `compiler_typealias`. */
export function typeAlias(c: Compiler, stmt: TypeAlias): void {
  const { name, typeParams, value } = stmt
  const finish = (): void => {
    const { code } = c.enter(stmt, name.id, stmt.line, () => {
      c.at(value, () => {
        c.load(value)
        c.emit(Op.RETURN_VALUE)
      })
    })
    makeFunction(c, code, 0)
    c.emit(Op.BUILD_TUPLE, 3)
    c.emit(Op.CALL_INTRINSIC, Intrinsic.TYPEALIAS)
  }
  if (typeParams.length === 0) {
    c.constant(str(name.id))
    c.none()
    finish()
  } else
    withTypeParameters(c, typeParams, name.id, stmt.line, 0, () => {
      c.constant(str(name.id))
      c.emit(Op.SWAP, 2)
      finish()
    })
  variable(c, name.id, 'store')
}
