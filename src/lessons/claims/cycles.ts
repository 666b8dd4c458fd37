import type { Chapter } from '../claim'

/** Cycles: garbage that counting does not see. */
export const CYCLES: Chapter = {
  title: 'Cycles',
  claims: [
    {
      id: '000-04',
      claim: 'In a cycle the counts never reach 0.',
      verdict: 'true',
      right: 'Each object of the cycle is held by another one of it. A collection takes these inner references away first, and so finds that nothing else holds them.',
      facts: ['reference.dropped', 'reference.subtracted', 'object.suspected'],
    },
    {
      id: '000-26',
      claim: 'It takes a ring of two or more objects to make garbage that counting cannot free.',
      verdict: 'half',
      right: 'One object that refers to itself is enough.',
      facts: ['object.suspected', 'garbage.clearing', 'object.died'],
    },
    {
      id: '001-09',
      claim: 'The collector also takes pairs that refer to nothing but each other.',
      verdict: 'true',
      right: 'It does, once no name is left for either of them; while one name is left, both live.',
      facts: ['object.survived', 'object.suspected', 'garbage.clearing'],
    },
    {
      id: '001-10',
      claim: 'A collector of cycles guarantees that cycles are freed.',
      verdict: 'true',
      right:
        'While it is switched on, and for objects whose types let it see their references: all those that are written in Python, also with `__del__`. Switched off, the cycle stays.',
      facts: ['collection.started', 'garbage.clearing', 'garbage.finalizing', 'uncollectable.found'],
    },
    {
      id: '001-20',
      claim: 'The memory of nested functions is not released.',
      verdict: 'half',
      right: 'Only a recursive inner function waits for the collector: function, closure and cell refer to one another, three objects. A plain inner function goes with the call.',
      facts: ['object.died', 'object.suspected', 'garbage.clearing'],
    },
    {
      id: '001-25',
      claim: 'Python cannot free two objects that refer to each other.',
      verdict: 'false',
      right: 'Counting alone cannot. The collector, which is on by default, frees them by itself when enough containers were made; nobody needs to call it.',
      facts: ['collection.started', 'object.suspected', 'garbage.clearing'],
    },
    {
      id: '004-33',
      claim: 'Cycles of objects with `__del__` are the main cause of leaks.',
      verdict: 'false',
      right: 'That was so up to Python 3.3. Since 3.4 the finalizers run, in order, and the objects are freed; nothing is left in `gc.garbage`.',
      facts: ['garbage.finalizing', 'garbage.finalized', 'garbage.clearing', 'uncollectable.found'],
    },
    {
      id: '004-35',
      claim: 'The gc module shows what could not be collected.',
      verdict: 'true',
      right: 'In `gc.garbage`, which since 3.4 is nearly always empty. With `gc.DEBUG_SAVEALL` everything that is found is kept there instead of freed.',
      facts: ['garbage.saved', 'garbage.kept', 'uncollectable.found'],
    },
  ],
}
