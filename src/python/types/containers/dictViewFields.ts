import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import { makeField } from './making'

export type ViewName = 'dict_keys' | 'dict_values' | 'dict_items'

export const LAYOUTS = { dict_keys: 'dictKeys', dict_values: 'dictValues', dict_items: 'dictItems' } as const

export function makeView(vm: Interpreter, dict: Ref, name: ViewName): Ref {
  return makeField(vm, name, LAYOUTS[name], dict, undefined)
}

export function dictOfView(vm: Interpreter, view: Ref): Ref {
  return vm.heap.slot(view, 0)
}

export function isSetView(vm: Interpreter, ref: Ref): boolean {
  const { name, builtin } = vm.typeOf(ref)
  return builtin && (name === 'dict_keys' || name === 'dict_items' || name === 'odict_keys' || name === 'odict_items')
}
