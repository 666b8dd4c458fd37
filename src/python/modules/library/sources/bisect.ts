/** `bisect`: two names for one function. */
export const SOURCE = `from _bisect import *
bisect = bisect_right
insort = insort_right
`
