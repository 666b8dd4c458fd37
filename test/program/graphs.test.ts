import { createHash } from 'node:crypto'
import { Heap } from '../../src/program/heap'
import { VERSIONS } from '../support/heaps'
import { type ListeningMode, MODES } from './labs'
import { interpreters, printedBy, recordingOf } from './recordings'
import { GraphRun, permutations, possibleEdges } from './runGraph'

/** Graphs that one heap sees: what holds itself stays in it. */
const GRAPHS_PER_HEAP = 100

/** The lines of `graphs.py` for a group. */
function* lines(group: string, mode: ListeningMode, version: string): Generator<string> {
  const [n, tuples] = group.split('.').map(Number)
  const possible = possibleEdges(n, tuples)
  const orders = permutations(Array.from({ length: n }, (_, root) => root))
  for (let graph = 0; graph < 2 ** possible.length; graph += GRAPHS_PER_HEAP) {
    let run: GraphRun | undefined
    const lab = mode.create(version, (object) => run?.hearDying(object))
    run = new GraphRun(new Heap(lab))
    for (let one = graph; one < Math.min(graph + GRAPHS_PER_HEAP, 2 ** possible.length); one++) {
      const edges = possible.filter((_, at) => (one >> at) & 1)
      for (const order of orders) yield `${one} ${order.join('')} ${run.run(n, tuples, edges, order)}\n`
    }
  }
}

/** The first program of the group that differs, if there is an interpreter to ask. */
function difference(group: string, mode: ListeningMode, version: string): string {
  const command = interpreters([version]).get(version)
  if (command === undefined) return `group ${group} differs: with Python ${version} on the PATH, the first program that does would be named here`
  const theirs = printedBy(command, 'graphs.py', group).split('\n')
  let at = 0
  for (const line of lines(group, mode, version)) {
    if (line !== `${theirs[at]}\n`) return `group ${group}: here ${line}in CPython ${theirs[at]}`
    at++
  }
  return `group ${group}: here ${at} programs, in CPython ${theirs.length - 1}`
}

const RUNS = VERSIONS.flatMap((version) => MODES.map((mode) => [version, mode.name, mode] as const))

describe('[L7] small graphs of lists and tuples die as in CPython, whichever root goes first', () => {
  test.each(RUNS)('%s, %s', (version, _name, mode) => {
    const differences = Object.entries(recordingOf(version).graphs).flatMap(([group, recorded]) => {
      if (Number(group[0]) > mode.containers) return []
      const hash = createHash('sha256')
      let programs = 0
      for (const line of lines(group, mode, version)) {
        hash.update(line)
        programs++
      }
      return programs === recorded.programs && hash.digest('hex') === recorded.sha256 ? [] : [difference(group, mode, version)]
    })
    expect(differences).toEqual([])
  })
})
