import { createInterface, type Interface } from 'node:readline'
import { Repl, type ReplOptions } from '../python'
import { CtrlC } from './ctrlC'
import { Input } from './stdio'

/** Where lines come from: a terminal, or a pipe. */
interface Desk {
  /** The next line; null at the end. Standard input's own end of a line is not part of it. */
  ask(prompt: string): Promise<string | null>
  /** Around what runs: the terminal is an ordinary one meanwhile, so that `input()` can read. */
  begin(): void
  end(): void
  close(): void
}

/** Runs a prompt on standard input until it ends. Returns the exit code. */
export async function runPrompt(options: Omit<ReplOptions, 'readLine'>, banner: string): Promise<number> {
  const ctrlC = new CtrlC()
  const input = new Input(ctrlC.deaf)
  const repl = new Repl({ ...options, readLine: input.line })
  const desk = process.stdin.isTTY === true ? new Terminal(() => repl.cancel()) : new Pipe(input, repl.vm.err)
  const work = async <T>(course: Generator<void, T>): Promise<T> => {
    desk.begin()
    ctrlC.listen(() => repl.interrupt())
    try {
      for (;;) {
        const step = course.next()
        if (step.done === true) return step.value
        await new Promise<void>((resolve) => setImmediate(resolve))
      }
    } finally {
      ctrlC.stop()
      desk.end()
    }
  }
  repl.vm.err(banner)
  while (repl.code === null) {
    const line = await desk.ask(repl.prompt)
    if (line === null) {
      repl.vm.err('\n')
      break
    }
    await work(repl.feed(line))
  }
  const code = await work(repl.end())
  desk.close()
  return code
}

/** Lines that nobody types: the prompt goes to standard error, as with Python. */
class Pipe implements Desk {
  constructor(
    private readonly input: Input,
    private readonly err: (text: string) => void,
  ) {}

  async ask(prompt: string): Promise<string | null> {
    this.err(prompt)
    return this.input.line()
  }

  begin(): void {}
  end(): void {}
  close(): void {}
}

/** Lines with editing and history. */
class Terminal implements Desk {
  private readonly reader: Interface
  private readonly lines: string[] = []
  private closed = false
  private wake: () => void = () => {}

  /** @param cancelled - Ctrl-C at the prompt */
  constructor(cancelled: () => void) {
    this.reader = createInterface({ input: process.stdin, output: process.stdout, historySize: 1000 })
    this.reader.on('line', (line) => {
      this.lines.push(line)
      this.wake()
    })
    this.reader.on('close', () => {
      this.closed = true
      this.wake()
    })
    this.reader.on('SIGINT', () => {
      cancelled()
      this.reader.write(null, { ctrl: true, name: 'e' })
      this.reader.write(null, { ctrl: true, name: 'u' })
      this.reader.setPrompt('>>> ')
      this.reader.prompt()
    })
  }

  async ask(prompt: string): Promise<string | null> {
    if (this.lines.length === 0 && !this.closed) {
      this.reader.setPrompt(prompt)
      this.reader.prompt()
    }
    while (this.lines.length === 0 && !this.closed) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
    return this.lines.shift() ?? null
  }

  begin(): void {
    if (this.closed) return
    this.reader.pause()
    process.stdin.setRawMode(false)
  }

  end(): void {
    if (this.closed) return
    process.stdin.setRawMode(true)
    this.reader.resume()
  }

  close(): void {
    if (!this.closed) this.reader.close()
  }
}
