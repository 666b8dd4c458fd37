import fc from 'fast-check'
import { typeOf } from '../../machines/factCodec'
import { cpython, type Plan } from '../../machines/plans'
import { neverTrigger } from '../../machines/policies'
import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES, createAddressSpace } from '../../src/kernel/addressSpace/layout'
import { NONE } from '../../src/kernel/columns'
import { FactSink } from '../../src/kernel/factSink'
import type { FactKind } from '../../src/kernel/facts'
import { createFreeLists, FREE_LIST_COLUMNS, FREE_LIST_VALUES } from '../../src/kernel/freelists/layout'
import { createGenerations, GENERATION_COLUMNS, GENERATION_VALUES } from '../../src/kernel/gc/layout'
import { O } from '../../src/kernel/operations'
import { PYMALLOC_COLUMNS, PYMALLOC_VALUES, type Pymalloc } from '../../src/kernel/pymalloc/layout'
import { createRefcounts, REFCOUNT_COLUMNS, REFCOUNT_VALUES, type Refcounts, TrackerPhase, TypeFlag } from '../../src/kernel/refcounts/layout'
import { WEAKREF_COLUMNS, WEAKREF_VALUES, Weakrefs } from '../../src/kernel/weakrefs/layout'
import { anybodyGoesOn, beginFast, goOnFast, type ObjectParts, performFast } from '../../src/lab/fastObjects'
import { createFastParts } from '../../src/lab/objectLab'
import { cacheNumber, cacheOf, keptBy, NO_CACHE, type ObjectModel, objectModel, typeNumber } from '../../src/lab/objectModel'
import type { TypeName } from '../../src/profiles'
import type { FoldedObjects } from '../../src/snapshot/objectFold'
import { differing, SIXTEEN_POOLS } from './heaps'

// ── heaps on which everything happens soon ───────────────────────────────────────────────────────

/**
 * CPython's plan with everything small: arenas of 16 pools, blocks of the C library from 97 bytes on, free lists of two, a trashcan from
 * the third level on (3.13: the fourth, emptied where one is open). The rules are the version's.
 *
 * @param parts - other parts than CPython's
 */
export function tightPlan(version: string, parts: Partial<Plan> = {}): Plan {
  const plan = cpython(version, SIXTEEN_POOLS)
  const { objects } = plan.profile
  const { tuple, list, dict, dictKeys, float } = objects.freeLists
  const few = (limit: number): number => Math.min(limit, 2)
  const freeLists = { ...objects.freeLists, tuple: few(tuple), list: few(list), dict: few(dict), dictKeys: few(dictKeys), float: few(float) }
  const trashcan = objects.trashcan.rule === 'nesting' ? { ...objects.trashcan, limit: 3 } : { ...objects.trashcan, limit: 2, resumeAbove: 4, recursionLimit: 8 }
  // These programs are about what lives by its count: no cycle is collected meanwhile.
  const policies = { ...plan.policies, trigger: neverTrigger }
  return { ...plan, policies, ...parts, profile: { ...plan.profile, objects: { ...objects, freeLists, trashcan } } }
}

/** Lets somebody see each fact at the moment when it is put. */
export class ObjectWitness extends FactSink {
  see: (kind: FactKind, a: number, b: number, c: number, address: number) => void = () => {}

  constructor() {
    super(true)
    this.listener = (kind, a, b, c, address) => this.see(kind, a, b, c, address)
  }
}

/** The columns of an empty heap of objects. */
export function emptyObjects(plan: Plan): FoldedObjects {
  const model = objectModel(plan.profile)
  return {
    heap: plan.allocator.kernel.create(plan.profile, 0) as Pymalloc,
    space: createAddressSpace(plan.profile, 0),
    refs: createRefcounts(model.typeFlags, model.trashcan),
    gc: createGenerations(model.collector),
    freeLists: createFreeLists(model.freeLists),
    weakrefs: new Weakrefs(),
  }
}

/** A heap of objects wired as fast mode wires it, with a sink of the test's own. */
export class ObjectRig implements Performer {
  readonly model: ObjectModel
  readonly parts: ObjectParts & FoldedObjects

  constructor(
    readonly plan: Plan,
    readonly sink: FactSink = new FactSink(true),
  ) {
    this.model = objectModel(plan.profile)
    const { parts } = createFastParts({ plan }, sink)
    this.parts = { ...parts, heap: parts.heap as Pymalloc }
  }

  get refs(): Refcounts {
    return this.parts.refs
  }

  perform(operation: O, a = 0, b = 0, c = 0, d = 0): void {
    performFast(this.parts, operation, a, b, c, d)
  }

  begin(operation: O, a = 0, b = 0, c = 0, d = 0): boolean {
    return beginFast(this.parts, operation, a, b, c, d)
  }

