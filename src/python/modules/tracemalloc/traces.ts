import type { Pymalloc } from '../../../index'
import { positionOf } from '../../vm/errors/tracebacks'
import type { Interpreter } from '../../vm/interpreter'
import { type BlockTrace, moduleState } from '../state'

/** Blocks up to this size are pymalloc's, whose ledger says how much is in use; larger ones are looked at one by one. */
const LARGEST_SMALL = 512

/** What an int of one digit needs: no other object is of this size. */
const ONE_DIGIT = 28

/** Every block that is asked for from now on is noted, with the lines that ask. Source: `tracemalloc_add_trace` in `Modules/_tracemalloc.c`. */
export function startTracing(vm: Interpreter, limit: number): void {
  Object.assign(moduleState(vm), { tracing: limit, traces: new Map(), largeTraced: new Set(), peakInUse: 0 })
  resumeTracing(vm)
  resetPeak(vm)
}

/** The heap tells of its blocks again, where it did when the state was captured. */
export function resumeTracing(vm: Interpreter): void {
  vm.heap.onBlock = moduleState(vm).tracing === 0 ? null : (block, nbytes, reused) => note(vm, block, nbytes, reused)
}

/** Blocks that are asked for meanwhile are not noted (`set_reentrant`). */
export function pauseTracing(vm: Interpreter): void {
  vm.heap.onBlock = null
}

export function stopTracing(vm: Interpreter): void {
  Object.assign(moduleState(vm), { tracing: 0, traces: new Map(), largeTraced: new Set(), peakInUse: 0 })
  resumeTracing(vm)
}

export function clearTraces(vm: Interpreter): void {
  const state = moduleState(vm)
  state.traces.clear()
  state.largeTraced.clear()
  resetPeak(vm)
}

export function resetPeak(vm: Interpreter): void {
  moduleState(vm).peakInUse = inUse(vm)
}

/** What a free list kept is traced only if it was when it was new (`_PyTraceMalloc_NewReference`). */
function note(vm: Interpreter, block: number, asked: number, reused: boolean): void {
  // An int of one digit asks for all of `sizeof(PyLongObject)` from 3.11 on (`_PyLong_FromMedium`).
  const nbytes = asked === ONE_DIGIT && vm.atLeast(11) ? asked + 4 : asked
  const state = moduleState(vm)
  const known = state.traces.get(block)
  if (reused && (known === undefined || !lives(vm, block))) return
  const { frames, total } = linesNow(vm, state.tracing)
  state.traces.set(block, { nbytes: reused ? (known?.nbytes ?? nbytes) : nbytes, total, frames })
  if (nbytes > LARGEST_SMALL) state.largeTraced.add(block)
  else state.largeTraced.delete(block)
  state.peakInUse = Math.max(state.peakInUse, inUse(vm))
}

/** File and line of each frame, the innermost first. */
function linesNow(vm: Interpreter, limit: number): Pick<BlockTrace, 'frames' | 'total'> {
  const frames: [string, number][] = []
  let total = 0
  for (let at = vm.frames.length - 1; at >= 0; at--) {
    const frame = vm.frames[at]
    if (frame.native) continue
    total++
    if (frames.length < limit) frames.push([frame.run.code.filename, positionOf(frame).line])
    else if (!vm.atLeast(9)) break
  }
  return { frames, total }
}

function lives(vm: Interpreter, block: number): boolean {
  return vm.lab.plan.allocator.kernel.addressOf(vm.lab.heap, block) !== 0
}

/** Bytes in use: those of pymalloc's blocks, as rounded as they are, and of large traced ones. Only differences of it mean anything. */
function inUse(vm: Interpreter): number {
  const { largeTraced, traces } = moduleState(vm)
  let bytes = ((vm.lab.heap as Partial<Pymalloc>).granulesInUse ?? 0) * 16
  for (const block of largeTraced) {
    if (lives(vm, block)) bytes += traces.get(block)?.nbytes ?? 0
    else largeTraced.delete(block)
  }
  return bytes
}

/** Traces of the blocks that are still there, in the order in which they were asked for. */
export function livingTraces(vm: Interpreter): ReadonlyMap<number, BlockTrace> {
  const { traces } = moduleState(vm)
  for (const block of traces.keys()) if (!lives(vm, block)) traces.delete(block)
  return traces
}

/** `get_traced_memory()`: bytes asked for that are still there, and the most there were. */
export function tracedMemory(vm: Interpreter): readonly [number, number] {
  const state = moduleState(vm)
  if (state.tracing === 0) return [0, 0]
  let size = 0
  for (const { nbytes } of livingTraces(vm).values()) size += nbytes
  return [size, size + Math.max(state.peakInUse - inUse(vm), 0)]
}
