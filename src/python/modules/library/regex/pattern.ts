import { CompareOp } from '../../../code/opcodes'
import type { Ref } from '../../../heap/ref'
import { classGetItem } from '../../../types/containers/genericAlias'
import { makeField, readonlyField } from '../../../types/containers/making'
import type { Mode } from '../../../values/regexRun'
import { type NativeSpec, native } from '../../../vm/calls/native'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { hashOf } from '../../../vm/protocols/hashing'
import { compare, reprText } from '../../../vm/protocols/operators'
import { libraryType, newObject } from '../nativeType'
import { newMatch } from './matchData'
import { lookedThrough, NO_END, type PatternData, PatternSlot, patternOf, sizeAtOnce, sizeLater, within } from './patternData'
import { append, replaced } from './replace'
import { matchesOf, newScanner } from './scanner'
import { part, textOfAny, translated } from './translated'

type OnString = (vm: Interpreter, self: Ref, string: Ref, pos: number, endpos: number) => Result

/** `re.Pattern`. Source: `Modules/_sre/sre.c` */
export function definePattern(vm: Interpreter): void {
  const type = libraryType(vm, {
    name: 'Pattern',
    module: 're',
    basicsize: 96,
    fields: 3,
    gc: vm.atLeast(10),
    weakrefs: true,
    subclassable: false,
    makes: false,
    slots: { repr: patternRepr, hash: patternHash, compare: comparePatterns, sizeof: (v, self) => v.typeOf(self).layout.basicsize },
    methods: {
      match: onString(finder('match')),
      fullmatch: onString(finder('fullmatch')),
      search: onString(finder('search')),
      sub: native('self, /, repl, string, count=0', (v, [self, repl, string, count]) => substitute(v, self, repl, string, count, false)),
      subn: native('self, /, repl, string, count=0', (v, [self, repl, string, count]) => substitute(v, self, repl, string, count, true)),
      findall: onString(findall),
      split: native('self, /, string, maxsplit=0', (v, [self, string, maxsplit]) => {
        const most = sizeAtOnce(v, maxsplit, 0)
        return most === undefined ? splitLater(v, self, string, maxsplit) : split(v, self, string, most)
      }),
      finditer: onString(matchesOf),
      scanner: onString(newScanner),
      __copy__: native('self, /', (v, [self]) => v.hold(self)),
      __deepcopy__: native('self, memo, /', (v, [self]) => v.hold(self)),
    },
    classmethods: classGetItem(vm),
    getset: {
      pattern: { ...readonlyField(PatternSlot.PATTERN), member: true },
      flags: { get: (v, self) => v.int(patternOf(v, self).flags), set: readonlyField(0).set, member: true },
      groups: { get: (v, self) => v.int(patternOf(v, self).groups), set: readonlyField(0).set, member: true },
      groupindex: { get: (v, self) => makeField(v, 'mappingproxy', 'mappingproxy', v.heap.slot(self, PatternSlot.GROUPINDEX), undefined) },
    },
  })
  // Behind its head there is a number for every step that it was compiled to; here there are none.
  Object.assign(type, { layout: { ...type.layout, itemsize: 4 } })
}

/** `_sre.compile`: `flags` are those that it is run with, `shown` those that it says it has. All references are borrowed. */
export function newPattern(vm: Interpreter, pattern: Ref, flags: number, shown: number, groupindex: Ref, indexgroup: Ref): Ref {
  const parsed = translated(vm, textOfAny(vm, pattern) ?? '', flags)
  const data: PatternData = { parsed, flags: shown, groups: parsed.groups, isText: vm.isStr(pattern) }
  return newObject(vm, vm.type('Pattern'), [vm.hold(groupindex), vm.hold(indexgroup), vm.hold(pattern)], data)
}

/** A method that takes a string and two places in it. */
function onString(run: OnString): NativeSpec {
  return native('self, /, string, pos=0, endpos=9223372036854775807', (v, [self, string, pos, endpos]) => {
    const from = sizeAtOnce(v, pos, 0)
    const to = from === undefined ? undefined : sizeAtOnce(v, endpos, NO_END)
    return from === undefined || to === undefined ? onStringLater(v, run, self, string, pos, endpos) : run(v, self, string, from, to)
  })
}

function* onStringLater(vm: Interpreter, run: OnString, self: Ref, string: Ref, pos: Ref, endpos: Ref): Steps {
  const from = yield* sizeLater(vm, pos, 0)
  const to = yield* sizeLater(vm, endpos, NO_END)
  return yield* wait(run(vm, self, string, from, to))
}

function finder(mode: Mode): OnString {
  return (vm, self, string, pos, endpos) => {
    const { looked, from } = within(vm, self, string, pos, endpos)
    const marks = from > looked.subject.length ? null : patternOf(vm, self).parsed.run.find(looked.subject, mode, from)
    return marks === null ? vm.newNone() : newMatch(vm, self, looked, from, marks)
  }
}

