import { CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { enterRepr, leaveRepr } from '../../types/containers/reprs'
import { ensureDict, instanceItems } from '../../vm/classes/instanceAttributes'
import { allocateInstance } from '../../vm/classes/instances'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { unhashable } from '../../vm/protocols/hashing'
import { compare, reprText } from '../../vm/protocols/operators'
import { defineLateType } from '../lateType'

/** `types.SimpleNamespace`: the type of `sys.implementation`. Source: `Objects/namespaceobject.c`. */
export function defineNamespace(vm: Interpreter): void {
  if (vm.builtinTypes.has('SimpleNamespace')) return
  defineLateType(vm, {
    name: 'SimpleNamespace',
    layout: 'namespace',
    module: 'types',
    dictAt: 0,
    itemsAt: 1,
    slots: {
      new: (m, type) => {
        const ref = allocateInstance(m, type)
        ensureDict(m, ref)
        return ref
      },
      init: fill,
      repr: namespaceRepr,
      compare: (m, self, other, op) => compareNamespaces(m, self, other, op),
      hash: unhashable,
    },
    getset: { __dict__: { get: (m, self) => m.hold(ensureDict(m, self)) } },
  })
}

function fill(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const nkeywords = names === NULL ? 0 : vm.heap.size(names)
  const npositional = args.length - nkeywords
  if (npositional > 0) vm.raise('TypeError', vm.atLeast(13) ? `SimpleNamespace expected at most 1 argument, got ${npositional}` : 'no positional arguments expected')
  const dict = ensureDict(vm, self)
  for (let at = 0; at < nkeywords; at++) vm.setItemText(dict, vm.textOf(vm.heap.slot(names, at)), vm.hold(args[npositional + at]))
  return NULL
}

function* namespaceRepr(vm: Interpreter, self: Ref): Steps {
  const type = vm.typeOf(self)
  const name = type.builtin ? 'namespace' : type.name
  if (!enterRepr(vm, self)) return vm.str(`${name}(...)`)
  try {
    const items = instanceItems(vm, self)
    // To 3.8 the names are sorted.
    if (!vm.atLeast(9)) items.sort(([a], [b]) => (a < b ? -1 : 1))
    const parts: string[] = []
    for (const [key, value] of items) parts.push(`${key}=${yield* reprText(vm, value)}`)
    return vm.str(`${name}(${parts.join(', ')})`)
  } finally {
    leaveRepr(vm, self)
  }
}

function compareNamespaces(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Result {
  if ((op !== CompareOp.EQ && op !== CompareOp.NE) || !vm.isInstance(other, vm.type('SimpleNamespace'))) return vm.newNotImplemented()
  return wait(compare(vm, ensureDict(vm, self), ensureDict(vm, other), op))
}
