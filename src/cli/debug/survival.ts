import { type GenerationFlow, measureSurvival, type Position, printPosition, type SurvivalRow, type TypeSurvival } from '../../index'
import { count } from '../text'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'
import { placeOf } from './move'

/** Types that are listed. */
const SHOWN = 20

function survival(debug: Debugger, words: readonly string[]): Answer {
  const { timeline, session } = debug
  const places = words.filter(isPlace).map((word) => placeOf(debug, word))
  const names = words.filter((word) => !isPlace(word))
  if (places.length > 2 || names.length > 1)
    throw new CommandError('which objects? "survival", "survival TYPE", and two places, "survival TYPE #2000 #3000", for a part of the run.')
  const [from, to]: readonly Position[] = places.length === 2 ? places : [places[0] ?? { operation: session.begins, fact: 0 }, timeline.end]
  if (from.operation >= to.operation) throw new CommandError(`${printPosition(from)} does not lie in front of ${printPosition(to)}: the first place is where the part begins.`)
  const measured = measureSurvival(timeline, { from: from.operation, to: to.operation })
  const nameOf = typeNames(debug)
  const range = { from: printPosition(from), to: printPosition(to), collections: measured.collections }
  const head = `${range.from} to ${range.to}, ${measured.collections} collections`
  const named = (one: TypeSurvival): Readonly<Record<string, unknown>> => ({ ...one, name: one.type === 0 ? 'all' : nameOf(one.type) })
  const [name] = names
  if (name === undefined) {
    return { text: [head, ...summary([measured.all, ...measured.types], nameOf)].join('\n'), json: { ...range, all: named(measured.all), types: measured.types.map(named) } }
  }
  const found = name === 'all' ? measured.all : measured.types.find(({ type }) => nameOf(type) === name)
  if (found === undefined)
    throw new CommandError(
      `no ${name} was born there, or was in a generation. There are ${
        measured.types
          .slice(0, SHOWN)
          .map(({ type }) => nameOf(type))
          .join(', ') || 'none'
      }, all.`,
    )
  return { text: [head, ...inFull(found, name)].join('\n'), json: { ...range, ...named(found) } }
}

function isPlace(word: string): boolean {
  return word.startsWith('#') || word === 'start' || word === 'end'
}

/** The names that types have at the end of the run. */
function typeNames({ session, timeline }: Debugger): (type: number) => string {
  const vm = timeline.end.operation === 0 ? null : session.programAt(timeline.end.operation - 1)
  return (type) => vm?.types[type]?.qualname ?? `type ${type}`
}

function summary(types: readonly TypeSurvival[], nameOf: (type: number) => string): string[] {
  const born = types.filter((one) => one.born > 0)
  const rows = born
    .slice(0, SHOWN)
    .map((one) => [
      one.type === 0 ? 'all' : nameOf(one.type),
      ...[one.born, one.died, one.collected, one.alive].map(count),
      medianOf(one.byOperations),
      ...[1, 2, 4].map((collections) => percent(shareAt(one.byCollections, collections))),
    ])
  const rest = born.length - rows.length
  return [...table(['type', 'born', 'died', 'collected', 'alive', 'half dead by', 'survive 1', '2', '4 collections'], rows), ...(rest > 0 ? [`… and ${rest} more`] : [])]
}

/** The age in operations at which half of them are dead. */
function medianOf(rows: readonly SurvivalRow[]): string {
  const row = rows.find(({ survival }) => survival <= 0.5)
  return row === undefined ? '–' : count(row.to)
}

/** The share that survives so many collections; null: nobody was watched for so long. */
function shareAt(rows: readonly SurvivalRow[], collections: number): number | null {
  const before = rows.filter(({ from }) => from < collections)
  const last = before.at(-1)
  return rows.length > before.length || last?.survival === 0 ? (last?.survival ?? 1) : null
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`
}

function inFull({ born, died, collected, alive, byOperations, byCollections, generations }: TypeSurvival, name: string): string[] {
  const ages = (rows: readonly SurvivalRow[]): string[][] => joined(rows).map((row) => [ageOf(row), ...[row.atRisk, row.died, row.censored].map(count), percent(row.survival)])
  const heads = ['came to it', 'died', 'alive at the end', 'share alive behind it']
  return [
    `${name}: ${count(born)} born; ${count(died)} died, ${count(collected)} more in a collection, ${count(alive)} alive at the end`,
    ...table(['age in operations', ...heads], ages(byOperations)),
    ...table(['age in collections', ...heads], ages(byCollections)),
    ...table(['generation', 'were there', 'tracked', 'arrived', 'died', 'collected', 'moved on', 'let go of', 'are there'], generations.filter(isUsed).map(flowOf)),
  ]
}

/** Rows in which nothing happens are part of the next one. */
function joined(rows: readonly SurvivalRow[]): SurvivalRow[] {
  const shown: SurvivalRow[] = []
  let from: number | null = null
  for (const row of rows) {
    from ??= row.from
    if (row.died + row.censored === 0) continue
    shown.push({ ...row, from })
    from = null
  }
  return shown
}

function ageOf({ from, to }: SurvivalRow): string {
  if (to === from) return count(from)
  return to === Number.POSITIVE_INFINITY ? `${count(from)} and more` : `${count(from)}–${count(to)}`
}

function isUsed(flow: GenerationFlow): boolean {
  return flow.before + flow.tracked + flow.arrived > 0
}

function flowOf(flow: GenerationFlow): string[] {
  const { generation, before, tracked, arrived, died, collected, movedOn, untracked, present } = flow
  return [generation === 3 ? 'frozen' : String(generation), ...[before, tracked, arrived, died, collected, movedOn, untracked, present].map(count)]
}

/** The first column to the left, numbers to the right. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column].length)))
  return [heads, ...rows].map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '))
}

export const SURVIVAL: DebugCommand = {
  names: ['survival'],
  usage: 'survival [TYPE] [PLACE [PLACE]]',
  help: 'how long objects live, in operations and in collections, and who goes from generation to generation: of all types, of one, in a part of the run',
  run: survival,
}
