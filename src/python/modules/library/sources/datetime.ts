import { SOURCE as dates } from './datetime/dates'
import { SOURCE as durations } from './datetime/durations'

/** `datetime`. The clock is `time`'s, and its zone is UTC. */
export const SOURCE = `import sys as _sys
import time as _time

__all__ = 'date datetime time timedelta timezone tzinfo MINYEAR MAXYEAR'.split()
${durations}${dates}`
