import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { typeOf } from '../../machines/factCodec'
import { decodeOperation } from '../../machines/operationCodec'
import { cpython } from '../../machines/plans'
import type { FactKind } from '../../src/kernel/facts'
import * as kernelFacts from '../../src/kernel/facts'
import { createFreeLists } from '../../src/kernel/freelists/layout'
import { createGenerations } from '../../src/kernel/gc/layout'
import type { OperationKind } from '../../src/kernel/operations'
import * as kernelOperations from '../../src/kernel/operations'
import { createRefcounts } from '../../src/kernel/refcounts/layout'
import { objectModel } from '../../src/lab/objectModel'
import type { ActorId, Role } from '../../streams/ids'
import type { MessageType } from '../../streams/message'
import { ROUTES, type Route } from '../../streams/routes'
import { Alone, addressSpace, allocator, freeListCache, generation, lab, mutator, refcountTracker, type Scripted } from '../support/actors'
import { program } from '../support/program'

const read = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8')
const model = objectModel(cpython('3.11').profile)
const { F } = kernelFacts as unknown as { readonly F: Readonly<Record<string, FactKind>> }
const table: Readonly<Partial<Record<string, Route>>> = ROUTES
const answered = (by?: ActorId) => Object.keys(table).filter((type) => table[type]?.answers !== undefined && (by === undefined || table[type].answers === by))
/** Messages for an actor. A generation may have the collection token: then it gets what is meant for the collector too. */
const routedTo = (actor: ActorId) => {
  const names: readonly (ActorId | Role)[] = actor.startsWith('generation') ? [actor, 'collector'] : [actor]
  return Object.keys(table).filter((type) => names.some((name) => actsOn(type as MessageType).includes(name) || table[type]?.hears?.includes(name)))
}

/** Whose kernel a module of `fast.ts` is; `F` stands for DONE: nobody's. */
const OWNERS: Readonly<Record<string, ActorId | null>> = { allocator: 'allocator', mappings: 'addressSpace', space: 'addressSpace', F: null }

/** The cases of a switch: label → the first groups of all lines under it that match. Labels that share a body share them. */
function allCases(source: string, label: RegExp, body: RegExp): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let open: string[] = []
  let inBody = false
  for (const line of source.split('\n')) {
    const name = line.match(label)?.[1]
    if ((name !== undefined && inBody) || /default:/.test(line)) open = []
    if (name !== undefined) open.push(name)
    const [, result] = line.match(body) ?? []
    inBody = result !== undefined || (inBody && name === undefined)
    if (result !== undefined) for (const waiting of open) found.set(waiting, [...(found.get(waiting) ?? []), result])
  }
  return found
}

/** The same with the first line that matches. */
function cases(source: string, label: RegExp, body: RegExp): Map<string, string> {
  return new Map([...allCases(source, label, body)].map(([name, [first]]) => [name, first]))
}

