import fc from 'fast-check'
import type { ObjectLab } from '../../src/lab/objectLab'
import { type PyClass, PyInstance } from '../../src/program/classes'
import { Heap } from '../../src/program/heap'
import { PyList } from '../../src/program/list'
import type { PyObject } from '../../src/program/object'

// Random programs that come back to garbage.

const WORDS = ['list', 'list', 'instance', 'link', 'link', 'link', 'ring', 'drop', 'drop', 'peek', 'peek', 'leave', 'leave', 'allocate', 'collect'] as const
type Word = (typeof WORDS)[number]

/** What is done, and two fractions that choose with what. */
export type PeekingStep = readonly [word: Word, x: number, y: number]

export function peekingPrograms(length: number): fc.Arbitrary<PeekingStep[]> {
  const part = fc.nat(9999).map((n) => n / 10_000)
  return fc.array(fc.tuple(fc.constantFrom(...WORDS), part, part), { minLength: length, maxLength: length, size: 'max' })
}

/** A program that makes cycles, lets go of them, and holds garbage again for a while, as a weak reference or `gc.get_objects()` lets a program do. */
export class PeekingRun {
  private readonly heap: Heap
  private readonly plain: PyClass
  private readonly made: PyObject[] = []
  private readonly held: PyObject[] = []
  private readonly peeked: PyObject[] = []

  constructor(lab: ObjectLab) {
    this.heap = new Heap(lab)
    this.heap.gc.setThreshold(25, 2, 2)
    this.plain = this.heap.defineClass('Plain', ['a'])
  }

  step([word, x, y]: PeekingStep): void {
    this.does[word](any(this.held, x), x, y)
  }

  private readonly does: Readonly<Record<Word, (one: PyObject | undefined, x: number, y: number) => void>> = {
    list: () => this.make(this.heap.list()),
    instance: () => this.make(this.heap.instance(this.plain)),
    link: (one, _x, y) => this.link(one, any(this.held, y)),
    ring: (one) => {
      this.link(one, one)
      if (one !== undefined) this.held.splice(this.held.indexOf(one), 1)[0].drop()
    },
    drop: (_one, x) => this.held.splice(Math.floor(x * this.held.length), 1)[0]?.drop(),
    peek: (_one, x) => {
      const lost = this.made.filter((object) => object.alive && !this.held.includes(object))
      const found = this.peeked.length < 3 ? any(lost, x) : undefined
      if (found !== undefined) this.peeked.push(found.hold())
    },
    leave: (_one, x) => this.peeked.splice(Math.floor(x * this.peeked.length), 1)[0]?.drop(),
    allocate: () => {
      for (let times = 0; times < 8; times++) this.heap.set().drop()
    },
    collect: (_one, x, y) => y < 0.5 && this.heap.gc.collect(Math.floor(x * 3)),
  }

  private make(object: PyObject): void {
    this.made.push(object)
    this.held.push(object)
  }

  private link(one: PyObject | undefined, other: PyObject | undefined): void {
    if (other === undefined) return
    if (one instanceof PyList) one.append(other)
    else if (one instanceof PyInstance) one.setAttribute('a', other)
  }
}

function any(among: readonly PyObject[], x: number): PyObject | undefined {
  return among[Math.floor(x * among.length)]
}
