import { getText, setText } from '../../../heap/dict'
import { dataOf, keyAt, valueAt } from '../../../heap/dictData'
import { NULL, type Ref } from '../../../heap/ref'
import { classGetItem } from '../../../types/containers/genericAlias'
import { readonlyField } from '../../../types/containers/making'
import { isInt, sizeOf, toIndex } from '../../../types/toIndex'
import type { Marks } from '../../../values/regexRun'
import { native } from '../../../vm/calls/native'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { hashOf } from '../../../vm/protocols/hashing'
import { reprText } from '../../../vm/protocols/operators'
import { libraryType } from '../nativeType'
import { dataOfMatch, groupOf, lookedBy, MARK_BYTES, type MatchData, MatchSlot } from './matchData'
import { PatternSlot } from './patternData'
import { expanded } from './replace'

export function defineMatch(vm: Interpreter): void {
  const same = { __copy__: native('self, /', (v, [self]) => v.hold(self)), __deepcopy__: native('self, memo, /', (v, [self]) => v.hold(self)) }
  const number = (get: (data: MatchData) => number) =>
    ({ get: (v: Interpreter, self: Ref): Ref => v.int(get(dataOfMatch(v, self))), set: readonlyField(0).set, member: true }) as const
  const type = libraryType(vm, {
    name: 'Match',
    module: 're',
    basicsize: 88,
    fields: 3,
    gc: vm.atLeast(10),
    subclassable: false,
    makes: false,
    slots: {
      repr: matchRepr,
      getitem: (v, self, key) => groupBy(v, self, key),
      sizeof: (v, self) => v.typeOf(self).layout.basicsize + MARK_BYTES * dataOfMatch(v, self).marks.length,
    },
    methods: {
      group: native('self, /, *groups', (v, [self], groups) => (groups.length < 2 ? groupBy(v, self, groups.length === 0 ? NULL : groups[0]) : severalGroups(v, self, groups))),
      start: native('self, group=0, /', (v, [self, group]) => withGroup(v, self, group, (marks, at) => v.int(marks[2 * at]))),
      end: native('self, group=0, /', (v, [self, group]) => withGroup(v, self, group, (marks, at) => v.int(marks[2 * at + 1]))),
      span: native('self, group=0, /', (v, [self, group]) => withGroup(v, self, group, (marks, at) => pair(v, marks, at))),
      groups: native('self, default=None', (v, [self, fallback]) => {
        const looked = lookedBy(v, self)
        const { marks } = dataOfMatch(v, self)
        return v.tuple(Array.from({ length: marks.length / 2 - 1 }, (_, at) => groupOf(v, looked, marks, at + 1, fallback)))
      }),
      groupdict: native('self, default=None', (v, [self, fallback]) => groupdict(v, self, fallback)),
      expand: native('self, template', (v, [self, template]) => expanded(v, v.heap.slot(self, MatchSlot.PATTERN), self, template)),
      ...same,
    },
    classmethods: classGetItem(vm),
    getset: {
      string: { ...readonlyField(MatchSlot.STRING), member: true },
      re: { ...readonlyField(MatchSlot.PATTERN), member: true },
      pos: number(({ pos }) => pos),
      endpos: number(({ endpos }) => endpos),
      lastindex: { get: (v, self) => (dataOfMatch(v, self).lastindex < 0 ? v.newNone() : v.int(dataOfMatch(v, self).lastindex)) },
      lastgroup: { get: lastgroup },
      regs: { get: regs },
    },
  })
  Object.assign(type, { layout: { ...type.layout, itemsize: MARK_BYTES } })
}

