import { writeFileSync } from 'node:fs'
import { comparePositions, type Position, parsePosition, printPosition } from '../index'
import { NoSuchObject, type PictureStep, picturePage } from '../picture'
import type { Session } from '../python'
import { UsageError } from './errors'
import { count } from './text'

/** What the command line says of what a page shows. */
export interface PageFlags {
  readonly at?: string
  readonly from?: string
  readonly to?: string
  readonly step?: string
  readonly object?: string
}

export interface HtmlFlags extends PageFlags {
  readonly html?: string
}

const STEPS: readonly PictureStep[] = ['fact', 'operation', 'line']

/** Are these options of a page used without it? @throws UsageError */
export function checkHtmlFlags(flags: HtmlFlags): void {
  const { html, at, from, to, step, object } = flags
  const alone = Object.entries({ at, from, to, step, object }).find(([, value]) => value !== undefined)
  if (html === undefined && alone !== undefined) throw new UsageError(`--${alone[0]} belongs to a page: give --html FILE, too.`)
  checkPageFlags(flags)
}

/** @throws UsageError */
export function checkPageFlags({ at, from, to, step }: PageFlags): void {
  if (at !== undefined && (from !== undefined || to !== undefined)) throw new UsageError('--at is one moment, --from and --to are a range: give one or the other.')
  if (step !== undefined && !(STEPS as readonly string[]).includes(step)) throw new UsageError(`--step takes ${STEPS.join(', ')}.`)
}

/** Writes a page that shows a place of a run, or a range of it. @throws UsageError */
export async function writeHtml(session: Session, path: string, flags: HtmlFlags): Promise<void> {
  const range = pageRange(session, flags)
  const page = await pageText(session, range, flags)
  try {
    writeFileSync(path, page)
  } catch (error) {
    throw new UsageError(`the page cannot be written to ${path} (${(error as NodeJS.ErrnoException).code ?? String(error)}). Give another place.`)
  }
  process.stderr.write(`${path}: ${count(Buffer.byteLength(page))} bytes, ${printPosition(range.from)} to ${printPosition(session.timeline.cursor)}\n`)
}

/** The places that a page goes from and to; none to go to: behind the last line of the program. */
export interface PageRange {
  readonly from: Position
  readonly to?: Position
}

/** @throws UsageError where a place is none */
export function pageRange(session: Session, flags: PageFlags): PageRange {
  const start = { operation: session.begins, fact: 0 }
  const first = flags.at ?? flags.from
  const from = first === undefined ? start : placeOf(session, first, start)
  const to = flags.at !== undefined ? from : flags.to === undefined ? undefined : placeOf(session, flags.to, from)
  if (to !== undefined && comparePositions(from, to) > 0) throw new UsageError(`--to (${printPosition(to)}) lies before --from (${printPosition(from)}).`)
  return to === undefined ? { from } : { from, to }
}

/** The page. The cursor is at its last moment then. @throws UsageError where there is no such object */
export async function pageText(session: Session, range: PageRange, flags: PageFlags): Promise<string> {
  return await picturePage(session, {
    ...range,
    ...(flags.step === undefined ? {} : { step: flags.step as PictureStep }),
    ...(flags.object === undefined ? {} : { object: flags.object }),
    progress: showProgress,
  }).catch((error: unknown) => {
    throw error instanceof NoSuchObject || error instanceof RangeError ? new UsageError(error.message) : error
  })
}

/** `start`, `end`, `#1234.5` (or without #, which a shell takes for a comment), or `FILE:LINE`: the first visit to a line from `after` on. @throws UsageError */
function placeOf(session: Session, text: string, after: Position): Position {
  const { timeline } = session
  if (text === 'start') return { operation: session.begins, fact: 0 }
  if (text === 'end') return timeline.end
  const position = parsePosition(text)
  if (position !== null) {
    if (position.operation > timeline.end.operation) throw new UsageError(`the run ends at ${printPosition(timeline.end)}: there is no place ${text}.`)
    return timeline.seekTo(position)
  }
  const line = /^(.+):(\d+)$/.exec(text)
  if (line === null) throw new UsageError(`"${text}" is no place. Places are #operation, #operation.fact, FILE:LINE, start and end.`)
  for (let operation = after.operation; operation < timeline.end.operation; operation++) {
    const at = session.lineOf(operation)
    if (at !== null && at.line === Number(line[2]) && (at.filename === line[1] || at.filename.endsWith(`/${line[1]}`))) return { operation, fact: 0 }
  }
  throw new UsageError(
    `the run does not come to ${text}${after.operation > session.begins ? ` from ${printPosition(after)} on` : ''}. A line that asks nothing of the heap is no place.`,
  )
}

function showProgress(made: number, of: number): void {
  if (process.stderr.isTTY === true && (made % 20 === 0 || made === of)) process.stderr.write(`\r${made} of ${of} moments${made === of ? '\n' : ''}`)
}
