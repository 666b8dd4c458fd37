import { NULL, type Ref } from '../../heap/ref'

/** A Python exception on its way: thrown by natives and by the loop, caught by the loop. It owns a reference to the exception. */
export class PyError {
  #ref: Ref

  constructor(ref: Ref) {
    this.#ref = ref
  }

  get ref(): Ref {
    if (this.#ref === NULL) this.#ref = this.make()
    return this.#ref
  }

  /** Does the exception exist yet? */
  get isMade(): boolean {
    return this.#ref !== NULL
  }

  protected make(): Ref {
    return NULL
  }
}

/** One that somebody throws into a generator: what is being handled does not become its context. */
export class ThrownInto extends PyError {}

/**
 * To 3.11 an exception that C code raises is a class and a value, until somebody asks for the object: what is only looked for makes none.
 * Source: `PyErr_SetObject`, `PyErr_NormalizeException`
 */
export class Unnormalized<Type> extends PyError {
  readonly #normalize: (type: Type, value: Ref) => Ref

  /** @param value owned, and given away to `normalize` */
  constructor(
    readonly type: Type,
    readonly value: Ref,
    normalize: (type: Type, value: Ref) => Ref,
  ) {
    super(NULL)
    this.#normalize = normalize
  }

  protected override make(): Ref {
    return this.#normalize(this.type, this.value)
  }
}
