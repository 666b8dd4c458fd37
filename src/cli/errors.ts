import { CommanderError } from 'commander'
import { DivergenceError, PlanError, ProfileError, TraceFormatError } from '../index'
import { NoMemoryToStart } from '../python'

/** Exit codes: everything matched; something differed; the input or the command line is at fault. */
export const EXIT_OK = 0
export const EXIT_MISMATCH = 1
export const EXIT_BAD_INPUT = 2

/** A mistake in how a command was used: what is wrong, and the way out. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

/** One line for an error that a user can do something about; null for a fault of ours. */
export function explain(error: unknown): string | null {
  const known = [UsageError, TraceFormatError, DivergenceError, PlanError, ProfileError, NoMemoryToStart].some((kind) => error instanceof kind)
  return known && error instanceof Error ? error.message : null
}

/**
 * Prints an error once and says how to exit. A fault of ours is one line, too: a stack trace is of no use to a user,
 * and whoever mends it sets OUROBOROS_DEBUG.
 */
export function report(error: unknown): number {
  // Commander has already said what is wrong; help and version end in code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_OK : EXIT_BAD_INPUT
  const line = explain(error) ?? `this is a fault of ouroboros itself (${error instanceof Error ? error.message : String(error)}). Please report it with the command and its input.`
  process.stderr.write(`ouroboros: ${line}\n`)
  if (process.env.OUROBOROS_DEBUG !== undefined && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return EXIT_BAD_INPUT
}
