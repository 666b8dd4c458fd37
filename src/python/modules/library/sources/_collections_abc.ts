import { MAPPINGS } from './abstract/mappings'
import { PROTOCOLS } from './abstract/protocols'
import { SEQUENCES } from './abstract/sequences'
import { SETS } from './abstract/sets'

/** `_collections_abc`: the abstract base classes of `collections.abc`. */
export const SOURCE = PROTOCOLS + SETS + MAPPINGS + SEQUENCES
