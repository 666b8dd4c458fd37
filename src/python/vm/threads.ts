import { UnsupportedConstruct } from '../compile'
import { NULL, type Ref } from '../heap/ref'
import { positionOf } from './errors/tracebacks'
import { enterFrame } from './frames/delivery'
import { Then } from './frames/frame'
import { makeFrame } from './frames/makeFrame'
import type { Interpreter } from './interpreter'

// Threads take turns: one runs until it waits for another, which `threading` decides. Those that wait lie here, each with its stack; between two
// instructions one of them takes the place of the one that ran. All of it is plain data, so that a run with threads can be captured.

/** A thread that calls the function once it is its turn. @returns its number */
export function newThread(vm: Interpreter, fn: Ref, argument: Ref): number {
  const id = ++vm.threadsMade
  vm.parked.push({ id, frames: [], values: new Int32Array(0), depth: 0, depthOfC: 0, handled: NULL, reprs: [], fn: vm.hold(fn), argument: vm.hold(argument) })
  return id
}

/** The other thread goes on, this one waits. Called between two instructions. */
export function switchThread(vm: Interpreter, base: number): void {
  const next = vm.switchTo
  vm.switchTo = -1
  if (base !== vm.pausable) refuseSwitch(vm)
  const bottom = vm.frames[base]
  if (vm.thread === 0 && !bottom.native) vm.threadFloor = bottom.base
  vm.parked.push({
    id: vm.thread,
    frames: vm.frames.splice(base),
    values: vm.values.slice(vm.threadFloor, vm.top),
    depth: vm.depth,
    depthOfC: vm.depthOfC,
    handled: vm.handled,
    reprs: vm.reprStack.splice(0),
    fn: NULL,
    argument: NULL,
  })
  enterThread(vm, next)
}

/** The thread's last frame has been left. @returns does another go on? */
export function threadOver(vm: Interpreter): boolean {
  if (vm.thread === 0 || vm.afterThread < 0) return false
  const next = vm.afterThread
  vm.afterThread = -1
  enterThread(vm, next)
  return true
}

function enterThread(vm: Interpreter, id: number): void {
  const [stack] = vm.parked.splice(
    vm.parked.findIndex((one) => one.id === id),
    1,
  )
  const end = vm.threadFloor + stack.values.length
  if (end > vm.values.length) vm.growValues(end)
  vm.values.set(stack.values, vm.threadFloor)
  vm.thread = id
  vm.top = end
  vm.depth = stack.depth
  vm.depthOfC = stack.depthOfC
  vm.handled = stack.handled
  vm.frames.push(...stack.frames)
  vm.reprStack.push(...stack.reprs)
  if (stack.fn === NULL) return
  const frame = makeFrame(vm, stack.fn, [stack.argument], NULL)
  vm.drop(stack.argument)
  vm.drop(stack.fn)
  frame.goesTo = Then.DISCARD
  enterFrame(vm, frame)
}

function refuseSwitch(vm: Interpreter): never {
  refuseAt(vm, 'a thread that waits inside of a finalizer or a callback', 'wait where the program runs by itself')
}

/** The place is the program's own: the innermost frame that is no module's of ours. */
export function refuseAt(vm: Interpreter, construct: string, wayOut: string): never {
  for (const frame of [...vm.frames].reverse()) {
    if (frame.native || frame.run.code.filename.startsWith('<frozen')) continue
    const { line, column } = positionOf(frame)
    throw new UnsupportedConstruct(construct, frame.run.code.filename, line, Math.max(column, 0), wayOut)
  }
  throw new UnsupportedConstruct(construct, '<string>', 1, 0, wayOut)
}
