import type { Ref } from '../../../heap/ref'
import type { Interpreter } from '../../../vm/interpreter'
import { makeNativeModule } from '../../nativeModule'
import { floatFunctions } from './floats'
import { integerFunctions } from './integers'
import { sumFunctions } from './sums'

/** math. Source: `Modules/mathmodule.c`. */
export function makeMath(vm: Interpreter): Ref {
  return makeNativeModule(vm, 'math', {
    functions: { ...floatFunctions(vm), ...integerFunctions(vm), ...sumFunctions(vm) },
    values: {
      pi: vm.float(Math.PI),
      e: vm.float(Math.E),
      tau: vm.float(2 * Math.PI),
      inf: vm.float(Number.POSITIVE_INFINITY),
      nan: vm.float(Number.NaN),
    },
  })
}
