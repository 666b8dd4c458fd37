import { typeNumber } from '../../index'
import { NULL, type Ref } from '../heap/ref'
import { moduleState } from '../modules/state'
import type { RunCode } from './frame'
import type { Interpreter } from './interpreter'

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
