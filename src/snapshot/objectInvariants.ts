import { NONE } from '../kernel/columns'
import type { FreeLists } from '../kernel/freelists/layout'
import { type Generations, UNTRACKED } from '../kernel/gc/layout'
import { listOf } from '../kernel/gc/read'
import type { Pymalloc } from '../kernel/pymalloc/layout'
import { addressOf } from '../kernel/pymalloc/read'
import { BUFFERS, KEPT_RANGE, NO_RANGE, ObjectFlag, type Refcounts, TrackerPhase } from '../kernel/refcounts/layout'
import { bufferOf, isAlive, isImmortal, isStatic, refcountOf } from '../kernel/refcounts/read'
import type { Weakrefs } from '../kernel/weakrefs/layout'
import { firstWeakrefOf } from '../kernel/weakrefs/read'
import { checkCollection, checkContainerBytes, checkLists, checkWeakrefs, type Expect, heldByCollector } from './collectorInvariants'

/** A heap of objects, as its owners left it. */
export interface ObjectHeap {
  readonly refs: Refcounts
  readonly gc: Generations
  readonly freeLists: FreeLists
  readonly weakrefs: Weakrefs
  readonly heap: Pymalloc
}

/**
 * What must hold of a heap of objects between any two operations, beside what `brokenInvariants` asks of its pymalloc; in the middle of a
 * collection too, whenever all is quiet and nothing is being torn down.
 * Whole-heap check: its cost is the size of the heap.
 *
 * @param roots - how often the program itself holds each object; what it does not name, it does not hold
 * @returns what is broken, one sentence each; empty where all holds
 */
export function brokenObjectInvariants(heap: ObjectHeap, roots: ReadonlyMap<number, number>): string[] {
  const broken: string[] = []
  const expect: Expect = (holds, what) => {
    if (!holds) broken.push(what)
  }
  checkRest(heap.refs, expect)
  checkCounts(heap.refs, roots, heldByCollector(heap.gc), expect)
  checkDeferred(heap.refs, expect)
  checkDead(heap, expect)
  checkLists(heap.refs, heap.gc, expect)
  checkCollection(heap.gc, expect)
  checkWeakrefs(heap.refs, heap.weakrefs, expect)
  checkContainerBytes(heap.refs, expect)
  checkBlocks(heap, expect)
  checkRanges(heap.refs, expect)
  return broken
}

function living(refs: Refcounts): number[] {
  return Array.from(refs.objType.subarray(0, refs.numbers).keys()).filter((object) => isAlive(refs, object))
}

/** Nothing is under way. */
function checkRest(refs: Refcounts, expect: Expect): void {
  expect(refs.phase === TrackerPhase.IDLE, `the tracker waits in phase ${refs.phase}`)
  expect(refs.stackDepth === 0, `${refs.stackDepth} objects are being torn down`)
  expect(refs.trashcanLength === 0 && refs.trashcanNesting === 0, `the trashcan holds ${refs.trashcanLength} objects at level ${refs.trashcanNesting}`)
  expect(refs.refused === 0, 'a refusal was not answered')
}

/** A count is the number of references to the object: of slots, of instances to their class, of the program, of the collector. */
function checkCounts(refs: Refcounts, roots: ReadonlyMap<number, number>, collector: ReadonlyMap<number, number>, expect: Expect): void {
  const edges = new Map<number, number>()
  const refer = (from: number, target: number): void => {
    expect(isAlive(refs, target), `object ${from} refers to ${target}, which is not alive`)
    edges.set(target, (edges.get(target) ?? 0) + 1)
  }
  const alive = living(refs)
  expect(alive.length === refs.living, `${alive.length} objects are alive, the tracker counts ${refs.living}`)
  for (const object of alive) {
    for (const target of slotsOf(refs, object)) if (target !== NONE) refer(object, target)
    const typeObject = refs.typeObject[refs.objType[object]]
    if (typeObject !== NONE) refer(object, typeObject)
  }
  for (const object of alive) {
    if (isImmortal(refs, object)) continue
    const held = (edges.get(object) ?? 0) + (roots.get(object) ?? 0) + (collector.get(object) ?? 0)
    expect(refcountOf(refs, object) === held, `object ${object} has the count ${refcountOf(refs, object)}, ${held} references are known`)
    expect(held > 0 || waits(refs, object), `object ${object} is alive, and nobody holds it`)
  }
  for (const object of roots.keys()) expect(isAlive(refs, object), `the program holds ${object}, which is not alive`)
  for (const object of collector.keys()) expect(isAlive(refs, object), `the collector holds ${object}, which is not alive`)
}

function slotsOf(refs: Refcounts, object: number): Int32Array {
  return refs.slotTarget.subarray(refs.slotBase[object], refs.slotBase[object] + refs.slotLength[object])
}

/** NOT IN CPYTHON: does the object wait for a safepoint (deferred counting)? */
function waits(refs: Refcounts, object: number): boolean {
  return (refs.objFlags[object] & ObjectFlag.DEFERRED) !== 0
}

