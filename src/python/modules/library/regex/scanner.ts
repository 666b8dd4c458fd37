import { NULL, type Ref } from '../../../heap/ref'
import { callableIterator } from '../../../types/containers/iterators'
import { readonlyField } from '../../../types/containers/making'
import type { Mode } from '../../../values/regexRun'
import { native } from '../../../vm/calls/native'
import { getAttribute } from '../../../vm/classes/attributes'
import type { Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { libraryType, newObject } from '../nativeType'
import { newMatch } from './matchData'
import { patternOf, within } from './patternData'
import type { Looked } from './translated'

/** Slots: the pattern, and what is looked through. Source: `ScannerObject` in `Modules/_sre/sre.h` */
const PATTERN = 0

interface ScannerData {
  readonly looked: Looked
  /** Where it was told to begin. */
  readonly pos: number
  /** −1: there is nothing more. */
  at: number
  /** The last match was empty: the next one is not empty at the same place. */
  empty: boolean
}

export function defineScanner(vm: Interpreter): void {
  libraryType(vm, {
    name: 'SRE_Scanner',
    module: '_sre',
    basicsize: vm.atLeast(13) ? 248 : vm.atLeast(10) ? 240 : 232,
    fields: 2,
    gc: vm.atLeast(10),
    subclassable: false,
    makes: false,
    slots: {},
    methods: { match: native('self, /', (v, [self]) => step(v, self, 'match')), search: native('self, /', (v, [self]) => step(v, self, 'search')) },
    getset: { pattern: { ...readonlyField(PATTERN), member: true } },
  })
}

export function newScanner(vm: Interpreter, pattern: Ref, string: Ref, pos: number, endpos: number): Ref {
  const { looked, from } = within(vm, pattern, string, pos, endpos)
  return newObject(vm, vm.type('SRE_Scanner'), [vm.hold(pattern), vm.hold(string)], {
    looked,
    pos: from,
    at: from > looked.subject.length ? -1 : from,
    empty: false,
  } satisfies ScannerData)
}

/** The scanner's method is asked until it says None. Source: `_sre_SRE_Pattern_finditer_impl` */
export function* matchesOf(vm: Interpreter, pattern: Ref, string: Ref, pos: number, endpos: number): Steps {
  const scanner = newScanner(vm, pattern, string, pos, endpos)
  const search = yield* wait(getAttribute(vm, scanner, 'search'))
  vm.drop(scanner)
  const iterator = callableIterator(vm, search, vm.none)
  vm.drop(search)
  return iterator
}

function step(vm: Interpreter, self: Ref, mode: Mode): Ref {
  const data = vm.heap.payload[self] as ScannerData
  const pattern = vm.heap.slot(self, PATTERN)
  if (data.at < 0 || pattern === NULL) return vm.newNone()
  const { looked, pos, at, empty } = data
  let marks = patternOf(vm, pattern).parsed.run.find(looked.subject, empty && mode === 'search' ? 'advance' : mode, at)
  if (marks !== null && empty && mode === 'match' && marks[1] === at) marks = null
  if (marks === null) {
    data.at = -1
    return vm.newNone()
  }
  data.at = marks[1]
  data.empty = marks[1] === marks[0]
  return newMatch(vm, pattern, looked, pos, marks)
}
