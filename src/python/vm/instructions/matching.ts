import { Op } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { updateDict } from '../../types/containers/dictUpdate'
import { call } from '../calls/call'
import { getAttribute, getAttributeOr, lookup } from '../classes/attributes'
import { isInstance } from '../classes/relations'
import { begin, pop, push } from '../frames/delivery'
import { type PyFrame, type Steps, Then } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { dictDelete, dictGet } from '../protocols/dictProtocol'
import { equals, length, reprText } from '../protocols/operators'

const ATOMIC_PATTERNS: ReadonlySet<string> = new Set(['bool', 'bytearray', 'bytes', 'dict', 'float', 'frozenset', 'int', 'list', 'set', 'str', 'tuple'])

const SEQUENCES = ['list', 'tuple', 'range', 'deque', 'memoryview', 'array']

/** Instructions of the match statement; undefined where it is another. Source: PEP 634, `Python/ceval.c` (`match_keys`, `match_class`). */
export function matchInstruction(vm: Interpreter, frame: PyFrame, op: Op, arg: number): boolean | undefined {
  const subject = vm.values[frame.sp - 1]
  switch (op) {
    case Op.MATCH_SEQUENCE:
      push(vm, frame, vm.bool(isSequence(vm, subject)))
      return true
    case Op.MATCH_MAPPING:
      push(vm, frame, vm.bool(isMapping(vm, subject)))
      return true
    case Op.GET_LEN:
      return begin(vm, lengthOf(vm, subject), null, Then.PUSH)
    case Op.MATCH_KEYS:
      return begin(vm, matchKeys(vm, vm.values[frame.sp - 2], subject), null, Then.PUSH)
    case Op.MATCH_CLASS: {
      const names = pop(vm, frame)
      const cls = pop(vm, frame)
      const object = pop(vm, frame)
      return begin(vm, matchClass(vm, object, cls, names, arg), [object, cls, names], Then.PUSH)
    }
    case Op.MATCH_REST: {
      const keys = pop(vm, frame)
      const mapping = pop(vm, frame)
      return begin(vm, rest(vm, mapping, keys), [mapping, keys], Then.PUSH)
    }
    default:
      return undefined
  }
}

function isSequence(vm: Interpreter, ref: Ref): boolean {
  return SEQUENCES.some((name) => vm.isA(ref, name)) || interfaceOf(vm, ref) === 'Sequence'
}

function isMapping(vm: Interpreter, ref: Ref): boolean {
  return vm.isA(ref, 'dict') || vm.isA(ref, 'mappingproxy') || interfaceOf(vm, ref) === 'Mapping'
}

/** Which interface of `collections.abc` the class has first among its bases: `Py_TPFLAGS_SEQUENCE`, `Py_TPFLAGS_MAPPING`. */
function interfaceOf(vm: Interpreter, ref: Ref): string | undefined {
  return vm.typeOf(ref).mro.find(({ module, name }) => module === 'collections.abc' && (name === 'Sequence' || name === 'Mapping'))?.name
}

function* lengthOf(vm: Interpreter, ref: Ref): Steps {
  return vm.int(yield* length(vm, ref))
}

function* matchKeys(vm: Interpreter, subject: Ref, keys: Ref): Steps {
  const values: Ref[] = []
  const own = lookup(vm, vm.typeOf(subject), 'get')?.owner.builtin === true && vm.isA(subject, 'dict')
  const missing = own ? NULL : vm.list([])
  const keysList = Array.from({ length: vm.heap.size(keys) }, (_, at) => vm.heap.slot(keys, at))
  if (keysList.length > 1) yield* refuseTwice(vm, keysList)
  for (const key of keysList) {
    const value = own ? yield* wait(dictGet(vm, subject, key)) : yield* gotten(vm, subject, key, missing)
    if (value === NULL) {
      vm.heap.dropMaybe(missing)
      vm.dropAll(values)
      return vm.newNone()
    }
    values.push(value)
  }
  vm.heap.dropMaybe(missing)
  return vm.tuple(values)
}

