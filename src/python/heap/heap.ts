import { Awaiting, O, ObjectFlag, type ObjectLab, type ObjectModel, type Refcounts, TrackerPhase, TypeFlag } from '../../index'
import { bytesRequest } from '../../objects/bytes'
import type { SharedKeys } from '../../objects/instances'
import { intRequest } from '../../objects/ints'
import { objectRequest } from '../../objects/sizes'
import { StrKind, strRequest } from '../../objects/strings'
import type { TypeName } from '../../profiles'
import { bitLength } from '../values/intBits'
import { bufferOf, cacheNumber, cacheOf, keptBy, NO_CACHE, typeNumber } from './engine'
import { type IntValue, NULL, partOf, type Ref } from './ref'

const TYPE = typeNumber('type')

/** There was no memory: CPython's MemoryError. */
export class OutOfMemory extends Error {}

/** The numbers of the built-in types that the heap makes objects of. */
export interface Kinds {
  readonly int: number
  readonly bool: number
  readonly float: number
  readonly complex: number
  readonly str: number
  readonly bytes: number
  readonly tuple: number
  readonly list: number
  readonly dict: number
  readonly cell: number
}

/** What an exact object of a built-in type without items asks for. */
interface PlainRequest {
  readonly kind: number
  readonly nbytes: number
  readonly cache: number
  /** The free list that takes it when it dies, and is not asked for it. */
  readonly kept: number
}

/**
 * The heap as a front end uses it: objects are numbers, and every effect is an operation of the lab. References are counted by whoever calls:
 * what makes an object returns a reference that the caller owns.
 *
 * What is no reference (the digits of an int, the text of a str) lies in `payload`, beside the columns, as plain data.
 */
export class PyHeap {
  readonly refs: Refcounts
  readonly model: ObjectModel
  /** What an object says besides its references: plain data, by its number. */
  readonly payload: unknown[] = []
  readonly kinds: Kinds
  /** What a class, by its type number, shares with the dicts of its instances; null. */
  sharedKeysOf: (kind: number) => SharedKeys | null = () => null
  /** To 3.10: can a dict of that class with `used` values take this name without a table of its own? Set by whoever has classes. */
  sharedKeysTake: (kind: number, used: number, text: string) => boolean = () => true
  /** From 3.11: at which place the class of that number knows a name; −1. */
  sharedIndex: (kind: number, text: string) => number = () => -1
  /** Runs what the tracker or the collector waits for; set by whoever can run programs. */
  serve: () => void = () => {}
  /** Hears of each block that an object or a buffer gets; `reused`: a free list had it. */
  onBlock: ((block: number, nbytes: number, reused: boolean) => void) | null = null
  /** Of each str, how wide its characters are: a StrKind and one more; 0: nobody has looked. What can be worked out again is no state of a run. */
  widths = new Uint8Array(1024)
  private readonly smallInts: Ref[] = []
  private readonly latin1: Ref[] = []
  private readonly shared = new Map<string, Ref>()
  private readonly interned = new Map<string, Ref>()
  private readonly births = new Map<Ref, number>()
  private readonly floatCache: number
  private readonly floatBytes: number
  private readonly tupleCaches: number[]
  private readonly tupleBytes: number
  private readonly tupleItemBytes: number
  /** Is every tuple but the empty one tracked, whatever is in it? */
  private readonly tracksTuples: boolean
  private readonly int1: number
  private readonly smallIntMin: number
  private readonly smallIntMax: number
  private readonly plain = new Map<TypeName, PlainRequest>()

  constructor(readonly lab: ObjectLab) {
    this.refs = lab.refs
    this.model = lab.model
    const { objects } = this.model
    this.kinds = {
      int: typeNumber('int'),
      bool: typeNumber('bool'),
      float: typeNumber('float'),
      complex: typeNumber('complex'),
      str: typeNumber('str'),
      bytes: typeNumber('bytes'),
      tuple: typeNumber('tuple'),
      list: typeNumber('list'),
      dict: typeNumber('dict'),
      cell: typeNumber('cell'),
    }
    this.floatCache = cacheOf(this.model, 'float')
    this.floatBytes = objectRequest(objects, 'float')
    this.tupleCaches = Array.from({ length: 32 }, (_, n) => cacheOf(this.model, 'tuple', n))
    const [basicsize, itemsize] = objects.types.tuple
    this.tupleBytes = objects.gcHead + basicsize
    this.tupleItemBytes = itemsize
    this.tracksTuples = this.model.collector.tuplesTracked === 'not empty'
    this.int1 = intRequest(objects, 1)
    this.smallIntMin = objects.smallIntMin
    this.smallIntMax = objects.smallIntMax
  }

