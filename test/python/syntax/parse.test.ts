import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ParseOptions, PythonSyntaxError, parseExpression, parseInteractive, parseModule } from '../../../src/python/syntax'
import { dump } from './dump'

const NAMES: Record<string, string> = { BULLET: '\u2022', 'DIGIT ONE': '1' }
const at = (version: string): ParseOptions => {
  const [major = 3, minor = 12] = version.split('.').map(Number)
  return { version: [major, minor], unicodeName: (name) => NAMES[name] }
}
const read = (...path: string[]): string => readFileSync(join(__dirname, ...path), 'utf8')
const recorded = (name: string): unknown => JSON.parse(read('recorded', name))
const cases = (name: string): string[] => read(name).replace(/\n$/, '').split('\n----\n')

type Verdict = 'ok' | [type: string, line: number, message: string]

/** The texts of record.py for the errors that it meets. */
function verdict(source: string, version: string): Verdict {
  try {
    parseModule(`${source}\n`, '<case>', at(version))
    return 'ok'
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error
    return [error.type, error.line, error.message]
  }
}

/** Wordings of 3.12.1 that are not ours: a misspelling, and advice that comes from a second pass over other rules. */
const OTHER_WORDING = new Set(["x = f'{a! r}'", '*f() = 1', '*a, *f() = 1', 'x = 1 if 2 else 3 = 4'])

describe('trees are those of CPython 3.12', () => {
  const trees = recorded('trees-3.12.json') as Record<string, string[]>
  test.each(readdirSync(join(__dirname, 'samples')))('%s', (name) => {
    const { body } = parseModule(read('samples', name), name, at('3.12'))
    expect(body.map(dump)).toEqual(trees[name])
  })
})

describe('what CPython 3.12 refuses', () => {
  const verdicts = recorded('refused-3.12.json') as Verdict[]
  test.each(cases('refused.txt').map((source, i) => ({ source, real: verdicts[i] })))('$source', ({ source, real }) => {
    const ours = verdict(source, '3.12')
    const length = OTHER_WORDING.has(source) ? 2 : 3
    expect(ours.slice(0, length)).toEqual(real?.slice(0, length))
  })
})

describe.each(['3.8', '3.10', '3.11', '3.12', '3.13'])('what Python %s accepts', (version) => {
  const verdicts = recorded(`versions-${version}.json`) as Verdict[]
  test.each(cases('versions.txt').map((source, i) => ({ source, real: verdicts[i] })))('$source', ({ source, real }) => {
    expect(verdict(source, version) === 'ok').toBe(real === 'ok')
  })
  test('names the version that a construct needs', () => {
    if (version === '3.13') return
    expect(verdict('def f[T = int](): pass', version)[2]).toMatch(version === '3.12' ? /needs Python 3\.13/ : /need Python 3\.12/)
  })
})

describe('long and deep texts', () => {
  const parse = (source: string): Verdict => verdict(source, '3.12')
  test.each([
    ['200 brackets', `${'('.repeat(200)}1${')'.repeat(200)}`],
    ['199 calls', `${'f('.repeat(199)}1${')'.repeat(199)}`],
    ['a sum of 50,000', Array(50_000).fill('1').join(' + ')],
    ['a power of 5,000', Array(5000).fill('a').join(' ** ')],
    ['5,000 signs', `${'-'.repeat(5000)}1`],
    ['5,000 negations', `${'not '.repeat(5000)}1`],
    ['5,000 conditionals', `${'a if b else '.repeat(5000)}c`],
    ['5,000 lambdas', `${'lambda: '.repeat(5000)}c`],
    ['5,000 attributes', `a${'.b'.repeat(5000)}`],
    ['5,000 comparisons', `a${' < b'.repeat(5000)}`],
    ['5,000 elif', `if a: b\n${'elif a: b\n'.repeat(5000)}else: c`],
    ['99 blocks', `${Array.from({ length: 99 }, (_, i) => `${' '.repeat(i)}if a:`).join('\n')}\n${' '.repeat(99)}b`],
    ['149 f-strings', `${"f'{".repeat(149)}1${"}'".repeat(149)}`],
  ])('%s', (_, source) => {
    expect(parse(source)).toBe('ok')
  })
  test('more are refused, never with a RangeError', () => {
    expect(parse(`${'('.repeat(201)}1${')'.repeat(201)}`)).toEqual(['SyntaxError', 1, 'too many nested parentheses'])
    expect(parse('['.repeat(100_000))).toEqual(['SyntaxError', 1, 'too many nested parentheses'])
    expect(parse(`${'lambda a='.repeat(5000)}1${': 0'.repeat(5000)}`)).toEqual(['SyntaxError', 1, 'too many nested expressions'])
    expect(parse(Array.from({ length: 101 }, (_, i) => `${' '.repeat(i)}if a:`).join('\n'))).toEqual(['IndentationError', 101, 'too many levels of indentation'])
    expect(parse(`${"f'{".repeat(151)}1${"}'".repeat(151)}`)).toEqual(['SyntaxError', 1, 'too many nested f-strings'])
  })
})

describe('other entries', () => {
  test('an expression', () => {
    expect(parseExpression('  1,\n', '<string>', at('3.12')).body).toMatchObject({ type: 'Tuple', elts: [{ type: 'Constant', value: { kind: 'int', value: 1 } }] })
    expect(() => parseExpression('x = 1', '<string>', at('3.12'))).toThrow('invalid syntax')
  })
  test('the prompt', () => {
    const prompt = (source: string): unknown => parseInteractive(source, '<stdin>', at('3.12')).body.map(({ type }) => type)
    expect(prompt('a; b\n')).toEqual(['Expr', 'Expr'])
    expect(prompt('if a:\n  b\n\n')).toEqual(['If'])
    expect(() => prompt('a\nb\n')).toThrow('multiple statements found while compiling a single statement')
  })
  test.each([
    ['if a:\n', true],
    ['x = (1,\n', true],
    ['"""a\n', true],
    ['x = 1 +\n', false],
    ['x = )\n', false],
  ])('%j can go on: %s', (source, incomplete) => {
    const run = (): unknown => parseInteractive(source, '<stdin>', at('3.12'))
    expect(run).toThrow(PythonSyntaxError)
    expect(run).toThrow(expect.objectContaining({ incomplete }))
  })
  test('an error has its place and its line', () => {
    const error = { type: 'SyntaxError', filename: 'a.py', line: 2, column: 4, text: 'y =! 2', message: 'invalid syntax' }
    expect(() => parseModule('x\ny =! 2\n', 'a.py', at('3.12'))).toThrow(expect.objectContaining(error))
  })
  test('warnings', () => {
    const warnings: unknown[] = []
    parseModule("x\n'\\d'", 'a.py', { version: [3, 12], warn: (warning) => warnings.push(warning) })
    expect(warnings).toEqual([{ category: 'SyntaxWarning', message: "invalid escape sequence '\\d'", line: 2, column: 0, quoted: true }])
  })
})
