import type { Ref } from '../../../heap/ref'
import { unicodeCharacter } from '../../../syntax/unicodeNames'
import { bytesLike, latin1 } from '../../../types/text/bytesLike'
import { type HostPattern, hostPattern, RegexFault, RegexRefused } from '../../../values/regex'
import { ownPattern } from '../../../values/regexMatcher'
import { isForHost, type Parsed } from '../../../values/regexNodes'
import { RegexRun, Subject } from '../../../values/regexRun'
import { parsePattern } from '../../../values/regexTree'
import type { Interpreter } from '../../../vm/interpreter'

export interface Translated extends Parsed {
  readonly run: RegexRun
}

/** Patterns that were translated: what a pattern comes to hangs on nothing else. */
const TRANSLATED = new Map<string, Translated>()
const KEPT = 500

export function translated(vm: Interpreter, pattern: string, flags: number): Translated {
  const key = `${vm.minor} ${flags} ${pattern}`
  const known = TRANSLATED.get(key)
  if (known !== undefined) return known
  const minor = vm.version[1]
  const parsed = parsePattern(pattern, flags, minor, unicodeCharacter)
  const made = { ...parsed, run: new RegexRun(isForHost(parsed.tree) ? hosted(pattern, flags, minor) : null, ownPattern(parsed)) }
  if (TRANSLATED.size >= KEPT) TRANSLATED.clear()
  TRANSLATED.set(key, made)
  return made
}

function hosted(pattern: string, flags: number, minor: number): HostPattern | null {
  try {
    return hostPattern(pattern, flags, minor)
  } catch (error) {
    if (error instanceof RegexRefused || error instanceof RegexFault) return null
    throw error
  }
}

/** A str's text, or a character for every byte of bytes and the like; null of anything else. */
export function textOfAny(vm: Interpreter, ref: Ref): string | null {
  if (vm.isStr(ref)) return vm.textOf(ref)
  const bytes = bytesLike(vm, ref)
  return bytes === null ? null : latin1(bytes)
}

/** The last text that was looked through here. */
let looked = new Subject('')

export function subjectOf(text: string): Subject {
  if (looked.text !== text) looked = new Subject(text)
  // An equal text that is another one of the host's would be compared letter by letter each time.
  looked.text = text
  return looked
}

/** What is looked through: `subject` is the string's text, or the bytes' with a character each, up to where it ends. */
export interface Looked {
  readonly string: Ref
  readonly subject: Subject
}

/** A part of it: all of it is itself. Source: `getslice` in `Modules/_sre/sre.c` */
export function part(vm: Interpreter, { string, subject }: Looked, start: number, end: number): Ref {
  const { payload, refs, kinds } = vm.heap
  const isText = vm.isStr(string)
  const isAll = isText ? vm.isExactStr(string) && payload[string] === subject.text : refs.objType[string] === kinds.bytes && (payload[string] as Uint8Array).length === end
  if (start === 0 && end === subject.length && isAll) return vm.hold(string)
  const found = subject.slice(start, end)
  return isText ? vm.str(found) : vm.heap.bytes(Uint8Array.from(found, (unit) => unit.charCodeAt(0)))
}
