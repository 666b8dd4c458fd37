import { FINALIZE_SOURCE } from './finalizeSource'
import { KEY_SOURCE } from './keySource'
import { METHOD_SOURCE } from './methodSource'
import { VALUE_SOURCE } from './valueSource'

/** Containers of weak references, and finalizers that are called once. What they hold of the program's objects, by what and how long, is what programs see in CPython. */
export const SOURCE = METHOD_SOURCE + VALUE_SOURCE + KEY_SOURCE + FINALIZE_SOURCE
