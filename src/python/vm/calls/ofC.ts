import type { Code } from '../../code/code'
import type { PyFrame } from '../frames/frame'

/** Modules that are Python here and C in CPython. */
const OF_C: ReadonlySet<string> = new Set(
  ['io', 'posix', '_pickle', '_codecs', 'copyreg', 'struct', 'datetime', 'decimal', 'binascii', 'errno', 'contextvars', 'hashlib', 'cmath', 'bisect'].map(
    (name) => `<frozen ${name}>`,
  ),
)

/**
 * Modules of which some is C: `_asyncio` (a task that is stepped leaves no line in the traceback of what its coroutine raises, and so is not kept by it), `_sre`, and
 * the writer and the reader of `_json`.
 */
const PARTS_OF_C: ReadonlyMap<string, RegExp> = new Map([
  ['<frozen asyncio>', /^(?:Future|Task)\./],
  ['<frozen re>', /^(?:Match|Pattern)\.|^_text$|^_filled$/],
  ['<frozen json>', /^_(?:Writer|Reader)\./],
])

/** Is it a function that is C in CPython? It has no frame there: no line of a traceback shows it, nobody who traces hears of it, and to 3.10 it asks for no block. */
export function isCodeOfC({ filename, qualname }: Code): boolean {
  return filename.charCodeAt(0) === 60 && (OF_C.has(filename) || PARTS_OF_C.get(filename)?.test(qualname) === true)
}

export function isOfC(frame: PyFrame): boolean {
  return frame.run.ofC
}
