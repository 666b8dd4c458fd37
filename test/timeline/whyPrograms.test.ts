import { FactSink } from '../../src/kernel/factSink'
import { F } from '../../src/kernel/facts'
import type { Pymalloc } from '../../src/kernel/pymalloc/layout'
import { recordProgram, type Session } from '../../src/python'
import { Look } from '../../src/python/session/look'
import { heapBytesExceed } from '../../src/timeline/conditions/numbers'
import { atOperation, type ObjectName } from '../../src/timeline/conditions/objects'
import type { Position } from '../../src/timeline/position'
import { labAt } from '../../src/timeline/scan'
import { allHits, search } from '../../src/timeline/search'
import { whyAddress } from '../../src/timeline/why/address'
import { whyHeld } from '../../src/timeline/why/alive'
import { whyArena } from '../../src/timeline/why/arena'
import { collectionBefore, whyCollected, whyNotCollected } from '../../src/timeline/why/collected'
import { whyDied } from '../../src/timeline/why/died'
import { whyPromoted } from '../../src/timeline/why/promoted'
import { whyTracked } from '../../src/timeline/why/tracked'
import { without } from '../support/leaveOut'

/** A Python program that ran, with its lines found by the comment at their end. */
class Program {
  readonly session: Session

  constructor(
    private readonly source: string,
    version: string,
  ) {
    this.session = recordProgram({ source, filename: 'program.py', version, keyframeEvery: 2000 })
    const errors = this.session.output.filter(({ stream }) => stream === 'stderr')
    if (errors.length > 0) throw new Error(errors.map(({ text }) => text).join(''))
  }

  get output(): string {
    return this.session.output.map(({ text }) => text).join('')
  }

  /** In front of the line that has this comment. */
  at(comment: string): Position {
    const line = this.source.split('\n').findIndex((text) => text.endsWith(`# ${comment}`)) + 1
    if (line === 0) throw new Error(`no line has the comment ${comment}`)
    const { timeline, keyframes } = this.session
    const found = search(
      timeline,
      keyframes,
      atOperation(comment, (operation) => this.session.lineOf(operation)?.line === line),
      { from: { operation: this.session.begins, fact: 0 }, direction: 1 },
    )
    if (found === null) throw new Error(`the line with the comment ${comment} asks for nothing`)
    return found
  }

  /** What a name means at a place. */
  name(text: string, place: Position): ObjectName {
    const vm = this.session.programAt(place.operation)
    const object = vm === null ? -1 : new Look(vm).resolve(text)
    if (vm === null || object < 0) throw new Error(`nothing is called ${text} there`)
    return { object, birth: vm.heap.refs.objBirth[object] }
  }

  /** The comment of the line that asked for an operation. */
  commentOf(operation: number | null): string | undefined {
    const line = operation === null ? null : this.session.lineOf(operation)
    return line === null ? undefined : this.source.split('\n')[line.line - 1].split('# ')[1]
  }

  /** The run without an operation, up to a place. */
  without(operation: number | null, until: Position) {
    if (operation === null) throw new Error('the answer names no operation')
    return without(this.session, this.session.plan, operation, until.operation)
  }
}

function addressOf({ heap }: { readonly heap: unknown }, object: number): number {
  const { blockPlace, poolAddress, granulesShift, alignmentShift, poolSize } = heap as Pymalloc
  return poolAddress[blockPlace[object] >> granulesShift] + ((blockPlace[object] << alignmentShift) & (poolSize - 1))
}

// What CPython 3.8.18, 3.11.7 and 3.13.0 print, each the same (-S, PYTHONHASHSEED=0).
const IDS_OUTPUT = `dropped True
last in, first out True True
free list True
tuples of two True
replaced True
emptied True
a cycle is still there False
collected True
a list that grows True
another size False
tracked False True
promoted True
`

const IDS = `
import gc


class Node:
    __slots__ = ["a"] + ["slot%d" % n for n in range(40)]


room = [Node() for n in range(100)]
x = Node()
i = id(x)
del x  # dropped
dropped = Node()
print("dropped", id(dropped) == i)

n = next(n for n in range(99) if id(room[n]) >> 12 == id(room[n + 1]) >> 12)  # in one pool
p, q = room[n : n + 2]
del room[n : n + 2]
ip, iq = id(p), id(q)
del p  # second
del q  # first
first, second = Node(), Node()
print("last in, first out", id(first) == iq, id(second) == ip)

old = [1]
i = id(old)
del old  # listed
listed = []
print("free list", id(listed) == i)

pair = (first, second)
i = id(pair)
del pair  # paired
paired = (second, first)
print("tuples of two", id(paired) == i)

holder = Node()
holder.a = Node()
i = id(holder.a)
holder.a = None  # replaced
replaced = Node()
print("replaced", id(replaced) == i)

outer = [Node()]
i = id(outer[0])
outer.clear()  # emptied
emptied = Node()
print("emptied", id(emptied) == i)

one, other = Node(), Node()
one.a, other.a = other, one
io, iother = id(one), id(other)
del one, other
between = Node()
print("a cycle is still there", id(between) in (io, iother))
gc.collect()  # collected
collected = Node()
print("collected", id(collected) in (io, iother))

grown = []
i = id(grown)
for n in range(1000):
    grown.append(n)
print("a list that grows", id(grown) == i)

x = Node()
i = id(x)
del x
larger = bytearray(200)
print("another size", id(larger) == i)

atoms = (1, "a", i)
mixed = ([], 1)
keeper = [mixed]
gc.collect()  # full
print("tracked", gc.is_tracked(atoms), gc.is_tracked(mixed))
print("promoted", any(o is keeper for o in gc.get_objects(generation=2)))
done = [0]  # done
`