const fast = read('src/lab/fast.ts')
/** Outcome → the module that answers it in fast mode. */
const outcomes = cases(fast, /case F\.([A-Z_]+):/, /return (\w+)\./)
/** What the mutator asks → the module that fast mode calls. */
const asked = cases(fast, /case Ask\.([A-Z_]+):/, /(?:outcome =|return) (\w+)\./)
/** What the mutator asks → the operation that traced mode sends. */
const operations = cases(read('machines/mutator.ts'), /case Ask\.([A-Z_]+):/, /return \{ type: '([\w.]+)'/)

// ── the same for objects ─────────────────────────────────────────────────────────────────────────

const { O } = kernelOperations as unknown as { readonly O: Readonly<Record<string, OperationKind>> }
const OPERATION_NAMES = Object.keys(O).filter((name) => !/^\d+$/.test(name))
const fastObjects = read('src/lab/fastObjects.ts')
type Owner = ActorId | Role | 'cache'
/** Whose kernel a module of `fastObjects.ts` is; `F` stands for DONE: nobody's. */
const OBJECT_OWNERS: Readonly<Record<string, Owner | null>> = {
  allocator: 'allocator',
  // Begins with the allocator's.
  releaseBlock: 'allocator',
  tracker: 'refcountTracker',
  counts: 'collector',
  generations: 'collector',
  roots: 'collector',
  collector: 'collector',
  // Begins with the generations'.
  untrackDying: 'collector',
  caches: 'cache',
  weakrefs: 'weakrefs',
  'policies.askTrigger': 'trigger',
  'policies.askScope': 'scope',
  'policies.askPromotion': 'promotion',
  F: null,
}
const CALL = /^\s+(?:return |outcome = )?(allocator|releaseBlock|untrackDying|tracker|counts|generations|roots|collector|caches|weakrefs|policies\.ask\w+|F)[.(]/
/** Outcome, or operation → the owners whose kernels fast mode calls for it, in order. */
const called = (label: RegExp) =>
  new Map([...allCases(fastObjects, label, CALL)].map(([name, modules]) => [name, modules.flatMap((module) => OBJECT_OWNERS[module] ?? [])] as const))
const objectOutcomes = called(/case F\.((?!DONE)[A-Z_]+):/)
const objectsAsked = called(/case O\.([A-Z_]+):/)
const operationOf = (name: string): MessageType => decodeOperation(0, O[name], 0, 0, 0, 0).type
/** The refusal of the C library is the allocator's in the streams: the tracker hears that one. */
const heardAs = (name: string): MessageType => (name === 'LARGE_BLOCK_REFUSED' ? 'block.refused' : (typeOf(F[name]) as MessageType))
/** Whoever acts on a message: who must answer it, or else those who hear it. */
function actsOn(type: MessageType): readonly Owner[] {
  const route = table[type]
  if (route?.answersByCache === true) return ['cache']
  // The collector of that generation: it has the token, or is about to.
  if (route?.answersByGeneration === true) return ['collector']
  return route?.answers === undefined ? (route?.hears ?? []) : [route.answers]
}

test('the cases were found', () => {
  expect(outcomes.size).toBeGreaterThan(10)
  expect(asked.size).toBe(operations.size)
  expect(objectOutcomes.size).toBeGreaterThan(15)
  expect([...objectsAsked.keys()].sort()).toEqual([...OPERATION_NAMES].sort())
})

test.each([...objectOutcomes])('[L1.1] outcome %s about objects: fast mode calls an owner that the table names (%s)', (name, owners) => {
  const named = actsOn(heardAs(name))
  const known = [...named, ...(table[heardAs(name)]?.hears ?? [])]
  expect(owners.filter((owner) => !known.includes(owner))).toEqual([])
  expect(owners.some((owner) => named.includes(owner))).toBe(named.length > 0)
})

test.each([...objectsAsked])('[L1.1] operation %s: fast mode calls the owner that the table names (%s)', (name, owners) => {
  expect(actsOn(operationOf(name))).toEqual(owners)
})

test('[L1.1] who hears a message besides the one that answers it is called too', () => {
  expect(fastObjects).toMatch(/generations\.untrack\(gc, object, sink\)\s+if \(weakrefs\.hearDying/)
  expect(table['object.dying']).toEqual({ hears: ['collector', 'weakrefs'] })
  expect(fastObjects).toMatch(/tracker\.hearWeakrefClearing\(refs, sink\.askedA, sink\.askedB\)\s+return weakrefs\.clear/)
  expect(table['weakref.clearing']).toEqual({ answers: 'weakrefs', hears: ['refcountTracker'] })
  expect(fastObjects).toMatch(/allocator\.free\(heap, object, Domain\.OBJ, sink\)\s+if \(isGc === 1\) counts\.countDeallocation/)
  expect(table['objectBlock.released']).toEqual({ answers: 'allocator', hears: ['collector'] })
  // The collector goes on when all is quiet; in fast mode that is the same loop.
  expect(table['code.return']).toEqual({ answers: 'refcountTracker', hears: ['collector'] })
  // All besides are the mutator's, who has no kernel in a heap of objects, or charts', which fast mode has not.
  const others = (Object.keys(table) as MessageType[]).filter(
    (type) => table[type]?.answers !== undefined && table[type].hears?.some((actor) => !/^(mutator|generation\d)$/.test(actor)),
  )
  expect(others.sort()).toEqual(['code.return', 'objectBlock.released', 'weakref.clearing'])
})

test('[L1.1] every message about objects that the tracker, a collector, a policy, the weak references or a free list act on is handled by fast mode, and none besides', () => {
  const known = [...[...objectOutcomes].filter(([, owners]) => owners.length > 0).map(([name]) => heardAs(name)), ...[...objectsAsked.keys()].map(operationOf)]
  // What generations hear by their own names concerns their charts: in fast mode nobody has one.
  const owners: readonly Owner[] = ['refcountTracker', 'collector', 'trigger', 'scope', 'promotion', 'weakrefs', 'cache']
  const routed = (Object.keys(table) as MessageType[]).filter((type) => actsOn(type).some((actor) => owners.includes(actor)) || table[type]?.hears?.includes('refcountTracker'))
  const blocks = ['objectBlock.requested', 'buffer.requested', 'buffer.resizeRequested', 'buffer.released', 'objectBlock.released']
  expect([...known].sort()).toEqual([...routed, ...blocks].sort())
})

test.each([...outcomes])('[L1.1] outcome %s: fast mode calls the owner that the table names (%s)', (name, module) => {
  const type = typeOf(F[name]) ?? 'none'
  expect(table[type]?.answers ?? null).toBe(OWNERS[module])
})

test.each([...asked])('[L1.1] %s: fast mode calls the owner that the table names (%s)', (ask, module) => {
  const operation = operations.get(ask) ?? 'none'
  expect(table[operation]?.answers).toBe(OWNERS[module])
})

test('[L1.1] every message that must be answered is handled by fast mode, and none besides', () => {
  const byOutcome = [...outcomes].filter(([, module]) => OWNERS[module] !== null).map(([name]) => typeOf(F[name]) as MessageType)
  const aboutObjects = [...[...objectOutcomes.keys()].map(heardAs), ...OPERATION_NAMES.map(operationOf)].filter((type) => table[type]?.answers !== undefined)
  expect([...byOutcome, ...operations.values(), ...aboutObjects].sort()).toEqual(answered().sort())
})

describe('[L1.1] the actors know what is sent to them', () => {
  const events = (chart: Alone): readonly string[] => (chart.actor.logic as unknown as { readonly events: readonly string[] }).events
  /** What an actor says to itself, or hears from the lab's user. */
  const INTERNAL = ['lacksArena', 'lacksLargeBlock', 'hasNothingToAsk', 'differs', 'run', 'rests', 'stands', 'quiet']

  test.each([
    { actor: 'allocator' as const, chart: new Alone(allocator('3.11')) },
    { actor: 'mutator' as const, chart: new Alone(mutator(program([]))) },
    { actor: 'lab' as const, chart: new Alone(lab()) },
    { actor: 'refcountTracker' as const, chart: new Alone(refcountTracker(createRefcounts(model.typeFlags, model.trashcan))) },
    { actor: 'generation0' as const, chart: new Alone(generation(0, createGenerations(model.collector))) },
  ])('the chart of $actor', ({ actor, chart }) => {
    expect(
      events(chart)
        .filter((type) => !INTERNAL.includes(type))
        .sort(),
    ).toEqual(routedTo(actor).sort())
  })

  test.each([1, 2] as const)('the chart of generation %d knows what is sent to it, and all that the youngest knows', (number) => {
    const known = events(new Alone(generation(number, createGenerations(model.collector))))
    expect(known).toEqual(expect.arrayContaining(routedTo(`generation${number}`)))
    expect(known).toEqual(events(new Alone(generation(0, createGenerations(model.collector)))))
  })

  test.each(Object.keys(table).filter((type) => table[type]?.answersByCache))('a free-list cache answers %s', (type) => {
    const alone = new Alone(freeListCache(createFreeLists(model.freeLists)))
    alone.send({ type, cache: 0, block: 1, object: 1, buffer: -1, kind: 1, slots: 0, nbytes: 48 } as unknown as Scripted)
    expect(alone.outbox.said).toHaveLength(1)
  })

  test.each(routedTo('addressSpace'))('the address space answers %s', (type) => {
    const alone = new Alone(addressSpace('3.11'))
    alone.send({ type, record: 0, block: 0, nbytes: 600, bytes: 0x10_0000, counted: 1, from: 0, arena: 0, address: 0x7fff_0000_0000 } as unknown as Scripted)
    expect(alone.outbox.said.length).toBeGreaterThan(0)
  })
})

describe('the traced wiring', () => {
  const traced = read('src/lab/traced.ts')
  const code = traced.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

  test('[L1.2] imports no kernel and no machine', () => {
    const imports = [...traced.matchAll(/from '([^']+)'/g)].map(([, path]) => path)
    expect(imports.length).toBeGreaterThan(0)
    expect(imports.filter((path) => /kernel|machines/.test(path))).toEqual([])
  })

  test('[L1.2] decides nothing: no branch, no loop', () => {
    expect(code.match(/\b(if|else|switch|case|for|while|do|try|catch)\b|\?|&&|\|\|/g)).toBeNull()
  })
})
