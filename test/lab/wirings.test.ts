import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { bump, cpython, type Plan } from '../../machines/plans'
import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES } from '../../src/kernel/addressSpace/layout'
import type * as R from '../../src/kernel/recording/layout'
import { Expects } from '../../src/kernel/recording/layout'
import { MUTATOR_VALUES } from '../../src/kernel/recording/mutatorState'
import { createLab, createTracedLab, type Lab, type Mode } from '../../src/lab/createLab'
import { captureColumns, firstDifference } from '../../src/snapshot/columns'
import { decodeTrace } from '../../src/trace/decode'
import { arena, free, malloc, program, type Request, realloc } from '../support/program'

const MODES: readonly Mode[] = ['fast', 'traced']

const tiny = (version: string): R.Recording => {
  const path = join(__dirname, `../cpython/stats/tiny-${version}.planes.gz`)
  return decodeTrace(path, gunzipSync(readFileSync(path))).recording
}

/** Where two labs differ: hash, count, or any column of the three kernels; null where they do not. */
function difference(here: Lab, there: Lab, mutatorValues: readonly string[] = MUTATOR_VALUES): string | null {
  if (here.factCount !== there.factCount) return `factCount: ${here.factCount}, ${there.factCount}`
  if (here.factHash !== there.factHash) return `factHash: ${here.factHash}, ${there.factHash}`
  if (here.status !== there.status) return `status: ${here.status}, ${there.status}`
  const { columns, values } = here.plan.allocator.kernel
  const heap = firstDifference(captureColumns(here.heap as object, columns, values), captureColumns(there.heap as object, columns, values))
  const [space, otherSpace] = [here, there].map((lab) => captureColumns(lab.space, ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES))
  const [mutator, otherMutator] = [here, there].map((lab) => captureColumns(lab.mutator, [], mutatorValues))
  return heap ?? firstDifference(space, otherSpace) ?? firstDifference(mutator, otherMutator)
}

/** Both wirings of one program, run to the same record. */
function both(plan: Plan, recording: R.Recording, until?: number): readonly [fast: Lab, traced: Lab] {
  const labs = [createLab({ mode: 'fast', plan, recording }), createTracedLab({ plan, recording })] as const
  for (const lab of labs) lab.run(until)
  return labs
}

const nbytes = fc.oneof(fc.integer({ min: 0, max: 700 }), fc.constantFrom(0, 1, 16, 17, 512, 513), fc.constantFrom(480, 512), fc.constantFrom(200_000))
const domain = fc.constantFrom(0, 1, 2, 2, 2, 2)
const kind = fc.constantFrom('malloc', 'malloc', 'mallocs', 'mallocs', 'realloc', 'free', 'frees', 'frees', 'arena')
/** Requests over blocks that were born; some of those live no more, which C allows for NULL only and we for all. */
const requests = fc.array(fc.record({ kind, nbytes, domain, at: fc.nat() }), { minLength: 1, maxLength: 80 }).map((steps) => {
  const domainOf: number[] = []
  const born = (bytes: number, where: number): Request => {
    domainOf.push(where)
    return malloc(bytes, where)
  }
  return steps.flatMap((step): Request[] => {
    // Runs of one size and of neighbours, so that pools fill and empty.
    const run = Array.from({ length: 2 + (step.at % 23) }, (_, i) => i)
    const block = step.at % Math.max(domainOf.length, 1)
    if (step.kind === 'arena') return [arena(step.at % 4 === 0 ? 0 : 0x7e00_0000_0000 + (step.at % 4096) * 0x1_0000)]
    if (step.kind === 'malloc' || domainOf.length === 0) return [born(step.nbytes, step.domain)]
    if (step.kind === 'mallocs') return run.map(() => born(step.nbytes % 1000, 2))
    if (step.kind === 'realloc') return [realloc(block, step.nbytes, domainOf[block])]
    if (step.kind === 'free') return [free(block, domainOf[block])]
    return run.filter((i) => block + i < domainOf.length).map((i) => free(block + i, domainOf[block + i]))
  })
})

describe.each([
  { name: 'cpython@3.8', plan: cpython('3.8') },
  { name: 'cpython@3.11', plan: cpython('3.11') },
  // Small arenas of few pools, so that small programs fill, release and refuse them.
  { name: 'cpython@3.9 with arenas of four pools', plan: cpython('3.9', { arenaSize: 16 * 1024, initialArenaObjects: 1, arenaMapBotBits: 14 }) },
  { name: 'bump@3.11', plan: bump('3.11') },
])('$name, seed 20', ({ plan }) => {
  test('[L1] small programs end in the same state in both wirings, to the last column', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const [fast, traced] = both(plan, program(list))
        expect(difference(fast, traced)).toBeNull()
        expect(traced.status).toBe('finished')
      }),
      { seed: 20, numRuns: 60 },
    )
  })

  test('[L2] the same program gives the same facts again', () => {
    fc.assert(
      fc.property(requests, (list) => {
        for (const mode of MODES) {
          const labs = [0, 1].map(() => createLab({ mode, plan, recording: program(list) }))
          for (const lab of labs) lab.run()
          expect(difference(labs[0], labs[1])).toBeNull()
        }
      }),
      { seed: 20, numRuns: 15 },
    )
  })

  test('[L1] a run in steps is the run at once', () => {
    fc.assert(
      fc.property(requests, fc.array(fc.nat({ max: 130 }), { maxLength: 6 }), (list, stops) => {
        const recording = program(list)
        const labs = MODES.flatMap((mode) => [createLab({ mode, plan, recording }), createLab({ mode, plan, recording })])
        labs.forEach((lab, i) => {
          if (i % 2 === 1) for (const stop of [...stops].sort((a, b) => a - b)) lab.run(stop)
          expect(lab.run()).toBe('finished')
          expect(difference(labs[0], lab)).toBeNull()
        })
      }),
      { seed: 20, numRuns: 30 },
    )
  })
})

