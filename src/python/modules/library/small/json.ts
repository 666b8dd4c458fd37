import type { Ref } from '../../../heap/ref'
import { encodeJsonString } from '../../../values/json'
import type { Interpreter } from '../../../vm/interpreter'
import { native } from '../../../vm/native'
import { makeNativeModule } from '../../nativeModule'

/** _json: strings as JSON has them. */
export function makeJson(vm: Interpreter): Ref {
  const encoder = (ascii: boolean) =>
    native('string, /', (v, [text]) => {
      if (!v.isStr(text)) v.raise('TypeError', `first argument must be a string, not ${v.typeName(text)}`)
      return v.str(encodeJsonString(v.textOf(text), ascii))
    })
  return makeNativeModule(vm, '_json', { functions: { encode_basestring: encoder(false), encode_basestring_ascii: encoder(true) } })
}
