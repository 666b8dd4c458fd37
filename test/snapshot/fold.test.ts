import fc from 'fast-check'
import { encodeFact, typeOf } from '../../machines/factCodec'
import { cpython } from '../../machines/plans'
import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES, createAddressSpace } from '../../src/kernel/addressSpace/layout'
import { ADDRESS_SPACE_UPDATES } from '../../src/kernel/addressSpace/updates'
import type { AllocatorKernel } from '../../src/kernel/allocatorKernel'
import { FactSink } from '../../src/kernel/factSink'
import { F, type FactKind } from '../../src/kernel/facts'
import { pymallocKernel } from '../../src/kernel/pymalloc/kernel'
import { createPymalloc, PYMALLOC_COLUMNS, PYMALLOC_VALUES } from '../../src/kernel/pymalloc/layout'
import { PYMALLOC_UPDATES } from '../../src/kernel/pymalloc/updates'
import { createMutator } from '../../src/kernel/recording/mutatorState'
import { createTracedLab } from '../../src/lab/createLab'
import { runFast } from '../../src/lab/fast'
import type { Profile } from '../../src/profiles'
import { type Folded, foldFact } from '../../src/snapshot/fold'
import { differing, FACT_KINDS, type Program, play, profileOf, programs, Rig, SIXTEEN_POOLS, TINY, TWO_PAGE_POOLS, tinyRecording } from '../support/heaps'

const SEED = 20261121

/** Lets somebody see each fact at the moment when it is put. */
class Witness extends FactSink {
  see: (kind: FactKind, a: number, b: number, c: number, address: number) => void = () => {}

  constructor() {
    super(false)
  }

  override put(kind: FactKind, a = 0, b = 0, c = 0, address = 0): void {
    super.put(kind, a, b, c, address)
    this.see(kind, a, b, c, address)
  }
}

function empty(profile: Profile, births = 0): Folded {
  return { heap: createPymalloc(profile, births), space: createAddressSpace(profile, births) }
}

function difference(here: Folded, there: Folded): string | null {
  return differing(here.heap, there.heap, PYMALLOC_COLUMNS, PYMALLOC_VALUES) ?? differing(here.space, there.space, ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES)
}

/** Folds fact by fact beside the kernels; compares at every `every`th. @returns how often it compared */
function foldBeside(witness: Witness, live: Folded, folded: Folded, every = 1): () => number {
  let compared = 0
  witness.see = (kind, a, b, c, address) => {
    foldFact(folded, kind, a, b, c, address)
    if (witness.count % every !== 0) return
    compared++
    const differs = difference(live, folded)
    if (differs !== null) throw new Error(`after fact ${witness.count} of kind ${kind} (${a}, ${b}, ${c} | ${address}): ${differs}`)
  }
  return () => compared
}

describe('[L5] a fold of the facts rebuilds every column at every fact', () => {
  const bases = [0, 1, 2, 3, 9, 10, 17, 30].map((page) => 0x7000_0000_0000 + page * 4096)
  const profiles = [
    { name: 'two pools an arena', overrides: TINY, random: { length: 120, sizes: [0, 16, 256, 300, 512, 600, 5000], bases, refusals: true, domains: [0, 1, 2] } },
    { name: 'pools of two pages', overrides: TWO_PAGE_POOLS, random: { length: 120, sizes: [16, 512, 600, 140000], bases, refusals: true } },
    { name: 'sixteen pools an arena', overrides: SIXTEEN_POOLS, random: { length: 300, sizes: [1, 16, 48, 96, 96, 100], bases } },
  ]
  for (const { name, overrides, random } of profiles) {
    for (const version of ['3.8', '3.9']) {
      test(`random programs, ${name}, ${version} (seed ${SEED})`, () => {
        const profile = profileOf(version, overrides)
        const property = fc.property(programs(random), ({ calls }: Program) => {
          const witness = new Witness()
          const rig = new Rig(profile, pymallocKernel, witness)
          const compared = foldBeside(witness, rig, empty(profile))
          for (const call of calls) play(rig, call)
          expect(compared()).toBe(rig.sink.count)
        })
        fc.assert(property, { seed: SEED, numRuns: 60 })
      })
    }
  }

  for (const version of ['3.8', '3.11']) {
    test(`the start of a recording of ${version}`, () => {
      const recording = tinyRecording(version)
      const profile = profileOf(version)
      const live = empty(profile, recording.births)
      const witness = new Witness()
      const compared = foldBeside(witness, live, empty(profile, recording.births), 41)
      const parts = { ...live, allocator: pymallocKernel as AllocatorKernel, mutator: createMutator(recording), sink: witness }
      runFast(parts, 8000)
      expect(parts.mutator.cursor).toBe(8000)
      expect(compared()).toBe(Math.floor(witness.count / 41))
    })
  }
})

