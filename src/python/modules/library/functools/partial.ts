import { setText } from '../../../heap/dict'
import { copyDict } from '../../../heap/dictCopy'
import { dataOf, keyAt, valueAt } from '../../../heap/dictData'
import { NULL, type Ref } from '../../../heap/ref'
import { classGetItem } from '../../../types/containers/genericAlias'
import { guardedRepr, heldItemText } from '../../../types/containers/reprs'
import { call } from '../../../vm/calls/call'
import { native } from '../../../vm/calls/native'
import { callWithDict } from '../../../vm/calls/withDict'
import { dictOf } from '../../../vm/classes/instanceAttributes'
import type { PyType } from '../../../vm/classes/type'
import { type Packed, packArguments, unpack } from '../../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { collect } from '../../../vm/protocols/iteration'
import { reprText } from '../../../vm/protocols/operators'
import { isCallable } from '../collections/defaultdict'
import { libraryType, newObject } from '../nativeType'

const enum Partial {
  FN = 0,
  ARGS = 1,
  KEYWORDS = 2,
  DICT = 3,
}

/** functools.partial. Source: `Modules/_functoolsmodule.c`. */
export function definePartial(vm: Interpreter): Ref {
  const field = (slot: Partial) => ({ get: (v: Interpreter, self: Ref): Ref => v.hold(v.heap.slot(self, slot)) })
  return libraryType(vm, {
    name: 'partial',
    module: 'functools',
    basicsize: 64,
    fields: 4,
    dictAt: Partial.DICT,
    // A cycle of partials and tuples alone is found by every collection, and stays.
    clears: vm.atLeast(10),
    weakrefs: true,
    slots: { new: partialNew, call: partialCall, repr: partialRepr },
    getset: { func: field(Partial.FN), args: field(Partial.ARGS), keywords: field(Partial.KEYWORDS) },
    methods: {
      __reduce__: native('self, /', (v, [self]) => {
        const held = (slot: Partial): Ref => v.hold(v.heap.slot(self, slot))
        const dict = v.heap.slot(self, Partial.DICT)
        return v.tuple([
          v.hold(v.typeOf(self).ref),
          v.tuple([held(Partial.FN)]),
          v.tuple([held(Partial.FN), held(Partial.ARGS), held(Partial.KEYWORDS), dict === NULL ? v.newNone() : v.hold(dict)]),
        ])
      }),
      __setstate__: native('self, state, /', (v, [self, state]) => setState(v, self, state)),
    },
    classmethods: classGetItem(vm),
  }).ref
}

/** Source: `partial_setstate`. */
function* setState(vm: Interpreter, self: Ref, state: Ref): Steps {
  const { heap } = vm
  const [fn, given, keywords, dict] = vm.isA(state, 'tuple') && heap.size(state) === 4 ? itemsOf(vm, state) : [NULL, NULL, NULL, NULL]
  if (fn === NULL || !isCallable(vm, fn) || !vm.isA(given, 'tuple') || !(keywords === vm.none || vm.isA(keywords, 'dict'))) vm.raise('TypeError', 'invalid partial state')
  const isPlain = heap.refs.objType[given] === heap.kinds.tuple
  const args = isPlain ? vm.hold(given) : vm.tuple(yield* collect(vm, given))
  const named = keywords === vm.none ? vm.dict() : heap.refs.objType[keywords] === heap.kinds.dict ? vm.hold(keywords) : copyDict(heap, keywords)
  heap.store(self, Partial.FN, fn)
  heap.give(self, Partial.ARGS, args)
  heap.give(self, Partial.KEYWORDS, named)
  heap.store(self, Partial.DICT, dict === vm.none ? NULL : dict)
  return vm.newNone()
}

function partialNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Ref {
  const { heap } = vm
  const nkeywords = names === NULL ? 0 : heap.size(names)
  const positional = args.slice(0, args.length - nkeywords)
  if (positional.length < 1) vm.raise('TypeError', "type 'partial' takes at least one argument")
  let [fn] = positional
  if (!isCallable(vm, fn)) vm.raise('TypeError', 'the first argument must be callable')
  let before: Ref[] = []
  let inherited = NULL
  let given = NULL
  if (vm.isA(fn, 'partial') && vm.typeOf(fn).builtin && dictOf(vm, fn, vm.typeOf(fn)) === NULL) {
    given = heap.slot(fn, Partial.ARGS)
    before = itemsOf(vm, given)
    inherited = heap.slot(fn, Partial.KEYWORDS)
    fn = heap.slot(fn, Partial.FN)
  }
  // Where nothing comes to them the arguments stay the tuple that they are (`tupleconcat`).
  const all = given !== NULL && positional.length === 1 ? vm.hold(given) : vm.tuple([...before, ...positional.slice(1)].map((item) => vm.hold(item)))
  const ref = newObject(vm, type, [vm.hold(fn), all])
  const keywords = vm.dict()
  if (inherited !== NULL) addAll(vm, keywords, inherited)
  for (let at = 0; at < nkeywords; at++) {
    const name = heap.slot(names, at)
    setText(heap, keywords, name, vm.textOf(name), args[positional.length + at])
  }
  heap.give(ref, Partial.KEYWORDS, keywords)
  return ref
}

function itemsOf(vm: Interpreter, tuple: Ref): Ref[] {
  return Array.from({ length: vm.heap.size(tuple) }, (_, at) => vm.heap.slot(tuple, at))
}

function addAll(vm: Interpreter, to: Ref, from: Ref): void {
  const data = dataOf(vm.heap, from)
  for (let entry = 0; entry < data.table.nentries; entry++) {
    const key = keyAt(vm.heap, from, data, entry)
    if (key !== NULL) setText(vm.heap, to, key, vm.textOf(key), valueAt(vm.heap, from, data, entry))
  }
}

function partialCall(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const { heap } = vm
  const fn = heap.slot(self, Partial.FN)
  const given = heap.slot(self, Partial.ARGS)
  const before = Array.from({ length: heap.size(given) }, (_, at) => heap.slot(given, at))
  const keywords = heap.slot(self, Partial.KEYWORDS)
  if (dataOf(heap, keywords).table.used === 0 && vm.atLeast(9)) return call(vm, fn, [...before, ...args], names)
  const packed = packArguments(vm, null, args, names)
  return withPacked(vm, packed, dataOf(heap, keywords).table.used === 0 ? wait(call(vm, fn, [...before, ...args], names)) : callMerged(vm, fn, before, keywords, args, names))
}

/** With keywords of its own, and always in 3.8, it takes its arguments in a tuple and a dict (`tp_call`). */
function* withPacked(vm: Interpreter, packed: Packed, steps: Steps): Steps {
  try {
    return yield* steps
  } finally {
    unpack(vm, packed)
  }
}

/** Keywords of the object first; those of the call take their places. */
function* callMerged(vm: Interpreter, fn: Ref, before: readonly Ref[], keywords: Ref, args: readonly Ref[], names: Ref): Steps {
  const { heap } = vm
  const nkeywords = names === NULL ? 0 : heap.size(names)
  const positional = args.slice(0, args.length - nkeywords)
  const both = vm.atLeast(9) && before.length > 0 && positional.length > 0 ? vm.tuple([...before, ...positional].map((ref) => vm.hold(ref))) : NULL
  const merged = vm.dict()
  addAll(vm, merged, keywords)
  for (let at = 0; at < nkeywords; at++) setText(heap, merged, heap.slot(names, at), vm.textOf(heap.slot(names, at)), args[positional.length + at])
  try {
    return yield* callWithDict(vm, fn, [...before, ...positional], merged)
  } finally {
    vm.heap.dropMaybe(both)
    vm.drop(merged)
  }
}

function partialRepr(vm: Interpreter, self: Ref): Result {
  return guardedRepr(vm, self, '...', function* () {
    const { heap } = vm
    const parts = [yield* reprText(vm, heap.slot(self, Partial.FN))]
    const args = heap.slot(self, Partial.ARGS)
    for (let at = 0; at < heap.size(args); at++) parts.push(yield* heldItemText(vm, heap.slot(args, at)))
    const keywords = heap.slot(self, Partial.KEYWORDS)
    const data = dataOf(heap, keywords)
    for (let entry = 0; entry < data.table.nentries; entry++) {
      const key = keyAt(heap, keywords, data, entry)
      if (key !== NULL) parts.push(`${vm.textOf(key)}=${yield* heldItemText(vm, valueAt(heap, keywords, data, entry))}`)
    }
    const type = vm.typeOf(self)
    return `${type.builtin || vm.atLeast(13) ? `${type.module}.` : ''}${type.builtin ? type.name : type.qualname}(${parts.join(', ')})`
  })
}