describe.each(['3.8', '3.11', '3.13'])('what real interpreters print of addresses, and why it is so: %s', (version) => {
  const program = new Program(IDS, version)
  const { session } = program
  const done = program.at('done')

  test('the program prints what CPython prints', () => {
    expect(program.output).toBe(IDS_OUTPUT)
  })

  test.each(['dropped', 'second', 'first', 'listed', 'paired', 'replaced', 'emptied', 'collected'])(
    '%s: the line that freed the block before, and without it the address is another',
    (text) => {
      const name = program.name(text, done)
      const reason = whyAddress(session, name, done)
      expect(program.commentOf(reason?.operation ?? null)).toBe(text)
      expect(reason?.source).toBe(text === 'listed' || text === 'paired' ? 'a free list' : 'a freed block')
      expect(reason?.address).toBe(addressOf(labAt(session, done), name.object))
      // Just behind its birth: what comes later need not be possible.
      const born = (reason?.chain[0].position.operation ?? 0) + 1
      const branch = program.without(reason?.operation ?? null, { operation: born, fact: 0 })
      // Without the collection the check ends where the program would have been told of it.
      expect(branch.valid === born).toBe(text !== 'collected')
      if (branch.valid < born) return
      const there = branch.counterpart(name)
      const lab = labAt(branch.run, { operation: branch.branch(born), fact: 0 })
      expect(there).not.toBeNull()
      expect(addressOf(lab, there?.object ?? 0)).not.toBe(reason?.address)
    },
  )

  test('a tuple of atoms is tracked no more: a collection looked at it; without that it is tracked', () => {
    const [atoms, mixed] = [program.name('atoms', done), program.name('mixed', done)]
    const { phases } = session.plan.collector.kernel
    const reason = whyTracked(session, atoms, done, phases)
    expect(reason).toMatchObject({ tracked: false, rule: expect.stringContaining('a tuple of such cannot be part of a cycle') })
    expect(program.commentOf(reason.operation)).toBe('full')
    const until = program.at('full').operation + 3
    const branch = program.without(reason.operation, { operation: until, fact: 0 })
    const there = branch.counterpart(atoms)
    expect(there === null ? null : whyTracked(branch.run, there, { operation: branch.branch(branch.valid), fact: 0 }, phases).tracked).toBe(true)
    expect(whyTracked(session, mixed, done, phases)).toMatchObject({ tracked: true, rule: 'its type tracks it' })
  })

  test('a list is in generation 2: the collection, and what kept it', () => {
    const [keeper, mixed] = [program.name('keeper', done), program.name('mixed', done)]
    const reason = whyPromoted(session, keeper, done)
    expect(reason.list).toBe(2)
    expect(program.commentOf(reason.operation)).toBe('full')
    const last = reason.survivals.at(-1)
    expect(last).toMatchObject({ generation: 2, automatic: false, to: 2 })
    // Whoever is named first has a reference from outside; each refers to the next.
    const { refs } = labAt(session, last?.survived ?? done)
    const path = whyPromoted(session, mixed, done).survivals.at(-1)?.path ?? []
    path.slice(1).forEach((to, at) => {
      const slots = refs.slotTarget.subarray(refs.slotBase[path[at]], refs.slotBase[path[at]] + refs.slotLength[path[at]])
      expect(slots).toContain(to)
    })
    expect(last?.outside).toBeGreaterThan(0)
  })

  test('an object that is dead has an address, an end and a past as well', () => {
    const place = program.at('dropped')
    const x = program.name('x', place)
    expect(program.commentOf(whyDied(session, x)?.operation ?? null)).toBe('dropped')
    expect(whyAddress(session, x, done)?.address).toBe(whyAddress(session, program.name('dropped', done), done)?.address)
  })

  test('alive: the path is there since the operation, and not without it', () => {
    const name = program.name('keeper', done)
    const reason = whyHeld(session, name.object, done)
    const operation = reason.operation ?? 0
    expect(program.commentOf(operation)).toBeUndefined()
    expect(session.sourceOf('program.py')[(session.lineOf(operation)?.line ?? 0) - 1]).toBe('keeper = [mixed]')
    const branch = program.without(operation, { operation: operation + 1, fact: 0 })
    const there = branch.counterpart(name)
    expect(whyHeld(branch.run, there?.object ?? -1, { operation: branch.branch(operation + 1), fact: 0 }).alive?.path).not.toEqual(reason.alive?.path)
  })
})

