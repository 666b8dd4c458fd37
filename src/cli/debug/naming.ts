import { bornAt, type ObjectName, objectAt, printPosition, type RecordedRun } from '../../index'
import { CommandError, type Debugger, shortName } from './debugger'

/** The run, as questions about it take it: Ctrl-C is asked for meanwhile. */
export function runOf({ session: { timeline, keyframes }, pause }: Debugger): RecordedRun {
  return { timeline, keyframes, pause }
}

/**
 * The object that an expression names: one that is alive at the cursor by a name of the program; by its number the one that has it here, or was the last
 * that had it (`@123`); by number and birth any that ever was (`@123'4567`).
 *
 * @throws CommandError
 */
export function nameOf(debug: Debugger, expression: string | undefined): ObjectName {
  const number = /^@?(\d{1,9})(?:'(\d{1,15}))?$/.exec(expression ?? '')
  if (number === null) {
    const object = debug.object(expression)
    return { object, birth: debug.look().vm.heap.refs.objBirth[object] }
  }
  const [object, birth] = [Number(number[1]), number[2] === undefined ? null : Number(number[2])]
  const found = birth === null ? objectAt(runOf(debug), object, debug.timeline.cursor) : byBirth(debug, object, birth)
  if (found !== null) return found
  throw new CommandError(
    birth === null ? `no object @${object} has lived up to here.` : `no object @${object} has the birth ${birth}. "why address @${object}" tells the birth of the last one.`,
  )
}

function byBirth(debug: Debugger, object: number, birth: number): ObjectName | null {
  const run = runOf(debug)
  const born = bornAt(run, { object, birth })
  if (born !== null) return born.a === object ? { object, birth } : null
  const atStart = objectAt(run, object, { operation: 0, fact: 0 })
  return atStart?.birth === birth ? atStart : null
}

/** Is it alive at the cursor? */
export function isAliveHere(debug: Debugger, { object, birth }: ObjectName): boolean {
  const { refs } = debug.timeline.lab()
  return refs.objType[object] !== 0 && refs.objBirth[object] === birth
}

/** The object in a few words: what it is where it is alive at the cursor, its number and birth where it is not. */
export function describeName(debug: Debugger, name: ObjectName): string {
  const { object, birth } = name
  const { operation } = debug.timeline.cursor
  return operation >= debug.session.begins && isAliveHere(debug, name) ? `${debug.look().describe(object)}'${birth}` : `@${object}'${birth}`
}

/** The line that asked for an operation, in words. */
export function lineText(debug: Debugger, operation: number | null): string {
  if (operation === null) return 'before the run began'
  const line = operation < debug.timeline.end.operation ? debug.session.lineOf(operation) : null
  return line === null ? 'outside of the program' : `${shortName(line.filename)}:${line.line} in ${line.qualname}`
}

/** `#12`, where it is, and the line's text. */
export function operationText(debug: Debugger, operation: number | null): string {
  if (operation === null) return 'It was so when the run began.'
  const line = debug.session.lineOf(operation)
  const source = line === null ? '' : (debug.session.sourceOf(line.filename)[line.line - 1] ?? '').trim()
  return `${printPosition({ operation, fact: 0 })}  ${lineText(debug, operation)}${source === '' ? '' : `:  ${source}`}`
}
