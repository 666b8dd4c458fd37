import type { Interpreter } from '../../vm/interpreter'
import { moduleState } from '../state'

/** The clock begins here: 2024-01-01 00:00:00 UTC. */
export const EPOCH_NS = 1_704_067_200_000_000_000n
/** Time that an operation of the heap takes. */
const NS_PER_OPERATION = 50

/** Nanoseconds since the start. */
export function elapsed(vm: Interpreter): number {
  return vm.lab.operations * NS_PER_OPERATION + moduleState(vm).slept
}

/** Seconds since 1970. */
export function now(vm: Interpreter): number {
  return Number(EPOCH_NS / 1_000_000_000n) + elapsed(vm) / 1e9
}
