import { setText } from '../../../heap/dict'
import { appendItem } from '../../../heap/list'
import type { Ref } from '../../../heap/ref'
import { ValueFault } from '../../../values/fault'
import { encodeJsonString, type JsonBuilder, parseJson } from '../../../values/json'
import { native } from '../../../vm/calls/native'
import type { Interpreter } from '../../../vm/interpreter'
import { makeNativeModule } from '../../nativeModule'

/** Looks at a document, and makes nothing of it. */
const CHECK: JsonBuilder<null> = {
  string: () => null,
  int: () => null,
  float: () => null,
  constant: () => null,
  array: () => null,
  append: () => {},
  object: () => null,
  key: () => null,
  set: () => {},
}

/** Makes the objects; a key that comes again is the same str. */
function builder(vm: Interpreter, keys: Map<string, Ref>): JsonBuilder<Ref> {
  return {
    string: (text) => vm.str(text),
    int: (value) => vm.int(value),
    float: (value) => vm.float(value),
    constant: (value) => (value === null ? vm.newNone() : vm.bool(value)),
    array: () => vm.list([]),
    append: (array, item) => {
      appendItem(vm.heap, array, item)
      vm.drop(item)
    },
    object: () => vm.dict(),
    key: (text) => {
      const known = keys.get(text)
      if (known !== undefined) return known
      const key = vm.str(text)
      keys.set(text, key)
      return key
    },
    set: (object, key, value) => {
      setText(vm.heap, object, key, vm.textOf(key), value)
      vm.drop(value)
    },
  }
}

/** The value and 0; message, place and None where the text is no document. */
function parse(vm: Interpreter, text: Ref, strict: Ref): Ref {
  const document = vm.textOf(text)
  const isStrict = strict !== vm.false
  try {
    parseJson(document, CHECK, vm.version, isStrict)
  } catch (error) {
    if (!(error instanceof ValueFault) || error.type !== 'JSONDecodeError') throw error
    const [message, , position] = error.args as [string, string, number]
    return vm.tuple([vm.str(message), vm.int(position), vm.newNone()])
  }
  const keys = new Map<string, Ref>()
  const value = parseJson(document, builder(vm, keys), vm.version, isStrict)
  vm.dropAll([...keys.values()])
  return vm.tuple([value, vm.int(0)])
}

/** _json: strings as JSON has them, and whole documents. */
export function makeJson(vm: Interpreter): Ref {
  const encoder = (ascii: boolean) =>
    native('string, /', (v, [text]) => {
      if (!v.isStr(text)) v.raise('TypeError', `first argument must be a string, not ${v.typeName(text)}`)
      return v.str(encodeJsonString(v.textOf(text), ascii))
    })
  return makeNativeModule(vm, '_json', {
    functions: { encode_basestring: encoder(false), encode_basestring_ascii: encoder(true), parse: native('text, strict, /', (v, [text, strict]) => parse(v, text, strict)) },
  })
}
