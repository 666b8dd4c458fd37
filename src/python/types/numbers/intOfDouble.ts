import { intRequest } from '../../../objects/ints'
import type { Ref } from '../../heap/ref'
import type { PyIntValue } from '../../values/ints'
import type { Interpreter } from '../../vm/interpreter'

/** Above them no int is shared, and one digit is enough for them. */
const SMALL = 257

/** The int that a float was rounded to: in 3.8 a new one, also where there is a small int of that value. Source: `PyLong_FromDouble` */
export function intOfDouble(vm: Interpreter, value: PyIntValue): Ref {
  if (vm.atLeast(9) || value === 0 || value >= SMALL || value <= -SMALL) return vm.int(value)
  return vm.heap.newInt(vm.heap.kinds.int, value, intRequest(vm.heap.model.objects, 1))
}
