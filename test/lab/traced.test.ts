import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { merge } from 'rxjs'
import { type AnyActorLogic, fromTransition } from 'xstate'
import { pymallocAllocator } from '../../machines/allocator'
import { cpython, type Plan } from '../../machines/plans'
import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES } from '../../src/kernel/addressSpace/layout'
import { pymallocKernel } from '../../src/kernel/pymalloc/kernel'
import { MUTATOR_VALUES } from '../../src/kernel/recording/mutatorState'
import { createFastLab, createTracedLab, type TracedLab } from '../../src/lab/createLab'
import { captureColumns } from '../../src/snapshot/columns'
import { decodeTrace } from '../../src/trace/decode'
import type { ActorId } from '../../streams/ids'
import type { Message } from '../../streams/message'
import { byActor, causedBy, isOperation, type Rate, ratePer, untilSeq } from '../../streams/operators'
import { printFact, recordBus } from '../../streams/recording'
import { ROUTES, type Route } from '../../streams/routes'
import { malloc, program } from '../support/program'

const path = join(__dirname, '../cpython/stats/tiny-3.11.planes.gz')
const { recording } = decodeTrace(path, gunzipSync(readFileSync(path)))
const plan = cpython('3.11')
const table: Readonly<Partial<Record<string, Route>>> = ROUTES

function isFor(actor: ActorId, message: Message): boolean {
  const route = table[message.type]
  return route?.answers === actor || (route?.hears?.includes(actor) ?? false)
}

const columns = (lab: TracedLab) => ({
  allocator: captureColumns(lab.heap as object, pymallocKernel.columns, pymallocKernel.values),
  addressSpace: captureColumns(lab.space, ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES),
  mutator: captureColumns(lab.mutator, [], MUTATOR_VALUES),
  lab: {},
})

describe('an actor that is cut off', () => {
  test.each([
    { actor: 'allocator' as const, about: ['block.allocate', 'block.resize', 'block.free', 'block.adopt'] },
    { actor: 'addressSpace' as const, about: ['arena.offer', 'largeBlock.offer', 'chunk.map', 'chunk.unmap', 'largeBlock.requested', 'largeBlock.returned'] },
    { actor: 'mutator' as const, about: ['step'] },
    { actor: 'lab' as const, about: ['replay.ended'] },
  ])('[L3.1] $actor: the run stops at the first message meant for it, and it says nothing more', ({ actor, about }) => {
    const lab = createTracedLab({ plan, recording })
    lab.run(2000)
    const before = columns(lab)
    const after = recordBus(lab)
    lab.cut(actor)
    expect(lab.run()).toBe('failed')

    // 1. The failure names the actor and the message.
    const { failure } = lab
    expect(failure?.actor).toBe(actor)
    expect(about).toContain(failure?.about.type)
    expect(failure?.message).toMatch(new RegExp(`^${actor} does not hear: ${failure?.about.type}`))
    // 2. That message is the first for it, and the last of all. (A signal stands in no log: then nothing at all was said.)
    const meant = after.messages.filter((message) => isFor(actor, message))
    expect(meant).toEqual(after.messages.length === 0 ? [] : [failure?.about])
    if (after.messages.length > 0) expect(after.messages.at(-1)).toBe(failure?.about)
    // 3. It said nothing, and its columns are as they were.
    expect(after.messages.filter(({ by }) => by === actor)).toEqual([])
    expect(columns(lab)[actor]).toEqual(before[actor])
    // 4. The run cannot go on.
    const { factCount } = lab
    const length = after.messages.length
    expect(lab.run()).toBe('failed')
    expect(lab.factCount).toBe(factCount)
    expect(after.messages).toHaveLength(length)
    expect(lab.failure).toBe(failure)
  })

  test('[L3.1] an actor that is never meant is not missed', () => {
    const lab = createTracedLab({ plan, recording: program([]) })
    lab.cut('addressSpace')
    lab.cut('allocator')
    expect(lab.run()).toBe('finished')
  })
})

describe('an actor that fails', () => {
  const withAllocator = (logic: AnyActorLogic): Plan => ({ ...plan, allocator: { ...pymallocAllocator, logic: () => logic } })

  test('one that swallows a message did not answer', () => {
    const lab = createTracedLab({ plan: withAllocator(fromTransition((state) => state, {})), recording: program([malloc(48), malloc(48)]) })
    const log = recordBus(lab)
    expect(lab.run()).toBe('failed')
    expect(lab.failure?.message).toBe('allocator did not answer: block.allocate (seq 1)')
    expect(log.messages.map(printFact)).toEqual(['#1 mutator block.allocate record=0 block=0 nbytes=48 domain=2'])
  })

  test('one that throws ends the run; nothing is recorded after', () => {
    const throwing = fromTransition(() => {
      throw new RangeError('pool 7 is on no list')
    }, {})
    const lab = createTracedLab({ plan: withAllocator(throwing), recording: program([malloc(48), malloc(48)]) })
    const log = recordBus(lab)
    expect(lab.run()).toBe('failed')
    expect(lab.failure?.message).toBe('allocator failed (pool 7 is on no list): block.allocate (seq 1)')
    expect(lab.run()).toBe('failed')
    expect(log.messages).toHaveLength(1)
    expect(lab.factCount).toBe(0)
  })

  test('a kernel that throws in the middle of its step: the facts of that step are not said', () => {
    const kernel = { ...pymallocKernel, create: () => ({ ...pymallocKernel.create(plan.profile, 0), blockPlace: null }) }
    const broken = { ...plan, allocator: { ...pymallocAllocator, kernel } } as unknown as Plan
    const lab = createTracedLab({ plan: broken, recording: program([malloc(48)]) })
    const log = recordBus(lab)
    expect(lab.run()).toBe('failed')
    expect(lab.failure?.actor).toBe('allocator')
    expect(lab.failure?.about.type).toBe('arena.mapped')
    expect(log.facts.at(-1)?.type).toBe('arena.mapped')
  })
})

