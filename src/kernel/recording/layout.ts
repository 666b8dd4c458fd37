/**
 * A recording as columns: what a program asked of its heap, and what the real heap answered. Index = record.
 *
 * Blocks are named by birth number, not by address (law L2), so that any allocator can serve the same recording.
 * The operations' numbers are those of the recordings' format (docs/trace-format.md).
 */
export const OP_MALLOC = 1
export const OP_CALLOC = 2
export const OP_REALLOC = 3
export const OP_FREE = 4
export const OP_ARENA_ALLOC = 5
export const OP_ARENA_FREE = 6
export const OP_MARK = 7
export const OP_GC_START = 8
export const OP_GC_END = 9
export const OP_GC_CONFIG = 10
export const OP_GC_FREEZE = 11
/** The last operation of the format. */
export const OP_LAST = OP_GC_FREEZE
/** Not in the format: an arena call that is not pymalloc's (a chunk of 3.11's frame stack). */
export const OP_CHUNK_MAP = 12
export const OP_CHUNK_UNMAP = 13

/** What is known of the answer. */
export const EXPECTS_NOTHING = 0
/** The block is in a pool: its address is checked. */
export const EXPECTS_POOL_BLOCK = 1
/** The block is the C library's: its address is given. */
export const EXPECTS_LARGE_BLOCK = 2
/** The answer was NULL. */
export const EXPECTS_NULL = 3
/** Nothing; but the block that is freed was made by no record (see `foreignRecord`). */
export const EXPECTS_FOREIGN_FREE = 5
/** The record cannot be: it uses an address in an arena where no block lives. */
export const EXPECTS_IMPOSSIBLE = 4

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
