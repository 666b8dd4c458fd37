/** The primes below a bound. */
export function primesBelow(bound: number): number[] {
  const found: number[] = []
  for (let candidate = 2; candidate < bound; candidate++) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  return found
}

/** The first 32 bits behind the point of a root (square 2, cube 3), exactly. Source: FIPS 180-4, 4.2.2 and 5.3.3. */
export function rootBits(value: number, degree: 2 | 3): number {
  const wanted = BigInt(value) << BigInt(32 * degree)
  let low = 0n
  let high = 1n << 40n
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (middle ** BigInt(degree) <= wanted) low = middle
    else high = middle
  }
  return Number(BigInt.asIntN(32, low))
}