/** Of each match the only group, a tuple of all groups, or, where there is none, all of it. Source: `_sre_SRE_Pattern_findall_impl` */
function findall(vm: Interpreter, self: Ref, string: Ref, pos: number, endpos: number): Ref {
  const { looked, from } = within(vm, self, string, pos, endpos)
  const { parsed, groups } = patternOf(vm, self)
  const list = vm.list([])
  for (const marks of parsed.run.all(looked.subject, from)) {
    const group = (at: number): Ref => part(vm, looked, Math.max(marks[2 * at], 0), Math.max(marks[2 * at + 1], 0))
    append(vm, list, groups < 2 ? group(groups) : vm.tuple(Array.from({ length: groups }, (_, at) => group(at + 1))))
  }
  return list
}

function* splitLater(vm: Interpreter, self: Ref, string: Ref, maxsplit: Ref): Steps {
  return split(vm, self, string, yield* sizeLater(vm, maxsplit, 0))
}

/** Source: `_sre_SRE_Pattern_split_impl` */
function split(vm: Interpreter, self: Ref, string: Ref, most: number): Ref {
  const looked = lookedThrough(vm, self, string)
  const { parsed, groups } = patternOf(vm, self)
  const list = vm.list([])
  let at = 0
  let times = 0
  if (most >= 0)
    for (const marks of parsed.run.all(looked.subject)) {
      append(vm, list, part(vm, looked, at, marks[0]))
      for (let group = 1; group <= groups; group++) append(vm, list, marks[2 * group] < 0 ? vm.newNone() : part(vm, looked, marks[2 * group], marks[2 * group + 1]))
      at = marks[1]
      if (++times === most) break
    }
  append(vm, list, part(vm, looked, at, looked.subject.length))
  return list
}

function* substitute(vm: Interpreter, self: Ref, repl: Ref, string: Ref, count: Ref, counts: boolean): Steps {
  const most = sizeAtOnce(vm, count, 0) ?? (yield* sizeLater(vm, count, 0))
  const { made, times } = yield* replaced(vm, self, repl, string, most)
  return counts ? vm.tuple([made, vm.int(times)]) : made
}

/** Flags by the names that `repr` has for them. Source: `pattern_repr` */
const FLAGS: readonly (readonly [string, number])[] = [
  ['re.TEMPLATE', 1],
  ['re.IGNORECASE', 2],
  ['re.LOCALE', 4],
  ['re.MULTILINE', 8],
  ['re.DOTALL', 16],
  ['re.UNICODE', 32],
  ['re.VERBOSE', 64],
  ['re.DEBUG', 128],
  ['re.ASCII', 256],
]

function* patternRepr(vm: Interpreter, self: Ref): Steps {
  const { flags, isText } = patternOf(vm, self)
  // That a str's pattern is Unicode's goes without saying.
  const shown = isText && (flags & (4 | 32 | 256)) === 32 ? flags & ~32 : flags
  const known = FLAGS.filter(([, value]) => !(value === 1 && vm.atLeast(13)))
  const names = known.flatMap(([name, value]) => ((shown & value) === 0 ? [] : [name]))
  const rest = known.reduce((left, [, value]) => left & ~value, shown)
  if (rest !== 0) names.push(`0x${rest.toString(16)}`)
  const text = [...(yield* reprText(vm, vm.heap.slot(self, PatternSlot.PATTERN)))].slice(0, 200).join('')
  return vm.str(`re.compile(${text}${names.length === 0 ? '' : `, ${names.join('|')}`})`)
}

function* patternHash(vm: Interpreter, self: Ref): Steps {
  const hash = BigInt(yield* hashOf(vm, vm.heap.slot(self, PatternSlot.PATTERN)))
  const { flags, groups } = patternOf(vm, self)
  const mixed = BigInt.asIntN(64, hash ^ BigInt(flags) ^ BigInt(groups))
  return vm.int(mixed === -1n ? -2n : mixed)
}

function comparePatterns(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Result {
  if ((op !== CompareOp.EQ && op !== CompareOp.NE) || vm.typeOf(self) !== vm.typeOf(other)) return vm.newNotImplemented()
  if (self === other) return vm.bool(op === CompareOp.EQ)
  const [a, b] = [patternOf(vm, self), patternOf(vm, other)]
  if (a.flags !== b.flags || a.isText !== b.isText || a.groups !== b.groups) return vm.bool(op === CompareOp.NE)
  return compare(vm, vm.heap.slot(self, PatternSlot.PATTERN), vm.heap.slot(other, PatternSlot.PATTERN), op)
}
