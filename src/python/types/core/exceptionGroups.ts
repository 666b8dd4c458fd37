import { getText } from '../../heap/dict'
import { itemsOf } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { call, callSpecial } from '../../vm/calls/call'
import { native } from '../../vm/calls/native'
import { ensureDict } from '../../vm/classes/instanceAttributes'
import { defineType } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import { allocateException, Exc } from '../../vm/errors/errors'
import { exceptionsOf, Group, isGroup } from '../../vm/errors/exceptionGroupData'
import { push } from '../../vm/frames/delivery'
import type { PyFrame, Steps } from '../../vm/frames/frame'
import { isExceptionClass } from '../../vm/instructions/exceptionInstructions'
import { type Interpreter, wait } from '../../vm/interpreter'
import { collect } from '../../vm/protocols/iteration'
import { strText, truth } from '../../vm/protocols/operators'
import { classGetItem } from '../containers/genericAlias'
import { storeTraceback } from './exceptions'

/** Bytes of an instance: those of BaseException and two references. */
const BASICSIZE = 88

/** Is an exception taken out of its group? */
type Matcher = (exception: Ref) => boolean | Steps<boolean>

/** The parts that match and that do not, owned; NULL where there is none. */
interface Parts {
  readonly match: Ref
  readonly rest: Ref
}

/** BaseExceptionGroup and ExceptionGroup (3.11+). Source: `Objects/exceptions.c`. */
export function defineExceptionGroups(vm: Interpreter): void {
  if (!vm.atLeast(11)) return
  const member = (slot: number) => ({
    get: (m: Interpreter, self: Ref) => m.hold(m.heap.slot(self, slot)),
    set: (m: Interpreter) => m.raise('AttributeError', 'readonly attribute'),
  })
  const base = defineType(vm, {
    name: 'BaseExceptionGroup',
    layout: 'BaseException',
    base: 'BaseException',
    basicsize: BASICSIZE,
    slots: { new: newGroup, str: groupStr },
    methods: {
      derive: native('self, excs, /', (m, [self, exceptions]) => call(m, m.type('BaseExceptionGroup').ref, [m.heap.slot(self, Group.MESSAGE), exceptions])),
      split: native('self, matcher_value, /', splitMethod),
      subgroup: native('self, matcher_value, /', subgroupMethod),
    },
    classmethods: classGetItem(vm),
    getset: { message: member(Group.MESSAGE), exceptions: member(Group.EXCEPTIONS) },
  })
  const group = defineType(vm, { name: 'ExceptionGroup', layout: 'BaseException', base: 'BaseExceptionGroup', basicsize: BASICSIZE })
  const exception = vm.type('Exception')
  Object.assign(group, { bases: [base, exception], mro: [group, base, ...exception.mro] })
  exception.subclasses.add(group)
  vm.matchGroup = matchGroup
  vm.reraiseStar = reraiseStar
}

// ── making ──

function* newGroup(vm: Interpreter, asked: PyType, args: readonly Ref[]): Steps {
  if (args.length !== 2) vm.raise('TypeError', `BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`)
  const [message, sequence] = args
  if (!vm.isStr(message)) vm.raise('TypeError', `BaseExceptionGroup.__new__() argument 1 must be str, not ${vm.typeName(message)}`)
  const { getitem } = vm.typeOf(sequence).slots
  if (getitem === undefined || vm.isA(sequence, 'dict')) vm.raise('TypeError', 'second argument (exceptions) must be a sequence')
  const items = yield* collect(vm, sequence)
  const type = yield* checkItems(vm, asked, items)
  const ref = allocateException(vm, type)
  vm.heap.give(ref, Exc.ARGS, vm.tuple(args.map((arg) => vm.hold(arg))))
  vm.heap.store(ref, Group.MESSAGE, message)
  vm.heap.give(ref, Group.EXCEPTIONS, vm.tuple(items))
  return ref
}

/** The items are given away where they cannot be in such a group. @returns its type */
function* checkItems(vm: Interpreter, asked: PyType, items: Ref[]): Steps<PyType> {
  const refuse = (type: string, message: string): never => {
    vm.dropAll(items)
    return vm.raise(type, message)
  }
  if (items.length === 0) refuse('ValueError', 'second argument (exceptions) must be a non-empty sequence')
  const wrong = items.findIndex((item) => !vm.isInstance(item, vm.type('BaseException')))
  if (wrong >= 0) refuse('ValueError', `Item ${wrong} of second argument (exceptions) is not an exception`)
  const plain = items.every((item) => vm.isInstance(item, vm.type('Exception')))
  const group = vm.type('ExceptionGroup')
  if (asked === vm.type('BaseExceptionGroup')) return plain ? group : asked
  if (!plain && asked === group) refuse('TypeError', 'Cannot nest BaseExceptions in an ExceptionGroup')
  if (!plain && asked.mro.includes(vm.type('Exception'))) refuse('TypeError', `Cannot nest BaseExceptions in '${asked.name}'`)
  return asked
}

