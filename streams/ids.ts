/** Sequence number of a message; the first is 1. */
export type Seq = number

/** Who says or hears: the file name of the actor in `machines/`. */
export type ActorId = 'allocator' | 'addressSpace' | 'mutator' | 'lab' | 'refcountTracker' | 'generation0' | 'generation1' | 'generation2' | 'weakrefs' | PolicyId | CacheId
/** A free-list cache, by its type: `listCache`, `tupleCache` … */
export type CacheId = `${string}Cache`
/** A policy: it decides whether to collect, what, and where survivors go. */
export type PolicyId = (typeof POLICY_IDS)[number]
/** Policies by number. */
export const POLICY_IDS = ['trigger', 'scope', 'promotion'] as const
/** Not an actor, but a part that one of several has: the collector with the collection token, the youngest where no collection runs. */
export type Role = 'collector'

/** The policies that ship, by what they decide and a word. Logs have their places in this list: it only grows at its end. */
export const SHIPPED_POLICIES = [
  { decides: 'trigger', word: 'threshold' },
  { decides: 'trigger', word: 'never' },
  { decides: 'trigger', word: 'doubled' },
  { decides: 'scope', word: 'generational' },
  { decides: 'scope', word: 'increment' },
  { decides: 'scope', word: 'youngest' },
  { decides: 'scope', word: 'everything' },
  { decides: 'promotion', word: 'next' },
  { decides: 'promotion', word: 'stay' },
  { decides: 'promotion', word: 'oldest' },
] as const satisfies readonly { readonly decides: PolicyId; readonly word: string }[]