  // ── references ──

  /** Is the count one that never moves? Then nothing is asked of the heap. */
  isImmortal(ref: Ref): boolean {
    return (this.refs.objFlags[ref] & ObjectFlag.IMMORTAL) !== 0
  }

  /** `Py_INCREF`; returns the object. */
  hold(ref: Ref): Ref {
    if ((this.refs.objFlags[ref] & ObjectFlag.IMMORTAL) === 0) this.lab.hold(ref)
    return ref
  }

  /** `Py_DECREF`, and all program code that comes of it. */
  drop(ref: Ref): void {
    if ((this.refs.objFlags[ref] & ObjectFlag.IMMORTAL) !== 0) return
    if (this.lab.drop(ref) && this.waits) this.serve()
  }

  /** `Py_XDECREF`. */
  dropMaybe(ref: Ref): void {
    if (ref !== NULL) this.drop(ref)
  }

  /** Does the tracker, or the collector, wait for program code? */
  get waits(): boolean {
    const { refs } = this
    if (refs.phase === TrackerPhase.AWAITING_PROGRAM && refs.stackDepth !== this.serving) return true
    return this.lab.gc.awaiting === Awaiting.PROGRAM && !this.servingCollector
  }

  /** Depth of the teardown for which the innermost program code runs; 0: none does. */
  serving = 0
  /** Does program code run that the collector called? */
  servingCollector = false

  /** One operation, and all program code that comes of it. */
  perform(operation: O, a = 0, b = 0, c = 0, d = 0): void {
    this.lab.perform(operation, a, b, c, d)
    if (this.waits) this.serve()
  }

  // ── slots ──

  /** The object in a slot, borrowed, or NULL. */
  slot(ref: Ref, slot: number): Ref {
    const { refs } = this
    return slot < refs.slotLength[ref] ? refs.slotTarget[refs.slotBase[ref] + slot] : NULL
  }

  /** How many slots it has: `Py_SIZE` of a tuple or list. */
  size(ref: Ref): number {
    return this.refs.slotLength[ref]
  }

  /** The slot refers to `value` (or nothing), which is held once more; what was there is dropped afterwards. */
  store(ref: Ref, slot: number, value: Ref): void {
    if (this.lab.store(ref, slot, value) && this.waits) this.serve()
  }

  /** The same with a reference that the caller owned: no count moves. */
  give(ref: Ref, slot: number, value: Ref): void {
    const fell = (this.refs.objFlags[value] & ObjectFlag.IMMORTAL) !== 0 ? this.lab.store(ref, slot, value) : this.lab.give(ref, slot, value)
    if (fell && this.waits) this.serve()
  }

  /** `give` of each item from `from` to `to`, into slots side by side that are empty. */
  giveAll(ref: Ref, slot: number, items: ArrayLike<Ref>, from = 0, to = items.length): void {
    this.lab.giveAll(ref, slot, items, from, to)
  }

  /** `hold` of each item from `from` to `to`. */
  holdAll(items: ArrayLike<Ref>, from = 0, to = items.length): void {
    this.lab.holdAll(items, from, to)
  }

  /** All references in the object's slots, from `from` on, become the caller's: no count moves. */
  takeSlots(ref: Ref, from = 0): Ref[] {
    const { refs } = this
    if (refs.slotLength[ref] <= from) return []
    const base = refs.slotBase[ref]
    const taken = partOf(refs.slotTarget, base + from, base + refs.slotLength[ref])
    this.lab.truncate(ref, from)
    return taken
  }

  // ── birth ──

  /** A new object in a block of `nbytes`. @throws OutOfMemory */
  allocate(kind: number, nbytes: number, cache = NO_CACHE, slots = 0): Ref {
    const kept = this.onBlock === null || cache < 0 ? 0 : this.lab.freeLists.length[cache]
    const newest = this.lab.allocate(kind, nbytes, cache, slots)
    if (newest >= this.payload.length) this.widen(newest)
    this.widths[newest] = 0
    if (this.onBlock !== null && newest >= 0) this.onBlock(newest, nbytes, kept > 0)
    if (this.waits) this.serve()
    if (newest < 0) throw new OutOfMemory()
    return newest
  }

