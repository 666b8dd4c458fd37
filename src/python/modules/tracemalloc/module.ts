import { heapStatistics, type Pymalloc } from '../../../index'
import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import { type NativeSpec, native } from '../../vm/native'
import { makeNativeModule } from '../nativeModule'
import { moduleState } from '../state'

/** `tracemalloc`: how many bytes were asked for since it began. Where they were asked for is not kept. Source: `Modules/_tracemalloc.c`. */
export function makeTracemalloc(vm: Interpreter): Ref {
  return makeNativeModule(vm, 'tracemalloc', { functions: FUNCTIONS })
}

/** Bytes of all blocks in use. */
function bytesNow(vm: Interpreter): number {
  const { heap } = vm.lab
  const { allocatedBytes } = heapStatistics(heap as Pymalloc)
  return allocatedBytes
}

function traced(vm: Interpreter): number {
  const state = moduleState(vm)
  const size = Math.max(bytesNow(vm) - state.tracedFrom, 0)
  state.tracedPeak = Math.max(state.tracedPeak, size)
  return size
}

function begin(vm: Interpreter): Ref {
  const state = moduleState(vm)
  if (state.tracing === 0) {
    state.tracing = 1
    state.tracedFrom = bytesNow(vm)
    state.tracedPeak = 0
  }
  return vm.newNone()
}

function tracedMemory(vm: Interpreter): Ref {
  const state = moduleState(vm)
  if (state.tracing === 0) return vm.tuple([vm.int(0), vm.int(0)])
  const size = traced(vm)
  return vm.tuple([vm.int(size), vm.int(state.tracedPeak)])
}

const FUNCTIONS: Readonly<Record<string, NativeSpec>> = {
  clear_traces: native('', (vm) => {
    Object.assign(moduleState(vm), { tracedFrom: bytesNow(vm), tracedPeak: 0 })
    return vm.newNone()
  }),
  get_traceback_limit: native('', (vm) => vm.int(1)),
  get_traced_memory: native('', tracedMemory),
  get_tracemalloc_memory: native('', (vm) => vm.int(0)),
  is_tracing: native('', (vm) => vm.bool(moduleState(vm).tracing === 1)),
  reset_peak: native('', (vm) => {
    moduleState(vm).tracedPeak = moduleState(vm).tracing === 1 ? Math.max(bytesNow(vm) - moduleState(vm).tracedFrom, 0) : 0
    return vm.newNone()
  }),
  start: native('nframe=1, /', begin),
  stop: native('', (vm) => {
    moduleState(vm).tracing = 0
    return vm.newNone()
  }),
  take_snapshot: native('', (vm) => vm.raise('NotImplementedError', 'tracemalloc.take_snapshot() is not supported')),
}