  goOn(): boolean {
    return anybodyGoesOn(this.parts) && goOnFast(this.parts)
  }
}

/** The first column or value in which two heaps of objects differ, or null. */
export function objectDifference(here: FoldedObjects, there: FoldedObjects): string | null {
  return refcountDifference(here, there) ?? otherDifference(here, there)
}

/** The same for the tracker's columns alone, and for all others. */
export function refcountDifference(here: FoldedObjects, there: FoldedObjects): string | null {
  return differing(here.refs, there.refs, REFCOUNT_COLUMNS, REFCOUNT_VALUES)
}

export function otherDifference(here: FoldedObjects, there: FoldedObjects): string | null {
  return (
    differing(here.gc, there.gc, GENERATION_COLUMNS, GENERATION_VALUES) ??
    differing(here.weakrefs, there.weakrefs, WEAKREF_COLUMNS, WEAKREF_VALUES) ??
    differing(here.freeLists, there.freeLists, FREE_LIST_COLUMNS, FREE_LIST_VALUES) ??
    differing(here.heap, there.heap, PYMALLOC_COLUMNS, PYMALLOC_VALUES) ??
    differing(here.space, there.space, ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES)
  )
}

// ── what a test asks for, by name ────────────────────────────────────────────────────────────────

/** Who performs operations: a lab, or a rig. */
export interface Performer {
  readonly model: ObjectModel
  readonly refs: Refcounts
  perform(operation: O, a?: number, b?: number, c?: number, d?: number): void
  begin(operation: O, a?: number, b?: number, c?: number, d?: number): boolean
  goOn(): boolean
}

/** Bytes of an object of a built-in type with its GC head. */
export function bytesOfType(model: ObjectModel, type: TypeName, nitems = 0): number {
  const { basicsize, itemsize, gc } = model.descriptors[typeNumber(type) - 1]
  return (gc === 1 ? model.objects.gcHead : 0) + basicsize + nitems * itemsize
}

/** A class of the program: the object, and the number of its type. */
export interface DefinedClass {
  readonly cls: number
  readonly kind: number
}

/** A hand on a heap, for tests that are written call by call. Objects are named by their numbers. */
export class Hand<P extends Performer = Performer> {
  private kinds: number

  constructor(readonly lab: P) {
    this.kinds = lab.model.typeFlags.length
  }

  /** A new object of a built-in type. NONE: there was no memory. */
  allocate(type: TypeName, nitems = 0): number {
    const { model } = this.lab
    return this.birth(O.OBJECT_ALLOCATE, typeNumber(type), bytesOfType(model, type, nitems), cacheOf(model, type, nitems), nitems)
  }

  /** The same, in a list of the collector where its type has a GC head. */
  make(type: TypeName, nitems = 0): number {
    const object = this.allocate(type, nitems)
    if (this.lab.model.descriptors[typeNumber(type) - 1].gc === 1) this.lab.perform(O.OBJECT_TRACK, object)
    return object
  }

  place(type: TypeName, slots = 0): number {
    return this.birth(O.OBJECT_PLACE, typeNumber(type), slots)
  }

  /** A class of the program; instances have `flags`. */
  defineClass(flags: number): DefinedClass {
    const cls = this.make('type')
    const kind = this.kinds++
    this.lab.perform(O.TYPE_DEFINE, kind, cls, flags)
    return { cls, kind }
  }

  /** An instance of a class, not tracked. */
  instance({ kind }: DefinedClass, nbytes = 48, slots = 0): number {
    return this.birth(O.OBJECT_ALLOCATE, kind, nbytes, NO_CACHE, slots)
  }

  /** Lists inside one another, as deep as asked. @returns the outermost */
  nest(depth: number, type: TypeName = 'list', inner = this.make(type, 1)): number {
    let object = inner
    for (let level = 1; level < depth; level++) {
      const outer = this.make(type, 1)
      this.give(outer, 0, object)
      object = outer
    }
    return object
  }

  store(object: number, slot: number, target: number): void {
    this.lab.perform(O.SLOT_STORE, object, slot, target)
  }

  /** The program's own reference goes into the slot. */
  give(object: number, slot: number, target: number): void {
    this.lab.perform(O.SLOT_GIVE, object, slot, target)
  }

  hold(object: number): void {
    this.lab.perform(O.REFERENCE_HOLD, object)
  }

  drop(object: number): void {
    this.lab.perform(O.REFERENCE_DROP, object)
  }

  /** The object whose finalizer runs innermost, or NONE. */
  get finalizing(): number {
    const { refs } = this.lab
    return refs.phase === TrackerPhase.AWAITING_PROGRAM ? refs.stackObject[refs.stackDepth - 1] : NONE
  }

  finish(): void {
    this.lab.perform(O.CODE_RETURN)
  }

  private birth(operation: O, a: number, b: number, c = 0, d = 0): number {
    this.lab.perform(operation, a, b, c, d)
    return this.lab.refs.newest
  }
}

