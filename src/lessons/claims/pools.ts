import type { Chapter } from '../claim'

/** Blocks, pools, arenas, and the C library. */
export const POOLS: Chapter = {
  title: 'Blocks, pools and arenas',
  claims: [
    {
      id: '001-13',
      claim: 'Without a pool, each malloc and free would switch to the kernel.',
      verdict: 'half',
      right: 'The C library asks the kernel only to grow, to map or to trim. Pools ask still more rarely: thousands of blocks here, and a handful of arenas.',
      facts: ['block.allocated', 'block.freed', 'arena.mapped', 'arena.unmapped', 'heap.grown'],
    },
    {
      id: '001-14',
      claim: 'A pool is a stock of blocks of equal size; when it is used up another one is taken.',
      verdict: 'true',
      right: 'Its blocks lie one after the other behind a header of 48 bytes: 63 blocks of 64 bytes in a pool of 4 KiB (to 3.9), 255 in one of 16 KiB (from 3.10 on).',
      facts: ['pool.carved', 'pool.initialized', 'pool.filled', 'block.allocated'],
    },
    {
      id: '001-17',
      claim: 'Memory that is not used goes back to the pool, and never to the operating system.',
      verdict: 'false',
      right:
        'An arena all of whose pools are free is unmapped: up to 3.8 each such arena, from 3.9 on all but the last. What prevents it is a single block that is still in use somewhere in the arena.',
      facts: ['arena.opened', 'arena.released', 'arena.unmapped'],
    },
    {
      id: '001-18',
      claim: 'Requests of less than 256 bytes are served from pools, larger ones by malloc.',
      verdict: 'false',
      right: 'The limit is 512 bytes, in all these versions. 256 was that of releases long ago.',
      facts: ['block.allocated', 'largeBlock.placed'],
    },
    {
      id: '004-27',
      claim: 'Below 256 bytes the pool serves, above 256 bytes malloc does (and of exactly 256 nothing is said).',
      verdict: 'false',
      right: 'A request of exactly the limit is still served from a pool, and the limit is 512: 511 and 512 are, 513 is not.',
      facts: ['block.allocated', 'largeBlock.placed'],
    },
    {
      id: '001-19',
      claim: 'Integers, floats and lists have private pools: the memory of freed integers cannot be used for floats.',
      verdict: 'false',
      right: 'That was Python 2. Since 3.0 all types share the pools of their size; a private list keeps at most 100 dead floats and no integer (3.8 to 3.13).',
      facts: ['block.freed', 'block.allocated', 'block.cached', 'cache.refused'],
    },
    {
      id: '001-34',
      claim: 'Small and large objects are divided at 256 K.',
      verdict: 'false',
      right: 'At 512 bytes. 256 KiB is the size of an arena up to 3.9 (1 MiB from 3.10 on), the piece in which pools get their memory.',
      facts: ['block.allocated', 'largeBlock.placed'],
    },
    {
      id: '002-01',
      claim: 'All blocks of a pool are prepared ahead.',
      verdict: 'half',
      right: 'The pool is set aside as a whole, but its blocks are cut off one by one, from low to high addresses, when they are first needed.',
      facts: ['pool.carved', 'pool.initialized', 'pool.extended', 'block.allocated'],
    },
    {
      id: '002-02',
      claim: 'Keeping dead objects for reuse reduces fragmentation.',
      verdict: 'half',
      right: 'The kept blocks are not free for anybody else, and each holds its pool, and its arena, in use. Only a full collection gives them back.',
      facts: ['block.cached', 'cachedBlock.discarded', 'freeList.emptied', 'block.freed'],
    },
    {
      id: '002-03',
      claim: 'The size of a pool adapts to the program.',
      verdict: 'false',
      right: 'It is fixed: 4096 bytes up to 3.9, 16384 from 3.10 on. Only their number changes, and the size of block that an empty one is given.',
      facts: ['pool.carved', 'pool.taken', 'pool.initialized'],
    },
    {
      id: '002-04',
      claim: 'The size of a request decides whether a pool or malloc serves it.',
      verdict: 'true',
      right: 'Nothing else does: up to 512 bytes a pool of that size class, above them the C library.',
      facts: ['block.allocated', 'largeBlock.placed'],
    },
    {
      id: '002-06',
      claim: 'A pool, or arena, has blocks of equal size, and a freed one is marked as free.',
      verdict: 'half',
      right:
        'Arena and pool are two things: an arena is made of 64 pools. Nothing is marked: a freed block becomes the first of the free list of its pool, and is the first to be handed out.',
      facts: ['block.freed', 'block.allocated', 'pool.linked'],
    },
    {
      id: '003-05',
      claim: 'malloc enlarges the heap, and free makes it smaller again.',
      verdict: 'half',
      right:
        'A freed block waits in a list of the C library, and the next request of that size gets it; the heap shrinks only at its top. Large blocks are mapped apart from the heap, and so are arenas.',
      facts: ['heap.grown', 'bin.filled', 'bin.taken', 'mapping.added', 'mapping.removed'],
    },
    {
      id: '003-10',
      claim: 'free is a system call.',
      verdict: 'false',
      right: 'It is a function of the library. Thousands of blocks are freed here; the kernel hears of it only if a whole arena becomes free.',
      facts: ['block.freed', 'arena.unmapped', 'chunk.unmapped'],
    },
    {
      id: '004-25',
      claim: 'There are layers above malloc, and they serve what is below 256 K.',
      verdict: 'half',
      right: 'The layers are right, the number is not: buffers (PyMem) and objects (PyObject) share the same pools, for requests of up to 512 bytes.',
      facts: ['buffer.attached', 'block.allocated', 'block.freed', 'largeBlock.placed'],
    },
  ],
}
