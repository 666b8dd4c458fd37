import { type IntValue, NULL, type Ref } from '../../../heap/ref'
import { isFloat, isInt, sizeOf, toIndex } from '../../../types/toIndex'
import { encode } from '../../../values/encode'
import { getrandbits, type RandomState, random, randomState, seedWithBytes, seedWithFloat, seedWithInt } from '../../../values/random'
import { native } from '../../../vm/calls/native'
import { allocateInstance } from '../../../vm/classes/instances'
import type { Steps } from '../../../vm/frames/frame'
import type { Interpreter } from '../../../vm/interpreter'
import { hashOf } from '../../../vm/protocols/hashing'
import { makeNativeModule } from '../../nativeModule'
import { libraryType } from '../nativeType'

/** _random: the generator. Source: `Modules/_randommodule.c`. */
export function makeRandom(vm: Interpreter): Ref {
  const type = libraryType(vm, {
    name: 'Random',
    module: '_random',
    basicsize: 2520,
    fields: 0,
    gc: false,
    slots: {
      new: function* (v, asked, args) {
        if (v.atLeast(10) && !v.atLeast(11) && args.length > 1) v.raise('TypeError', `Random() requires 0 or 1 argument`)
        const ref = allocateInstance(v, asked)
        v.heap.payload[ref] = randomState()
        yield* seed(v, ref, args.length > 0 && !v.atLeast(11) ? args[0] : NULL)
        return ref
      },
    },
    methods: {
      random: native('self, /', (v, [self]) => v.float(random(stateOf(v, self)))),
      getrandbits: native('self, k, /', (v, [self, k]) => (isInt(v, k) ? bitsFrom(v, self, v.intOf(k)) : bitsLater(v, self, k))),
      seed: native('self, n=None, /', (v, [self, n]) => seed(v, self, n)),
      _seed_bytes: native('self, data, /', (v, [self, data]) => {
        const value = v.heap.payload[data]
        seedWithBytes(stateOf(v, self), typeof value === 'string' ? encodeText(value) : (value as Uint8Array))
        return v.newNone()
      }),
      getstate: native('self, /', (v, [self]) => {
        const { words, index } = stateOf(v, self)
        return v.tuple([...Array.from(words, (word) => v.int(word)), v.int(index)])
      }),
      setstate: native('self, state, /', (v, [self, state]) => {
        const { words } = stateOf(v, self)
        if (!v.isA(state, 'tuple')) v.raise('TypeError', 'state vector must be a tuple')
        if (v.heap.size(state) !== words.length + 1) v.raise('ValueError', 'state vector is the wrong size')
        for (let at = 0; at < words.length; at++) words[at] = Number(v.intOf(v.heap.slot(state, at)))
        stateOf(v, self).index = Number(v.intOf(v.heap.slot(state, words.length)))
        return v.newNone()
      }),
    },
  })
  return makeNativeModule(vm, '_random', { values: { Random: vm.hold(type.ref) } })
}

function stateOf(vm: Interpreter, self: Ref): RandomState {
  return vm.heap.payload[self] as RandomState
}

function bitsFrom(vm: Interpreter, self: Ref, k: IntValue): Ref {
  return vm.int(getrandbits(stateOf(vm, self), sizeOf(vm, k), vm.version))
}

function* bitsLater(vm: Interpreter, self: Ref, k: Ref): Steps {
  return bitsFrom(vm, self, yield* toIndex(vm, k))
}

function encodeText(text: string): Uint8Array {
  return encode(text, 'utf-8', 'surrogatepass')
}

/** Without an argument CPython asks the operating system; here it is seed 0: runs are repeatable. */
function* seed(vm: Interpreter, self: Ref, n: Ref): Steps {
  const state = stateOf(vm, self)
  if (n === NULL || n === vm.none) seedWithInt(state, 0)
  else if (isInt(vm, n)) seedWithInt(state, vm.intOf(n))
  else if (isFloat(vm, n)) seedWithFloat(state, vm.heap.payload[n] as number)
  else seedWithInt(state, BigInt.asUintN(64, BigInt(yield* hashOf(vm, n))))
  return vm.newNone()
}
