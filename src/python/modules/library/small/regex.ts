import { appendItem, itemsOf } from '../../../heap/list'
import type { Ref } from '../../../heap/ref'
import { unicodeCharacter } from '../../../syntax/unicodeNames'
import { type HostPattern, hostPattern, RegexFault, RegexRefused } from '../../../values/regex'
import { ownPattern } from '../../../values/regexMatcher'
import { isForHost, type Parsed } from '../../../values/regexNodes'
import { type Marks, type Mode, RegexRun, Subject } from '../../../values/regexRun'
import { parsePattern, RegexOverflow } from '../../../values/regexTree'
import { native } from '../../../vm/calls/native'
import type { Interpreter } from '../../../vm/interpreter'
import { makeNativeModule } from '../../nativeModule'

interface Translated extends Parsed {
  readonly run: RegexRun
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
        find(v, translated(v, v.textOf(pattern), Number(v.intOf(flags))), v.textOf(mode) as Mode, v.textOf(string), Number(v.intOf(pos))),
      ),
      findall: native('pattern, flags, string, text, pos, /', (v, [pattern, flags, string, text, pos]) =>
        findall(v, translated(v, v.textOf(pattern), Number(v.intOf(flags))), { string, subject: subjectOf(v.textOf(text)) }, Number(v.intOf(pos))),
      ),
      split: native('pattern, flags, string, text, most, /', (v, [pattern, flags, string, text, most]) =>
        split(v, translated(v, v.textOf(pattern), Number(v.intOf(flags))), { string, subject: subjectOf(v.textOf(text)) }, Number(v.intOf(most))),
      ),
      // (what came of it, how often).
      subn: native('pattern, flags, string, text, template, most, /', (v, [pattern, flags, string, text, template, most]) =>
        subn(v, translated(v, v.textOf(pattern), Number(v.intOf(flags))), { string, subject: subjectOf(v.textOf(text)) }, piecesOf(v, template), Number(v.intOf(most))),
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

function piecesOf(vm: Interpreter, template: Ref): (string | number)[] {
  return itemsOf(vm.heap, template).map((piece) => (vm.isStr(piece) ? vm.textOf(piece) : Number(vm.intOf(piece))))
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

/** The last text that was looked through here. */
let looked = new Subject('')

function subjectOf(text: string): Subject {
  if (looked.text !== text) looked = new Subject(text)
  // An equal text that is another one of the host's would be compared letter by letter each time.
  looked.text = text
  return looked
}

function find(vm: Interpreter, { run }: Translated, mode: Mode, text: string, pos: number): Ref {
  const marks = run.find(subjectOf(text), mode, pos)
  if (marks === null) return vm.newNone()
  return vm.tuple(Array.from({ length: marks.length / 2 }, (_, group) => vm.tuple([vm.int(marks[2 * group]), vm.int(marks[2 * group + 1])])))
}

/** What is looked through: `text` is the string's, or the bytes' with a character each, up to where it ends. */
interface Looked {
  readonly string: Ref
  readonly subject: Subject
}

/** A part of it: all of it is itself. Source: `getslice` in `Modules/_sre/sre.c` */
function part(vm: Interpreter, { string, subject }: Looked, start: number, end: number): Ref {
  const { payload, refs, kinds } = vm.heap
  const isText = vm.isStr(string)
  const isAll = isText ? vm.isExactStr(string) && payload[string] === subject.text : refs.objType[string] === kinds.bytes && (payload[string] as Uint8Array).length === end
  if (start === 0 && end === subject.length && isAll) return vm.hold(string)
  const found = subject.slice(start, end)
  return isText ? vm.str(found) : vm.heap.bytes(Uint8Array.from(found, (unit) => unit.charCodeAt(0)))
}

/** `Pattern.findall`: of each match the only group, a tuple of all groups, or, where there is none, all of it. Source: `_sre_SRE_Pattern_findall_impl` */
function findall(vm: Interpreter, { run, groups }: Translated, given: Looked, pos: number): Ref {
  const group = (marks: Marks, number: number): Ref => (marks[2 * number] < 0 ? part(vm, given, 0, 0) : part(vm, given, marks[2 * number], marks[2 * number + 1]))
  const list = vm.list([])
  for (const marks of run.all(given.subject, pos))
    append(vm, list, groups < 2 ? group(marks, groups) : vm.tuple(Array.from({ length: groups }, (_, number) => group(marks, number + 1))))
  return list
}

/** `Pattern.split`. Source: `_sre_SRE_Pattern_split_impl` */
function split(vm: Interpreter, { run, groups }: Translated, given: Looked, most: number): Ref {
  const { subject } = given
  const list = vm.list([])
  let at = 0
  let times = 0
  if (most >= 0)
    for (const marks of run.all(subject)) {
      append(vm, list, part(vm, given, at, marks[0]))
      for (let group = 1; group <= groups; group++) append(vm, list, marks[2 * group] < 0 ? vm.newNone() : part(vm, given, marks[2 * group], marks[2 * group + 1]))
      at = marks[1]
      if (++times === most) break
    }
  append(vm, list, part(vm, given, at, subject.length))
  return list
}

/** `Pattern.subn` with a template: its texts and numbers of groups. Nothing replaced: the string itself. Source: `pattern_subx` */
function subn(vm: Interpreter, { run }: Translated, given: Looked, template: readonly (string | number)[], most: number): Ref {
  const { subject } = given
  const made: string[] = []
  let at = 0
  let times = 0
  if (most >= 0)
    for (const marks of run.all(subject)) {
      made.push(subject.slice(at, marks[0]))
      for (const piece of template) made.push(typeof piece === 'string' ? piece : marks[2 * piece] < 0 ? '' : subject.slice(marks[2 * piece], marks[2 * piece + 1]))
      at = marks[1]
      if (++times === most) break
    }
  if (times === 0) return vm.tuple([part(vm, given, 0, subject.length), vm.int(0)])
  made.push(subject.slice(at, subject.length))
  const text = made.join('')
  return vm.tuple([vm.isStr(given.string) ? vm.str(text) : vm.heap.bytes(Uint8Array.from(text, (unit) => unit.charCodeAt(0))), vm.int(times)])
}

function append(vm: Interpreter, list: Ref, item: Ref): void {
  appendItem(vm.heap, list, item)
  vm.drop(item)
}
