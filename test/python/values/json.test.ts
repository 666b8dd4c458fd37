import type { PyVersion } from '../../../src/python/values/fault'
import { encodeJsonFloat, encodeJsonString, type JsonBuilder, parseJson } from '../../../src/python/values/json'
import { compareRecording, type Encoded, float64, int, str } from './support'

/** Builds what a recording holds. */
const builder: JsonBuilder<Encoded> = {
  string: str,
  int,
  float: float64,
  constant: (value) => value,
  array: () => [],
  append: (array, item) => {
    ;(array as Encoded[]).push(item)
  },
  object: () => ({}),
  key: str,
  set: (object, key, value) => {
    ;(object as Record<string, Encoded>)[String(key)] = value
  },
}

const loads = (text: string, version: PyVersion, strict: boolean) => parseJson(text, builder, version, strict)

compareRecording('jsons', {
  string: ([text, ascii]) => str(encodeJsonString(text, ascii)),
  float: ([a, allow], version) => str(encodeJsonFloat(a, allow, version)),
  loads: ([text], version) => loads(text, version, true),
  loadsLoose: ([text], version) => loads(text, version, false),
})
