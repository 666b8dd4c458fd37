/** Sequence number of a message; the first is 1. */
export type Seq = number

/** Who says or hears: the file name of the actor in `machines/`. */
export type ActorId = 'allocator' | 'addressSpace' | 'mutator' | 'lab'
