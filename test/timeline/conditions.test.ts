import fc from 'fast-check'
import { FactSink } from '../../src/kernel/factSink'
import { F } from '../../src/kernel/facts'
import { pymallocKernel } from '../../src/kernel/pymalloc/kernel'
import { Pool, type Pymalloc } from '../../src/kernel/pymalloc/layout'
import { addressOfPlace, index2size, poolOfPlace } from '../../src/kernel/pymalloc/read'
import { BUFFERS } from '../../src/kernel/refcounts/layout'
import { objectModel, typeNumber } from '../../src/lab/objectModel'
import { collectionFinds, collectionFreesNothing, collectionStarts } from '../../src/timeline/conditions/collections'
import { compileExpression } from '../../src/timeline/conditions/expression'
import { GarbageLedger } from '../../src/timeline/conditions/garbage'
import { addressChangesOwner, arenaIsReleased, arenaOpens, bufferMoves, poolEmpties, poolFills } from '../../src/timeline/conditions/memory'
import { garbageExceeds, HEAP_NUMBERS, heapBytesExceed, when } from '../../src/timeline/conditions/numbers'
import { ofFacts, predicate, typeIsAllocated } from '../../src/timeline/conditions/objects'
import { comparePositions, type Position } from '../../src/timeline/position'
import type { Replayed } from '../../src/timeline/replayed'
import { type RecordedRun, runToEnd } from '../../src/timeline/scan'
import { allHits, type Condition, collectingHits, Hits, search, searching } from '../../src/timeline/search'
import { type CollectionStep, collectionPrograms } from '../support/collections'
import { objectPrograms, Runner, tightPlan } from '../support/objectPrograms'
import { collectingPlan, naiveGarbage, recordCollections, recordRun } from '../support/recordedRuns'

const SEED = 20261122

/** The facts of a run one by one, with the heap as it is behind each. */
function walk(
  { timeline }: RecordedRun,
  see: (place: Position, lab: Replayed, kind: F, a: number, b: number, c: number, address: number) => void,
  over?: (place: Position, lab: Replayed) => void,
): void {
  const sink = new FactSink(true)
  const lab = timeline.replayFrom(0, sink)
  for (let operation = 0; operation < timeline.end.operation; operation++) {
    let said = 0
    sink.listener = (kind, a, b, c, address) => {
      said++
      see({ operation, fact: said }, lab, kind, a, b, c, address)
    }
    timeline.perform(lab, operation)
    over?.({ operation: operation + 1, fact: 0 }, lab)
  }
}

/** A place behind an operation's last fact is the one in front of the next operation. */
function normal({ timeline }: RecordedRun, places: readonly Position[]): Position[] {
  return places.map(({ operation, fact }) => (fact > 0 && fact === timeline.factsOf(operation).length ? { operation: operation + 1, fact: 0 } : { operation, fact }))
}

/** The block of a pool that an address lies in, or −1. */
function blockAt(heap: Pymalloc, address: number): number {
  return heap.blockPlace.findIndex((place) => {
    if (place === 0) return false
    const base = addressOfPlace(heap, place)
    return address >= base && address < base + index2size(heap, heap.pools[poolOfPlace(heap, place) + Pool.SZIDX])
  })
}

/** A long program, the same in each run. */
function longProgram(length: number): readonly CollectionStep[] {
  const drawn = fc.sample(collectionPrograms(length), { seed: SEED, numRuns: 20 })
  return drawn.reduce((longest, steps) => (steps.length > longest.length ? steps : longest))
}

describe.each(['3.8', '3.11', '3.12', '3.13'])('%s', (version) => {
  test(`garbage is counted operation by operation as its definition has it (seed ${SEED})`, () => {
    const plan = collectingPlan(version)
    let most = 0
    const property = fc.property(collectionPrograms(60), (steps) => {
      const run = recordCollections(plan, steps)
      let ledger: GarbageLedger | null = null
      walk(
        run,
        (_place, _lab, kind, a, b, c) => ledger?.fact(kind, a, b, c),
        (place, lab) => {
          ledger ??= new GarbageLedger(lab.refs)
          ledger.settle()
          const naive = naiveGarbage(lab)
          most = Math.max(most, naive.size)
          if (ledger.count !== naive.size || [...naive].some((object) => ledger?.has(object) !== true))
            throw new Error(`${ledger.count} at #${place.operation}, by definition ${naive.size}`)
        },
      )
    })
    fc.assert(property, { seed: SEED, numRuns: 40 })
    expect(most).toBeGreaterThan(4)
  })
})

