import { type Comparison, compare } from './compare'
import { Player } from './play'
import { PROGRAMS, RUNS, type Run, recordedWords } from './recordings'

const known = new Map<string, ReadonlyMap<string, Comparison>>()

/** All programs, played in one interpreter as they were recorded in one. */
export function comparisons(version: string, run: Run): ReadonlyMap<string, Comparison> {
  const found = known.get(`${version} ${run}`)
  if (found !== undefined) return found
  const player = new Player(version)
  const made = new Map(PROGRAMS.map((name) => [name, compare(player.play(name, RUNS[run]), recordedWords(version, run, name))]))
  known.set(`${version} ${run}`, made)
  return made
}

/** What a reader needs to know of a program that went another way. */
export function nearby(name: string, { ours, theirs, prefix }: Comparison): string {
  const near = (words: readonly string[]): string => words.slice(Math.max(prefix - 5, 0), prefix + 8).join(' ')
  return `${name}, call ${prefix} of ${theirs.length}: here … ${near(ours)} …, in CPython … ${near(theirs)} …`
}
