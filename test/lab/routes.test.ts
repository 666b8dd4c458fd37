import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { typeOf } from '../../machines/factCodec'
import type { FactKind } from '../../src/kernel/facts'
import * as kernelFacts from '../../src/kernel/facts'
import type { ActorId } from '../../streams/ids'
import type { MessageType } from '../../streams/message'
import { ROUTES, type Route } from '../../streams/routes'
import { Alone, addressSpace, allocator, lab, mutator, type Scripted } from '../support/actors'
import { program } from '../support/program'

const read = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8')
const { F } = kernelFacts as unknown as { readonly F: Readonly<Record<string, FactKind>> }
const table: Readonly<Partial<Record<string, Route>>> = ROUTES
const answered = (by?: ActorId) => Object.keys(table).filter((type) => table[type]?.answers !== undefined && (by === undefined || table[type].answers === by))
const routedTo = (actor: ActorId) => Object.keys(table).filter((type) => table[type]?.answers === actor || table[type]?.hears?.includes(actor))

/** Whose kernel a module of `fast.ts` is; `F` stands for DONE: nobody's. */
const OWNERS: Readonly<Record<string, ActorId | null>> = { allocator: 'allocator', mappings: 'addressSpace', space: 'addressSpace', F: null }

/** The cases of a switch: label → the first line under it that matches, whose first group is returned. Labels that share a body share it. */
function cases(source: string, label: RegExp, body: RegExp): Map<string, string> {
  const found = new Map<string, string>()
  let open: string[] = []
  for (const line of source.split('\n')) {
    const name = line.match(label)?.[1]
    if (name !== undefined) open.push(name)
    if (/default:/.test(line)) open = []
    const [, result] = line.match(body) ?? []
    if (result === undefined) continue
    for (const waiting of open) found.set(waiting, result)
    open = []
  }
  return found
}

const fast = read('src/lab/fast.ts')
/** Outcome → the module that answers it in fast mode. */
const outcomes = cases(fast, /case F\.([A-Z_]+):/, /return (\w+)\./)
/** What the mutator asks → the module that fast mode calls. */
const asked = cases(fast, /case Ask\.([A-Z_]+):/, /(?:outcome =|return) (\w+)\./)
/** What the mutator asks → the operation that traced mode sends. */
const operations = cases(read('machines/mutator.ts'), /case Ask\.([A-Z_]+):/, /return \{ type: '([\w.]+)'/)

test('the cases were found', () => {
  expect(outcomes.size).toBeGreaterThan(10)
  expect(asked.size).toBe(operations.size)
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
  expect([...byOutcome, ...operations.values()].sort()).toEqual(answered().sort())
})

describe('[L1.1] the actors know what is sent to them', () => {
  const events = (chart: Alone): readonly string[] => (chart.actor.logic as unknown as { readonly events: readonly string[] }).events
  /** What an actor says to itself, or hears from the lab's user. */
  const INTERNAL = ['lacksArena', 'lacksLargeBlock', 'hasNothingToAsk', 'differs', 'run']

  test.each([
    { actor: 'allocator' as const, chart: new Alone(allocator('3.11')) },
    { actor: 'mutator' as const, chart: new Alone(mutator(program([]))) },
    { actor: 'lab' as const, chart: new Alone(lab()) },
  ])('the chart of $actor', ({ actor, chart }) => {
    expect(
      events(chart)
        .filter((type) => !INTERNAL.includes(type))
        .sort(),
    ).toEqual(routedTo(actor).sort())
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