describe('conditions are met where a walk over all facts says so', () => {
  const run = recordCollections(collectingPlan('3.11'), longProgram(220))
  const { timeline, keyframes } = run

  /** Places behind facts that `wanted` accepts. */
  function walked(wanted: (lab: Replayed, kind: F, a: number, b: number, c: number, address: number) => boolean): Position[] {
    const places: Position[] = []
    walk(run, (place, lab, kind, a, b, c, address) => wanted(lab, kind, a, b, c, address) && places.push(place))
    return normal(run, places)
  }

  test('the n-th collection of a generation', () => {
    const all = walked((_lab, kind, a) => kind === F.COLLECTION_STARTED && a === 0)
    expect(all.length).toBeGreaterThan(3)
    expect(allHits(timeline, collectionStarts(0))).toEqual(all)
    expect(allHits(timeline, collectionStarts(0, 3))).toEqual([all[2]])
    expect(allHits(timeline, collectionStarts(0, all.length + 1))).toEqual([])
  })

  test('a collection that finds more than so many, one that frees nothing', () => {
    const found = walked((_lab, kind, a) => kind === F.GARBAGE_COUNTED && a > 2)
    expect(found.length).toBeGreaterThan(0)
    expect(allHits(timeline, collectionFinds(2))).toEqual(found)
    expect(allHits(timeline, collectionFreesNothing()).length).toBeGreaterThan(0)
  })

  test('an object of a type is made', () => {
    const list = typeNumber('list')
    const made = walked((_lab, kind, _a, b) => kind === F.OBJECT_CREATED && b === list)
    expect(made.length).toBeGreaterThan(3)
    expect(allHits(timeline, typeIsAllocated('list', new Set([list])))).toEqual(made)
  })

  test('an address: whose block it lies in, in the heap as it is behind each fact', () => {
    const last = timeline.replayFrom(timeline.end.operation, new FactSink(false))
    const heap = last.heap as Pymalloc
    const addresses = [...new Set([...heap.blockPlace].filter((place) => place !== 0).map((place) => addressOfPlace(heap, place)))].slice(0, 6)
    // Who has it: the number of the block, or −1. What a free list keeps, nobody has.
    const ownerIn = ({ heap: now, freeLists }: Replayed, address: number): number => {
      const block = blockAt(now as Pymalloc, address)
      const kept = freeLists.names.some((_name, cache) => freeLists.blocks.subarray(freeLists.base[cache], freeLists.base[cache] + freeLists.length[cache]).includes(block))
      return kept ? -1 : block
    }
    const watched = addresses.flatMap((base) => [base, base + 17]).map((address) => ({ address, owner: -1, expected: [] as Position[] }))
    walk(run, (place, lab) => {
      for (const one of watched) {
        const now = ownerIn(lab, one.address)
        if (now !== one.owner) one.expected.push(place)
        one.owner = now
      }
    })
    for (const { address, expected } of watched) expect(allHits(timeline, addressChangesOwner(address))).toEqual(normal(run, expected))
    const hits = watched.reduce((sum, { expected }) => sum + expected.length, 0)
    expect(hits).toBeGreaterThan(20)
  })

  test('pools of a size, one pool, arenas', () => {
    const filled = walked((_lab, kind) => kind === F.POOL_FILLED)
    expect(allHits(timeline, poolFills())).toEqual(filled)
    const bySize = [...Array(32)].flatMap((_, szidx) => allHits(timeline, poolFills({ bytes: (szidx + 1) * 16 })))
    expect(bySize.sort(comparePositions)).toEqual(filled)
    const emptied = walked((_lab, kind) => kind === F.POOL_EMPTIED)
    expect(allHits(timeline, poolEmpties())).toEqual(emptied)
    const opened = walked((_lab, kind) => kind === F.ARENA_OPENED)
    expect(allHits(timeline, arenaOpens())).toEqual(opened)
    expect(allHits(timeline, arenaOpens(0)).concat(allHits(timeline, arenaOpens(1)))).toEqual(opened.slice(0, 2))
    expect(allHits(timeline, arenaIsReleased())).toEqual(walked((_lab, kind) => kind === F.ARENA_RELEASED))
  })

  test('an expression and a function that say the same', () => {
    const both: [string, (lab: Replayed) => boolean][] = [
      ['gc.count0 > 4', ({ gc }) => gc.count[0] > 4],
      ['objects.alive >= 30 and not gc.collecting >= 0', ({ refs, gc }) => refs.living >= 30 && gc.collecting < 0],
      ['gc.count0 > 3 and (gc.count1 > 1 or heap.arenas >= 1)', ({ gc, heap }) => gc.count[0] > 3 && (gc.count[1] > 1 || (heap as Pymalloc).narenasCurrentlyAllocated >= 1)],
    ]
    for (const [text, test] of both) {
      const hits = allHits(timeline, when(text))
      expect(hits.length).toBeGreaterThan(1)
      expect(allHits(timeline, predicate(text, test))).toEqual(hits)
    }
  })

  test('bytes in use: from the blocks themselves', () => {
    const limit = 2000
    const expected: Position[] = []
    let before = false
    walk(run, (place, { heap }) => {
      const { blockPlace, blockNbytes } = heap as Pymalloc
      let bytes = 0
      blockPlace.forEach((at, block) => {
        if (at !== 0) bytes += Math.ceil(Math.max(blockNbytes[block], 1) / 16) * 16
      })
      if (bytes > limit && !before) expected.push(place)
      before = bytes > limit
    })
    expect(expected.length).toBeGreaterThan(0)
    expect(allHits(timeline, heapBytesExceed(limit))).toEqual(normal(run, expected))
  })

  test('garbage above a number: met between two operations', () => {
    const expected: Position[] = []
    let before = false
    walk(
      run,
      () => {},
      (place, lab) => {
        const now = naiveGarbage(lab).size > 2
        if (now && !before) expected.push(place)
        before = now
      },
    )
    expect(expected.length).toBeGreaterThan(1)
    expect(allHits(timeline, garbageExceeds(2))).toEqual(expected)
    expect(allHits(timeline, when('objects.garbage > 2'))).toEqual(expected)
  })

  const conditions: readonly Condition[] = [
    collectionStarts(),
    when('gc.count0 > 4'),
    garbageExceeds(2),
    typeIsAllocated('list', new Set([typeNumber('list')])),
    poolFills({ bytes: 64 }),
  ]

  test('forwards and backwards find the neighbours of any place among all hits', () => {
    for (const condition of conditions) {
      const hits = allHits(timeline, condition)
      for (let operation = 0; operation <= timeline.end.operation; operation += 37) {
        const from = timeline.seekTo({ operation, fact: operation % 5 })
        expect(search(timeline, keyframes, condition, { from, direction: 1 })).toEqual(hits.find((hit) => comparePositions(hit, from) > 0) ?? null)
        expect(search(timeline, keyframes, condition, { from, direction: -1 })).toEqual(hits.findLast((hit) => comparePositions(hit, from) < 0) ?? null)
      }
    }
  })

  test('several at once: one scan, and the same places', () => {
    const each = conditions.map((condition) => allHits(timeline, condition))
    const before = timeline.replayed
    const into = conditions.map(() => new Hits())
    runToEnd(collectingHits(timeline, conditions, into))
    expect(timeline.replayed - before).toBe(timeline.end.operation)
    expect(into.map((hits) => hits.all())).toEqual(each)
    // From hit to hit, forwards, all are come by; a place may be one for several.
    const places = [...new Map(each.flat().map((place) => [`${place.operation}.${place.fact}`, place])).values()].sort(comparePositions)
    let from: Position = { operation: 0, fact: 0 }
    for (const place of places) {
      const hit = runToEnd(searching(timeline, keyframes, conditions, { from, direction: 1 }))
      expect(hit?.position).toEqual(place)
      expect(hit?.conditions).toEqual(each.flatMap((hits, at) => (hits.some((one) => comparePositions(one, place) === 0) ? [at] : [])))
      from = place
    }
    expect(into[0].upTo(from)).toBe(each[0].filter((place) => comparePositions(place, from) <= 0).length)
  })

  test('a search is given up where somebody says so, and has found what it has found', () => {
    const asked: number[] = []
    const long = recordRun(tightPlan('3.11'), (lab) => {
      for (let at = 0; at < 20_000; at++) lab.perform(14)
    })
    const never = ofFacts('never', [F.OBJECT_DYING])
    const pause = (operation: number): boolean => asked.push(operation) === 2
    expect(search(long.timeline, long.keyframes, never, { from: { operation: 0, fact: 0 }, direction: 1, pause })).toBeNull()
    expect(asked).toEqual([4096, 8192])
    expect(allHits(long.timeline, ofFacts('safepoint', [F.SAFEPOINT_PASSED]), (operation) => operation >= 8192)).toHaveLength(8192)
  })
})

