import { Op } from '../code/opcodes'
import type { ClassDef, Expr, Stmt } from '../syntax/ast'
import { call } from './calls'
import type { Compiler } from './compiler'
import { makeFunction } from './comprehensions'
import { int, str, tuple } from './constants'
import { docstring } from './docstrings'
import { applyDecorators } from './functions'
import { variable } from './names'
import { compareCodePoints } from './scope'
import { genericBase, withTypeParameters } from './typeParameters'

/** The bodies that run as part of a statement. */
function bodies(stmt: Stmt): readonly (readonly Stmt[])[] {
  switch (stmt.type) {
    case 'For':
    case 'While':
    case 'If':
      return [stmt.body, stmt.orelse]
    case 'With':
      return [stmt.body]
    case 'Match':
      return stmt.cases.map((part) => part.body)
    case 'Try':
      return [stmt.body, stmt.orelse, stmt.finalbody, ...stmt.handlers.map((handler) => handler.body)]
    default:
      return []
  }
}

/** Does a body, outside of functions and classes in it, annotate a variable? Source: `find_ann` in `Python/compile.c`. */
function annotates(body: readonly Stmt[]): boolean {
  const left = [body]
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (part.some(({ type }) => type === 'AnnAssign')) return true
    for (const stmt of part) left.push(...bodies(stmt))
  }
  return false
}

/** The statements of a module or class, whose docstring and annotations are entries of the namespace. Source: `compiler_body`. */
export function namespaceBody(c: Compiler, body: readonly Stmt[]): void {
  if (c.unit.scope.kind === 'module' && body.length > 0) c.place = body[0]
  if (annotates(body)) c.emit(Op.SETUP_ANNOTATIONS)
  const doc = docstring(body, c.version)
  if (doc === null) {
    c.statements(body)
    return
  }
  c.at(body[0], () => c.text(doc))
  c.at(null, () => variable(c, '__doc__', 'store'))
  c.statements(body.slice(1))
}

/** The methods of a class say which attributes its instances have (3.13+): those that they assign to self. Source: `maybe_add_static_attribute_to_class`. */
export function noteStaticAttribute(c: Compiler, target: Expr & { type: 'Attribute' }): void {
  if (target.value.type !== 'Name' || target.value.id !== 'self') return
  for (let { unit } = c; ; ) {
    if (unit.scope.kind === 'class') {
      unit.staticAttributes.add(target.attr)
      return
    }
    if (unit.parent === null) return
    unit = unit.parent
  }
}

function finishNamespace(c: Compiler): void {
  c.place = null
  if (c.version >= 13) {
    c.constant(tuple([...c.unit.staticAttributes].sort(compareCodePoints).map(str)))
    variable(c, '__static_attributes__', 'store')
  }
  if (c.unit.scope.needsClassDict) {
    c.emit(Op.LOAD_CLOSURE, c.unit.cellIndex('__classdict__'))
    variable(c, '__classdictcell__', 'store')
  }
  if (c.unit.scope.needsClassCell) {
    c.emit(Op.LOAD_CLOSURE, c.unit.cellIndex('__class__'))
    c.emit(Op.COPY, 1)
    variable(c, '__classcell__', 'store')
  } else c.none()
  c.emit(Op.RETURN_VALUE)
}

/** Source: `compiler_class`. */
export function classDefinition(c: Compiler, stmt: ClassDef): void {
  const { name, decoratorList } = stmt
  const firstLine = decoratorList[0]?.line ?? stmt.line
  c.loadAll(decoratorList)
  if (stmt.typeParams.length === 0) buildClass(c, stmt)
  else
    withTypeParameters(c, stmt.typeParams, name, firstLine, 0, () => {
      variable(c, '.type_params', 'store')
      buildClass(c, stmt)
    })
  applyDecorators(c, decoratorList)
  variable(c, name, 'store')
}

/** Leaves the class on the stack. */
function buildClass(c: Compiler, stmt: ClassDef): void {
  const { name, bases, keywords, body, decoratorList, typeParams } = stmt
  const firstLine = decoratorList[0]?.line ?? stmt.line
  const { code } = c.enter(stmt, name, firstLine, () => {
    variable(c, '__name__', 'load')
    variable(c, '__module__', 'store')
    c.text(c.unit.qualname)
    variable(c, '__qualname__', 'store')
    if (c.version >= 13) {
      c.constant(int(firstLine))
      variable(c, '__firstlineno__', 'store')
    }
    if (typeParams.length > 0) {
      variable(c, '.type_params', 'load')
      variable(c, '__type_params__', 'store')
    }
    if (c.unit.scope.needsClassDict) {
      c.emit(Op.LOAD_LOCALS)
      c.emit(Op.STORE_DEREF, c.unit.cellIndex('__classdict__'))
    }
    namespaceBody(c, body)
    finishNamespace(c)
  })
  c.emit(Op.LOAD_BUILD_CLASS)
  c.emit(Op.PUSH_NULL)
  makeFunction(c, code, 0, name)
  c.text(name)
  call(c, 2, typeParams.length > 0 ? [...bases, genericBase(c, stmt)] : bases, keywords, c.place)
}
