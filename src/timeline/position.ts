/**
 * A place in a run: `operation` operations are over, and of the next one `fact` facts are said. `{ operation: n, fact: 0 }` lies between two operations.
 * Written `#operation.fact`.
 */
export interface Position {
  readonly operation: number
  readonly fact: number
}

export const START: Position = { operation: 0, fact: 0 }

/** Below 0: `a` comes first. */
export function comparePositions(a: Position, b: Position): number {
  return a.operation - b.operation || a.fact - b.fact
}

/** `#12` between operations, `#12.3` inside of one. */
export function printPosition({ operation, fact }: Position): string {
  return fact === 0 ? `#${operation}` : `#${operation}.${fact}`
}

/** The way back, `#` or not. @returns null where the text is no position */
export function parsePosition(text: string): Position | null {
  const found = /^#?(\d{1,15})(?:\.(\d{1,15}))?$/.exec(text)
  return found === null ? null : { operation: Number(found[1]), fact: Number(found[2] ?? 0) }
}
