import { DivergenceError, type ObjectLab, type OperationSink, type Plan, planByName, recorded, SESSION_FORMAT, SESSION_VERSION, type SessionProgram } from '../index'
import { type Interpreter, type RunOptions, recordProgram, type Session, siteOf } from '../python'
import { openSession, type SessionFile, SessionWriter } from '../trace/node'
import { UsageError } from './errors'

/** Operations from one hash in the file to the next. */
const HASH_EVERY = 1024

/** What a run is recorded with: a program that can be run again. */
export type RecordedRun = Pick<RunOptions, 'source' | 'filename' | 'argv' | 'path' | 'findModule' | 'readLine' | 'maxSteps'> & { readonly version: string; readonly plan: Plan }

/** A session file that is being written while a program runs. */
export class Recording {
  private readonly modules: Record<string, { filename: string; source: string } | null> = {}
  private readonly input: string[] = []
  private writer: SessionWriter | null = null
  private waiting: ((writer: SessionWriter) => void)[] = []
  private vm: Interpreter | null = null
  private operations = 0

  constructor(
    private readonly path: string,
    private readonly run: RecordedRun,
  ) {}

  /** What the run is given in place of its own: each module and line that it reads is kept. */
  readonly hooks = {
    between: (lab: ObjectLab): ObjectLab => recorded(lab, this.sink, { collections: [] }, { site: () => siteOf(this.vm) }),
    findModule: (name: string, path: readonly string[]): { readonly filename: string; readonly source: string } | null => {
      const found = this.run.findModule?.(name, path) ?? null
      this.modules[moduleKey(name, path)] = found
      this.later((writer) => writer.note({ module: moduleKey(name, path), found }))
      return found
    },
    readLine: (): string | null => {
      const line = this.run.readLine?.() ?? null
      if (line !== null) {
        this.input.push(line)
        this.later((writer) => writer.note({ input: line }))
      }
      return line
    },
    ready: (vm: Interpreter): void => {
      this.vm = vm
      const { source, filename, argv, path, version, maxSteps, plan } = this.run
      const program: SessionProgram = {
        python: version,
        filename,
        source,
        argv: argv ?? [],
        path: path ?? [''],
        modules: {},
        input: [],
        maxSteps: maxSteps ?? null,
        begins: this.operations,
      }
      const writer = this.open({ format: SESSION_FORMAT, version: SESSION_VERSION, plan: plan.name, profile: plan.profile, program })
      this.writer = writer
      for (const write of this.waiting) write(writer)
      this.waiting = []
    },
  }

  private readonly sink: OperationSink = {
    append: (kind, a, b, c, d, code, instruction) => {
      this.operations++
      this.later((writer) => writer.append(kind, a, b, c, d, code, instruction))
    },
    close: (factHash, factCount) => {
      const hashed = this.operations % HASH_EVERY === 0
      this.later((writer) => writer.check(factHash, factCount, hashed))
    },
  }

  /** The run is over. */
  end(exitCode: number | null): void {
    if (this.writer === null || this.vm === null) return
    const { factHash, factCount } = this.vm.lab
    this.writer.check(factHash, factCount, true)
    this.writer.note({ exitCode })
    this.writer.close()
  }

  /** Before the interpreter is ready there is no header to write yet. */
  private later(write: (writer: SessionWriter) => void): void {
    if (this.writer === null) this.waiting.push(write)
    else write(this.writer)
  }

  private open(header: ConstructorParameters<typeof SessionWriter>[1]): SessionWriter {
    try {
      return new SessionWriter(this.path, header)
    } catch (error) {
      throw new UsageError(`the session cannot be written to ${this.path} (${(error as NodeJS.ErrnoException).code ?? String(error)}). Give another place.`)
    }
  }
}

function moduleKey(name: string, path: readonly string[]): string {
  return JSON.stringify([name, ...path])
}

