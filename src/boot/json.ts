import { BootError } from './errors'

// Reads of JSON values that say where in the document something is not as it must be.

/** A value and its place in the document. */
export class Field {
  constructor(
    readonly value: unknown,
    readonly at: string,
  ) {}

  /** A member of an object. @throws BootError where this is no object or has no such member */
  get(key: string): Field {
    const { value } = this
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.fault('must be an object')
    const at = this.at === '' ? key : `${this.at}.${key}`
    if (!Object.hasOwn(value, key)) throw new BootError(at, 'is missing')
    return new Field((value as Record<string, unknown>)[key], at)
  }

  /** A member that an object need not have. */
  maybe(key: string): Field | null {
    return typeof this.value === 'object' && this.value !== null && Object.hasOwn(this.value, key) ? this.get(key) : null
  }

  /** All members of an object. */
  entries(): [string, Field][] {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) throw this.fault('must be an object')
    return Object.keys(this.value).map((key) => [key, this.get(key)])
  }

  /** The items of an array; `length` says how many there must be. */
  items(length?: number): Field[] {
    if (!Array.isArray(this.value)) throw this.fault('must be an array')
    if (length !== undefined && this.value.length !== length) throw this.fault(`must have ${length} items, found ${this.value.length}`)
    return this.value.map((item: unknown, i) => new Field(item, `${this.at}[${i}]`))
  }

  /** A whole number from `least` on. */
  whole(least = 0): number {
    const { value } = this
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) throw this.fault(`must be a whole number from ${least} on, found ${JSON.stringify(value)}`)
    return value
  }

  wholes(length?: number): number[] {
    return this.items(length).map((item) => item.whole())
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.fault(`must be text, found ${JSON.stringify(this.value)}`)
    return this.value
  }

  fault(reason: string): BootError {
    return new BootError(this.at === '' ? 'the image' : this.at, reason)
  }
}
