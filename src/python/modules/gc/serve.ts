import { Debug, GENERATIONS, List, O, objectsOf } from '../../../index'
import { setText } from '../../heap/dict'
import { appendItem, itemAt, listLength } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { PyError } from '../../vm/errors/pyError'
import type { Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { hexAddress } from '../../vm/protocols/operators'
import { moduleState } from '../state'
import { writeError } from '../sys/streams'
import { reportUnraisable } from '../sys/unraisable'

/** The collector has called the program in one of its phases: `gc.callbacks`, and the texts of the debug flags. */
export function serveGc(vm: Interpreter, phase: string): void {
  vm.runSteps(serving(vm, phase))
}

function* serving(vm: Interpreter, phase: string): Steps {
  const { gc } = vm.lab
  if (phase === 'callingStart') {
    yield* callBack(vm, 'start', [gc.collecting, 0, 0])
    if ((gc.debug & Debug.STATS) !== 0) yield* writeError(vm, head(vm))
    return NULL
  }
  if (phase === 'callingStop') {
    if ((gc.debug & Debug.UNCOLLECTABLE) !== 0)
      for (const id of gc.garbage.subarray(gc.garbageLength - gc.foundUncollectable, gc.garbageLength)) yield* writeError(vm, line(vm, 'uncollectable', id))
    takeGarbage(vm)
    if ((gc.debug & Debug.STATS) !== 0)
      yield* writeError(vm, `gc: done, ${gc.foundCollected + gc.foundUncollectable} unreachable, ${gc.foundUncollectable} uncollectable, 0.0000s elapsed\n`)
    yield* callBack(vm, 'stop', [gc.collecting, gc.foundCollected, gc.foundUncollectable])
    return NULL
  }
  for (const id of objectsOf(gc, List.UNREACHABLE)) yield* writeError(vm, line(vm, 'collectable', id))
  return NULL
}

const INFO = ['generation', 'collected', 'uncollectable']

/** All callbacks of one phase are given the same dict, made for them. Source: `invoke_gc_callback`. */
function* callBack(vm: Interpreter, phase: 'start' | 'stop', info: readonly number[]): Steps<void> {
  const { callbacks } = moduleState(vm)
  if (callbacks === NULL || listLength(vm.heap, callbacks) === 0) return
  const dict = vm.dict()
  for (const [at, name] of INFO.entries()) {
    const key = vm.str(name)
    const value = vm.int(info[at])
    setText(vm.heap, dict, key, name, value)
    vm.drop(key)
    vm.drop(value)
  }
  const text = vm.str(phase)
  // The list may change meanwhile: it is walked by index.
  for (let at = 0; at < listLength(vm.heap, callbacks); at++) {
    const callback = vm.hold(itemAt(vm.heap, callbacks, at))
    try {
      vm.drop(yield* wait(call(vm, callback, [text, dict])))
    } catch (error) {
      if (!(error instanceof PyError)) throw error
      yield* reportUnraisable(vm, error.ref, callback, vm.atLeast(14) ? 'Exception ignored while calling GC callback' : null)
    }
    vm.drop(callback)
  }
  vm.drop(text)
  vm.drop(dict)
}

/** What the collector has kept joins the list `gc.garbage`. */
export function takeGarbage(vm: Interpreter): void {
  const { gc } = vm.lab
  const { garbage } = moduleState(vm)
  if (garbage === NULL || gc.garbageLength === 0) return
  for (const object of gc.garbage.slice(0, gc.garbageLength)) appendItem(vm.heap, garbage, object)
  while (gc.garbageLength > 0) vm.heap.perform(O.GARBAGE_TAKE)
}

/** What `gc.DEBUG_STATS` says at the start. */
function head(vm: Interpreter): string {
  const { collecting, length } = vm.lab.gc
  const sizes = Array.from({ length: GENERATIONS }, (_, list) => ` ${length[list]}`)
  return `gc: collecting generation ${collecting}...\ngc: objects in each generation:${sizes.join('')}\ngc: objects in permanent generation: ${length[List.PERMANENT]}\n`
}

function line(vm: Interpreter, what: string, ref: Ref): string {
  return `gc: ${what} <${vm.typeName(ref)} ${hexAddress(vm, ref)}>\n`
}
