/** The operations of a record; the numbers are those of the recordings' format (docs/trace-format.md). */
export const enum Op {
  MALLOC = 1,
  CALLOC = 2,
  REALLOC = 3,
  FREE = 4,
  ARENA_ALLOC = 5,
  ARENA_FREE = 6,
  MARK = 7,
  GC_START = 8,
  GC_END = 9,
  GC_CONFIG = 10,
  GC_FREEZE = 11,
  /** The last operation of the format. */
  LAST = GC_FREEZE,
  /** Not in the format: an arena call that is not pymalloc's (a chunk of 3.11's frame stack). */
  CHUNK_MAP = 12,
  CHUNK_UNMAP = 13,
}

/** What is known of the answer. */
export const enum Expects {
  NOTHING = 0,
  /** The block is in a pool: its address is checked. */
  POOL_BLOCK = 1,
  /** The block is the C library's: its address is given. */
  LARGE_BLOCK = 2,
  /** The answer was NULL. */
  NULL = 3,
  /** The record cannot be: it uses an address in an arena (the record's `address`) where no block lives, or one of another domain. */
  IMPOSSIBLE = 4,
  /** Nothing; but the block that is freed was made by no record (see `foreignRecord`). */
  FOREIGN_FREE = 5,
}

/**
 * A recording as columns: what a program asked of its heap, and what the real heap answered. Index = record.
 *
 * Blocks are named by birth number, not by address (law L2), so that any allocator can serve the same recording.
 */
export interface Recording {
  /** Where it came from, for messages. */
  readonly name: string
  /** The script's name in the recording's header. */
  readonly label: string
  /** `3.11.7`, from PY_VERSION_HEX; empty where no interpreter was recorded. */
  readonly python: string
  /** Number of records. */
  readonly records: number
  /** Number of births: blocks are 0 … births − 1. */
  readonly births: number
  /** Were arenas recorded, so that each one made or released is checked? */
  readonly hasArenas: boolean
  readonly op: Uint8Array
  readonly domain: Uint8Array
  /** Birth number of the block that is made, resized or freed. */
  readonly block: Int32Array
  /** Bytes asked for; of a chunk, its length. */
  readonly nbytes: Float64Array
  /** The address that the real heap answered; of arena calls, the base; of a mark, 0. */
  readonly address: Float64Array
  readonly expects: Uint8Array
  /** Records that use a block of the C library which no record made, ascending, and the address of each such block. */
  readonly foreignRecord: Int32Array
  readonly foreignAddress: Float64Array
}
