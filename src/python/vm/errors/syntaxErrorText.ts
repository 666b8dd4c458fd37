/** What a SyntaxError tells of its place; null: that is None. */
export interface ShownSyntaxError {
  message: string
  filename: string | null
  line: string | null
  /** Counts from 1. */
  offset: number | null
  text: string | null
  endLine: number | null
  endOffset: number | null
}

/** A SyntaxError as Python shows it: its place, its line, and carets under what is wrong. Source: `TracebackException._format_syntax_error`, `Lib/traceback.py`. */
export function syntaxErrorText(shown: ShownSyntaxError, name: string, minor: number): string {
  const { filename, line, text, message } = shown
  const place = line === null ? '' : `  File "${filename ?? '<string>'}", line ${line}\n`
  const suffix = line === null && filename !== null ? ` (${filename})` : ''
  return `${place}${text === null ? '' : minor < 10 ? quotedBefore310(text, shown.offset) : quoted(text, shown, minor)}${name}: ${message}${suffix}\n`
}

function quotedBefore310(text: string, offset: number | null): string {
  const line = `    ${text.trim()}\n`
  if (offset === null) return line
  const whole = text.replace(/\n+$/, '')
  const before = whole.slice(0, Math.min(whole.length, offset) - 1).trimStart()
  return `${line}    ${spaces(before)}^\n`
}

function quoted(text: string, shown: ShownSyntaxError, minor: number): string {
  const right = text.replace(/\n+$/, '')
  const left = right.replace(/^[ \n\f]+/, '')
  const line = `    ${left}\n`
  if (shown.offset === null) return line
  const [offset, end] = minor >= 13 ? rangeFrom313(shown.offset, text, right, shown) : range(shown.offset, shown)
  const from = offset - 1 - (right.length - left.length)
  return from < 0 ? line : `${line}    ${spaces(left.slice(0, from))}${'^'.repeat(Math.max(end - offset, 0))}\n`
}

function range(offset: number, { endOffset }: ShownSyntaxError): [number, number] {
  const end = endOffset === null || endOffset === 0 ? offset : endOffset
  return [offset, end === offset || end === -1 ? offset + 1 : end]
}

/** From 3.13 on what goes on in another line is marked to the end of this one. */
function rangeFrom313(offset: number, text: string, right: string, { line, endLine, endOffset }: ShownSyntaxError): [number, number] {
  const sameLine = line === String(endLine ?? '')
  const ended = sameLine ? endOffset || offset : right.length + 1
  const from = offset > text.length ? right.length + 1 : offset
  const end = ended > text.length ? right.length + 1 : ended
  return [from, from >= end || end < 0 ? from + 1 : end]
}

/** Spaces as wide as the text; what is space already stays, so that tabs line up. */
function spaces(text: string): string {
  return text.replace(/\S/g, ' ')
}
