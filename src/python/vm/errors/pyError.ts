import type { Ref } from '../../heap/ref'

/** A Python exception on its way: thrown by natives and by the loop, caught by the loop. It owns a reference to the exception. */
export class PyError {
  constructor(readonly ref: Ref) {}
}

/** One that somebody throws into a generator: what is being handled does not become its context. */
export class ThrownInto extends PyError {}
