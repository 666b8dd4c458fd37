import type { Interpreter } from '../../vm/interpreter'
import { defineComplex } from './complexType'
import { defineFloat } from './floatType'
import { defineInt } from './intType'

/** int, bool, float and complex. */
export function defineNumbers(vm: Interpreter): void {
  defineInt(vm)
  defineFloat(vm)
  defineComplex(vm)
}
