import { ALIASES } from './typing/aliases'
import { CLASSES } from './typing/classes'
import { FORMS } from './typing/forms'
import { FUNCTIONS } from './typing/functions'

/** `typing`. */
export const SOURCE = FORMS + ALIASES + CLASSES + FUNCTIONS
