import fc from 'fast-check'
import type { Plan } from '../../machines/plans'
import { CPYTHON_POLICIES, POLICIES } from '../../machines/policies'
import { O } from '../../src/kernel/operations'
import { TrackerPhase } from '../../src/kernel/refcounts/layout'
import type { ObjectLab } from '../../src/lab/objectLab'
import { type PyClass, PyInstance } from '../../src/program/classes'
import { GcModule } from '../../src/program/gc'
import { Heap } from '../../src/program/heap'
import { PyList } from '../../src/program/list'
import type { PyObject } from '../../src/program/object'
import { PyWeakref } from '../../src/program/weakref'
import { tightPlan } from './objectPrograms'

// Random programs with cycles, weak references and finalizers, which collect now and then: for tests of the collector beside its columns.

/** A tight heap that collects, and whose finalizers are as before PEP 442: not safe in a cycle. */
export function beforePep442(version: string): Plan {
  const { profile } = tightPlan(version)
  const objects = { ...profile.objects, collector: { ...profile.objects.collector, legacyFinalizers: 1 } }
  return { ...tightPlan(version, { policies: CPYTHON_POLICIES }), profile: { ...profile, objects } }
}

/** A lab that performs step by step; `quiet` is called whenever all is quiet, in the middle of collections too. */
export function stepwise<L extends ObjectLab>(lab: L, quiet: () => void): L {
  const perform: ObjectLab['perform'] = (operation, a, b, c, d) => {
    for (let more = lab.begin(operation, a, b, c, d); more; more = lab.goOn()) quiet()
    quiet()
  }
  return Object.create(lab, { perform: { value: perform } })
}

/** Is nothing being torn down, and no object half made? */
export function atRest({ refs }: ObjectLab): boolean {
  return refs.phase === TrackerPhase.IDLE && refs.stackDepth === 0 && refs.trashcanLength === 0
}

const WORDS = [
  ...['list', 'list', 'list', 'dict', 'tuple', 'instance', 'finalized', 'finalized', 'link', 'link', 'link', 'link', 'loop', 'loop'],
  ...['drop', 'drop', 'drop', 'drop', 'drop', 'drop', 'weakref', 'callback', 'callback', 'forget', 'collect', 'collect', 'collect', 'allocate'],
  ...['freeze', 'unfreeze', 'saveAll', 'clearGarbage', 'callbacks', 'immortalize', 'safepoint'],
] as const
type Word = (typeof WORDS)[number] | 'policy'

/** What is done, and two fractions that choose with what. */
export type CollectionStep = readonly [word: Word, x: number, y: number]

/**
 * Random programs. Shorter ones are simpler: they shrink.
 *
 * @param policies - do they change policies too?
 */
export function collectionPrograms(length: number, policies = false): fc.Arbitrary<readonly CollectionStep[]> {
  const part = fc.nat(9999).map((n) => n / 10_000)
  const words: readonly Word[] = policies ? [...WORDS, 'policy', 'policy'] : WORDS
  return fc.array(fc.tuple(fc.constantFrom(...words), part, part), { minLength: 1, maxLength: length, size: 'max' })
}

/** What random programs seldom come to, step by step. */
export const COLLECTION_STORIES: readonly (readonly CollectionStep[])[] = [
  // A finalizer brings its object back; an immortal list leaves for the permanent generation.
  [
    ['finalized', 0.2, 0],
    ['loop', 0, 0],
    ['collect', 0.99, 0],
    ['list', 0, 0],
    ['immortalize', 0.99, 0],
    ['collect', 0.99, 0],
  ],
  // A tuple that stands in front of its list outlives what is cleared.
  [
    ['list', 0, 0],
    ['tuple', 0, 0],
    ['link', 0.5, 0],
    ['drop', 0, 0],
    ['collect', 0, 0],
    ['drop', 0, 0],
    ['collect', 0.99, 0],
  ],
  // The weak reference lives on after its call; another one dies of it. Then a finalizer collects, which is refused.
  [
    ...([
      ['list', 0, 0],
      ['callback', 0, 0.7],
      ['callback', 0, 0.1],
      ['weakref', 0, 0],
      ['loop', 0, 0],
      ['collect', 0.99, 0],
      ['forget', 0, 0],
    ] as const),
    ...([
      ['finalized', 0.9, 0],
      ['loop', 0, 0],
      ['collect', 0.99, 0],
    ] as const),
  ],
  // Finalizers are called, and where they are not safe in a cycle, they and what they refer to are kept.
  [
    ['finalized', 0, 0],
    ['list', 0, 0],
    ['link', 0.99, 0],
    ['drop', 0.99, 0],
    ['loop', 0, 0],
    ['collect', 0.99, 0],
    ['clearGarbage', 0, 0],
  ],
  // A list that only an older one refers to, made long before it, is reached before its turn.
  [
    ['list', 0, 0],
    ['list', 0, 0],
    ['list', 0, 0],
    ['list', 0, 0],
    ['list', 0, 0],
    ['link', 0.99, 0],
    ['drop', 0.99, 0],
    ['collect', 0.99, 0],
  ],
  // Everything is saved, reported and frozen.
  [
    ...([
      ['saveAll', 0, 0],
      ['list', 0, 0],
      ['loop', 0, 0],
      ['collect', 0.99, 0],
      ['clearGarbage', 0, 0],
      ['clearGarbage', 0, 0],
    ] as const),
    ...([
      ['saveAll', 0.5, 0],
      ['callbacks', 0, 0],
      ['list', 0, 0],
      ['loop', 0, 0],
      ['list', 0, 0],
      ['collect', 0.99, 0],
      ['freeze', 0, 0],
      ['unfreeze', 0, 0],
    ] as const),
  ],
]

