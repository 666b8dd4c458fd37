import { O, TypeFlag } from '../../../index'
import { typeNumber } from '../../heap/engine'
import type { Interpreter } from '../interpreter'
import { lookup } from './attributes'
import type { PyType } from './type'

/** What the kernel knows of a class's instances: finalizers, order, trashcan. */
export function defineKind(vm: Interpreter, type: PyType): void {
  const finalizes = lookup(vm, type, '__del__') !== null
  const { typeFlags } = vm.heap.refs
  if (type.finalizes === finalizes && typeFlags[type.kind] !== 0 && typeFlags[type.kind] !== undefined) return
  type.finalizes = finalizes
  const inherited = vm.flagsOf(typeNumber(type.base ?? 'object'))
  const gc = type.layout.gcHead > 0 ? TypeFlag.GC | TypeFlag.TRASHCAN | TypeFlag.CLEARS : 0
  const legacy = vm.model.collector.legacyFinalizers === 1 ? TypeFlag.FINALIZER_AGAIN : 0
  const beforeItems = (inherited & TypeFlag.FROM_END) === 0 ? 0 : type.itemsAt * TypeFlag.BEFORE_ITEMS
  vm.lab.perform(O.TYPE_DEFINE, type.kind, type.ref, inherited | gc | beforeItems | (finalizes ? TypeFlag.FINALIZER | legacy : 0))
}