/** A hand on a tight heap that keeps its facts. */
export function tightHand(version: string, parts: Partial<Plan> = {}): Hand<ObjectRig> {
  return new Hand(new ObjectRig(tightPlan(version, parts)))
}

/** The types of the facts since this was asked last. */
export function saidBy(hand: Hand<ObjectRig>): string[] {
  return factsOf(hand).map(({ type }) => type)
}

/** The objects that died since this was asked last, in order. */
export function deathsOf(hand: Hand<ObjectRig>): number[] {
  return factsOf(hand).flatMap(({ type, a }) => (type === 'object.died' ? [a] : []))
}

/** The facts since this was asked last. */
export function factsOf({ lab: { sink } }: Hand<ObjectRig>): { readonly type: string; readonly a: number; readonly b: number; readonly c: number }[] {
  const facts: { type: string; a: number; b: number; c: number }[] = []
  sink.take((kind, a, b, c) => facts.push({ type: typeOf(kind) ?? 'none', a, b, c }))
  return facts
}

// ── random programs ──────────────────────────────────────────────────────────────────────────────

/** One call of `perform`. In a program objects are births, counted by the test; in what is performed they are numbers. */
export type Call = readonly [operation: O, a: number, b: number, c: number, d: number]

/** Which operands of an operation are objects. */
const OBJECT_OPERANDS: Readonly<Record<O, readonly number[]>> = {
  [O.OBJECT_ALLOCATE]: [],
  [O.OBJECT_PLACE]: [],
  [O.OBJECT_IMMORTALIZE]: [1],
  [O.OBJECT_RETYPE]: [1],
  [O.OBJECT_TRACK]: [1],
  [O.OBJECT_UNTRACK]: [1],
  [O.REFERENCE_HOLD]: [1],
  [O.REFERENCE_DROP]: [1],
  [O.SLOT_STORE]: [1, 3],
  [O.SLOT_GIVE]: [1, 3],
  [O.SLOTS_MOVE]: [1],
  [O.SLOTS_TRUNCATE]: [1],
  [O.BUFFER_RESIZE]: [1],
  [O.BUFFER_ADOPT]: [1, 3],
  [O.VALUES_EMBED]: [1, 2],
  [O.VALUES_DETACH]: [1, 2],
  [O.BUFFER_FREE]: [1],
  [O.TYPE_DEFINE]: [2],
  [O.CODE_RETURN]: [],
  [O.SAFEPOINT]: [],
  [O.THRESHOLD_SET]: [],
  [O.COLLECTOR_ENABLE]: [],
  [O.COUNTS_SET]: [],
  [O.WEAKREF_LINK]: [1, 2],
  [O.WEAKREF_CLEAR]: [1],
  [O.COLLECT]: [],
  [O.COLLECTOR_RESUME]: [],
  [O.FREEZE]: [],
  [O.UNFREEZE]: [],
  [O.CALLBACKS_SET]: [],
  [O.DEBUG_SET]: [],
  [O.POLICY_SET]: [],
  [O.GARBAGE_TAKE]: [],
  [O.ROOT_ADD]: [1],
  [O.ROOT_REMOVE]: [1],
  [O.FRAME_PUSH]: [],
  [O.FRAME_POP]: [],
}

/** What the finalizer of a class does: its type number decides. The order in which several run makes no difference to what is alive in the end. */
const enum Body {
  NOTHING = 0,
  /** It makes a nest of lists and lets go of it. */
  ALLOCATES = 1,
  /** The program holds the object. */
  RESURRECTS = 2,
  /** It empties the object's first slot. */
  CLEARS = 3,
}
const bodyOf = (kind: number): Body => kind % 4

/** Performs programs: gives each birth its number, and runs the finalizers. */
export class Runner {
  /** Index = birth; NONE where there was no memory. */
  readonly numbers: number[] = []
  /** Everything that was performed, as numbers. */
  readonly performed: Call[] = []
  private finalizing = 0

  /** @param quiet - called at each quiet moment inside an operation */
  constructor(
    readonly lab: Performer,
    private readonly quiet: (() => void) | null = null,
  ) {}

  perform(call: Call): void {
    const numbered = [...call] as [O, number, number, number, number]
    for (const operand of OBJECT_OPERANDS[call[0]]) if (call[operand] !== NONE) numbered[operand] = this.numbers[call[operand]]
    this.ask(numbered)
    if (call[0] === O.OBJECT_ALLOCATE || call[0] === O.OBJECT_PLACE) this.numbers.push(this.lab.refs.newest)
    this.finalize()
  }

  private ask(call: Call): void {
    this.performed.push(call)
    if (this.quiet === null) {
      this.lab.perform(...call)
      return
    }
    for (let more = this.lab.begin(...call); more; more = this.lab.goOn()) this.quiet()
  }

