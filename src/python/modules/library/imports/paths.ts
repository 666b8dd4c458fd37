/** What importing modules of CPython's library does to generation 0's count, by module: signs, of which the README tells. One a version. */
export interface Paths {
  /** A program has imported from each folder of `sys.path` before. */
  readonly later: Readonly<Record<string, string>>
  /** The module is the first that a program reads from a file; and `module/nested`, where what it imports then takes another path. */
  readonly first: Readonly<Record<string, string>>
  /** The module is the first that is a library of machine code. */
  readonly dynload: Readonly<Record<string, string>>
}
