import type { Place } from './error'
import type { Scanner } from './scanner'
import { skipSpace } from './scanSpace'
import { FSTRING_END, FSTRING_MIDDLE, FSTRING_START, STRING, type Token } from './tokens'

/** `MAXFSTRINGLEVEL` of `Parser/tokenizer.h`. */
const MAX_FSTRINGS = 150

/** What may stand before a quote, in any case and order. */
export const STRING_PREFIX = /(?:[rR][bBfF]?|[bBfF][rR]?|[uU])?(?='|")/y

interface Quote {
  /** One quote character, or three. */
  text: string
  start: Place
  offset: number
  fstring: boolean
}

function unterminated(s: Scanner, quote: Quote, line: number): Error {
  if (!quote.fstring && s.quotes[s.quotes.length - 1] === quote.text) return s.error("f-string: expecting '}'", quote.start)
  const triple = quote.text.length === 3
  if (!s.source.atLeast([3, 10])) {
    const end = triple ? s.text.length - 1 - quote.offset + quote.start.column : s.pos - s.lineStart
    const message = triple ? 'EOF while scanning triple-quoted string literal' : 'EOL while scanning string literal'
    return s.source.error(message, { line, column: end }, 'SyntaxError', triple)
  }
  const what = `${triple ? 'triple-quoted ' : ''}${quote.fstring ? 'f-string' : 'string'}`
  return s.error(`unterminated ${what} literal (detected at line ${line})`, quote.start, 'SyntaxError', triple)
}

/** Moves `pos` behind the closing quote, whatever stands before it. */
function skipToQuote(s: Scanner, quote: Quote): void {
  for (;;) {
    if (s.pos >= s.text.length) throw unterminated(s, quote, s.source.lastLine)
    if (s.text.startsWith(quote.text, s.pos)) {
      s.pos += quote.text.length
      return
    }
    if (s.peek() === '\\') s.pos++
    const c = s.peek()
    if (c === '\n' && quote.text.length === 1 && s.text.charAt(s.pos - 1) !== '\\') throw unterminated(s, quote, s.line)
    s.pos++
    if (c === '\n') s.newLine()
  }
}

/**
 * Cuts a string off, or an f-string into the tokens that CPython 3.12 makes of it.
 *
 * @param prefix - the letters before the quote, at `pos`
 * @param token - cuts one token of a replacement field off
 */
export function scanString(s: Scanner, prefix: string, token: () => void): void {
  const { pos, place } = s
  const one = s.text.charAt(pos + prefix.length)
  const text = s.text.startsWith(one.repeat(3), pos + prefix.length) ? one.repeat(3) : one
  const fstring = /f/i.test(prefix)
  const quote = { text, start: place, offset: pos, fstring }
  s.pos += prefix.length + text.length
  if (!fstring) {
    skipToQuote(s, quote)
    s.emit(STRING, pos, place)
  } else if (s.source.atLeast([3, 12])) {
    scanFString(s, quote, /r/i.test(prefix), token)
  } else {
    scanOldFString(s, quote, /r/i.test(prefix), token)
  }
}

/** To 3.11 an f-string ended where a plain string would, and its fields held neither backslash nor comment. */
function scanOldFString(s: Scanner, quote: Quote, raw: boolean, token: () => void): void {
  const { pos, line, lineStart } = s
  skipToQuote(s, quote)
  const end = s.pos
  const inside = s.text.slice(quote.offset, end)
  s.pos = pos
  s.line = line
  s.lineStart = lineStart
  const first = s.tokens.length
  scanFString(s, quote, raw, () => {
    if (s.pos >= end) throw s.error("f-string: expecting '}'", quote.start)
    token()
    const last = s.tokens[s.tokens.length - 1]
    if (last !== undefined && last.type !== FSTRING_MIDDLE && last.text.includes('\\')) throw s.error('f-string expression part cannot include a backslash', quote.start)
  })
  if (s.pos !== end) s.source.need([3, 12], 'the quote of an f-string inside its replacement field', quote.start)
  if (/#/.test(inside)) refuseComments(s, s.tokens.slice(first), quote)
}

function refuseComments(s: Scanner, tokens: Token[], quote: Quote): void {
  for (let i = 1; i < tokens.length; i++) {
    const [left, right] = [tokens[i - 1], tokens[i]]
    if (left === undefined || right === undefined) continue
    const between = s.text.slice(left.end, right.offset)
    if (between.includes('#')) throw s.error("f-string expression part cannot include '#'", quote.start)
    if (between.includes('\\')) throw s.error('f-string expression part cannot include a backslash', quote.start)
  }
}

/** Source: `tok_get_fstring_mode`, `Parser/tokenizer.c` of 3.12. */
function scanFString(s: Scanner, quote: Quote, raw: boolean, token: () => void): void {
  if (s.fields.length >= MAX_FSTRINGS) throw s.error('too many nested f-strings', quote.start)
  s.emit(FSTRING_START, quote.offset, quote.start)
  s.quotes.push(quote.text)
  for (;;) {
    scanMiddle(s, quote, raw, false)
    if (s.peek() === '{') scanField(s, quote, raw, token)
    else if (s.peek() === '}') throw s.error("f-string: single '}' is not allowed")
    else break
  }
  s.quotes.pop()
  s.take(FSTRING_END, quote.text.length)
}

/** Cuts the text up to a field, a single brace or the closing quote off. Doubled braces end a token, whose text has only the first. */
function scanMiddle(s: Scanner, quote: Quote, raw: boolean, inFormat: boolean): void {
  let { pos, place } = s
  const flush = (): void => {
    if (s.pos > pos) s.emit(FSTRING_MIDDLE, pos, place)
  }
  for (;;) {
    if (s.pos >= s.text.length) throw unterminated(s, quote, s.source.lastLine)
    const c = s.peek()
    if (s.text.startsWith(quote.text, s.pos) || (inFormat && (c === '{' || c === '}'))) break
    if (c === '{' || c === '}') {
      if (s.peek(1) !== c) break
      s.pos += 2
      flush()
      doubled(s)
      pos = s.pos
      place = s.place
    } else if (c === '\n' && quote.text.length === 1) {
      if (inFormat && s.source.atLeast([3, 12])) break
      throw unterminated(s, quote, s.line)
    } else {
      skipCharacter(s, raw)
    }
  }
  flush()
}

/** Takes the second of two braces from the text of the token before; its position keeps both. */
function doubled(s: Scanner): void {
  const last = s.tokens[s.tokens.length - 1]
  if (last !== undefined) last.text = last.text.slice(0, -1)
}

/** One character, or a backslash with what it escapes. */
function skipCharacter(s: Scanner, raw: boolean): void {
  if (s.peek() !== '\\') {
    s.pos++
    if (s.text.charAt(s.pos - 1) === '\n') s.newLine()
    return
  }
  s.pos++
  if (s.peek() === '{' || s.peek() === '}') return
  if (!raw && s.text.startsWith('N{', s.pos)) {
    const end = s.text.indexOf('}', s.pos)
    const name = end < 0 ? '' : s.text.slice(s.pos, end + 1)
    s.pos += /^N\{[^{}'"\n]*\}$/.test(name) ? name.length : 1
    return
  }
  if (s.pos >= s.text.length) return
  s.pos++
  if (s.text.charAt(s.pos - 1) === '\n') s.newLine()
}

/** A replacement field with its braces; `pos` is at the first. */
function scanField(s: Scanner, quote: Quote, raw: boolean, token: () => void): void {
  s.open(s.take('{', 1))
  const depth = s.brackets.length
  s.fields.push(depth)
  for (;;) {
    skipSpace(s)
    const ours = s.brackets.length === depth
    if (ours && s.peek() === ':') {
      s.take(':', 1)
      scanFormat(s, quote, raw, token)
    } else if (ours && s.peek() === '!' && s.peek(1) !== '=') {
      s.take('!', 1)
    } else if (s.pos >= s.text.length) {
      const open = s.brackets[s.brackets.length - 1]
      throw s.error(`'${open?.text}' was never closed`, open, 'SyntaxError', true)
    } else if (quote.text.length === 1 && s.peek() === '\n' && !s.source.atLeast([3, 12])) {
      throw s.error("f-string: expecting '}'", quote.start)
    } else {
      token()
    }
    if (s.brackets.length < depth) break
  }
  s.fields.pop()
}

/** What follows the colon of a field, up to the brace that closes the field. */
function scanFormat(s: Scanner, quote: Quote, raw: boolean, token: () => void): void {
  // 3.12 makes an empty constant before `{{`, and before the brace that closes the field when it follows another field.
  const withEmpty = s.source.atLeast([3, 12]) && !s.source.atLeast([3, 13])
  for (let first = true; ; first = false) {
    const { pos } = s
    scanMiddle(s, quote, raw, true)
    if (withEmpty && s.pos === pos && (s.peek() === '}' || s.peek() === '\n' ? !first : s.text.startsWith('{{', pos))) s.take(FSTRING_MIDDLE, 0)
    if (s.peek() !== '{') break
    scanField(s, quote, raw, token)
  }
  // A line end ends the format, not the field.
  if (s.peek() !== '}' && s.peek() !== '\n') throw s.error("f-string: expecting '}', or format specs", quote.start)
}
