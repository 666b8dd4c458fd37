import { NULL, type Ref } from '../../heap/ref'
import { type NativeSpec, native } from '../../vm/calls/native'
import { passTuple } from '../../vm/frames/argumentsTuple'
import type { Result } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { indexed } from '../indexed'

/** A method of a part, and of bounds. To 3.12 it counts its arguments in words of its own. Source: `_ParseTupleFinds` in `Objects/stringlib/find.h`. */
export function searching(name: string, call: (vm: Interpreter, args: readonly Ref[]) => Result): NativeSpec {
  const found = indexed('self, sub=None, start=None, end=None, /', { bounds: [2, 3] }, call)
  return native('self, sub=None, start=None, end=None, /, *rest', (vm, args, rest, keywords) => {
    if (args[1] === NULL || rest.length > 0) wrongCount(vm, name, args[1] === NULL ? 0 : rest.length + 3)
    if (!vm.atLeast(12)) passTuple(vm, args.filter((arg) => arg !== NULL).length - 1)
    if (vm.atLeast(13) || !vm.atLeast(12) || vm.tupleGiven) return found.call(vm, args, rest, keywords)
    // An exception is made while the tuple is there.
    const tuple = vm.heap.emptyTupleOf(args.filter((arg) => arg !== NULL).length - 1)
    try {
      return found.call(vm, args, rest, keywords)
    } catch (error) {
      throw vm.translate(error)
    } finally {
      vm.drop(tuple)
    }
  })
}

function wrongCount(vm: Interpreter, name: string, given: number): never {
  const most = given === 0 ? 'at least 1 argument' : 'at most 3 arguments'
  vm.raise('TypeError', vm.atLeast(13) ? `${name} expected ${most}, got ${given}` : `${name}() takes ${most} (${given} given)`)
}
