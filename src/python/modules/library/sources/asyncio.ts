import { FUTURES } from './asyncio/futures'
import { LOOP } from './asyncio/loop'
import { RUNNING } from './asyncio/running'
import { SYNC } from './asyncio/sync'
import { WAITING } from './asyncio/waiting'

/** `asyncio`: an event loop without files and sockets, whose clock goes on to the next timer when nothing is ready. */
export const SOURCE = LOOP + FUTURES + RUNNING + WAITING + SYNC
