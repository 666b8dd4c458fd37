import type { Ref } from '../../../heap/ref'
import { unicodeCharacter } from '../../../syntax/unicodeNames'
import { type HostPattern, hostPattern, RegexFault, RegexRefused } from '../../../values/regex'
import { type OwnPattern, ownPattern } from '../../../values/regexMatcher'
import { isForHost, type Parsed } from '../../../values/regexNodes'
import { parsePattern, RegexOverflow } from '../../../values/regexTree'
import { native } from '../../../vm/calls/native'
import type { Interpreter } from '../../../vm/interpreter'
import { makeNativeModule } from '../../nativeModule'

interface Translated extends Parsed {
  /** The host's pattern, which is faster; null: what the host has not, or does in another way. */
  readonly host: HostPattern | null
  readonly own: OwnPattern
}

/** Patterns that were translated: what a pattern comes to hangs on nothing else. */
const TRANSLATED = new Map<string, Translated>()
const KEPT = 500

/** _sre: patterns are run by the host. */
export function makeRegex(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_sre', {
    functions: {
      // (groups, names with their numbers, groups as they close, flags), or (message, position).
      describe: native('pattern, flags, /', (v, [pattern, flags]) => describe(v, v.textOf(pattern), Number(v.intOf(flags)))),
      // Where it matches: start and end of all and of each group, −1 where it took no part; or None.
      find: native('pattern, flags, mode, string, pos, /', (v, [pattern, flags, mode, string, pos]) =>
        find(v, translated(v, v.textOf(pattern), Number(v.intOf(flags))), v.textOf(mode), v.textOf(string), Number(v.intOf(pos))),
      ),
    },
  })
}

function translated(vm: Interpreter, pattern: string, flags: number): Translated {
  const key = `${vm.minor} ${flags} ${pattern}`
  const known = TRANSLATED.get(key)
  if (known !== undefined) return known
  const minor = vm.version[1]
  const parsed = parsePattern(pattern, flags, minor, unicodeCharacter)
  const made = { ...parsed, host: isForHost(parsed.tree) ? hosted(pattern, flags, minor) : null, own: ownPattern(parsed) }
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

function describe(vm: Interpreter, pattern: string, flags: number): Ref {
  try {
    const { groups, names, closing, flags: all } = translated(vm, pattern, flags)
    const pairs = [...names].map(([name, group]) => vm.tuple([vm.str(name), vm.int(group)]))
    return vm.tuple([vm.int(groups), vm.tuple(pairs), vm.tuple(closing.map((group) => vm.int(group))), vm.int(all)])
  } catch (error) {
    if (error instanceof RegexFault) return vm.tuple([vm.str(error.message), error.position < 0 ? vm.newNone() : vm.int(error.position)])
    if (error instanceof RegexOverflow) vm.raise('OverflowError', error.message)
    throw error
  }
}

/** The last text that was looked through here, as code points. */
let looked: { readonly text: string; readonly codes: ArrayLike<number> } = { text: '', codes: [] }

function codesOf(text: string): ArrayLike<number> {
  if (looked.text !== text) looked = { text, codes: Uint32Array.from([...text], (unit) => unit.codePointAt(0) ?? 0) }
  return looked.codes
}

function find(vm: Interpreter, { host, own }: Translated, mode: string, text: string, pos: number): Ref {
  if (host === null || mode === 'advance') {
    const marks = own.find(codesOf(text), mode, pos)
    if (marks === null) return vm.newNone()
    return vm.tuple(Array.from({ length: marks.length / 2 }, (_, group) => vm.tuple([vm.int(marks[2 * group]), vm.int(marks[2 * group + 1])])))
  }
  const { source, flags } = host
  const isWide = /[\ud800-\udfff]/.test(text)
  const regex = new RegExp(mode === 'fullmatch' ? `(?:${source})(?![^])` : source, `${flags}${mode === 'search' ? 'g' : 'y'}`)
  regex.lastIndex = isWide ? [...text].slice(0, pos).join('').length : pos
  const found = regex.exec(text)
  if (found?.indices === undefined) return vm.newNone()
  const place = (at: number): number => (isWide ? [...text.slice(0, at)].length : at)
  return vm.tuple(found.indices.map((range) => (range === undefined ? vm.tuple([vm.int(-1), vm.int(-1)]) : vm.tuple([vm.int(place(range[0])), vm.int(place(range[1]))]))))
}
