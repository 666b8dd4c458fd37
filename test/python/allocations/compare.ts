/** How far what a program asks of the allocator here is what it asks in CPython. */
export interface Comparison {
  /** Calls that are the same, from the first on: size class, which block, order. */
  readonly prefix: number
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
  /** All calls are the same. */
  readonly calls: boolean
  /** Allocations are the same in size class, reuse and order, whatever stands between them. */
  readonly allocations: boolean
  /** As many allocations of each size class. */
  readonly classes: boolean
}

export function compare(ours: readonly string[], theirs: readonly string[]): Comparison {
  const differs = ours.findIndex((word, at) => word !== theirs[at])
  const prefix = differs < 0 ? ours.length : differs
  const [here, there] = [allocationsOf(ours), allocationsOf(theirs)]
  return {
    prefix,
    ours,
    theirs,
    calls: prefix === ours.length && prefix === theirs.length,
    allocations: here.join(' ') === there.join(' '),
    classes: classesOf(here) === classesOf(there),
  }
}

/** `48#3`: of the size class of 48 bytes, at the place that was the fourth to be taken. A block that realloc moves counts as taken. */
function allocationsOf(words: readonly string[]): string[] {
  const taken = new Map<number, number>()
  let places = 0
  let at = 0
  const place = (name: string | undefined): number => {
    at = name === undefined ? places++ : at + Number(name)
    return at
  }
  return words.flatMap((word) => {
    const [, sign, first, size, moved, second] = split(word)
    if (sign === '+') return told(size, place(second), taken)
    place(first)
    return moved === undefined ? [] : told(size, place(second), taken)
  })
}

/** Sign; place before; size; does it move; place after. */
function split(word: string): (string | undefined)[] {
  const plus = /^\+(\d+)(?:@(-?\d+))?$/.exec(word)
  if (plus !== null) return [word, '+', undefined, plus[1], undefined, plus[2]]
  const other = /^([-~])(?:@(-?\d+))?(?::(\d+)(?:(>)(?:@(-?\d+))?)?)?$/.exec(word)
  if (other === null) throw new Error(`not a word: ${word}`)
  return [word, ...other.slice(1)]
}

function told(size: string | undefined, place: number, taken: Map<number, number>): string[] {
  const number = taken.get(place) ?? taken.size
  taken.set(place, number)
  return [`${size}#${number}`]
}

function classesOf(allocations: readonly string[]): string {
  return allocations
    .map((one) => one.split('#')[0])
    .sort()
    .join(' ')
}
