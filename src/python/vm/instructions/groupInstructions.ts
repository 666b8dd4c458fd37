import { Op } from '../../code/opcodes'
import { begin, pop } from '../frames/delivery'
import type { PyFrame } from '../frames/frame'
import { Then } from '../frames/frame'
import type { Interpreter } from '../interpreter'

/** Instructions of `except*`. */
export function groupInstruction(vm: Interpreter, frame: PyFrame, op: Op): boolean | undefined {
  switch (op) {
    case Op.CHECK_EG_MATCH: {
      const type = pop(vm, frame)
      const exception = pop(vm, frame)
      return begin(vm, vm.matchGroup(vm, frame, exception, type), [exception, type], Then.PUSH)
    }
    case Op.PREP_RERAISE_STAR: {
      const list = pop(vm, frame)
      const original = pop(vm, frame)
      return begin(vm, vm.reraiseStar(vm, original, list), [original, list], Then.PUSH)
    }
    default:
      return undefined
  }
}
