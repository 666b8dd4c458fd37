import { HASH_EVERY, indexLast, type ObjectLab, type OperationSink, type Plan, type RunIndex, recorded, SESSION_FORMAT, SESSION_VERSION, type SessionNote } from '../index'
import { bootOf, captureRun, type Interpreter, isCapturable, moduleKey, placesOf, type RunOptions, siteOf } from '../python'
import { SessionWriter } from '../trace/node'
import { UsageError } from './errors'

/** What a run is recorded with: a program that can be run again. */
export type RecordedRun = Pick<RunOptions, 'source' | 'filename' | 'argv' | 'path' | 'findModule' | 'readLine' | 'maxSteps' | 'buffering' | 'stdout' | 'stderr'> & {
  readonly version: string
  readonly plan: Plan
}

/** Steps of the program from one look at whether a keyframe is due to the next. */
export const LOOK_EVERY = 32_768

/** A session file that is being written while a program runs. */
export class Recording {
  private writer: SessionWriter | null = null
  private waiting: ((writer: SessionWriter) => void)[] = []
  private vm: Interpreter | null = null
  private lab: ObjectLab | null = null
  private operations = 0
  /** By code: is it noted? */
  private readonly codes: boolean[] = []
  private readonly index: RunIndex = { collections: [] }
  private collections = 0

  constructor(
    private readonly path: string,
    private readonly run: RecordedRun,
    /** Operations from one keyframe to the next, at least. */
    private readonly keyframeEvery?: number,
  ) {}

  /** What the run is given in place of its own: all that it reads and writes is kept. */
  readonly hooks = {
    between: (lab: ObjectLab): ObjectLab => {
      this.lab = lab
      return recorded(lab, this.sink, this.index, { site: () => siteOf(this.vm) })
    },
    findModule: (name: string, path: readonly string[]): { readonly filename: string; readonly source: string } | null => {
      const found = this.run.findModule?.(name, path) ?? null
      this.note({ note: 'module', key: moduleKey(name, path), found })
      return found
    },
    readLine: (): string | null => {
      const line = this.run.readLine?.() ?? null
      if (line !== null) this.note({ note: 'input', line, at: this.operations })
      return line
    },
    stdout: (text: string): void => {
      this.note({ note: 'output', at: this.operations, stream: 'stdout', text })
      this.run.stdout?.(text)
    },
    stderr: (text: string): void => {
      this.note({ note: 'output', at: this.operations, stream: 'stderr', text })
      this.run.stderr?.(text)
    },
    ready: (vm: Interpreter): void => {
      this.vm = vm
      const { source, filename, argv, path, version, maxSteps, buffering, plan } = this.run
      const program = {
        python: version,
        filename,
        source,
        argv: argv ?? [],
        path: path ?? [''],
        maxSteps: maxSteps ?? null,
        buffering: buffering ?? 'block',
        begins: this.operations,
      }
      const writer = this.open({ format: SESSION_FORMAT, version: SESSION_VERSION, plan: plan.name, profile: plan.profile, boot: bootOf(plan), program })
      this.writer = writer
      for (const write of this.waiting) write(writer)
      this.waiting = []
    },
  }

  /** Called between two slices of the run. */
  look(): void {
    const { vm, writer } = this
    if (vm !== null && writer?.keyframeDue === true && isCapturable(vm)) writer.keyframe(vm.lab.snapshot(), writer.programDue ? captureRun(vm) : null)
  }

  private readonly sink: OperationSink = {
    append: (kind, a, b, c, d, code, instruction) => {
      this.operations++
      if (code >= 0 && this.codes[code] !== true) this.noteCode(code)
      if (this.writer === null) this.waiting.push((writer) => writer.append(kind, a, b, c, d, code, instruction))
      else this.writer.append(kind, a, b, c, d, code, instruction)
    },
    close: (factHash, factCount) => {
      const hashed = this.operations % HASH_EVERY === 0
      if (hashed) this.noteCollections()
      if (this.writer === null) this.waiting.push((writer) => writer.check(factHash, factCount, hashed))
      else this.writer.check(factHash, factCount, hashed)
    },
  }

  /** The run is over. */
  end(exitCode: number | null): void {
    if (this.writer === null || this.lab === null) return
    const { factHash, factCount } = this.lab
    this.writer.check(factHash, factCount, true)
    indexLast(this.lab, this.index, this.operations - 1)
    this.noteCollections()
    this.note({ note: 'end', exitCode })
    this.writer.close()
  }

  private noteCode(code: number): void {
    this.codes[code] = true
    const places = this.vm === null ? null : placesOf(this.vm, code)
    if (places === null) return
    const { filename, qualname, lines, columns } = places
    this.note({ note: 'code', code, filename, qualname, lines: Array.from(lines), columns: Array.from(columns) })
  }

  private noteCollections(): void {
    const operations = this.index.collections.slice(this.collections)
    if (operations.length === 0) return
    this.collections += operations.length
    this.note({ note: 'collections', operations })
  }

  /** Before the interpreter is ready there is no header to write yet. */
  private note(note: SessionNote): void {
    if (this.writer === null) this.waiting.push((writer) => writer.note(note))
    else this.writer.note(note)
  }

  private open(header: ConstructorParameters<typeof SessionWriter>[1]): SessionWriter {
    try {
      return new SessionWriter(this.path, header, this.keyframeEvery)
    } catch (error) {
      throw new UsageError(`the session cannot be written to ${this.path} (${(error as NodeJS.ErrnoException).code ?? String(error)}). Give another place.`)
    }
  }
}
