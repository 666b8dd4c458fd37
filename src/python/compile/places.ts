import type { Attribute, Position } from '../syntax/ast'
import type { Place } from './blocks'

/** `place`, but from the name of the attribute on where that is on a later line. Source: `update_start_location_to_match_attr` in `Python/compile.c`. */
export function fromName(place: Position, attribute: Attribute): Place {
  if (place.line === attribute.endLine) return place
  const line = attribute.endLine
  const column = Math.max(attribute.endColumn - attribute.attr.length, 0)
  return { line, endLine: Math.max(line, place.endLine), column, endColumn: place.endLine > line ? place.endColumn : Math.max(column, place.endColumn) }
}
