/** What is known of a file or a folder of the host. */
export interface HostFile {
  readonly kind: 'file' | 'folder'
  /** Bytes. */
  readonly size: number
  /** Permissions, as in `st_mode`. */
  readonly mode: number
  /** Seconds since 1970. */
  readonly mtime: number
}

/** The files that a program finds beside it. They are only read: what a program writes stays in the run. Paths are absolute and have no `.` or `..`. */
export interface HostFiles {
  /** The folder that relative paths begin at. */
  readonly cwd: string
  /** Null where nothing is. */
  readonly stat: (path: string) => HostFile | null
  /** A file's content; null where it cannot be read. */
  readonly read: (path: string) => Uint8Array | null
  /** Names in a folder, in the order of the host; null where it cannot be read. */
  readonly list: (path: string) => readonly string[] | null
}

/** A machine with nothing but a place for temporary files. */
export const NO_FILES: HostFiles = { cwd: '/', stat: () => null, read: () => null, list: () => null }
