import { CodeFlag } from '../../code/code'
import { Op } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { Entry } from '../calls/entry'
import { ThrownInto } from '../errors/pyError'
import { type FrameData, Frm } from '../errors/tracebackData'
import { Fused } from '../fast/fused'
import type { Interpreter } from '../interpreter'
import { deliver, discard, finishEntry } from './delivery'
import { type PyFrame, type Result, type RunCode, type Steps, Then } from './frame'
import { codeOfGenerator, dataOfGenerator, Gen, type GeneratorData, nounOf } from './generatorData'
import { keepFrameObject, takeFrameObject } from './generatorFrames'
import { endGeneratorBlock, generatorBlock } from './heapFrames'
import { leaveFrame, letGoOfExcInfo } from './leave'
import { plainFrame } from './makeFrame'

/** A call of a generator function: the frame's locals move into a new generator. */
export function makeGenerator(vm: Interpreter, fn: Ref, frame: PyFrame): Ref {
  const { heap } = vm
  const { run } = frame
  const layout = run.code.flags & CodeFlag.COROUTINE ? 'coroutine' : run.code.flags & CodeFlag.ASYNC_GENERATOR ? 'asyncGenerator' : 'generator'
  const [basicsize, itemsize] = vm.model.objects.types[layout]
  const items = itemsize > 0 ? run.nlocalsplus + run.code.stacksize : 0
  const block = vm.atLeast(11) ? NULL : generatorBlock(vm, run, frame.globals)
  const ref = heap.allocate(vm.kindOf[layout], vm.model.objects.gcHead + basicsize + itemsize * items)
  const data: GeneratorData = { code: run.index, state: 'created', ip: 0, size: run.nlocalsplus }
  heap.payload[ref] = data
  heap.give(ref, Gen.FN, frame.fn)
  heap.store(ref, Gen.NAME, heap.slot(fn, vm.slotOf.name))
  heap.store(ref, Gen.QUALNAME, heap.slot(fn, vm.slotOf.qualname))
  if (!vm.atLeast(11)) {
    heap.give(ref, Gen.FRAME, block)
    ;(heap.payload[block] as FrameData).owner = ref
  }
  putAway(vm, ref, frame)
  vm.top = frame.base
  return heap.track(ref)
}

/** Locals and stack of the frame become references of the generator: no count moves. */
function putAway(vm: Interpreter, generator: Ref, frame: PyFrame): void {
  const { heap, values } = vm
  let end = frame.base
  while (end < frame.sp && values[end] !== NULL) end++
  heap.giveAll(generator, Gen.LOCALS, values, frame.base, end)
  for (let at = frame.base; at < end; at++) values[at] = NULL
  let slot: number = Gen.LOCALS + end - frame.base
  for (let at = end; at < frame.sp; at++, slot++) {
    const ref = values[at]
    if (ref !== NULL) heap.give(generator, slot, ref)
    values[at] = NULL
  }
}

