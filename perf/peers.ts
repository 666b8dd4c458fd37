import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as R from '../src/kernel/recording/layout'
import { Expects, Op } from '../src/kernel/recording/layout'
import { PROFILES } from '../src/profiles'
import { replayBody } from './replay'
import { bundled, ROOT, type Source } from './support/recordings'
import { type Native, type Row, SkipError } from './support/row'

const PASSES = 20

/** The interpreter's own pymalloc, compiled, beside ours, on one recording. Another interpreter than `python3`: PYTHON. */
export function peerRows(): Row[] {
  const python = process.env.PYTHON ?? 'python3'
  const found = interpreter(python)
  const source = bundled(PROFILES.some((profile) => profile.python === found?.series) && found !== undefined ? found.series : '3.11')
  const { name, records } = source
  const native = `peer/CPython ${found?.version ?? source.series} in C ${name}`
  return [
    { name: native, records, measure: () => measure(found, source) },
    { name: `peer/ours ${name}`, records, beside: native, prepare: () => replayBody('fast', source) },
  ]
}

export interface Interpreter {
  readonly version: string
  readonly series: string
  readonly include: string
  readonly libdir: string
  readonly library: string
}

/** The same questions as test/cpython/recorder/record.sh; undefined where there is no such interpreter. */
export function interpreter(python: string): Interpreter | undefined {
  const script = "import platform, sysconfig as s; g = s.get_config_var; print(platform.python_version(), g('INCLUDEPY'), g('LIBDIR'), g('LDVERSION'), sep='\\n')"
  try {
    const [version, include, libdir, ldversion] = execFileSync(python, ['-I', '-S', '-c', script], { encoding: 'utf8', stdio: 'pipe' }).split('\n')
    return { version, series: version.split('.').slice(0, 2).join('.'), include, libdir, library: `python${ldversion}` }
  } catch {
    return undefined
  }
}

function measure(found: Interpreter | undefined, source: Source): Native {
  if (found === undefined) throw new SkipError('no python3 here')
  const work = mkdtempSync(join(tmpdir(), 'ouroboros-peer-'))
  try {
    const { include, libdir, library } = found
    const [program, binary] = [join(work, 'program'), join(work, 'pymalloc')]
    const flags = ['-std=c11', '-D_POSIX_C_SOURCE=200809L', '-O2', `-I${include}`, `-L${libdir}`, `-Wl,-rpath,${libdir}`]
    run('it did not compile', process.env.CC ?? 'cc', [...flags, join(ROOT, 'perf/peers/pymalloc.c'), `-l${library}`, '-o', binary])
    writeFileSync(program, programOf(source.read().recording))
    const [first, best] = run('it did not run', binary, [program, String(PASSES)])
      .split(' ')
      .map(Number)
    if (!(first > 0 && best > 0)) throw new SkipError('it printed no time')
    return { first, best }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function run(problem: string, command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
    throw new SkipError(`${problem} (${said.split('\n').find((line) => /error|cannot/.test(line)) ?? command})`)
  }
}

/** The recorded requests as peers/pymalloc.c reads them; what is no request is left out, and so are blocks that no record made. */
function programOf({ op, block, nbytes, expects, records, births }: R.Recording): Uint32Array {
  const rows = [births]
  for (let record = 0; record < records; record++) {
    const foreign = expects[record] === Expects.FOREIGN_FREE || expects[record] === Expects.IMPOSSIBLE
    if (op[record] <= Op.FREE && !foreign) rows.push(op[record], nbytes[record], block[record])
  }
  return Uint32Array.from(rows)
}
