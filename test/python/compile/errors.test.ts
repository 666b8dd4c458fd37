import { compileExpression, compileInteractive, compileModule } from '../../../src/python/compile/compile'
import { disassemble } from '../../../src/python/compile/disassemble'
import { PythonSyntaxError } from '../../../src/python/syntax/error'
import { parseExpression, parseInteractive, parseModule } from '../../../src/python/syntax/parse'

const version: [number, number] = [3, 12]

function compile(source: string, python = version) {
  return compileModule(parseModule(source, 'x.py', { version: python }), { filename: 'x.py', version: python, source })
}

function refusal(source: string): unknown {
  try {
    compile(source)
  } catch (error) {
    return error
  }
  return null
}

test.each([
  ['return 1', "'return' outside function"],
  ['class A:\n  return 1', "'return' outside function"],
  ['break', "'break' outside loop"],
  ['def f():\n  continue', "'continue' not properly in loop"],
  ['yield 1', "'yield' outside function"],
  ['nonlocal x', 'nonlocal declaration not allowed at module level'],
  ['def f():\n  nonlocal x', "no binding for nonlocal 'x' found"],
  ['def f(x):\n  global x', "name 'x' is parameter and global"],
  ['def f():\n  x\n  global x', "name 'x' is used prior to global declaration"],
  ['def f():\n  x = 1\n  global x', "name 'x' is assigned to before global declaration"],
  ['def f(x):\n  def g():\n    x = 1\n    nonlocal x', "name 'x' is assigned to before nonlocal declaration"],
  ['def f():\n  x: int\n  global x', "annotated name 'x' can't be global"],
  ['def f(a, a): pass', "duplicate argument 'a' in function definition"],
  ['try: pass\nexcept: pass\nexcept E: pass', "default 'except:' must be last"],
  ['*a, *b = c', 'multiple starred expressions in assignment'],
  ['x = *a', "can't use starred expression here"],
  ['f(a=1, a=2)', 'keyword argument repeated: a'],
  ['[x := 1 for x in y]', "assignment expression cannot rebind comprehension iteration variable 'x'"],
  ['[x for x in (y := z)]', 'assignment expression cannot be used in a comprehension iterable expression'],
  ['class A:\n  [(y := x) for x in z]', 'assignment expression within a comprehension cannot be used in a class body'],
  ['def f():\n  [(yield x) for x in y]', "'yield' inside list comprehension"],
  ['def f():\n  from a import *', 'import * only allowed at module level'],
  ['x = 1\nfrom __future__ import annotations', 'from __future__ imports must occur at the beginning of the file'],
  ['from __future__ import nothing', 'future feature nothing is not defined'],
  ['match x:\n  case y: pass\n  case 1: pass', "name capture 'y' makes remaining patterns unreachable"],
  ['match x:\n  case _: pass\n  case 1: pass', 'wildcard makes remaining patterns unreachable'],
  ['match x:\n  case [y, y]: pass', "multiple assignments to name 'y' in pattern"],
  ['match x:\n  case [y] | z: pass', 'alternative patterns bind different names'],
  ['match x:\n  case [*y, *z]: pass', 'multiple starred names in sequence pattern'],
  ['match x:\n  case A(b=1, b=2): pass', 'attribute name repeated in class pattern: b'],
  ['match x:\n  case {1: y, 1: z}: pass', 'mapping pattern checks duplicate key (1)'],
  ['__debug__ = 1', 'cannot assign to __debug__'],
])('%j is an error', (source, message) => {
  const error = refusal(source)
  expect(error).toBeInstanceOf(PythonSyntaxError)
  expect((error as Error).message).toBe(message)
})

test('an error says where it is', () => {
  expect(refusal('x = 1\nif x:\n  return 2')).toMatchObject({ type: 'SyntaxError', filename: 'x.py', line: 3, column: 3, text: '  return 2' })
})

test.each([
  ['await x', "'await' outside function"],
  ['def f(): await x', "'await' outside async function"],
  ['def f():\n  async with x: pass', "'async with' outside async function"],
  ['def f():\n  async for x in y: pass', "'async for' outside async function"],
  ['def f():\n  return [x async for x in y]', 'asynchronous comprehension outside of an asynchronous function'],
  ['async def f(): yield from x', "'yield from' inside async function"],
  ['async def f():\n  yield 1\n  return 2', "'return' with value in async generator"],
  ['def f():\n  try: pass\n  except* A: return', "'break', 'continue' and 'return' cannot appear in an except* block"],
  ['def f[T, T](): pass', "duplicate type parameter 'T'"],
  ['type X = (y := 1)', 'named expression cannot be used within a type alias'],
])('%j is an error, as CPython says it', (source, message) => {
  const error = refusal(source)
  expect(error).toBeInstanceOf(PythonSyntaxError)
  expect((error as Error).message).toBe(message)
})

test('an expression returns its value, and the prompt shows it', () => {
  const value = compileExpression(parseExpression('a + 1', 'x', { version }), { filename: 'x', version })
  expect(disassemble(value)).toMatch(/BINARY_OP.*\n.*RETURN_VALUE/)
  const shown = compileInteractive(parseInteractive('a\n', 'x', { version }), { filename: 'x', version })
  expect(disassemble(shown)).toMatch(/LOAD_NAME.*\n.*PRINT_EXPR/)
})

test('long chains need no deep stack', () => {
  const sum = Array.from({ length: 5000 }, (_, index) => `a${index % 7}`).join(' + ')
  expect(compile(`x = ${sum}`).code.length).toBeGreaterThan(10_000)
  const elifs = Array.from({ length: 3000 }, (_, index) => `elif x == ${index}:\n  y = ${index}`).join('\n')
  expect(compile(`if x:\n  pass\n${elifs}\nelse:\n  y = 0`).code.length).toBeGreaterThan(10_000)
  expect(compile(`x = ${Array.from({ length: 5000 }, () => '1').join(' + ')}`).consts).toContainEqual({ kind: 'int', value: 5000 })
})

test('equal constants are one object in all codes of a file', () => {
  const outer = compile('x = "a b", 2\ndef f(): return "a b", 2')
  const inner = outer.consts.flatMap((constant) => (constant.kind === 'code' ? [constant.code] : []))[0]
  const pair = outer.consts.find(({ kind }) => kind === 'tuple')
  expect(inner.consts.find(({ kind }) => kind === 'tuple')).toBe(pair)
})
