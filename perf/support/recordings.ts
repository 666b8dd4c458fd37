import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { basename, join } from 'node:path'
import { constants, gunzipSync } from 'node:zlib'
import { cpython, type Plan } from '../../machines/plans'
import type { Recording } from '../../src/kernel/recording/layout'
import { readTrace } from '../../src/trace/node'
import { short } from './random'

/** The package's folder, seen from dist/perf/support. */
export const ROOT = join(__dirname, '../../..')

/** A recording that can be replayed: read when it is needed. */
export interface Source {
  /** `program-3.11 x 300k` */
  readonly name: string
  readonly series: string
  readonly records: number
  read(): { readonly plan: Plan; readonly recording: Recording }
}

export function bundled(series: string): Source {
  return source(join(ROOT, `docs/examples/program-${series}.planes.gz`))
}

/** What the folder in OUROBOROS_TRACES holds and the package does not. */
export function larger(): Source[] {
  const folder = process.env.OUROBOROS_TRACES
  if (folder === undefined || folder === '') return []
  const files = readdirSync(folder).filter((file) => file.endsWith('.planes.gz') && !file.startsWith('program-'))
  return files.sort().map((file) => source(join(folder, file)))
}

function source(path: string): Source {
  const header = readStart(path)
  const records = Number(header.readBigUInt64LE(16))
  return {
    name: `${basename(path, '.planes.gz')} x ${short(records)}`,
    series: `${header[11]}.${header[10]}`,
    records,
    read() {
      const { header, recording } = readTrace(path)
      return { plan: cpython(header.series), recording }
    },
  }
}

/** The first bytes of a recording, unpacked: enough for its header. */
function readStart(path: string): Buffer {
  const packed = Buffer.alloc(4096)
  const file = openSync(path, 'r')
  const length = readSync(file, packed)
  closeSync(file)
  return gunzipSync(packed.subarray(0, length), { finishFlush: constants.Z_SYNC_FLUSH })
}
