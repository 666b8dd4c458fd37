import { Repl } from '../../../src/python'

/** A prompt that is given lines; each line's answer. */
function prompt(version = '3.11') {
  let said = ''
  const tell = (text: string): void => {
    said += text
  }
  const repl = new Repl({ version, argv: [''], stdout: tell, stderr: tell })
  const type = (line: string): string => {
    said = ''
    for (const _pause of repl.feed(line)) {
      // Nobody interrupts.
    }
    return said
  }
  return { repl, type }
}

test.each(['3.8', '3.11', '3.13'])('%s: values are displayed, None is not, _ is the last', (version) => {
  const { type } = prompt(version)
  expect([type('6 * 7'), type('_'), type('None'), type('_'), type('x = 1; x'), type('')]).toEqual(['42\n', '42\n', '', '42\n', '1\n', ''])
})

test('a block ends with an empty line, a bracket where it is closed', () => {
  const { repl, type } = prompt()
  const shown = (line: string): [string, string] => [type(line), repl.prompt]
  expect(shown('for i in range(2):')).toEqual(['', '... '])
  expect(shown('    i')).toEqual(['', '... '])
  expect(shown('')).toEqual(['0\n1\n', '>>> '])
  expect(shown('if 1: 2')).toEqual(['', '... '])
  expect(shown('')).toEqual(['2\n', '>>> '])
  expect(shown('[1,')).toEqual(['', '... '])
  expect(shown('')).toEqual(['', '... '])
  expect(shown('2]')).toEqual(['[1, 2]\n', '>>> '])
  expect(shown('1 + \\')).toEqual(['', '... '])
  expect(shown('1')).toEqual(['2\n', '>>> '])
  expect(shown('@property')).toEqual(['', '... '])
  expect(shown('def f(): pass')).toEqual(['', '... '])
  expect(shown('')).toEqual(['', '>>> '])
})

test('a mistake is told at once, and nothing is kept of it', () => {
  const { repl, type } = prompt()
  expect(type('x = = 1')).toMatch(/^ {2}File "<stdin>", line 1\n {4}x = = 1\n +\^\nSyntaxError: invalid syntax\n$/)
  type('def f():')
  expect(type('')).toMatch(/IndentationError: expected an indented block after function definition on line 1\n$/)
  expect(repl.prompt).toBe('>>> ')
})

test('an exception is shown, objects stay, the next line runs', () => {
  const { type } = prompt()
  type('x = [1]')
  expect(type('x[3]')).toBe('Traceback (most recent call last):\n  File "<stdin>", line 1, in <module>\nIndexError: list index out of range\n')
  expect(type('x')).toBe('[1]\n')
})

test('Ctrl-C forgets the lines', () => {
  const { repl, type } = prompt()
  type('def f():')
  repl.cancel()
  expect(repl.prompt).toBe('>>> ')
  expect(type('1')).toBe('1\n')
})

test('exit() gives the code; the end runs what the interpreter still has to', () => {
  const { repl, type } = prompt()
  type('import atexit; atexit.register(print, "last") and None')
  type('exit(4)')
  expect(repl.code).toBe(4)
  expect(repl.end().next()).toEqual({ done: true, value: 4 })
})
