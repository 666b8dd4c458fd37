import { SOURCE as clocks } from './datetime/clocks'
import { SOURCE as dates } from './datetime/dates'
import { SOURCE as durations } from './datetime/durations'
import { SOURCE as moments } from './datetime/moments'

/** `datetime`. The clock is `time`'s, and its zone is UTC. */
export const SOURCE = `import sys as _sys
import time as _time

__all__ = 'date datetime time timedelta timezone tzinfo MINYEAR MAXYEAR'.split()
${durations}${dates}${clocks}${moments}
if _sys.version_info >= (3, 11):
    UTC = timezone.utc
    __all__.append('UTC')
`
