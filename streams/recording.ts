import { merge, type Observable } from 'rxjs'
import type { Fact } from './facts'
import type { Operation } from './operations'
import { isOperation } from './operators/isOperation'

/** What was asked and what happened since the recording began, oldest first. The lists grow while it runs. */
export interface BusRecording {
  readonly operations: readonly Operation[]
  readonly facts: readonly Fact[]
  /** Both, in the order of the bus. */
  readonly messages: readonly (Operation | Fact)[]
  /** Ends the recording; what it has stays. */
  stop(): void
}

/**
 * Records every operation and fact from now on; a `Bus` and a traced lab both have the two streams. Keeps all of them: for small runs.
 *
 * @example
 * const recording = recordBus(lab)
 * lab.run(100)
 * recording.stop()
 * for (const fact of recording.facts) console.log(printFact(fact))
 */
export function recordBus(source: { readonly operations$: Observable<Operation>; readonly facts$: Observable<Fact> }): BusRecording {
  const operations: Operation[] = []
  const facts: Fact[] = []
  const messages: (Operation | Fact)[] = []
  const wire = merge(source.operations$, source.facts$).subscribe((message) => {
    messages.push(message)
    if (isOperation(message)) operations.push(message)
    else facts.push(message)
  })
  return { operations, facts, messages, stop: () => wire.unsubscribe() }
}

/**
 * A fact, or an operation, as one line: number, cause, who said it, type, then its fields; addresses in hexadecimal. No cause: no arrow.
 *
 * @example
 * printFact(fact) // #17 ← #12 allocator block.allocated block=3 place=65539 nbytes=48 address=0x7ffff7c00030
 */
export function printFact(fact: Fact | Operation): string {
  const { seq, cause, by, type, ...fields } = fact
  const operands = Object.entries(fields).map(([name, value]) => ` ${name}=${name === 'address' ? `0x${value.toString(16)}` : value}`)
  return `#${seq}${cause === 0 ? '' : ` ← #${cause}`} ${by} ${type}${operands.join('')}`
}
