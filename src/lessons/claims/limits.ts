import type { Chapter } from '../claim'

/** Leaks, and the end of memory. */
export const LIMITS: Chapter = {
  title: 'Leaks and limits',
  claims: [
    {
      id: '003-12',
      claim: 'The stack overflows when it meets the heap.',
      verdict: 'false',
      right:
        'They never meet: the stack has a limit of its own. A Python program gets a RecursionError before, at a depth that is counted: 1000 calls, the module’s own included, by default.',
      facts: ['object.created', 'object.died'],
    },
    {
      id: '004-01',
      claim: 'Memory overflows when 10 bytes were asked for and more are written.',
      verdict: 'false',
      right:
        'That is a buffer overrun, and has nothing to do with too little memory. Python code cannot do it: the index is checked. Only C code can. Too little memory is a MemoryError.',
      facts: ['buffer.attached', 'object.created'],
    },
    {
      id: '004-02',
      claim: 'Too much data at one time makes memory run out.',
      verdict: 'true',
      right:
        'A request that cannot be met becomes a MemoryError, which a program can catch. (A system that promises more than it has may instead kill the process later.) `ouroboros run --memory` bounds the simulated machine.',
      facts: ['object.created', 'object.died'],
    },
    {
      id: '004-03',
      claim: 'Containers that are never emptied keep the collector from freeing what is in them.',
      verdict: 'true',
      right:
        'What a container holds is in use, as far as anybody can tell: the collector finds nothing. `gc.get_referrers` names the container, and emptying it gives the memory back.',
      facts: ['slot.stored', 'object.survived', 'object.died'],
    },
    {
      id: '004-04',
      claim: 'A loop that makes objects without end uses up memory.',
      verdict: 'half',
      right: 'Only if it keeps them. Objects that are dropped at once use the same few blocks again and again.',
      facts: ['object.created', 'object.died', 'block.allocated'],
    },
    {
      id: '004-06',
      claim: 'Memory runs out because the memory option of the interpreter is too small.',
      verdict: 'false',
      right: 'CPython has no such option: no flag, no function of gc. The limit is the system’s or the container’s.',
      facts: ['block.refused'],
    },
    {
      id: '004-07',
      claim: 'It helps to start with -Xms and -Xmx.',
      verdict: 'false',
      right: 'These are options of the JVM. In Python neither a collection nor another threshold helps against objects that are still referred to; dropping the references does.',
      facts: ['slot.stored', 'collection.started', 'object.died'],
    },
    {
      id: '004-08',
      claim: 'To find the cause, look at what was logged just before memory ran out.',
      verdict: 'true',
      right: 'The last requests show what grew. And since leaving the failed call drops its locals, all that it had made is freed before the handler runs.',
      facts: ['finalizer.called', 'object.died', 'largeBlock.returned'],
    },
  ],
}
