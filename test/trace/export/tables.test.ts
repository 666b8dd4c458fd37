import { tableFromIPC } from 'apache-arrow'
import { decodeFact } from '../../../machines/factCodec'
import { runNames } from '../../../src/python'
import { writeFactsArrow } from '../../../src/trace/export/arrow'
import type { Range } from '../../../src/trace/export/range'
import { runOf, written } from './run'

const run = runOf('class Node: pass\nnode = Node()\nitems = [node]  # FROM\nnode.me = items\ndel node, items\nimport gc\ngc.collect()  # TO\nx = 1\n')
const { session } = run
const { timeline } = session
const from = { operation: run.at('FROM').operation, fact: 2 }
const collected = timeline.collections.find((operation) => operation > from.operation) ?? 0
/** Ends inside of the collection. */
const range: Range = { from, to: { operation: collected, fact: 100 } }

type Row = Readonly<Record<string, unknown>>

/** The facts one by one, as the timeline has them. */
const expected: readonly Row[] = Array.from({ length: range.to.operation - from.operation + 1 }, (_, at) => from.operation + at).flatMap((operation) => {
  timeline.seekTo({ operation, fact: 0 })
  const before = timeline.heap().factCount
  const line = session.lineOf(operation)
  return timeline
    .factsOf(operation)
    .slice()
    .map(({ kind, a, b, c, address }, fact): Row => {
      const decoded = decodeFact(kind, a, b, c, address) as Row
      return {
        operation,
        fact,
        number: before + fact,
        type: decoded.type,
        object: decoded.object ?? null,
        operands: [a, b, c, address],
        filename: line?.filename ?? null,
        line: line?.line ?? null,
      }
    })
    .filter(({ fact }) => (operation > from.operation || Number(fact) >= from.fact) && (operation < range.to.operation || Number(fact) < range.to.fact))
})

const names = runNames(session)
const head = { position: timeline.end, python: '3.11', plan: session.plan.name }

describe.each(['file', 'stream'] as const)('Arrow, as a %s', (form) => {
  const bytes = written((write) => writeFactsArrow(timeline, range, names, head, decodeFact, form, write))
  const table = tableFromIPC(bytes)

  test('every fact of the range, and no other, with what is known of it', () => {
    const rows = table.toArray().map((row): Row => {
      const { operation, fact, number, type, object, a, b, c, address, filename, line } = row.toJSON()
      return { operation, fact, number: Number(number), type, object, operands: [a, b, c, address].map(Number), filename, line }
    })
    expect(rows.length).toBeGreaterThan(150)
    expect(rows).toEqual(expected)
  })

  test('the metadata says what the operands of each type are called', () => {
    const { format, fields } = JSON.parse(table.schema.metadata.get('ouroboros') ?? 'null') as { format: string; fields: Record<string, string[]> }
    expect(format).toBe('ouroboros-facts')
    for (const { type, operands } of expected) {
      const [a, b, c, address] = operands as number[]
      const named = Object.fromEntries(fields[String(type)].flatMap((name, at) => (name === '' ? [] : [[name, (operands as number[])[at]]])))
      expect(named).toEqual((({ type: _type, ...rest }) => rest)(decodeFact(kindOf(String(type)), a, b, c, address)))
    }
  })

  test('a file has the marks at its ends that the format asks for', () => {
    const ends = [bytes.subarray(0, 6).toString('latin1'), bytes.subarray(-6).toString('latin1')]
    if (form === 'file') expect(ends).toEqual(['ARROW1', 'ARROW1'])
    else expect(bytes.subarray(-8)).toEqual(Buffer.from([255, 255, 255, 255, 0, 0, 0, 0]))
  })
})

/** The kernels' number of a type, from what the timeline has. */
function kindOf(type: string): number {
  for (let kind = 0; kind < 256; kind++) {
    try {
      if (decodeFact(kind, 0, 0, 0, 0).type === type) return kind
    } catch {
      // There is no such number.
    }
  }
  return -1
}

test('a range without facts is a table without rows', () => {
  const bytes = written((write) => writeFactsArrow(timeline, { from, to: from }, names, head, decodeFact, 'file', write))
  expect(tableFromIPC(bytes).numRows).toBe(0)
})

test('a batch is handed on as soon as it is full: what is kept does not grow with the range', () => {
  const whole = { from: { operation: 0, fact: 0 }, to: timeline.end }
  let longest = 0
  let total = 0
  for (const _ of writeFactsArrow(timeline, whole, names, head, decodeFact, 'file', (piece) => {
    longest = Math.max(longest, piece.length)
    total += piece.length
  }));
  expect(total).toBeGreaterThan(1_000_000)
  expect(longest).toBeLessThanOrEqual(65_536 * 8)
})
