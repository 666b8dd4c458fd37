import type { Operation } from './describe'

const ENDS = new Set(['RETURN_VALUE', 'RAISE_VARARGS', 'RERAISE'])

function jumps(name: string): boolean {
  return name.includes('JUMP') || name === 'FOR_ITER' || name === 'SEND'
}

/** The operation that is done at `index`, where jumps that are always taken lead. */
function landing(operations: readonly Operation[], index: number): number {
  let at = index
  for (let left = operations.length; left > 0 && operations[at]?.[0] === 'JUMP'; left--) at = Number(operations[at][1])
  return at
}

/**
 * Walks two codes side by side, whatever blocks they are laid out in: on every path, that of an exception included, both do the same
 * operations with the same arguments in the same order. Gives the first place where they do not.
 */
export function difference(ours: readonly Operation[], real: readonly Operation[]): string | null {
  const seen = new Set<string>()
  const left: [number, number][] = [[0, 0]]
  for (let pair = left.pop(); pair !== undefined; pair = left.pop()) {
    const [a, b] = [landing(ours, pair[0]), landing(real, pair[1])]
    if (seen.has(`${a} ${b}`)) continue
    seen.add(`${a} ${b}`)
    const [one, other] = [ours[a], real[b]]
    const at = `ours ${a} ${one?.slice(0, 2)}, line ${one?.[2][0]}; real ${b} ${other?.slice(0, 2)}`
    if (one === undefined || other === undefined || one[0] !== other[0]) return at
    if (jumps(one[0])) left.push([Number(one[1]), Number(other[1])])
    else if (one[1] !== other[1]) return at
    if (one[3] >= 0 !== other[3] >= 0) return `handler of ${at}`
    if (one[3] >= 0) left.push([one[3], other[3]])
    if (!ENDS.has(one[0])) left.push([a + 1, b + 1])
  }
  return null
}
