import {
  ANY_SLOT,
  type Cut,
  type CutProof,
  type Cycle,
  type Cycles,
  isProved,
  type KindOfCut,
  lastStored,
  NONE,
  printPosition,
  type Reference,
  type StoredReference,
  storesOf,
} from '../../index'
import { count } from '../text'
import { type Debugger, shortName } from './debugger'

/** References, types and kinds that are shown of a cycle; choices that are looked into. */
const REFERENCES = 6
const KINDS = 2
const CHOICES = 256

/** Where one reference is enough: the one that was stored last, which closed the cycle; one that the program's text has, where there is any. */
export function chosenCut(debug: Debugger, cut: Cut): Cut {
  if (cut.how !== 'one') return cut
  const stored = storesOf(debug.timeline.log, cut.choices.slice(0, CHOICES), debug.timeline.cursor)
  const { refs } = debug.timeline.lab()
  const isTuple = ({ from }: Reference): boolean => debug.look().vm.isA(from, 'tuple') && refs.objType[from] !== 0
  const written = stored.filter((reference) => !isTuple(reference) && /^(\.(?!__dict__$)|\[)/.test(name(debug, reference)))
  return { ...cut, references: [lastStored(written.length === 0 ? stored : written)] }
}

export function tellCycle(debug: Debugger, cycles: Cycles, cycle: Cycle, cut: Cut): string[] {
  const ring = ringThrough(cycles, cycle, cut.references[0])
  const shown = ring.slice(0, REFERENCES).map((reference) => `${name(debug, reference)} → ${describe(debug, reference.to)}`)
  return [
    `${cycle.index + 1}  ${plural(cycle.objects.length, 'object')}, ${count(cycle.bytes)} bytes: ${typesText(debug, cycle)}`,
    `   ${describe(debug, ring[0].from)} ${shown.join(' ')}${ring.length > REFERENCES ? ` … ${plural(ring.length, 'reference')} round` : ''}`,
    ...cutLines(debug, cut),
  ]
}

function cutLines(debug: Debugger, cut: Cut): string[] {
  const stored = storesOf(debug.timeline.log, cut.references.slice(0, REFERENCES), debug.timeline.cursor)
  const head = {
    one: cut.choices.length === 1 ? 'cut this reference:' : `cut this reference (any one of ${count(cut.choices.length)} is enough):`,
    kind: `no one reference is enough; cut all ${count(cut.references.length)} of this kind:`,
    few: `no one reference is enough; cut these ${count(cut.references.length)}:`,
  }[cut.how]
  const rest = cut.references.length - stored.length
  const kinds = cut.kinds.slice(cut.how === 'kind' ? 1 : 0).filter((kind) => !name(debug, kind.references[0]).startsWith('.__'))
  return [
    `   ${head}`,
    ...stored.flatMap((reference) => storedLines(debug, reference)),
    ...(rest > 0 ? [`     … and ${rest} more`] : []),
    ...kinds.slice(0, KINDS).map((kind) => `   or all ${count(kind.references.length)} of this kind: ${kindText(debug, kind)}`),
  ]
}

function kindText(debug: Debugger, { kind, references: [example] }: KindOfCut): string {
  const { vm } = debug.look()
  return `${vm.typeOf(example.from).qualname} ${kind.slot === ANY_SLOT ? '[…]' : name(debug, example)} → ${vm.typeOf(example.to).qualname}`
}

function storedLines(debug: Debugger, reference: StoredReference): string[] {
  const line = reference.storedAt === null ? null : debug.session.lineOf(reference.storedAt)
  if (reference.storedAt === null) return [`     ${referenceText(debug, reference)}`]
  const place = printPosition({ operation: reference.storedAt, fact: 0 })
  if (line === null) return [`     ${referenceText(debug, reference)}, stored at ${place}, outside of the program`]
  const source = debug.session.sourceOf(line.filename)[line.line - 1]?.trim() ?? ''
  return [`     ${referenceText(debug, reference)}, stored at ${place}, ${shortName(line.filename)}:${line.line} in ${line.qualname}`, `       ${source}`]
}

/** The shortest way round the cycle that has the reference in it, which comes last. */
function ringThrough(cycles: Cycles, cycle: Cycle, last: Reference): Reference[] {
  const { objects, first, to, slot } = cycles.part(cycle)
  const via = new Int32Array(objects.length).fill(NONE)
  const from = new Int32Array(to.length)
  const start = objects.indexOf(last.to)
  const queue = [start]
  const seen = new Uint8Array(objects.length)
  seen[start] = 1
  for (let at = 0; at < queue.length && objects[queue[at]] !== last.from; at++) {
    for (let edge = first[queue[at]]; edge < first[queue[at] + 1]; edge++) {
      if (seen[to[edge]] === 1) continue
      seen[to[edge]] = 1
      via[to[edge]] = edge
      from[edge] = queue[at]
      queue.push(to[edge])
    }
  }
  const ring = [last]
  for (let node = objects.indexOf(last.from); via[node] !== NONE; node = from[via[node]]) ring.unshift({ from: objects[from[via[node]]], slot: slot[via[node]], to: objects[node] })
  return ring
}

export function proofText(debug: Debugger, proof: CutProof | null, expected: number): string {
  if (proof === null) return 'not proved: there is no branch from the middle of a collection or of a teardown. Step on to the end of it.'
  if (isProved(proof)) return `proved on a branch: with that, counting references frees ${plural(expected, 'object')}, with no collection.`
  if (proof.survived.length > 0) return `NOT proved: on the branch ${plural(proof.survived.length, 'object')} of ${expected} lived on.`
  const [finalizer] = proof.finalizers
  return `proved on a branch up to program code: the finalizer of ${describe(debug, finalizer)}${proof.finalizers.length > 1 ? `, and ${proof.finalizers.length - 1} more,` : ''} would run. If it brings nothing back, counting frees ${plural(expected, 'object')}.`
}

export function proofJson(proof: CutProof | null): Readonly<Record<string, unknown>> | null {
  if (proof === null) return null
  return { proved: isProved(proof), died: proof.died.length, survived: proof.survived, finalizers: proof.finalizers, collections: proof.collections }
}

export function cycleJson(debug: Debugger, cycle: Cycle): Readonly<Record<string, unknown>> {
  return { objects: [...cycle.objects.subarray(0, 1000)], size: cycle.objects.length, bytes: cycle.bytes, types: Object.fromEntries(typesOf(debug, cycle)) }
}

export function cutJson(debug: Debugger, cut: Cut): Readonly<Record<string, unknown>> {
  const stored = storesOf(debug.timeline.log, cut.references.slice(0, CHOICES), debug.timeline.cursor)
  const references = stored.map((reference) => ({
    ...reference,
    name: name(debug, reference),
    storedAt: reference.storedAt === null ? null : printPosition({ operation: reference.storedAt, fact: 0 }),
    line: reference.storedAt === null ? null : debug.session.lineOf(reference.storedAt),
  }))
  return { how: cut.how, count: cut.references.length, references, choices: cut.choices.length }
}

function typesOf(debug: Debugger, { objects }: Cycle): [string, number][] {
  const counts = new Map<string, number>()
  for (const object of objects) {
    const type = debug.look().vm.typeOf(object)?.qualname ?? '?'
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}

function typesText(debug: Debugger, cycle: Cycle): string {
  return typesOf(debug, cycle)
    .slice(0, REFERENCES)
    .map(([type, n]) => `${count(n)} ${type}`)
    .join(', ')
}

export function referenceText(debug: Debugger, reference: Reference): string {
  return `${describe(debug, reference.from)} ${name(debug, reference)} → ${describe(debug, reference.to)}`
}

export function describe(debug: Debugger, object: number): string {
  return debug.look().describe(object)
}

function name(debug: Debugger, reference: Reference): string {
  return debug.look().nameOf(reference)
}

export function plural(n: number, what: string): string {
  return `${count(n)} ${what}${n === 1 ? '' : 's'}`
}
