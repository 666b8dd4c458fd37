/** An object of the heap: its number. */
export type Ref = number

/** No object: NULL. */
export const NULL: Ref = -1

/** A part of a column as an array. Faster than `Array.from(column.subarray(…))`; a short one, as of most calls, takes no more room than it needs. */
export function partOf(column: Int32Array, from: number, to: number): Ref[] {
  switch (to - from) {
    case 1:
      return [column[from]]
    case 2:
      return [column[from], column[from + 1]]
    case 3:
      return [column[from], column[from + 1], column[from + 2]]
    default: {
      const part: Ref[] = []
      for (let at = from; at < to; at++) part.push(column[at])
      return part
    }
  }
}

/** An int as JavaScript has it: a number where that is exact, a bigint beyond. */
export type IntValue = number | bigint
