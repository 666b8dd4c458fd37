/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Rows by key. */
export type Table = Map<string, Json>

/** One moment of a run as plain data: single values, and tables whose rows come, change and go. */
export interface Moment {
  readonly values: Readonly<Record<string, Json>>
  readonly tables: Readonly<Record<string, Table>>
}

/** How a moment differs from the one before it: values that changed; of each table the rows that are new or changed, and `null` for those that have gone. */
export interface MomentDelta {
  readonly v?: Readonly<Record<string, Json>>
  readonly t?: Readonly<Record<string, Readonly<Record<string, Json>>>>
}

/** A part of a text that changes: pairs of where, and what stands there now. */
export interface Patch {
  readonly patch: readonly (number | string)[]
}

/**
 * A row of `objects`: number, description, kind, count (null: immortal), list, gc_refs, bytes asked for, its block and those of its buffers as `pool:index`;
 * of an object of the graph, a plain value that it holds, by which a reader may know it.
 */
export type ObjectRow = readonly [
  number: number,
  text: string,
  kind: string,
  refcount: number | null,
  list: string,
  gcRefs: number | null,
  nbytes: number,
  block: string | null,
  buffers: readonly string[],
  hint: string,
]

/** A row of `pools`: its arena, size class (null: none yet), bytes of a block, blocks in use, blocks in all. */
export type PoolRow = readonly [arena: number, szidx: number | null, size: number, used: number, capacity: number]

/** A row of `arenas`: address, pools in all, free ones, carved ones. */
export type ArenaRow = readonly [address: string, pools: number, free: number, carved: number]

/** `values.gc` */
export type GcRow = {
  /** Count, threshold, objects in the list, collections so far. */
  readonly generations: readonly (readonly [count: number, threshold: number, objects: number, collections: number])[]
  /** Other lists that are not empty. */
  readonly lists: readonly (readonly [name: string, objects: number])[]
  /** The generation that is being collected; −1. */
  readonly collecting: number
  readonly phase: number
  readonly state: string
  readonly longLived: readonly [total: number, pending: number]
  readonly found: readonly [collected: number, uncollectable: number]
  readonly living: number
}

/** `values.frames`: calls under way, the innermost first; of each its variables: name, description, key in `objects` ('' where it is none of them). */
export interface FrameRow {
  readonly [key: string]: Json
  readonly name: string
  readonly file: string
  readonly line: number
  readonly names: readonly (readonly [name: string, text: string, object: string])[]
}

/** Where an object of the graph is drawn. The same in every moment, so that nothing moves while a reader steps. */
export interface GraphNode {
  readonly id: string
  /** 'name': a variable of the program. */
  readonly kind: 'object' | 'name'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface GraphEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  /** An SVG path. */
  readonly path: string
  /** Where its name stands. */
  readonly x: number
  readonly y: number
}

export interface GraphLayout {
  readonly width: number
  readonly height: number
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** Everything that a page shows. */
export interface PictureData {
  readonly program: string
  readonly python: string
  readonly plan: string
  /** The size of a step from one moment to the next, in words. */
  readonly step: string
  /** Of the whole run. */
  readonly operations: number
  readonly begins: number
  /** Stretches of operations in which a collector was at work. */
  readonly collections: readonly (readonly [first: number, last: number])[]
  readonly files: readonly { readonly name: string; readonly lines: readonly string[]; readonly cut: number }[]
  readonly generationNames: readonly string[]
  readonly phases: readonly { readonly name: string; readonly says: string; readonly source: string }[]
  /** Does the allocator have pools? */
  readonly hasPools: boolean
  readonly graph: GraphLayout
  /** What the graph is drawn around, in the words of whoever asked. */
  readonly around: string
  readonly output: readonly (readonly [operation: number, stream: string, text: string])[]
  /** Of each moment: its operation, the generation that is being collected (−1), and the phase. */
  readonly track: readonly (readonly [operation: number, collecting: number, phase: number])[]
  readonly moments: readonly MomentDelta[]
  /** What was left out, and why. */
  readonly notes: readonly string[]
}
