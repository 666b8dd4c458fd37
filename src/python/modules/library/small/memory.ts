import { NULL, type Ref } from '../../../heap/ref'
import { native } from '../../../vm/calls/native'
import type { Interpreter } from '../../../vm/interpreter'
import { makeNativeModule } from '../../nativeModule'
import { getrefcount } from '../../sys/module'

/** What ctypes is asked for by programs about memory: the count at an address, and the object there. */
export function makeMemory(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_memory', {
    functions: {
      refcount_at: native('address, /', (v, [address]) => {
        const ref = objectAt(v, Number(v.intOf(address)))
        return ref === NULL ? v.newNone() : v.int(getrefcount(v, ref))
      }),
      object_at: native('address, /', (v, [address]) => {
        const ref = objectAt(v, Number(v.intOf(address)))
        return ref === NULL ? v.raise('ValueError', `no object lives at ${Number(v.intOf(address))}; a real interpreter would crash here`) : v.hold(ref)
      }),
      hold: native('object, /', (v, [object]) => {
        v.hold(object)
        return v.newNone()
      }),
      drop: native('object, /', (v, [object]) => {
        v.drop(object)
        return v.newNone()
      }),
    },
  })
}

/** The object whose `id` this is; NULL. */
function objectAt(vm: Interpreter, address: number): Ref {
  const { refs } = vm.heap
  for (let ref = 0; ref < refs.numbers; ref++) if (refs.objType[ref] !== 0 && vm.address(ref) === address) return ref
  return NULL
}