/** A session that was opened: the run itself, made again and held against the file. */
export interface OpenedSession {
  readonly session: Session
  /** What is to be said of the file; null. */
  readonly warning: string | null
}

/**
 * Runs the program of a session again, as far as the session goes, and compares each operation and hash.
 *
 * @throws TraceFormatError; UsageError where the plan is another one today; DivergenceError
 */
export function openRecording(path: string): OpenedSession {
  const file = openSession(path)
  try {
    const { header, ended, lost } = file
    const plan = planByName(header.plan)
    if (JSON.stringify(plan.profile) !== JSON.stringify(header.profile))
      throw new UsageError(`${path} was recorded with other numbers of the plan ${header.plan} than it has now. Open it with the version that recorded it, or record it again.`)
    const log = readLog(file)
    const { program } = header
    const input = [...log.input]
    const session = recordProgram({
      source: program.source,
      filename: program.filename,
      version: program.python,
      plan,
      argv: program.argv,
      path: program.path,
      findModule: (name, searched) => log.modules.get(moduleKey(name, searched)) ?? null,
      readLine: () => input.shift() ?? null,
      listener: log.judge,
      ...(program.maxSteps === null ? {} : { maxSteps: program.maxSteps }),
      ...(ended ? {} : { until: log.operations }),
    })
    const warning = ended ? null : `the recording was cut off: ${log.operations} operations in ${file.chunks} whole chunks are here, ${lost} bytes behind them are lost.`
    return { session, warning }
  } finally {
    file.close()
  }
}

interface ReadLog {
  readonly operations: number
  readonly modules: ReadonlyMap<string, { readonly filename: string; readonly source: string } | null>
  readonly input: readonly string[]
  readonly judge: OperationSink
}

/** What the file says besides operations, and a judge that compares a run with it, chunk by chunk. */
function readLog(file: SessionFile): ReadLog {
  const modules = new Map<string, { filename: string; source: string } | null>()
  const input: string[] = []
  let operations = 0
  for (let chunk = 0; chunk < file.chunks; chunk++) {
    const { rows, sparse } = file.chunk(chunk)
    operations += rows.kind.reduce((n, kind) => (kind === 0 ? n : n + 1), 0)
    for (const { text } of sparse) {
      if (text === undefined) continue
      const note = JSON.parse(text) as { module?: string; found?: { filename: string; source: string } | null; input?: string }
      if (note.module !== undefined) modules.set(note.module, note.found ?? null)
      if (note.input !== undefined) input.push(note.input)
    }
  }
  return { operations, modules, input, judge: new Judge(file) }
}

/** Holds a run against a file. */
class Judge implements OperationSink {
  private chunk = -1
  private rows: ReturnType<SessionFile['chunk']>['rows'] | null = null
  private row = 0
  private operation = -1

  constructor(private readonly file: SessionFile) {}

  append(kind: number, a: number, b: number, c: number, d: number): void {
    this.operation++
    this.next()
    if (this.rows === null) return
    const { rows, row } = this
    const narrow = (value: number): number => value | 0
    if (rows.kind[row] !== kind || rows.a[row] !== narrow(a) || rows.b[row] !== narrow(b) || rows.c[row] !== narrow(c) || rows.d[row] !== narrow(d))
      throw new DivergenceError(this.operation)
  }

  close(factHash: number): void {
    if (this.rows === null || this.operation < 0) return
    if (this.rows.check[this.row] !== (factHash & 0xff)) throw new DivergenceError(this.operation)
  }

  /** The next row that is an operation; `rows` null: the file has no more. */
  private next(): void {
    for (this.row++; ; this.row++) {
      if (this.rows === null || this.row >= this.rows.kind.length) {
        if (this.chunk + 1 >= this.file.chunks) {
          this.rows = null
          return
        }
        this.rows = this.file.chunk(++this.chunk).rows
        this.row = 0
      }
      if (this.rows.kind[this.row] !== 0) return
    }
  }
}
