import { hearMoves } from '../columns'
import { build, buildFrom } from './build'
import { commonDeaths, commonDeathsFrom } from './commonDeaths'
import { type Course, type Lanes, PATIENCE } from './lanes'

/** The course of any heap. */
export const AS_WRITTEN: Course = { build, commonDeaths }

/** The states that have columns, by the names that the course has for them. */
const STATES = ['refs', 'heap', 'gc', 'lists', 'weakrefs'] as const
const COLUMN = new RegExp(`\\b(${STATES.join('|')})\\.(\\w+)(?=\\[|\\.length)`, 'g')
/** Where a function of the course takes the states from what it is given; a bundler may have left out the spaces. */
const TAKEN = /const ?\{[^}]*\} ?= ?lanes;?/

/** The heap that has a course of its own: one at most. */
let holder: WeakRef<Lanes> | null = null

/**
 * A heap's patience is over. It gets a course of its own: the same text, in which each column is a constant. The host writes the place and the length of an
 * array that cannot be another one into its code, so that of the eight instructions of each use five go away (D-073). As soon as any column moves, it is
 * forgotten.
 *
 * Its deaths are tried for a moment, from the first of a tree on, so that the host begins to compile them, and then kept aside while it does: what is compiled
 * while its loop runs the host compiles once more from the middle of the loop, and comes to go by that ever after, which costs a microsecond at each call.
 */
export function changeCourse(lanes: Lanes): void {
  if (lanes.own === null) {
    forgetOwn()
    lanes.own = ownCourse(lanes)
    lanes.patience = lanes.own === null ? Number.POSITIVE_INFINITY : PATIENCE.tried
    lanes.course = lanes.own ?? AS_WRITTEN
    holder = new WeakRef(lanes)
    hearMoves(forgetOwn)
  } else if (lanes.course === lanes.own) {
    lanes.course = { build: lanes.own.build, commonDeaths }
    lanes.patience = PATIENCE.aside
  } else {
    lanes.course = lanes.own
    lanes.patience = Number.POSITIVE_INFINITY
  }
}

/** Whoever has a course of its own goes by what is written, until it is worth it again. */
function forgetOwn(): void {
  const lanes = holder?.deref()
  holder = null
  hearMoves(null)
  if (lanes === undefined) return
  lanes.course = AS_WRITTEN
  lanes.own = null
  lanes.patience = PATIENCE.asWritten
}

/** @returns null where the host compiles no text (a page may forbid it), or where the text is not what is written here any more */
function ownCourse(lanes: Lanes): Course | null {
  try {
    return { build: withConstants(lanes, build, buildFrom), commonDeaths: withConstants(lanes, commonDeaths, commonDeathsFrom) }
  } catch {
    return null
  }
}

/** A function of the course with this heap's columns; `from` compiles a text where the function stands. */
function withConstants<Written>(lanes: Lanes, written: Written, from: (text: string) => unknown): Written {
  const text = String(written)
  if (!TAKEN.test(text)) throw new Error('the states have other names')
  const columns: Record<string, unknown> = {}
  const body = text.replace(TAKEN, '').replace(COLUMN, (_, state: (typeof STATES)[number], column: string) => {
    const name = `${state}_${column}`
    columns[name] = (lanes[state] as unknown as Record<string, unknown>)[column]
    return name
  })
  const make = from(`({ ${STATES.join(', ')}, sink }, { ${Object.keys(columns).join(', ')} }) => ${body}`) as (lanes: Lanes, columns: object) => Written
  return make(lanes, columns)
}
