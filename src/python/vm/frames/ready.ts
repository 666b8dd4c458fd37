import type { Ref } from '../../heap/ref'
import type { PyFrame, Steps } from './frame'

/** Steps that are over at once. */
class Ready<T> implements Steps<T> {
  private readonly step: IteratorReturnResult<T>

  constructor(value: T) {
    this.step = { done: true, value }
  }

  next(): IteratorResult<PyFrame, T> {
    return this.step
  }

  throw(error: unknown): never {
    throw error
  }

  [Symbol.iterator](): Steps<T> {
    return this
  }
}

/** Steps, and what is made of their result. */
class Mapped<T> implements Steps<T> {
  private rest: Steps<T> | null = null

  constructor(
    private readonly steps: Steps,
    private readonly map: (result: Ref) => T | Steps<T>,
  ) {}

  next(value: Ref): IteratorResult<PyFrame, T> {
    return this.rest === null ? this.came(this.steps.next(value)) : this.rest.next(value)
  }

  throw(error: unknown): IteratorResult<PyFrame, T> {
    return this.rest === null ? this.came(this.steps.throw(error)) : this.rest.throw(error)
  }

  [Symbol.iterator](): Steps<T> {
    return this
  }

  private came(step: IteratorResult<PyFrame, Ref>): IteratorResult<PyFrame, T> {
    if (step.done !== true) return step
    const made = this.map(step.value)
    if (typeof made !== 'object') return { done: true, value: made }
    this.rest = made as Steps<T>
    return this.rest.next(step.value)
  }
}

const NO = new Ready(0)
const YES = new Ready(1)

/** Steps that are over at once: with 1 or 0. */
export function answer(is: number | boolean): Steps<number> {
  return is === 1 || is === true ? YES : NO
}

/** Any value as steps that are over at once. */
export function ready<T>(value: T): Steps<T> {
  return new Ready(value)
}

/** A result that may need steps, as steps. */
export function wait<T extends number | bigint | string>(result: T | Steps<T>): Steps<T> {
  return typeof result === 'object' ? result : new Ready(result)
}

/** A result that may need steps, and what is made of it, as steps. */
export function made<T extends number | bigint | string | boolean>(result: Ref | Steps, map: (result: Ref) => T | Steps<T>): Steps<T> {
  if (typeof result === 'object') return new Mapped(result, map)
  const value = map(result)
  return typeof value === 'object' ? value : new Ready(value)
}
