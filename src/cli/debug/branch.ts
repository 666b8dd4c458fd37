import { type BranchChange, BranchError, changedRecords, compareRuns, decodeFact, diffRuns, MAIN, type Position, printChange, printPosition, type RunCounters } from '../../index'
import { CHANGES_USAGE, changeOf, lookBetween, type Session } from '../../python'
import { count } from '../text'
import { type Answer, CommandError, type DebugCommand, type Debugger, shortName } from './debugger'

/** Kinds of facts that a comparison shows. */
const SHOWN = 16

/** What cannot be done with branches is the fault of who asked. */
function asked<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof BranchError) throw new CommandError(error.message)
    throw error
  }
}

const KINDS = ['threshold', 'policy', 'collect', 'freeze', 'unfreeze', 'enable', 'disable', 'drop', 'keep', 'python', 'plan']

function branch(debug: Debugger, words: readonly string[]): Answer {
  const [first] = words
  if (first === undefined) throw new CommandError(`a branch that changes what? ${CHANGES_USAGE}.`)
  const name = KINDS.includes(first) ? undefined : first
  if (name !== undefined && words.length === 1) throw new CommandError(`"${name}" is no change, and a name alone changes nothing. There are ${CHANGES_USAGE}.`)
  const texts = (name === undefined ? words : words.slice(1)).join(' ').split(',')
  const { operation, fact } = debug.timeline.cursor
  const at = fact === 0 ? operation : operation + 1
  return asked(() => {
    let found: ReturnType<typeof lookBetween> | null = null
    const look = () => {
      found ??= lookBetween(debug.session, at)
      return found.look
    }
    const changes = texts.map((text): BranchChange => changeOf(look, text.trim().split(/\s+/)))
    const made = debug.runs.leave(at, changes, name)
    const { session } = debug
    debug.timeline.seekTo(startOf(session))
    const where = debug.where()
    const end = `${session.broken ?? `exit code ${session.exitCode}`}, ${count(session.timeline.end.operation)} operations`
    const moved = session.turn !== null && session.turn.at !== at ? ` (#${at} lies in the middle of an instruction)` : ''
    return {
      text: `${made.name} leaves #${made.at}${moved}: ${changes.map(printChange).join(', ')}. It ran to its end: ${end}.\n${where.text}`,
      json: {
        branch: made.name,
        at: made.at,
        changes: changes.map(printChange),
        exitCode: session.exitCode,
        broken: session.broken,
        operations: session.timeline.end.operation,
        ...where.json,
      },
    }
  })
}

/** Behind what the branch changes; where it was begun anew, where its program begins. */
function startOf({ turn, begins }: Session): Position {
  return { operation: turn === null ? begins : turn.at + turn.operations, fact: 0 }
}

function branches(debug: Debugger, [what, name, other]: readonly string[]): Answer {
  const { runs } = debug
  if (what === 'rename' && name !== undefined && other !== undefined) asked(() => runs.rename(name, other))
  else if (what === 'delete' && name !== undefined) asked(() => runs.remove(name))
  else if (what !== undefined) throw new CommandError('write it as "branches", "branches rename NAME NEW" or "branches delete NAME".')
  const lines: string[] = []
  const list = (id: number, depth: number): void => {
    const { name: called, at, changes } = runs.tree.get(id)
    const place = id === MAIN ? '' : `  #${at} ${changes.map(printChange).join(', ')}`
    lines.push(`${id === runs.current.id ? '*' : ' '} ${'  '.repeat(depth)}${called}${place}`)
    for (const child of runs.tree.children(id)) list(child.id, depth + 1)
  }
  list(MAIN, 0)
  const all = runs.tree.all.map(({ id, name: called, parent, at, changes }) => ({
    name: called,
    parent: parent === null ? null : runs.tree.get(parent).name,
    at,
    changes: changes.map(printChange),
    current: id === runs.current.id,
  }))
  return { text: lines.join('\n'), json: { branches: all } }
}

function switchTo(debug: Debugger, [name]: readonly string[]): Answer {
  if (name === undefined) throw new CommandError('to which branch? "branches" lists them.')
  asked(() => debug.runs.switchTo(name))
  // A run that nobody has looked at yet is seen from where it begins to be its own.
  if (debug.timeline.cursor.operation === 0) debug.timeline.seekTo(startOf(debug.session))
  const where = debug.where()
  return { text: `${name}\n${where.text}`, json: { branch: name, ...where.json } }
}

/** A number of each run that is compared, by what it counts. */
const COUNTED: readonly (readonly [name: string, of: (counters: RunCounters) => number | null])[] = [
  ['operations', ({ operations }) => operations],
  ['facts', ({ facts }) => facts],
  ['objects at the end', ({ objects }) => objects],
  ['objects made', ({ born }) => born],
  ['objects freed', ({ freed }) => freed],
  ...[0, 1, 2].map((generation): [string, (counters: RunCounters) => number] => [`collections ${generation}`, ({ collections }) => collections[generation]]),
  ['collected', ({ collected }) => collected.reduce((sum, one) => sum + one, 0)],
  ['arena bytes', ({ memory }) => memory?.arenaBytes ?? null],
  ['peak bytes', ({ memory }) => memory?.peakBytes ?? null],
]

