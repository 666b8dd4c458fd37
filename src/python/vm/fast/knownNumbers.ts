import type { ObjectModel } from '../../../index'
import type { TypeName } from '../../../profiles'
import { typeNumber } from '../../heap/engine'

// Numbers that the interpreter asks for often, by name.

const KINDS = [
  'function',
  'method',
  'methodDescriptor',
  'wrapperDescriptor',
  'generator',
  'coroutine',
  'asyncGenerator',
  'builtin',
  'type',
  'cell',
  'set',
  'frozenset',
  'memberDescriptor',
  'module',
  'rangeIterator',
  'listIterator',
  'tupleIterator',
  'slice',
] as const satisfies readonly TypeName[]

/** Type numbers. */
export type KindNumbers = Readonly<Record<(typeof KINDS)[number], number>>

export function kindNumbers(): KindNumbers {
  return Object.fromEntries(KINDS.map((kind) => [kind, typeNumber(kind)])) as KindNumbers
}

const FIELDS = ['code', 'globals', 'module', 'name', 'defaults', 'kwdefaults', 'doc', 'dict', 'closure', 'annotations', 'qualname', 'typeparams'] as const

/** Slots of a function, by the name of the field. */
export type FunctionSlots = Readonly<Record<(typeof FIELDS)[number], number>>

export function functionSlots({ objects }: ObjectModel): FunctionSlots {
  return Object.fromEntries(FIELDS.map((field) => [field, objects.functionDrops.indexOf(field)])) as FunctionSlots
}
