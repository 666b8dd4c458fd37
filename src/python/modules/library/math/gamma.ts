import { exp, log, positivePower, sin } from '../../../values/libm'

// The gamma function by Lanczos' approximation, as in `Modules/mathmodule.c`.

const G = 6.02468004077673
const G_MINUS_HALF = 5.52468004077673
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725,
  186056.26539522348, 8071.672002365816, 210.82427775157936, 2.5066282746310002,
]
const DENOMINATOR = [0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1]
const LARGEST_FACTORIAL = 23

function lanczosSum(x: number): number {
  let num = 0
  let den = 0
  if (x < 5)
    for (let at = NUMERATOR.length - 1; at >= 0; at--) {
      num = num * x + NUMERATOR[at]
      den = den * x + DENOMINATOR[at]
    }
  else
    for (let at = 0; at < NUMERATOR.length; at++) {
      num = num / x + NUMERATOR[at]
      den = den / x + DENOMINATOR[at]
    }
  return num / den
}

/** sin(πx) */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2
  const n = Math.round(2 * y)
  const parts = [() => sin(Math.PI * y), () => Math.cos(Math.PI * (y - 0.5)), () => sin(Math.PI * (1 - y)), () => -Math.cos(Math.PI * (y - 1.5)), () => sin(Math.PI * (y - 2))]
  return Math.sign(x) * parts[n]()
}

export function gamma(x: number): number {
  if (!Number.isFinite(x)) return x > 0 ? x : Number.NaN
  if (Number.isInteger(x)) {
    if (x <= 0) return Number.NaN
    if (x <= LARGEST_FACTORIAL) {
      let product = 1
      for (let n = 2; n < x; n++) product *= n
      return product
    }
  }
  const size = Math.abs(x)
  if (size < 1e-20) return 1 / x
  if (size > 200) return x < 0 ? 0 / sinPi(x) : Number.POSITIVE_INFINITY
  const y = size + G_MINUS_HALF
  const rest = size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size
  const z = (rest * G) / y
  let r = x < 0 ? ((-Math.PI / sinPi(size) / size) * exp(y)) / lanczosSum(size) : lanczosSum(size) / exp(y)
  r += x < 0 ? -z * r : z * r
  if (size < 140) return x < 0 ? r / positivePower(y, size - 0.5) : r * positivePower(y, size - 0.5)
  const half = positivePower(y, size / 2 - 0.25)
  return x < 0 ? r / half / half : r * half * half
}

export function lgamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Number.POSITIVE_INFINITY
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? Number.NaN : 0
  const size = Math.abs(x)
  if (size < 1e-20) return -log(size)
  const r = log(lanczosSum(size)) - G + (size - 0.5) * (log(size + G - 0.5) - 1)
  return x < 0 ? 1.1447298858494002 - log(Math.abs(sinPi(size))) - log(size) - r : r
}