function* groupStr(vm: Interpreter, self: Ref): Steps {
  const count = exceptionsOf(vm, self).length
  return vm.str(`${yield* strText(vm, vm.heap.slot(self, Group.MESSAGE))} (${count} sub-exception${count === 1 ? '' : 's'})`)
}

/** A group of the exceptions of a list or a tuple, given away. */
function* makeGroup(vm: Interpreter, message: string, exceptions: Ref): Steps {
  const text = vm.str(message)
  try {
    return yield* wait(call(vm, vm.type('BaseExceptionGroup').ref, [text, exceptions]))
  } finally {
    vm.drop(exceptions)
    vm.drop(text)
  }
}

// ── taking apart ──

function matcherOf(vm: Interpreter, value: Ref): Matcher {
  const types = optionsOf(vm, value)
  if (types.every((type) => isExceptionClass(vm, type)) && (types.length > 0 || vm.isA(value, 'tuple'))) return (exception) => types.some((type) => hasClass(vm, exception, type))
  const isFunction = vm.atLeast(13) ? vm.typeOf(value).slots.call !== undefined && !vm.isInstance(value, vm.type('type')) : vm.heap.refs.objType[value] === vm.kindOf.function
  if (isFunction) return (exception) => asks(vm, value, exception)
  return vm.raise(
    'TypeError',
    vm.atLeast(13)
      ? 'expected an exception type, a tuple of exception types, or a callable (other than a class)'
      : 'expected a function, exception type or tuple of exception types',
  )
}

/** A tuple's items, or the thing itself. */
function optionsOf(vm: Interpreter, value: Ref): Ref[] {
  return vm.isA(value, 'tuple') ? Array.from({ length: vm.heap.size(value) }, (_, at) => vm.heap.slot(value, at)) : [value]
}

function hasClass(vm: Interpreter, exception: Ref, type: Ref): boolean {
  return vm.typeOf(exception).mro.some((base) => base.ref === type)
}

function* asks(vm: Interpreter, fn: Ref, exception: Ref): Steps<boolean> {
  const answer = yield* wait(call(vm, fn, [exception]))
  try {
    return (yield* truth(vm, answer)) === 1
  } finally {
    vm.drop(answer)
  }
}

/** Source: `exceptiongroup_split_recursive`. */
function* split(vm: Interpreter, exception: Ref, matcher: Matcher, keepsRest: boolean): Steps<Parts> {
  const answer = matcher(exception)
  if (typeof answer === 'boolean' ? answer : yield* answer) return { match: vm.hold(exception), rest: NULL }
  if (!isGroup(vm, exception)) return { match: NULL, rest: keepsRest ? vm.hold(exception) : NULL }
  const matches: Ref[] = []
  const rests: Ref[] = []
  for (const part of exceptionsOf(vm, exception)) {
    const { match, rest } = yield* split(vm, part, matcher, keepsRest)
    if (match !== NULL) matches.push(match)
    if (rest !== NULL) rests.push(rest)
  }
  const match = yield* subset(vm, exception, matches)
  return { match, rest: keepsRest ? yield* subset(vm, exception, rests) : NULL }
}

/** A group like `original` of some of its exceptions, given away. Source: `exceptiongroup_subset`. */
function* subset(vm: Interpreter, original: Ref, exceptions: Ref[]): Steps {
  if (exceptions.length === 0) return NULL
  const { heap } = vm
  const list = vm.list(exceptions)
  let group: Ref
  try {
    group = yield* wait(callSpecial(vm, original, 'derive', [list]))
  } finally {
    vm.drop(list)
  }
  if (!isGroup(vm, group)) {
    vm.drop(group)
    vm.raise('TypeError', 'derive must return an instance of BaseExceptionGroup')
  }
  const traceback = heap.slot(original, Exc.TRACEBACK)
  if (traceback !== NULL) storeTraceback(vm, group, traceback)
  heap.store(group, Exc.CONTEXT, heap.slot(original, Exc.CONTEXT))
  const cause = heap.slot(original, Exc.CAUSE)
  heap.store(group, Exc.CAUSE, cause)
  // Setting a cause, none too, hides the context.
  ;(heap.payload[group] as { suppressContext: boolean }).suppressContext = true
  const notes = notesOf(vm, original)
  if (notes !== NULL && vm.isA(notes, 'list')) {
    const copy = vm.list(itemsOf(heap, notes).map((note) => vm.hold(note)))
    vm.setItemText(ensureDict(vm, group), '__notes__', copy)
  }
  return group
}

function notesOf(vm: Interpreter, exception: Ref): Ref {
  const dict = vm.heap.slot(exception, Exc.DICT)
  return dict === NULL ? NULL : getText(vm.heap, dict, '__notes__')
}

function orNone(vm: Interpreter, ref: Ref): Ref {
  return ref === NULL ? vm.newNone() : ref
}

function* splitMethod(vm: Interpreter, [self, value]: readonly Ref[]): Steps {
  const { match, rest } = yield* split(vm, self, matcherOf(vm, value), true)
  return vm.tuple([orNone(vm, match), orNone(vm, rest)])
}

