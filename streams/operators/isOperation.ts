import type { Fact } from '../facts'
import type { Operation, OperationType } from '../operations'

/** Every type of operation; the compiler asks for a line here with each new one. */
const OPERATIONS: Readonly<Record<OperationType, true>> = {
  'block.allocate': true,
  'block.resize': true,
  'block.free': true,
  'block.adopt': true,
  'arena.offer': true,
  'largeBlock.offer': true,
  'chunk.map': true,
  'chunk.unmap': true,
  'object.allocate': true,
  'object.place': true,
  'object.immortalize': true,
  'object.retype': true,
  'object.track': true,
  'object.untrack': true,
  'reference.hold': true,
  'reference.drop': true,
  'slot.store': true,
  'slot.give': true,
  'slots.move': true,
  'slots.truncate': true,
  'buffer.resize': true,
  'buffer.adopt': true,
  'values.embed': true,
  'values.detach': true,
  'buffer.free': true,
  'type.define': true,
  'code.return': true,
  'weakref.link': true,
  'weakref.clear': true,
  collect: true,
  'collector.resume': true,
  freeze: true,
  unfreeze: true,
  'callbacks.change': true,
  'debug.change': true,
  'policy.change': true,
  'garbage.take': true,
  'root.add': true,
  'root.remove': true,
  'frame.push': true,
  'frame.pop': true,
  safepoint: true,
  'threshold.change': true,
  'collector.switch': true,
  'counts.adopt': true,
}

/** Is this message of a log asked by the mutator, not said by an actor? */
export function isOperation(message: Operation | Fact): message is Operation {
  return Object.hasOwn(OPERATIONS, message.type)
}
