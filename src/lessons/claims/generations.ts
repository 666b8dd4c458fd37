import type { Chapter } from '../claim'

/** When a collection starts, and of which generation. */
export const GENERATIONS: Chapter = {
  title: 'When a collection starts',
  claims: [
    {
      id: '000-57',
      claim: 'Objects that are used again mean less work for the collector.',
      verdict: 'true',
      right:
        'The collector starts by how many containers are made and not freed. Two that are used a thousand times cause no collection, two thousand in rings cause one per hundred.',
      facts: ['object.created', 'collection.started', 'garbage.clearing'],
    },
    {
      id: '000-75',
      claim: 'The collector runs when the program is idle, at no fixed time.',
      verdict: 'false',
      right:
        'In CPython it starts when more containers were made than freed than the threshold allows, at that very place. A program that makes none has no collection however long it runs.',
      facts: ['collection.considered', 'collection.started'],
    },
    {
      id: '001-31',
      claim: 'What survives a collection moves up a generation.',
      verdict: 'true',
      right: 'By one, to the oldest at most; and only a collection of its own generation moves an object.',
      facts: ['object.promoted', 'promotion.chosen'],
    },
    {
      id: '001-32',
      claim: 'After 10 collections of the first generation comes one of the second, after 10 of those one of the third.',
      verdict: 'false',
      right:
        'A count must exceed the threshold: 11 collections of the youngest, then the 12th is of the middle one. The oldest also waits until what survived the middle ones is more than a quarter of what was there.',
      facts: ['collection.started', 'scope.chosen', 'longLived.counted'],
    },
    {
      id: '003-20',
      claim: 'A collection starts when allocations minus deallocations pass a threshold.',
      verdict: 'true',
      right:
        'Counted are the objects of types that the collector tracks, and the threshold must be exceeded: with 20 one in 21. What dies at once, and what is not tracked, never leads to one.',
      facts: ['allocation.counted', 'deallocation.counted', 'collection.started'],
    },
    {
      id: '003-23',
      claim: 'Each run begins with generation 0; after some of those 0 and 1 are collected, after some more all.',
      verdict: 'half',
      right:
        'Yes, with one more rule: a full collection waits while the objects that wait for their first one are fewer than a quarter of the old ones. With many old objects it does not come.',
      facts: ['collection.started', 'scope.chosen', 'longLived.counted'],
    },
    {
      id: '003-24',
      claim: '`gc.set_threshold(700, 10, 5)` returns (700, 10, 10).',
      verdict: 'false',
      right: 'It returns None, and `gc.get_threshold()` then gives what was set: (700, 10, 5).',
      facts: ['threshold.set'],
    },
    {
      id: '003-25',
      claim: 'The default thresholds are 700, 10 and 10.',
      verdict: 'depends',
      right: 'Up to 3.12. In 3.13 they are 2000, 10 and 10.',
      facts: ['collection.started'],
    },
  ],
}