describe('recordings of real interpreters', () => {
  test.each(['3.8', '3.11', '3.13'])('[L1] [L7] tiny %s: every recorded address, in both wirings, with the same facts and columns', (version) => {
    const recording = tiny(version)
    const [fast, traced] = both(cpython(version), recording)
    expect([fast.status, traced.status]).toEqual(['finished', 'finished'])
    expect(traced.mutator.matched).toBe(traced.mutator.checked)
    expect(traced.mutator.checked).toBeGreaterThan(10_000)
    expect(difference(fast, traced)).toBeNull()
  })

  test('[L1] at every stop on the way', () => {
    const recording = tiny('3.11')
    const plan = cpython('3.11')
    const [fast, traced] = MODES.map((mode) => createLab({ mode, plan, recording }))
    for (let until = 1; until <= 4096; until *= 2) {
      expect(fast.run(until)).toBe('paused')
      expect(traced.run(until)).toBe('paused')
      expect(difference(fast, traced)).toBeNull()
    }
    const atOnce = createLab({ mode: 'fast', plan, recording })
    for (const lab of [fast, traced, atOnce]) lab.run()
    expect(difference(fast, traced)).toBeNull()
    expect(difference(fast, atOnce)).toBeNull()
  })

  test('[L7] a bump allocator leaves the recording at the first record that is checked, in both wirings', () => {
    const recording = tiny('3.11')
    const first = recording.expects.indexOf(Expects.POOL_BLOCK)
    const [fast, traced] = both(bump('3.11'), recording)
    for (const lab of [fast, traced]) {
      expect(lab.status).toBe('diverged')
      expect(lab.mutator).toMatchObject({ record: first, checked: 1, matched: 0, expected: recording.address[first] })
    }
    expect(traced.factHash).toBe(fast.factHash)
  })
})

describe('differences', () => {
  /** A program whose answer at `record` was recorded, wrongly: no block is ever there. */
  const wrongAt = (record: number, records: number): R.Recording => {
    const recording = program(Array.from({ length: records }, () => malloc(48)))
    recording.expects[record] = Expects.POOL_BLOCK
    recording.address[record] = 0x1000
    return recording
  }

  const impossible = (): R.Recording => {
    const recording = program([malloc(48), free(0), malloc(48)])
    recording.expects[1] = Expects.IMPOSSIBLE
    return recording
  }

  test.each([
    { name: 'at the first record', record: 0 },
    { name: 'in the middle', record: 2 },
  ])('[L1] [L6] a difference $name stops both wirings alike', ({ record }) => {
    const [fast, traced] = both(cpython('3.11'), wrongAt(record, 5))
    expect([fast.status, traced.status]).toEqual(['diverged', 'diverged'])
    expect(fast.mutator.record).toBe(record)
    expect(difference(fast, traced)).toBeNull()
  })

  test('[L1] a record that cannot be stops both wirings with the same facts', () => {
    const [fast, traced] = both(cpython('3.11'), impossible())
    expect([fast.status, traced.status]).toEqual(['diverged', 'diverged'])
    expect(traced.factHash).toBe(fast.factHash)
    expect(traced.factCount).toBe(fast.factCount)
  })

  test('[L1] after a difference nothing runs on', () => {
    const labs = both(cpython('3.11'), wrongAt(1, 5))
    for (const lab of labs) {
      const { factCount } = lab
      expect(lab.run()).toBe('diverged')
      expect(lab.factCount).toBe(factCount)
    }
  })

  test('[L1] a difference at the last record is not an end in either wiring', () => {
    expect(difference(...both(cpython('3.11'), wrongAt(4, 5)))).toBeNull()
  })

  test('[L1] a record that cannot be is checked by neither wiring', () => {
    expect(difference(...both(cpython('3.11'), impossible()))).toBeNull()
  })

  test('[L1] after a difference neither wiring asks once more', () => {
    expect(difference(...both(cpython('3.11'), wrongAt(1, 5)), ['asked'])).toBeNull()
  })

  test('[L1] a bump allocator without memory answers NULL in both wirings', () => {
    const recording = program([arena(0), malloc(48)])
    recording.expects[1] = Expects.NULL
    expect(difference(...both(bump('3.11'), recording))).toBeNull()
  })
})
