import { createInterface, type Interface } from 'node:readline'
import { DivergenceError, TraceFormatError } from '../../index'
import { colors } from '../colors'
import { count } from '../text'
import { execute } from './commands'
import { complete } from './complete'
import { CommandError, type Debugger } from './debugger'
import { HISTORY, History } from './history'
import { Interrupt, Interrupted } from './interrupt'

/** Milliseconds until a search says how far it is, and between two times. */
const PATIENCE = 400

/** Reads commands, does them, and prints what they answer. */
export class Conversation {
  private readonly interrupt = new Interrupt()
  private began = 0
  private said = false

  /** @param json - one line of JSON for each command */
  constructor(
    private readonly debug: Debugger,
    private readonly json: boolean,
  ) {
    debug.pause = (operation) => {
      this.interrupt.check()
      this.tell(operation)
      return false
    }
  }

  /** Says where the run is looked at first. Ctrl-C ends the process meanwhile: there is no place to come back to. */
  open(): void {
    this.began = Date.now()
    const { text } = this.debug.where()
    this.clear()
    process.stdout.write(`${text}\n`)
  }

  /** Does commands that somebody wrote beforehand. @returns were all of them done, and is there more to be read? */
  runAll(lines: readonly string[]): { readonly done: boolean; readonly quit: boolean } {
    let done = true
    for (const line of lines.map((text) => text.trim())) {
      if (isQuit(line)) return { done, quit: true }
      if (line !== '' && !line.startsWith('#') && !this.answer(line).done) done = false
    }
    return { done, quit: false }
  }

  /** Lines of a pipe. @returns were all of them done? */
  async readPipe(): Promise<boolean> {
    let done = true
    for await (const line of createInterface({ input: process.stdin, terminal: false })) {
      const part = this.runAll([line])
      if (!part.done) done = false
      if (part.quit) break
    }
    return done
  }

  /** A person at a terminal. As in gdb, an empty line does the last command again. */
  async readTerminal(): Promise<void> {
    const history = new History()
    const lines = createInterface({
      input: process.stdin,
      output: process.stdout,
      terminal: true,
      prompt: '(ouroboros) ',
      completer: (line: string) => complete(this.debug, line),
      history: history.load(),
      historySize: HISTORY,
      removeHistoryDuplicates: true,
    })
    let last = ''
    lines.on('SIGINT', () => {
      forget(lines)
      process.stdout.write('("quit" or Ctrl-D leaves)\n')
      lines.prompt()
    })
    lines.prompt()
    for await (const typed of lines) {
      const line = typed.trim() === '' ? last : typed.trim()
      if (isQuit(line)) break
      if (line !== '' && !line.startsWith('#')) {
        if (line !== last) history.add(line)
        last = line
        const { ahead } = this.answer(line)
        lines.prompt()
        if (ahead !== '') lines.write(ahead)
      } else lines.prompt()
    }
    lines.close()
  }

  /** @returns was it done? And what was typed meanwhile */
  private answer(line: string): { readonly done: boolean; readonly ahead: string } {
    this.began = Date.now()
    this.interrupt.begin()
    let said: () => boolean
    try {
      const { text, json } = execute(this.debug, line)
      said = () => this.print(line, text, json)
    } catch (error) {
      const message = messageOf(error)
      if (message === null) throw error
      said = () => this.complain(line, message)
    }
    const ahead = this.interrupt.end()
    this.clear()
    return { done: said(), ahead }
  }

  private print(line: string, text: string, object: Readonly<Record<string, unknown>>): boolean {
    process.stdout.write(this.json ? `${JSON.stringify({ command: line, ...object })}\n` : `${text}\n`)
    return true
  }

  private complain(line: string, message: string): boolean {
    if (this.json) process.stdout.write(`${JSON.stringify({ command: line, error: message })}\n`)
    else process.stderr.write(`${colors.red('?')} ${message}\n`)
    return false
  }

  /** On a terminal only: what takes long says how far it is. */
  private tell(operation: number): void {
    const now = Date.now()
    if (process.stderr.isTTY !== true || now - this.began < PATIENCE) return
    this.began = now
    this.said = true
    process.stderr.write(`\r#${count(operation)} of ${count(this.debug.timeline.end.operation)}; Ctrl-C stops `)
  }

  private clear(): void {
    if (this.said) process.stderr.write('\r\x1b[K')
    this.said = false
  }
}

/** What is at fault, where a user can do something about it; else null. */
function messageOf(error: unknown): string | null {
  if (error instanceof CommandError || error instanceof Interrupted || error instanceof RangeError || error instanceof DivergenceError || error instanceof TraceFormatError)
    return error.message
  return null
}

function isQuit(line: string): boolean {
  return line === 'quit' || line === 'q' || line === 'exit'
}

/** What stands on the line is thrown away. */
function forget(lines: Interface): void {
  lines.write(null, { ctrl: true, name: 'e' })
  lines.write(null, { ctrl: true, name: 'u' })
  process.stdout.write('\n')
}