function compare(debug: Debugger, words: readonly string[]): Answer {
  if (words.length === 0 || words.length > 2) throw new CommandError('compare which? "compare NAME" with the branch here, "compare NAME NAME" with one another.')
  const { runs } = debug
  const [one, other] = asked(() => (words.length === 1 ? [runs.current, runs.tree.find(words[0])] : words.map((word) => runs.tree.find(word))))
  const [a, b] = asked(() => [runs.sessionOf(one), runs.sessionOf(other)])
  const side = (session: Session, from: Session) => ({ timeline: session.timeline, inserted: insertedIn(session, from) })
  const { parting, counters, facts } = compareRuns(side(a, b), side(b, a))
  const heaps = diffRuns(a.timeline, b.timeline)
  const changed =
    heaps === null
      ? null
      : Object.values(heaps.kernels).reduce((sum, { columns }) => sum + Object.values(columns).reduce((n, change) => n + [...changedRecords(change)].length, 0), 0)
  const places = [placeText(a, parting.a), placeText(b, parting.b)]
  const named = facts.map(({ kind, ...said }) => ({ type: decodeFact(kind, 0, 0, 0, 0).type, ...said }))
  named.sort((x, y) => Math.abs(y.a - y.b) - Math.abs(x.a - x.b))
  const rows: (readonly [string, string, string])[] = [
    ['', one.name, other.name],
    ...COUNTED.flatMap(([name, of]): [string, string, string][] => [[name, numberText(of(counters.a)), numberText(of(counters.b))]]),
    ...named.slice(0, SHOWN).map(({ type, a: here, b: there }): [string, string, string] => [type, count(here), count(there)]),
  ]
  const width = (column: number): number => Math.max(...rows.map((row) => row[column].length))
  const lines = rows.map(([name, here, there]) => `${name.padEnd(width(0))}  ${here.padStart(width(1))}  ${there.padStart(width(2))}`)
  const text = [
    parting.a === null
      ? `They are the same but for what was changed; ${count(parting.common)} operations are common.`
      : `They part behind #${parting.common}; the first that only one of them does:`,
    ...(parting.a === null ? [] : [`  ${one.name}: ${places[0]}`, `  ${other.name}: ${places[1]}`]),
    ...lines,
    ...(named.length > SHOWN ? [`… and ${named.length - SHOWN} more kinds of facts`] : []),
    changed === null ? 'Their heaps have other columns: the plans differ.' : `The heaps at their ends differ in ${count(changed)} records.`,
  ].join('\n')
  const json = {
    a: one.name,
    b: other.name,
    common: parting.common,
    parting: parting.a === null ? null : { a: placeJson(a, parting.a), b: placeJson(b, parting.b) },
    counters,
    facts: named,
    changed,
  }
  return { text, json }
}

/** What a change has put into a run that leaves the other one. */
function insertedIn({ turn }: Session, from: Session): Session['turn'] {
  return turn !== null && (from.turn === null || from.turn.at < turn.at) ? turn : null
}

function numberText(value: number | null): string {
  return value === null ? '–' : count(value)
}

function placeText(session: Session, position: Position | null): string {
  if (position === null) return ''
  const line = lineOf(session, position)
  if (position.operation >= session.timeline.end.operation) return `${printPosition(position)} the end of the run`
  const asked = session.timeline.factsOf(position.operation).at(position.fact)
  const what = asked === undefined ? ': no more facts' : `: ${decodeFact(asked.kind, asked.a, asked.b, asked.c, asked.address).type}`
  return `${printPosition(position)} ${line === null ? 'outside of the program' : `${shortName(line.filename)}:${line.line}`}${what}`
}

function lineOf(session: Session, { operation }: Position) {
  return operation < session.timeline.end.operation ? session.lineOf(operation) : null
}

function placeJson(session: Session, position: Position | null) {
  return position === null ? null : { position: printPosition(position), line: lineOf(session, position) }
}

/** Commands about branches. */
export const BRANCH_COMMANDS: readonly DebugCommand[] = [
  {
    names: ['branch'],
    usage: 'branch [NAME] CHANGE[, CHANGE …]',
    help: 'runs on from here with something changed: threshold, policy, collect, freeze, unfreeze, enable, disable, drop, keep; from the start with another python or plan',
    run: branch,
  },
  { names: ['branches'], usage: 'branches [rename NAME NEW | delete NAME]', help: 'the tree of branches, * at the one that is looked at', run: branches },
  { names: ['switch'], usage: 'switch NAME', help: 'looks at another branch; main is the run itself', run: switchTo },
  { names: ['compare'], usage: 'compare NAME [NAME]', help: 'where two branches part, and what they come to: counters, facts, heaps', run: compare },
]
