import { typeNumber } from '../../heap/engine'
import { NULL, type Ref } from '../../heap/ref'
import { Tb, type TracebackData } from '../../vm/errors/tracebackData'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { binder } from '../argumentsOf'
import { toIndex } from '../toIndex'

// What programs may do with tracebacks. Source: `Python/traceback.c`.

const SIGNATURE = 'tb_next, tb_frame, tb_lasti, tb_lineno'
const bind = binder('TracebackType', SIGNATURE)
const bindFrom13 = binder('traceback', SIGNATURE)

/** `types.TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)`. */
export function* newTraceback(vm: Interpreter, _type: unknown, args: readonly Ref[], names: Ref): Steps {
  const [next, frame, lasti, line] = (vm.atLeast(13) ? bindFrom13 : bind)(vm, args, names)
  if (vm.heap.refs.objType[frame] !== typeNumber('frame'))
    vm.raise('TypeError', `${vm.atLeast(13) ? 'traceback' : 'TracebackType'}() argument 'tb_frame' must be frame, not ${vm.typeName(frame)}`)
  const data: TracebackData = { lasti: yield* intOf(vm, lasti), line: yield* intOf(vm, line), endLine: -1, column: -1, endColumn: -1 }
  if (next !== vm.none && !isTraceback(vm, next)) vm.raise('TypeError', `expected traceback object or None, got '${vm.typeName(next)}'`)
  const { heap } = vm
  const ref = heap.make('traceback')
  heap.payload[ref] = data
  if (next !== vm.none) heap.store(ref, Tb.NEXT, next)
  heap.store(ref, Tb.FRAME, frame)
  return heap.track(ref)
}

function* intOf(vm: Interpreter, ref: Ref): Steps<number> {
  if (!vm.atLeast(10) && vm.typeOf(ref).slots.index === undefined) vm.raise('TypeError', `an integer is required (got type ${vm.typeName(ref)})`)
  return Number(yield* toIndex(vm, ref))
}

/** `tb.tb_next = …`: another traceback that does not lead back here, or None. */
export function setNextTraceback(vm: Interpreter, self: Ref, value: Ref): Result {
  if (value === NULL) vm.raise('TypeError', "can't delete tb_next attribute")
  if (value !== vm.none && !isTraceback(vm, value)) vm.raise('TypeError', `expected traceback object, got '${vm.typeName(value)}'`)
  for (let at = value === vm.none ? NULL : value; at !== NULL; at = vm.heap.slot(at, Tb.NEXT)) if (at === self) vm.raise('ValueError', 'traceback loop detected')
  vm.heap.store(self, Tb.NEXT, value === vm.none ? NULL : value)
  return NULL
}

function isTraceback(vm: Interpreter, ref: Ref): boolean {
  return vm.heap.refs.objType[ref] === typeNumber('traceback')
}