  private finalize(): void {
    const { refs } = this.lab
    while (refs.phase === TrackerPhase.AWAITING_PROGRAM && refs.stackDepth !== this.finalizing) {
      const outer = this.finalizing
      this.finalizing = refs.stackDepth
      const object = refs.stackObject[refs.stackDepth - 1]
      for (const call of this.body(refs.objType[object], object)) {
        this.ask(call)
        this.finalize()
      }
      this.finalizing = outer
      this.ask([O.CODE_RETURN, 0, 0, 0, 0])
    }
  }

  /** The calls of a finalizer, each made when the one before it is over. */
  private *body(kind: number, object: number): Generator<Call> {
    const body = bodyOf(kind)
    if (body === Body.RESURRECTS) yield [O.REFERENCE_HOLD, object, 0, 0, 0]
    if (body === Body.CLEARS) yield [O.SLOT_STORE, object, 0, NONE, 0]
    if (body !== Body.ALLOCATES) return
    const { model, refs } = this.lab
    const list: Call = [O.OBJECT_ALLOCATE, typeNumber('list'), bytesOfType(model, 'list'), cacheOf(model, 'list'), 1]
    yield list
    const inner = refs.newest
    yield [O.OBJECT_TRACK, inner, 0, 0, 0]
    yield list
    const outer = refs.newest
    yield [O.SLOT_GIVE, outer, 0, inner, 0]
    yield [O.REFERENCE_DROP, outer, 0, 0, 0]
  }
}

/** What the test itself knows of an object: a naive model, with recursion where CPython has it. */
interface Known {
  readonly gc: boolean
  class: number
  readonly slots: number[]
  /** How often the program holds it. */
  roots: number
  /** Its count, as far as it moves. */
  count: number
  immortal: boolean
  /** What its finalizer does; null once it was called, or where there is none. */
  body: Body | null
  readonly buffers: boolean[]
  /** The dict in its first slot that shows its values, or NONE: its slots stay as they are meanwhile. */
  embeds: number
}

interface KnownClass {
  readonly cls: number
  readonly flags: number
}

/** Objects by birth, as the test's own ledger has them. */
export class Ledger {
  readonly known = new Map<number, Known>()
  /** The program's classes, by type number. */
  readonly classes = new Map<number, KnownClass>()
  births = 0

  /** A new object with empty slots. */
  born(gc: boolean, slots: number, kind: number): void {
    const defined = this.classes.get(kind)
    const body = defined !== undefined && (defined.flags & TypeFlag.FINALIZER) !== 0 ? bodyOf(kind) : null
    const empty = Array.from({ length: slots }, () => NONE)
    this.known.set(this.births++, { gc, class: defined?.cls ?? NONE, slots: empty, roots: 1, count: 1, immortal: false, body, buffers: [false, false], embeds: NONE })
    if (defined !== undefined) this.refer(defined.cls)
  }

  at(object: number): Known {
    const known = this.known.get(object)
    if (known === undefined) throw new Error(`object ${object} is not alive`)
    return known
  }

  refer(object: number): void {
    const known = this.at(object)
    if (!known.immortal) known.count++
  }

  release(object: number): void {
    const known = this.at(object)
    if (known.immortal || --known.count > 0) return
    const { body } = known
    known.body = null
    if (body === Body.RESURRECTS) {
      known.count = 1
      known.roots = 1
      return
    }
    if (body === Body.CLEARS) this.store(object, 0, NONE)
    this.known.delete(object)
    for (const target of known.slots) if (target !== NONE) this.release(target)
    if (known.class !== NONE) this.release(known.class)
  }

  store(object: number, slot: number, target: number): void {
    if (target !== NONE) this.refer(target)
    this.put(object, slot, target)
  }

  give(object: number, slot: number, target: number): void {
    this.at(target).roots--
    this.put(object, slot, target)
  }

  retype(object: number, cls: number): void {
    const known = this.at(object)
    const before = known.class
    this.refer(cls)
    known.class = cls
    this.release(before)
  }

  hold(object: number): void {
    this.refer(object)
    this.at(object).roots++
  }

  drop(object: number): void {
    this.at(object).roots--
    this.release(object)
  }

  /** How often the program holds what it holds, by number. */
  roots({ numbers }: Runner): Map<number, number> {
    return new Map([...this.known].filter(([, { roots }]) => roots > 0).map(([object, { roots }]) => [numbers[object], roots]))
  }

  private put(object: number, slot: number, target: number): void {
    const { slots } = this.at(object)
    const old = slots[slot] ?? NONE
    while (slots.length < slot) slots.push(NONE)
    slots[slot] = target
    if (old !== NONE) this.release(old)
  }
}

/** A program. It prints as calls where a property fails; objects are births. */
export class ObjectProgram {
  constructor(readonly calls: readonly Call[]) {}

