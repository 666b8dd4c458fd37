/** What a page holds at most. Where a run has more, the page says what was left out. */
export interface Limits {
  /** Moments. */
  readonly moments: number
  /** Characters of the moments, as JSON. */
  readonly characters: number
  /** Objects with a description. */
  readonly objects: number
  /** Objects that the graph draws. */
  readonly nodes: number
  /** Blocks that the map draws. */
  readonly blocks: number
  /** Lines of each source file, and characters of a line. */
  readonly lines: number
  readonly columns: number
  /** Characters of the program's output. */
  readonly output: number
}

export const LIMITS: Limits = { moments: 300, characters: 1_200_000, objects: 1_500, nodes: 40, blocks: 60_000, lines: 1_500, columns: 300, output: 20_000 }

/** No page is larger than this, in bytes of UTF-8. */
export const MOST_BYTES = 3_000_000
