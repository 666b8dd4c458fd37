import { type BranchChange, BranchError, filledSlot, living, NONE, O, operationOf } from '../../index'
import { NULL } from '../heap/ref'
import { takeGarbage } from '../modules/gc/serve'
import type { PyFrame } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'

/** Does what a turn changes, between two instructions. @throws BranchError */
export function applyTurn(vm: Interpreter, changes: readonly BranchChange[]): void {
  for (const change of changes) apply(vm, change)
}

function apply(vm: Interpreter, change: BranchChange): void {
  const { heap } = vm
  if (change.kind === 'drop') {
    drop(vm, change)
    return
  }
  const { kind, a, b, c, d } = operationOf(vm.lab, change)
  heap.perform(kind, a, b, c, d)
  // As `gc.collect` does.
  if (kind === O.COLLECT) takeGarbage(vm)
}

/** What referred to the object refers to None from now on: a slot, or a local of the innermost frame. */
function drop(vm: Interpreter, change: Extract<BranchChange, { readonly kind: 'drop' }>): void {
  const { heap } = vm
  const object = living(vm.lab, change)
  if (change.slot !== NONE) {
    heap.store(object, filledSlot(vm.lab, change, change.slot), vm.none)
    return
  }
  const place = localOf(vm, object, change.name)
  vm.values[place] = heap.hold(vm.none)
  heap.drop(object)
}

/** Where a local of the innermost frame lies that refers to the object. @throws BranchError */
function localOf({ frames, values }: Interpreter, object: number, name: string | undefined): number {
  const frame = frames.findLast((one): one is PyFrame => !one.native)
  const names = frame?.run.code.varnames ?? []
  const at = names.findIndex((local, index) => frame !== undefined && values[frame.base + index] === object && (name === undefined || local === name))
  if (frame === undefined || at < 0 || values[frame.base + at] === NULL) {
    throw new BranchError(`No local of the function that runs here refers to @${object}: drop the attribute, item or global that does.`)
  }
  return frame.base + at
}
