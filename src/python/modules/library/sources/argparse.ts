import { ACTIONS } from './argparse/actions'
import { FORMATTERS } from './argparse/formatters'
import { MATCHING } from './argparse/matching'
import { PARSER } from './argparse/parser'

/** `argparse`: arguments, messages and help; files are not opened. */
export const SOURCE = `${FORMATTERS}${ACTIONS}${MATCHING}${PARSER}`
