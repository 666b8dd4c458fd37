import type { PyFrame } from './frame'

/** Modules that are Python here and C in CPython. */
const OF_C: ReadonlySet<string> = new Set(['io', 'posix', '_pickle', '_codecs', 'copyreg', 'struct', 'datetime', 'decimal', 'binascii', 'errno'].map((name) => `<frozen ${name}>`))

/** Is it the frame of a function that is C in CPython? No line of a traceback shows it, and nobody who traces hears of it. */
export function isOfC(frame: PyFrame): boolean {
  const { filename } = frame.run.code
  return filename.charCodeAt(0) === 60 && OF_C.has(filename)
}
