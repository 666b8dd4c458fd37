import * as engine from '../../index'

// What the interpreter's loops use of the engine's public face, read once: a re-export is a getter, and asking one again and again costs more than
// many an operation of the heap.

/** No free list. */
export const NO_CACHE = engine.NO_CACHE
/** No record. */
export const NONE = engine.NONE
export const { bufferOf, cacheNumber, cacheOf, keptBy, typeNumber } = engine
