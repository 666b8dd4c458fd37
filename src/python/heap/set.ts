import { O } from '../../index'
import { newSet, type SetTable, setReserve, setSizeof, setTableRequest, setTableSlots } from '../../objects/sets'
import { bufferOf } from './engine'
import type { PyHeap } from './heap'
import { type IntValue, NULL, type Ref } from './ref'
import { beginProbe, nextProbe } from './setProbe'

/** What a set is besides its references: the payload of a set or frozenset. Slot `i` of its table is the slot `at + i` of the object. */
export interface SetData {
  readonly table: SetTable
  /** Of every slot of the table: the hash of its key; null: never used; DUMMY: its key was deleted. */
  hashes: (IntValue | null)[]
  /** Which of its two buffers is the table, where that is outside the object. */
  buffer: number
  /** The first slot of the table: 0, but for instances of subclasses. */
  readonly at: number
  /** Where `pop` searches next. */
  finger: number
  /** Of a frozenset: its own hash, once it was asked for. */
  hash: IntValue | null
}

/** No hash is −1. */
export const DUMMY = -1

/** An empty set. */
export function setData(heap: PyHeap, at: number): SetData {
  const table = newSet(heap.model.objects)
  return { table, hashes: new Array(table.mask + 1).fill(null), buffer: 0, at, finger: 0, hash: null }
}

/** The payload of a set. One that the collector has cleared is empty. */
export function setOf(heap: PyHeap, set: Ref): SetData {
  const data = heap.payload[set] as SetData
  if (data.table.used > 0 && heap.refs.slotLength[set] <= data.at) forgetAll(heap, data)
  return data
}

function forgetAll(heap: PyHeap, data: SetData): void {
  Object.assign(data.table, newSet(heap.model.objects))
  data.hashes = new Array(data.table.mask + 1).fill(null)
  data.buffer = 0
}

/** `set()`, `frozenset()` as the interpreter makes them: tracked. */
export function makeSet(heap: PyHeap, type: 'set' | 'frozenset' = 'set'): Ref {
  const ref = heap.make(type)
  heap.payload[ref] = setData(heap, 0)
  return heap.track(ref)
}

export function setLength(heap: PyHeap, set: Ref): number {
  return setOf(heap, set).table.used
}

/** The key in a slot of the table, borrowed, or NULL. */
export function memberAt(heap: PyHeap, set: Ref, data: SetData, slot: number): Ref {
  return heap.slot(set, data.at + slot)
}

/** All members, borrowed, in the order of the table. */
export function membersOf(heap: PyHeap, set: Ref): Ref[] {
  const data = setOf(heap, set)
  const members: Ref[] = []
  for (let slot = 0; slot <= data.table.mask; slot++) {
    const member = memberAt(heap, set, data, slot)
    if (member !== NULL) members.push(member)
  }
  return members
}

/** Hash and member (borrowed) of every used slot, in the order of the table. */
export function entriesOf(heap: PyHeap, set: Ref): [Ref, IntValue][] {
  const data = setOf(heap, set)
  const entries: [Ref, IntValue][] = []
  for (let slot = 0; slot <= data.table.mask; slot++) {
    const member = memberAt(heap, set, data, slot)
    if (member !== NULL) entries.push([member, data.hashes[slot] ?? 0])
  }
  return entries
}

// ── the table ──

/** The key goes into the first slot never used; no slot was deleted. Source: `set_insert_clean`. */
function cleanSlot(hashes: readonly (IntValue | null)[], hash: IntValue): number {
  const mask = hashes.length - 1
  const probe = beginProbe(hash, mask)
  while (hashes[probe.slot] !== null) nextProbe(probe, mask)
  return probe.slot
}

/** A key that is not there into a slot that a search found: one never used, or (`dummy`) a deleted one. Held once more. Source: `set_add_entry`. */
export function placeMember(heap: PyHeap, set: Ref, data: SetData, slot: number, key: Ref, hash: IntValue): void {
  const { table } = data
  const { objects } = heap.model
  const isNew = data.hashes[slot] === null
  data.hashes[slot] = hash
  table.used++
  heap.store(set, data.at + slot, key)
  if (!isNew) return
  table.fill++
  if (table.fill * 5 < table.mask * 3) return
  resizeTable(heap, set, data, setTableSlots(objects, table.used > 50_000 ? table.used * 2 : table.used * 4))
}

/** All slots, whose references become the caller's. */
function takeMembers(heap: PyHeap, set: Ref, data: SetData): Ref[] {
  return heap.refs.slotLength[set] <= data.at ? [] : heap.takeSlots(set, data.at)
}

/** Another table: members go over in the order of the old one. Source: `set_table_resize`. */
export function resizeTable(heap: PyHeap, set: Ref, data: SetData, slots: number): void {
  const { objects } = heap.model
  // Inside the object, and without deleted slots: there is nothing to gain.
  if (slots === objects.sets.minSlots && data.table.mask + 1 === slots && data.table.fill === data.table.used) return
  const before = bufferOf(heap.refs, set, data.buffer)
  const request = setTableRequest(objects, slots)
  const next = before < 0 ? data.buffer : 1 - data.buffer
  if (request > 0) heap.resizeBuffer(set, next, request)
  moveMembers(heap, set, data, slots)
  if (before >= 0) heap.lab.perform(O.BUFFER_FREE, set, data.buffer)
  if (request > 0) data.buffer = next
  data.table.mask = slots - 1
  data.table.fill = data.table.used
}

