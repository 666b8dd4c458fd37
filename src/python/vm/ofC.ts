import type { PyFrame } from './frame'

/** Modules that are Python here and C in CPython. */
const OF_C: ReadonlySet<string> = new Set(
  ['io', 'posix', '_pickle', '_codecs', 'copyreg', 'struct', 'datetime', 'decimal', 'binascii', 'errno', 'contextvars', 'hashlib', 'cmath', 'bisect'].map(
    (name) => `<frozen ${name}>`,
  ),
)

/** Of asyncio, two classes are C (`_asyncio`): a task that is stepped leaves no line in the traceback of what its coroutine raises, and so is not kept by it. */
const ASYNCIO = '<frozen asyncio>'
const CLASSES_OF_C = /^(?:Future|Task)\./

/** Is it the frame of a function that is C in CPython? No line of a traceback shows it, and nobody who traces hears of it. */
export function isOfC(frame: PyFrame): boolean {
  const { filename, qualname } = frame.run.code
  return filename.charCodeAt(0) === 60 && (OF_C.has(filename) || (filename === ASYNCIO && CLASSES_OF_C.test(qualname)))
}
