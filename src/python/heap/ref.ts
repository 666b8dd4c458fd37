/** An object of the heap: its number. */
export type Ref = number

/** No object: NULL. */
export const NULL: Ref = -1

/** An int as JavaScript has it: a number where that is exact, a bigint beyond. */
export type IntValue = number | bigint
