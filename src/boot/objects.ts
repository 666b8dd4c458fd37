import type { FreeLists } from '../kernel/freelists/layout'
import { GENERATIONS, type Generations, reserveTracked } from '../kernel/gc/layout'
import { countsSet, objectTracked } from '../kernel/gc/updates'
import { Pool, type Pymalloc } from '../kernel/pymalloc/layout'
import { poolOfPlace } from '../kernel/pymalloc/read'
import { ObjectFlag, type Refcounts, reserveObjects } from '../kernel/refcounts/layout'
import { emptySlots } from '../kernel/refcounts/updates'
import { KeysKind, newKeysSize } from '../objects/dicts'
import { objectRequest } from '../objects/sizes'
import { TYPE_NAMES, TYPE_TRAITS } from '../objects/types'
import type { ObjectProfile, TypeName } from '../profiles'
import { BootError } from './errors'
import type { BootImage } from './image'

/** Type number of what start-up made: nothing is known of it, so it is a bare `object`. */
const OPAQUE = TYPE_NAMES.indexOf('object') + 1

/** Of some it is known that they are tuples which cannot be in a cycle: a collection untracks them. */
const TUPLE = TYPE_NAMES.indexOf('tuple') + 1

/** Slots of the keys objects that a free list keeps, as a power of two (`PyDict_LOG_MINSIZE`). */
const LOG2_MINSIZE = 3

/** Numbers of the blocks in use by size class, each in ascending order. */
export function blocksByClass(heap: Pymalloc, blocks: number): number[][] {
  const classes: number[][] = []
  for (let block = 0; block < blocks; block++) {
    const szidx = heap.pools[poolOfPlace(heap, heap.blockPlace[block]) + Pool.SZIDX]
    classes[szidx] ??= []
    classes[szidx].push(block)
  }
  return classes
}

/**
 * Gives each free list as many blocks as it kept, and takes them from `classes`. Which ones it kept is not recorded: **not exact**, they are the
 * highest of its size class, the highest to serve first. A plan's shorter list keeps fewer.
 */
export function bootFreeLists(lists: FreeLists, heap: Pymalloc, image: BootImage, objects: ObjectProfile, classes: readonly number[][]): void {
  lists.names.forEach((name, cache) => {
    const length = Math.min(image.freeLists.get(name) ?? 0, lists.limit[cache])
    if (length === 0) return
    const szidx = (keptBytes(objects, name) - 1) >> heap.alignmentShift
    for (let at = length - 1; at >= 0; at--) {
      const block = classes[szidx]?.pop()
      if (block === undefined) throw new BootError('freelists', `give the list "${name}" ${length} blocks, and fewer of size class ${szidx} are in use`)
      lists.blocks[lists.base[cache] + at] = block
    }
    lists.length[cache] = length
  })
}

/** Bytes that were asked for a block which the free list keeps. */
function keptBytes(objects: ObjectProfile, name: string): number {
  const [type, nitems = '0'] = name.split(' ')
  return type === 'dictKeys' ? newKeysSize(objects, KeysKind.UNICODE, LOG2_MINSIZE) : objectRequest(objects, type as TypeName, Number(nitems))
}

/** Each block of `classes` holds an object of which nothing is known, and the interpreter holds that one for ever. */
export function bootObjects(refs: Refcounts, blocks: number, classes: readonly number[][]): void {
  if (blocks > 0) reserveObjects(refs, blocks - 1)
  // A whole number, as an engine has it: an image's comes from among fractions, and each number of an object would take after it.
  refs.numbers = blocks | 0
  for (const object of classes.flat().sort((a, b) => a - b)) {
    refs.objType[object] = OPAQUE
    refs.objRefcnt[object] = 1
    refs.objBirth[object] = ++refs.births
    refs.living++
  }
}

/**
 * The collector's counts, and its lists, as long as they were. Which objects stood in them is not recorded: **not exact**, they are taken from the
 * lowest number on, the oldest generation's first, of the size classes that can hold an object with a GC head. Thresholds are the plan's.
 */
export function bootCollector(gc: Generations, refs: Refcounts, heap: Pymalloc, { collector }: BootImage, objects: ObjectProfile, classes: readonly number[][]): void {
  const [count0, count1, count2] = collector.counts
  countsSet(gc, count0, count1, count2)
  gc.enabled = collector.enabled
  gc.longLivedTotal = collector.longLivedTotal
  gc.longLivedPending = collector.longLivedPending
  const smallest = Math.min(...TYPE_NAMES.filter((type) => TYPE_TRAITS[type].gc === 1).map((type) => objectRequest(objects, type)))
  const candidates = classes
    .slice((smallest - 1) >> heap.alignmentShift)
    .flat()
    .sort((a, b) => a - b)
  const wanted = collector.tracked.reduce((sum, tracked) => sum + tracked, 0)
  if (wanted > candidates.length) throw new BootError('objects.tracked', `is ${wanted} in all, and ${candidates.length} blocks can hold an object with a GC head`)
  if (wanted > 0) reserveTracked(gc, candidates[wanted - 1])
  let at = 0
  for (let generation = GENERATIONS - 1; generation >= 0; generation--) {
    markTuples(refs, candidates, at, collector.untrackedLater[generation], collector.untracked[generation])
    for (let listed = 0; listed < collector.tracked[generation]; listed++) {
      const object = candidates[at++]
      objectTracked(gc, object, generation)
      refs.objFlags[object] |= ObjectFlag.TRACKED
    }
  }
}

/**
 * Tuples that a collection untracks, from `at` on: `later` of them hold one that stands behind them in the list, the others hold nothing. Which objects
 * of the list they were is not recorded: they are the first. A dict that a full collection untracks counts as a tuple.
 */
function markTuples(refs: Refcounts, candidates: readonly number[], at: number, later: number, first: number): void {
  for (let nth = 0; nth < later + first; nth++) refs.objType[candidates[at + nth]] = TUPLE
  const held = candidates[at + later]
  for (let nth = 0; nth < later; nth++) {
    const holder = candidates[at + nth]
    emptySlots(refs, holder, 1)
    refs.slotTarget[refs.slotBase[holder]] = held
    refs.objRefcnt[held]++
  }
}
