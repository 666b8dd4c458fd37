import { getText } from '../heap/dict'
import { NULL, type Ref } from '../heap/ref'
import { EXIT_STEPS, ended, finalize, inSlices, makeInterpreter, outOfSteps, type RunOptions } from '../run'
import { native } from '../vm/calls/native'
import { PyError } from '../vm/errors/pyError'
import { isRaised } from '../vm/errors/raised'
import { moduleFrame } from '../vm/instructions/modules'
import { type Interpreter, Stopped } from '../vm/interpreter'
import { interrupt, setSlice } from '../vm/slices'
import { wantsMore } from './complete'
import { metaCommand } from './meta'

export type ReplOptions = Omit<RunOptions, 'source' | 'filename' | 'over'>

/** Between two pauses of what was typed: as long as nobody notices. */
const SLICE: Readonly<Record<'fast' | 'traced', number>> = { fast: 1_000_000, traced: 20_000 }

/** A prompt: one line after the other, and what comes of them. Source: `Python/pythonrun.c` (`PyRun_InteractiveLoopObject`). */
export class Repl {
  readonly vm: Interpreter
  private lines: string[] = []
  private ending: number | null = null

  /** @throws PlanError for a version without a plan; NoMemoryToStart */
  constructor(private readonly options: ReplOptions) {
    this.vm = makeInterpreter(options)
    setSlice(this.vm, SLICE[options.mode ?? 'fast'])
    for (const name of ['exit', 'quit']) this.vm.setItemText(this.vm.builtins, name, this.vm.hold(this.vm.builtinFunction(name, EXIT)))
  }

  /** What is shown in front of the next line. */
  get prompt(): string {
    return this.lines.length > 0 ? '... ' : '>>> '
  }

  /** The exit code, once the program has asked for the end; null before. */
  get code(): number | null {
    return this.ending
  }

  /** A line that was typed. It yields where it pauses (`interrupt`). */
  *feed(line: string): Generator<void, void> {
    if (this.lines.length === 0 && line.startsWith(':')) {
      this.vm.out(metaCommand(this.vm, line))
      return
    }
    if (this.lines.length === 0 && this.asksForExit(line.trim())) {
      this.vm.out(`Use ${line.trim()}() or Ctrl-D (i.e. EOF) to exit\n`)
      return
    }
    this.lines.push(line)
    if (wantsMore(this.lines, this.vm.version)) return
    const source = `${this.lines.join('\n')}\n`
    this.lines = []
    yield* this.execute(source)
  }

  /** Ctrl-C at the prompt: what was typed so far is forgotten. */
  cancel(): void {
    this.lines = []
    this.vm.err('\nKeyboardInterrupt\n')
  }

  /** Ctrl-C while something runs, in one of its pauses. */
  interrupt(): void {
    interrupt(this.vm)
  }

  /** The end of the interpreter. Returns the exit code. */
  *end(): Generator<void, number> {
    if (this.lines.length > 0) yield* this.feedRest()
    try {
      return yield* finalize(this.vm, this.ending ?? 0)
    } catch (error) {
      return this.stopped(error)
    }
  }

  /** The input ends in the middle of a statement: it is as much as there will be. */
  private *feedRest(): Generator<void, void> {
    const source = `${this.lines.join('\n')}\n`
    this.lines = []
    yield* this.execute(source)
  }

  private *execute(source: string): Generator<void, void> {
    const { vm } = this
    try {
      const run = vm.compile(source, '<stdin>', 'single')
      vm.drop(yield* inSlices(vm, () => vm.runFrame(moduleFrame(vm, run, vm.mainGlobals))))
    } catch (error) {
      if (error instanceof Stopped) this.ending = this.stopped(error)
      else if (isRaised(vm, error, 'SystemExit')) this.ending = ended(vm, error)
      else ended(vm, error)
    }
  }

  private stopped(error: unknown): number {
    if (!(error instanceof Stopped)) throw error
    this.vm.err(outOfSteps(this.options.maxSteps))
    return EXIT_STEPS
  }

  /** `exit` alone, as long as the program means nothing else by it. */
  private asksForExit(line: string): boolean {
    const { vm } = this
    return (line === 'exit' || line === 'quit') && getText(vm.heap, vm.mainGlobals, line) === NULL
  }
}

/** `exit(code)`: what Python's `site` adds for the prompt. */
const EXIT = native('code=None, /', (vm, [code]): Ref => {
  const value = code === NULL ? vm.none : code
  throw new PyError(vm.makeException(vm, vm.type('SystemExit'), [vm.hold(value)]))
})
