import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { decodeTrace, type Trace } from '../decode'
import { type Dump, parseDump } from '../dump'
import { TraceFormatError } from '../errors'

export { Member } from '../session/format'
export { FileKeyframes } from './fileKeyframes'
export { FileLog } from './fileLog'
export { addNotes, openSession, type SessionFile } from './sessionFile'
export { SessionWriter } from './sessionWriter'

/** Reads a recording from a file, gzipped or not. @throws TraceFormatError for whatever cannot be read */
export function readTrace(path: string): Trace {
  return decodeTrace(path, readBytes(path))
}

/** Reads a dump from a JSON file, gzipped or not. @throws TraceFormatError for whatever cannot be read */
export function readDump(path: string): Dump {
  return parseDump(path, new TextDecoder().decode(readBytes(path)))
}

function readBytes(path: string): Uint8Array {
  const bytes = readWhole(path)
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!gzipped) return bytes
  try {
    return gunzipSync(bytes)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const problem = code === 'Z_BUF_ERROR' ? 'the compressed data end too early' : `the compressed data are damaged (${error instanceof Error ? error.message : String(error)})`
    throw new TraceFormatError(path, code === 'Z_BUF_ERROR' ? `byte ${bytes.length}` : '', problem, 'Copy or record it again.')
  }
}

function readWhole(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new TraceFormatError(path, '', 'this is a folder', 'Give the recording itself.')
    return readFileSync(path)
  } catch (error) {
    if (error instanceof TraceFormatError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    const problem = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'it may not be read' : message
    throw new TraceFormatError(path, '', problem, 'Check the name.')
  }
}
