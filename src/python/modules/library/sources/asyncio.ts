import { LOOP } from './asyncio/loop'
import { SYNC } from './asyncio/sync'
import { WAITING } from './asyncio/waiting'

/** `asyncio`: an event loop without files and sockets, whose clock goes on to the next timer when nothing is ready. */
export const SOURCE = LOOP + WAITING + SYNC
