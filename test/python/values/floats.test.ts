import { complexAbsolute, complexAdd, complexDivide, complexMultiply, complexPower, complexRepr, complexSubtract, parseComplexText } from '../../../src/python/values/complexes'
import { asIntegerRatio, floatFromHex, floatHex } from '../../../src/python/values/floatForms'
import { floatPower } from '../../../src/python/values/floatPower'
import { floatDivide, floatDivmod, floatFloorDivide, floatModulo, floatRepr, parseFloatText, roundFloat, roundToInt } from '../../../src/python/values/floats'
import { cos, exp, log, sin } from '../../../src/python/values/libm'
import { compareRecording, complex, float64, int, str } from './support'

compareRecording('floats', {
  repr: ([a]) => str(floatRepr(a)),
  divide: ([a, b]) => float64(floatDivide(a, b)),
  floorDivide: ([a, b], version) => float64(floatFloorDivide(a, b, version)),
  modulo: ([a, b], version) => float64(floatModulo(a, b, version)),
  divmod: ([a, b]) => floatDivmod(a, b).map(float64),
  power: ([a, b]) => {
    const result = floatPower(a, b)
    return result === null ? null : float64(result)
  },
  parse: ([text], version) => float64(parseFloatText(text, version)),
  round: ([a, n]) => float64(roundFloat(a, n)),
  roundToInt: ([a]) => int(roundToInt(a)),
  ratio: ([a]) => asIntegerRatio(a).map(int),
  hex: ([a]) => str(floatHex(a)),
  fromHex: ([text]) => float64(floatFromHex(text)),
  complex: ([a, b]) => [complexAdd(a, b), complexSubtract(a, b), complexMultiply(a, b)].map(complex),
  complexDivide: ([a, b]) => complex(complexDivide(a, b)),
  complexPower: ([a, n]) => complex(complexPower(a, n)),
  complexAbs: ([a]) => float64(complexAbsolute(a)),
  complexParse: ([text], version) => complex(parseComplexText(text, version)),
  complexRepr: ([a]) => str(complexRepr(a)),
  exp: ([a]) => float64(exp(a)),
  log: ([a]) => float64(log(a)),
  sin: ([a]) => float64(sin(a)),
  cos: ([a]) => float64(cos(a)),
})
