import { exp, log } from './libm'

// Hyperbolic functions and their inverses by the formulas of fdlibm (`e_cosh.c`, `e_sinh.c`, `s_asinh.c`, `e_acosh.c`), which C libraries follow: each chooses
// by size of the argument. Where the engine's own `expm1` and `log1p` are asked, it follows the same source.

const HALF_LN2 = Math.LN2 / 2
/** From here on the smaller of two exponentials is less than the last bit of the larger. */
const LARGE = 22

export function cosh(x: number): number {
  const size = Math.abs(x)
  if (size < HALF_LN2) {
    const grown = Math.expm1(size)
    return 1 + (grown * grown) / (2 * (1 + grown))
  }
  if (size < LARGE) return exp(size) / 2 + 0.5 / exp(size)
  return halfOfExp(size)
}

export function sinh(x: number): number {
  const size = Math.abs(x)
  if (!(size >= 2 ** -28)) return x
  const half = x < 0 ? -0.5 : 0.5
  if (size >= LARGE) return 2 * half * halfOfExp(size)
  const grown = Math.expm1(size)
  return half * (size < 1 ? 2 * grown - (grown * grown) / (grown + 1) : grown + grown / (grown + 1))
}

/** Its whole may be too large where its half is not. */
function halfOfExp(size: number): number {
  if (size < 709) return exp(size) / 2
  const root = exp(size / 2)
  return (root / 2) * root
}

const HUGE = 2 ** 28

export function asinh(x: number): number {
  const size = Math.abs(x)
  if (!(size >= 2 ** -28) || size === Number.POSITIVE_INFINITY) return x
  const root = Math.sqrt(size * size + 1)
  const found = size > HUGE ? log(size) + Math.LN2 : size > 2 ? log(2 * size + 1 / (root + size)) : Math.log1p(size + (size * size) / (1 + root))
  return x < 0 ? -found : found
}

export function acosh(x: number): number {
  if (!(x >= 1) || x === Number.POSITIVE_INFINITY) return Math.acosh(x)
  if (x > HUGE) return log(x) + Math.LN2
  if (x > 2) return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)))
  const over = x - 1
  return Math.log1p(over + Math.sqrt(2 * over + over * over))
}