/** What is made of a group, which is given by number or name. Source: `match_getindex` */
function withGroup(vm: Interpreter, self: Ref, key: Ref, make: (marks: Marks, group: number) => Ref): Result {
  const { marks } = dataOfMatch(vm, self)
  if (key === NULL) return make(marks, 0)
  if (isInt(vm, key)) return make(marks, checked(vm, marks, Number(vm.intOf(key))))
  if (vm.isStr(key)) {
    const found = getText(vm.heap, groupindexOf(vm, self), vm.textOf(key))
    return make(marks, checked(vm, marks, found === NULL ? -1 : Number(vm.intOf(found))))
  }
  return groupLater(vm, self, key, make)
}

function* groupLater(vm: Interpreter, self: Ref, key: Ref, make: (marks: Marks, group: number) => Ref): Steps {
  const { marks } = dataOfMatch(vm, self)
  if (vm.typeOf(key).slots.index !== undefined) return make(marks, checked(vm, marks, sizeOf(vm, yield* toIndex(vm, key), 'IndexError', 'no such group')))
  // It might be a key: names are none but str.
  yield* hashOf(vm, key)
  return make(marks, checked(vm, marks, -1))
}

function groupindexOf(vm: Interpreter, self: Ref): Ref {
  return vm.heap.slot(vm.heap.slot(self, MatchSlot.PATTERN), PatternSlot.GROUPINDEX)
}

function checked(vm: Interpreter, marks: Marks, group: number): number {
  if (group < 0 || 2 * group >= marks.length) vm.raise('IndexError', 'no such group')
  return group
}

function groupBy(vm: Interpreter, self: Ref, key: Ref): Result {
  return withGroup(vm, self, key, (marks, group) => groupOf(vm, lookedBy(vm, self), marks, group))
}

function* severalGroups(vm: Interpreter, self: Ref, keys: readonly Ref[]): Steps {
  const found: Ref[] = []
  try {
    for (const key of keys) found.push(yield* wait(groupBy(vm, self, key)))
  } catch (error) {
    vm.dropAll(found)
    throw error
  }
  return vm.tuple(found)
}

function groupdict(vm: Interpreter, self: Ref, fallback: Ref): Ref {
  const { heap } = vm
  const looked = lookedBy(vm, self)
  const { marks } = dataOfMatch(vm, self)
  const groupindex = groupindexOf(vm, self)
  const made = vm.dict()
  const data = dataOf(heap, groupindex)
  for (const [name, entry] of data.strings) {
    const value = groupOf(vm, looked, marks, Number(vm.intOf(valueAt(heap, groupindex, data, entry))), fallback)
    setText(heap, made, keyAt(heap, groupindex, data, entry), name, value)
    vm.drop(value)
  }
  return made
}

function pair(vm: Interpreter, marks: Marks, group: number): Ref {
  return vm.tuple([vm.int(marks[2 * group]), vm.int(marks[2 * group + 1])])
}

function regs(vm: Interpreter, self: Ref): Ref {
  const known = vm.heap.slot(self, MatchSlot.REGS)
  if (known !== NULL) return vm.hold(known)
  const { marks } = dataOfMatch(vm, self)
  const made = vm.tuple(Array.from({ length: marks.length / 2 }, (_, group) => pair(vm, marks, group)))
  vm.heap.store(self, MatchSlot.REGS, made)
  return made
}

function lastgroup(vm: Interpreter, self: Ref): Ref {
  const { lastindex } = dataOfMatch(vm, self)
  const names = vm.heap.slot(vm.heap.slot(self, MatchSlot.PATTERN), PatternSlot.INDEXGROUP)
  return lastindex < 0 ? vm.newNone() : vm.hold(vm.heap.slot(names, lastindex))
}

function* matchRepr(vm: Interpreter, self: Ref): Steps {
  const { marks } = dataOfMatch(vm, self)
  const text = groupOf(vm, lookedBy(vm, self), marks, 0)
  try {
    const shown = yield* reprText(vm, text)
    return vm.str(`<re.Match object; span=(${marks[0]}, ${marks[1]}), match=${[...shown].slice(0, 50).join('')}>`)
  } finally {
    vm.drop(text)
  }
}
