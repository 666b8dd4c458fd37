import type { Interpreter } from '../../vm/interpreter'
import { defineBytes } from './bytesType'
import { defineIterators } from './iterators'
import { defineMemoryview } from './memoryview'
import { defineStr } from './strType'

/** str, bytes and bytearray, and their iterators. */
export function defineText(vm: Interpreter): void {
  defineStr(vm)
  defineBytes(vm)
  defineIterators(vm)
  defineMemoryview(vm)
}