  /** Every object has its place in `payload`, used or not: an array with a gap at its end becomes a table to the host, and what it compiled for arrays is void. */
  private widen(newest: Ref): void {
    const { payload } = this
    for (let missing = newest + (newest >> 1) + 1024 - payload.length; missing > 0; missing--) payload.push(undefined)
    const { widths } = this
    this.widths = new Uint8Array(payload.length)
    this.widths.set(widths.subarray(0, payload.length))
  }

  /** A buffer of so many bytes; what it held is there again as far as it fits. */
  resizeBuffer(ref: Ref, buffer: number, nbytes: number, cache = NO_CACHE): void {
    const kept = this.onBlock === null || cache < 0 ? 0 : this.lab.freeLists.length[cache]
    this.lab.resizeBuffer(ref, buffer, nbytes, cache)
    if (this.onBlock === null) return
    const block = bufferOf(this.refs, ref, buffer)
    if (block >= 0) this.onBlock(block, nbytes, kept > 0)
  }

  /** An exact object of a built-in type. */
  make(type: TypeName, nitems = 0): Ref {
    if (nitems > 0) return this.allocate(typeNumber(type), objectRequest(this.model.objects, type, nitems), cacheOf(this.model, type, nitems), nitems)
    const { kind, nbytes, cache } = this.plain.get(type) ?? this.plainRequest(type)
    return this.allocate(kind, nbytes, cache)
  }

  /** The same of an object that is as large whatever it refers to: so many references come next. */
  makeWithRoom(type: TypeName, slots: number): Ref {
    const { kind, nbytes, cache } = this.plain.get(type) ?? this.plainRequest(type)
    return this.allocate(kind, nbytes, cache, slots)
  }

  /** The same as `tp_alloc` makes it: no free list is asked. */
  makeNew(type: TypeName): Ref {
    const { kind, nbytes, kept } = this.plain.get(type) ?? this.plainRequest(type)
    return this.allocate(kind, nbytes, kept)
  }

  /** One without any free list. */
  makePlain(kind: number, type: TypeName): Ref {
    return this.allocate(kind, (this.plain.get(type) ?? this.plainRequest(type)).nbytes)
  }

  private plainRequest(type: TypeName): PlainRequest {
    const cache = cacheOf(this.model, type)
    const request = { kind: typeNumber(type), nbytes: objectRequest(this.model.objects, type), cache, kept: keptBy(cache) }
    this.plain.set(type, request)
    return request
  }

  /** A static object: the interpreter's own, from the start. Its first reference is the interpreter's. `mortal`: its count moves in all versions. */
  place(kind: number, slots = 0, mortal = false): Ref {
    this.lab.perform(O.OBJECT_PLACE, kind, slots)
    const { newest } = this.refs
    if (newest >= this.payload.length) this.widen(newest)
    this.widths[newest] = 0
    if (!mortal && this.model.objects.immortality.rule === 'immortal') this.lab.perform(O.OBJECT_IMMORTALIZE, newest)
    return newest
  }

  track(ref: Ref): Ref {
    if ((this.refs.objFlags[ref] & ObjectFlag.TRACKED) === 0) this.lab.track(ref)
    return ref
  }

  untrack(ref: Ref): void {
    if ((this.refs.objFlags[ref] & ObjectFlag.TRACKED) !== 0) this.lab.perform(O.OBJECT_UNTRACK, ref)
  }

  isTracked(ref: Ref): boolean {
    return (this.refs.objFlags[ref] & ObjectFlag.TRACKED) !== 0
  }

  /** `_PyObject_GC_MAY_BE_TRACKED`. */
  mayBeTracked(ref: Ref): boolean {
    const { refs } = this
    if ((refs.typeFlags[refs.objType[ref]] & TypeFlag.GC) === 0) return false
    // A built-in type is no object of the collector (`type_is_gc`).
    if (refs.objType[ref] === TYPE && (refs.objFlags[ref] & ObjectFlag.STATIC) !== 0) return false
    return refs.objType[ref] !== this.kinds.tuple || this.isTracked(ref)
  }

  // ── atoms ──

  int(value: IntValue): Ref {
    if (value >= this.smallIntMin && value <= this.smallIntMax) return this.smallInt(Number(value))
    const nbytes = typeof value === 'number' && value < 0x40000000 && value > -0x40000000 ? this.int1 : intRequest(this.model.objects, digitsOf(value))
    return this.newInt(this.kinds.int, value, nbytes)
  }

