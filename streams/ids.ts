/** Sequence number of a message; the first is 1. */
export type Seq = number

/** Who says or hears: the file name of the actor in `machines/`. */
export type ActorId = 'allocator' | 'addressSpace' | 'mutator' | 'lab' | 'refcountTracker' | 'generation0' | 'generation1' | 'generation2' | 'weakrefs' | PolicyId | CacheId
/** A free-list cache, by its type: `listCache`, `tupleCache` … */
export type CacheId = `${string}Cache`
/** A policy: it decides whether to collect, what, and where survivors go. */
export type PolicyId = 'trigger' | 'scope' | 'promotion'
/** Not an actor, but a part that one of several has: the collector with the collection token, the youngest where no collection runs. */
export type Role = 'collector'