test('a buffer moves: its address is another behind the fact', () => {
  const plan = tightPlan('3.11')
  const { calls } = fc.sample(objectPrograms(objectModel(plan.profile), 400), { seed: SEED, numRuns: 1 })[0]
  const run = recordRun(plan, (lab) => {
    const runner = new Runner(lab)
    for (const call of calls) runner.perform(call)
  })
  let found = 0
  const { timeline } = run
  const births = timeline.replayFrom(timeline.end.operation, new FactSink(false)).refs
  for (let object = 0; object < births.numbers; object++) {
    const birth = births.objBirth[object]
    const before: number[] = Array(BUFFERS).fill(0)
    const expected: Position[] = []
    walk(run, (place, { refs, heap }, kind, a) => {
      if (refs.objBirth[object] !== birth) return
      if (a !== object || ![F.BUFFER_ATTACHED, F.BUFFER_ADOPTED, F.BUFFER_RELEASED, F.BLOCK_OFFERED].includes(kind)) return
      const now = before.map((_, buffer) => {
        const block = refs.objBuffer[object * BUFFERS + buffer]
        return block < 0 ? 0 : pymallocKernel.addressOf(heap as Pymalloc, block)
      })
      if (now.join() !== before.join()) expected.push(place)
      before.splice(0, BUFFERS, ...now)
    })
    found += expected.length
    expect(allHits(timeline, bufferMoves({ object, birth }))).toEqual(normal(run, expected))
  }
  expect(found).toBeGreaterThan(10)
})

