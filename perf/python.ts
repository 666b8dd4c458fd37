import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from '../src/python'
import { type Interpreter, interpreter } from './peers'
import { ROOT } from './support/recordings'
import { check, type Native, type Row, SkipError, said } from './support/row'

const FOLDER = join(ROOT, 'perf/programs')
const ROUNDS = 5
/** Line-steps of each program, as `sys.settrace` counts them: about a million. */
const LINES = /^# about ([\d,]+) line-steps/

/** Ordinary Python programs on the simulated heap, beside the interpreter: without start-up, compilation included. */
export function pythonRows(): Row[] {
  const python = interpreter(process.env.PYTHON ?? 'python3')
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.py'))
    .flatMap((file) => programRows(file, python))
}

function programRows(file: string, python: Interpreter | undefined): Row[] {
  const source = readFileSync(join(FOLDER, file), 'utf8')
  const lines = Number(LINES.exec(source)?.[1].replaceAll(',', '') ?? 0)
  const name = file.replace('.py', '')
  const peer = `python/CPython ${python?.version ?? '3.11'} ${name}`
  return [
    { name: peer, records: lines, measure: () => measure(python, file, lines) },
    { name: `python/fast ${name}`, records: lines, beside: peer, measure: () => ours(source, file, lines, python?.series ?? '3.11') },
  ]
}

function measure(python: Interpreter | undefined, file: string, lines: number): Native {
  if (python === undefined) throw new SkipError('no python3 here')
  const script = join(ROOT, 'perf/peers/program.py')
  const [first, best] = execFileSync(process.env.PYTHON ?? 'python3', ['-I', '-S', script, join(FOLDER, file), String(ROUNDS)], { encoding: 'utf8' })
    .split(' ')
    .map((nanoseconds) => Number(nanoseconds) / lines)
  return { first, best }
}

function ours(source: string, filename: string, lines: number, version: string): Native {
  const took: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    let start = 0n
    const { code, interpreter: vm } = runProgram({
      source,
      filename,
      version,
      ready: () => {
        start = process.hrtime.bigint()
      },
    })
    took.push(Number(process.hrtime.bigint() - start) / lines)
    check(code === 0, `${filename} failed`)
    said(vm.lab.factCount)
  }
  return { first: took[0], best: Math.min(...took) }
}
