import {
  BranchError,
  both,
  ForkedKeyframes,
  ForkedLog,
  indexLast,
  type Keyframe,
  KeyframeList,
  noting,
  OperationLog,
  type Plan,
  planByName,
  type RunIndex,
  replayer,
  type Site,
  Timeline,
} from '../../index'
import { captureBytes, captureRun, isCapturable, type RunCapture } from '../capture'
import type { PyFrame } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'
import { programOf } from './again'
import { Arrived, Course, LOOK_EVERY, runFrom, type Turn, turnsBehind } from './course'
import { Lines, placesOf, siteOf } from './lines'
import { type InputLine, inputFrom, type ProgramOptions } from './programAt'
import { courseOf, type Session, type SessionOptions, type Written } from './session'
import { applyTurn } from './turn'

/** What a recording goes on with: all of another run up to its last keyframe in front of a turn. */
export interface Base {
  readonly session: Session
  readonly keyframe: Keyframe<RunCapture>
}

/** What is recorded, and how it is made again. */
export interface Recipe {
  readonly options: SessionOptions
  readonly plan: Plan
  /** In order. With a base the last one is this run's own: what lies before it is the base's. */
  readonly turns: readonly Turn[]
  readonly base: Base | null
}

/** Runs a program to its end, in fast mode, and keeps what is needed to go anywhere in the run. @throws as runProgram */
export function recordProgram(options: SessionOptions): Session {
  const plan = options.plan ?? planByName(`cpython@${options.version ?? '3.11'}`)
  return record({ options, plan, turns: [], base: null })
}

/** @throws as runProgram */
export function record(recipe: Recipe): Session {
  return new Recording(recipe).run()
}

class Recording {
  private readonly log: OperationLog | ForkedLog
  private readonly index: RunIndex
  private readonly keyframes: KeyframeList<RunCapture> | ForkedKeyframes<RunCapture>
  private readonly output: Written[]
  private readonly inputs: InputLine[]
  private readonly readLine: () => string | null
  private readonly own: Turn | null
  private begins = 0
  private vm: Interpreter | null = null
  /** Is what runs now of this run, and not of its base? */
  private begun: boolean
  private note: ReturnType<typeof noting> | null = null
  private turning: { readonly frames: number; readonly site: Site } | null = null
  private turned = 0

  constructor(private readonly recipe: Recipe) {
    const { options, base, turns } = recipe
    this.own = base === null ? null : turns[turns.length - 1]
    this.begun = base === null
    const kept = {
      sizeOf: captureBytes,
      ...(options.keyframeEvery === undefined ? {} : { every: options.keyframeEvery }),
      ...(options.keyframeBytes === undefined ? {} : { bytes: options.keyframeBytes }),
    }
    if (base === null || this.own === null) {
      this.log = new OperationLog()
      this.index = { collections: [] }
      this.keyframes = new KeyframeList(kept)
      this.output = []
      this.inputs = []
      this.readLine = () => options.readLine?.() ?? null
      return
    }
    const { at } = this.own
    const { timeline, keyframes, output, begins } = base.session
    const course = courseOf(base.session)
    this.log = new ForkedLog(timeline.log, at)
    this.index = { collections: timeline.collections.filter((operation) => operation < at) }
    this.keyframes = new ForkedKeyframes<RunCapture>(keyframes, base.keyframe.operation, kept)
    this.output = output.filter(({ operation }) => operation <= at)
    const { keyframe } = base
    const again = inputFrom(course.inputs, keyframe)
    this.inputs = course.inputs.filter((line) => keyframe.program !== null && line.at < keyframe.operation)
    this.readLine = () => again() ?? options.readLine?.() ?? null
    this.begins = begins
  }

