import type { PyClass, PyInstance } from '../../src/program/classes'
import type { PyDict } from '../../src/program/dict'
import type { Heap } from '../../src/program/heap'
import type { PyList } from '../../src/program/list'
import type { PyObject } from '../../src/program/object'
import type { PySet } from '../../src/program/set'
import type { PyTuple } from '../../src/program/tuple'
import { pressed } from './pressed'

// The language of test/cpython/programs/cases.json, on a Heap. What each word means stands in the README there.

export type Step = string | readonly [times: number, steps: readonly Step[]]
export type Case = readonly [name: string, steps: readonly Step[]]

/** What `sys.getrefcount` shows of what is immortal in 3.12 and 3.13; below it a count is a count. */
const COUNTED_BELOW = 2 ** 31

/** Largest request of pymalloc, and what its size classes are multiples of. */
const LARGEST_SMALL = 512
const ALIGNMENT = 16

/** Runs a case on a heap. */
export class CaseRun {
  private readonly observed: string[] = []
  private readonly names = new Map<string, PyObject>()
  /** Tags of the living, by object number. */
  private readonly tags = new Map<number, number>()
  private readonly tagClass: PyClass
  private readonly addresses: number[] = []
  private readonly firstCounts = new Map<string, number>()
  private baseCount: number | null = null
  private deaths: number[] = []

  /** @param heap - without collections by itself: the recordings were made so */
  constructor(private readonly heap: Heap) {
    heap.gc.disable()
    this.tagClass = heap.defineClass('Tag', ['n'])
  }

  /** What was observed, in the form of the recordings. */
  observe(steps: readonly Step[]): string {
    if (JSON.stringify(steps).includes('"?id ')) this.fill()
    this.run(steps, 0)
    return pressed(this.observed)
  }

  /** An object dies: called in the order of deaths. Its number may be another's from now on. */
  hearDying(object: number): void {
    const tag = this.tags.get(object)
    if (tag === undefined) return
    this.tags.delete(object)
    this.deaths.push(tag)
  }

  /** As run.py: each size class has a pool, and one block in use. */
  private fill(): void {
    for (let nbytes = ALIGNMENT; nbytes <= LARGEST_SMALL; nbytes += ALIGNMENT) {
      if (nbytes === 16) this.heap.object()
      else if (nbytes === 32) this.heap.int(-(2n ** 40n))
      else this.heap.bytes(nbytes - 33)
    }
  }

  private run(steps: readonly Step[], times: number): void {
    for (const step of steps) {
      if (typeof step === 'string') this.step(step.split(' '), times)
      else for (let i = 0; i < step[0]; i++) this.run(step[1], i)
    }
  }

  private step(words: readonly string[], i: number): void {
    if (words[0].startsWith('?')) this.observed.push(String(this.look(words[0].slice(1), words.slice(1))))
    else if (words[1] === '=') this.rebind(words[0], this.make(words[2], words.slice(3), i))
    else this.act(words[0], words.slice(1))
  }

  /** `name = …`: the new object is held before the old one is let go. */
  private rebind(name: string, object: PyObject): void {
    const old = this.names.get(name)
    this.names.set(name, object)
    old?.drop()
  }

  private unbind(name: string): PyObject {
    const object = this.name(name)
    this.names.delete(name)
    return object
  }

  private name(name: string): PyObject {
    const object = this.names.get(name)
    if (object === undefined) throw new RangeError(`nothing is called ${name}`)
    return object
  }

  private as<T extends PyObject>(name: string): T {
    return this.name(name) as T
  }

  private make(kind: string, args: readonly string[], i: number): PyObject {
    const { heap } = this
    const items = (): PyObject[] => args.map((name) => this.name(name))
    const number = (text: string): number => (text === '#' ? i : Number(text))
    const text = (): string => (args[0] === 'k#' ? `k${i}` : args[0].startsWith('"') ? JSON.parse(args[0]) : args[0])
    switch (kind) {
      case 'list':
        return heap.list(items())
      case 'tuple':
        return heap.tuple(items())
      case 'dict':
        return heap.dict()
      case 'set':
        return heap.set()
      case 'object':
        return heap.object()
      case 'float':
        return heap.float()
      case 'int':
        return heap.int(args[0] === '#' ? i : BigInt(args[0]))
      case 'str':
        return heap.str(text())
      case 'intern':
        return heap.intern(text())
      case 'bytes':
        return heap.bytes(number(args[0]))
      case 'tag':
        return this.tag(number(args[0]))
      case 'class':
        return heap.defineClass('C', args.length === 0 ? null : args.slice(1))
      case 'new':
        return heap.instance(this.as<PyClass>(args[0]))
      case 'listFrom':
        return heap.listFrom(this.itemsOf(args[0]))
      case 'pop':
        return this.as<PyList>(args[0]).pop(args.length > 1 ? Number(args[1]) : undefined)
      case 'item':
        return this.as<PyList | PyTuple>(args[0]).item(Number(args[1])).hold()
      case 'get':
        return present(this.as<PyDict>(args[0]).get(this.name(args[1]))).hold()
      case 'attribute':
        return present(this.as<PyInstance>(args[0]).getAttribute(args[1])).hold()
      case 'same':
        return this.name(args[0]).hold()
      default:
        throw new RangeError(`there is no word ${kind}`)
    }
  }

