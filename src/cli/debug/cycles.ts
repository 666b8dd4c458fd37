import { type CutProof, type Cycle, type Cycles, findGarbage, type Garbage, holdersOf, liveCycles, NONE, proveCut, type Reference, whenDropped } from '../../index'
import { count } from '../text'
import { chosenCut, cutJson, cycleJson, describe, plural, proofJson, proofText, referenceText, tellCycle } from './cycleText'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'
import { SURVIVAL } from './survival'

/** Cycles and holders that are shown. */
const SHOWN = 8

/** What is said of one cycle: for people, and for `--json`. */
export interface Told {
  readonly lines: readonly string[]
  readonly json: Readonly<Record<string, unknown>>
}

function printGarbage(debug: Debugger): Answer {
  const garbage = garbageOf(debug)
  const { cycles, objects } = garbage
  const inCycles = cycles.reduce((sum, cycle) => sum + cycle.objects.length, 0)
  const bytes = cycles.reduce((sum, cycle) => sum + cycle.bytes, 0)
  const told = cycles.slice(0, SHOWN).map((cycle) => tell(debug, garbage, cycle))
  const kept = objects.length - inCycles
  const head =
    cycles.length === 0
      ? 'no garbage: whatever is alive here can be reached.'
      : `${plural(cycles.length, 'cycle')} of garbage that no collection has come for: ${plural(inCycles, 'object')}, ${count(bytes)} bytes${kept === 0 ? '' : `; they keep ${plural(kept, 'object')} more`}.`
  const more = cycles.length > SHOWN ? [`… and ${plural(cycles.length - SHOWN, 'cycle')} more`] : []
  return { text: [head, ...told.flatMap(({ lines }) => lines), ...more].join('\n'), json: { cycles: cycles.length, inCycles, kept, bytes, shown: told.map(({ json }) => json) } }
}

function printCycleOf(debug: Debugger, expression: string): Answer {
  const object = debug.object(expression)
  const garbage = garbageOf(debug)
  const cycle = garbage.cycleAt(object)
  if (cycle !== null) return answer(tell(debug, garbage, cycle))
  if (garbage.chosen[object] === 1) {
    const keepers = garbage.cycles.filter(({ index }) => garbage.dyingWith([garbage.cycles[index]]).includes(object))
    const told = keepers.slice(0, 1).map((keeper) => tell(debug, garbage, keeper))
    const text = [`${describe(debug, object)} is garbage, and no part of a cycle: cycles keep it.`, ...told.flatMap(({ lines }) => lines)].join('\n')
    return { text, json: { object, garbage: true, keptBy: told.map(({ json }) => json) } }
  }
  return printAlive(debug, object)
}

/** An object that somebody holds: what is garbage where the program lets go of it. */
function printAlive(debug: Debugger, object: number): Answer {
  const lab = debug.timeline.lab()
  const dropped = whenDropped(lab, object, options(debug))
  const { references, outside, cycles, objects, garbage } = dropped
  if (objects.length === 0) return printHeld(debug, object)
  const cuts = cycles.map((cycle) => chosenCut(debug, garbage.cut(cycle)))
  const proof = tryToProve(debug, [...cuts.flatMap((cut) => cut.references), ...references], objects, new Array<number>(outside).fill(object))
  const look = debug.look()
  const holders = [...look.holders(object, outside), ...references.map((reference) => referenceText(debug, reference))]
  const left = cycles.reduce((sum, cycle) => sum + cycle.objects.length, 0)
  const head = `${describe(debug, object)} is alive. It is held by ${holders.slice(0, SHOWN).join('; ') || 'the interpreter'}.`
  const what =
    cycles.length === 0
      ? `If the program lets go of it, counting references frees ${plural(objects.length, 'object')}: there is no cycle.`
      : `If the program lets go of it, ${plural(objects.length, 'object')} can be reached no more, and ${plural(cycles.length, 'cycle')} with ${plural(left, 'object')} would need a collection:`
  const lines = cycles.slice(0, SHOWN).flatMap((cycle, at) => tellCycle(debug, garbage, cycle, cuts[at]))
  const json = {
    object,
    garbage: false,
    references,
    outside,
    dies: objects.length,
    proof: proofJson(proof),
    shown: cycles.map((cycle, at) => ({ ...cycleJson(debug, cycle), cut: cutJson(debug, cuts[at]) })),
  }
  return { text: [head, what, ...lines, `   ${proofText(debug, proof, objects.length)}`].join('\n'), json }
}

