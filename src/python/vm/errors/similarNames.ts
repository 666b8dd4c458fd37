const MOST_CANDIDATES = 750
const LONGEST = 40
const MOVE_COST = 2
const CASE_COST = 1

/** The name that is most like a wrong one, if any is; `byLibrary`: as `Lib/traceback.py` chooses, which wants less to change than the name has letters. Source: `Python/suggestions.c`. */
export function similarName(wrong: string, names: readonly string[], byLibrary = false): string | null {
  if (names.length > MOST_CANDIDATES || wrong.length > LONGEST) return null
  let best = byLibrary ? wrong.length : Number.POSITIVE_INFINITY
  let suggestion: string | null = null
  for (const name of names) {
    if (name === wrong) continue
    const most = Math.min(Math.trunc(((name.length + wrong.length + 3) * MOVE_COST) / 6), best - 1)
    const distance = distanceOf(wrong, name, most)
    if (distance > most) continue
    suggestion = name
    best = distance
  }
  return suggestion
}

function substitution(a: string, b: string): number {
  if (a === b) return 0
  return a.toLowerCase() === b.toLowerCase() ? CASE_COST : MOVE_COST
}

/** Source: `_levenshtein_distance`. */
function distanceOf(first: string, second: string, most: number): number {
  let [a, b] = [first, second]
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) [a, b] = [a.slice(1), b.slice(1)]
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) [a, b] = [a.slice(0, -1), b.slice(0, -1)]
  if (a.length === 0 || b.length === 0) return MOVE_COST * (a.length + b.length)
  if (a.length > LONGEST || b.length > LONGEST) return most + 1
  if (b.length < a.length) [a, b] = [b, a]
  if ((b.length - a.length) * MOVE_COST > most) return most + 1
  const row = Array.from(a, (_, at) => (at + 1) * MOVE_COST)
  let result = 0
  for (let at = 0; at < b.length; at++) {
    let distance = at * MOVE_COST
    result = distance
    let least = Number.POSITIVE_INFINITY
    for (let index = 0; index < a.length; index++) {
      const substituted = distance + substitution(b[at], a[index])
      distance = row[index]
      result = Math.min(Math.min(result, distance) + MOVE_COST, substituted)
      row[index] = result
      least = Math.min(least, result)
    }
    if (least > most) return most + 1
  }
  return result
}
