import { O } from '../../../index'
import { typeNumber } from '../../heap/engine'
import { NULL, type Ref } from '../../heap/ref'
import { type Escape, moduleState } from '../../modules/state'
import { type FrameData, Frm } from '../errors/tracebackData'
import type { Interpreter } from '../interpreter'
import type { PyFrame, RunCode } from './frame'
import { Gen } from './generatorData'

// Blocks of frames to 3.10: what runs has a frame object, whether or not anybody asks for it. Code keeps the one that came back last for its next
// call (`co_zombieframe`, a slot of the code object here); others go to the free list of frames. A call takes the kept one where it lies: only who
// finds the slot empty when it returns, or another in it, moves references.

/** A call of code begins: the block of its frame. Owned by the frame, unless it is the one in the code's slot. Source: `frame_alloc`. */
export function takeFrameBlock(vm: Interpreter, run: RunCode): Ref {
  if (run.zombieSlot >= 0 && !run.zombieRuns) {
    const kept = vm.heap.slot(run.ref, run.zombieSlot)
    if (kept !== NULL) {
      run.zombieRuns = true
      return kept
    }
  }
  return newBlock(vm, run)
}

/** Frames of one code that are looked after; who keeps more has them die in order, mostly. */
const WATCHED = 4

/**
 * Somebody else has the frame of a call that is over. When it dies its code keeps it, if it keeps none; here it goes to the free list, and from there to
 * its code before anybody takes a frame from the list, or empties it (`keepEscaped`).
 *
 * Source: `frame_dealloc`
 */
export function noteEscape(vm: Interpreter, run: RunCode, block: Ref): void {
  if (vm.atLeast(11)) return
  const { escaped } = moduleState(vm)
  const known = escaped.get(run.index)
  const { objBirth } = vm.heap.refs
  const entry: Escape = [block, objBirth[block], objBirth[run.ref]]
  if (known === undefined) escaped.set(run.index, [entry])
  else if (known.length < WATCHED) known.push(entry)
}

function isGone({ heap: { refs } }: Interpreter, block: Ref, birth: number): boolean {
  return refs.objRefcnt[block] === 0 || refs.objBirth[block] !== birth
}

/** Code whose escaped frame has died meanwhile keeps one from the free list. */
export function keepEscaped(vm: Interpreter): void {
  const { escaped } = moduleState(vm)
  for (const index of [...escaped.keys()]) {
    const run = vm.codes[index]
    // A code that has died has left what it kept to the heap.
    const [, , birth] = (escaped.get(index) ?? [])[0]
    if (isGone(vm, run.ref, birth)) escaped.delete(index)
    else if (takeEscaped(vm, run) && keptBlock(vm, run) === NULL && vm.lab.freeLists.length[vm.heap.cache('frame')] > 0) vm.heap.give(run.ref, run.zombieSlot, fromList(vm, run))
  }
}

/** Has an escaped frame of the code died? All that did are forgotten. */
function takeEscaped(vm: Interpreter, run: RunCode): boolean {
  const { escaped } = moduleState(vm)
  const entries = escaped.get(run.index)
  if (entries === undefined) return false
  const left = entries.filter(([block, birth]) => !isGone(vm, block, birth))
  if (left.length === 0) escaped.delete(run.index)
  else if (left.length < entries.length) escaped.set(run.index, left)
  return left.length < entries.length
}

/** A frame that the code does not keep. What it would keep lies in the free list, if it escaped. */
function newBlock(vm: Interpreter, run: RunCode): Ref {
  const { escaped } = moduleState(vm)
  if (escaped.size > 0 && !takeEscaped(vm, run)) keepEscaped(vm)
  return fromList(vm, run)
}

