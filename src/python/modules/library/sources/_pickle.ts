import { OBJECTS } from './_pickle/objects'
import { READING } from './_pickle/reading'
import { WRITING } from './_pickle/writing'

/** `_pickle`: objects as bytes, protocols 0 to 5, and back. */
export const SOURCE = WRITING + OBJECTS + READING
