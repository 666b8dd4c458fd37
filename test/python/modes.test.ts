import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runProgram } from '../../src/python'

const PROGRAMS = join(__dirname, 'programs')
const CHOSEN = ['cycles/closures.py', 'weakrefs/callbacks.py', 'generators/protocol.py', 'finalizers/resurrection.py', 'refcounts/functions.py']

function run(name: string, version: string, mode: 'fast' | 'traced') {
  let stdout = ''
  const { code, interpreter } = runProgram({
    source: readFileSync(join(PROGRAMS, name), 'utf8'),
    filename: basename(name),
    version,
    mode,
    stdout: (text) => {
      stdout += text
    },
  })
  const { factHash, factCount, operations } = interpreter.lab
  return { stdout, code, factHash, factCount, operations }
}

// Law L1: one semantics, two wirings; of Python programs, too.
describe.each(['3.8', '3.11', '3.13'])('Python %s', (version) => {
  it.each(CHOSEN)('%s says, and does, the same in both modes', (name) => {
    expect(run(name, version, 'traced')).toEqual(run(name, version, 'fast'))
  })
})

test('a program has the same facts each time', () => {
  expect(run('cycles/closures.py', '3.12', 'fast')).toEqual(run('cycles/closures.py', '3.12', 'fast'))
})
