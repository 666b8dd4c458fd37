import type { Chapter } from '../claim'

/** The collector: what it looks at, and how. */
export const COLLECTOR: Chapter = {
  title: 'The collector',
  claims: [
    {
      id: '000-03',
      claim: 'The collector first marks all live objects from the roots, then frees those that are not marked.',
      verdict: 'false',
      right:
        'CPython marks nothing from roots. It takes the references among the collected objects away; what still has one is held from outside and lives, with all that it refers to. So garbage in an older generation keeps young garbage alive until both are collected.',
      facts: ['refs.copied', 'reference.subtracted', 'object.suspected', 'object.regained'],
    },
    {
      id: '000-61',
      claim: 'Mark and sweep: mark what is to be freed, then free it.',
      verdict: 'false',
      right:
        'Collectors that mark do mark the live ones. CPython sets aside what looks dead and takes back what proves to be reachable: which is why the order of the survivors changes from a b c to c b a here.',
      facts: ['object.suspected', 'object.regained', 'object.survived'],
    },
    {
      id: '000-76',
      claim: 'The collector frees the objects to which no reference is left.',
      verdict: 'false',
      right: 'Those are gone before it starts. It finds objects that have references, from one another only.',
      facts: ['object.died', 'object.suspected', 'garbage.clearing'],
    },
    {
      id: '001-08',
      claim: 'The collector looks for objects whose count is 0.',
      verdict: 'false',
      right: 'There are none: they died when the count fell. It examines containers whose count is above 0; numbers and texts, which refer to nothing, it does not even know.',
      facts: ['object.died', 'refs.copied', 'object.suspected'],
    },
    {
      id: '001-28',
      claim: 'A collection has to look at the whole heap, however little is alive.',
      verdict: 'false',
      right: 'It looks at the containers of the generation it collects and of the younger ones. A young collection does not touch thousands of old objects.',
      facts: ['refs.copied', 'object.merged', 'object.survived'],
    },
    {
      id: '004-19',
      claim: 'The collector is code of its own, which seeks objects with count 0 and dead ones with a count above 0.',
      verdict: 'half',
      right: 'The second half is right: what it finds has references, from other dead objects. It never meets a count of 0.',
      facts: ['object.died', 'object.suspected', 'garbage.saved'],
    },
    {
      id: '004-22',
      claim: 'The more garbage there is, the more work it is to detect it and the less to free it.',
      verdict: 'false',
      right: 'Detecting costs by the containers that are looked at, live or dead: here a thousand and some each time. Freeing costs by the garbage: none, 500, 1000.',
      facts: ['refs.copied', 'reference.subtracted', 'garbage.clearing'],
    },
  ],
}