/** What a finalizer of each class does. */
const FINALIZERS = ['nothing', 'resurrects', 'lets go', 'makes garbage', 'collects'] as const

/** Runs a program on a heap. */
export class CollectionRun {
  readonly heap: Heap
  /** What the program holds: each entry once. */
  private readonly held: PyObject[] = []
  private readonly plain: PyClass
  private readonly finalized: readonly PyClass[]

  /** @param lab - thresholds are made small: collections start by themselves too */
  constructor(readonly lab: ObjectLab) {
    this.heap = new Heap(lab)
    this.heap.unraisable = (error) => {
      throw error
    }
    this.heap.gc.write = () => {}
    this.heap.gc.setThreshold(6, 2, 2)
    this.plain = this.heap.defineClass('Plain', ['a', 'b'])
    this.finalized = FINALIZERS.map((does) => this.heap.defineClass('Finalized', ['a', 'b'], (instance) => this.finalize(does, instance)))
  }

  run(steps: readonly CollectionStep[]): void {
    for (const step of steps) this.step(step)
  }

  step([word, x, y]: CollectionStep): void {
    this.does[word](x, y, this.any(x))
  }

  private readonly does: Readonly<Record<Word, (x: number, y: number, one: PyObject | undefined) => void>> = {
    list: () => this.held.push(this.heap.list()),
    dict: (_x, _y, one) => this.dict(one),
    tuple: (_x, y, one) => one && this.held.push(this.heap.tuple([one, this.any(y) ?? one])),
    instance: () => this.held.push(this.heap.instance(this.plain)),
    finalized: (x) => this.held.push(this.heap.instance(this.finalized[Math.floor(x * FINALIZERS.length)])),
    link: (_x, y, one) => one && this.link(this.container(y), one),
    loop: (x, y) => this.loop(x, y),
    drop: (x) => this.drop(x),
    weakref: (_x, _y, one) => one && this.held.push(this.heap.weakref(one)),
    callback: (_x, y, one) => one && this.callback(one, y),
    forget: (_x, _y, one) => one instanceof PyWeakref && this.heap.perform(O.WEAKREF_CLEAR, one.id),
    allocate: () => {
      for (let made = 0; made < 8; made++) this.heap.set().drop()
    },
    collect: (x) => this.heap.gc.collect(Math.floor(x * 3)),
    freeze: () => this.heap.gc.freeze(),
    unfreeze: () => this.heap.gc.unfreeze(),
    saveAll: (x) => this.heap.gc.setDebug(x < 0.4 ? GcModule.DEBUG_SAVEALL : x < 0.6 ? GcModule.DEBUG_STATS | GcModule.DEBUG_COLLECTABLE : 0),
    clearGarbage: () => this.heap.perform(O.GARBAGE_TAKE),
    callbacks: () => this.heap.gc.callbacks.pop() === undefined && this.heap.gc.callbacks.push(() => {}),
    immortalize: (_x, y, one) => one instanceof PyList && y < 0.3 && this.heap.perform(O.OBJECT_IMMORTALIZE, one.id),
    safepoint: () => this.heap.safepoint(),
    policy: (x) => this.lab.setPolicy(POLICIES[Math.floor(x * POLICIES.length)].part),
  }

  /** How often the program, and the interpreter, hold each object. Between two steps. */
  roots(): Map<number, number> {
    const counts = new Map<number, number>()
    // Shared ints and strings are the interpreter's too.
    const { interned } = this.heap as unknown as { readonly interned: ReadonlyMap<string, PyObject> }
    const shared = [...interned.values()].filter(({ alive }) => alive)
    for (const { id } of [...this.held, ...shared, this.plain, ...this.finalized]) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }

  private any(x: number): PyObject | undefined {
    return this.held[Math.floor(x * this.held.length)]
  }

  private container(x: number): PyObject | undefined {
    const containers = this.held.filter((object) => object instanceof PyList || object instanceof PyInstance)
    return containers[Math.floor(x * containers.length)]
  }

  private drop(x: number): void {
    this.held.splice(Math.floor(x * this.held.length), 1)[0]?.drop()
  }

  private dict(value: PyObject | undefined): void {
    const [dict, key] = [this.heap.dict(), this.heap.float()]
    this.held.push(dict)
    dict.set(key, value ?? key)
    key.drop()
  }

  private link(container: PyObject | undefined, item: PyObject): void {
    if (container instanceof PyList) container.append(item)
    else if (container instanceof PyInstance) container.setAttribute(container.getAttribute('a') === undefined ? 'a' : 'b', item)
  }

  /** A cycle, one of whose objects the program lets go of. */
  private loop(x: number, y: number): void {
    const [one, other] = [this.container(x), this.container(y)]
    if (one === undefined || other === undefined) return
    this.link(one, other)
    this.link(other, one)
    this.drop(this.held.indexOf(one) / this.held.length)
  }

  private callback(object: PyObject, y: number): void {
    const weakref = this.heap.weakref(object, () => {
      // 1. It lets go of its own weak reference, or of another object; or makes something.
      const at = this.held.indexOf(weakref)
      if (y < 0.3 && at >= 0) this.held.splice(at, 1)[0].drop()
      else if (y < 0.6) this.drop(y)
      else this.heap.list().drop()
    })
    this.held.push(weakref)
    if (y > 0.8) this.link(this.container(y), weakref)
  }

  private finalize(does: (typeof FINALIZERS)[number], instance: PyObject): void {
    const { heap } = this
    if (does === 'resurrects') this.held.push(instance.hold())
    else if (does === 'lets go') this.drop(0.5)
    else if (does === 'collects') heap.gc.collect(1)
    else if (does === 'makes garbage') {
      const list = heap.list()
      list.append(list)
      list.drop()
    }
  }
}
