import { getText } from '../../heap/dict'
import { itemsOf } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import type { Steps } from '../frames/frame'
import type { Interpreter } from '../interpreter'
import { reprText, strText } from '../protocols/operators'
import { sourceWithCarets } from './carets'
import { Exc, type ExceptionData } from './errors'
import { exceptionsOf, isGroup } from './exceptionGroupData'
import { PyError } from './pyError'
import { clearRaised } from './raised'
import { suggestionText, type Teller } from './suggestions'
import { syntaxErrorText } from './syntaxErrorText'
import { Tb } from './tracebackData'
import type { FrameData, TracebackData } from './tracebacks'

/** What stands before the entries of a traceback. */
export const HEAD = 'Traceback (most recent call last):\n'
const CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
const CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'

/** What is shown of an exception for the module `traceback`. */
export function limited(suggests: Teller | null, limit: number | null): PrintContext {
  return { seen: [], depth: 0, needsClose: false, suggests, limit }
}

/** An uncaught exception as Python shows it. Source: `Python/pythonrun.c` (`print_exception`), `Lib/traceback.py`. */
export function* exceptionText(vm: Interpreter, exception: Ref, suggests: Teller | null = 'interpreter'): Steps<string> {
  return (yield* exceptionEntries(vm, exception, limited(suggests, null))).join('')
}

/** The same, cut as `traceback.format_exception` does: an entry of a traceback is one text, with its line and marks. */
export function* exceptionEntries(vm: Interpreter, exception: Ref, context: PrintContext): Steps<string[]> {
  const { heap } = vm
  const texts: string[] = []
  const { seen } = context
  seen.push(exception)
  const cause = heap.slot(exception, Exc.CAUSE)
  const before = heap.slot(exception, Exc.CONTEXT)
  const { suppressContext } = heap.payload[exception] as ExceptionData
  if (cause !== NULL && !seen.includes(cause)) texts.push(...(yield* exceptionEntries(vm, cause, context)), margin(context, CAUSE))
  else if (cause === NULL && before !== NULL && !suppressContext && !seen.includes(before)) texts.push(...(yield* exceptionEntries(vm, before, context)), margin(context, CONTEXT))
  const traceback = heap.slot(exception, Exc.TRACEBACK)
  const entries = traceback !== NULL && traceback !== vm.none ? tracebackEntries(vm, traceback, context.limit) : null
  if (isGroup(vm, exception)) return [...texts, ...(yield* groupEntries(vm, exception, entries, context))]
  const own = entries === null || entries.length === 0 ? [] : [HEAD, ...entries]
  return [...texts, ...[...own, ...(yield* exceptionLines(vm, exception, context.suggests))].map((text) => margin(context, text))]
}

/** Where in groups of groups one is. Source: `_ExceptionPrintContext` in `Lib/traceback.py`. */
export interface PrintContext {
  readonly seen: Ref[]
  depth: number
  needsClose: boolean
  /** Are names told that were meant? */
  readonly suggests: Teller | null
  /** How many entries of each traceback are shown. */
  readonly limit: number | null
}

function indent({ depth }: PrintContext): string {
  return ' '.repeat(2 * depth)
}

/** The text, line by line, behind the margin of the group. */
function margin(context: PrintContext, text: string, mark = '|'): string {
  if (context.depth === 0) return text
  const start = `${indent(context)}${mark} `
  return text.replace(/^(?=[\s\S])/gm, start)
}

const MOST_EXCEPTIONS = 15
const MOST_DEPTH = 10

/** A group, and under it, boxed, its exceptions. */
function* groupEntries(vm: Interpreter, group: Ref, entries: readonly string[] | null, context: PrintContext): Steps<string[]> {
  if (context.depth > MOST_DEPTH) return [margin(context, `... (max_group_depth is ${MOST_DEPTH})\n`)]
  const isTop = context.depth === 0
  if (isTop) context.depth++
  const texts: string[] = []
  const put = (text: string): void => void texts.push(margin(context, text))
  if (entries !== null) {
    texts.push(margin(context, `Exception Group ${HEAD}`, isTop ? '+' : '|'))
    entries.forEach(put)
  }
  for (const line of yield* exceptionLines(vm, group, context.suggests)) put(line)
  const exceptions = exceptionsOf(vm, group)
  const shown = Math.min(exceptions.length, MOST_EXCEPTIONS + 1)
  context.needsClose = false
  for (let at = 0; at < shown; at++) {
    const isLast = at === shown - 1
    if (isLast) context.needsClose = true
    const isCut = at >= MOST_EXCEPTIONS
    texts.push(`${indent(context)}${at === 0 ? '+-' : '  '}+---------------- ${isCut ? '...' : at + 1} ----------------\n`)
    context.depth++
    const left = exceptions.length - MOST_EXCEPTIONS
    if (isCut) put(`and ${left} more exception${left > 1 ? 's' : ''}\n`)
    else texts.push(...(yield* exceptionEntries(vm, exceptions[at], context)))
    if (isLast && context.needsClose) {
      texts.push(`${indent(context)}+------------------------------------\n`)
      context.needsClose = false
    }
    context.depth--
  }
  if (isTop) context.depth = 0
  return texts
}