/** It is held by more than the names of the program: the cycle that it is in, as the heap has it. */
function printHeld(debug: Debugger, object: number): Answer {
  const { vm } = debug.look()
  const namespaces = [vm.mainGlobals, ...vm.frames.flatMap((frame) => (frame.native ? [] : [frame.globals, frame.locals]))]
  const living = liveCycles(
    debug.timeline.lab(),
    namespaces.filter((dict) => dict !== NONE && dict !== object),
  )
  const cycle = living.cycleAt(object)
  if (cycle === null) return { text: `${describe(debug, object)} is no part of a cycle: counting references frees it.`, json: { object, cycle: null } }
  return answer(tellLiving(debug, living, cycle))
}

function answer({ lines, json }: Told): Answer {
  return { text: lines.join('\n'), json }
}

function options({ session }: Debugger): { readonly legacyFinalizers: boolean } {
  return { legacyFinalizers: session.plan.profile.objects.collector.legacyFinalizers === 1 }
}

function garbageOf(debug: Debugger): Garbage {
  return findGarbage(debug.timeline.lab(), options(debug))
}

/** A cycle of garbage: what it is, what to cut, and the proof. */
export function tell(debug: Debugger, garbage: Garbage, cycle: Cycle): Told {
  const keepers = garbage.keptBy(cycle)
  const keeps = garbage.keeps(cycle)
  const cut = chosenCut(debug, garbage.cut(cycle))
  const references = [...cut.references, ...keepers.flatMap((keeper) => garbage.cut(keeper).references)]
  const expected = garbage.dyingWith([cycle])
  const proof = tryToProve(debug, references, expected)
  const missed = garbage.missed(cycle)
  const lines = [
    ...tellCycle(debug, garbage, cycle, cut),
    ...(keepers.length === 0 ? [] : [`   kept by ${plural(keepers.length, 'other cycle')} (first object @${keepers[0].objects[0]}): cut there too`]),
    ...(keeps.length === 0 ? [] : [`   keeps ${plural(keeps.length, 'other cycle')}`]),
    ...(missed === null ? [] : [`   a full collection does not free it: ${missed}`]),
    `   ${proofText(debug, proof, expected.length)}`,
  ]
  return {
    lines,
    json: {
      ...cycleJson(debug, cycle),
      cut: cutJson(debug, cut),
      missed,
      keeps: keeps.length,
      keptBy: keepers.map(({ objects }) => objects[0]),
      dies: expected.length,
      proof: proofJson(proof),
    },
  }
}

/** A cycle of objects that are reachable: who holds it, and what to cut so that counting frees it then. */
function tellLiving(debug: Debugger, living: Cycles, cycle: Cycle): Told {
  const cut = chosenCut(debug, living.cut(cycle))
  const { references, outside } = holdersOf(debug.timeline.lab(), cycle)
  const look = debug.look()
  const holders = [
    ...outside.flatMap(({ object, times }) => {
      const known = look.holders(object, times)
      return known.length === 0 ? [`the interpreter, ${plural(times, 'time')}, has ${describe(debug, object)}`] : known.map((name) => `${name} has ${describe(debug, object)}`)
    }),
    ...references.map((reference) => referenceText(debug, reference)),
  ]
  const lines = [
    ...tellCycle(debug, living, cycle, cut),
    `   it is garbage as soon as ${holders.length === 1 ? 'this is gone' : `these ${holders.length} are gone`}:`,
    ...holders.slice(0, SHOWN).map((holder) => `     ${holder}`),
    ...(holders.length > SHOWN ? [`     … and ${holders.length - SHOWN} more`] : []),
  ]
  return { lines, json: { ...cycleJson(debug, cycle), garbage: false, cut: cutJson(debug, cut), holders: { references, outside } } }
}

/** Inside of a collection there is no proof: null. */
function tryToProve({ timeline }: Debugger, references: readonly Reference[], expected: readonly number[], drops: readonly number[] = []): CutProof | null {
  try {
    return proveCut(timeline, references, expected, drops)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Commands about cycles, and about who lives how long. */
export const CYCLE_COMMANDS: readonly DebugCommand[] = [
  {
    names: ['cycles', 'garbage'],
    usage: 'cycles [OBJECT]',
    help: 'the garbage that no collection has come for: cycles, which reference to cut, who stored it, and the proof; of an object: the cycle that it is in',
    run(debug, [expression]) {
      if (debug.timeline.end.operation === 0) throw new CommandError('the run has no operations: there is nothing to look at.')
      return expression === undefined ? printGarbage(debug) : printCycleOf(debug, expression)
    },
  },
  SURVIVAL,
]
