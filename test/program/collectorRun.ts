import type { PyInstance } from '../../src/program/classes'
import type { PyDict } from '../../src/program/dict'
import type { Heap } from '../../src/program/heap'
import type { PyList } from '../../src/program/list'
import type { PyObject } from '../../src/program/object'
import type { PySet } from '../../src/program/set'
import type { PyWeakref } from '../../src/program/weakref'
import type { CollectorProgram } from './collectorPrograms'

// The programs of test/cpython/collector, on a Heap: what run.py makes Python of, step for step.

/** What an instance's own dict is called, to 3.10: so much more than the instance. */
const DICT = 1000
const THRESHOLDS = 3
/** Ways to get an object that is there already. */
const UNNAMED = ['saved', 'get', 'cell', 'shared', 'at']

/** A function's local variables, with `z`, the number 0. */
type Variables = Map<string, PyObject>

/** What a program raises itself. */
class Raised extends Error {}

/** Runs one program. */
export class CollectorRun {
  private readonly log: (string | number)[] = []
  private readonly names = new Map<PyObject, number>()
  private readonly classes = new Map<string, ReturnType<Heap['defineClass']>>()
  private readonly saved: PyObject[] = []
  private readonly cells: PyObject[]
  private readonly refs: PyObject[]
  private readonly kinds = new Map<string, string>()
  private readonly z: PyObject
  /** Frozen objects before the program began. */
  private frozen = 0
  /** Finalizers and callbacks under way. */
  private depth = 0
  /** What a finalizer or callback threw that the program did not raise. */
  private failure: unknown = null
  /** To 3.10 instances have dicts of their own. */
  private readonly hasDicts: boolean

  constructor(
    private readonly heap: Heap,
    private readonly program: CollectorProgram,
  ) {
    this.z = heap.int(0)
    this.cells = Array.from({ length: 8 }, () => this.z.hold())
    this.refs = Array.from({ length: 16 }, () => this.z.hold())
    this.hasDicts = heap.model.objects.instances.attributes === 'split dict'
  }

  /** What it told. */
  run(): string {
    const { heap, program } = this
    heap.unraisable = (error) => {
      if (!(error instanceof Raised)) this.failure ??= error
      this.note('unraisable')
    }
    heap.gc.disable()
    this.defineClasses()
    heap.gc.collect()
    heap.gc.freeze()
    heap.gc.collect()
    this.frozen = heap.gc.getFreezeCount()
    const before = this.stats()
    heap.gc.collect()
    const variables: Variables = new Map([['z', this.z]])
    for (const step of program.do) this.perform(step, variables)
    if (this.failure !== null) throw this.failure
    return [...this.log, 'stats', ...this.stats().map((value, at) => value - before[at])].join(' ')
  }

  /** As Python 2.7: no statistics, and no looking at one generation. */
  private get old(): boolean {
    return this.heap.model.objects.collector.legacyFinalizers === 1
  }

  private stats(): number[] {
    if (this.old) return []
    return this.heap.gc.getStats().flatMap(({ collections, collected, uncollectable }) => [collections, collected, uncollectable])
  }

  private defineClasses(): void {
    const { heap, program, classes } = this
    classes.set('S', heap.defineClass('S', ['b', 'a']))
    classes.set('D', heap.defineClass('D'))
    for (const step of program.do) {
      const [n, is, kind] = step.split(' ')
      if (is !== '=' || !(n in (program.del ?? {}))) continue
      classes.set(
        n,
        heap.defineClass(`${kind}${n}`, kind === 'F' ? ['a', 'b'] : null, (self) => this.called([`del ${n}`], program.del?.[n] ?? [], new Map([['self', self]]))),
      )
    }
  }

  /** A function that the interpreter calls: it notes something, then its own steps. Its frame holds what it is given. */
  private called(told: readonly (string | number)[], steps: readonly string[], parameters: Variables): void {
    for (const object of parameters.values()) object.hold()
    this.depth++
    try {
      // Functions begin where the evaluation loop looks around.
      this.heap.safepoint()
      for (const one of told) this.note(one)
      this.body(steps, parameters)
    } finally {
      this.depth--
      for (const object of parameters.values()) object.drop()
    }
  }

  private body(steps: readonly string[], parameters: Variables): void {
    const variables: Variables = new Map([['z', this.z], ...parameters])
    for (const step of steps) {
      if (step === 'raise') break
      this.perform(step, variables)
    }
    for (const [name, object] of variables) if (name !== 'z' && !parameters.has(name)) object.drop()
    if (steps.includes('raise')) throw new Raised()
  }

  /** A call of a C function has come back. */
  private cameBack(): void {
    this.heap.safepoint()
  }

  private note(value: string | number | boolean): void {
    this.log.push(typeof value === 'string' ? value : Number(value))
    this.cameBack()
  }

  // -- steps ---------------------------------------------------------------------

  private perform(step: string, variables: Variables): void {
    const words = step.split(' ')
    if (words[1] === '=') {
      variables.set(words[0], this.make(words[0], words[2], words.slice(3), variables))
      return
    }
    const [what, ...rest] = words
    if (what[0] === '?') {
      this.note(what)
      this.observe(what, rest, variables)
    } else if (!this.change(what, rest, variables)) this.steer(what, rest, variables)
  }

