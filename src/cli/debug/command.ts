import type { Debugger } from './debugger'

/** What a command answers: for people, and for `--json`. */
export interface Answer {
  readonly text: string
  readonly json: Readonly<Record<string, unknown>>
}

/** A command of the debugger. */
export interface DebugCommand {
  /** The first is its name, the others are short for it. */
  readonly names: readonly [string, ...string[]]
  readonly usage: string
  readonly help: string
  /** @throws CommandError */
  run(debug: Debugger, words: readonly string[]): Answer
}

/** A command that cannot be done as it was written: what is wrong, and the way out. */
export class CommandError extends Error {}