  /** An int in a block of `nbytes`. */
  newInt(kind: number, value: IntValue, nbytes: number): Ref {
    const ref = this.allocate(kind, nbytes)
    this.payload[ref] = value
    return ref
  }

  private smallInt(value: number): Ref {
    const known = this.smallInts[value + 5]
    if (known !== undefined) return this.hold(known)
    const ref = this.place(this.kinds.int)
    this.payload[ref] = value
    this.smallInts[value + 5] = ref
    return this.hold(ref)
  }

  float(value: number): Ref {
    const ref = this.allocate(this.kinds.float, this.floatBytes, this.floatCache)
    this.payload[ref] = value
    return ref
  }

  complex(re: number, im: number): Ref {
    const ref = this.make('complex')
    this.payload[ref] = { re, im }
    return ref
  }

  /** A str made as the program runs: '' and single characters below U+0100 are shared, others are new. */
  str(text: string): Ref {
    if (text.length <= 1 && (text.length === 0 || text.charCodeAt(0) < 0x100)) return this.hold(this.sharedStr(text))
    return this.newStr(text)
  }

  /** The character of a text at a place inside it, each of which is one unit: those below U+0100 are shared. */
  letter(text: string, at: number): Ref {
    const known = this.latin1[text.charCodeAt(at)]
    return known !== undefined && text.charCodeAt(at) < 0x100 ? this.hold(known) : this.str(text[at])
  }

  /** A str that is a new object, be it one character: what CPython writes into memory of its own (`PyUnicode_New`), such as `str(5)`. */
  newStr(text: string): Ref {
    const { objects } = this.model
    const wide = widest(text)
    const length = wide > 0xffff ? codePoints(text) : text.length
    const kind = wide < 0x80 ? StrKind.ASCII : wide < 0x100 ? StrKind.LATIN1 : wide < 0x10000 ? StrKind.UCS2 : StrKind.UCS4
    const ref = this.allocate(this.kinds.str, strRequest(objects, kind, length))
    this.payload[ref] = text
    this.widths[ref] = kind + 1
    return ref
  }

  /** The same of more than one character, none of which is above U+00FF: `kind` says how wide the widest is. */
  narrowStr(text: string, kind: StrKind): Ref {
    const ref = this.allocate(this.kinds.str, strRequest(this.model.objects, kind, text.length))
    this.payload[ref] = text
    this.widths[ref] = kind + 1
    return ref
  }

  /** How the characters of a str, exact or not, are stored. A long text that grows is not read each time. */
  widthOf(ref: Ref): StrKind {
    const known = this.widths[ref]
    if (known !== 0) return known - 1
    const wide = widest(this.payload[ref] as string)
    const kind = wide < 0x80 ? StrKind.ASCII : wide < 0x100 ? StrKind.LATIN1 : wide < 0x10000 ? StrKind.UCS2 : StrKind.UCS4
    this.widths[ref] = kind + 1
    return kind
  }

  /** Is each character of a str one unit of its text, below U+0100? */
  isNarrow(ref: Ref): boolean {
    return this.widthOf(ref) <= StrKind.LATIN1
  }

  /** Is it the interned str of its text? */
  isInterned(ref: Ref): boolean {
    const text = this.payload[ref] as string
    if (text.length <= 1) return this.latin1[this.latin1Index(text, true)] === ref
    return this.births.get(ref) === this.refs.objBirth[ref] && this.interned.get(text) === ref
  }

  /**
   * Characters whose interned str is another object than the one that is made as the program runs: to 3.12 the interpreter's own code
   * brought them along.
   */
  internedLetters = ''

  private latin1Index(text: string, interned: boolean): number {
    return text.length === 0 ? 256 : text.charCodeAt(0) + (interned && this.internedLetters.includes(text) ? 257 : 0)
  }

  private sharedStr(text: string, interned = false): Ref {
    const index = this.latin1Index(text, interned)
    const known = this.latin1[index]
    if (known !== undefined) return known
    const ref = this.place(this.kinds.str)
    this.payload[ref] = text
    this.latin1[index] = ref
    return ref
  }