/** The members lie in a table of `slots` slots. No count moves. */
function moveMembers(heap: PyHeap, set: Ref, data: SetData, slots: number): void {
  const old = data.hashes
  const hashes: (IntValue | null)[] = new Array(slots).fill(null)
  const members = takeMembers(heap, set, data)
  const places: Ref[] = new Array(slots).fill(NULL)
  for (let slot = 0; slot < members.length; slot++) {
    if (members[slot] === NULL) continue
    const hash = old[slot] ?? 0
    const to = cleanSlot(hashes, hash)
    hashes[to] = hash
    places[to] = members[slot]
  }
  data.hashes = hashes
  for (let slot = 0; slot < slots; slot++) if (places[slot] !== NULL) heap.give(set, data.at + slot, places[slot])
}

/** Room for `n` members of another set at once; `set_merge` begins so. */
export function reserveMembers(heap: PyHeap, set: Ref, n: number): void {
  const data = setOf(heap, set)
  const copy = { ...data.table }
  if (setReserve(heap.model.objects, copy, n)) resizeTable(heap, set, data, copy.mask + 1)
}

/** Members of another set (none is here yet, and nothing was deleted here) are taken over, the table alike where it fits. Source: `set_merge`. */
export function mergeIntoEmpty(heap: PyHeap, set: Ref, from: Ref): void {
  const data = setOf(heap, set)
  const source = setOf(heap, from)
  const same = data.table.mask === source.table.mask && source.table.fill === source.table.used
  for (let slot = 0; slot <= source.table.mask; slot++) {
    const member = memberAt(heap, from, source, slot)
    if (member === NULL) continue
    const hash = source.hashes[slot] ?? 0
    const to = same ? slot : cleanSlot(data.hashes, hash)
    data.hashes[to] = hash
    heap.store(set, data.at + to, member)
  }
  data.table.fill = source.table.used
  data.table.used = source.table.used
}

/** The member goes: it becomes the caller's, and its slot stays filled. Source: `set_discard_entry`. */
export function removeMember(heap: PyHeap, set: Ref, data: SetData, slot: number): Ref {
  const member = heap.hold(memberAt(heap, set, data, slot))
  data.hashes[slot] = DUMMY
  data.table.used--
  heap.store(set, data.at + slot, NULL)
  return member
}

/** `set.pop()`: the next member behind the finger, the caller's; NULL of an empty set. Source: `set_pop`. */
export function popMember(heap: PyHeap, set: Ref): Ref {
  const data = setOf(heap, set)
  const { table } = data
  if (table.used === 0) return NULL
  let slot = data.finger & table.mask
  while (memberAt(heap, set, data, slot) === NULL) slot = slot >= table.mask ? 0 : slot + 1
  data.finger = slot + 1
  return removeMember(heap, set, data, slot)
}

/** `set.clear()`: the table is emptied first; members die in its order, the table outside goes last. Source: `set_clear_internal`. */
export function clearSet(heap: PyHeap, set: Ref): void {
  const data = setOf(heap, set)
  if (data.table.fill === 0 && bufferOf(heap.refs, set, data.buffer) < 0) return
  const members = takeMembers(heap, set, data)
  const { buffer } = data
  forgetAll(heap, data)
  data.buffer = 1 - buffer
  for (const member of members) heap.dropMaybe(member)
  heap.lab.perform(O.BUFFER_FREE, set, buffer)
}

/** The two sets exchange their tables. Source: `set_swap_bodies`. */
export function swapSets(heap: PyHeap, a: Ref, b: Ref): void {
  const first = setOf(heap, a)
  const second = setOf(heap, b)
  const fromA = takeMembers(heap, a, first)
  const fromB = takeMembers(heap, b, second)
  const tableA = { ...first.table }
  const { hashes } = first
  become(heap, a, first, second.table, second.hashes, fromB)
  become(heap, b, second, tableA, hashes, fromA)
}

/** The set gets another's table. */
function become(heap: PyHeap, set: Ref, data: SetData, table: SetTable, hashes: (IntValue | null)[], members: readonly Ref[]): void {
  const request = setTableRequest(heap.model.objects, table.mask + 1)
  const before = bufferOf(heap.refs, set, data.buffer)
  if (data.table.mask !== table.mask) {
    if (request > 0) heap.resizeBuffer(set, 1 - data.buffer, request)
    if (before >= 0) heap.lab.perform(O.BUFFER_FREE, set, data.buffer)
    data.buffer = 1 - data.buffer
  }
  Object.assign(data.table, table)
  data.hashes = hashes
  for (let slot = 0; slot < members.length; slot++) if (members[slot] !== NULL) heap.give(set, data.at + slot, members[slot])
}

/** `sys.getsizeof` of a set or frozenset without the GC head. */
export function sizeOfSet(heap: PyHeap, set: Ref): number {
  return setSizeof(heap.model.objects, setOf(heap, set).table) - heap.model.objects.gcHead
}
