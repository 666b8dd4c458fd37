import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const ROOT = join(__dirname, '../..')

/** A recording of a real interpreter, with the dump of its end where there is one. */
export interface StoredRecording {
  readonly name: string
  readonly path: string
  readonly dump: string | null
}

/** The recordings in a folder of the project. */
export function recordingsIn(...folder: string[]): StoredRecording[] {
  return readFolder(join(ROOT, ...folder))
}

/** Larger recordings, in the folder that OUROBOROS_TRACES names; none where it is not set. */
export function largerRecordings(): StoredRecording[] {
  const folder = process.env.OUROBOROS_TRACES
  return folder === undefined ? [] : readFolder(folder)
}

function readFolder(folder: string): StoredRecording[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.planes.gz'))
    .map((file) => {
      const dump = join(folder, file.replace('.planes.gz', '.dump.json.gz'))
      return { name: basename(file, '.planes.gz'), path: join(folder, file), dump: existsSync(dump) ? dump : null }
    })
}
