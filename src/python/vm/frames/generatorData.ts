import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../interpreter'
import type { RunCode } from './frame'

/** What a generator is besides its references. Source: `Objects/genobject.c`. */
export interface GeneratorData {
  /** Index of its code. */
  readonly code: number
  state: 'created' | 'suspended' | 'running' | 'done'
  /** Where it goes on. */
  ip: number
  /** Locals, cells and stack: how many of its slots, from `LOCALS` on. */
  size: number
  /** Of an asynchronous generator: `ag_closed`, `ag_running_async`. */
  closed?: boolean
  runningAsync?: boolean
  /** Of one that somebody has asked for a value: the hook that is told of its end (`ag_origin_or_finalizer`), held until it is told or there is nothing to tell; NULL. */
  finalizer?: Ref
}

/** Slots of a generator, before its locals. */
export const enum Gen {
  /** The function; to 3.10, and where it is done, its code. */
  FN = 0,
  NAME = 1,
  QUALNAME = 2,
  /** The exception that it handles while it is suspended. */
  HANDLED = 3,
  /** To 3.12: the dict that `locals()` gave, where somebody has asked for it. */
  NAMESPACE = 4,
  /** The frame object, where somebody has asked for it; else to 3.10: the frame's block, which has the globals. */
  FRAME = 5,
  LOCALS = 6,
}

/** A generator, a coroutine or an asynchronous generator. */
export function isSuspendable(vm: Interpreter, ref: Ref): boolean {
  const kind = vm.heap.refs.objType[ref]
  return kind === vm.kindOf.generator || kind === vm.kindOf.coroutine || kind === vm.kindOf.asyncGenerator
}

/** How messages call it. */
export function nounOf(vm: Interpreter, ref: Ref): string {
  const kind = vm.heap.refs.objType[ref]
  return kind === vm.kindOf.coroutine ? 'coroutine' : kind === vm.kindOf.asyncGenerator ? 'async generator' : 'generator'
}

/** The code that it runs. */
export function codeOfGenerator(vm: Interpreter, generator: Ref): RunCode {
  return vm.codes[dataOfGenerator(vm, generator).code]
}

/** The payload of a generator. */
export function dataOfGenerator(vm: Interpreter, generator: Ref): GeneratorData {
  return vm.heap.payload[generator] as GeneratorData
}
