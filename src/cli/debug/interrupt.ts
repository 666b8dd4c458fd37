import { closeSync, constants, openSync, readSync } from 'node:fs'

/** Ctrl-C was pressed while a command was under way: it is given up, and the debugger goes on. */
export class Interrupted extends Error {
  constructor() {
    super('stopped by Ctrl-C: nothing has moved.')
    this.name = 'Interrupted'
  }
}

/** What a terminal in raw mode sends for Ctrl-C. */
const CTRL_C = 3

/**
 * Ctrl-C while commands run. They run in one go, so that no signal is heard meanwhile: the terminal, which sends Ctrl-C as a byte as long as lines are
 * edited (raw mode), is asked now and then instead, without waiting. What else was typed is kept for the next line. Without a terminal nothing is
 * asked, and Ctrl-C ends the process, as ever.
 */
export class Interrupt {
  private terminal: number | null = null
  private typed = ''

  /** A command begins. */
  begin(): void {
    if (process.stdin.isTTY !== true || process.stdin.isRaw !== true) return
    try {
      this.terminal = openSync('/dev/tty', constants.O_RDONLY | constants.O_NONBLOCK)
    } catch {
      // No such terminal here: nothing can be asked.
    }
  }

  /** @throws Interrupted where Ctrl-C was pressed since `begin` */
  check(): void {
    const { terminal } = this
    if (terminal === null) return
    const bytes = Buffer.alloc(256)
    let n = 0
    try {
      n = readSync(terminal, bytes, 0, bytes.length, null)
    } catch {
      // EAGAIN: nobody has typed.
    }
    const pressed = bytes.subarray(0, n).includes(CTRL_C)
    // As a terminal has it: what was typed before Ctrl-C is thrown away.
    this.typed = pressed ? '' : this.typed + bytes.toString('utf8', 0, n)
    if (pressed) throw new Interrupted()
  }

  /** The command is over. @returns what was typed meanwhile, for the next line */
  end(): string {
    if (this.terminal !== null) closeSync(this.terminal)
    this.terminal = null
    const { typed } = this
    this.typed = ''
    return typed
  }
}
