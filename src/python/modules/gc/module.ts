import { Debug, O } from '../../../index'
import { NULL, type Ref } from '../../heap/ref'
import { toIndex } from '../../types/toIndex'
import { type NativeSpec, native } from '../../vm/calls/native'
import { passTuple } from '../../vm/frames/argumentsTuple'
import type { Steps } from '../../vm/frames/frame'
import { keepEscaped } from '../../vm/frames/heapFrames'
import type { Interpreter } from '../../vm/interpreter'
import { makeNativeModule } from '../nativeModule'
import { moduleState } from '../state'
import { placeList } from '../statics'
import { objectFunctions } from './objects'
import { takeGarbage } from './serve'

/** `gc`. Source: `Modules/gcmodule.c`. */
export function makeGc(vm: Interpreter): Ref {
  const state = moduleState(vm)
  state.callbacks = placeList(vm)
  state.garbage = placeList(vm)
  // Only who has the module can add a callback: from now on the collector asks at each start and end.
  vm.heap.perform(O.CALLBACKS_SET, 1)
  const constants = {
    DEBUG_STATS: Debug.STATS,
    DEBUG_COLLECTABLE: Debug.COLLECTABLE,
    DEBUG_UNCOLLECTABLE: Debug.UNCOLLECTABLE,
    DEBUG_SAVEALL: Debug.SAVEALL,
    DEBUG_LEAK: Debug.COLLECTABLE | Debug.UNCOLLECTABLE | Debug.SAVEALL,
  }
  return makeNativeModule(vm, 'gc', {
    functions: { ...FUNCTIONS, ...objectFunctions(vm) },
    values: {
      callbacks: vm.hold(state.callbacks),
      garbage: vm.hold(state.garbage),
      ...Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, vm.int(value)])),
    },
  })
}

/** An argument of C's int. */
export function* intArgument(vm: Interpreter, ref: Ref): Steps<number> {
  return Number(
    yield* toIndex(vm, ref, vm.atLeast(10) ? undefined : vm.isA(ref, 'float') ? 'integer argument expected, got float' : `an integer is required (got type ${vm.typeName(ref)})`),
  )
}

function* collect(vm: Interpreter, generation: Ref): Steps {
  const wanted = generation === NULL ? 2 : yield* intArgument(vm, generation)
  if (wanted < 0 || wanted > 2) vm.raise('ValueError', 'invalid generation')
  if (wanted === 2) keepEscaped(vm)
  vm.heap.perform(O.COLLECT, wanted)
  takeGarbage(vm)
  return vm.int(vm.lab.gc.result)
}

function* setThreshold(vm: Interpreter, args: readonly Ref[]): Steps {
  if (args.length === 0 || args.length > 3) {
    if (vm.atLeast(13)) vm.raise('TypeError', 'gc.set_threshold requires 1 to 3 arguments')
    vm.raise('TypeError', `set_threshold() takes at ${args.length === 0 ? 'least 1 argument' : 'most 3 arguments'} (${args.length} given)`)
  }
  const values: number[] = []
  for (const arg of args) values.push(fitsInt(vm, yield* intArgument(vm, arg)))
  // Of an incremental collector the third does not exist.
  values.slice(0, vm.lab.gc.incremental ? 2 : 3).forEach((value, generation) => {
    vm.heap.perform(O.THRESHOLD_SET, generation, value)
  })
  return vm.newNone()
}

function fitsInt(vm: Interpreter, value: number): number {
  if (Math.abs(value) < 2 ** 31) return value
  vm.raise('OverflowError', vm.atLeast(10) ? 'Python int too large to convert to C int' : 'signed integer is greater than maximum')
}

/** Of an incremental collector: what is new, then of the visited space, and of the pending one. */
function counts(vm: Interpreter): number[] {
  const { count, incremental, visitedSpace } = vm.lab.gc
  return incremental ? [count[0], count[1 + visitedSpace], count[2 - visitedSpace]] : [...count]
}

function stats(vm: Interpreter): Ref {
  const { collections, collected, uncollectable } = vm.lab.gc
  const { youngAtStart } = moduleState(vm)
  const now = [...collections].map((count, generation) => ({ collections: count, collected: collected[generation], uncollectable: uncollectable[generation] }))
  // Start-up has collected the youngest generation a few times; what it found from 3.11 on is measured.
  now[0].collections += youngAtStart
  if (youngAtStart > 0 && vm.atLeast(11) && !vm.atLeast(14)) now[0].collected += 24
  return vm.list(
    now.map((entry) => {
      const dict = vm.dict()
      for (const [name, value] of Object.entries(entry)) vm.setItemText(dict, name, vm.int(value))
      return dict
    }),
  )
}

function perform(vm: Interpreter, operation: O, a = 0): Ref {
  vm.heap.perform(operation, a)
  return vm.newNone()
}

const FUNCTIONS: Readonly<Record<string, NativeSpec>> = {
  collect: native('generation=2', (vm, [generation]) => collect(vm, generation)),
  disable: native('', (vm) => perform(vm, O.COLLECTOR_ENABLE, 0)),
  enable: native('', (vm) => perform(vm, O.COLLECTOR_ENABLE, 1)),
  freeze: native('', (vm) => perform(vm, O.FREEZE)),
  get_count: native('', (vm) => vm.tuple(counts(vm).map((count) => vm.int(count)))),
  get_debug: native('', (vm) => vm.int(vm.lab.gc.debug)),
  get_stats: native('', stats),
  get_threshold: native('', (vm) => vm.tuple([...vm.lab.gc.threshold].map((value) => vm.int(value)))),
  isenabled: native('', (vm) => vm.bool(vm.lab.gc.enabled === 1)),
  set_debug: native('flags, /', (vm, [flags]) => setDebug(vm, flags)),
  set_threshold: native('*args', (vm, _, args) => {
    passTuple(vm, args.length)
    return setThreshold(vm, args)
  }),
  unfreeze: native('', (vm) => {
    moduleState(vm).frozenAtStart = 0
    return perform(vm, O.UNFREEZE)
  }),
}

function* setDebug(vm: Interpreter, flags: Ref): Steps {
  return perform(vm, O.DEBUG_SET, yield* intArgument(vm, flags))
}
