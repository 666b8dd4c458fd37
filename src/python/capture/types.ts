import { computeSlots } from '../vm/classes/dunders'
import type { PyType } from '../vm/classes/type'
import type { Interpreter } from '../vm/interpreter'

/** A type as plain data: other types by their numbers; what natives give (slots) and what is only remembered (`found`) is left out. */
export interface TypeCapture {
  readonly plain: Omit<PyType, Linked>
  readonly bases: readonly number[]
  readonly mro: readonly number[]
  readonly metatype: number | null
  readonly solid: number
  readonly subclasses: readonly number[]
}

type Linked = 'bases' | 'mro' | 'metatype' | 'solid' | 'subclasses' | 'slots' | 'own' | 'found'

/** All types that there are, and classes that there were: others may still name them. */
export function captureTypes(vm: Interpreter): TypeCapture[] {
  return vm.types.filter((type) => type !== undefined).map(captureType)
}

function captureType({ bases, mro, metatype, solid, subclasses, slots: _slots, own: _own, found: _found, ...plain }: PyType): TypeCapture {
  const kinds = (types: Iterable<PyType>): number[] => Array.from(types, ({ kind }) => kind)
  return { plain, bases: kinds(bases), mro: kinds(mro), metatype: metatype?.kind ?? null, solid: solid.kind, subclasses: kinds(subclasses) }
}

/** The same types in an interpreter that has the built-in ones: their slots stay, those of classes are made of their namespaces. */
export function restoreTypes(vm: Interpreter, captured: readonly TypeCapture[]): void {
  for (const { plain } of captured) {
    const known = vm.types[plain.kind]
    if ((known?.builtin ?? false) !== plain.builtin) throw new TypeError(`The interpreter was captured with another type ${plain.name} (number ${plain.kind}).`)
    if (known === undefined)
      vm.types[plain.kind] = { ...plain, bases: [], mro: [], metatype: null, solid: null as unknown as PyType, subclasses: new Set(), slots: {}, own: {}, found: new Map() }
    else Object.assign(known, plain)
  }
  for (const { plain, bases, mro, metatype, solid, subclasses } of captured) {
    const of = (kinds: readonly number[]): PyType[] => kinds.map((kind) => vm.types[kind])
    const type = vm.types[plain.kind]
    Object.assign(type, { bases: of(bases), mro: of(mro), metatype: metatype === null ? null : vm.types[metatype], solid: vm.types[solid], subclasses: new Set(of(subclasses)) })
    type.found.clear()
  }
}

/** Slots of classes that are alive. The namespaces must be there already. */
export function restoreSlots(vm: Interpreter): void {
  for (const type of vm.types) if (type !== undefined && !type.builtin && isAlive(vm, type)) type.slots = computeSlots(vm, type)
}

function isAlive(vm: Interpreter, type: PyType): boolean {
  return vm.heap.refs.objType[type.ref] !== 0 && vm.classOf(type.ref) === type
}
