import { HANDLERS } from './logging/handlers'
import { LOGGERS } from './logging/loggers'

/** `logging`: loggers, handlers, formatters and filters. What is written over a network is not there. */
export const SOURCE = HANDLERS + LOGGERS
