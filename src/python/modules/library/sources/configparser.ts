import { ERRORS } from './configparser/errors'
import { PARSER } from './configparser/parser'

/** `configparser`: sections of options, as ini files have them. */
export const SOURCE = ERRORS + PARSER
