import { floatParts } from './decimalDigits'
import { overflowError, valueError } from './fault'
import { magnitudeOfQuotient } from './intFloats'
import { normalised, type PyIntValue } from './ints'

/** float.as_integer_ratio. */
export function asIntegerRatio(value: number): readonly [PyIntValue, PyIntValue] {
  if (Number.isNaN(value)) throw valueError('cannot convert NaN to integer ratio')
  if (!Number.isFinite(value)) throw overflowError('cannot convert Infinity to integer ratio')
  if (value === 0) return [0, 1]
  let { mantissa, exponent } = floatParts(value)
  while ((mantissa & 1n) === 0n) {
    mantissa >>= 1n
    exponent++
  }
  const signed = value < 0 ? -mantissa : mantissa
  return exponent >= 0 ? [normalised(signed << BigInt(exponent)), 1] : [normalised(signed), normalised(1n << BigInt(-exponent))]
}

/** float.hex. */
export function floatHex(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  if (!Number.isFinite(value)) return `${sign}inf`
  if (value === 0) return `${sign}0x0.0p+0`
  const { mantissa, exponent } = floatParts(value)
  const digits = mantissa.toString(16).padStart(14, '0')
  const power = exponent + 52
  return `${sign}0x${digits[0]}.${digits.slice(1)}p${power < 0 ? '' : '+'}${power}`
}

const HEX = /^[\t-\r ]*([+-]?)(?:(inf|infinity|nan)|(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?)[\t-\r ]*$/i

/** float.fromhex, rounded half to even. */
export function floatFromHex(text: string): number {
  const [matched, sign, name, whole = '', fraction = '', power = '0'] = HEX.exec(text) ?? []
  if (matched === undefined || (name === undefined && whole + fraction === '')) throw valueError('invalid hexadecimal floating-point string')
  const magnitude = name === undefined ? hexMagnitude(whole, fraction, Number(power)) : name.toLowerCase() === 'nan' ? Number.NaN : Number.POSITIVE_INFINITY
  return sign === '-' ? -magnitude : magnitude
}

function hexMagnitude(whole: string, fraction: string, power: number): number {
  const mantissa = BigInt(`0x${whole}${fraction}`)
  if (mantissa === 0n) return 0
  const exponent = power - fraction.length * 4
  const top = exponent + mantissa.toString(2).length
  if (top < -1080) return 0
  const tooLarge = () => overflowError('hexadecimal value too large to represent as a float')
  if (top > 1024) throw tooLarge()
  const value = exponent >= 0 ? Number(mantissa << BigInt(exponent)) : magnitudeOfQuotient(mantissa, 1n << BigInt(-exponent))
  if (value === Number.POSITIVE_INFINITY) throw tooLarge()
  return value
}
