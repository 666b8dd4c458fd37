import type { CacheId } from '../../streams/ids'
import type { FreeListSpec } from '../kernel/freelists/layout'
import { KEPT_BY, type TrashcanLimits, TypeFlag } from '../kernel/refcounts/layout'
import { tupleFreeListPopped } from '../objects/tuples'
import { Clear, describeTypes, FREE_LISTS, FreeList, Order, TYPE_NAMES, type TypeDescriptor } from '../objects/types'
import type { ObjectProfile, Profile, TypeName } from '../profiles'
import type { CollectorProfile } from '../profiles/objectProfile'

/** No free list. */
export const NO_CACHE = -1

/** The object model of one version, in the form in which the kernels and the actors take it. */
export interface ObjectModel {
  readonly objects: ObjectProfile
  readonly descriptors: readonly TypeDescriptor[]
  /** TypeFlag by type number; 0 is no type. */
  readonly typeFlags: Uint16Array
  readonly freeLists: readonly FreeListSpec[]
  /** The actor of each free list, by its number. */
  readonly caches: readonly CacheId[]
  readonly trashcan: TrashcanLimits
  readonly collector: CollectorProfile
  /** The free lists that a full collection empties, in order. */
  readonly freeListsCleared: readonly number[]
}

/** The number of a built-in type in columns and messages. */
export function typeNumber(name: TypeName): number {
  return TYPE_NAMES.indexOf(name) + 1
}

/** The name of a type number; undefined for a class of the program. */
export function typeName(kind: number): TypeName | undefined {
  return TYPE_NAMES[kind - 1]
}

/** Models that were made: a model never changes, and each lab asks for one. */
const MODELS = new WeakMap<ObjectProfile, ObjectModel>()

/** The model of a profile. */
export function objectModel({ objects }: Profile): ObjectModel {
  let model = MODELS.get(objects)
  if (model === undefined) {
    model = modelOf(objects)
    MODELS.set(objects, model)
  }
  return model
}

function modelOf(objects: ObjectProfile): ObjectModel {
  const descriptors = describeTypes(objects)
  const lists = freeListsOf(objects)
  return {
    objects,
    descriptors,
    typeFlags: Uint16Array.from([0, ...descriptors.map(flagsOf)]),
    freeLists: lists.map(({ name, limit, reused, gc }) => ({ name, limit, reused, gc })),
    caches: lists.map(({ owner }) => `${owner}Cache` as const),
    trashcan: trashcanOf(objects),
    collector: objects.collector,
    freeListsCleared: objects.freeLists.clearedByFullCollection.flatMap((owner) => lists.flatMap((list, cache) => (list.owner === owner ? [cache] : []))),
  }
}

function flagsOf({ gc, trashcan, drops, traverses, clears }: TypeDescriptor): number {
  let flags = 0
  if (gc === 1) flags |= TypeFlag.GC
  if (trashcan === 1) flags |= TypeFlag.TRASHCAN
  if (drops === Order.FROM_END) flags |= TypeFlag.FROM_END
  if (traverses === Order.VALUE_THEN_KEY) flags |= TypeFlag.VALUE_FIRST
  if (clears !== Clear.NOTHING) flags |= TypeFlag.CLEARS
  if (clears === Clear.BUFFERS) flags |= TypeFlag.CLEARS_BUFFERS
  return flags
}

/** One list for each type that has one; tuples have one for each size. Frames come last: their blocks have all sizes, and who wants one looks for itself. */
function freeListsOf(objects: ObjectProfile): (FreeListSpec & { readonly owner: string })[] {
  const lists: (FreeListSpec & { readonly owner: string })[] = []
  for (const owner of FREE_LISTS) {
    if (owner === 'none' || owner === 'frame') continue
    const limit = objects.freeLists[owner]
    const gc = owner === 'float' || owner === 'dictKeys' ? 0 : 1
    if (owner !== 'tuple') lists.push({ owner, name: owner, limit, reused: 1, gc })
    else for (let n = 1; n <= objects.freeLists.tupleLargestPushed; n++) lists.push({ owner, name: `tuple ${n}`, limit, reused: tupleFreeListPopped(objects, n) ? 1 : 0, gc })
  }
  if (objects.freeLists.frame > 0) lists.push({ owner: 'frame', name: 'frame', limit: objects.freeLists.frame, reused: 1, gc: 1 })
  return lists
}

/** The number of a free list by its name, or NO_CACHE. */
export function cacheNumber(model: ObjectModel, name: string): number {
  return model.freeLists.findIndex((list) => list.name === name && list.limit > 0)
}

/** The free list of an exact instance of a type with `nitems` items, or NO_CACHE. */
export function cacheOf(model: ObjectModel, type: TypeName, nitems = 0): number {
  const list = model.descriptors[typeNumber(type) - 1].freeList
  if (list === FreeList.NONE || list === FreeList.FRAME) return NO_CACHE
  return cacheNumber(model, list === FreeList.TUPLE ? `tuple ${nitems}` : FREE_LISTS[list])
}

/** For a new object that is not taken from free list `cache`, and goes there in the end. */
export function keptBy(cache: number): number {
  return cache === NO_CACHE ? NO_CACHE : KEPT_BY - cache
}

/**
 * To 3.12 levels are counted, and the trashcan is emptied at the outermost. In 3.13 the C recursion that is left is looked at:
 * the same rule with other numbers.
 */
function trashcanOf({ trashcan }: ObjectProfile): TrashcanLimits {
  if (trashcan.rule === 'nesting') return { levels: trashcan.limit, emptiedAt: 0 }
  const left = trashcan.recursionLimit - CALLS_UNDER_WAY
  return { levels: left - trashcan.limit, emptiedAt: left - trashcan.resumeAbove - 1 }
}

/** C calls of a script's own statements: of the 10,000 that 3.13 allows, so many are under way when an object dies. */
const CALLS_UNDER_WAY = 2
