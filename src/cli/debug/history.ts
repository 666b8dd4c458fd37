import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** Lines that are offered again, and so many are kept before the file is shortened. */
export const HISTORY = 1000
const LONGEST = 4 * HISTORY

/** What was typed in earlier sessions of use, in the user's state directory. Where that cannot be read or written, there is none, and nobody is told. */
export class History {
  private readonly path: string

  constructor(environment: Readonly<Record<string, string | undefined>> = process.env) {
    const { XDG_STATE_HOME: state } = environment
    // Relative paths are to be ignored (XDG Base Directory Specification).
    const folder = state?.startsWith('/') === true ? state : join(homedir(), '.local', 'state')
    this.path = join(folder, 'ouroboros', 'history')
  }

  /** The last lines, the last first: as readline wants them. */
  load(): string[] {
    try {
      const lines = readFileSync(this.path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
      if (lines.length > LONGEST) writeFileSync(this.path, `${lines.slice(-HISTORY).join('\n')}\n`, { mode: 0o600 })
      return lines.slice(-HISTORY).reverse()
    } catch {
      return []
    }
  }

  add(line: string): void {
    try {
      mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 })
      appendFileSync(this.path, `${line}\n`, { mode: 0o600 })
    } catch {
      // No place to keep it.
    }
  }
}
