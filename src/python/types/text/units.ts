import { codePoints, isFlat } from '../../values/unicode'

/** The text that was looked at last, and its code points, where they are not its UTF-16 units. Nothing but a memory of what was computed. */
let lastText = ''
let lastUnits: string | readonly string[] = ''

/** The code points of a text by their index: the text itself, where each takes one unit. */
export function unitsOf(text: string): string | readonly string[] {
  if (text === lastText) return lastUnits
  const units = isFlat(text) ? text : codePoints(text)
  lastText = text
  lastUnits = units
  return units
}

/** `len(text)`. */
export function lengthOf(text: string): number {
  return unitsOf(text).length
}

/** Part of a text by indices of code points. */
export function partOf(text: string, start: number, end: number): string {
  const part = unitsOf(text).slice(start, end)
  return typeof part === 'string' ? part : part.join('')
}

/** Order of two texts by code points: surrogates, which make up the largest ones, come behind all other units. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  const shared = Math.min(a.length, b.length)
  for (let at = 0; at < shared; at++) {
    const x = a.charCodeAt(at)
    const y = b.charCodeAt(at)
    if (x !== y) return x >= 0xd800 && y >= 0xd800 ? turned(x) - turned(y) : x - y
  }
  return a.length - b.length
}

function turned(unit: number): number {
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000
}
