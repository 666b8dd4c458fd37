import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Why a program asks for something else than in CPython, in a few words, and where it does: `3.11 once`. */
export interface Difference {
  readonly reason: string
  readonly differs: readonly string[]
}

export const REASONS: Readonly<Record<string, Difference>> = JSON.parse(readFileSync(join(__dirname, 'differences.json'), 'utf8'))
