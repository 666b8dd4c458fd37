import {
  choosePicture,
  decodeFact,
  dotText,
  isOperation,
  type MomentHead,
  type MomentNames,
  mermaidText,
  type Picture,
  type PictureOptions,
  printPosition,
  type Range,
  type Replayed,
  readMessages,
  type Write,
  writeChromeTrace,
  writeFactsArrow,
  writeFactsParquet,
  writeHeapSnapshot,
  writeMomentJson,
} from '../../index'
import { momentNames, runNames, type Session } from '../../python'
import { type PageFlags, type PageRange, pageText } from '../html'

/** What is exported. */
export interface Exported {
  readonly session: Session
  /** The moment, for formats of one. */
  readonly head: MomentHead
  /** The part of the run, for formats of one. */
  readonly range: Range
  readonly picture: PictureOptions
  /** Which messages a line is written for. */
  readonly only: 'facts' | 'operations' | 'all'
  /** What a page shows. */
  readonly page: { readonly range: PageRange; readonly flags: PageFlags }
}

/** A format of another tool. */
export interface Format {
  readonly name: string
  /** Endings of its files. */
  readonly endings: readonly string[]
  /** Is it of a moment, or of a part of a run? A page is of either. */
  readonly of: 'moment' | 'range' | 'either'
  /** Is it no text? */
  readonly binary?: true
  /** In a few words, for help. */
  readonly says: string
  /** @returns now and then, how far it is: the operation that comes next */
  write(exported: Exported, write: Write): Generator<number> | Promise<Generator<number>>
}

/** A heap at the moment, and what its objects are called. */
function momentOf({ session, head }: Exported): { lab: Replayed; names: MomentNames } {
  session.timeline.seekTo(head.position)
  const lab = session.timeline.lab()
  return { lab, names: momentNames(session, head.position.operation, lab.refs) }
}

function pictureOf(text: (picture: Picture, title: string) => string): Format['write'] {
  return function* (exported, write) {
    const { session, head, picture } = exported
    const { lab, names } = momentOf(exported)
    const line = session.lineOf(Math.min(head.position.operation, session.timeline.end.operation - 1))
    const where = line === null ? '' : `, ${line.filename.slice(line.filename.lastIndexOf('/') + 1)}:${line.line}`
    write(text(choosePicture(lab, names, picture), `Python ${head.python} at ${printPosition(head.position)}${where}`))
    yield 0
  }
}

function* jsonLines({ session, range, only }: Exported, write: Write): Generator<number> {
  yield* readMessages(session, range, (message) => {
    if (only === 'all' || isOperation(message) === (only === 'operations')) write(`${JSON.stringify(message)}\n`)
  })
}

async function htmlPage({ session, page }: Exported, write: Write): Promise<Generator<number>> {
  const text = await pageText(session, page.range, page.flags)
  return (function* () {
    write(text)
    yield 0
  })()
}

/** Every format, in the order of the help. */
export const FORMATS: readonly Format[] = [
  {
    name: 'chrome',
    endings: ['.trace.json', '.trace'],
    of: 'range',
    says: 'Chrome trace events: collections, phases, lines, counters (Perfetto, chrome://tracing)',
    write: ({ session, range, head }, write) => writeChromeTrace(session.timeline, range, runNames(session), head, write),
  },
  {
    name: 'heapsnapshot',
    endings: ['.heapsnapshot'],
    of: 'moment',
    says: 'a heap snapshot of V8 (Chrome DevTools, Memory)',
    write(exported, write) {
      const { lab, names } = momentOf(exported)
      return writeHeapSnapshot(lab, names, write)
    },
  },
  { name: 'dot', endings: ['.dot', '.gv'], of: 'moment', says: 'the object graph, or a part, for Graphviz', write: pictureOf(dotText) },
  { name: 'mermaid', endings: ['.mmd', '.mermaid'], of: 'moment', says: 'the same as a Mermaid flowchart', write: pictureOf(mermaidText) },
  {
    name: 'json',
    endings: ['.json'],
    of: 'moment',
    says: 'objects, references, roots, generations, arenas and pools',
    write(exported, write) {
      const { lab, names } = momentOf(exported)
      return writeMomentJson(exported.session.timeline.heap(), lab, names, exported.head, write)
    },
  },
  { name: 'jsonl', endings: ['.jsonl', '.ndjson'], of: 'range', says: 'operations and facts, one a line, with causes', write: jsonLines },
  {
    name: 'arrow',
    endings: ['.arrow', '.feather'],
    of: 'range',
    binary: true,
    says: 'a table of facts as an Arrow file (pandas, Polars, DuckDB)',
    write: ({ session, range, head }, write) => writeFactsArrow(session.timeline, range, runNames(session), head, decodeFact, 'file', write),
  },
  {
    name: 'arrows',
    endings: ['.arrows'],
    of: 'range',
    binary: true,
    says: 'the same as an Arrow stream',
    write: ({ session, range, head }, write) => writeFactsArrow(session.timeline, range, runNames(session), head, decodeFact, 'stream', write),
  },
  {
    name: 'parquet',
    endings: ['.parquet'],
    of: 'range',
    binary: true,
    says: 'the same as a Parquet file',
    write: ({ session, range, head }, write) => writeFactsParquet(session.timeline, range, runNames(session), head, decodeFact, write),
  },
  { name: 'html', endings: ['.html', '.htm'], of: 'either', says: 'a page to show: source, objects, collector and blocks, moment by moment', write: htmlPage },
]

/** The format whose ending a file has: the longest. */
export function formatOf(path: string): Format | undefined {
  const matches = FORMATS.flatMap((format) => format.endings.filter((ending) => path.toLowerCase().endsWith(ending)).map((ending) => ({ format, ending })))
  return matches.sort((a, b) => b.ending.length - a.ending.length)[0]?.format
}