  run(): Session {
    const { options, plan, base } = this.recipe
    const until = options.until ?? Number.POSITIVE_INFINITY
    const course = new Course(turnsBehind(base?.keyframe ?? null, this.recipe.turns), {
      made: (lab) => {
        if (base !== null) return
        this.keyframes.add({ operation: lab.operations, snapshot: lab.snapshot(), program: null })
        this.begin(lab)
      },
      before: (operation, kind, a, b, c, d) => {
        if (!this.begun) return
        if (operation >= until) throw new Arrived()
        this.note?.(kind, a, b, c, d)
      },
      turn: (vm, turn) => this.turn(vm, turn),
    })
    const write = (stream: Written['stream']) => (text: string) => {
      if (this.begun) this.output.push({ operation: this.log.length, stream, text })
    }
    const run = runFrom(base?.keyframe ?? null, { options, plan }, course, {
      stdout: write('stdout'),
      stderr: write('stderr'),
      readLine: () => this.read(),
      ready: (vm) => {
        this.vm = vm
        if (base !== null) return
        this.begins = this.log.length
        options.ready?.(vm)
      },
    })
    const { vm } = run
    try {
      for (;;) {
        if (run.step(LOOK_EVERY) === 'ended') break
        this.keep(vm, false)
        if (options.pause?.(this.log.length) === true) return this.session(vm, null)
      }
      return this.session(vm, run.finish().code)
    } catch (error) {
      if (error instanceof Arrived) return this.session(vm, null)
      // What a changed heap comes to is the affair of whoever changed it.
      if (base === null || error instanceof BranchError || !(error instanceof Error)) throw error
      return this.session(vm, null, `the run broke at #${this.log.length}: the interpreter cannot go on with the changed heap (${error.message})`)
    }
  }

  /** From here on operations are this run's. */
  private begin(lab: Interpreter['lab']): void {
    this.begun = true
    const { listener } = this.recipe.options
    const sink = listener === undefined ? this.log : both(this.log, listener)
    this.note = noting(lab, sink, this.index, { site: () => this.site() })
  }

  private turn(vm: Interpreter, turn: Turn): void {
    const own = turn === this.own
    if (own) this.begin(vm.lab)
    const { frames } = vm
    const frame = frames[frames.length - 1] as PyFrame
    const outer = this.turning
    this.turning = { frames: frames.length, site: { code: frame.run.index, instruction: frame.ip } }
    applyTurn(vm, turn.changes)
    this.turning = outer
    if (!own) return
    this.turned = this.log.length - turn.at
    if (this.turned > 0) this.keep(vm, true)
  }

  /** What the program reads is kept, for when it is run again. */
  private read(): string | null {
    const line = this.readLine()
    if (line !== null) this.inputs.push({ at: this.vm?.lab.operations ?? 0, line })
    return line
  }

  /** A change is of the line whose instruction comes next. */
  private site(): Site {
    const { vm, turning } = this
    return turning !== null && vm?.frames.length === turning.frames ? turning.site : siteOf(vm)
  }

  /** A keyframe, where one is due and the run can be captured. */
  private keep(vm: Interpreter, due: boolean): void {
    const operation = this.log.length
    if (!this.begun || !(due || this.keyframes.isDue(operation)) || !isCapturable(vm)) return
    this.keyframes.add({ operation, snapshot: vm.lab.snapshot(), program: captureRun(vm) })
  }

  private session(vm: Interpreter, exitCode: number | null, broken: string | null = null): Session {
    const { log, index, keyframes, output, begins, own, inputs } = this
    const { options, plan, turns } = this.recipe
    log.close(vm.lab.factHash, vm.lab.factCount)
    indexLast(vm.lab, index, log.length - 1)
    const lines = new Lines((code) => placesOf(vm, code))
    const timeline = new Timeline({ log, index, keyframes, replay: replayer(plan), lineOf: (operation) => lines.numberAt(log.siteOf(operation)) })
    const { listener: _listener, until: _until, ready: _ready, over: _over, pause: _pause, stdout: _stdout, stderr: _stderr, plan: _plan, ...kept } = options
    const course = { options: kept satisfies ProgramOptions, plan, turns, inputs }
    return {
      timeline,
      keyframes,
      plan,
      version: options.version ?? plan.profile.python,
      output,
      exitCode,
      broken,
      begins,
      turn: own === null ? null : { at: own.at, operations: this.turned },
      course,
      lineOf: (operation) => lines.at(log.siteOf(operation)),
      sourceOf: (filename) => vm.sources.get(filename) ?? (filename === options.filename ? options.source.split(/\r?\n/) : []),
      ...programOf({ keyframes, begins, end: log.length, course, exitCode }),
    }
  }
}
