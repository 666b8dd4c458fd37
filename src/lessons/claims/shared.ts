import type { Chapter } from '../claim'

/** Values that are one object for everybody. */
export const SHARED: Chapter = {
  title: 'Shared values',
  claims: [
    {
      id: '001-07',
      claim: 'Immutable numbers and texts are shared: equal ones are one object.',
      verdict: 'false',
      right:
        'Only some are: integers from −5 to 256, the empty text and tuple, one-character texts, and equal constants of one file. Numbers and texts that the program computes are new objects.',
      facts: ['object.created', 'reference.held'],
    },
    {
      id: '001-35',
      claim: 'The integers from −5 to 256 are made in advance.',
      verdict: 'true',
      right: 'All 262 of them, and no other.',
      facts: ['object.created', 'reference.held'],
    },
    {
      id: '001-36',
      claim: 'Texts of letters, digits and underscores have a memory area of their own.',
      verdict: 'half',
      right:
        'There is no area, but a table: constants of the program that look like names are interned, also across files. Other constants are shared within one file only, and texts made at run time not at all.',
      facts: ['object.created', 'reference.held'],
    },
    {
      id: '001-37',
      claim: 'Each assignment of a text looks into that area first; a new text is put into the pool of big integers.',
      verdict: 'false',
      right: 'Texts made at run time are looked up nowhere, unless the program calls `sys.intern`. A pool of big integers does not exist.',
      facts: ['object.created'],
    },
  ],
}
