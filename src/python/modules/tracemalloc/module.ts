import { appendItem } from '../../heap/list'
import type { Ref } from '../../heap/ref'
import { toIndex } from '../../types/toIndex'
import { type NativeSpec, native } from '../../vm/calls/native'
import type { Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { makeNativeModule } from '../nativeModule'
import { type BlockTrace, moduleState } from '../state'
import { clearTraces, livingTraces, pauseTracing, resetPeak, resumeTracing, startTracing, stopTracing, tracedMemory } from './traces'

/** The most frames of a traceback that are kept. */
const MOST_FRAMES = 65535
const MOST_FRAMES_38 = 178956969

/** `_tracemalloc`: what was asked for since it began, and where. Source: `Modules/_tracemalloc.c`. */
export function makeTracemalloc(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_tracemalloc', { functions: vm.atLeast(9) ? { ...FUNCTIONS, reset_peak: RESET_PEAK } : FUNCTIONS })
}

function* start(vm: Interpreter, nframe: Ref): Steps {
  const limit = Number(yield* toIndex(vm, nframe))
  const most = vm.atLeast(9) ? MOST_FRAMES : MOST_FRAMES_38
  if (limit < 1 || limit > most) vm.raise('ValueError', `the number of frames must be in range [1; ${most}]`)
  if (moduleState(vm).tracing === 0) startTracing(vm, limit)
  return vm.newNone()
}

/** ((file, line), …), the innermost first. */
function framesTuple(vm: Interpreter, { frames }: BlockTrace): Ref {
  return vm.tuple(frames.map(([file, line]) => vm.tuple([vm.heap.str(file), vm.int(line)])))
}

/** Tuples of domain, size, frames and, from 3.9 on, how many frames there were. */
function traces(vm: Interpreter): Ref {
  const all = [...livingTraces(vm).values()]
  const list = vm.list([])
  // What the list holds is not traced; traces of one place share a tuple (`tracemalloc_get_traces_fill`, `traceback_to_pyobject`).
  pauseTracing(vm)
  const known = new Map<string, Ref>()
  for (const trace of all) {
    const place = JSON.stringify(trace.frames)
    const frames = known.get(place) ?? framesTuple(vm, trace)
    known.set(place, frames)
    const item = vm.tuple([vm.int(0), vm.int(trace.nbytes), vm.hold(frames), ...(vm.atLeast(9) ? [vm.int(trace.total)] : [])])
    appendItem(vm.heap, list, item)
    vm.drop(item)
  }
  for (const frames of known.values()) vm.drop(frames)
  resumeTracing(vm)
  return list
}

function objectTraceback(vm: Interpreter, object: Ref): Ref {
  const trace = hasValuesInFront(vm, object) ? undefined : livingTraces(vm).get(object)
  return trace === undefined ? vm.newNone() : framesTuple(vm, trace)
}

/** 3.11 looks for the block behind the collector's head alone, though an instance's dict and values stand in front of that: it finds none. */
function hasValuesInFront(vm: Interpreter, object: Ref): boolean {
  return vm.atLeast(11) && !vm.atLeast(12) && vm.typeOf(object).keys.keys !== null
}

const RESET_PEAK = native('', (vm) => {
  if (moduleState(vm).tracing > 0) resetPeak(vm)
  return vm.newNone()
})

const FUNCTIONS: Readonly<Record<string, NativeSpec>> = {
  clear_traces: native('', (vm) => {
    if (moduleState(vm).tracing > 0) clearTraces(vm)
    return vm.newNone()
  }),
  get_traceback_limit: native('', (vm) => vm.int(moduleState(vm).tracing || 1)),
  get_traced_memory: native('', (vm) => vm.tuple(tracedMemory(vm).map((bytes) => vm.int(bytes)))),
  // NOT CPython's own: how much its table takes is no affair of a program.
  get_tracemalloc_memory: native('', (vm) => vm.int(moduleState(vm).traces.size * 64)),
  is_tracing: native('', (vm) => vm.bool(moduleState(vm).tracing > 0)),
  start: native('nframe=1, /', (vm, [nframe]) => (nframe < 0 ? start1(vm) : start(vm, nframe))),
  stop: native('', (vm) => {
    stopTracing(vm)
    return vm.newNone()
  }),
  _get_traces: native('', traces),
  _get_object_traceback: native('obj, /', (vm, [object]) => objectTraceback(vm, object)),
}

function start1(vm: Interpreter): Ref {
  if (moduleState(vm).tracing === 0) startTracing(vm, 1)
  return vm.newNone()
}
