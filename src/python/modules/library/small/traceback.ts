import { NULL, type Ref } from '../../../heap/ref'
import { native } from '../../../vm/calls/native'
import { Exc } from '../../../vm/errors/errors'
import { exceptionEntries, exceptionLines, HEAD, limited, tracebackEntries } from '../../../vm/errors/tracebackText'
import type { Interpreter } from '../../../vm/interpreter'
import { makeNativeModule } from '../../nativeModule'
import { moduleState } from '../../state'
import { beginImport, endImport } from '../imports/index'

/** _traceback: what `traceback` asks the interpreter for. */
export function makeTraceback(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_traceback', {
    functions: {
      format_exception_text: native('exception, chain, whole, limit=None, /', function* (v, [exception, chain, whole, given]) {
        const limit = given === NULL || given === v.none ? null : Number(v.intOf(given))
        const traceback = v.heap.slot(exception, Exc.TRACEBACK)
        const teller = v.atLeast(12) ? 'library' : null
        let texts: string[]
        if (whole !== v.true) texts = yield* exceptionLines(v, exception, v.atLeast(12) ? 'alone' : null)
        else if (chain === v.true) texts = yield* exceptionEntries(v, exception, limited(teller, limit))
        else texts = [...(traceback === NULL || traceback === v.none ? [] : [HEAD, ...tracebackEntries(v, traceback, limit)]), ...(yield* exceptionLines(v, exception, teller))]
        return v.list(texts.map((text) => v.str(text)))
      }),
      // A module that is not there, and whose import the collector would see.
      counted_import: native('name, /', (v, [name]) => {
        if (!moduleState(v).asked.has(v.textOf(name))) {
          beginImport(v)
          endImport(v, v.textOf(name))
        }
        return v.newNone()
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
