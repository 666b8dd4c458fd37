import * as methods from '../../../src/python/values/bytesMethods'
import { bytes, compareRecording, str } from './support'

compareRecording('bytes_methods', {
  find: ([data, sub, i, j]) => [
    ...[methods.bytesFind(data, sub, i, j), methods.bytesRfind(data, sub, i, j), methods.bytesCount(data, sub, i, j)],
    ...[methods.bytesStartswith(data, sub, i, j), methods.bytesEndswith(data, sub, i, j), methods.bytesContains(data, sub)],
  ],
  findByte: ([data, byte]) => methods.bytesFind(data, byte),
  index: ([data, sub]) => methods.bytesIndex(data, sub),
  split: ([data, separator, n]) => methods.bytesSplit(data, separator, n).map(bytes),
  splitlines: ([data, keep]) => methods.bytesSplitlines(data, keep).map(bytes),
  join: ([separator, items]) => bytes(methods.bytesJoin(separator, items)),
  replace: ([data, from, to, n], version) => bytes(methods.bytesReplace(data, from, to, n, version)),
  strip: ([data, taken]) => [methods.bytesStrip(data, taken), methods.bytesLstrip(data, taken), methods.bytesRstrip(data, taken)].map(bytes),
  case: ([data]) => [methods.bytesUpper(data), methods.bytesLower(data)].map(bytes),
  hex: ([data, separator, n]) => str(methods.bytesHex(data, separator, n)),
  fromHex: ([text]) => bytes(methods.bytesFromHex(text)),
  compare: ([a, b]) => Math.sign(methods.bytesCompare(a, b)),
})