/** What is said about an exception, however long, and its notes line by line; of a SyntaxError all lines are apart. */
export function* exceptionLines(vm: Interpreter, exception: Ref, suggests: Teller | null = null): Steps<string[]> {
  const type = vm.typeOf(exception)
  const where = type.module === 'builtins' || (type.module === '__main__' && vm.atLeast(11)) ? '' : `${type.module}.`
  let message: string
  try {
    message = yield* strText(vm, exception)
  } catch (error) {
    if (!(error instanceof PyError)) throw error
    clearRaised(vm, error)
    message = '<exception str() failed>'
  }
  if (suggests !== null) message += yield* suggestionText(vm, exception, suggests)
  const name = `${where}${type.qualname}`
  const plain = message === '' ? `${name}\n` : `${name}: ${message}\n`
  const lines = vm.isInstance(exception, vm.type('SyntaxError')) ? linesOf(yield* syntaxErrorLines(vm, exception, name)) : [plain]
  return [...lines, ...linesOf(yield* notesText(vm, exception))]
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

function* notesText(vm: Interpreter, exception: Ref): Steps<string> {
  const dict = vm.heap.slot(exception, Exc.DICT)
  const notes = dict === NULL ? NULL : getText(vm.heap, dict, '__notes__')
  if (notes === NULL || !vm.atLeast(11)) return ''
  if (!vm.isA(notes, 'list')) return `${yield* reprText(vm, notes)}\n`
  let text = ''
  for (const note of itemsOf(vm.heap, notes)) text += `${yield* strText(vm, note)}\n`
  return text
}

function* syntaxErrorLines(vm: Interpreter, exception: Ref, name: string): Steps<string> {
  const at = (index: number): Ref => {
    const ref = vm.heap.slot(exception, Exc.EXTRA + index)
    return ref === vm.none ? NULL : ref
  }
  const number = (index: number): number | null => (at(index) === NULL || !vm.isA(at(index), 'int') ? null : Number(vm.intOf(at(index))))
  const [message, filename, line, , text] = [0, 1, 2, 3, 4].map(at)
  const shown = {
    message: message === NULL ? (vm.atLeast(10) ? '<no detail available>' : 'None') : yield* strText(vm, message),
    filename: filename === NULL ? null : yield* strText(vm, filename),
    line: line === NULL ? null : yield* strText(vm, line),
    offset: number(3),
    text: text === NULL || !vm.isStr(text) ? null : vm.textOf(text),
    endLine: vm.atLeast(10) ? number(5) : null,
    endOffset: vm.atLeast(10) ? number(6) : null,
  }
  return syntaxErrorText(shown, name, vm.version[1])
}

/**
 * The entries of a traceback, the outermost first; repeated ones are counted.
 *
 * @param limit - how many: the first, or, below 0, the last; null: all
 */
export function tracebackEntries(vm: Interpreter, first: Ref, limit: number | null = null, carets = vm.atLeast(11)): string[] {
  const all: Ref[] = []
  for (let at = first; at !== NULL; at = vm.heap.slot(at, Tb.NEXT)) all.push(at)
  const shown = limit === null ? all : limit >= 0 ? all.slice(0, limit) : all.slice(limit)
  return collapse(shown.map((at) => ({ text: entryText(vm, at, carets), place: placeText(vm, at) })))
}

const SAME_MOST = 3

/** Entries are the same by file, line and name. Source: `StackSummary.format`. */
function collapse(entries: readonly { readonly text: string; readonly place: string }[]): string[] {
  const texts: string[] = []
  let same = 0
  let last = ''
  const flush = (): void => {
    if (same > SAME_MOST) texts.push(`  [Previous line repeated ${same - SAME_MOST} more time${same - SAME_MOST === 1 ? '' : 's'}]\n`)
  }
  for (const entry of entries) {
    if (entry.place === last) same++
    else {
      flush()
      same = 1
      last = entry.place
    }
    if (same <= SAME_MOST) texts.push(entry.text)
  }
  flush()
  return texts
}

function placeText(vm: Interpreter, traceback: Ref): string {
  const { line } = vm.heap.payload[traceback] as TracebackData
  const { code } = vm.codes[(vm.heap.payload[vm.heap.slot(traceback, Tb.FRAME)] as FrameData).code]
  return `${code.filename} ${line} ${code.name}`
}

function entryText(vm: Interpreter, traceback: Ref, carets: boolean): string {
  const position = vm.heap.payload[traceback] as TracebackData
  const { code } = vm.codes[(vm.heap.payload[vm.heap.slot(traceback, Tb.FRAME)] as FrameData).code]
  const head = `  File "${code.filename}", line ${position.line}, in ${code.name}\n`
  const lines = vm.sources.get(code.filename) ?? []
  const line = lines[position.line - 1]
  if (line === undefined || line.trim() === '') return head
  return `${head}${carets ? sourceWithCarets(vm, lines, position) : `    ${line.trim()}\n`}`
}
