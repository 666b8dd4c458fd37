import { NULL, type Ref } from '../../heap/ref'
import { call } from '../calls/call'
import { native } from '../calls/native'
import type { Steps } from '../frames/frame'
import { makeFrame } from '../frames/makeFrame'
import { type Interpreter, wait } from '../interpreter'
import { reprText, setItem } from '../protocols/operators'
import { withNames } from '../support'
import { getAttributeOr, lookup } from './attributes'
import { winner } from './classOrder'

/** `builtins.__build_class__`: runs the body, and calls the metaclass. Source: `Python/bltinmodule.c`. */
export const BUILD_CLASS = native('func, name, /, *bases, **kwargs', (vm, [fn, name], bases, keywords) => buildClass(vm, fn, name, bases, keywords))
function* buildClass(vm: Interpreter, fn: Ref, name: Ref, originals: readonly Ref[], keywords: ReadonlyMap<string, Ref>): Steps {
  const { heap } = vm
  const bases = yield* resolveBases(vm, originals)
  const extra = new Map(keywords)
  const asked = extra.get('metaclass')
  extra.delete('metaclass')
  let metaclass = asked ?? (heap.size(bases) > 0 ? vm.typeOf(heap.slot(bases, 0)).ref : vm.type('type').ref)
  const metatype = vm.classOf(metaclass)
  if (metatype !== null) metaclass = winner(vm, metatype, bases).ref
  const prepare =
    metatype === null
      ? yield* getAttributeOr(vm, metaclass, '__prepare__')
      : lookup(vm, vm.classOf(metaclass) ?? metatype, '__prepare__')?.owner.builtin
        ? NULL
        : yield* getAttributeOr(vm, metaclass, '__prepare__')
  let namespace = NULL
  try {
    if (prepare === NULL) namespace = vm.dict()
    else {
      namespace = yield* wait(withNames(vm, [name, bases], extra, (args, names) => call(vm, prepare, args, names)))
      if (vm.typeOf(namespace).slots.getitem === undefined)
        vm.raise('TypeError', `${vm.classOf(metaclass)?.name ?? '<metaclass>'}.__prepare__() must return a mapping, not ${vm.typeName(namespace)}`)
    }
    const frame = makeFrame(vm, fn, [], NULL)
    frame.locals = heap.hold(namespace)
    const cell = yield frame
    if (originals.some((base, at) => heap.slot(bases, at) !== base) || heap.size(bases) !== originals.length) yield* keepOriginals(vm, namespace, originals)
    const cls = yield* wait(withNames(vm, [name, bases, namespace], extra, (args, names) => call(vm, metaclass, args, names)))
    try {
      yield* checkCell(vm, cell, name, cls)
    } catch (error) {
      vm.drop(cls)
      throw error
    } finally {
      vm.drop(cell)
    }
    return cls
  } finally {
    if (prepare !== NULL) vm.drop(prepare)
    if (namespace !== NULL) vm.drop(namespace)
    vm.drop(bases)
  }
}

/** `type.__new__` has put the class into the cell that `super()` reads, if the metaclass gave it on. */
function* checkCell(vm: Interpreter, cell: Ref, name: Ref, cls: Ref): Steps<void> {
  if (vm.heap.refs.objType[cell] !== vm.kindOf.cell || vm.classOf(cls) === null) return
  const set = vm.heap.slot(cell, 0)
  if (set === cls) return
  const shown = function* (ref: Ref): Steps<string> {
    return [...(yield* reprText(vm, ref))].slice(0, 200).join('')
  }
  const [named, made] = [yield* shown(name), yield* shown(cls)]
  if (set === NULL) vm.raise('RuntimeError', `__class__ not set defining ${named} as ${made}. Was __classcell__ propagated to type.__new__?`)
  vm.raise('TypeError', `__class__ set to ${yield* shown(set)} defining ${named} as ${made}`)
}

/** `__orig_bases__`: bases as they stand in the class statement. */
function* keepOriginals(vm: Interpreter, namespace: Ref, originals: readonly Ref[]): Steps<void> {
  const key = vm.heap.intern('__orig_bases__')
  const all = vm.tuple(originals.map((ref) => vm.hold(ref)))
  try {
    yield* wait(setItem(vm, namespace, key, all))
  } finally {
    vm.drop(all)
    vm.drop(key)
  }
}

/** `__mro_entries__` of bases that are no classes. */
function* resolveBases(vm: Interpreter, originals: readonly Ref[]): Steps {
  const bases: Ref[] = []
  for (const base of originals) {
    const entries = vm.classOf(base) === null ? yield* getAttributeOr(vm, base, '__mro_entries__') : NULL
    if (entries === NULL) {
      bases.push(vm.hold(base))
      continue
    }
    const all = vm.tuple(originals.map((ref) => vm.hold(ref)))
    const found = yield* wait(call(vm, entries, [all]))
    for (let at = 0; at < vm.heap.size(found); at++) bases.push(vm.hold(vm.heap.slot(found, at)))
    vm.drop(found)
    vm.drop(all)
    vm.drop(entries)
  }
  return vm.tuple(bases)
}
