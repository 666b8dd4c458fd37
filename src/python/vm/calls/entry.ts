import { NULL, type Ref } from '../../heap/ref'
import type { Finish, Finishing, PyFrame, Result, Steps } from '../frames/frame'
import type { Interpreter } from '../interpreter'

/**
 * The steps of a slot that only calls program code, and does something simple with what it comes to. For natives they are steps like any other; where an
 * instruction begins them, the frame is entered with nothing between (`begin`): what the slot does afterwards is plain data in the frame.
 */
export class Entry implements Steps {
  private stage = Stage.NEW
  private rest: Steps | null = null

  constructor(
    private readonly vm: Interpreter,
    /** A generator's is made when the steps begin. */
    readonly frame: PyFrame | (() => PyFrame),
    public finishes: Finish[] | null = null,
  ) {}

  next(value: Ref): IteratorResult<PyFrame, Ref> {
    if (this.stage === Stage.NEW) {
      this.stage = Stage.RUNNING
      try {
        return { done: false, value: this.open() }
      } catch (error) {
        return this.throw(error)
      }
    }
    return this.rest === null ? this.came(goThrough(this.vm, this.finishes, 0, value)) : this.rest.next(value)
  }

  throw(error: unknown): IteratorResult<PyFrame, Ref> {
    return this.rest === null ? this.came(raisedThrough(this.vm, this.finishes, 0, error)) : this.rest.throw(error)
  }

  [Symbol.iterator](): Steps {
    return this
  }

  open(): PyFrame {
    return typeof this.frame === 'function' ? this.frame() : this.frame
  }

  /** The frame has run: what comes next is its result. */
  begun(): this {
    this.stage = Stage.RUNNING
    return this
  }

  private came(result: Result): IteratorResult<PyFrame, Ref> {
    if (typeof result === 'number') return { done: true, value: result }
    this.rest = result
    return result.next(NULL)
  }
}

const enum Stage {
  NEW = 0,
  RUNNING = 1,
}

/** Steps that raise when they begin: what an instruction gives away is the native's by then, and goes behind the exception's context. */
class Raising implements Steps {
  constructor(private readonly error: unknown) {}

  next(): never {
    throw this.error
  }

  throw(error: unknown): never {
    throw error
  }

  [Symbol.iterator](): Steps {
    return this
  }
}

export function raising(error: unknown): Steps {
  return new Raising(error)
}

/** What becomes of a result: one finish after the other, from number `from` on. */
export function goThrough(vm: Interpreter, finishes: readonly Finish[] | null, from: number, result: Ref): Result {
  if (finishes === null) return result
  let value = result
  for (let at = from; at < finishes.length; at++) {
    let next: Result
    try {
      next = vm.finish(vm, finishes[at], value)
    } catch (error) {
      return raisedThrough(vm, finishes, at + 1, error)
    }
    if (typeof next !== 'number') return finishes.slice(at + 1).reduce((steps, finish) => andThen(vm, steps, finish), next as Result)
    value = next
  }
  return value
}

/** The same where program code, or a finish, has raised. */
function raisedThrough(vm: Interpreter, finishes: readonly Finish[] | null, from: number, error: unknown): Result {
  let raised = error
  for (let at = from; finishes !== null && at < finishes.length; at++) {
    let result: Ref
    try {
      result = vm.finishRaised(vm, finishes[at], raised)
    } catch (next) {
      raised = next
      continue
    }
    return goThrough(vm, finishes, at + 1, result)
  }
  throw raised
}

/** A result, and what a slot does with it. */
export function andThen(vm: Interpreter, result: Result, finish: Finish): Result {
  if (typeof result === 'number') return vm.finish(vm, finish, result)
  if (!(result instanceof Entry)) return finishing(vm, result, finish)
  if (result.finishes === null) result.finishes = [finish]
  else result.finishes.push(finish)
  return result
}

function* finishing(vm: Interpreter, steps: Steps, finish: Finish): Steps {
  let result: Ref
  try {
    result = yield* steps
  } catch (error) {
    return vm.finishRaised(vm, finish, error)
  }
  const value = vm.finish(vm, finish, result)
  return typeof value === 'number' ? value : yield* value
}

export function finishOf(kind: Finishing, a: Ref, b: Ref = NULL, op = 0, name = ''): Finish {
  return { kind, a, b, op, name }
}
