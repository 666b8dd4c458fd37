import { BODY } from './enum/body'
import { FLAGS } from './enum/flags'
import { MEMBERS } from './enum/members'

/** `enum`. */
export const SOURCE = BODY + MEMBERS + FLAGS
