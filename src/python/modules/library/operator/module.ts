import { BinaryOp, type CompareOp, INPLACE } from '../../../code/opcodes'
import { getText } from '../../../heap/dict'
import { NULL, type Ref } from '../../../heap/ref'
import { lengthHint } from '../../../types/containers/extend'
import { isInt, toIndex } from '../../../types/toIndex'
import { call } from '../../../vm/calls/call'
import { type NativeSpec, native } from '../../../vm/calls/native'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { forEach } from '../../../vm/protocols/iteration'
import { binary, compare, contains, equals, getItem, OPERATOR_NAMES, setItem, truth } from '../../../vm/protocols/operators'
import { makeNativeModule, putStatic } from '../../nativeModule'
import { defineGetters } from './getters'

const COMPARISONS = ['lt', 'le', 'eq', 'ne', 'gt', 'ge'] as const

/** operator. Source: `Modules/_operator.c`, `Lib/operator.py`. */
export function makeOperator(vm: Interpreter): Ref {
  const functions: Record<string, NativeSpec> = { ...unary(), ...containers() }
  for (const [op, name] of COMPARISONS.entries()) functions[name] = native('a, b, /', (v, [a, b]) => compare(v, a, b, op as CompareOp))
  for (const [op, name] of OPERATOR_NAMES.entries()) {
    functions[name === 'and' || name === 'or' ? `${name}_` : name] = native('a, b, /', (v, [a, b]) => binary(v, a, b, op))
    functions[`i${name}`] = native('a, b, /', (v, [a, b]) => binary(v, a, b, INPLACE + op))
  }
  if (!vm.atLeast(11)) delete functions.call
  const getters = Object.entries(defineGetters(vm))
  const all = [...Object.keys(functions), ...getters.map(([name]) => name)].sort()
  const module = makeNativeModule(vm, 'operator', {
    functions,
    values: { ...Object.fromEntries(getters.map(([name, ref]) => [name, vm.hold(ref)])), __all__: vm.list(all.map((name) => vm.heap.intern(name))) },
  })
  nameTwice(vm, vm.heap.slot(module, 0), Object.keys(functions))
  return module
}

/** `__add__` is `add`, and so on. */
function nameTwice(vm: Interpreter, dict: Ref, names: readonly string[]): void {
  for (const name of names) if (!/^(truth|is_|is_not|countOf|indexOf|length_hint)$/.test(name)) putStatic(vm, dict, `__${name.replace(/_$/, '')}__`, getText(vm.heap, dict, name))
}

function unary(): Record<string, NativeSpec> {
  const of = (slot: 'neg' | 'pos' | 'invert' | 'abs', text: string): NativeSpec =>
    native('a, /', (v, [a]): Result => v.typeOf(a).slots[slot]?.(v, a) ?? v.raise('TypeError', `bad operand type for ${text}: '${v.typeName(a)}'`))
  return {
    neg: of('neg', 'unary -'),
    pos: of('pos', 'unary +'),
    inv: of('invert', 'unary ~'),
    invert: of('invert', 'unary ~'),
    abs: of('abs', 'abs()'),
    not_: native('a, /', function* (v, [a]) {
      return v.bool((yield* truth(v, a)) === 0)
    }),
    truth: native('a, /', function* (v, [a]) {
      return v.bool((yield* truth(v, a)) === 1)
    }),
    index: native('a, /', (v, [a]) => {
      if (!v.atLeast(10) && isInt(v, a)) return v.hold(a)
      return isInt(v, a) ? v.int(v.intOf(a)) : indexLater(v, a)
    }),
    is_: native('a, b, /', (v, [a, b]) => v.bool(a === b)),
    is_not: native('a, b, /', (v, [a, b]) => v.bool(a !== b)),
  }
}

function* indexLater(vm: Interpreter, ref: Ref): Steps {
  return vm.int(yield* toIndex(vm, ref))
}

function containers(): Record<string, NativeSpec> {
  return {
    concat: native('a, b, /', (v, [a, b]) => concat(v, a, b, BinaryOp.ADD)),
    iconcat: native('a, b, /', (v, [a, b]) => concat(v, a, b, INPLACE + BinaryOp.ADD)),
    contains: native('a, b, /', (v, [a, b]) => contains(v, a, b)),
    getitem: native('a, b, /', (v, [a, b]) => getItem(v, a, b)),
    setitem: native('a, b, c, /', function* (v, [a, b, c]) {
      yield* wait(setItem(v, a, b, c))
      return v.newNone()
    }),
    delitem: native('a, b, /', function* (v, [a, b]) {
      yield* wait(setItem(v, a, b, NULL))
      return v.newNone()
    }),
    countOf: native('a, b, /', (v, [a, b]) => count(v, a, b)),
    indexOf: native('a, b, /', (v, [a, b]) => indexOf(v, a, b)),
    length_hint: native('obj, default=0, /', (v, [a, fallback]) => {
      if (fallback !== NULL && !isInt(v, fallback)) v.raise('TypeError', `'${v.typeName(fallback)}' object cannot be interpreted as an integer`)
      return hintOr(v, a, fallback)
    }),
    call: native('obj, /, *args, **kwargs', (v, [fn], rest, keywords) => {
      if (keywords.size === 0) return call(v, fn, rest)
      return callWith(v, fn, rest, keywords)
    }),
  }
}

function* callWith(vm: Interpreter, fn: Ref, args: readonly Ref[], keywords: ReadonlyMap<string, Ref>): Steps {
  const names = vm.tuple([...keywords.keys()].map((name) => vm.heap.intern(name)))
  try {
    return yield* wait(call(vm, fn, [...args, ...keywords.values()], names))
  } finally {
    vm.drop(names)
  }
}

function concat(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  if (vm.typeOf(a).slots.getitem === undefined) vm.raise('TypeError', `'${vm.typeName(a)}' object can't be concatenated`)
  return binary(vm, a, b, op)
}

/** Source: `_PySequence_IterSearch`. */
function refuseUniterable(vm: Interpreter, container: Ref): void {
  const { iter, getitem } = vm.typeOf(container).slots
  if (iter === undefined && getitem === undefined) vm.raise('TypeError', `argument of type '${vm.typeName(container)}' is not iterable`)
}

function* count(vm: Interpreter, container: Ref, value: Ref): Steps {
  refuseUniterable(vm, container)
  let n = 0
  yield* forEach(vm, container, function* (item) {
    n += yield* equals(vm, item, value)
    vm.drop(item)
    return undefined
  })
  return vm.int(n)
}

function* indexOf(vm: Interpreter, container: Ref, value: Ref): Steps {
  refuseUniterable(vm, container)
  let at = -1
  let found = false
  yield* forEach(vm, container, function* (item) {
    at++
    found = (yield* equals(vm, item, value)) === 1
    vm.drop(item)
    return !found
  })
  if (!found) vm.raise('ValueError', 'sequence.index(x): x not in sequence')
  return vm.int(at)
}

function* hintOr(vm: Interpreter, object: Ref, fallback: Ref): Steps {
  const hint = yield* lengthHint(vm, object, -1)
  return hint >= 0 ? vm.int(hint) : fallback === NULL ? vm.int(0) : vm.hold(fallback)
}
