import type { Scanner } from './scanner'

/** To the end of the line, when a comment starts here. */
export function skipComment(s: Scanner): void {
  if (s.peek() === '#') s.pos = s.text.indexOf('\n', s.pos)
}

/** Moves over a backslash and the line end behind it. */
export function continueLine(s: Scanner): void {
  const place = s.place
  if (s.peek(1) !== '\n') throw badContinuation(s)
  s.pos += 2
  if (s.pos >= s.text.length) throw s.error('unexpected EOF while parsing', { line: place.line, column: place.column + 1 }, 'SyntaxError', true)
  s.newLine()
}

/** To 3.9 the place was the end of the line. */
function badContinuation(s: Scanner): Error {
  const { line, column } = s.place
  const end = s.text.indexOf('\n', s.pos) - s.lineStart
  const at = s.source.atLeast([3, 10]) ? column + 1 : end
  return s.source.error('unexpected character after line continuation character', { line, column: at, endColumn: -1 })
}

/** Spaces, comments, continued lines, and line ends inside brackets. */
export function skipSpace(s: Scanner): void {
  for (;;) {
    const c = s.peek()
    if (c === ' ' || c === '\t' || c === '\f') {
      s.pos++
    } else if (c === '#') {
      skipComment(s)
    } else if (c === '\\') {
      continueLine(s)
    } else if (c === '\n' && s.brackets.length > 0) {
      s.pos++
      s.newLine()
    } else {
      return
    }
  }
}