/** `subject.get(key, missing)`, or NULL where it is missing. */
function* gotten(vm: Interpreter, subject: Ref, key: Ref, missing: Ref): Steps {
  const get = yield* wait(getAttribute(vm, subject, 'get'))
  try {
    const value = yield* wait(call(vm, get, [key, missing]))
    if (value !== missing) return value
    vm.drop(value)
    return NULL
  } finally {
    vm.drop(get)
  }
}

/** Keys that are attributes are known only now. */
function* refuseTwice(vm: Interpreter, keys: readonly Ref[]): Steps<void> {
  for (const [at, key] of keys.entries()) {
    for (const before of keys.slice(0, at)) {
      if (before === key || (yield* equals(vm, before, key))) vm.raise('ValueError', `mapping pattern checks duplicate key (${yield* reprText(vm, key)})`)
    }
  }
}

function matchName(vm: Interpreter, name: Ref): string {
  if (!vm.isStr(name)) vm.raise('TypeError', `__match_args__ elements must be strings (got ${vm.typeName(name)})`)
  return vm.textOf(name)
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the steps of PEP 634, in its order
function* matchClass(vm: Interpreter, subject: Ref, cls: Ref, names: Ref, positional: number): Steps {
  const type = vm.classOf(cls)
  if (type === null) vm.raise('TypeError', `called match pattern must be a ${vm.atLeast(12) ? 'class' : 'type'}`)
  const isOne = yield* wait(isInstance(vm, subject, cls))
  vm.drop(isOne)
  if (isOne !== vm.true) return vm.newNone()
  const values: Ref[] = []
  const attributes: string[] = []
  if (positional > 0) {
    const matchArgs = yield* getAttributeOr(vm, cls, '__match_args__')
    if (matchArgs === NULL && type.mro.some((base) => base.builtin && ATOMIC_PATTERNS.has(base.name))) {
      if (positional > 1) vm.raise('TypeError', `${type.name}() accepts 1 positional sub-pattern (${positional} given)`)
      values.push(vm.hold(subject))
    } else {
      if (matchArgs !== NULL && !vm.isA(matchArgs, 'tuple')) {
        const given = vm.typeName(matchArgs)
        vm.drop(matchArgs)
        vm.raise('TypeError', `${type.name}.__match_args__ must be a tuple (got ${given})`)
      }
      const most = matchArgs === NULL ? 0 : vm.heap.size(matchArgs)
      if (positional > most) {
        vm.raise('TypeError', `${type.name}() accepts ${most} positional sub-pattern${most === 1 ? '' : 's'} (${positional} given)`)
      }
      for (let at = 0; at < positional; at++) attributes.push(matchName(vm, vm.heap.slot(matchArgs, at)))
    }
    if (matchArgs !== NULL) vm.drop(matchArgs)
  }
  for (let at = 0; at < vm.heap.size(names); at++) attributes.push(vm.textOf(vm.heap.slot(names, at)))
  for (const [at, name] of attributes.entries()) {
    if (attributes.indexOf(name) < at) {
      vm.dropAll(values)
      vm.raise('TypeError', `${type.name}() got multiple sub-patterns for attribute '${name}'`)
    }
    const value = yield* getAttributeOr(vm, subject, name)
    if (value === NULL) {
      vm.dropAll(values)
      return vm.newNone()
    }
    values.push(value)
  }
  return vm.tuple(values)
}

/** The entries of a mapping whose keys no pattern named. */
function* rest(vm: Interpreter, mapping: Ref, keys: Ref): Steps {
  const dict = vm.dict()
  yield* updateDict(vm, dict, mapping)
  for (let at = 0; at < vm.heap.size(keys); at++) {
    const value = yield* wait(dictDelete(vm, dict, vm.heap.slot(keys, at)))
    if (value !== NULL) vm.drop(value)
  }
  return dict
}