  [fc.toStringMethod](): string {
    return `\n${this.calls.map(([operation, a, b, c, d]) => `runner.perform([O.${NAMES[operation]}, ${a}, ${b}, ${c}, ${d}])`).join('\n')}\n`
  }
}

const NAMES: Readonly<Record<O, string>> = {
  [O.OBJECT_ALLOCATE]: 'OBJECT_ALLOCATE',
  [O.OBJECT_PLACE]: 'OBJECT_PLACE',
  [O.OBJECT_IMMORTALIZE]: 'OBJECT_IMMORTALIZE',
  [O.OBJECT_RETYPE]: 'OBJECT_RETYPE',
  [O.OBJECT_TRACK]: 'OBJECT_TRACK',
  [O.OBJECT_UNTRACK]: 'OBJECT_UNTRACK',
  [O.REFERENCE_HOLD]: 'REFERENCE_HOLD',
  [O.REFERENCE_DROP]: 'REFERENCE_DROP',
  [O.SLOT_STORE]: 'SLOT_STORE',
  [O.SLOT_GIVE]: 'SLOT_GIVE',
  [O.SLOTS_MOVE]: 'SLOTS_MOVE',
  [O.SLOTS_TRUNCATE]: 'SLOTS_TRUNCATE',
  [O.BUFFER_RESIZE]: 'BUFFER_RESIZE',
  [O.BUFFER_ADOPT]: 'BUFFER_ADOPT',
  [O.VALUES_EMBED]: 'VALUES_EMBED',
  [O.VALUES_DETACH]: 'VALUES_DETACH',
  [O.BUFFER_FREE]: 'BUFFER_FREE',
  [O.TYPE_DEFINE]: 'TYPE_DEFINE',
  [O.CODE_RETURN]: 'CODE_RETURN',
  [O.SAFEPOINT]: 'SAFEPOINT',
  [O.THRESHOLD_SET]: 'THRESHOLD_SET',
  [O.COLLECTOR_ENABLE]: 'COLLECTOR_ENABLE',
  [O.COUNTS_SET]: 'COUNTS_SET',
  [O.WEAKREF_LINK]: 'WEAKREF_LINK',
  [O.WEAKREF_CLEAR]: 'WEAKREF_CLEAR',
  [O.COLLECT]: 'COLLECT',
  [O.COLLECTOR_RESUME]: 'COLLECTOR_RESUME',
  [O.FREEZE]: 'FREEZE',
  [O.UNFREEZE]: 'UNFREEZE',
  [O.CALLBACKS_SET]: 'CALLBACKS_SET',
  [O.DEBUG_SET]: 'DEBUG_SET',
  [O.POLICY_SET]: 'POLICY_SET',
  [O.GARBAGE_TAKE]: 'GARBAGE_TAKE',
  [O.ROOT_ADD]: 'ROOT_ADD',
  [O.ROOT_REMOVE]: 'ROOT_REMOVE',
  [O.FRAME_PUSH]: 'FRAME_PUSH',
  [O.FRAME_POP]: 'FRAME_POP',
}

const BUILT_IN: readonly (readonly [TypeName, number])[] = [
  ['list', 0],
  ['list', 0],
  ['tuple', 1],
  ['tuple', 2],
  ['tuple', 20],
  ['dict', 0],
  ['set', 0],
  ['float', 0],
  ['object', 0],
]
/** Instances that the trashcan guards, as those of heap types; such that it does not; such of a subclass of list, with slots of its own; and such without a GC head. */
const CLASS_FLAGS: readonly number[] = [
  TypeFlag.GC | TypeFlag.TRASHCAN,
  TypeFlag.GC | TypeFlag.FROM_END,
  TypeFlag.GC | TypeFlag.TRASHCAN | TypeFlag.FROM_END | (2 * TypeFlag.BEFORE_ITEMS),
  0,
]
const BUFFER_BYTES: readonly number[] = [8, 64, 96, 97, 600, 5000, 140_000]
/** More than a machine has: refused. */
const TOO_MANY_BYTES = 2 ** 37

type Does =
  | 'make'
  | 'instance'
  | 'place'
  | 'refuse'
  | 'chain'
  | 'store'
  | 'give'
  | 'empty'
  | 'insert'
  | 'remove'
  | 'hold'
  | 'drop'
  | 'track'
  | 'untrack'
  | 'resize'
  | 'adopt'
  | 'embed'
  | 'free'
  | 'immortalize'
  | 'retype'
  | 'collector'

interface Draw {
  readonly does: Does
  readonly x: number
  readonly y: number
  readonly z: number
}