  private find(variables: Variables, word: string): PyObject {
    const object = variables.get(word)
    if (object === undefined) throw new RangeError(`no variable ${word}`)
    return object
  }

  private make(n: string, kind: string, words: readonly string[], variables: Variables): PyObject {
    const object = this.made(n, kind, words, variables)
    if (UNNAMED.includes(kind)) return object
    this.kinds.set(n, kind)
    // id(…)
    this.cameBack()
    this.names.set(object, Number(n))
    return object
  }

  private made(n: string, kind: string, words: readonly string[], variables: Variables): PyObject {
    const { heap } = this
    const items = (): PyObject[] => words.map((word) => this.find(variables, word))
    if (kind === 'list') return heap.list(items())
    if (kind === 'tuple') return heap.tuple(items())
    if (kind === 'dict') return heap.dict()
    if (kind === 'set') return this.afterwards(heap.set())
    if (kind === 'ref') return this.afterwards(this.refer(n, this.find(variables, words[0]), words[1] === 'call'))
    if (kind === 'cell') return this.cells[Number(words[0])].hold()
    if (kind === 'saved') return this.saved.length === 0 ? this.z.hold() : this.afterwards(this.saved.pop() as PyObject)
    if (kind === 'get') return this.deref(this.find(variables, words[0]))
    if (kind === 'shared') return this.deref(this.refs[Number(words[0])])
    if (kind === 'at') return ((this.find(variables, words[0]) as PyInstance).getAttribute(words[1]) ?? this.z).hold()
    const cls = this.classes.get(kind === 'S' || kind === 'D' ? kind : n)
    if (cls === undefined) throw new RangeError(`no class for ${n}`)
    return this.afterwards(heap.instance(cls))
  }

  /** `ref()`, or the number 0 where there is no reference, or nothing that it refers to. */
  private deref(ref: PyObject): PyObject {
    return ref === this.z ? this.z.hold() : this.afterwards((ref as PyWeakref).referent?.hold() ?? this.z.hold())
  }

  private afterwards<T>(value: T): T {
    this.cameBack()
    return value
  }

  /** `ref(target)`, `ref(target, call)`: a type, so its arguments are a tuple. */
  private refer(n: string, target: PyObject, calls: boolean): PyObject {
    const args = this.heap.tuple(calls ? [target, this.z] : [target])
    const ref = calls ? this.heap.weakref(target, (r) => this.called([`call ${n}`], this.program.call?.[n] ?? [], new Map([['r', r]]))) : this.heap.weakref(target)
    args.drop()
    return ref
  }

  /** Steps that change objects. */
  private change(what: string, words: readonly string[], variables: Variables): boolean {
    const object = (at: number): PyObject => this.find(variables, words[at])
    if (what === 'attr') {
      const instance = object(0) as PyInstance
      instance.setAttribute(words[1], object(2))
      const dict = this.hasDicts && ['D', 'G'].includes(this.kinds.get(words[0]) ?? '') ? instance.at(0) : null
      if (dict !== null) this.names.set(dict, DICT + Number(words[0]))
    } else if (what === 'unattr') (object(0) as PyInstance).deleteAttribute(words[1])
    else if (what === 'item') (object(0) as PyList).setItem(Number(words[1]), object(2))
    else if (what === 'drop') {
      const dropped = object(0)
      variables.delete(words[0])
      dropped.drop()
    } else if (what === 'cell') this.replace(this.cells, Number(words[0]), object(1))
    else if (what === 'share') this.replace(this.refs, Number(words[0]), object(1))
    else if (what === 'set' || what === 'unset') this.setKey(object(0) as PyDict, words[1], what === 'set' ? object(2) : null, variables)
    else return this.callMethod(what, object, words)
    return true
  }

  /** Steps that call a method. */
  private callMethod(what: string, object: (at: number) => PyObject, words: readonly string[]): boolean {
    if (what === 'append') (object(0) as PyList).append(object(1))
    else if (what === 'pop') {
      const item = (object(0) as PyList).pop()
      this.cameBack()
      item.drop()
      return true
    } else if (what === 'clear') (object(0) as PyList | PyDict | PySet).clear()
    else if (what === 'add') (object(0) as PySet).add(object(1))
    else if (what === 'save') this.saved.push(object(0).hold())
    else if (what === 'unsave') {
      const all = this.saved.splice(0)
      for (const one of all.reverse()) one.drop()
    } else return words.length > 3
    this.cameBack()
    return true
  }

  private setKey(dict: PyDict, word: string, value: PyObject | null, variables: Variables): void {
    const key = word[0] === 'k' ? this.heap.intern(word) : this.find(variables, word).hold()
    if (value === null) dict.delete(key)
    else dict.set(key, value)
    key.drop()
  }

  private replace(list: PyObject[], at: number, object: PyObject): void {
    const old = list[at]
    list[at] = object.hold()
    old.drop()
  }