describe('expressions', () => {
  const known = new Map<string, (over: { x: number }) => number>([['x', ({ x }) => x]])
  const value = (text: string, x = 0): number => compileExpression(text, known).value({ x })

  // What Python 3.13 prints for int(bool(...)) or the number itself.
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['-2 * -3', 6],
    ['7 - 2 - 1', 4],
    ['-7 % 3', 2],
    ['7 % -3', -2],
    ['1 < 2 < 3', 1],
    ['3 > 2 > 2', 0],
    ['1 == 1 and 2 != 2 or 1', 1],
    ['not 1 == 2', 1],
    ['not not 0', 0],
    ['1 or 0 and 0', 1],
    ['1_000 / 4', 250],
    ['1.5 + 1', 2.5],
  ])('%s is %d', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  test('names are read where it is worked out', () => {
    expect(value('x > 3', 4)).toBe(1)
    expect(value('x > 3', 3)).toBe(0)
  })

  test.each([
    ['', 'is not complete'],
    ['1 +', 'is not complete'],
    ['(1', 'is not complete'],
    ['1 2', '"2", character 3'],
    ['and 1', '"and", character 1'],
    ['1 $ 2', '"$" makes no sense'],
    ['x = 1', '"=" makes no sense'],
    ['y > 1', 'nothing is called y'],
    [`${'('.repeat(2000)}1`, 'characters'],
  ])('%s is refused: %s', (text, says) => {
    expect(() => value(text)).toThrow(says)
  })

  test('nothing but the numbers listed can be named', () => {
    for (const name of ['constructor', '__proto__', 'gc.constructor', 'toString']) expect(() => when(`${name} > 0`)).toThrow(RangeError)
    for (const name of HEAP_NUMBERS.keys()) expect(() => when(`${name} >= 0`)).not.toThrow()
  })
})
