import type { Ref } from '../heap/ref'
import type { RunCode } from './frame'
import type { Interpreter } from './interpreter'

/** What a generator is besides its references. Source: `Objects/genobject.c`. */
export interface GeneratorData {
  readonly run: RunCode
  state: 'created' | 'suspended' | 'running' | 'done'
  /** Where it goes on. */
  ip: number
  /** Locals, cells and stack: how many of its slots, from `LOCALS` on. */
  size: number
}

/** Slots of a generator, before its locals. */
export const enum Gen {
  FN = 0,
  NAME = 1,
  QUALNAME = 2,
  /** The exception that it handles while it is suspended. */
  HANDLED = 3,
  LOCALS = 4,
}

/** The payload of a generator. */
export function dataOfGenerator(vm: Interpreter, generator: Ref): GeneratorData {
  return vm.heap.payload[generator] as GeneratorData
}