const ALLOCATES = `
kept = []
for n in range(2200):
    kept.append([n])
done = [0]  # done
`

test.each(['3.8', '3.11', '3.12', '3.13'])('a collection that nobody asked for: the allocation that made it due, %s', (version) => {
  const program = new Program(ALLOCATES, version)
  const { session } = program
  const started = collectionBefore(session.timeline, program.at('done'))
  const reason = whyCollected(session, started ?? { operation: 0, fact: 0 })
  expect(reason).toMatchObject({ generation: 0, automatic: true })
  const [{ count, threshold }] = reason.counts
  expect(count).toBeGreaterThan(threshold)
  expect(reason.scheduled === null).toBe(['3.8', '3.11'].includes(version))
  // Without the allocation nothing is due there.
  const operation = started?.operation ?? 0
  const branch = program.without(reason.operation, { operation: operation + 1, fact: 0 })
  if (branch.valid > operation) {
    const there = collectionBefore(branch.run.timeline, branch.run.timeline.end)
    expect(there === null ? -1 : branch.original(there.operation)).not.toBe(operation)
  }
  const before = whyNotCollected(session, { operation: reason.operation ?? 0, fact: 0 })
  expect(before).toMatchObject({ reason: 'generation 0 is not over its threshold', missing: 0 })
})

test.each([
  ['import gc\ngc.disable()  # off\nx = [[] for n in range(3000)]\ndone = [0]  # done', 'the collector is disabled', 'off'],
  ['import gc\ngc.set_threshold(0)  # zero\nx = [[] for n in range(3000)]\ndone = [0]  # done', 'the threshold is 0', 'zero'],
])('why none begins: %s', (source, says, comment) => {
  const program = new Program(source, '3.11')
  const reason = whyNotCollected(program.session, program.at('done'))
  expect(reason.reason).toBe(says)
  expect(program.commentOf(reason.operation)).toBe(comment)
  // Without it the allocations behind it make one due: there the check ends, for the program is told.
  const branch = program.without(reason.operation, program.at('done'))
  expect(branch.valid).toBeLessThan(program.at('done').operation)
  expect(
    branch.run.timeline
      .factsOf(branch.branch(branch.valid) - 1)
      .slice()
      .map(({ kind }) => kind),
  ).toContain(F.COLLECTION_STARTED)
})

const PINS = `
blocks = [bytes(460) for n in range(9000)]  # born
survivor = blocks[4500]
full = [0]  # full
del blocks
done = [0]  # done
`

test.each(['3.8', '3.11', '3.13'])('an arena stays for one block, and the others are gone: %s', (version) => {
  const program = new Program(PINS, version)
  const { session } = program
  const [full, done] = [program.at('full'), program.at('done')]
  const arenasAt = (place: Position): number[] => {
    const heap = labAt(session, place).heap as Pymalloc
    return [...heap.arenaAddress].flatMap((address, arena) => (address === 0 ? [] : [arena]))
  }
  const name = program.name('survivor', done)
  const pinned = arenasAt(done).filter((arena) => whyArena(session, arena, done)?.total === 1)
  expect(arenasAt(full).length - arenasAt(done).length).toBeGreaterThanOrEqual(2)
  expect(pinned).toHaveLength(1)
  const reason = whyArena(session, pinned[0], done)
  expect(reason?.survivors).toMatchObject([{ is: 'object', ...name }])
  expect(program.commentOf(reason?.operation ?? null)).toBe('born')
  expect(program.commentOf(reason?.survivors[0].born?.operation ?? null)).toBe('born')
  // When it goes, so does the arena: at the end of the run it is not there, or nothing is in it.
  const { end } = session.timeline
  expect(whyArena(session, pinned[0], end)?.survivors.some(({ object, birth }) => object === name.object && birth === name.birth) ?? false).toBe(false)
})

test('a condition on a Python run: met behind the fact, in one go or from keyframe to keyframe', () => {
  const program = new Program(PINS, '3.11')
  const { timeline, keyframes } = program.session
  const bytes = (labAt(program.session, program.at('full')).heap as Pymalloc).granulesInUse * 16
  const [hit] = allHits(timeline, heapBytesExceed(bytes - 1_000_000))
  expect(search(timeline, keyframes, heapBytesExceed(bytes - 1_000_000), { from: timeline.end, direction: -1 })).toEqual(hit)
  const lab = timeline.replayFrom(hit.operation, new FactSink(false))
  expect((lab.heap as Pymalloc).granulesInUse * 16).toBeLessThanOrEqual(bytes - 1_000_000)
})
