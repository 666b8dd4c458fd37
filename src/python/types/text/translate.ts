import { dataOf, keyAt, valueAt } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { maketrans as tableOf, translate, translationKey } from '../../values/strFind'
import { clearRaised, isRaised } from '../../vm/errors/raised'

import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { dictSet } from '../../vm/protocols/dictProtocol'
import { getItem } from '../../vm/protocols/operators'
import { isInt } from '../toIndex'
import { textAt } from './arguments'

/** What a table says of a code point: another, a text, null: it is left out; undefined: it stays. */
type Translation = number | string | null | undefined

/** `text.translate(table)`. Source: `_PyUnicode_TranslateCharmap` in `Objects/unicodeobject.c`. */
export function* translated(vm: Interpreter, self: Ref, table: Ref): Steps {
  const text = vm.textOf(self)
  const known = new Map<number, Translation>()
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (!known.has(codePoint)) known.set(codePoint, yield* translationOf(vm, table, codePoint))
  }
  return vm.str(translate(text, (codePoint) => known.get(codePoint)))
}

function* translationOf(vm: Interpreter, table: Ref, codePoint: number): Steps<Translation> {
  const key = vm.int(codePoint)
  try {
    const found = yield* wait(getItem(vm, table, key))
    try {
      return plain(vm, found)
    } finally {
      vm.drop(found)
    }
  } catch (error) {
    if (!isRaised(vm, error, 'LookupError')) throw error
    clearRaised(vm, error)
    return undefined
  } finally {
    vm.drop(key)
  }
}

function plain(vm: Interpreter, found: Ref): Translation {
  if (found === vm.none) return null
  if (vm.isStr(found)) return vm.textOf(found)
  if (!isInt(vm, found)) vm.raise('TypeError', 'character mapping must return integer, None or str')
  const value = vm.intOf(found)
  if (value < 0 || value > 0x10ffff) vm.raise('ValueError', 'character mapping must be in range(0x110000)')
  return Number(value)
}

/** `str.maketrans`. */
export function maketrans(vm: Interpreter, x: Ref, y: Ref, z: Ref): Result {
  return y === NULL ? fromDict(vm, x) : fromTexts(vm, x, y, z)
}

function* fromTexts(vm: Interpreter, x: Ref, y: Ref, z: Ref): Steps {
  if (!vm.isStr(x)) vm.raise('TypeError', 'first maketrans argument must be a string if there is a second argument')
  const table = tableOf(vm.textOf(x), textAt(vm, y, 'maketrans', 2), z === NULL ? '' : textAt(vm, z, 'maketrans', 3))
  const dict = vm.dict()
  for (const [key, value] of table) yield* setItem(vm, dict, key, value === null ? vm.newNone() : vm.int(value))
  return dict
}

/** The value is given away. */
function* setItem(vm: Interpreter, dict: Ref, key: number | bigint, value: Ref): Steps<void> {
  const ref = vm.int(key)
  yield* wait(dictSet(vm, dict, ref, value))
  vm.drop(ref)
  vm.drop(value)
}

function* fromDict(vm: Interpreter, x: Ref): Steps {
  const { heap } = vm
  if (heap.refs.objType[x] !== heap.kinds.dict) vm.raise('TypeError', 'if you give only one argument to maketrans it must be a dict')
  const dict = vm.dict()
  try {
    const data = dataOf(heap, x)
    for (let entry = 0; entry < data.table.nentries; entry++) {
      const key = keyAt(heap, x, data, entry)
      if (key === NULL) continue
      if (!vm.isStr(key) && !isInt(vm, key)) vm.raise('TypeError', 'keys in translate table must be strings or integers')
      yield* setItem(vm, dict, vm.isStr(key) ? translationKey(vm.textOf(key)) : vm.intOf(key), heap.hold(valueAt(heap, x, data, entry)))
    }
  } catch (error) {
    vm.drop(dict)
    throw error
  }
  return dict
}
