import { NULL, type Ref } from '../../heap/ref'
import { noteAttribute } from '../classes/attributes'
import { askOperands, checkResult, initReturned, iteratorFrom, lengthFrom } from '../classes/dunders'
import { stopAtEnd } from '../classes/slotMethods'
import { dropNames } from '../frames/argumentsTuple'
import { type Finish, Finishing, type Result } from '../frames/frame'
import { leaveEnter } from '../instructions/exceptionInstructions'
import type { Interpreter } from '../interpreter'
import { afterAugmented, afterBinary, afterCompare, boolFrom, inverse, truthFrom } from '../protocols/operators'
import { endedBy } from './ended'

// What slots do with the result of program code that they called: `Finish`, which is data, becomes a call of ours here.

/** The result, given away, of the program code. @returns that of the slot */
export function finish(vm: Interpreter, { kind, a, b, op, name }: Finish, result: Ref): Result {
  switch (kind) {
    case Finishing.BINARY:
      return afterBinary(vm, a, b, op, result)
    case Finishing.AUGMENTED:
      return afterAugmented(vm, a, b, op, result)
    case Finishing.COMPARE:
      return afterCompare(vm, a, b, op, result)
    case Finishing.OPERAND:
      if (result !== vm.notImplemented) return result
      vm.drop(result)
      return askOperands(vm, a, b, op & 0xff, op >> 8)
    case Finishing.CHECK:
      checkResult(vm, name, result, a)
      return result
    case Finishing.LENGTH:
      return lengthFrom(vm, result)
    case Finishing.ITER:
      return iteratorFrom(vm, result)
    case Finishing.TRUTH:
      return truthFrom(vm, result)
    case Finishing.INVERSE:
      return inverse(vm, result)
    case Finishing.BOOL:
      return boolFrom(vm, result, op === 1)
    case Finishing.DROP:
    case Finishing.ENTER:
      vm.heap.dropMaybe(a)
      vm.heap.dropMaybe(b)
      return result
    case Finishing.NAMES:
      dropNames(vm, a)
      return result
    case Finishing.FORGET:
      return forget(vm, result)
    case Finishing.INIT:
      return initReturned(vm, result)
    case Finishing.INSTANCE:
      return a
    case Finishing.STOP:
      return stopAtEnd(vm, result)
    default:
      return result
  }
}

/** The program code raised. @returns what the slot comes to nevertheless @throws what it raises */
export function finishRaised(vm: Interpreter, { kind, a, b, name }: Finish, error: unknown): Ref {
  switch (kind) {
    case Finishing.NEXT:
      return endedBy(vm, error)
    case Finishing.ATTRIBUTE:
      throw noteAttribute(vm, error, a, name)
    case Finishing.DROP:
      vm.heap.dropMaybe(a)
      vm.heap.dropMaybe(b)
      throw error
    case Finishing.NAMES:
      dropNames(vm, a)
      throw error
    case Finishing.INSTANCE:
      vm.heap.drop(a)
      throw error
    case Finishing.ENTER:
      leaveEnter(vm, a)
      throw error
    default:
      throw error
  }
}

function forget(vm: Interpreter, result: Ref): Ref {
  vm.heap.dropMaybe(result)
  return NULL
}