/** Those that wait for a safepoint wait once, and only they. */
function checkDeferred(refs: Refcounts, expect: Expect): void {
  expect(refs.takingUp === 0, 'objects that waited for a safepoint are being taken up')
  const waiting = refs.deferred.subarray(0, refs.deferredLength)
  const listed = new Set(waiting)
  expect(listed.size === waiting.length, 'an object waits for a safepoint twice')
  for (const object of new Set([...living(refs), ...listed])) {
    const flagged = waits(refs, object)
    expect(flagged === listed.has(object), `object ${object} waits for a safepoint by its ${flagged ? 'flag' : 'place in the list'} alone`)
  }
}

/** An object that is no more has nothing. */
function checkDead({ refs, gc, weakrefs }: ObjectHeap, expect: Expect): void {
  for (let object = 0; object < refs.numbers; object++) {
    if (isAlive(refs, object)) continue
    const shift = refs.slotShift[object]
    const owns = (shift > KEPT_RANGE && shift !== NO_RANGE) || refs.slotLength[object] !== 0 || refs.objFlags[object] !== 0
    const buffers = Array.from({ length: BUFFERS }, (_, buffer) => bufferOf(refs, object, buffer)).some((block) => block !== NONE)
    const listed = listOf(gc, object) !== UNTRACKED || firstWeakrefOf(weakrefs, object) !== NONE
    expect(!owns && !buffers && !listed, `object ${object} is not alive, and still has slots, flags or a place in a list`)
  }
}

/** A block has one owner (an object, a buffer of one, or a free list) and lives in the allocator; and what lives there has an owner. */
function checkBlocks(owned: ObjectHeap, expect: Expect): void {
  const { refs, freeLists, heap } = owned
  const owners = new Map<number, string>()
  const own = (block: number, owner: string): void => {
    expect(!owners.has(block), `block ${block} belongs to ${owners.get(block)} and to ${owner}`)
    expect(addressOf(heap, block) !== 0, `block ${block} of ${owner} does not live in the allocator`)
    owners.set(block, owner)
  }
  for (const object of living(refs)) {
    if (!isStatic(refs, object)) own(object, `object ${object}`)
    for (let buffer = 0; buffer < BUFFERS; buffer++) if (bufferOf(refs, object, buffer) !== NONE) own(bufferOf(refs, object, buffer), `buffer ${buffer} of object ${object}`)
  }
  freeLists.names.forEach((name, cache) => {
    const length = freeLists.length[cache]
    expect(length >= 0 && length <= freeLists.limit[cache], `free list ${name} keeps ${length} blocks, at most ${freeLists.limit[cache]}`)
    for (let at = 0; at < length; at++) own(freeLists.blocks[freeLists.base[cache] + at], `free list ${name}`)
  })
  for (let block = 0; block < refs.numbers; block++) expect(owners.has(block) || addressOf(heap, block) === 0, `block ${block} lives and belongs to nobody`)
  checkNumbers(owned, new Set(owners.keys()), expect)
}

/** A number is in use, as an object, a buffer or a block of a free list, or it is free, once. */
function checkNumbers({ refs }: ObjectHeap, used: ReadonlySet<number>, expect: Expect): void {
  const free = new Set(refs.freeNumbers.subarray(0, refs.freeNumbersLength))
  expect(free.size === refs.freeNumbersLength, 'a number is free twice')
  for (let number = 0; number < refs.numbers; number++) {
    const inUse = used.has(number) || isAlive(refs, number)
    expect(inUse !== free.has(number), `number ${number} is ${inUse ? 'in use and free' : 'neither in use nor free'}`)
  }
}

/** Ranges of slots, those with a number, living or not, and free ones, tile the column up to `slotTop`. */
function checkRanges(refs: Refcounts, expect: Expect): void {
  const ranges: { base: number; size: number; owner: string }[] = []
  for (let object = 0; object < refs.numbers; object++) {
    const shift = refs.slotShift[object]
    if (shift === NO_RANGE) continue
    expect(refs.slotLength[object] <= 1 << shift, `object ${object} has ${refs.slotLength[object]} slots and room for ${1 << shift}`)
    ranges.push({ base: refs.slotBase[object], size: 1 << shift, owner: `object ${object}` })
  }
  refs.rangeHead.forEach((head, shift) => {
    const seen = new Set<number>()
    for (let base = head; base !== NONE && !seen.has(base); base = refs.slotTarget[base]) {
      seen.add(base)
      ranges.push({ base, size: 1 << shift, owner: 'a free range' })
    }
  })
  ranges.sort((a, b) => a.base - b.base)
  let end = 0
  for (const { base, size, owner } of ranges) {
    expect(base === end, `the slots of ${owner} begin at ${base}, those before end at ${end}`)
    end = base + size
  }
  expect(end === refs.slotTop, `slots are in use up to ${end}, slotTop is ${refs.slotTop}`)
}