  /** Steps that call the gc module. */
  private steer(what: string, words: readonly string[], _variables: Variables): void {
    const { gc } = this.heap
    if (what === 'collect' || what === 'gather') {
      if (what === 'collect') this.note(what)
      const result = gc.collect(Number(words[0]))
      this.cameBack()
      if (what === 'gather') this.note(what)
      this.note(result)
      return
    }
    if (what === 'threshold') this.withTuple(THRESHOLDS, () => gc.setThreshold(...words.map(Number)))
    else if (what === 'listen') gc.callbacks.push((phase, info) => this.phase(phase, info))
    else if (what === 'unlisten') gc.callbacks.length = 0
    else if (what === 'debug') gc.setDebug(Number(words[0]))
    else if (what === 'ungarbage') gc.clearGarbage()
    else if (what === 'enable') gc.enable()
    else if (what === 'disable') gc.disable()
    else if (what === 'freeze') gc.freeze()
    else if (what === 'unfreeze') gc.unfreeze()
    else throw new RangeError(`no step ${what}`)
    this.cameBack()
  }

  private phase(phase: string, info: { generation: number; collected: number; uncollectable: number }): void {
    this.called([phase, info.generation, info.collected, info.uncollectable], this.program.gc ?? [], new Map())
  }

  /** A tuple of numbers lives while `use` runs. */
  private withTuple(length: number, use: () => void): void {
    const tuple = this.heap.tuple(Array<PyObject>(length).fill(this.z))
    use()
    tuple.drop()
  }

  // -- observations ----------------------------------------------------------------

  private observe(what: string, words: readonly string[], variables: Variables): void {
    const { gc } = this.heap
    const object = (): PyObject => this.find(variables, words[0])
    if (what === '?tracked') this.noteLate(gc.isTracked(object()))
    else if (what === '?finalized') this.noteFinalized(object())
    else if (what === '?count') this.count()
    else if (what === '?frozen') this.noteLate(gc.getFreezeCount() - this.frozen)
    else if (what === '?thawed') this.noteLate(gc.getFreezeCount())
    else if (what === '?enabled') this.noteLate(gc.isEnabled())
    else if (what === '?dead') this.noteDead(object())
    else if (what === '?shared') this.noteShared(this.refs[Number(words[0])])
    else if (what === '?getThreshold') this.noteThree(gc.getThreshold())
    else if (what === '?refuses') this.noteRefused(() => gc.collect(Number(words[0])))
    else if (what === '?refusesObjects') this.noteRefused(() => gc.getObjects(Number(words[0])))
    else this.undisturbed(() => this.look(what, words, variables))
  }

  /** The note of what a C function said. */
  private noteLate(value: number | boolean): void {
    this.cameBack()
    this.note(value)
  }

  private noteFinalized(object: PyObject): void {
    if (this.heap.lab.plan.profile.python === '3.8') this.note('-')
    else this.noteLate(this.heap.gc.isFinalized(object))
  }

  private count(): void {
    this.noteThree(this.heap.gc.getCount())
  }

  /** Three numbers that come in a tuple. */
  private noteThree(three: readonly number[]): void {
    const tuple = this.heap.tuple(Array<PyObject>(three.length).fill(this.z))
    this.cameBack()
    for (const one of three) this.note(one)
    tuple.drop()
  }

  private noteDead(ref: PyObject): void {
    const { referent } = ref as PyWeakref
    referent?.hold()
    this.cameBack()
    referent?.drop()
    this.note(referent === null)
  }

  private noteShared(ref: PyObject): void {
    if (ref === this.z) this.note(0)
    else this.noteDead(ref)
  }

  private noteRefused(does: () => unknown): void {
    try {
      does()
    } catch {
      this.note('ValueError')
    }
  }

  /** Observes with the collector disabled. */
  private undisturbed(observes: () => void): void {
    const { gc } = this.heap
    const enabled = gc.isEnabled()
    this.cameBack()
    gc.disable()
    this.cameBack()
    observes()
    if (!enabled) return
    gc.enable()
    this.cameBack()
  }

  private look(what: string, words: readonly string[], variables: Variables): void {
    const { gc } = this.heap
    if (what === '?garbage') this.noteNames(gc.garbage)
    else if (what === '?referents' || what === '?referrers') {
      const object = this.find(variables, words[0])
      const args = this.heap.tuple([object])
      this.list(() => (what === '?referents' ? gc.getReferents(object) : gc.getReferrers(object)))
      args.drop()
    } else if (what === '?all') this.list(() => gc.getObjects())
    else if (what === '?none') this.list(() => gc.getObjects(null))
    else
      for (const generation of this.old ? [null] : [0, 1, 2]) {
        this.note('|')
        this.list(() => gc.getObjects(generation))
      }
  }

  /** What comes in a list of its own. */
  private list(objects: () => readonly PyObject[]): void {
    const list = this.heap.list()
    this.noteNames(objects())
    list.drop()
  }

  private noteNames(objects: readonly PyObject[]): void {
    for (const object of objects) {
      const name = this.names.get(object)
      // The interpreter's own tuples may be where one of the program was: finalizers and callbacks do not look at any.
      if (name !== undefined && (this.depth === 0 || object.typeName !== 'tuple')) this.log.push(name)
    }
  }
}
