import type { ObjectLab } from '../../index'
import type { HostFiles } from '../modules/library/files/host'

/** What a run of a program is given. */
export interface InterpreterOptions {
  readonly lab: ObjectLab
  /** [3, 11] */
  readonly version: readonly [number, number]
  /** 4 for 3.14.4; without it that of the release which the version's facts were taken from. */
  readonly micro?: number
  /** What the program's `sys.argv` holds. */
  readonly argv?: readonly string[]
  /** `sys.path`; default `['']`. */
  readonly path?: readonly string[]
  readonly stdout?: (text: string) => void
  readonly stderr?: (text: string) => void
  /** When text for standard output is let go of: by the chunk, where it goes to a file or a pipe; by the line, on a terminal; at once (`PYTHONUNBUFFERED`). Default `'block'`. */
  readonly buffering?: 'block' | 'line' | 'none'
  /** The source of a module, or null; `ahead`: among those that come before the library's. */
  readonly findModule?: (name: string, ahead?: boolean) => { readonly filename: string; readonly source: string } | null
  /** The files that the program finds; what it writes stays in the run. Default: none. */
  readonly files?: HostFiles
  /** What `input()` reads, without its newline; null at the end. */
  readonly readLine?: () => string | null
  /** After so many instructions and steps of loops in natives the run ends. @throws Stopped */
  readonly maxSteps?: number
}
