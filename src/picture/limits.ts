/** What a page holds at most. Where a run has more, the page says what was left out. */
export interface Limits {
  /** Moments. */
  readonly moments: number
  /** Bytes of the moments, as the page has them. */
  readonly bytes: number
  /** Objects with a description, beside those of the graph and those that have names. */
  readonly objects: number
  /** Objects that the graph draws. */
  readonly nodes: number
  /** Blocks that the map draws. */
  readonly blocks: number
  /** Calls under way whose names are shown: the innermost ones, and the module. */
  readonly calls: number
  /** Characters of the source, and of one line of it. */
  readonly source: number
  readonly columns: number
  /** Characters of the program's output. */
  readonly output: number
}

export const LIMITS: Limits = { moments: 300, bytes: 1_200_000, objects: 1_500, nodes: 40, blocks: 60_000, calls: 24, source: 200_000, columns: 300, output: 20_000 }

/** No page is larger than this, in bytes. A character of the source takes six at most. */
export const MOST_BYTES = 3_000_000
