import { typeError } from './fault'
import { codePointLength } from './text'

function fillOf(fill: string): string {
  if (codePointLength(fill) !== 1) throw typeError('The fill character must be exactly one character long')
  return fill
}

export function ljust(text: string, width: number, fill = ' '): string {
  const character = fillOf(fill)
  return text + character.repeat(Math.max(0, width - codePointLength(text)))
}

export function rjust(text: string, width: number, fill = ' '): string {
  const character = fillOf(fill)
  return character.repeat(Math.max(0, width - codePointLength(text))) + text
}

/** str.center: an odd place goes to the left where the width is odd. Objects/unicodeobject.c unicode_center_impl. */
export function center(text: string, width: number, fill = ' '): string {
  const character = fillOf(fill)
  const places = Math.max(0, width - codePointLength(text))
  const left = Math.floor(places / 2) + (places & width & 1)
  return character.repeat(left) + text + character.repeat(places - left)
}

/** str.zfill: zeros behind the sign. */
export function zfill(text: string, width: number): string {
  const zeros = '0'.repeat(Math.max(0, width - codePointLength(text)))
  return text.startsWith('+') || text.startsWith('-') ? `${text[0]}${zeros}${text.slice(1)}` : zeros + text
}

/** str.expandtabs. */
export function expandtabs(text: string, size = 8): string {
  let result = ''
  let column = 0
  for (const character of text) {
    if (character === '\t') {
      const width = size > 0 ? size - (column % size) : 0
      result += ' '.repeat(width)
      column += width
    } else {
      result += character
      column = character === '\n' || character === '\r' ? 0 : column + 1
    }
  }
  return result
}

/** text * n. */
export function repeat(text: string, times: number): string {
  return times <= 0 ? '' : text.repeat(times)
}