  /** `sys.intern(text)`, or a name in code. The table's own references do not count; in 3.12 what is interned is immortal. */
  intern(text: string): Ref {
    if (text.length <= 1 && (text.length === 0 || text.charCodeAt(0) < 0x100)) return this.hold(this.sharedStr(text, true))
    const known = this.internedNow(text)
    if (known !== NULL) return this.hold(known)
    const ref = this.newStr(text)
    this.enterInterned(text, ref)
    return ref
  }

  /** The interned str of this text, borrowed, or NULL. */
  internedNow(text: string): Ref {
    const known = this.interned.get(text)
    // Another interned str may have taken its number.
    return known !== undefined && this.payload[known] === text && this.births.get(known) === this.refs.objBirth[known] && this.refs.objType[known] !== 0 ? known : NULL
  }

  /** The str becomes the one of its text: `PyUnicode_InternInPlace`. */
  enterInterned(text: string, ref: Ref): void {
    if (this.model.objects.immortality.internedStrings === 1) this.lab.perform(O.OBJECT_IMMORTALIZE, ref)
    this.interned.set(text, ref)
    this.births.set(ref, this.refs.objBirth[ref])
  }

  /** A static str of the interpreter's own: the name of a built-in. Borrowed. */
  staticStr(text: string): Ref {
    const known = this.internedNow(text)
    if (known !== NULL) return known
    if (text.length <= 1) return this.sharedStr(text, true)
    const ref = this.place(this.kinds.str)
    this.payload[ref] = text
    this.interned.set(text, ref)
    this.births.set(ref, this.refs.objBirth[ref])
    return ref
  }

  bytes(value: Uint8Array): Ref {
    if (value.length <= 1) {
      const name = `bytes ${value.length === 0 ? '' : value[0]}`
      const known = this.shared.get(name)
      if (known !== undefined) return this.hold(known)
      const ref = this.place(this.kinds.bytes)
      this.payload[ref] = value
      this.shared.set(name, ref)
      return this.hold(ref)
    }
    return this.newBytes(value)
  }

  /** Bytes that are a new object, be it one: what CPython fills afterwards, such as `bytes(1)`. */
  newBytes(value: Uint8Array): Ref {
    const ref = this.allocate(this.kinds.bytes, bytesRequest(this.model.objects, value.length))
    this.payload[ref] = value
    return ref
  }

  // ── tuples and cells ──

  /** A tuple of the items, whose references the caller gives away. */
  tuple(items: readonly Ref[]): Ref {
    const n = items.length
    if (n === 0) return this.emptyTuple()
    const ref = this.emptyTupleOf(n)
    this.giveAll(ref, 0, items)
    this.trackTuple(ref)
    return ref
  }

  /** The same of `n` items in a row of a column. */
  tupleAt(column: Int32Array, from: number, n: number): Ref {
    if (n === 0) return this.emptyTuple()
    const built = this.tracksTuples && this.onBlock === null ? this.builtTuple(column, from, n) : NULL
    if (built >= 0) return built
    const ref = this.emptyTupleOf(n)
    this.giveAll(ref, 0, column, from, from + n)
    this.trackTuple(ref)
    return ref
  }

  /** An exact object of a built-in type that is tracked at once, with its `n` references, given away. */
  built(type: TypeName, items: Int32Array, n: number): Ref {
    const { kind, nbytes, cache } = this.plain.get(type) ?? this.plainRequest(type)
    const built = this.onBlock === null ? this.inOnePiece(kind, nbytes, cache, items, 0, n) : NULL
    if (built >= 0) return built
    const ref = this.allocate(kind, nbytes, cache, n)
    this.giveAll(ref, 0, items, 0, n)
    return this.track(ref)
  }

  private builtTuple(column: Int32Array, from: number, n: number): Ref {
    const cache = n < this.tupleCaches.length ? this.tupleCaches[n] : NO_CACHE
    return this.inOnePiece(this.kinds.tuple, this.tupleBytes + this.tupleItemBytes * n, cache, column, from, n)
  }

  /** Where the lab can; or NULL: nothing was done. */
  private inOnePiece(kind: number, nbytes: number, cache: number, column: Int32Array, from: number, n: number): Ref {
    const built = this.lab.build(kind, nbytes, cache, column, from, n)
    if (built < 0) return NULL
    if (built >= this.payload.length) this.widen(built)
    this.widths[built] = 0
    return built
  }

