import { NULL, type Ref } from '../../../heap/ref'
import { Exc } from '../../../vm/errors'
import type { Interpreter } from '../../../vm/interpreter'
import { native } from '../../../vm/native'
import { exceptionLines, exceptionText, limited, tracebackText } from '../../../vm/tracebackText'
import { makeNativeModule } from '../../nativeModule'

/** _traceback: what `traceback` asks the interpreter for. */
export function makeTraceback(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_traceback', {
    functions: {
      format_exception_text: native('exception, chain, whole, limit=None, /', function* (v, [exception, chain, whole, given]) {
        const limit = given === NULL || given === v.none ? null : Number(v.intOf(given))
        const traceback = v.heap.slot(exception, Exc.TRACEBACK)
        const teller = v.atLeast(12) ? 'library' : null
        let text: string
        if (whole !== v.true) text = yield* exceptionLines(v, exception, v.atLeast(12) ? 'alone' : null)
        else if (chain === v.true) text = yield* exceptionText(v, exception, teller, limited(teller, limit))
        else
          text = `${traceback === NULL || traceback === v.none ? '' : `Traceback (most recent call last):\n${tracebackText(v, traceback, limit)}`}${yield* exceptionLines(v, exception, teller)}`
        return v.list(chunks(text).map((line) => v.str(line)))
      }),
      extract: native('filename, lineno, /', (v, [filename, lineno]) => v.str((v.sources.get(v.textOf(filename))?.[Number(v.intOf(lineno)) - 1] ?? '').trim())),
      source_line: native('filename, lineno, /', (v, [filename, lineno]) => {
        const line = v.sources.get(v.textOf(filename))?.[Number(v.intOf(lineno)) - 1]
        return line === undefined ? v.newNone() : v.str(`${line}\n`)
      }),
      source_lines: native('filename, /', (v, [filename]) => {
        const lines = v.sources.get(v.textOf(filename))
        return lines === undefined ? v.newNone() : v.list(lines.map((line) => v.str(`${line}\n`)))
      }),
      // What `linecache` would find under a name that is no file's; None: nothing any more.
      keep_source: native('filename, source, /', (v, [filename, source]) => {
        if (source === v.none) v.sources.delete(v.textOf(filename))
        else v.sources.set(v.textOf(filename), v.textOf(source).split('\n'))
        return v.newNone()
      }),
    },
  })
}

/** Lines, those of one entry together. */
function chunks(text: string): string[] {
  const found: string[] = []
  for (const line of text.split(/(?<=\n)/)) {
    if (line.startsWith('    ') && found.length > 0) found[found.length - 1] += line
    else found.push(line)
  }
  return found
}