const WEIGHTS: readonly (readonly [Does, number])[] = [
  ['make', 12],
  ['instance', 4],
  ['place', 1],
  ['refuse', 1],
  ['chain', 1],
  ['store', 12],
  ['give', 6],
  ['empty', 3],
  ['insert', 3],
  ['remove', 3],
  ['hold', 4],
  ['drop', 14],
  ['track', 3],
  ['untrack', 2],
  ['resize', 5],
  ['adopt', 2],
  ['embed', 2],
  ['free', 2],
  ['immortalize', 1],
  ['retype', 3],
  ['collector', 6],
]

/** What random programs may do. */
export interface ProgramOptions {
  /** `mortal`: no finalizer keeps its object alive, so that it makes no difference when it runs. Default `any`. */
  readonly finalizers?: 'any' | 'mortal'
}

/** Random programs over objects that live. Shorter lists of draws are shorter programs: they shrink. */
export function objectPrograms(model: ObjectModel, length: number, { finalizers = 'any' }: ProgramOptions = {}): fc.Arbitrary<ObjectProgram> {
  const part = fc.nat(9999).map((n) => n / 10_000)
  const draw = fc.record<Draw>({ does: fc.oneof(...WEIGHTS.map(([does, weight]) => ({ weight, arbitrary: fc.constant(does) }))), x: part, y: part, z: part })
  return fc.array(draw, { minLength: 1, maxLength: length, size: 'max' }).map((draws) => new ObjectProgram(new Author(model, finalizers).write(draws)))
}

/** Turns draws into calls that a program could make: it works on what it holds, and stores what it holds. */
class Author {
  readonly ledger = new Ledger()
  private readonly calls: Call[] = []
  private readonly classes: DefinedClass[] = []

  constructor(
    private readonly model: ObjectModel,
    private readonly finalizers: 'any' | 'mortal',
  ) {}

  write(draws: readonly Draw[]): Call[] {
    for (const draw of draws) this[draw.does](draw)
    return this.calls
  }

  private perform(operation: O, a = 0, b = 0, c = 0, d = 0): void {
    this.calls.push([operation, a, b, c, d])
    follow(this.ledger, this.model, [operation, a, b, c, d])
  }

  /** One of the objects that the program holds, or NONE; the highest is the youngest. */
  private held(x: number, fits: (known: Known) => boolean = () => true): number {
    const held = [...this.ledger.known].filter(([, known]) => known.roots > 0 && fits(known)).map(([object]) => object)
    return held.length === 0 ? NONE : held[Math.floor(x * held.length)]
  }

  /** One whose slots may change. */
  private open(x: number, fits: (known: Known) => boolean): number {
    return this.held(x, (known) => known.embeds === NONE && fits(known))
  }

  private make({ x, y, z }: Draw): number {
    const [type, nitems] = pick(BUILT_IN, x)
    const object = this.ledger.births
    this.perform(
      O.OBJECT_ALLOCATE,
      typeNumber(type),
      bytesOfType(this.model, type, nitems),
      z < 0.15 ? keptBy(cacheOf(this.model, type, nitems)) : cacheOf(this.model, type, nitems),
      nitems,
    )
    if (this.ledger.at(object).gc && y < 0.7) this.perform(O.OBJECT_TRACK, object)
    return object
  }

  private instance({ x, y, z }: Draw): void {
    const alive = this.classes.filter(({ cls }) => (this.ledger.known.get(cls)?.roots ?? 0) > 0)
    const chosen = x < 0.25 || alive.length === 0 ? this.defineClass(y) : pick(alive, y)
    this.perform(O.OBJECT_ALLOCATE, chosen.kind, 48, NO_CACHE, Math.floor(z * 3))
  }

  private defineClass(y: number): DefinedClass {
    const cls = this.ledger.births
    this.perform(O.OBJECT_ALLOCATE, typeNumber('type'), bytesOfType(this.model, 'type'), NO_CACHE)
    const kind = this.model.typeFlags.length + this.classes.length
    const finalizer = (y * 30) % 1 < 0.6 && (this.finalizers === 'any' || bodyOf(kind) !== Body.RESURRECTS)
    const flags = pick(CLASS_FLAGS, y) | (finalizer ? TypeFlag.FINALIZER : 0)
    this.perform(O.TYPE_DEFINE, kind, cls, flags)
    this.classes.push({ cls, kind })
    return { cls, kind }
  }

  private place({ x, y }: Draw): void {
    this.perform(O.OBJECT_PLACE, typeNumber(x < 0.5 ? 'object' : 'tuple'), Math.floor(y * 3))
  }

  private refuse({ x, y }: Draw): void {
    const object = this.held(y)
    if (x < 0.5 || object === NONE) this.perform(O.OBJECT_ALLOCATE, typeNumber('bytes'), TOO_MANY_BYTES, NO_CACHE)
    else this.perform(O.BUFFER_RESIZE, object, 0, TOO_MANY_BYTES, NO_CACHE)
  }

