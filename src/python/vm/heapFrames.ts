import { typeNumber } from '../heap/engine'
import { NULL, type Ref } from '../heap/ref'
import { moduleState } from '../modules/state'
import type { RunCode } from './frame'
import { Gen } from './generatorData'
import type { Interpreter } from './interpreter'
import { type FrameData, Frm } from './tracebackData'

// Blocks of frames to 3.10: what runs has a frame object, whether or not anybody asks for it. Code keeps the first one for its next call (`co_zombieframe`).
// Here only that block is kept, for the collector's counter and the allocator; calls of code that runs already have none.

/** A call of code begins: it has a frame from its first call on. Source: `frame_alloc`. */
export function takeFrameBlock(vm: Interpreter, run: RunCode): void {
  const at = zombieSlot(vm, run)
  if (vm.heap.slot(run.ref, at) === NULL) vm.heap.give(run.ref, at, newBlock(vm, run))
}

function newBlock(vm: Interpreter, run: RunCode): Ref {
  const [basicsize, itemsize] = vm.model.objects.types.frame
  return vm.heap.allocate(typeNumber('frame'), vm.model.objects.gcHead + basicsize + itemsize * (run.nlocalsplus + run.code.stacksize))
}

/** The frame of a new generator: the one that the code keeps, or another. The reference is the caller's. */
export function generatorBlock(vm: Interpreter, run: RunCode, globals: Ref): Ref {
  const { heap } = vm
  const at = zombieSlot(vm, run)
  const kept = heap.slot(run.ref, at)
  const block = kept === NULL ? newBlock(vm, run) : heap.hold(kept)
  if (kept !== NULL) heap.store(run.ref, at, NULL)
  heap.payload[block] = { code: run.index, live: false, line: run.code.firstLine, generator: NULL } satisfies FrameData
  heap.store(block, Frm.GLOBALS, globals)
  return heap.track(block)
}

/** A generator is done: its frame becomes the one that the code keeps, if it keeps none. */
export function endGeneratorBlock(vm: Interpreter, run: RunCode, generator: Ref): void {
  const { heap } = vm
  const block = heap.slot(generator, Gen.FRAME)
  if (block === NULL) return
  if ((heap.payload[block] as FrameData).generator !== NULL) {
    // The frame object that somebody has asked for.
    heap.store(generator, Gen.FRAME, NULL)
    return
  }
  const at = zombieSlot(vm, run)
  heap.store(block, Frm.GLOBALS, NULL)
  heap.untrack(block)
  if (heap.slot(run.ref, at) === NULL) heap.store(run.ref, at, block)
  heap.store(generator, Gen.FRAME, NULL)
}

/** The slot of a code object behind its constants and names. */
function zombieSlot(vm: Interpreter, run: RunCode): number {
  const { zombies } = moduleState(vm)
  const known = zombies.get(run.index)
  if (known !== undefined) return known
  const slot = vm.heap.size(run.ref)
  zombies.set(run.index, slot)
  return slot
}

/** Somebody asks for the frame object itself: it takes the block's place. */
export function giveUpFrameBlock(vm: Interpreter, run: RunCode): void {
  const at = vm.atLeast(11) ? undefined : moduleState(vm).zombies.get(run.index)
  if (at !== undefined && vm.heap.slot(run.ref, at) !== NULL) vm.heap.store(run.ref, at, NULL)
}
