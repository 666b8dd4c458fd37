import type { Ref } from '../../heap/ref'
import type { PyComplex } from '../../values/complexes'
import { formatComplex, formatFloat, formatInt } from '../../values/format'
import type { Result } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { str } from '../../vm/protocols/operators'
import { argumentType } from '../text/arguments'

/** The text of a format specification. */
export function specText(vm: Interpreter, spec: Ref): string {
  if (!vm.isStr(spec)) vm.raise('TypeError', `__format__() argument must be str, not ${argumentType(vm, spec)}`)
  return vm.textOf(spec)
}

/** `x.__format__(spec)` of a number: without a specification its str. Source: `Python/formatter_unicode.c`. */
export function formatted(vm: Interpreter, self: Ref, spec: Ref): Result {
  const text = specText(vm, spec)
  return text === '' ? str(vm, self) : vm.str(formatNumber(vm, self, text))
}

function formatNumber(vm: Interpreter, self: Ref, spec: string): string {
  const type = vm.typeOf(self)
  const value = vm.heap.payload[self]
  if (type.solid.kind === vm.heap.kinds.float) return formatFloat(value as number, spec, vm.version, type.name)
  if (type.solid.kind === vm.heap.kinds.complex) return formatComplex(value as PyComplex, spec, vm.version, type.name)
  return formatInt(vm.intOf(self), spec, vm.version, type.name)
}
