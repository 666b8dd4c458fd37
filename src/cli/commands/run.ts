import { type Command, InvalidArgumentError } from 'commander'
import { debugMallocStats, PATCH_PROFILES, type Plan, PROFILES, type Pymalloc, planByName } from '../../index'
import { type Interpreter, interruptProgram, PythonSyntaxError, type RunOptions, runProgramInSlices, syntaxErrorText } from '../../python'
import { CtrlC } from '../ctrlC'
import { UsageError } from '../errors'
import { hostFiles } from '../files'
import { runPrompt } from '../prompt'
import { LOOK_EVERY, Recording } from '../recording'
import { decode, findModule, type Program, readScript } from '../source'
import { buffering, Input, Output, writeAll } from '../stdio'
import { count } from '../text'

interface RunFlags {
  readonly python?: string
  readonly plan?: string
  readonly mode: 'fast' | 'traced'
  readonly record?: string
  readonly maxSteps?: number
  readonly memory?: number
  readonly stats?: boolean
  readonly command?: string
  readonly interactive?: boolean
}

const DEFAULT_PYTHON = '3.11'
const VERSIONS = [...PROFILES, ...PATCH_PROFILES].map(({ python }) => python)

/** `ouroboros run` */
export function addRun(program: Command): Command {
  const run = program
    .command('run')
    .summary('run a Python program on a simulated heap')
    .description(
      'Runs a Python program as the Python of a version would; every object of it lies on the simulated heap of that version. Without a program: a prompt, or what standard input holds.',
    )
    .argument('[script]', 'the program (*.py), a folder with __main__.py, or - for standard input')
    .argument('[args...]', 'what the program finds in sys.argv')
    .option('--python <version>', `which Python: ${VERSIONS.join(', ')} (default: ${DEFAULT_PYTHON}, or that of the plan)`)
    .option('--plan <name>', 'the plan of the heap (default: that of the version)')
    .option('--mode <mode>', 'fast, or traced: actors that talk through streams', modeOf, 'fast')
    .option('--record <session>', 'keep the whole run in a file, for ouroboros debug')
    .option('--max-steps <n>', 'stop after so many instructions and steps of built-in loops', wholeNumber)
    .option('--memory <bytes>', 'memory of the simulated machine', wholeNumber)
    .option('--stats', 'at the end print the heap and counts, on standard error')
    .option('-i, --interactive', 'a prompt, also where standard input is no terminal')
    .option('-c, --command <code>', 'the program itself; what follows it is the program’s')
    .passThroughOptions()
    .addHelpText(
      'after',
      `
Options before the program are ours, all behind it are the program's. Exit codes: Python's own (1 an exception, or what sys.exit says); 2 the command
line is at fault, 3 something is not supported, 4 the step budget is used up, 130 interrupted. docs/run.md has the rest.

Examples:
  $ ouroboros run docs/examples/cycle.py
  $ ouroboros run --python 3.13 --stats docs/examples/cycle.py
  $ ouroboros run -c "import gc; print(gc.collect())"
  $ ouroboros run`,
    )
    .action(async (script: string | undefined, args: string[], flags: RunFlags) => {
      process.exitCode = await main(script, args, flags)
    })
  return run
}

function modeOf(text: string): 'fast' | 'traced' {
  if (text === 'fast' || text === 'traced') return text
  throw new InvalidArgumentError('It is fast or traced.')
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  throw new InvalidArgumentError('Write a whole number.')
}

async function main(script: string | undefined, args: readonly string[], flags: RunFlags): Promise<number> {
  const { version, plan } = heapOf(flags)
  const asked = flags.interactive === true || (script === undefined && flags.command === undefined && process.stdin.isTTY === true)
  if (asked && flags.record !== undefined) throw new UsageError('a prompt cannot be recorded. Give a program, or leave --record out.')
  if (asked && (script !== undefined || flags.command !== undefined)) throw new UsageError('-i has a prompt of its own and takes no program. Import it there, or leave -i out.')
  const output = new Output(asked)
  const watch = new Watch(flags.stats === true, plan)
  const common = {
    version,
    plan,
    mode: flags.mode,
    ...(flags.maxSteps === undefined ? {} : { maxSteps: flags.maxSteps }),
    stdout: output.out,
    stderr: output.err,
    findModule,
    files: hostFiles(),
    buffering: buffering(),
  }
  try {
    return asked
      ? await runPrompt({ ...common, argv: [''], path: [''], ready: watch.ready }, banner(version, plan))
      : await runWhole({ ...common, output }, () => program(script, args, flags.command, version), watch, flags.record)
  } finally {
    // What the program has printed stands, also where a fault of ours ends it.
    output.flush()
    watch.report()
  }
}

