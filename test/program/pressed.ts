const NUMBER = /^-?\d+$/

/** Equal neighbours once, with their number, and numbers that count up or down by their ends: `8*3, 16, 0..5`. */
export function pressed(values: readonly string[], between = ', '): string {
  const out: string[] = []
  for (let at = 0; at < values.length; ) {
    let end = at
    while (end + 1 < values.length && values[end + 1] === values[at]) end++
    if (end > at) out.push(`${values[at]}*${end - at + 1}`)
    else {
      end = countsTo(values, at)
      out.push(end === at ? values[at] : `${values[at]}..${values[end]}`)
    }
    at = end + 1
  }
  return out.join(between)
}

/** Where numbers that count by one from `at` on end; `at` where they do not, or are fewer than three. */
function countsTo(values: readonly string[], at: number): number {
  if (at + 2 >= values.length || !values.slice(at, at + 3).every((value) => NUMBER.test(value))) return at
  const step = Number(values[at + 1]) - Number(values[at])
  if (Math.abs(step) !== 1) return at
  let end = at
  while (end + 1 < values.length && NUMBER.test(values[end + 1]) && Number(values[end + 1]) - Number(values[end]) === step) end++
  return end
}

/** The values that `pressed` was given. */
export function unpressed(text: string): string[] {
  return text.split(', ').flatMap((part) => {
    const [, first, last] = /^(-?\d+)\.\.(-?\d+)$/.exec(part) ?? []
    if (first !== undefined) {
      const [from, to] = [Number(first), Number(last)]
      return Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => `${from + Math.sign(to - from) * at}`)
    }
    const [, value, times] = /^(.*)\*(\d+)$/.exec(part) ?? []
    return value === undefined ? [part] : Array<string>(Number(times)).fill(value)
  })
}