  /** Containers inside one another: deep enough for the trashcan. */
  private chain({ x, y, z }: Draw): void {
    let inner = this.held(z, ({ body }) => y < 0.5 || body !== null)
    for (let depth = Math.floor(x * 10); depth >= 0; depth--) {
      const outer = this.make({ does: 'make', x: pick([0, 0.3, 0.6], y), y, z })
      if (inner !== NONE) this.perform(O.SLOT_GIVE, outer, 0, inner)
      inner = outer
    }
  }

  private store({ x, y, z }: Draw): void {
    const object = this.open(x, (known) => known.gc || known.class !== NONE)
    if (object === NONE) return
    const { slots } = this.ledger.at(object)
    this.perform(O.SLOT_STORE, object, Math.floor(z * (slots.length + 3)), this.held(y))
  }

  /** What is given away is not the last that keeps its own container alive. */
  private give({ x, y, z }: Draw): void {
    const object = this.open(x, (known) => known.gc || known.class !== NONE)
    const target = this.held(y, (known) => known.roots > 1 || (object !== NONE && known !== this.ledger.at(object)))
    if (object === NONE || target === NONE) return
    this.perform(O.SLOT_GIVE, object, Math.floor(z * (this.ledger.at(object).slots.length + 3)), target)
  }

  private empty({ x, y }: Draw): void {
    const object = this.open(x, ({ slots }) => slots.length > 0)
    if (object !== NONE) this.perform(O.SLOT_STORE, object, Math.floor(y * this.ledger.at(object).slots.length), NONE)
  }

  /** `insert`: what is behind moves on by one or more. */
  private insert({ x, y, z }: Draw): void {
    const object = this.open(x, ({ slots }) => slots.length > 0)
    if (object === NONE) return
    const length = this.ledger.at(object).slots.length
    const at = Math.floor(y * length)
    this.perform(O.SLOTS_MOVE, object, at, at + 1 + Math.floor(z * 3), length - at)
    this.perform(O.SLOT_STORE, object, at, this.held(z))
  }

  /** `del x[i:j]`: emptied, what is behind moves up, and the rest is cut off. */
  private remove({ x, y, z }: Draw): void {
    const object = this.open(x, ({ slots }) => slots.length > 0)
    if (object === NONE) return
    const length = this.ledger.at(object).slots.length
    const at = Math.floor(y * length)
    const end = at + 1 + Math.floor(z * (length - at))
    for (let slot = end - 1; slot >= at; slot--) this.perform(O.SLOT_STORE, object, slot, NONE)
    if (end < length) this.perform(O.SLOTS_MOVE, object, end, at, length - end)
    this.perform(O.SLOTS_TRUNCATE, object, length - end + at)
  }

  /** What the program finds in a slot, it may hold. */
  private hold({ x, y }: Draw): void {
    const object = this.held(x)
    if (object === NONE) return
    const { slots } = this.ledger.at(object)
    const target = slots[Math.floor(y * slots.length)] ?? NONE
    this.perform(O.REFERENCE_HOLD, target === NONE ? object : target)
  }

  private drop({ x }: Draw): void {
    const object = this.held(x)
    if (object !== NONE) this.perform(O.REFERENCE_DROP, object)
  }

  private track({ x }: Draw): void {
    const object = this.held(x, ({ gc }) => gc)
    if (object !== NONE) this.perform(O.OBJECT_TRACK, object)
  }

  private untrack({ x }: Draw): void {
    const object = this.held(x, ({ gc }) => gc)
    if (object !== NONE) this.perform(O.OBJECT_UNTRACK, object)
  }

  private resize({ x, y, z }: Draw): void {
    const object = this.held(x)
    const keys = cacheNumber(this.model, 'dictKeys')
    if (object !== NONE && z < 0.5) this.perform(O.BUFFER_RESIZE, object, 0, 64, keys)
    else if (object !== NONE) this.perform(O.BUFFER_RESIZE, object, z < 0.75 ? 0 : 1, pick(BUFFER_BYTES, y), NO_CACHE)
  }

  private adopt({ x }: Draw): void {
    const object = this.held(x, ({ buffers }) => !buffers[0])
    if (object === NONE) return
    const donor = this.ledger.births
    this.perform(O.OBJECT_ALLOCATE, typeNumber('object'), 48, NO_CACHE)
    this.perform(O.BUFFER_ADOPT, object, 0, donor, 48)
  }

