import { type HeapSnapshot, type ObjectLab, type Plan, restore } from '../../index'
import { NULL } from '../heap/ref'
import { restoreModuleState } from '../modules/state'
import { resumeTracing } from '../modules/tracemalloc/traces'
import { makeInterpreter, type RunOptions } from '../run'
import type { PyFrame } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'
import { setSteps } from '../vm/slices'
import type { FrameCapture, RunCapture } from './capture'
import { restoreSlots, restoreTypes } from './types'

/** What a run goes on with. Arguments and paths are the capture's. */
export interface RestoreOptions extends Pick<RunOptions, 'stdout' | 'stderr' | 'findModule' | 'files' | 'readLine' | 'between'> {
  readonly plan: Plan
  readonly mode: 'fast' | 'traced'
}

/**
 * An interpreter that goes on where another was captured, on a heap of its own. Neither the capture nor the snapshot is changed: both serve again.
 *
 * What natives are made of is no data, so set-up makes it anew, on a heap that is thrown away: it makes the same types and natives in the same
 * order. Then the captured state, and the restored heap, take the place of that heap's. The restored heap sees no operation.
 *
 * @throws TypeError where the snapshot is of another plan, or the capture of an interpreter that was set up otherwise
 */
export function restoreRun(capture: RunCapture, snapshot: HeapSnapshot, options: RestoreOptions): Interpreter {
  const { plan, mode, between } = options
  const { lab } = restore(snapshot, { plan, mode })
  const vm = setUp(capture, options)
  if (vm.natives.length !== capture.natives || vm.getsets.length !== capture.getsets) throw new TypeError('The interpreter was captured with other natives than set-up makes.')
  exchangeHeap(vm, between?.(lab) ?? lab)
  fill(vm, structuredClone(capture))
  return vm
}

/** An interpreter with all types and natives of the captured one, on a heap that nobody keeps. */
function setUp({ version, argv, path, maxSteps, buffering, modules }: RunCapture, { mode: _mode, between: _between, ...options }: RestoreOptions): Interpreter {
  const vm = makeInterpreter({
    ...options,
    version: version.join('.'),
    mode: 'fast',
    ...(argv === null ? {} : { argv }),
    ...(path === null ? {} : { path }),
    ...(maxSteps === null ? {} : { maxSteps }),
    ...(buffering === null ? {} : { buffering }),
  })
  for (const { name, kind } of modules.made) {
    vm.nextKind = kind
    vm.nativeModules[name](vm)
  }
  return vm
}

function exchangeHeap(vm: Interpreter, lab: ObjectLab): void {
  Object.assign(vm, { lab, model: lab.model, options: { ...vm.options, lab } })
  Object.assign(vm.heap, { lab, refs: lab.refs, model: lab.model })
}

/** The captured state, which is given away. */
function fill(vm: Interpreter, capture: RunCapture): void {
  Object.assign(vm, capture.interpreter)
  Object.assign(vm.heap, capture.heap)
  vm.heap.widths = new Uint8Array(vm.heap.payload.length)
  restoreModuleState(vm, capture.modules)
  resumeTracing(vm)
  Object.assign(vm, { codes: capture.codes })
  vm.values.fill(NULL)
  vm.growValues(capture.values.length)
  vm.values.set(capture.values)
  Object.assign(vm, { frames: capture.frames.map((frame) => restoreFrame(vm, frame)) })
  vm.parked = capture.parked.map((stack) => ({ ...stack, frames: stack.frames.map((frame) => restoreFrame(vm, frame)) }))
  // Pauses are the affair of whoever runs it.
  setSteps(vm, capture.stepsLeft)
  restoreTypes(vm, capture.types)
  restoreSlots(vm)
}

function restoreFrame(vm: Interpreter, { code, ...frame }: FrameCapture): PyFrame {
  return { ...frame, run: vm.codes[code] }
}
