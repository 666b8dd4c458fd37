import { bitAnd, bitCount, bitLength, bitOr, bitXor, intFromBytes, intToBytes, shiftLeft, shiftRight } from '../../../src/python/values/intBits'
import { compareIntFloat, intFromFloat, toFloat, trueDivide } from '../../../src/python/values/intFloats'
import { power, powerModulo, roundInt } from '../../../src/python/values/intPower'
import { absolute, add, compare, divmod, floorDivide, gcd, invert, isqrt, modulo, multiply, negate, subtract } from '../../../src/python/values/ints'
import { intToBase, intToString, parseIntText } from '../../../src/python/values/intText'
import { bytes, compareRecording, float64, int, str } from './support'

compareRecording('ints', {
  add: ([a, b]) => int(add(a, b)),
  subtract: ([a, b]) => int(subtract(a, b)),
  multiply: ([a, b]) => int(multiply(a, b)),
  floorDivide: ([a, b]) => int(floorDivide(a, b)),
  modulo: ([a, b], version) => int(modulo(a, b, version)),
  divmod: ([a, b]) => divmod(a, b).map(int),
  trueDivide: ([a, b]) => float64(trueDivide(a, b)),
  bitAnd: ([a, b]) => int(bitAnd(a, b)),
  bitOr: ([a, b]) => int(bitOr(a, b)),
  bitXor: ([a, b]) => int(bitXor(a, b)),
  gcd: ([a, b]) => int(gcd(a, b)),
  compare: ([a, b]) => compare(a, b),
  compareFloat: ([a, b]) => compareIntFloat(a, b),
  unary: ([a], version) => [
    ...[negate(a), absolute(a), invert(a), bitLength(a), bitCount(a)].map(int),
    ...[intToBase(a, 2), intToBase(a, 8), intToBase(a, 16), intToString(a, version)].map(str),
  ],
  power: ([a, b]) => {
    const result = power(a, b)
    return 'int' in result ? int(result.int) : float64(result.float)
  },
  powerModulo: ([a, b, c]) => int(powerModulo(a, b, c)),
  shiftLeft: ([a, b]) => int(shiftLeft(a, b)),
  shiftRight: ([a, b]) => int(shiftRight(a, b)),
  toFloat: ([a]) => float64(toFloat(a)),
  fromFloat: ([a]) => int(intFromFloat(a)),
  round: ([a, b]) => int(roundInt(a, b)),
  isqrt: ([a]) => int(isqrt(a)),
  toBytes: ([a, length, order, signed]) => bytes(intToBytes(a, length, order, signed)),
  fromBytes: ([data, order, signed]) => int(intFromBytes(data, order, signed)),
  parse: ([text, base], version) => int(parseIntText(text, base, version)),
  parseRepeated: ([text, times, rest, base], version) => str(intToBase(parseIntText(String(text).repeat(times) + rest, base, version), 16).slice(0, 40)),
  strOfPower: ([a, b], version) => {
    const result = power(a, b)
    return 'int' in result ? str(intToString(result.int, version).slice(0, 40)) : null
  },
})
