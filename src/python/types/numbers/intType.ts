import { intSizeof } from '../../../objects/ints'
import { digitsOf } from '../../heap/heap'
import { NULL, type Ref } from '../../heap/ref'
import { hashInt } from '../../values/hashes'
import { toFloat } from '../../values/intFloats'
import { absolute, invert, negate } from '../../values/ints'
import { defineType } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { truth, truthFast } from '../../vm/protocols/operators'
import { binder } from '../argumentsOf'
import { intBinary, intCompare } from './intBinary'
import { intIn, isCompact } from './intDigits'
import { intClassmethods, intMethods } from './intMethods'
import { intNew, plainInt } from './intNew'
import { intRepr } from './numberText'

/** int, and bool. Source: `Objects/longobject.c`, `Objects/boolobject.c`. */
export function defineInt(vm: Interpreter): void {
  const itself = (v: Interpreter, self: Ref): Ref => plainInt(v, self)
  defineType(vm, {
    name: 'int',
    layout: 'int',
    slots: {
      repr: (v, self) => intRepr(v, v.intOf(self)),
      hash: (v, self) => v.int(hashInt(v.intOf(self))),
      bool: (v, self) => v.bool(v.intOf(self) !== 0),
      compare: intCompare,
      binary: intBinary,
      neg: (v, self) => v.int(negate(v.intOf(self))),
      pos: itself,
      invert: inverted,
      abs: (v, self) => (v.intOf(self) < 0 ? v.int(absolute(v.intOf(self))) : plainInt(v, self)),
      index: itself,
      int: itself,
      float: (v, self) => v.float(toFloat(v.intOf(self))),
      new: intNew,
      sizeof: sizeofInt,
    },
    methods: intMethods(vm),
    classmethods: intClassmethods(vm),
    getset: {
      real: { get: itself },
      imag: { get: (v) => v.int(0) },
      numerator: { get: itself },
      denominator: { get: (v) => v.int(1) },
    },
  })
  defineType(vm, {
    name: 'bool',
    layout: 'bool',
    base: 'int',
    subclassable: false,
    slots: {
      repr: (v, self) => v.heap.hold(v.heap.staticStr(self === v.true ? 'True' : 'False')),
      new: boolNew,
    },
  })
}

/** `~x`: −(x + 1). */
function inverted(vm: Interpreter, self: Ref): Ref {
  const value = vm.intOf(self)
  return intIn(vm, invert(value), isCompact(value) ? 0 : digitsOf(value) + (value < 0 ? 0 : 1))
}

function sizeofInt(vm: Interpreter, self: Ref): number {
  return intSizeof(vm.model.objects, digitsOf(vm.intOf(self)))
}

const bind = binder('bool', 'x=False, /')

function boolNew(vm: Interpreter, _type: PyType, args: readonly Ref[], names: Ref): Result {
  const [x] = bind(vm, args, names)
  if (x === NULL) return vm.bool(false)
  const fast = truthFast(vm, x)
  return fast >= 0 ? vm.bool(fast === 1) : truthOf(vm, x)
}

function* truthOf(vm: Interpreter, x: Ref): Steps {
  return yield* wait(vm.bool((yield* truth(vm, x)) === 1))
}
