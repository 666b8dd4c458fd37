import type { Ref } from '../heap/ref'
import type { PyType } from '../vm/classes/type'
import type { Steps } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'
import { collect } from '../vm/protocols/iteration'
import { reprText } from '../vm/protocols/operators'
import { defineLateType } from './lateType'

/** A type of tuples with named items: `sys.version_info`. Source: `Objects/structseq.c`. */
export function defineStructSequence(vm: Interpreter, module: string, name: string, fields: readonly string[]): PyType {
  // CPython has some under their bare names.
  const shown = module === 'builtins' ? name : `${module}.${name}`
  return defineLateType(vm, {
    name,
    layout: 'tuple',
    base: 'tuple',
    module,
    slots: { repr: (m, self) => structRepr(m, self, shown, fields), new: (m, type, args) => newStruct(m, type, shown, fields.length, args) },
    getset: Object.fromEntries(fields.map((field, at) => [field, { get: (m: Interpreter, self: Ref) => m.hold(m.heap.slot(self, at)) }])),
    subclassable: false,
  })
}

/** What the interpreter alone makes. */
const ALONE: ReadonlySet<string> = new Set(['sys.flags', 'sys.version_info'])

/** From a sequence of all items. Source: `structseq_new_impl`. */
function* newStruct(vm: Interpreter, type: PyType, name: string, length: number, args: readonly Ref[]): Steps {
  if (ALONE.has(name)) vm.raise('TypeError', `cannot create '${name}' instances`)
  if (args.length === 0) vm.raise('TypeError', "structseq() missing required argument 'sequence' (pos 1)")
  const items = yield* collect(vm, args[0])
  if (items.length !== length) {
    vm.dropAll(items)
    vm.raise('TypeError', `${name}() takes a ${length}-sequence (${items.length}-sequence given)`)
  }
  return makeStructSequence(vm, type, items)
}

function* structRepr(vm: Interpreter, self: Ref, name: string, fields: readonly string[]): Steps {
  const parts: string[] = []
  for (const [at, field] of fields.entries()) parts.push(`${field}=${yield* reprText(vm, vm.heap.slot(self, at))}`)
  return vm.str(`${name}(${parts.join(', ')})`)
}

/** One that the interpreter itself keeps; the items are given away. */
export function placeStructSequence(vm: Interpreter, type: PyType, items: readonly Ref[]): Ref {
  const ref = vm.heap.place(type.kind, items.length)
  for (const [at, item] of items.entries()) vm.heap.give(ref, at, item)
  return vm.hold(ref)
}

/** One made as the program runs; the items are given away. */
export function makeStructSequence(vm: Interpreter, type: PyType, items: readonly Ref[]): Ref {
  const { layout } = type
  const ref = vm.heap.allocate(type.kind, layout.gcHead + layout.basicsize + items.length * layout.itemsize, -1, items.length)
  for (const [at, item] of items.entries()) vm.heap.give(ref, at, item)
  return vm.heap.track(ref)
}