function* subgroupMethod(vm: Interpreter, [self, value]: readonly Ref[]): Steps {
  return orNone(vm, (yield* split(vm, self, matcherOf(vm, value), false)).match)
}

// ── except* ──

/** Source: `exception_group_match` in `Python/ceval.c`. */
function* matchGroup(vm: Interpreter, frame: PyFrame, exception: Ref, wanted: Ref): Steps {
  const options = optionsOf(vm, wanted)
  const group = vm.type('BaseExceptionGroup')
  for (const option of options) if (!isExceptionClass(vm, option)) vm.raise('TypeError', 'catching classes that do not inherit from BaseException is not allowed')
  for (const option of options) if (vm.classOf(option)?.mro.includes(group)) vm.raise('TypeError', 'catching ExceptionGroup with except* is not allowed. Use except instead.')
  const { match, rest } = yield* partsOf(vm, exception, options, wanted)
  push(vm, frame, orNone(vm, rest))
  if (match === NULL) return vm.newNone()
  const before = vm.handled
  vm.handled = vm.hold(match)
  if (before !== NULL) vm.drop(before)
  return match
}

function* partsOf(vm: Interpreter, exception: Ref, options: readonly Ref[], wanted: Ref): Steps<Parts> {
  if (exception === vm.none) return { match: NULL, rest: NULL }
  if (options.some((option) => hasClass(vm, exception, option))) return { match: isGroup(vm, exception) ? vm.hold(exception) : yield* wrapNaked(vm, exception), rest: NULL }
  if (!isGroup(vm, exception)) return { match: NULL, rest: vm.hold(exception) }
  const pair = yield* wait(callSpecial(vm, exception, 'split', [wanted]))
  try {
    if (!vm.isA(pair, 'tuple')) vm.raise('TypeError', `${vm.typeName(exception)}.split must return a tuple, not ${vm.typeName(pair)}`)
    if (vm.heap.size(pair) < 2) vm.raise('TypeError', `${vm.typeName(exception)}.split must return a 2-tuple, got tuple of size ${vm.heap.size(pair)}`)
    const part = (at: number): Ref => (vm.heap.slot(pair, at) === vm.none ? NULL : vm.hold(vm.heap.slot(pair, at)))
    return { match: part(0), rest: part(1) }
  } finally {
    vm.drop(pair)
  }
}

/** An exception that was raised alone comes to the handler in a group. */
function wrapNaked(vm: Interpreter, exception: Ref): Steps {
  return makeGroup(vm, '', vm.tuple([vm.hold(exception)]))
}

/** Source: `_PyExc_PrepReraiseStar`. */
function* reraiseStar(vm: Interpreter, original: Ref, list: Ref): Steps {
  const exceptions = itemsOf(vm.heap, list)
  if (exceptions.length === 0) return vm.newNone()
  if (!isGroup(vm, original)) return vm.hold(exceptions[0])
  const left = exceptions.filter((exception) => exception !== vm.none)
  const reraised = left.filter((exception) => isSame(vm, exception, original))
  const raised = left.filter((exception) => !reraised.includes(exception)).map((exception) => vm.hold(exception))
  const again = reraised.length === 0 ? NULL : yield* projection(vm, original, reraised)
  if (raised.length === 0) return orNone(vm, again)
  if (again !== NULL) raised.push(again)
  return raised.length === 1 ? raised[0] : yield* makeGroup(vm, '', vm.list(raised))
}

/** Is it a part of the original, raised again as it was? Source: `is_same_exception_metadata`. */
function isSame(vm: Interpreter, exception: Ref, original: Ref): boolean {
  if (!isGroup(vm, exception)) return false
  const same = (slot: number): boolean => vm.heap.slot(exception, slot) === vm.heap.slot(original, slot)
  return same(Exc.TRACEBACK) && same(Exc.CAUSE) && same(Exc.CONTEXT) && sameNotes(vm, exception, original)
}

/** The parts of a group have copies of its notes. */
function sameNotes(vm: Interpreter, exception: Ref, original: Ref): boolean {
  const [a, b] = [notesOf(vm, exception), notesOf(vm, original)]
  if (a === b) return true
  if (a === NULL || b === NULL || !vm.isA(a, 'list') || !vm.isA(b, 'list')) return false
  const [left, right] = [itemsOf(vm.heap, a), itemsOf(vm.heap, b)]
  return left.length === right.length && left.every((note, at) => note === right[at])
}

/** The original with only those exceptions that are in one of `groups`. Source: `exception_group_projection`. */
function* projection(vm: Interpreter, original: Ref, groups: readonly Ref[]): Steps {
  const leaves = new Set<Ref>()
  const visit = (exception: Ref): void => {
    if (isGroup(vm, exception)) for (const part of exceptionsOf(vm, exception)) visit(part)
    else leaves.add(exception)
  }
  for (const group of groups) visit(group)
  return (yield* split(vm, original, (exception) => !isGroup(vm, exception) && leaves.has(exception), false)).match
}