/** The version and the plan that were asked for. @throws UsageError, PlanError */
function heapOf({ python, plan: name, memory }: RunFlags): { version: string; plan: Plan } {
  if (python !== undefined && !VERSIONS.includes(python)) throw new UsageError(`there is no Python ${python} here. --python takes ${VERSIONS.join(', ')}.`)
  const plan = planByName(name ?? `cpython@${python ?? DEFAULT_PYTHON}`, memory === undefined ? {} : { memoryLimit: memory })
  const version = python ?? plan.profile.python
  if (version !== plan.profile.python) {
    throw new UsageError(`${plan.name} is the heap of Python ${plan.profile.python}, and the program would run as Python ${version}. Give one of them, or the same version twice.`)
  }
  return { version, plan }
}

function program(script: string | undefined, args: readonly string[], command: string | undefined, version: string): Program {
  if (command !== undefined) return { source: command, filename: '<string>', argv: ['-c', ...(script === undefined ? [] : [script]), ...args], folder: '' }
  if (script === undefined || script === '-') {
    return { source: decode(new Input().all(), '<stdin>'), filename: '<stdin>', argv: [script ?? '', ...args], folder: '' }
  }
  return readScript(script, args, version !== '3.8')
}

type Common = Pick<RunOptions, 'mode' | 'maxSteps' | 'findModule' | 'files'> & {
  readonly version: string
  readonly plan: Plan
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
}

async function runWhole({ output, ...common }: Common & { readonly output: Output }, read: () => Program, watch: Watch, record: string | undefined): Promise<number> {
  let found: Program
  try {
    found = read()
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error
    common.stderr(syntaxErrorText(error))
    return 1
  }
  const { source, filename, argv, folder } = found
  const ctrlC = new CtrlC()
  const given = { ...common, source, filename, argv, path: [folder], readLine: lineAfter(output, new Input(ctrlC.deaf)) }
  const recording = record === undefined ? null : new Recording(record, given)
  const ready = (vm: Interpreter): void => {
    watch.ready(vm)
    recording?.hooks.ready(vm)
    ctrlC.listen(() => interruptProgram(vm))
  }
  const over = (vm: Interpreter): void => {
    watch.over(vm)
    // The interpreter takes itself down in one go.
    ctrlC.stop()
  }
  const pause = (): Promise<void> => {
    recording?.look()
    output.flush()
    return new Promise((resolve) => setImmediate(resolve))
  }
  const { code } = await runProgramInSlices({ ...given, ...recording?.hooks, ready, over }, pause, recording === null ? undefined : LOOK_EVERY)
  recording?.end(code)
  ctrlC.stop()
  return code
}

/** A line for `input()`: its prompt is to be seen first. */
function lineAfter(output: Output, input: Input): () => string | null {
  return () => {
    output.flush()
    return input.line()
  }
}

function banner(version: string, plan: Plan): string {
  return `Python ${version} on a simulated heap (${plan.name}). ":help" lists what the prompt knows besides Python; Ctrl-D ends.\n`
}

/** `--stats`: the heap as it is when the program is over, and what is left of it when the interpreter is, too. */
class Watch {
  private vm: Interpreter | null = null
  private text: string | null = null

  constructor(
    private readonly wanted: boolean,
    private readonly plan: Plan,
  ) {}

  readonly ready = (vm: Interpreter): void => {
    this.vm = vm
  }

  readonly over = (vm: Interpreter): void => {
    if (this.wanted) this.text = this.describe(vm)
  }

  report(): void {
    if (!this.wanted || this.vm === null) return
    const { lab } = this.vm
    const end =
      this.text === null
        ? this.describe(this.vm)
        : `${this.text}At the end of the interpreter: ${count(lab.refs.living)} objects, ${count(lab.operations)} operations, ${count(lab.factCount)} facts.\n`
    writeAll(2, end)
  }

  private describe({ lab }: Interpreter): string {
    const heap = this.plan.allocator.name === 'pymalloc' ? debugMallocStats(lab.heap as Pymalloc, this.plan.profile.arenaMapInCpython === 1) : ''
    const generations = Array.from(lab.gc.collections, (n, generation) => `${count(n)} of generation ${generation}`).join(', ')
    return `${heap}\nobjects alive  ${count(lab.refs.living)}\ncollections    ${generations}\noperations     ${count(lab.operations)}\nfacts          ${count(lab.factCount)}\n`
  }
}
