import { Edges, NONE, TypeFlag, traverse, typeNumber } from '../../../index'
import { KeysKind } from '../../../objects/dicts'
import { dataOf, isEmbedded, keyAt, valueAt } from '../../heap/dictData'
import { orderedEntries } from '../../heap/orderedEntries'
import { NULL, type Ref } from '../../heap/ref'
import { SliceSlot } from '../../types/sliceIndices'
import { moduleOfFunction } from '../../vm/calls/moduleFunctions'
import { Cls } from '../../vm/classes/classSlots'
import { Exc } from '../../vm/errors/errors'
import { codeOfGenerator, dataOfGenerator, Gen, isSuspendable } from '../../vm/frames/generatorData'
import type { Interpreter } from '../../vm/interpreter'
import { referentsOfCache } from '../library/functools/lruCache'
import { referentsOfException } from './exceptionReferents'
import { referentsOfFrame } from './frameReferents'

const EDGES = new Edges()

/** Types that visit their references in another order than they drop them: the slots, in that order. */
const SLOTS_VISITED: Readonly<Record<string, readonly number[]>> = { filter: [1, 0], super: [1, 0, 2] }
/** To 3.9 also one that does not visit the name that it holds. */
const SLOTS_VISITED_39: typeof SLOTS_VISITED = { ...SLOTS_VISITED, methodcaller: [1, 2] }

/** What an object refers to, in the order in which its type visits it: `tp_traverse`. Borrowed. */
export function referentsOf(vm: Interpreter, ref: Ref): Ref[] {
  const { refs, kinds } = vm.heap
  const kind = refs.objType[ref]
  if ((refs.typeFlags[kind] & TypeFlag.GC) === 0) return []
  if (kind === kinds.dict) return isEmbedded(vm.heap, ref) ? [] : ofDict(vm, ref)
  if (kind === vm.kindOf.function) return ofFunction(vm, ref)
  if (vm.classOf(ref) !== null) return ofClass(vm, ref)
  if (kind === vm.kindOf.builtin && vm.heap.slot(ref, 0) === NULL) return ofModuleFunction(vm, ref)
  if (isSuspendable(vm, ref)) return ofGenerator(vm, ref)
  if (vm.builtinTypes.get('_lru_cache_wrapper')?.kind === kind) return referentsOfCache(vm, ref)
  if (kind === typeNumber('frame')) return referentsOfFrame(vm, ref)
  if (vm.isInstance(ref, vm.type('BaseException'))) return referentsOfException(vm, ref)
  const found = traverse(refs, ref, EDGES)
  const targets = Array.from(EDGES.targets.subarray(0, found)).filter((target) => target !== NONE)
  if (kind === vm.type('slice').kind) return [SliceSlot.START, SliceSlot.STOP, SliceSlot.STEP].map((slot) => vm.heap.slot(ref, slot))
  const visited = vm.atLeast(10) ? SLOTS_VISITED : SLOTS_VISITED_39
  const slots = vm.typeOf(ref).builtin ? visited[vm.typeOf(ref).name] : undefined
  if (slots !== undefined) return slots.map((slot) => vm.heap.slot(ref, slot)).filter((target) => target !== NULL)
  // Without the keys, which are in the slots of the dict that shows its values.
  if (isEmbedded(vm.heap, ref)) return [...ofDict(vm, vm.heap.slot(ref, vm.typeOf(ref).dictAt)), vm.typeOf(ref).ref]
  return inOrder(vm, ref, vm.isA(ref, 'dict') ? withoutKeys(vm, ref, targets) : targets)
}

/** An instance of a class that has items: attributes, the class, then what its built-in base visits (`subtype_traverse`). */
function inOrder(vm: Interpreter, ref: Ref, targets: readonly Ref[]): Ref[] {
  const type = vm.typeOf(ref)
  // A type of a C module visits the class first, but for two (`attrgetter_traverse`, `methodcaller_traverse`).
  if (type.builtin && targets[targets.length - 1] === type.ref && type.name !== 'attrgetter' && type.name !== 'methodcaller') return [type.ref, ...targets.slice(0, -1)]
  if (type.builtin || type.itemsAt === 0 || !['list', 'dict', 'tuple', 'set', 'frozenset'].includes(type.solid.name)) return [...targets]
  const own = Array.from({ length: type.itemsAt }, (_, slot) => vm.heap.slot(ref, slot)).filter((target) => target !== NULL)
  const left = [...targets]
  for (const target of [...own, type.ref]) {
    const at = left.indexOf(target)
    if (at >= 0) left.splice(at, 1)
  }
  return [...own, type.ref, ...left]
}

