import { parseModule } from '../../syntax'
import type { Call, Expr, Position } from '../../syntax/ast'
import { PythonSyntaxError } from '../../syntax/error'
import type { Interpreter } from '../interpreter'
import type { TracebackData } from './tracebackData'

/** A place in the lines that are shown: line from 0, column. */
type Place = readonly [line: number, column: number]

/** What is marked with ^ in an expression whose rest is marked with ~: from, and behind what. */
interface Anchors {
  readonly from: Place
  readonly to: Place
}

/** The line of an entry with its marks, from 3.11; from 3.13 on all lines of what raised. Source: `Lib/traceback.py` (`StackSummary.format_frame_summary`). */
export function sourceWithCarets(vm: Interpreter, lines: readonly string[], position: TracebackData): string {
  return vm.atLeast(13) ? allLines(vm, lines, position) : firstLine(vm, lines[position.line - 1], position)
}

/** To 3.12: one line. Marks are left out where they would stand under all of it and tell nothing. */
function firstLine(vm: Interpreter, line: string, { line: first, endLine, column, endColumn }: TracebackData): string {
  const shown = line.trim()
  const indent = line.length - line.trimStart().length
  const end = endLine === first ? endColumn : indent + shown.length
  const plain = `    ${shown}\n`
  if (column < 0 || end <= column) return plain
  const anchors = endLine === first ? anchorsOf(vm, line.slice(column, end)) : null
  if (anchors === null && end - column >= shown.length) return plain
  const marks = Array.from({ length: end - column }, (_, at) => (anchors === null || (at >= anchors.from[1] && at < anchors.to[1]) ? '^' : '~')).join('')
  return `${plain}    ${' '.repeat(Math.max(column - indent, 0))}${marks}\n`
}

/** From 3.13 on: the lines of what raised, without what all of them are indented by; far from the ends and the anchors they are only counted. */
function allLines(vm: Interpreter, source: readonly string[], { line, endLine, column, endColumn }: TracebackData): string {
  if (column < 0 || endLine < line) return `    ${source[line - 1].trim()}\n`
  const original = source.slice(line - 1, endLine)
  const indent = Math.min(...original.filter((text) => text.trim() !== '').map((text) => text.length - text.trimStart().length))
  const lines = original.map((text) => text.slice(indent).trimEnd())
  const last = lines.length - 1
  const start: Place = [0, Math.max(column - indent, 0)]
  const end: Place = [last, Math.max(endColumn - indent, 0)]
  const segment = lines.map((text, at) => text.slice(at === 0 ? start[1] : 0, at === last ? end[1] : text.length)).join('\n')
  const found = anchorsOf(vm, segment)
  const anchors = found === null ? null : { from: shifted(found.from, start), to: shifted(found.to, start) }
  const marked = anchors !== null || lines[0].slice(0, start[1]).trim() !== '' || lines[last].slice(end[1]).trim() !== ''
  // Where nothing is between start and end (a generator that has not begun) nothing is marked.
  const isEmpty = last === 0 && end[1] <= start[1]
  const carets = marked && !isEmpty && !isWholeCall(vm, lines, start, end)
  let text = ''
  let before = -1
  for (const at of significant(last, anchors)) {
    const left = at - before - 1
    if (left === 1) text += shownLine(lines, at - 1, { start, end, anchors, carets })
    else if (left > 1) text += `    ...<${left} lines>...\n`
    text += shownLine(lines, at, { start, end, anchors, carets })
    before = at
  }
  return text
}

function shifted([line, column]: Place, start: Place): Place {
  return line === 0 ? [line, column + start[1]] : [line, column]
}

/** Lines that are shown in any case. */
function significant(last: number, anchors: Anchors | null): number[] {
  const lines = new Set([0, last])
  for (const [line] of anchors === null ? [] : [anchors.from, anchors.to]) for (const at of [line - 1, line, line + 1]) lines.add(at)
  return [...lines].filter((line) => line >= 0 && line <= last).sort((a, b) => a - b)
}

interface Marks {
  readonly start: Place
  readonly end: Place
  readonly anchors: Anchors | null
  readonly carets: boolean
}