test('[L5] the facts of a traced run rebuild the columns of a fast run, operation by operation', () => {
  const recording = tinyRecording('3.11')
  const live = empty(profileOf('3.11'), recording.births)
  const folded = empty(profileOf('3.11'), recording.births)
  const parts = { ...live, allocator: pymallocKernel as AllocatorKernel, mutator: createMutator(recording), sink: new FactSink(false) }
  const traced = createTracedLab({ plan: cpython('3.11'), recording })
  traced.facts$.subscribe((fact) => encodeFact(fact, (kind, a, b, c, address) => foldFact(folded, kind, a, b, c, address)))
  for (let until = 50; until <= 3000; until += 50) {
    traced.run(until)
    runFast(parts, until)
    expect([until, difference(live, folded)]).toEqual([until, null])
  }
})

// ── each kind of fact is needed ──────────────────────────────────────────────────────────────────

/** The answers of the address space: what led to them changed the columns, they themselves change nothing. */
const ANSWERS: readonly FactKind[] = [
  F.ARENA_MAPPED,
  F.ARENA_REFUSED,
  F.ARENA_UNMAPPED,
  F.LARGE_BLOCK_REFUSED,
  F.LARGE_BLOCK_UNKNOWN,
  F.CHUNK_MAPPED,
  F.CHUNK_REFUSED,
  F.CHUNK_UNMAPPED,
]
/** Objects have a fold of their own: objectFold.test.ts. */
const OF_MEMORY = FACT_KINDS.filter((kind) => kind < F.REFERENCE_HELD)
/** What the mutator says is nobody's column. */
const MUTATORS: readonly FactKind[] = [F.REPLAY_DIVERGED, F.REPLAY_ENDED]

/** A few programs in which, together, everything happens; each ends where something would be missing. */
const STORIES: Readonly<Record<string, { readonly overrides?: Readonly<Record<string, number>>; readonly run: (rig: Rig) => void }>> = {
  'an arena, filled, emptied and released': {
    run(rig) {
      const blocks = Array.from({ length: 10 }, () => rig.malloc(512))
      const small = rig.malloc(256)
      for (const block of [0, 1, 2, 3, 4, 5]) rig.free(blocks[block])
      rig.free(small)
    },
  },
  'an arena that moves behind others': {
    overrides: SIXTEEN_POOLS,
    run(rig) {
      const blocks = Array.from({ length: 96 }, () => rig.malloc(96))
      for (const block of [0, 1, 32, 33, 64, 65, 34, 35]) rig.free(blocks[block])
    },
  },
  'an arena that becomes full': {
    run(rig) {
      rig.malloc(256)
      rig.malloc(512)
    },
  },
  'a pool that is extended': {
    run(rig) {
      rig.malloc(256)
      rig.malloc(256)
    },
  },
  'a pool that is taken again': {
    run(rig) {
      const a = rig.malloc(256)
      rig.malloc(512)
      rig.free(a)
      rig.malloc(16)
    },
  },
  'a request that waits for an arena': { run: (rig) => rig.malloc(17) },
  'an offer of an arena': { run: (rig) => rig.arena(0x7000_0000_0000) },
  'an offer of an arena, taken': {
    run(rig) {
      rig.arena(0x7000_0000_0000)
      rig.malloc(16)
    },
  },
  'blocks of the C library, taken back and used again': {
    run(rig) {
      const a = rig.malloc(600)
      const b = rig.malloc(600)
      rig.free(a)
      rig.free(b)
      rig.malloc(600)
    },
  },
  'a block of the C library with a mapping of its own, resized': {
    run(rig) {
      const a = rig.malloc(200_000)
      rig.realloc(a, 300_000)
    },
  },
  'a block of the C library is offered, but 0': {
    run(rig) {
      rig.library(0)
      rig.malloc(600)
    },
  },
  'a block of the C library where it is offered': {
    run(rig) {
      rig.library(0x5555_7777_0010)
      rig.malloc(600)
    },
  },
  'an offer that a small request leaves': {
    run(rig) {
      rig.library(0x5555_7777_0010)
      rig.malloc(16)
    },
  },
  'a block that moves and one that stays': {
    run(rig) {
      const a = rig.malloc(16)
      const b = rig.malloc(500)
      rig.realloc(a, 512)
      rig.realloc(b, 512)
    },
  },
  'NULL is freed': { run: (rig) => rig.free(-1) },
  'a stranger is freed': { run: (rig) => rig.freeForeign(0x5555_7777_0010) },
  'chunks of the frame stack': {
    run(rig) {
      rig.chunk(0x7000_0000_0000, 16384)
      rig.chunk(0x7000_0000_1000, 16384)
      rig.chunk(0x7000_0001_0000, 16384)
      rig.unchunk(0x7000_0000_0000)
    },
  },
  'an arena is refused': {
    run(rig) {
      rig.arena(0)
      rig.malloc(16)
    },
  },
}

