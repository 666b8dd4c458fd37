/** Sequence number of a message; the first is 1. */
export type Seq = number

/** Who says or hears: the file name of the actor in `machines/`. */
export type ActorId = 'allocator' | 'addressSpace' | 'mutator' | 'lab' | 'refcountTracker' | 'generation0' | 'generation1' | 'generation2' | CacheId
/** A free-list cache, by its type: `listCache`, `tupleCache` … */
export type CacheId = `${string}Cache`