/** The frame of a generator that goes on with `value` (given away; it is what the yield comes to; NULL: None, as of `next`). @throws PyError where it runs already */
export function resumeGenerator(vm: Interpreter, generator: Ref, value: Ref, goesTo: Then, arg = 0): PyFrame {
  const { heap } = vm
  const data = dataOfGenerator(vm, generator)
  if (data.state === 'running') {
    vm.heap.dropMaybe(value)
    vm.raise('ValueError', `${nounOf(vm, generator)} already executing`)
  }
  if (data.state === 'done' && heap.refs.objType[generator] === vm.kindOf.coroutine) {
    vm.heap.dropMaybe(value)
    vm.raise('RuntimeError', 'cannot reuse already awaited coroutine')
  }
  const run = vm.codes[data.code]
  const frame = newGeneratorFrame(vm, generator)
  frame.goesTo = goesTo
  frame.arg = arg
  const { values } = vm
  if (data.state === 'done') {
    // It comes to its end at once.
    frame.handledBefore = vm.handled
    vm.handled = NULL
    frame.sp = frame.base
    values[frame.sp++] = vm.newNone()
    frame.ip = returnAt(run)
    if (frame.ip < 0) {
      frame.run = { ...run, exec: RETURN_AT_ONCE }
      frame.ip = 0
    }
    vm.heap.dropMaybe(value)
    return frame
  }
  // `heap.takeSlots`, straight to where they go.
  const { refs } = heap
  const first = refs.slotBase[generator] + Gen.LOCALS
  const kept = refs.slotLength[generator] - Gen.LOCALS
  for (let at = 0; at < data.size; at++) values[frame.base + at] = at < kept ? refs.slotTarget[first + at] : NULL
  if (kept > 0) heap.lab.truncate(generator, Gen.LOCALS)
  if (kept >= 0 && refs.slotTarget[first + Gen.FRAME - Gen.LOCALS] !== NULL) takeFrameObject(vm, generator, frame)
  if (kept >= Gen.NAMESPACE + 1 - Gen.LOCALS && refs.slotTarget[first + Gen.NAMESPACE - Gen.LOCALS] !== NULL) takeNamespace(vm, generator, frame)
  frame.sp = frame.base + data.size
  if (data.state === 'suspended') values[frame.sp++] = value === NULL && run.exec[data.ip * 2 + 2] !== Fused.POP_SENT ? vm.newNone() : value
  else vm.heap.dropMaybe(value)
  frame.ip = data.ip
  data.state = 'running'
  frame.handledBefore = vm.handled
  vm.handled = heap.slot(generator, Gen.HANDLED)
  if (vm.handled !== NULL) {
    heap.hold(vm.handled)
    heap.store(generator, Gen.HANDLED, NULL)
  }
  return frame
}

/** The dict that `locals()` gave is the frame's again. */
function takeNamespace(vm: Interpreter, generator: Ref, frame: PyFrame): void {
  frame.locals = vm.heap.hold(vm.heap.slot(generator, Gen.NAMESPACE))
  vm.heap.store(generator, Gen.NAMESPACE, NULL)
}

/** A frame of its code; the function stays the generator's. */
export function generatorFrame(vm: Interpreter, generator: Ref): PyFrame {
  const { heap } = vm
  const run = codeOfGenerator(vm, generator)
  const fn = heap.slot(generator, Gen.FN)
  const frame = plainFrame(vm, run)
  frame.globals = fn === run.ref ? heap.slot(heap.slot(generator, Gen.FRAME), Frm.GLOBALS) : heap.slot(fn, vm.slotOf.globals)
  return frame
}

function newGeneratorFrame(vm: Interpreter, generator: Ref): PyFrame {
  const frame = generatorFrame(vm, generator)
  // Whoever lets it go on has it: its own frame does not hold it (`f_gen` is borrowed).
  frame.generator = generator
  return frame
}

/** What a generator that is done runs, where its code never returns (`while True`). */
const RETURN_AT_ONCE = Int32Array.of(Op.RETURN_VALUE, 0)

/** The index of a RETURN_VALUE; -1 where there is none. */
function returnAt({ code }: RunCode): number {
  let at = code.code.length / 2 - 1
  while (at >= 0 && code.code[at * 2] !== Op.RETURN_VALUE) at--
  return at
}

/** `yield`: the frame's values go back into the generator, and the value to whoever resumed it. */
export function yieldValue(vm: Interpreter, frame: PyFrame, value: Ref): void {
  const { generator } = frame
  const data = dataOfGenerator(vm, generator)
  data.state = 'suspended'
  data.ip = frame.ip
  data.size = frame.sp - frame.base
  if (vm.handled !== NULL) vm.heap.give(generator, Gen.HANDLED, vm.handled)
  vm.handled = frame.handledBefore
  frame.handledBefore = NULL
  if (frame.object !== NULL) keepFrameObject(vm, frame)
  if (frame.locals !== NULL) {
    vm.heap.give(generator, Gen.NAMESPACE, frame.locals)
    frame.locals = NULL
  }
  if (frame.excInfo !== null) letGoOfExcInfo(vm, frame)
  putAway(vm, generator, frame)
  vm.frames.pop()
  vm.depth -= 1 + frame.levels
  vm.depthOfC -= frame.unitsOfC
  vm.top = frame.base
  if (frame.operands === null) deliver(vm, frame.goesTo, frame.arg, value)
  else finishEntry(vm, frame, value)
}

