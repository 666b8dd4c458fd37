import { O, Step, TrackerPhase } from '../../../index'
import type { Interpreter } from '../interpreter'
import { dataOfGenerator, isSuspendable } from './generatorData'

/**
 * A generator that has ended has a finalizer with nothing to do (`_PyGen_Finalize` returns at once): what the tracker waits for is over before it has begun.
 *
 * @returns does nobody wait for program code any more?
 */
export function endedGoes(vm: Interpreter): boolean {
  const { heap } = vm
  const { refs } = heap
  while (refs.phase === TrackerPhase.AWAITING_PROGRAM && refs.stackDepth !== heap.serving) {
    const top = refs.stackDepth - 1
    const object = refs.stackObject[top]
    if (refs.stackStep[top] === Step.CALLING_BACK || !isSuspendable(vm, object) || dataOfGenerator(vm, object).state !== 'done') return false
    vm.lab.perform(O.CODE_RETURN)
  }
  return !heap.waits
}
