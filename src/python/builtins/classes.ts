import { type NativeSpec, native } from '../vm/calls/native'
import { isInstance, relationTruth } from '../vm/classes/relations'

/** Source: `Objects/abstract.c`. */
export const CLASS_BUILTINS: Readonly<Record<string, NativeSpec>> = {
  isinstance: native('obj, class_or_tuple, /', (vm, [object, info]) => isInstance(vm, object, info)),
  issubclass: native('cls, class_or_tuple, /', (vm, [cls, info]) => relationTruth(vm, 'subclass', cls, info)),
}
