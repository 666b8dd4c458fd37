import { intRequest } from '../../../objects/ints'
import { digitsOf } from '../../heap/heap'
import type { IntValue, Ref } from '../../heap/ref'
import { intToString } from '../../values/intText'
import type { Interpreter } from '../../vm/interpreter'

/** Binary digits for which the decimal ones take one digit more: 33·9 / (10·30 − 33·9). */
const DIGITS_FOR_ONE_MORE = 99
/** Sign, point and the end of the text; an exponent. */
const BESIDE_DIGITS = 3
const EXPONENT = 5

/** `repr` of an int: while the text is made, an int holds its decimal digits, nine in each. Source: `long_to_decimal_string_internal`. */
export function intRepr(vm: Interpreter, value: IntValue): Ref {
  const { heap } = vm
  const text = intToString(value, vm.textVersion)
  const digits = digitsOf(value)
  const decimal = heap.allocate(heap.kinds.int, intRequest(vm.model.objects, 1 + digits + Math.floor(digits / DIGITS_FOR_ONE_MORE)))
  const ref = heap.newStr(text)
  vm.drop(decimal)
  return ref
}

/** A float's text as a str; C makes it in memory of its own first. Source: `PyOS_double_to_string`. */
export function textOfFloat(vm: Interpreter, text: string): Ref {
  const { heap } = vm
  const digits = text.split('e')[0].replace(/[-.]/g, '').length
  const memory = heap.allocate(heap.kinds.bytes, digits + BESIDE_DIGITS + (text.includes('e') ? EXPONENT : 0))
  const ref = vm.str(text)
  vm.drop(memory)
  return ref
}
