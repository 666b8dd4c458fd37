import type { Chapter } from '../claim'

/** What happens when the count is 0. */
export const DEATH: Chapter = {
  title: 'What happens at zero',
  claims: [
    {
      id: '000-05',
      claim: 'At count 0 an object is not freed at once, since that would mean constant malloc and free.',
      verdict: 'half',
      right: 'The object dies at once: its finalizer runs, its references are dropped. Only its block of memory may be kept, in the free list of its type. These are two events.',
      facts: ['object.dying', 'object.died', 'block.cached', 'cachedBlock.taken'],
    },
    {
      id: '000-06',
      claim: 'A dead object goes on a linked free list, and the next one that is made takes its place.',
      verdict: 'half',
      right:
        'Only the block is kept, last in, first out, and only for some built-in types up to a length: 100 floats, 80 lists, 80 dicts. Sets and instances have no such list; their blocks go back to the pools, which are last in, first out too.',
      facts: ['block.cached', 'cachedBlock.taken', 'cache.missed', 'cache.refused', 'block.freed'],
    },
    {
      id: '000-56',
      claim: 'An object without references is freed.',
      verdict: 'half',
      right:
        'It is, but that is not all that is freed: the question is whether the program can still reach it. Two objects that only refer to each other have references and are garbage.',
      facts: ['object.died', 'object.suspected', 'garbage.clearing'],
    },
    {
      id: '000-59',
      claim: 'The collector sees that an object has left its scope, and frees it.',
      verdict: 'false',
      right: 'Nobody looks at scopes. A call that ends drops the references of its locals; what somebody else holds lives on. A loop is no scope at all.',
      facts: ['reference.dropped', 'object.died'],
    },
    {
      id: '000-65',
      claim: 'Dropping the last reference frees nothing; it only makes the object a candidate for the next collection.',
      verdict: 'false',
      right: 'So it is where a tracing collector does all the work. In CPython the drop of the last reference frees at once; only what is in a cycle waits for a collection.',
      facts: ['object.died', 'finalizer.called', 'collection.started', 'garbage.finalizing'],
    },
    {
      id: '001-12',
      claim: 'The requests behind objects are not for objects, so there is no pool at the level of objects.',
      verdict: 'false',
      right:
        'Floats, tuples, lists and dicts have free lists of their own on top of the pools: the next one of the type gets the block of the last that died, and dead lists give their blocks back to the pools only in a full collection.',
      facts: ['block.cached', 'cachedBlock.taken', 'cachedBlock.discarded'],
    },
    {
      id: '002-05',
      claim: 'At count 0 the destructor runs and the memory goes back to the pool.',
      verdict: 'half',
      right: 'The destructor runs. The block goes to one of three places: the free list of its type, its pool, or the C library if it has more than 512 bytes.',
      facts: ['finalizer.called', 'block.cached', 'block.freed', 'largeBlock.returned'],
    },
    {
      id: '003-06',
      claim: 'Local variables live on the stack and go with it by themselves.',
      verdict: 'half',
      right: 'True of C. In Python a local is a reference in a frame: the object outlives the call if a closure, a suspended generator or a kept frame object still refers to it.',
      facts: ['reference.dropped', 'object.died', 'weakref.cleared'],
    },
    {
      id: '003-17',
      claim: 'Counting spreads the cost of freeing evenly over the run.',
      verdict: 'half',
      right: 'It frees at once, but not evenly: the drop of one reference can tear down everything that hung on it, a thousand objects here, in a single statement.',
      facts: ['object.dying', 'slot.cleared', 'object.died'],
    },
    {
      id: '003-27',
      claim: 'Why does Python count, in spite of the defects, where JavaScript only traces?',
      verdict: 'true',
      right:
        'Because what is dropped is gone at once: one file is open at a time, and memory stays low, without any collection. The same files in rings, as if nothing were counted, pile up until one runs.',
      facts: ['object.died', 'finalizer.called', 'collection.started'],
    },
  ],
}
