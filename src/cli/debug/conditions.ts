import {
  addressChangesOwner,
  arenaIsReleased,
  arenaOpens,
  atOperation,
  bufferMoves,
  type Condition,
  collectionFinds,
  collectionStarts,
  garbageExceeds,
  heapBytesExceed,
  objectDies,
  objectIsBorn,
  PLAIN_CONDITIONS,
  poolEmpties,
  poolFills,
  refcountReaches,
  slotChanges,
  typeIsAllocated,
  type WhichPool,
  when,
} from '../../index'
import { CommandError, type Debugger, shortName } from './debugger'
import { nameOf } from './naming'

// Conditions as they are written.

type Words = readonly (string | undefined)[]

/** By the first word. */
const CONDITIONS: Readonly<Record<string, { readonly usage: string; make(debug: Debugger, words: Words): Condition }>> = {
  collection: {
    usage: 'collection [GENERATION [N]]',
    make: (_debug, [generation, nth]) => collectionStarts(optional(generation), optional(nth)),
  },
  'collection-finds': { usage: 'collection-finds N', make: (_debug, [count]) => collectionFinds(wholeNumber(count)) },
  death: { usage: 'death OBJECT', make: (debug, [object]) => objectDies(nameOf(debug, object)) },
  birth: { usage: 'birth OBJECT', make: (debug, [object]) => objectIsBorn(nameOf(debug, object)) },
  refcount: { usage: 'refcount OBJECT N', make: (debug, [object, count]) => refcountReaches(nameOf(debug, object), wholeNumber(count)) },
  slot: { usage: 'slot OBJECT N', make: (debug, [object, slot]) => slotChanges(nameOf(debug, object), wholeNumber(slot)) },
  moved: { usage: 'moved OBJECT', make: (debug, [object]) => bufferMoves(nameOf(debug, object)) },
  address: { usage: 'address ADDRESS', make: (_debug, [address]) => addressChangesOwner(addressOf(address)) },
  allocation: { usage: 'allocation TYPE', make: (debug, [type]) => typeIsAllocated(type ?? '', kindsOf(debug, type)) },
  'pool-filled': { usage: 'pool-filled [BYTES|0xADDRESS]', make: (_debug, [which]) => poolFills(whichPool(which)) },
  'pool-emptied': { usage: 'pool-emptied [BYTES|0xADDRESS]', make: (_debug, [which]) => poolEmpties(whichPool(which)) },
  'arena-opened': { usage: 'arena-opened [N]', make: (_debug, [arena]) => arenaOpens(optional(arena)) },
  'arena-released': { usage: 'arena-released [N]', make: (_debug, [arena]) => arenaIsReleased(optional(arena)) },
  garbage: { usage: 'garbage N', make: (_debug, [count]) => garbageExceeds(wholeNumber(count)) },
  'heap-bytes': { usage: 'heap-bytes N', make: (_debug, [bytes]) => heapBytesExceed(wholeNumber(bytes)) },
  when: { usage: 'when EXPRESSION', make: (_debug, words) => expression(words.join(' ')) },
}

const THERE_ARE = `There are LINE, FILE:LINE, ${Object.values(CONDITIONS)
  .map(({ usage }) => usage)
  .join(', ')}, ${Object.keys(PLAIN_CONDITIONS)
  .filter((word) => !Object.hasOwn(CONDITIONS, word))
  .join(', ')}.`

/** The words of a condition → the condition. @throws CommandError */
export function conditionOf(debug: Debugger, words: readonly string[]): Condition {
  const [word, ...rest] = words
  if (word === undefined) throw new CommandError(`stop at what? ${THERE_ARE}`)
  const line = /^(?:(.+):)?(\d+)$/.exec(word)
  if (line !== null && rest.length === 0) return sourceLine(debug, line[1] ?? null, Number(line[2]))
  if (Object.hasOwn(CONDITIONS, word)) return CONDITIONS[word].make(debug, rest)
  if (Object.hasOwn(PLAIN_CONDITIONS, word)) return PLAIN_CONDITIONS[word]()
  throw new CommandError(`"${words.join(' ')}" is nothing that a run can stop at. ${THERE_ARE}`)
}

function wholeNumber(word: string | undefined): number {
  if (word === undefined || !/^\d{1,15}$/.test(word)) throw new CommandError(`${word === undefined ? 'a number is missing' : `"${word}" is no whole number`}. ${THERE_ARE}`)
  return Number(word)
}

function optional(word: string | undefined): number | undefined {
  return word === undefined ? undefined : wholeNumber(word)
}

function addressOf(word: string | undefined): number {
  if (word === undefined || !/^(?:0x[0-9a-f]{1,13}|\d{1,15})$/i.test(word))
    throw new CommandError(`${word === undefined ? 'an address is missing' : `"${word}" is no address`}: give what id() shows, as 0x… or in decimal.`)
  return Number(word)
}

/** A size of requests, or an address. */
function whichPool(word: string | undefined): WhichPool {
  if (word === undefined) return {}
  if (/^0x/i.test(word)) return { address: addressOf(word) }
  const bytes = wholeNumber(word)
  if (bytes < 1 || bytes > 512) throw new CommandError(`pools serve requests of 1 to 512 bytes, not of ${bytes}.`)
  return { bytes }
}

/** The types of this name: those that there are here, else those that come to be in the run. */
function kindsOf(debug: Debugger, type: string | undefined): ReadonlySet<number> {
  if (type === undefined) throw new CommandError('which type? Give its name: list, dict, Node.')
  const { session, timeline } = debug
  const named = (operation: number): number[] =>
    session
      .programAt(operation, (now) => void debug.pause(now))
      ?.types.filter((one) => one !== undefined && (one.name === type || one.qualname === type))
      .map(({ kind }) => kind) ?? []
  const here = named(timeline.cursor.operation)
  const kinds = new Set(here.length > 0 ? here : named(timeline.end.operation))
  if (kinds.size === 0) throw new CommandError(`no type is called ${type} in this run.`)
  return kinds
}

function expression(text: string): Condition {
  try {
    return when(text)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) throw new CommandError(error.message)
    throw error
  }
}

/** The first operation of a visit to the line. @throws CommandError where the file has no such line */
function sourceLine(debug: Debugger, file: string | null, line: number): Condition {
  const { session } = debug
  const here = file === null ? fileHere(debug) : null
  const lines = here === null ? 0 : session.sourceOf(here).length
  if (here !== null && lines > 0 && (line < 1 || line > lines)) throw new CommandError(`${shortName(here)} has the lines 1 to ${lines}. FILE:LINE names one of another file.`)
  const isFile = (name: string): boolean => (here === null ? name === file || name.endsWith(`/${file}`) : name === here)
  const isAt = (operation: number): boolean => {
    const at = operation < 0 ? null : session.lineOf(operation)
    return at !== null && at.line === line && isFile(at.filename)
  }
  return atOperation(`${file ?? shortName(here ?? '')}:${line}`, (operation) => isAt(operation) && !isAt(operation - 1))
}

/** The file that a line without one means: that of the chosen call, or of the line at the cursor; the script, where no program code runs. */
function fileHere(debug: Debugger): string {
  const { session, timeline } = debug
  const { operation } = timeline.cursor
  const frame = debug.frame > 0 ? debug.look().frames()[debug.frame] : undefined
  const name = frame?.filename ?? (operation < timeline.end.operation ? session.lineOf(operation)?.filename : undefined) ?? session.course?.options.filename
  if (name === undefined) throw new CommandError('in which file? This run has no program: give FILE:LINE.')
  return name
}
