import { NONE } from '../../kernel/columns'
import { type Generations, PERMANENT, UNTRACKED } from '../../kernel/gc/layout'
import { listOf } from '../../kernel/gc/read'
import { BUFFERS, type Refcounts, Step, TypeFlag } from '../../kernel/refcounts/layout'
import { isAlive, isImmortal } from '../../kernel/refcounts/read'
import { heldByCollector } from '../../snapshot/collectorInvariants'
import type { Replayed } from '../replayed'
import { countEdges } from '../why/alive'
import { type Components, componentsOf, type Members, membersOf, partOf } from './components'
import { type Cut, cutOf } from './cut'
import { graphOf, type ObjectGraph, spread } from './graph'

/** What garbage is looked for in: a lab is one. */
export type GarbageHeap = Pick<Replayed, 'refs' | 'gc'>

/**
 * Why a full collection would not free it: it is frozen (`gc.freeze`), or one of its objects is not tracked; a finalizer that is not safe in a cycle
 * (before PEP 442); or such garbage refers to it.
 */
export type Missed = 'frozen' | 'untracked' | 'legacy finalizer' | 'kept by other garbage'

/** Objects that refer to one another in a circle, and so keep one another alive. */
export interface Cycle {
  /** Its number in `Cycles.cycles`. */
  readonly index: number
  /** The lowest number first. */
  readonly objects: Int32Array
  /** Bytes that were asked for them and for their buffers. */
  readonly bytes: number
}

/** Strongly connected objects among the chosen ones, the largest (in bytes) first. */
export class Cycles {
  readonly graph: ObjectGraph
  readonly cycles: readonly Cycle[]
  private readonly components: Components
  /** Component → its cycle; NONE: it is one object that does not refer to itself. */
  private readonly cycleOf: Int32Array
  private readonly members: Members
  private readonly componentOfCycle: readonly number[]

  /** @param chosen - 1 for each object that is looked at */
  constructor(
    readonly refs: Readonly<Refcounts>,
    readonly chosen: Uint8Array,
  ) {
    this.graph = graphOf(refs, chosen)
    this.components = componentsOf(this.graph)
    this.members = membersOf(this.components)
    const found = Array.from({ length: this.components.count }, (_, component) => component).filter((component) => this.isCyclic(component))
    const sized = found.map((component) => {
      const objects = this.nodesOf(component).map((node) => this.graph.objects[node])
      return { component, objects, bytes: objects.reduce((sum, object) => sum + bytesOf(refs, object), 0) }
    })
    sized.sort((a, b) => b.bytes - a.bytes || a.objects[0] - b.objects[0])
    this.cycles = sized.map(({ objects, bytes }, index) => ({ index, objects, bytes }))
    this.componentOfCycle = sized.map(({ component }) => component)
    this.cycleOf = new Int32Array(this.components.count).fill(NONE)
    this.componentOfCycle.forEach((component, index) => {
      this.cycleOf[component] = index
    })
  }

  private nodesOf(component: number): Int32Array {
    return this.members.nodes.subarray(this.members.first[component], this.members.first[component + 1])
  }

  private isCyclic(component: number): boolean {
    const nodes = this.nodesOf(component)
    if (nodes.length > 1) return true
    const { first, to } = this.graph
    for (let edge = first[nodes[0]]; edge < first[nodes[0] + 1]; edge++) if (to[edge] === nodes[0]) return true
    return false
  }

  /** The cycle that the object is part of, or null. */
  cycleAt(object: number): Cycle | null {
    const node = this.graph.objects.indexOf(object)
    const index = node === NONE ? NONE : this.cycleOf[this.components.of[node]]
    return index === NONE ? null : this.cycles[index]
  }

  /** The cycle alone, as a graph. */
  part(cycle: Cycle): ObjectGraph {
    return partOf(this.graph, this.components, this.members, this.componentOfCycle[cycle.index])
  }

  /** The reference, or references, to cut. */
  cut(cycle: Cycle): Cut {
    return cutOf(this.refs, this.part(cycle))
  }

  /** Cycles that the cycle keeps alive, straight or by other objects: it leads to them. Cost: what it leads to. */
  keeps(cycle: Cycle): Cycle[] {
    const reached = new Uint8Array(this.refs.numbers)
    for (const object of cycle.objects) reached[object] = 1
    spread(this.refs, reached, this.chosen)
    return this.cycles.filter((other) => other !== cycle && reached[other.objects[0]] === 1)
  }

  /** Cycles that keep the cycle alive: they lead to it. Cost: the edges of the graph. */
  keptBy(cycle: Cycle): Cycle[] {
    return this.leadingTo(cycle.objects).filter((other) => other !== cycle)
  }

  /** Cycles that lead to one of these objects, or have it in them. Cost: the edges of the graph. */
  leadingTo(objects: Iterable<number>): Cycle[] {
    const { objects: nodes, first, to } = this.graph
    const { of, count } = this.components
    const wanted = new Set(objects)
    const leads = new Uint8Array(count)
    for (let node = 0; node < nodes.length; node++) if (wanted.has(nodes[node])) leads[of[node]] = 1
    // A component refers to lower ones: those from low to high hear of all that they lead to.
    for (let component = 0; component < count; component++) {
      for (const node of this.nodesOf(component)) {
        for (let edge = first[node]; edge < first[node + 1]; edge++) if (leads[of[to[edge]]] === 1) leads[component] = 1
      }
    }
    return this.cycles.filter(({ index }) => leads[this.componentOfCycle[index]] === 1)
  }
}