/** `return` in a generator: it is done. NULL goes to whoever resumed it; what it returned is in `vm.returned`. */
export function returnFromGenerator(vm: Interpreter, frame: PyFrame, result: Ref): void {
  finishGenerator(vm, frame)
  vm.frames.pop()
  vm.depth -= 1 + frame.levels
  vm.depthOfC -= frame.unitsOfC
  if (result === vm.none) discard(vm, result)
  else {
    if (vm.returned !== NULL) discard(vm, vm.returned)
    vm.returned = result
  }
  leaveFrame(vm, frame)
  if (frame.operands === null) deliver(vm, frame.goesTo, frame.arg, NULL)
  else finishEntry(vm, frame, NULL)
}

/** The generator runs no more. */
export function finishGenerator(vm: Interpreter, frame: PyFrame): void {
  const data = dataOfGenerator(vm, frame.generator)
  data.state = 'done'
  data.size = 0
  // The frame lets go of it, behind the locals.
  frame.fn = vm.hold(vm.heap.slot(frame.generator, Gen.FN))
  letGoOfFunction(vm, frame.generator)
  letGoOfFinalizer(vm, frame.generator)
  if (vm.handled !== NULL) discard(vm, vm.handled)
  vm.handled = frame.handledBefore
  frame.handledBefore = NULL
}

/** Its frame is cleared but for the code. Source: `_PyFrame_ClearExceptCode`. */
export function letGoOfFunction(vm: Interpreter, generator: Ref): void {
  vm.heap.store(generator, Gen.FN, codeOfGenerator(vm, generator).ref)
  endGeneratorBlock(vm, codeOfGenerator(vm, generator), generator)
}

/** Nobody is to be told of its end any more. */
export function letGoOfFinalizer(vm: Interpreter, generator: Ref): void {
  const data = dataOfGenerator(vm, generator)
  if (data.finalizer === undefined || data.finalizer === NULL) return
  const { finalizer } = data
  data.finalizer = NULL
  discard(vm, finalizer)
}

/** A generator that goes on by raising an exception (given away) where it stands: `throw`, `close`. */
export function* throwInto(vm: Interpreter, generator: Ref, exception: Ref): Steps {
  return yield frameToThrow(vm, generator, exception)
}

/** The frame that goes on so. @throws PyError where there is none */
export function frameToThrow(vm: Interpreter, generator: Ref, exception: Ref): PyFrame {
  const data = dataOfGenerator(vm, generator)
  if (data.state === 'running') {
    vm.drop(exception)
    vm.raise('ValueError', `${nounOf(vm, generator)} already executing`)
  }
  if (data.state === 'done' && vm.heap.refs.objType[generator] === vm.kindOf.coroutine) {
    vm.drop(exception)
    vm.raise('RuntimeError', 'cannot reuse already awaited coroutine')
  }
  if (data.state === 'done') throw new ThrownInto(exception)
  const isNew = data.state === 'created'
  const frame = resumeGenerator(vm, generator, vm.newNone(), Then.NATIVE)
  // One that has not begun raises at its first line.
  if (isNew) frame.ip++
  else {
    vm.values[--frame.sp] = NULL
    vm.drop(vm.none)
  }
  frame.saved = exception
  return frame
}

/** `next(generator)`: a value, or NULL at the end. */
export function nextOfGenerator(vm: Interpreter, generator: Ref): Result {
  return new Entry(vm, () => resumeGenerator(vm, generator, NULL, Then.NATIVE))
}

/** `generator.send(value)`, borrowed: a value, or NULL at the end, with `vm.returned`. */
export function sendToGenerator(vm: Interpreter, generator: Ref, value: Ref): Steps {
  return new Entry(vm, () => {
    if (dataOfGenerator(vm, generator).state === 'created' && value !== vm.none) vm.raise('TypeError', `can't send non-None value to a just-started ${nounOf(vm, generator)}`)
    return resumeGenerator(vm, generator, vm.hold(value), Then.NATIVE)
  })
}
