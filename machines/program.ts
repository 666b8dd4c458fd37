import { fromTransition } from 'xstate'
import type { Outbox } from '../streams/bus'
import type { Draft } from '../streams/message'
import type { Operation } from '../streams/operations'

/** From whoever writes the program. */
interface Perform {
  readonly type: 'perform'
  readonly operation: Draft<Operation>
}

/** The mutator of a program that is written in TypeScript: it asks what it is told to ask, and counts. */
export function programLogic(outbox: Outbox) {
  return fromTransition(
    (context: { readonly asked: number }, event: Perform | { readonly type: string }) => {
      if (!('operation' in event)) return context
      outbox.ask(event.operation)
      return { asked: context.asked + 1 }
    },
    { asked: 0 },
  )
}
