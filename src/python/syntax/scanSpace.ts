import type { Scanner } from './scanner'

/** To the end of the line, when a comment starts here. */
export function skipComment(s: Scanner): void {
  if (s.peek() === '#') s.pos = s.text.indexOf('\n', s.pos)
}

/** Moves over a backslash and the line end behind it. */
export function continueLine(s: Scanner): void {
  const place = s.place
  if (s.peek(1) !== '\n') throw s.error('unexpected character after line continuation character', { line: place.line, column: place.column + 1 })
  s.pos += 2
  if (s.pos >= s.text.length) throw s.error('unexpected EOF while parsing', { line: place.line, column: place.column + 1 }, 'SyntaxError', true)
  s.newLine()
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
