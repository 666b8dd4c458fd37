import fc from 'fast-check'
import { cpython } from '../../machines/plans'
import { createAddressSpace } from '../../src/kernel/addressSpace/layout'
import type { AllocatorKernel } from '../../src/kernel/allocatorKernel'
import { NONE } from '../../src/kernel/columns'
import { FactSink } from '../../src/kernel/factSink'
import { Pool } from '../../src/kernel/pymalloc/layout'
import { createMutator } from '../../src/kernel/recording/mutatorState'
import { createFastLab, createTracedLab } from '../../src/lab/createLab'
import { runFast } from '../../src/lab/fast'
import { brokenInvariants, carvedPools } from '../../src/snapshot/invariants'
import { type Arbitrary, asCode, type Call, play, profileOf, programs, Rig, SIXTEEN_POOLS, TINY, TWO_PAGE_POOLS, tinyRecording, usableArenas, VERSIONS } from '../support/heaps'
import { type Naive, naiveAllocatedBlocks, naiveKernel } from '../support/naiveModel'

const SEED = 20261122

// The model (test/support/naiveModel.ts) is written from the rules 1.1 to 1.6 of docs/fidelity.md and shares no code with the kernel.

describe('[L7] the naive model predicts each address of real interpreters', () => {
  test.each(VERSIONS)('%s', (version) => {
    const recording = tinyRecording(version)
    const profile = profileOf(version)
    const heap = naiveKernel.create(profile, recording.births)
    const mutator = createMutator(recording)
    runFast({ allocator: naiveKernel as AllocatorKernel, heap, space: createAddressSpace(profile, recording.births), mutator, sink: new FactSink(false) }, recording.records)
    expect([mutator.ended, mutator.diverged, mutator.arenasMismatched]).toEqual([1, 0, 0])
    expect(mutator.matched).toBe(mutator.checked)
    expect(mutator.checked).toBeGreaterThan(10_000)
  })
})

/** The blocks that sys.getallocatedblocks() counts, by the kernel's columns. */
function allocatedBlocks({ heap }: Rig): number {
  return carvedPools(heap).reduce((sum, pool) => sum + heap.pools[pool + Pool.COUNT], heap.rawAllocatedBlocks)
}

/** Where the kernel and the model differ after a call, or null. */
function disagreement(rig: Rig, model: Rig<Naive>, block: number): string | null {
  if (block !== NONE && rig.at(block) !== model.at(block)) return `block ${block} is at ${rig.at(block)}, the model says ${model.at(block)}`
  const usable = model.heap.usable.map((arena) => arena.record)
  if (String(usableArenas(rig)) !== String(usable)) return `usable arenas are [${usableArenas(rig)}], the model says [${usable}]`
  if (rig.space.mappings !== model.space.mappings) return `${rig.space.mappings} mappings, the model says ${model.space.mappings}`
  if (rig.heap.ntimesArenaAllocated !== model.heap.timesArenaAllocated) return `${rig.heap.ntimesArenaAllocated} arenas, the model says ${model.heap.timesArenaAllocated}`
  if (allocatedBlocks(rig) !== naiveAllocatedBlocks(model.heap)) return `${allocatedBlocks(rig)} blocks in use, the model says ${naiveAllocatedBlocks(model.heap)}`
  return null
}