  /** `PyTuple_New(n)`, not tracked yet: `trackTuple` ends it. */
  emptyTupleOf(n: number): Ref {
    const cache = n < this.tupleCaches.length ? this.tupleCaches[n] : NO_CACHE
    return this.allocate(this.kinds.tuple, this.tupleBytes + this.tupleItemBytes * n, cache, n)
  }

  /** `_PyTuple_Resize` of a tuple that nobody else has seen: another block, unless it shrinks by less than a quarter. Takes the reference, returns the caller's. `owned`: one that is emptied stays an object of its own (to 3.10). */
  resizeTuple(ref: Ref, n: number, owned = false): Ref {
    const room = this.size(ref)
    if (room === n) return ref
    if (n === 0 && !owned) {
      this.drop(ref)
      return this.emptyTuple()
    }
    if (room === 0) return this.emptyTupleOf(n)
    // No list of free tuples gets its block: that is resized.
    this.perform(O.OBJECT_RETYPE, ref, this.kinds.tuple)
    const before = this.tupleBytes + this.tupleItemBytes * room
    const after = before - this.tupleItemBytes * (room - n)
    const block = before <= 512 ? (before + 15) & ~15 : before
    if (n < room && after <= block && 4 * after > 3 * block) {
      this.lab.truncate(ref, n)
      return ref
    }
    const items = this.takeSlots(ref)
    this.drop(ref)
    const cache = n < this.tupleCaches.length ? this.tupleCaches[n] : NO_CACHE
    const resized = this.allocate(this.kinds.tuple, after, cache === NO_CACHE ? NO_CACHE : -2 - cache, n)
    for (let at = 0; at < Math.min(n, room); at++) this.give(resized, at, items[at])
    return resized
  }

  /** A tuple that is filled comes under the collector. */
  trackTuple(ref: Ref): void {
    const { refs } = this
    if (this.tracksTuples) this.lab.track(ref)
    else {
      const base = refs.slotBase[ref]
      for (let at = base + refs.slotLength[ref] - 1; at >= base; at--) {
        if ((refs.typeFlags[refs.objType[refs.slotTarget[at]]] & TypeFlag.GC) === 0) continue
        this.lab.track(ref)
        return
      }
    }
  }

  emptyTuple(): Ref {
    const known = this.shared.get('()')
    if (known !== undefined) return this.hold(known)
    const ref = this.place(this.kinds.tuple)
    this.shared.set('()', ref)
    return this.hold(ref)
  }

  /** A cell of a closure, with a reference that the caller gives away, or NULL. */
  cell(content: Ref): Ref {
    const ref = this.make('cell')
    if (content !== NULL) this.give(ref, 0, content)
    return this.track(ref)
  }

  /** The number of a free list by its name, or NO_CACHE. */
  cache(name: string): number {
    return cacheNumber(this.model, name)
  }

  /** `id(object)`: static objects have addresses of their own, below the heap. */
  address(ref: Ref, headSize: number): number {
    const { lab } = this
    if ((this.refs.objFlags[ref] & ObjectFlag.STATIC) !== 0) return 0x10000 + ref * 16
    return lab.plan.allocator.kernel.addressOf(lab.heap, ref) + headSize
  }
}

const TWO_DIGITS = 1n << 60n
const THREE_DIGITS = 1n << 90n
const MARGIN = 1e-9

/** Digits of 30 bits. */
export function digitsOf(value: IntValue): number {
  if (typeof value === 'number') {
    if (value < 0x40000000 && value > -0x40000000) return value === 0 ? 0 : 1
    return 2
  }
  const size = value < 0n ? -value : value
  // Products of ints that are safe integers: most of those that are none.
  if (size < TWO_DIGITS) return 2
  if (size < THREE_DIGITS) return 3
  // Where the logarithm of the nearest float is not next to a whole number of digits, it says how many.
  const digits = Math.log2(Number(size)) / 30
  const whole = Math.floor(digits)
  return digits - whole > MARGIN && digits - whole < 1 - MARGIN ? whole + 1 : Math.ceil(bitLength(size) / 30)
}

/** A number no smaller than the largest code point, of the same width; surrogate pairs count as one. */
function widest(text: string): number {
  let all = 0
  for (let at = 0; at < text.length; at++) all |= text.charCodeAt(at)
  if (all < 0xd800) return all
  return hasPair(text) ? 0x10ffff : 0xffff
}

function hasPair(text: string): boolean {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(text)
}

function codePoints(text: string): number {
  let n = text.length
  for (let at = 0; at + 1 < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) n--
  return n
}
