import { sliceIndices } from '../../../src/python/values/slices'
import { asciiEscaped, asciiRepr, bytesRepr, codePointAt, codePointLength, codePointSlice, compareText, isidentifier, isprintable, strRepr } from '../../../src/python/values/text'
import { compareRecording, str } from './support'

compareRecording('text', {
  repr: ([a], version) => str(strRepr(a, version)),
  ascii: ([a], version) => (asciiEscaped(strRepr(a, version)) === asciiRepr(a) ? str(asciiRepr(a)) : 'two forms'),
  bytesRepr: ([a]) => str(bytesRepr(a)),
  isidentifier: ([a], version) => isidentifier(a, version),
  isprintable: ([a], version) => isprintable(a, version),
  length: ([a]) => codePointLength(a),
  at: ([a, i]) => str(codePointAt(a, i)),
  slice: ([a, i, j, k]) => str(codePointSlice(a, i, j, k)),
  compare: ([a, b]) => Math.sign(compareText(a, b)),
  indices: ([n, i, j, k]) => {
    const { start, stop, step } = sliceIndices(n, i, j, k)
    return [start, stop, step]
  },
})
