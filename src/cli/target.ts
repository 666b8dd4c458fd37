import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UsageError } from './errors'
import { writeAll } from './stdio'

/** Bytes that are written at once. */
const PIECE = 1 << 20

/** Can a file be there at all? Asked before the work for it begins. @throws UsageError */
export function checkTarget(path: string): void {
  if (path === '-') return
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw new UsageError(`${path} is a folder. Give a file in it.`)
  if (!existsSync(dirname(path))) throw new UsageError(`${path} cannot be written: its folder does not exist. Make it, or give another place.`)
}

/**
 * Where a file goes: a file, or standard output (`-`). A file is there when it is whole, and not before: it is written beside its place, and put there at
 * the end.
 */
export class Target {
  private readonly file: number
  /** Where it is written, and where it belongs; null: it is written where it belongs (standard output, a pipe, a device). */
  private readonly move: { readonly from: string; readonly to: string } | null
  private text = ''
  bytes = 0

  /** @throws UsageError where nothing can be written there */
  constructor(private readonly path: string) {
    checkTarget(path)
    const found = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
    const to = found === undefined ? path : realpathSync(path)
    this.move = path === '-' || (found !== undefined && !found.isFile()) ? null : { from: join(dirname(to), `.${basename(to)}.${process.pid}.part`), to }
    try {
      this.file = path === '-' ? 1 : openSync(this.move?.from ?? path, 'w')
    } catch (error) {
      throw this.refused(error)
    }
  }

  readonly write = (piece: string | Uint8Array): void => {
    if (typeof piece === 'string') {
      this.text += piece
      if (this.text.length >= PIECE) this.flush()
    } else {
      this.flush()
      this.put(piece)
    }
  }

  /** All is written. */
  end(): void {
    this.flush()
    if (this.path === '-') return
    try {
      if (this.move !== null) fsyncSync(this.file)
      closeSync(this.file)
      if (this.move !== null) renameSync(this.move.from, this.move.to)
    } catch (error) {
      throw this.refused(error)
    }
  }

  /** It is given up: nothing stays, and what was there before is as it was. */
  abandon(): void {
    if (this.move === null) return
    closeSync(this.file)
    rmSync(this.move.from, { force: true })
  }

  private flush(): void {
    if (this.text === '') return
    const bytes = Buffer.from(this.text, 'utf8')
    this.text = ''
    this.put(bytes)
  }

  private put(bytes: Uint8Array): void {
    this.bytes += bytes.length
    if (this.path === '-') {
      writeAll(1, bytes)
      return
    }
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at)
    } catch (error) {
      throw this.refused(error)
    }
  }

  private refused(error: unknown): UsageError {
    const { code } = error as NodeJS.ErrnoException
    return new UsageError(`${this.path} cannot be written (${code ?? String(error)}). Give another place.`)
  }
}
