import { readSync, writeSync } from 'node:fs'

/** Standard output, written in pieces that are not too small; what goes to standard error comes in its place among them. */
export class Output {
  private text = ''

  /** @param prompt - whole lines are shown at once: somebody sits in front of it */
  constructor(private readonly prompt: boolean) {}

  readonly out = (text: string): void => {
    this.text += text
    if (this.prompt || this.text.length > 1 << 16) this.flush()
  }

  readonly err = (text: string): void => {
    this.flush()
    writeAll(2, text)
  }

  flush(): void {
    const { text } = this
    this.text = ''
    if (text !== '') writeAll(1, text)
  }
}

/** All of it, also where the other side is slow. Nobody reads any more (| head): the run ends, as Python's does. */
export function writeAll(fd: number, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EAGAIN') rest()
      else if (code === 'EPIPE') process.exit(EXIT_BROKEN_PIPE)
      else throw error
    }
  }
}

/** What a shell shows of a program that SIGPIPE has ended. */
const EXIT_BROKEN_PIPE = 141

/** A moment, for whoever is on the other side. */
function rest(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
}

/** Standard input line by line, as it comes: nothing is read ahead that the program does not ask for. */
export class Input {
  private rest: Buffer = Buffer.alloc(0)
  private over = false

  /** @param around - runs each read, which may wait for long: the process hears of nothing meanwhile */
  constructor(private readonly around: <T>(read: () => T) => T = (read) => read()) {}

  /** Without its end; null at the end of the input. */
  readonly line = (): string | null => {
    for (;;) {
      const end = this.rest.indexOf(10)
      if (end >= 0) return this.take(end, end + 1)
      if (this.over) return this.rest.length === 0 ? null : this.take(this.rest.length, this.rest.length)
      this.more()
    }
  }

  /** All that is left. */
  all(): Buffer {
    while (!this.over) this.more()
    const { rest: bytes } = this
    this.rest = Buffer.alloc(0)
    return bytes
  }

  private take(end: number, next: number): string {
    const text = this.rest.toString('utf8', 0, end)
    this.rest = this.rest.subarray(next)
    return text.endsWith('\r') ? text.slice(0, -1) : text
  }

  private more(): void {
    const piece = Buffer.alloc(1 << 16)
    const n = this.around(() => readSome(piece))
    if (n === 0) this.over = true
    this.rest = Buffer.concat([this.rest, piece.subarray(0, n)])
  }
}

function readSome(into: Buffer): number {
  for (;;) {
    try {
      return readSync(0, into, 0, into.length, null)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      rest()
    }
  }
}

/** When Python would write what the program prints: as it would for this process. */
export function buffering(): 'block' | 'line' | 'none' {
  if ((process.env.PYTHONUNBUFFERED ?? '') !== '') return 'none'
  return process.stdout.isTTY === true ? 'line' : 'block'
}