function shownLine(lines: readonly string[], at: number, { start, end, anchors, carets }: Marks): string {
  const line = lines[at]
  const text = `    ${line}\n`
  if (!carets) return text
  const from = Math.max(line.length - line.trimStart().length, at === 0 ? start[1] : 0)
  const width = at === end[0] ? end[1] : line.length
  const marks = Array.from({ length: width }, (_, column) => (column < from ? ' ' : markAt([at, column], anchors))).join('')
  return `${text}    ${marks}\n`
}

function markAt(place: Place, anchors: Anchors | null): string {
  return anchors === null || (!isBefore(place, anchors.from) && isBefore(place, anchors.to)) ? '^' : '~'
}

function isBefore(a: Place, b: Place): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
}

/** Is it all of `return f(…)`, or of what is assigned? Then nothing is marked. */
function isWholeCall(vm: Interpreter, lines: readonly string[], start: Place, end: Place): boolean {
  const [statement] = parsed(vm, lines.join('\n'))
  const value = statement?.type === 'Return' || statement?.type === 'Assign' ? statement.value : null
  if (value?.type !== 'Call' || (statement.type === 'Return' && value.func.type !== 'Name')) return false
  return value.line === 1 && value.endLine === lines.length && value.column === start[1] && value.endColumn === end[1]
}

function parsed(vm: Interpreter, text: string): ReturnType<typeof parseModule>['body'] {
  try {
    return parseModule(text, '<traceback>', { version: vm.version }).body
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error
    return []
  }
}

/** What is to be seen in an expression: the operator, the index, from 3.13 on the arguments. Source: `_extract_caret_anchors_from_line_segment`. */
function anchorsOf(vm: Interpreter, segment: string): Anchors | null {
  // Brackets make an expression of several lines whole; 3.11 has none.
  const inBrackets = vm.atLeast(12)
  const body = parsed(vm, inBrackets ? `(\n${segment}\n)` : segment)
  const [statement] = body
  if (body.length !== 1 || statement.type !== 'Expr') return null
  const lines = segment.split('\n')
  const above = inBrackets ? 2 : 1
  const endOf = ({ endLine, endColumn }: Position): Place => [endLine - above, endColumn]
  const expression: Expr = statement.value
  if (expression.type === 'BinOp') return operatorAnchors(vm, lines, endOf(expression.left), [expression.right.line - above, expression.right.column])
  if (expression.type === 'Subscript') return indexAnchors(lines, endOf(expression.value), endOf(expression.slice))
  if (expression.type === 'Call' && vm.atLeast(13)) return callAnchors(lines, expression, endOf)
  return null
}

function operatorAnchors(vm: Interpreter, lines: readonly string[], left: Place, right: Place): Anchors {
  const skipped = vm.atLeast(13) ? /[\s)\\#]/ : /[\s)#]/
  const from = skip(lines, left, (unit) => skipped.test(unit))
  const next = lines[from[0]][from[1] + 1] ?? ' '
  const alone = /\s/.test(next) || (vm.atLeast(13) && /[\\#]/.test(next)) || (from[0] === right[0] && from[1] + 1 >= right[1])
  return { from, to: [from[0], from[1] + (alone ? 1 : 2)] }
}

function indexAnchors(lines: readonly string[], value: Place, slice: Place): Anchors {
  const close = skip(lines, slice, (unit) => unit !== ']')
  return { from: skip(lines, value, (unit) => unit !== '['), to: [close[0], close[1] + 1] }
}

function callAnchors(lines: readonly string[], call: Call, endOf: (node: Position) => Place): Anchors {
  return { from: skip(lines, endOf(call.func), (unit) => unit !== '('), to: endOf(call) }
}

/** The next place that is not skipped; what follows # is a comment. */
function skip(lines: readonly string[], [line, column]: Place, skips: (unit: string) => boolean): Place {
  for (let at = line; at < lines.length; at++) {
    for (let col = at === line ? column : 0; col < lines[at].length; col++) {
      if (lines[at][col] === '#' || lines[at][col] === '\\') break
      if (!skips(lines[at][col])) return [at, col]
    }
  }
  return [line, column]
}