describe('the kernel does what the naive model does, and its heap is sound after each call', () => {
  const bases = Array.from({ length: 24 }, (_, page) => 0x7000_0000_0000 + page * 4096)
  const settings: { readonly name: string; readonly overrides: Readonly<Record<string, number>>; readonly random: Arbitrary; readonly runs: number }[] = [
    {
      name: 'two pools an arena',
      overrides: TINY,
      random: { length: 200, sizes: [0, 16, 192, 193, 256, 300, 384, 385, 512, 513, 600], domains: [0, 1, 2], bases, refusals: true },
      runs: 40,
    },
    { name: 'pools of two pages, misaligned arenas', overrides: TWO_PAGE_POOLS, random: { length: 200, sizes: [16, 256, 512, 600], bases }, runs: 40 },
    { name: 'sixteen pools an arena', overrides: SIXTEEN_POOLS, random: { length: 600, sizes: [1, 16, 33, 48, 64, 80, 96, 96, 96, 97] }, runs: 25 },
    { name: 'little memory', overrides: { ...TINY, heapStep: 4096, memoryLimit: 0xd90000 }, random: { length: 200, sizes: [16, 512, 600, 20000] }, runs: 20 },
  ]
  for (const { name, overrides, random, runs } of settings) {
    test.each(VERSIONS)(`${name}, %s (seed ${SEED})`, (version) => {
      const profile = profileOf(version, overrides)
      const property = fc.property(programs(random), ({ calls }) => {
        const rig = new Rig(profile)
        const model = new Rig(profile, naiveKernel)
        for (const call of calls) {
          play(model, call)
          expect(disagreement(rig, model, play(rig, call))).toBeNull()
          expect(brokenInvariants(rig.heap)).toEqual([])
        }
      })
      fc.assert(property, { seed: SEED, numRuns: runs })
    })
  }

  /** Fills, then empties in an order that leaves arenas with many different numbers of free pools: what chance rarely does. */
  test.each(VERSIONS)('waves over a hundred arenas, %s', (version) => {
    const profile = profileOf(version, SIXTEEN_POOLS)
    const rig = new Rig(profile)
    const model = new Rig(profile, naiveKernel)
    let state = SEED
    const next = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0
      return Math.floor(((state >>> 0) / 2 ** 32) * below)
    }
    const living: number[] = []
    const call = (what: Call): void => {
      const block = play(rig, what)
      play(model, what)
      const differs = disagreement(rig, model, block)
      if (differs !== null) throw new Error(differs)
    }
    let births = 0
    for (let wave = 0; wave < 6; wave++) {
      const full = 300 + next(2500)
      while (living.length < full) {
        call(['malloc', [96, 96, 80, 48][next(4)], 2])
        living.push(births++)
      }
      const left = next(300)
      while (living.length > left) call(['free', living.splice(next(living.length), 1)[0], 2])
      expect(brokenInvariants(rig.heap)).toEqual([])
    }
    expect(rig.heap.narenasHighwater).toBeGreaterThan(40)
  })
})

// ── every short program ──────────────────────────────────────────────────────────────────────────

const MOVES = ['malloc 16', 'malloc 512', 'malloc 600', 'free oldest', 'free newest', 'newest to 16', 'newest to 600'] as const

/** What a sequence of moves asks for; null where a move has no block to act on, or does what another move does: that program is another sequence's. */
function callsOf(moves: readonly number[]): Call[] | null {
  const living: number[] = []
  let births = 0
  const calls: Call[] = []
  for (const move of moves) {
    if ((move >= 3 && living.length === 0) || (move === 4 && living.length === 1)) return null
    if (move < 3) {
      calls.push(['malloc', [16, 512, 600][move], 2])
      living.push(births++)
    } else if (move < 5) calls.push(['free', (move === 3 ? living.shift() : living.pop()) as number, 2])
    else calls.push(['realloc', living[living.length - 1], move === 5 ? 16 : 600, 2])
  }
  return calls
}

function* sequences(length: number): Generator<Call[]> {
  const moves = new Array<number>(length).fill(0)
  for (;;) {
    const calls = callsOf(moves)
    if (calls !== null) yield calls
    let at = length - 1
    while (at >= 0 && moves[at] === MOVES.length - 1) moves[at--] = 0
    if (at < 0) return
    moves[at]++
  }
}

// Two classes with 4 and 2 blocks a pool, 2 pools an arena. The end of each program is looked at: the way there is a shorter program.
describe.each(['3.8', '3.9'])('every program of up to six requests over a tiny heap, %s', (version) => {
  const profile = profileOf(version, { ...TINY, arenaMapTopBits: 14, arenaMapMidBits: 12, arenaMapBotBits: 10 })

  test.each([1, 2, 3, 4, 5, 6])('length %i: kernel and naive model agree, the heap is sound', (length) => {
    let programs = 0
    for (const calls of sequences(length)) {
      programs++
      const rig = new Rig(profile, undefined, new FactSink(false))
      const model = new Rig(profile, naiveKernel, new FactSink(false))
      let block = NONE
      for (const call of calls) {
        block = play(rig, call)
        play(model, call)
      }
      const wrong = disagreement(rig, model, block) ?? brokenInvariants(rig.heap)[0]
      if (wrong !== undefined) throw new Error(`${wrong}\n${asCode(calls)}`)
    }
    expect(programs).toBe([3, 18, 108, 693, 4527, 30078][length - 1])
  })

  test('[L1] up to length 4, both modes say the same facts', () => {
    const plan = cpython(version, TINY)
    for (const length of [1, 2, 3, 4]) {
      for (const calls of sequences(length)) {
        const rig = new Rig(profile, undefined, new FactSink(false))
        for (const call of calls) play(rig, call)
        const recording = rig.finished()
        const [fast, traced] = [createFastLab({ plan, recording }), createTracedLab({ plan, recording })]
        expect([fast.run(), traced.run()]).toEqual(['finished', 'finished'])
        if (fast.factHash !== traced.factHash || fast.factCount !== traced.factCount) throw new Error(`the modes differ\n${asCode(calls)}`)
      }
    }
  })
})
