import { type Explained, printPosition } from '../../index'
import type { Debugger } from './debugger'
import { operationText } from './naming'

/** Links of a chain, survivors and collections that an answer shows. */
export const SHOWN = 20

/** The chain, a line each, and the operation with its source. */
export function chainLines(debug: Debugger, { chain, operation }: Explained): string[] {
  const shown = chain.length <= SHOWN ? chain : [...chain.slice(0, SHOWN / 2), null, ...chain.slice(-SHOWN / 2)]
  return [
    ...shown.map((one) =>
      one === null
        ? `  … ${chain.length - SHOWN} more`
        : `  ${printPosition(one.position)}  ${one.object < 0 ? '' : `@${one.object}: `}${one.how}${one.from < 0 || one.from === one.object ? '' : ` (@${one.from})`}`,
    ),
    `  ← ${operationText(debug, operation)}`,
  ]
}

/** The same for `--json`. */
export function chainJson(debug: Debugger, { chain, operation }: Explained): Record<string, unknown> {
  const line = operation === null ? null : debug.session.lineOf(operation)
  return {
    chain: chain.map(({ position, how, object, from, fact: { kind, a, b, c, address } }) => ({
      position: printPosition(position),
      how,
      object,
      from,
      fact: { kind, a, b, c, address },
    })),
    operation,
    line,
  }
}
