// CPython's own test of its collector, as it lies beside an interpreter: read there, never copied, and run by ours.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cleanEnvironment } from '../conformance/interpreters.mjs'

const stubs = join(import.meta.dirname, 'stubs')
const runner = readFileSync(join(import.meta.dirname, 'runTest.py'), 'utf8')
const question = 'import test, os; print(os.path.dirname(test.__file__))'
// The exit code of a program that asks for what is not supported.
const refused = 3
// Ten times what the longest test needs.
const maxSteps = 60_000_000

/** The folder of the interpreter's tests; undefined where it was installed without them. */
export function testsOf(executable) {
  try {
    const folder = execFileSync(executable, ['-S', '-s', '-c', question], { env: cleanEnvironment(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    return existsSync(join(folder, 'test_gc.py')) ? folder : undefined
  } catch {
    return undefined
  }
}

/** The text of the interpreter's test_gc.py. */
export function sourceOf(executable) {
  const folder = testsOf(executable)
  return folder === undefined ? undefined : readFileSync(join(folder, 'test_gc.py'), 'utf8')
}

function readStub(name) {
  // What stands for the library's unittest has a name of its own (runTest.py).
  const base = join(stubs, ...name.replace(/^unittest\b/, 'lone_unittest').split('.'))
  const filename = [join(base, '__init__.py'), `${base}.py`].find(existsSync)
  return filename === undefined ? null : { filename, source: readFileSync(filename, 'utf8') }
}

// What a program printed, as Python's literal of bytes.
const bytesLiteral = (text) => `b'${[...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}'`
const answersModule = (answers) => `ANSWERS = [${answers.map(({ code, out, err }) => `(${code}, ${bytesLiteral(out)}, ${bytesLiteral(err)})`).join(', ')}]\n`

function execute(runProgram, options) {
  const texts = { out: '', err: '' }
  const { code } = runProgram({
    ...options,
    maxSteps,
    stdout: (text) => {
      texts.out += text
    },
    stderr: (text) => {
      texts.err += text
    },
  })
  return { code, ...texts }
}

/** A program that a test starts: `-c CODE`, or the name of a file that the test wrote. */
function runChild(python, [first, code], files) {
  const source = first === '-c' ? code : files[first]
  const findModule = (name, path) => {
    const filename = path.map((folder) => `${folder}/${name}.py`).find((candidate) => files[candidate] !== undefined)
    return filename === undefined ? null : { filename, source: files[filename] }
  }
  return execute(python.runProgram, { source, filename: first === '-c' ? '<string>' : first, version: python.version, argv: [first], path: [''], findModule })
}

function runOnce(python, name, answers) {
  const modules = { test_gc: { filename: 'test_gc.py', source: python.source }, answers: { filename: 'answers.py', source: answersModule(answers) } }
  const findModule = (module) => modules[module] ?? readStub(module)
  const argv = ['runTest.py', ...(name === undefined ? [] : [name])]
  const { code, out, err } = execute(python.runProgram, { source: runner, filename: 'runTest.py', version: python.version, argv, path: [''], findModule })
  const last = out.trimEnd().split('\n').at(-1) ?? ''
  if (last.startsWith('@@')) return JSON.parse(last.slice(2))
  const said = err.trimEnd().split('\n').at(-1) ?? ''
  return code === refused ? ['skipped', said.split(' (')[0]] : ['failed', `no answer, exit code ${code}: ${said}`]
}

function runTest(python, name) {
  const answers = []
  for (;;) {
    const [kind, ...detail] = runOnce(python, name, answers)
    if (kind !== 'child') return { name, kind, reason: detail[0], line: detail[1] ?? undefined }
    answers.push(runChild(python, detail[0], detail[1]))
  }
}

function attempt(python, name) {
  try {
    return runTest(python, name)
  } catch (error) {
    return { name, kind: 'failed', reason: `crashed: ${error.message}` }
  }
}

/**
 * Runs the tests, each in an interpreter of its own.
 *
 * @param source - of test_gc.py
 * @param version - which Python ours is to be
 * @param wanted - says which tests to run, by their names
 */
export function runSuite(runProgram, source, version, wanted = () => true) {
  const python = { runProgram, source, version }
  const [kind, ...names] = runOnce(python, undefined, [])
  if (kind !== 'names') throw new Error(`test_gc.py cannot be loaded: ${names[0]}`)
  return names.filter(wanted).map((name) => attempt(python, name))
}

/** `runProgram` of the built project. */
export function loadRunProgram(directory) {
  return createRequire(import.meta.url)(join(directory, 'src/python')).runProgram
}
