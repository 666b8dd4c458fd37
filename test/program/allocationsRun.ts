import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { encodeFact } from '../../machines/factCodec'
import { cpython } from '../../machines/plans'
import { FactSink } from '../../src/kernel/factSink'
import type { FactKind } from '../../src/kernel/facts'
import type { OperationKind } from '../../src/kernel/operations'
import type { Pymalloc } from '../../src/kernel/pymalloc/layout'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import { Heap } from '../../src/program/heap'
import type { HeapSnapshot } from '../../src/snapshot/snapshot'
import { Words } from './allocationsWords'
import { type Case, CaseRun, type Step } from './runCase'

const FOLDER = join(__dirname, '..', 'cpython', 'programs', 'allocations')

/** What the programs asked of one interpreter's allocator. */
export interface AllocationRecording {
  readonly python: string
  readonly calls: number
  readonly cases: Readonly<Record<string, string>>
  /** Programs that are not compared, and why. */
  readonly leftOut: Readonly<Record<string, string>>
}

export function allocationsOf(version: string): AllocationRecording {
  return JSON.parse(gunzipSync(readFileSync(join(FOLDER, `${version}.json.gz`))).toString())
}

type Hear = (kind: FactKind, a: number, b: number, c: number, address: number) => void

/** The fast wiring, with a sink that keeps its facts until they are heard. */
function fastLab(from: HeapSnapshot, hear: Hear): ObjectLab {
  const plan = cpython(from.profile.python)
  const sink = new FactSink(true)
  const lab = createFastObjectLab({ plan, from }, sink)
  return Object.assign(Object.create(lab) as ObjectLab, {
    perform(operation: OperationKind, a = 0, b = 0, c = 0, d = 0) {
      lab.perform(operation, a, b, c, d)
      sink.take(hear)
    },
  })
}

/** The traced wiring: facts are heard on its stream. */
function tracedLab(from: HeapSnapshot, hear: Hear): ObjectLab {
  const lab = createTracedObjectLab({ plan: cpython(from.profile.python), from })
  lab.facts$.subscribe((fact) => encodeFact(fact, hear))
  return lab
}

/** A wiring, and the longest program that it is given, steps. Longer ones are chains: the same again. */
export const WIRINGS = [
  { name: 'fast', lab: fastLab, steps: 10_100 },
  { name: 'traced', lab: tracedLab, steps: 30 },
] as const

export type Wiring = (typeof WIRINGS)[number]

/** Largest request of pymalloc, and what its size classes are multiples of. */
const LARGEST_SMALL = 512
const ALIGNMENT = 16
/** What bytes ask for beside their length. */
const BYTES_HEAD = 33

/** A heap as the interpreter's before a program: each size class has one block in a pool, and the last class the first pool of a new arena. */
export function prepared(version: string): HeapSnapshot {
  const lab = createFastObjectLab({ plan: cpython(version) })
  const heap = new Heap(lab)
  for (let nbytes = ALIGNMENT; nbytes <= LARGEST_SMALL; nbytes += ALIGNMENT) {
    if (nbytes === 16) heap.object()
    else if (nbytes === 32) heap.int(-(2n ** 40n))
    else heap.bytes(nbytes - BYTES_HEAD)
  }
  while ((lab.heap as Pymalloc).narenasCurrentlyAllocated < 2) heap.bytes(LARGEST_SMALL - BYTES_HEAD)
  return lab.snapshot()
}

/** What a program asks of the allocator of a heap that was prepared. */
export function allocations([, steps]: Case, wiring: Wiring, from: HeapSnapshot): readonly string[] {
  const words = new Words()
  let begun = false
  const lab = wiring.lab(from, (kind, a, b, c, address) => {
    if (begun) words.hear(kind, a, b, c, address)
  })
  const run = new CaseRun(new Heap(lab))
  // Classes are made before. All their blocks are the C library's.
  const first = steps.findIndex((step) => !isClass(step))
  run.observe(steps.slice(0, first))
  begun = true
  run.observe(unobserved(steps.slice(first)))
  return words.end()
}

function isClass(step: Step): boolean {
  return typeof step === 'string' && step.includes(' = class')
}

/** The program without its observations: some of them make objects. */
function unobserved(steps: readonly Step[]): Step[] {
  return steps.flatMap((step): Step[] => {
    if (typeof step === 'string') return step.startsWith('?') ? [] : [step]
    return [[step[0], unobserved(step[1])]]
  })
}
