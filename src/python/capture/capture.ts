import { NONE, TrackerPhase } from '../../index'
import { type ModuleState, moduleState } from '../modules/state'
import type { NativeFrame, PyFrame, RunCode, ThreadStack } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'
import { type Fields, heapFields, interpreterFields } from './fields'
import { captureTypes, type TypeCapture } from './types'

/** A thread that waits. */
export type ThreadCapture = Omit<ThreadStack, 'frames'> & { readonly frames: readonly FrameCapture[] }

/** A frame, its code by its index. */
export type FrameCapture = Omit<PyFrame, 'run'> & { readonly code: number }

/**
 * All that a run is besides its heap: plain data, which structuredClone copies. Objects are numbers, so that it says nothing without the snapshot of
 * the lab that was taken at the same moment.
 */
export interface RunCapture {
  readonly version: readonly [number, number]
  readonly argv: readonly string[] | null
  readonly path: readonly string[] | null
  readonly maxSteps: number | null
  readonly buffering: 'block' | 'line' | 'none' | null
  /** Of those, what is left. */
  readonly stepsLeft: number
  readonly interpreter: Fields
  readonly heap: Fields
  readonly modules: ModuleState
  readonly types: readonly TypeCapture[]
  readonly codes: readonly RunCode[]
  readonly frames: readonly FrameCapture[]
  /** Threads that wait. */
  readonly parked: readonly ThreadCapture[]
  /** Locals and stacks of all frames. */
  readonly values: Int32Array
  /** How many natives and computed attributes there are: the same set-up makes as many. */
  readonly natives: number
  readonly getsets: number
}

/** The run is in the middle of something that is no plain data: a native that has called the program. */
export class NotCapturable extends Error {}

/**
 * Can the run be captured now? Between two instructions of the program, where no native waits for program code: not while `sorted` calls a key, a
 * module is imported or a class made, nor in finalizers and callbacks. A program that has not begun, or has ended, has nothing to capture.
 */
export function isCapturable(vm: Interpreter): boolean {
  const { refs } = vm.heap
  return (
    vm.frames.length > 0 &&
    [vm, ...vm.parked].every(({ frames }) => frames.every(({ native }) => !native)) &&
    !vm.blocked &&
    vm.pending.length === 0 &&
    refs.phase === TrackerPhase.IDLE &&
    vm.lab.gc.collecting === NONE
  )
}

/**
 * The run as it stands. Nothing that the interpreter does afterwards changes it. `vm.lab.snapshot()` of the same moment belongs to it.
 *
 * @throws NotCapturable
 */
export function captureRun(vm: Interpreter): RunCapture {
  if (!isCapturable(vm))
    throw new NotCapturable('The run cannot be captured here: a native is in the middle of something, or no program runs. Go on to an instruction of the program.')
  const { argv, path, maxSteps, buffering } = vm.options
  return structuredClone<RunCapture>({
    version: vm.version,
    argv: argv ?? null,
    path: path ?? null,
    maxSteps: maxSteps ?? null,
    buffering: buffering ?? null,
    stepsLeft: vm.budget + vm.stepsLeft,
    interpreter: interpreterFields(vm),
    heap: heapFields(vm.heap),
    modules: moduleState(vm),
    types: captureTypes(vm),
    codes: vm.codes,
    frames: captureFrames(vm.frames),
    parked: vm.parked.map((stack) => ({ ...stack, frames: captureFrames(stack.frames) })),
    values: vm.values.slice(0, vm.top),
    natives: vm.natives.length,
    getsets: vm.getsets.length,
  })
}

function captureFrames(frames: readonly (PyFrame | NativeFrame)[]): FrameCapture[] {
  return frames.flatMap((frame) => (frame.native ? [] : [captureFrame(frame)]))
}

function captureFrame({ run, ...frame }: PyFrame): FrameCapture {
  return { ...frame, code: run.index }
}

/** What a capture takes in memory, about: it is counted, not measured. */
export function captureBytes({ heap, types, codes, values }: RunCapture): number {
  const payload = (heap.payload as readonly unknown[] | undefined)?.length ?? 0
  return payload * 24 + types.length * 2048 + codes.length * 1024 + values.byteLength
}
