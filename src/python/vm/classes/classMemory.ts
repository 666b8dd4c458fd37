import { O } from '../../../index'
import { sharedKeysRequest } from '../../../objects/instances'
import { bufferOf, cacheNumber } from '../../heap/engine'
import type { Interpreter } from '../interpreter'
import type { PyType } from './type'

// Objects and blocks that a class statement takes besides the class.

/** The order of resolution is a list at first, where there are several bases, or where a metaclass could give another. Source: `mro_invoke`, `type_mro_impl`, `pmerge`. */
export function listOrder(vm: Interpreter, type: PyType, metatype: PyType): void {
  if (type.bases.length > 1 || metatype !== vm.type('type')) vm.drop(vm.list([]))
}

/** To 3.10 the keys that instances will share: one of the smallest tables, which may have been another's. Source: `_PyDict_NewKeysForClass`. */
export function takeSharedKeys(vm: Interpreter, type: PyType): void {
  const { keys } = type.keys
  if (keys === null || vm.model.objects.instances.attributes !== 'split dict') return
  vm.heap.resizeBuffer(type.ref, 0, sharedKeysRequest(vm.model.objects, keys), cacheNumber(vm.model, 'dictKeys'))
}

/** The class gives them up, and no dict has them. */
export function dropSharedKeys(vm: Interpreter, type: PyType): void {
  if (bufferOf(vm.heap.refs, type.ref, 0) >= 0) vm.lab.perform(O.BUFFER_FREE, type.ref, 0)
}