/** Bytes that were asked for the object and its buffers. */
export function bytesOf(refs: Readonly<Refcounts>, object: number): number {
  let bytes = refs.objNbytes[object]
  for (let buffer = 0; buffer < BUFFERS; buffer++) if (refs.objBuffer[object * BUFFERS + buffer] !== NONE) bytes += refs.objBufferNbytes[object * BUFFERS + buffer]
  return bytes
}

/** The garbage of a moment: what is alive, and nobody outside of it holds. */
export class Garbage extends Cycles {
  private readonly unexamined: Uint8Array

  constructor(
    private readonly heap: GarbageHeap,
    reachable: Uint8Array,
    private readonly legacyFinalizers: boolean,
  ) {
    const chosen = new Uint8Array(heap.refs.numbers)
    for (let object = 0; object < heap.refs.numbers; object++) if (isAlive(heap.refs, object) && reachable[object] === 0) chosen[object] = 1
    super(heap.refs, chosen)
    // What a collection does not look at holds what it refers to.
    this.unexamined = new Uint8Array(heap.refs.numbers)
    for (const object of this.graph.objects) if (this.reasonOf(object) !== null) this.unexamined[object] = 1
    spread(heap.refs, this.unexamined, chosen)
  }

  /** All of it, the lowest number first: cycles, and what they keep. */
  get objects(): Int32Array {
    return this.graph.objects
  }

  private reasonOf(object: number): Missed | null {
    const list = listOf(this.heap.gc, object)
    if (list === PERMANENT) return 'frozen'
    if (list === UNTRACKED) return 'untracked'
    return this.legacyFinalizers && (this.refs.typeFlags[this.refs.objType[object]] & TypeFlag.FINALIZER) !== 0 ? 'legacy finalizer' : null
  }

  /** Why the next full collection does not free the cycle; null: it does, unless a finalizer brings it back. */
  missed(cycle: Cycle): Missed | null {
    if (this.unexamined[cycle.objects[0]] === 0) return null
    for (const object of cycle.objects) {
      const reason = this.reasonOf(object)
      if (reason !== null) return reason
    }
    return 'kept by other garbage'
  }

  /** What dies where these cycles, and those that keep them, are cut: all garbage that no other cycle leads to. Cost: the garbage. */
  dyingWith(cycles: readonly Cycle[]): number[] {
    const cut = new Set(cycles.flatMap((cycle) => [cycle, ...this.keptBy(cycle)]))
    return this.leftOut(this.cycles.filter((cycle) => !cut.has(cycle)))
  }

  /** What the next full collection frees, where no finalizer brings anything back. Cost: the garbage. */
  freedByCollection(): number[] {
    return this.leftOut(this.cycles.filter((cycle) => this.missed(cycle) !== null))
  }

  /** The garbage that these cycles do not lead to. */
  private leftOut(cycles: readonly Cycle[]): number[] {
    const reached = new Uint8Array(this.refs.numbers)
    for (const { objects } of cycles) for (const object of objects) reached[object] = 1
    spread(this.refs, reached, this.chosen)
    return Array.from(this.objects).filter((object) => reached[object] === 0)
  }
}

/**
 * The garbage that was not collected yet: all objects that are alive and cannot be reached from anything that is held from outside. An object is held from
 * outside where its count is above the references to it from slots and from instances to their class: by frames, the interpreter, `gc.garbage`. What is
 * immortal, and what is being torn down, holds what it refers to. Weak references hold nothing, and neither does a collector at work.
 *
 * @param options.legacyFinalizers - finalizers are not safe in a cycle (before PEP 442)
 * Cost    all slots of the heap, some times
 */
export function findGarbage(heap: GarbageHeap, options: { readonly legacyFinalizers?: boolean } = {}): Garbage {
  return new Garbage(heap, reachableOf(heap), options.legacyFinalizers === true)
}

/** 1 for each object that can be reached from what is held from outside. */
export function reachableOf(heap: GarbageHeap): Uint8Array {
  const reached = rootsOf(heap)
  spread(heap.refs, reached)
  return reached
}

/** 1 for each object that is held from outside, that is immortal, or that is being torn down. */
export function rootsOf({ refs, gc }: GarbageHeap): Uint8Array {
  const roots = new Uint8Array(refs.numbers)
  const edges = countEdges(refs)
  for (const [object, times] of heldByWork(gc)) edges[object] += times
  for (let object = 0; object < refs.numbers; object++) if (isAlive(refs, object) && (isImmortal(refs, object) || refs.objRefcnt[object] > edges[object])) roots[object] = 1
  for (let at = 0; at < refs.stackDepth; at++) if (refs.stackStep[at] !== Step.EMPTYING_TRASHCAN) roots[refs.stackObject[at]] = 1
  for (let at = 0; at < refs.trashcanLength; at++) roots[refs.trashcan[at]] = 1
  for (let at = 0; at < refs.deferredLength; at++) roots[refs.deferred[at]] = 1
  return roots
}

/** What a collector holds that is at work; `gc.garbage` is a list like any other. */
function heldByWork(gc: Generations): Map<number, number> {
  const held = new Map(heldByCollector(gc))
  for (const object of gc.garbage.subarray(0, gc.garbageLength)) held.set(object, (held.get(object) ?? 0) - 1)
  return held
}