  private tag(n: number): PyObject {
    const tag = this.heap.instance(this.tagClass)
    const number = this.heap.int(n)
    tag.setAttribute('n', number)
    number.drop()
    this.tags.set(tag.id, n)
    return tag
  }

  private itemsOf(name: string): PyObject[] {
    const source = this.as<PyList | PyTuple>(name)
    return Array.from({ length: source.length }, (_, at) => source.item(at))
  }

  private act(word: string, a: readonly string[]): void {
    switch (word) {
      case 'drop':
        for (const name of a) this.unbind(name).drop()
        break
      case 'move':
        this.rebind(a[0], this.unbind(a[1]))
        break
      case 'append':
        this.as<PyList>(a[0]).append(this.name(a[1]))
        break
      case 'insert':
        this.as<PyList>(a[0]).insert(Number(a[1]), this.name(a[2]))
        break
      case 'setItem':
        this.as<PyList>(a[0]).setItem(Number(a[1]), this.name(a[2]))
        break
      case 'deleteItem':
        this.as<PyList>(a[0]).delete(Number(a[1]))
        break
      case 'extend':
        this.as<PyList>(a[0]).extend(this.itemsOf(a[1]))
        break
      case 'clear':
        this.as<PyList | PyDict | PySet>(a[0]).clear()
        break
      case 'set':
        this.as<PyDict>(a[0]).set(this.name(a[1]), this.name(a[2]))
        break
      case 'delete':
        this.as<PyDict>(a[0]).delete(this.name(a[1]))
        break
      case 'add':
        this.as<PySet>(a[0]).add(this.name(a[1]))
        break
      case 'discard':
        this.as<PySet>(a[0]).discard(this.name(a[1]))
        break
      case 'setAttribute':
        this.as<PyInstance>(a[0]).setAttribute(a[1], this.name(a[2]))
        break
      case 'deleteAttribute':
        this.as<PyInstance>(a[0]).deleteAttribute(a[1])
        break
      default:
        throw new RangeError(`there is no word ${word}`)
    }
  }

  private look(word: string, a: readonly string[]): number | string {
    switch (word) {
      case 'rc':
        return this.name(a[0]).refcount
      case 'size':
        return this.name(a[0]).sizeof
      case 'id':
        return this.addressNumber(this.name(a[0]).address)
      case 'count':
        return this.count()
      case 'tracked':
        return this.name(a[0]).tracked ? 1 : 0
      case 'deaths': {
        const deaths = this.deaths
        this.deaths = []
        return `[${pressed(deaths.map(String), ' ')}]`
      }
      case 'is':
        return this.name(a[0]) === this.name(a[1]) ? 1 : 0
      case 'immortal':
        return this.name(a[0]).refcount > COUNTED_BELOW ? this.name(a[0]).refcount : 0
      case 'change': {
        const count = this.name(a[0]).refcount
        const first = this.firstCounts.get(a[0]) ?? count
        this.firstCounts.set(a[0], first)
        return count - first
      }
      case 'length':
        return this.as<PyList | PyTuple | PyDict | PySet>(a[0]).length
      case 'free':
        return this.freeList(a.join(' '))
      default:
        throw new RangeError(`there is no word ${word}`)
    }
  }

  /** The number of an address, in the order in which they were first seen. */
  private addressNumber(address: number): number {
    const known = this.addresses.indexOf(address)
    return known >= 0 ? known : this.addresses.push(address) - 1
  }

  private count(): number {
    const { heap } = this
    const count = heap.gc.getCount()[0]
    this.baseCount ??= count
    // `gc.get_count()` makes a tuple of three numbers, which goes at once.
    const numbers = [heap.int(0), heap.int(0), heap.int(0)]
    heap.tuple(numbers).drop()
    for (const number of numbers) number.drop()
    return count - this.baseCount
  }

  /** How many blocks a free list keeps; '-' where `sys._debugmallocstats()` says nothing of it. */
  private freeList(name: string): number | string {
    const { freeLists, plan } = this.heap.lab
    const list = freeLists.names.indexOf(name)
    if (list < 0 || (name === 'dictKeys' && plan.profile.python !== '3.13')) return '-'
    return freeLists.length[list]
  }
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('the key or attribute is not there')
  return value
}
