import { O, type OperationKind } from '../src/kernel/operations'
import type { Draft } from '../streams/message'
import type { ObjectOperation } from '../streams/objectOperations'

type ObjectOperationType = ObjectOperation['type']
/** The fields of an operation, without those that every operation has. */
type Field<T extends ObjectOperationType> = Exclude<keyof Extract<ObjectOperation, { type: T }>, 'type' | 'seq' | 'cause' | 'by' | 'record'>
/** Kind, then the fields that the operands a, b, c, d stand for; '' = not used. */
type Layout = { readonly [T in ObjectOperationType]: readonly [O, Field<T> | '', Field<T> | '', Field<T> | '', Field<T> | ''] }

/** The one place where a program's operations as numbers meet their names. */
const LAYOUT: Layout = {
  'object.allocate': [O.OBJECT_ALLOCATE, 'kind', 'nbytes', 'cache', 'slots'],
  'object.place': [O.OBJECT_PLACE, 'kind', 'slots', '', ''],
  'object.immortalize': [O.OBJECT_IMMORTALIZE, 'object', '', '', ''],
  'object.retype': [O.OBJECT_RETYPE, 'object', 'kind', '', ''],
  'object.track': [O.OBJECT_TRACK, 'object', '', '', ''],
  'object.untrack': [O.OBJECT_UNTRACK, 'object', '', '', ''],
  'reference.hold': [O.REFERENCE_HOLD, 'object', '', '', ''],
  'reference.drop': [O.REFERENCE_DROP, 'object', '', '', ''],
  'slot.store': [O.SLOT_STORE, 'object', 'slot', 'target', ''],
  'slot.give': [O.SLOT_GIVE, 'object', 'slot', 'target', ''],
  'slots.move': [O.SLOTS_MOVE, 'object', 'from', 'to', 'count'],
  'slots.truncate': [O.SLOTS_TRUNCATE, 'object', 'length', '', ''],
  'buffer.resize': [O.BUFFER_RESIZE, 'object', 'buffer', 'nbytes', 'cache'],
  'buffer.adopt': [O.BUFFER_ADOPT, 'object', 'buffer', 'donor', 'nbytes'],
  'values.embed': [O.VALUES_EMBED, 'object', 'dict', '', ''],
  'values.detach': [O.VALUES_DETACH, 'object', 'dict', '', ''],
  'buffer.free': [O.BUFFER_FREE, 'object', 'buffer', '', ''],
  'type.define': [O.TYPE_DEFINE, 'kind', 'object', 'flags', ''],
  'code.return': [O.CODE_RETURN, '', '', '', ''],
  safepoint: [O.SAFEPOINT, '', '', '', ''],
  'threshold.change': [O.THRESHOLD_SET, 'generation', 'threshold', '', ''],
  'collector.switch': [O.COLLECTOR_ENABLE, 'enabled', '', '', ''],
  'weakref.link': [O.WEAKREF_LINK, 'weakref', 'object', 'callback', ''],
  'weakref.clear': [O.WEAKREF_CLEAR, 'weakref', '', '', ''],
  collect: [O.COLLECT, 'generation', '', '', ''],
  'collector.resume': [O.COLLECTOR_RESUME, '', '', '', ''],
  freeze: [O.FREEZE, '', '', '', ''],
  unfreeze: [O.UNFREEZE, '', '', '', ''],
  'callbacks.change': [O.CALLBACKS_SET, 'has', '', '', ''],
  'debug.change': [O.DEBUG_SET, 'flags', '', '', ''],
  'policy.change': [O.POLICY_SET, 'decides', 'policy', '', ''],
  'garbage.take': [O.GARBAGE_TAKE, '', '', '', ''],
  'root.add': [O.ROOT_ADD, 'object', 'kind', '', ''],
  'root.remove': [O.ROOT_REMOVE, 'object', 'kind', '', ''],
  'frame.push': [O.FRAME_PUSH, '', '', '', ''],
  'frame.pop': [O.FRAME_POP, '', '', '', ''],
  'counts.adopt': [O.COUNTS_SET, 'count0', 'count1', 'count2', ''],
}

const TYPE_OF = new Map<OperationKind, ObjectOperationType>((Object.keys(LAYOUT) as ObjectOperationType[]).map((type) => [LAYOUT[type][0], type]))

/** An operation as numbers → as the streams carry it. */
export function decodeOperation(record: number, kind: OperationKind, a: number, b: number, c: number, d: number): Draft<ObjectOperation> {
  const type = TYPE_OF.get(kind)
  if (type === undefined) throw new Error(`no operation has the kind ${kind}`)
  const names = LAYOUT[type]
  const operation: Record<string, unknown> = { type, record }
  const operands = [a, b, c, d]
  for (let i = 0; i < operands.length; i++) if (names[i + 1] !== '') operation[names[i + 1] as string] = operands[i]
  return operation as unknown as Draft<ObjectOperation>
}

/** The way back: `use` gets the numbers. */
export function encodeOperation<R>(operation: Draft<ObjectOperation>, use: (kind: OperationKind, a: number, b: number, c: number, d: number) => R): R {
  const [kind, ...names] = LAYOUT[operation.type]
  const fields = operation as unknown as Readonly<Record<string, number>>
  const [a, b, c, d] = names.map((name) => (name === '' ? 0 : fields[name]))
  return use(kind, a, b, c, d)
}
