import { decodeOperation, encodeOperation } from '../../machines/operationCodec'
import type { OperationKind } from '../../src/kernel/operations'
import * as operations from '../../src/kernel/operations'

const { O } = operations as unknown as { readonly O: Readonly<Record<string, OperationKind>> }
const KINDS = Object.keys(O).filter((name) => !/^\d+$/.test(name))

test('there are operations', () => {
  expect(KINDS.length).toBeGreaterThan(15)
})

test.each(KINDS)('%s: numbers become a message and numbers again', (name) => {
  const operation = decodeOperation(7, O[name], 1, -1, 2 ** 37, 4)
  const { type, record, ...fields } = operation
  expect([typeof type, record]).toEqual(['string', 7])
  const used = Object.keys(fields).length
  expect(encodeOperation(operation, (kind, a, b, c, d) => [kind, a, b, c, d])).toEqual([O[name], ...[1, -1, 2 ** 37, 4].map((operand, at) => (at < used ? operand : 0))])
})

test('each kind has a message of its own', () => {
  expect(new Set(KINDS.map((name) => decodeOperation(0, O[name], 0, 0, 0, 0).type)).size).toBe(KINDS.length)
})

test('a kind that no operation has is refused', () => {
  expect(() => decodeOperation(0, 99 as OperationKind, 0, 0, 0, 0)).toThrow('no operation has the kind 99')
})