/** From the free list, whatever was there last; one that is too small CPython resizes, here it serves as it is. */
function fromList(vm: Interpreter, run: RunCode): Ref {
  const { heap, lab } = vm
  const [basicsize, itemsize] = vm.model.objects.types.frame
  const nbytes = vm.model.objects.gcHead + basicsize + itemsize * (run.nlocalsplus + run.code.stacksize)
  const list = heap.cache('frame')
  const { freeLists } = lab
  const kept = freeLists.length[list]
  const { frameBytes } = moduleState(vm)
  const room = (kept > 0 ? frameBytes.get(freeLists.blocks[freeLists.base[list] + kept - 1]) : undefined) ?? nbytes
  const block = heap.allocate(typeNumber('frame'), room, list)
  frameBytes.set(block, room)
  return block
}

/** A call is over, and nobody else has its frame: the code keeps the block, or the free list does. Source: `frame_dealloc`. */
export function leaveFrameBlock(vm: Interpreter, frame: PyFrame): void {
  const { heap } = vm
  const { run, block } = frame
  frame.block = NULL
  const kept = keptBlock(vm, run)
  if (kept === NULL) {
    // Code that nobody else has dies with this call, and the block goes back to the heap with it.
    if (frame.fn === run.ref && heap.refs.objRefcnt[run.ref] === 1) heap.perform(O.OBJECT_RETYPE, block, typeNumber('frame'))
    heap.give(run.ref, run.zombieSlot, block)
  } else if (!run.zombieRuns) heap.drop(block)
  else {
    run.zombieRuns = false
    if (kept === block) return
    // The kept one belongs to an outer call now, and this one is kept.
    heap.hold(kept)
    heap.give(run.ref, run.zombieSlot, block)
  }
}

/** A call is over, and somebody else has its frame object: it is theirs. */
export function escapeFrameBlock(vm: Interpreter, frame: PyFrame): void {
  const { heap } = vm
  const { run, block } = frame
  frame.block = NULL
  if (run.zombieRuns && keptBlock(vm, run) === block) {
    run.zombieRuns = false
    heap.store(run.ref, run.zombieSlot, NULL)
  } else heap.drop(block)
}

/** The block that the code keeps, or one of its calls has from there; NULL. Its slot is behind the code object's constants and names. */
function keptBlock(vm: Interpreter, run: RunCode): Ref {
  if (run.zombieSlot < 0) run.zombieSlot = vm.heap.size(run.ref)
  return vm.heap.slot(run.ref, run.zombieSlot)
}

/** The frame of a new generator: the one that the code keeps, or another. The reference is the caller's. */
export function generatorBlock(vm: Interpreter, run: RunCode, globals: Ref): Ref {
  const { heap } = vm
  const kept = keptBlock(vm, run)
  const block = kept === NULL ? newBlock(vm, run) : heap.hold(kept)
  if (kept !== NULL) heap.store(run.ref, run.zombieSlot, NULL)
  heap.payload[block] = { code: run.index, live: false, line: run.code.firstLine, generator: NULL } satisfies FrameData
  heap.store(block, Frm.GLOBALS, globals)
  return heap.track(block)
}

/** Somebody asks for the frame object of a generator that runs: it is the block, which is the frame's now. NULL: there is none. */
export function takeGeneratorBlock(vm: Interpreter, generator: Ref): Ref {
  const { heap } = vm
  const block = heap.slot(generator, Gen.FRAME)
  if (block === NULL) return NULL
  heap.hold(block)
  heap.store(generator, Gen.FRAME, NULL)
  heap.untrack(block)
  return block
}

/** A generator is done: its frame becomes the one that the code keeps, if it keeps none and nobody else has it. */
export function endGeneratorBlock(vm: Interpreter, run: RunCode, generator: Ref): void {
  const { heap } = vm
  const block = heap.slot(generator, Gen.FRAME)
  if (block === NULL) return
  if (heap.refs.objRefcnt[block] === 1) {
    heap.store(block, Frm.GLOBALS, NULL)
    heap.untrack(block)
    if (keptBlock(vm, run) === NULL) heap.store(run.ref, run.zombieSlot, block)
  }
  heap.store(generator, Gen.FRAME, NULL)
}