describe('what passes between actors', () => {
  const fast = createFastLab({ plan, recording })
  beforeAll(() => fast.run())

  test('[L3] copies do: a run over structured clones says the same facts', () => {
    const lab = createTracedLab({ plan, recording, transfer: (message) => structuredClone(message) })
    expect(lab.run()).toBe('finished')
    expect([lab.factHash, lab.factCount]).toEqual([fast.factHash, fast.factCount])
  })

  test('[L3] no actor keeps a message, and none writes to one', () => {
    let previous: Record<string, unknown> = {}
    const transfer = (message: Message): Message => {
      // The copy that was passed on last is made rubbish: who kept it would read that.
      for (const name of Object.keys(previous)) if (name !== 'type') previous[name] = Number.NaN
      previous = { ...message }
      return previous as unknown as Message
    }
    const spoilt = createTracedLab({ plan, recording, transfer })
    expect(spoilt.run()).toBe('finished')
    expect(spoilt.factHash).toBe(fast.factHash)
    const frozen = createTracedLab({ plan, recording, transfer: (message) => Object.freeze({ ...message }) })
    expect(frozen.run()).toBe('finished')
    expect(frozen.factHash).toBe(fast.factHash)
  })

  test('[L3] nothing in a message can be shared: its fields are numbers and words', () => {
    const lab = createTracedLab({ plan, recording })
    const kinds = new Set<string>()
    merge(lab.operations$, lab.facts$).subscribe((message) => {
      for (const value of Object.values(message)) kinds.add(typeof value)
    })
    lab.run()
    expect([...kinds].sort()).toEqual(['number', 'string'])
  })
})

test('[L4] depth belongs to the queue: the native stack is as deep at the last message as at the first', () => {
  const lab = createTracedLab({ plan, recording })
  const depths = new Set<number>()
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = Number.POSITIVE_INFINITY
  lab.facts$.subscribe(({ type, seq }) => {
    if (type === 'block.allocated' && seq % 100 === 0) depths.add((new Error().stack ?? '').split('\n').length)
  })
  lab.run()
  Error.stackTraceLimit = limit
  expect(depths.size).toBe(1)
})

describe('the log of a real recording', () => {
  const lab = createTracedLab({ plan, recording })
  const log = recordBus(lab)
  beforeAll(() => lab.run())

  test('[L2.1] is numbered without a gap, and every cause stands before its consequence', () => {
    expect(log.messages.findIndex(({ seq }, at) => seq !== at + 1)).toBe(-1)
    expect(log.messages.length).toBe(log.operations.length + log.facts.length)
    expect(log.facts.filter(({ seq, cause }) => cause < 1 || cause >= seq)).toEqual([])
    expect(log.operations.filter(({ cause }) => cause !== 0)).toEqual([])
  })

  test('[L2.2] names blocks by birth number: only what the host answered has an address', () => {
    const offers = ['arena.offer', 'largeBlock.offer', 'block.adopt', 'chunk.map', 'chunk.unmap']
    expect(log.operations.filter((operation) => 'address' in operation && !offers.includes(operation.type))).toEqual([])
  })

  test('[L5] each fact leads back to an operation: the one that was going on', () => {
    const operationOf = new Map<number, number>()
    let going = 0
    let lost = 0
    for (const message of log.messages) {
      if (isOperation(message)) going = message.seq
      operationOf.set(message.seq, isOperation(message) ? message.seq : (operationOf.get(message.cause) ?? 0))
      if (operationOf.get(message.seq) !== going && message.type !== 'replay.ended') lost++
    }
    // The end of the recording is no consequence of its last operation: it is caused by what the mutator heard last.
    expect(lost).toBe(0)
  })

  test('[L5] causedBy finds exactly what an operation led to; untilSeq, byActor and ratePer agree with the log', () => {
    const again = createTracedLab({ plan, recording })
    const messages$ = merge(again.operations$, again.facts$)
    const at = log.messages.findIndex(({ type }) => type === 'arena.requested')
    const operation = log.messages.slice(0, at).findLast(isOperation)?.seq ?? 0
    const next = log.operations.find(({ seq }) => seq > operation)?.seq ?? 0
    const followed: number[] = []
    const early: number[] = []
    const bySpace: number[] = []
    const rates: Rate[] = []
    messages$.pipe(causedBy(operation)).subscribe(({ seq }) => followed.push(seq))
    messages$.pipe(untilSeq(next)).subscribe(({ seq }) => early.push(seq))
    again.facts$.pipe(byActor('addressSpace')).subscribe(({ seq }) => bySpace.push(seq))
    const endless = messages$.pipe(ratePer(1000)).subscribe((rate) => rates.push(rate))
    again.run()
    endless.unsubscribe()
    expect(followed).toEqual(log.messages.slice(operation - 1, next - 1).map(({ seq }) => seq))
    expect(early).toEqual(log.messages.slice(0, next).map(({ seq }) => seq))
    expect(bySpace).toEqual(log.facts.filter(({ by }) => by === 'addressSpace').map(({ seq }) => seq))
    expect(rates).toHaveLength(Math.ceil(log.operations.length / 1000) - 1)
    expect(rates.map(({ from, to }) => to - from)).toEqual(rates.map(() => 1000))
  })
})
