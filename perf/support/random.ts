/** Whole numbers from 0 to below `limit`, the same for the same seed: a linear congruential generator (Numerical Recipes' numbers), high bits first. */
export function random(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** 0 … length − 1 in random order. */
export function shuffled(length: number, seed: number): Int32Array {
  const next = random(seed)
  const order = Int32Array.from({ length }, (_, i) => i)
  for (let i = length - 1; i > 0; i--) {
    const j = next(i + 1)
    const kept = order[i]
    order[i] = order[j]
    order[j] = kept
  }
  return order
}

/** 300000 → `300k`. */
export function short(count: number): string {
  if (count >= 1e6) return `${Number((count / 1e6).toFixed(1))}M`
  return count >= 1e3 ? `${Math.round(count / 1e3)}k` : String(count)
}