interface Said {
  readonly kind: FactKind
  readonly operands: readonly [number, number, number, number]
}

describe('[L5] each kind of fact is needed', () => {
  const told = Object.entries(STORIES).map(([name, { overrides = TINY, run }]) => {
    const profile = profileOf('3.8', overrides)
    const said: Said[] = []
    const witness = new Witness()
    witness.see = (kind, ...operands) => said.push({ kind, operands })
    const rig = new Rig(profile, pymallocKernel, witness)
    run(rig)
    return { name, profile, said, live: { heap: rig.heap, space: rig.space } }
  })

  function foldWithout(story: (typeof told)[number], missing: FactKind): string | null {
    const folded = empty(story.profile)
    try {
      for (const { kind, operands } of story.said) if (kind !== missing) foldFact(folded, kind, ...operands)
    } catch (error) {
      return String(error)
    }
    return difference(story.live, folded)
  }

  test('the facts of each story, whole, rebuild its end', () => {
    for (const story of told) expect([story.name, foldWithout(story, F.DONE)]).toEqual([story.name, null])
  })

  const effective = OF_MEMORY.filter((kind) => !ANSWERS.includes(kind) && !MUTATORS.includes(kind))
  test.each(effective.map((kind) => [typeOf(kind), kind] as const))('without %s the fold ends elsewhere', (_type, kind) => {
    expect(told.some((story) => story.said.some((fact) => fact.kind === kind))).toBe(true)
    expect(told.filter((story) => foldWithout(story, kind) !== null).map((story) => story.name)).not.toEqual([])
  })

  test('the answers of the address space occur, and the fold ends the same without them', () => {
    for (const kind of ANSWERS) {
      expect([kind, told.some((story) => story.said.some((fact) => fact.kind === kind))]).toEqual([kind, true])
      expect(told.filter((story) => foldWithout(story, kind) !== null)).toEqual([])
    }
  })

  test('exactly the answers have an update that changes nothing', () => {
    const nothing = ADDRESS_SPACE_UPDATES.get(F.ARENA_MAPPED)
    expect([...ADDRESS_SPACE_UPDATES].filter(([, update]) => update === nothing).map(([kind]) => kind)).toEqual(expect.arrayContaining([...ANSWERS]))
    expect([...ADDRESS_SPACE_UPDATES].filter(([, update]) => update === nothing)).toHaveLength(ANSWERS.length)
    expect([...PYMALLOC_UPDATES.values()]).not.toContain(nothing)
  })

  test('every fact but the mutator’s is in exactly one table of updates', () => {
    const homes = OF_MEMORY.map((kind) => [kind, Number(PYMALLOC_UPDATES.has(kind)) + Number(ADDRESS_SPACE_UPDATES.has(kind))])
    expect(homes).toEqual(OF_MEMORY.map((kind) => [kind, MUTATORS.includes(kind) ? 0 : 1]))
    expect(PYMALLOC_UPDATES.size + ADDRESS_SPACE_UPDATES.size).toBe(OF_MEMORY.length - MUTATORS.length)
  })
})