/** To 3.10 locals are the frame's; from 3.11 on it visits code and function, then the locals. Source: `gen_traverse`, `_PyFrame_Traverse`. */
function ofGenerator(vm: Interpreter, ref: Ref): Ref[] {
  const slots = (...at: readonly number[]): Ref[] => at.map((slot) => vm.heap.slot(ref, slot)).filter((target) => target !== NULL)
  const names = slots(Gen.NAME, Gen.QUALNAME)
  const done = dataOfGenerator(vm, ref).state === 'done'
  const handled = slots(Gen.HANDLED)
  if (!vm.atLeast(11)) return [...slots(Gen.FRAME, Gen.FN), ...names, ...handledAsThree(vm, handled)]
  const code = vm.atLeast(12) ? [] : [codeOfGenerator(vm, ref).ref]
  if (done) return [...code, ...names, ...handled]
  return [...code, ...names, ...slots(Gen.FRAME, Gen.NAMESPACE, Gen.FN), codeOfGenerator(vm, ref).ref, ...localsOfGenerator(vm, ref), ...handled]
}

/** To 3.10 what is handled is a type, an exception and its traceback. Source: `exc_state_traverse`. */
function handledAsThree(vm: Interpreter, handled: readonly Ref[]): Ref[] {
  return handled.flatMap((exception) => [vm.typeOf(exception).ref, exception, vm.heap.slot(exception, Exc.TRACEBACK)].filter((target) => target !== NULL))
}

/** Locals, cells and stack of a generator that is suspended, borrowed. */
export function localsOfGenerator(vm: Interpreter, ref: Ref): Ref[] {
  const { size } = dataOfGenerator(vm, ref)
  return Array.from({ length: size }, (_, at) => vm.heap.slot(ref, Gen.LOCALS + at)).filter((target) => target !== NULL)
}

/** Of a dict of a derived type: keys are not visited where all are str. */
function withoutKeys(vm: Interpreter, dict: Ref, targets: readonly Ref[]): Ref[] {
  const data = dataOf(vm.heap, dict)
  // An OrderedDict visits the keys in its nodes, before the table.
  if (vm.isInstance(dict, vm.builtinTypes.get('OrderedDict') ?? vm.type('NoneType'))) {
    const own = ofDict(vm, dict)
    const keys = orderedEntries(vm.heap, dict).map((entry) => keyAt(vm.heap, dict, data, entry))
    return [...targets.slice(0, targets.length - data.table.used * 2), ...keys, ...own]
  }
  if (data.table.kind !== KeysKind.UNICODE) return [...targets]
  const values = ofDict(vm, dict)
  const own = Array.from({ length: data.at }, (_, slot) => vm.heap.slot(dict, slot)).filter((target) => target !== NULL)
  const kept = new Set([...own, ...values, vm.typeOf(dict).ref])
  return targets.filter((target) => kept.has(target))
}

/** The value, then the key; values alone where all keys are str (`dict_traverse`). */
function ofDict(vm: Interpreter, dict: Ref): Ref[] {
  const data = dataOf(vm.heap, dict)
  const values = data.split !== 0 || data.table.kind === KeysKind.UNICODE
  const found: Ref[] = []
  for (let entry = 0; entry < data.table.nentries; entry++) {
    const value = valueAt(vm.heap, dict, data, entry)
    if (value === NULL) continue
    found.push(value)
    if (!values) found.push(keyAt(vm.heap, dict, data, entry))
  }
  return found
}

function ofFunction(vm: Interpreter, ref: Ref): Ref[] {
  const { functionDrops, functionTraverses } = vm.model.objects
  const found = functionTraverses.map((field) => vm.heap.slot(ref, functionDrops.indexOf(field))).filter((target) => target !== NULL)
  // From 3.10 also the builtins, which no slot of ours holds: behind code and globals.
  return vm.atLeast(10) ? [...found.slice(0, 2), vm.builtins, ...found.slice(2)] : found
}

/** A function of a module of C code: the module, and its name (`m_self`, `m_module`). */
function ofModuleFunction(vm: Interpreter, ref: Ref): Ref[] {
  const name = vm.heap.slot(ref, 1)
  return [moduleOfFunction(vm, ref), name === NULL ? vm.heap.staticStr('builtins') : name].filter((target) => target !== NULL)
}

/** A class: a metaclass of the program, its namespace, mro, bases and base; a built-in one is no object of the collector. Source: `type_traverse`. */
function ofClass(vm: Interpreter, ref: Ref): Ref[] {
  const type = vm.classOf(ref)
  if (type === null || type.builtin) return []
  const { metatype } = type
  const found = [Cls.DICT, Cls.MRO, Cls.BASES, Cls.BASE].map((slot) => vm.heap.slot(ref, slot)).filter((target) => target !== NULL)
  return metatype === null || metatype.builtin ? found : [metatype.ref, ...found]
}