  /** An instance whose values a dict shows; or a dict that showed some has values of its own. */
  private embed({ x, y, z }: Draw): void {
    const before = this.held(x, ({ embeds }) => embeds !== NONE)
    if (before !== NONE && y < 0.4) {
      this.perform(O.VALUES_DETACH, before, this.ledger.at(before).embeds)
      return
    }
    const value = this.held(z)
    const object = this.ledger.births
    this.perform(O.OBJECT_ALLOCATE, typeNumber('cell'), bytesOfType(this.model, 'cell'), NO_CACHE, 1)
    const dict = this.ledger.births
    this.perform(O.OBJECT_ALLOCATE, typeNumber('dict'), bytesOfType(this.model, 'dict'), cacheOf(this.model, 'dict'), 2)
    for (const made of [object, dict]) if (x < 0.7) this.perform(O.OBJECT_TRACK, made)
    if (value !== NONE) this.perform(O.SLOT_STORE, dict, 1, value)
    if (y < 0.7) this.perform(O.SLOT_GIVE, object, 0, dict)
    else this.perform(O.SLOT_STORE, object, 0, dict)
    this.perform(O.VALUES_EMBED, object, dict)
  }

  private free({ x, y }: Draw): void {
    const object = this.held(x, ({ buffers }) => y < 0.1 || buffers.includes(true))
    if (object !== NONE) this.perform(O.BUFFER_FREE, object, this.ledger.at(object).buffers[0] ? 0 : 1)
  }

  private immortalize({ x, y }: Draw): void {
    const object = this.held(x)
    if (object !== NONE && y < 0.3) this.perform(O.OBJECT_IMMORTALIZE, object)
  }

  /** Between classes whose instances end alike. */
  private retype({ x, y }: Draw): void {
    const plain = this.classes.filter(({ cls, kind }) => (this.ledger.known.get(cls)?.roots ?? 0) > 0 && ((this.ledger.classes.get(kind)?.flags ?? 0) & TypeFlag.FINALIZER) === 0)
    if (plain.length === 0) return
    const { cls, kind } = pick(plain, y)
    const flags = this.ledger.classes.get(kind)?.flags
    const endsAlike = (known: Known): boolean => [...this.ledger.classes.values()].some((other) => other.cls === known.class && other.flags === flags)
    const ofAnother = this.held(x, (known) => known.class !== cls && endsAlike(known))
    const object = ofAnother === NONE ? this.held(x, endsAlike) : ofAnother
    if (object !== NONE) this.perform(O.OBJECT_RETYPE, object, kind)
  }

  private collector({ x, y, z }: Draw): void {
    if (x < 0.4) this.perform(O.SAFEPOINT)
    else if (x < 0.7) this.perform(O.THRESHOLD_SET, Math.floor(y * 3), Math.floor(z * 6))
    else if (x < 0.85) this.perform(O.COLLECTOR_ENABLE, y < 0.6 ? 1 : 0)
    else this.perform(O.COUNTS_SET, Math.floor(y * 4), Math.floor(z * 3), Math.floor(y * 3))
  }
}

function pick<T>(from: readonly T[], x: number): T {
  return from[Math.floor(x * from.length)]
}

/** What a call means to the test's own ledger. Who plays a program call by call lets a ledger follow it. */
export function follow(ledger: Ledger, model: ObjectModel, [operation, a, b, c, d]: Call): void {
  switch (operation) {
    case O.OBJECT_ALLOCATE:
      if (b === TOO_MANY_BYTES) ledger.births++
      else ledger.born(((ledger.classes.get(a)?.flags ?? model.typeFlags[a]) & TypeFlag.GC) !== 0, d, a)
      break
    case O.TYPE_DEFINE:
      ledger.classes.set(a, { cls: b, flags: c })
      break
    case O.OBJECT_PLACE:
      ledger.born(false, b, NONE)
      break
    case O.OBJECT_IMMORTALIZE:
      ledger.at(a).immortal = true
      break
    case O.OBJECT_RETYPE:
      ledger.retype(a, ledger.classes.get(b)?.cls ?? NONE)
      break
    case O.REFERENCE_HOLD:
      ledger.hold(a)
      break
    case O.REFERENCE_DROP:
      ledger.drop(a)
      break
    case O.SLOT_STORE:
      ledger.store(a, b, c)
      break
    case O.SLOT_GIVE:
      ledger.give(a, b, c)
      break
    case O.SLOTS_MOVE: {
      const { slots } = ledger.at(a)
      const moved = slots.slice(b, b + d)
      slots.fill(NONE, b, b + d)
      while (slots.length < c) slots.push(NONE)
      slots.splice(c, d, ...moved)
      break
    }
    case O.SLOTS_TRUNCATE:
      ledger.at(a).slots.length = b
      break
    case O.BUFFER_RESIZE:
      if (c !== TOO_MANY_BYTES) ledger.at(a).buffers[b] = true
      break
    case O.BUFFER_ADOPT:
      ledger.known.delete(c)
      ledger.at(a).buffers[b] = true
      break
    case O.VALUES_EMBED:
      ledger.at(a).embeds = b
      break
    case O.VALUES_DETACH:
      ledger.at(a).embeds = NONE
      break
    case O.BUFFER_FREE:
      ledger.at(a).buffers[b] = false
      break
    default:
      break
  }
}
