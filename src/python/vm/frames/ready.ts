import type { PyFrame, Steps } from './frame'

/** Steps that are over at once. */
class Ready<T> implements Steps<T> {
  constructor(private readonly value: T) {}

  next(): IteratorResult<PyFrame, T> {
    return { done: true, value: this.value }
  }

  throw(error: unknown): never {
    throw error
  }

  [Symbol.iterator](): Steps<T> {
    return this
  }
}

/** A result that may need steps, as steps. */
export function wait<T extends number | string>(result: T | Steps<T>): Steps<T> {
  return typeof result === 'object' ? result : new Ready(result)
}
