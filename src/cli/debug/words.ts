import type { decodeFact, decodeOperation } from '../../index'
import { POLICY_IDS, typeName } from '../../index'

type Operation = ReturnType<typeof decodeOperation>
type Fact = ReturnType<typeof decodeFact>

export function hex(address: number): string {
  return `0x${address.toString(16)}`
}

/** A type of the heap by its number; classes of the program have no name there. */
function kindText(kind: number): string {
  const name = typeName(kind)
  return name === undefined ? 'an instance of a class of the program' : `${/^[aeio]/.test(name) ? 'an' : 'a'} ${name}`
}

/** What an operation asks for, in words. */
export function operationWords(operation: Operation): string {
  switch (operation.type) {
    case 'object.allocate':
      return `makes ${kindText(operation.kind)}, ${operation.nbytes} bytes`
    case 'object.place':
      return `makes ${kindText(operation.kind)} that has no block of the heap`
    case 'object.immortalize':
      return `the count of @${operation.object} is never to move again`
    case 'object.retype':
      return `gives @${operation.object} another class`
    case 'object.track':
      return `puts @${operation.object} under the collector`
    case 'object.untrack':
      return `takes @${operation.object} away from the collector`
    case 'reference.hold':
      return `holds @${operation.object} once more`
    case 'reference.drop':
      return `lets go of @${operation.object} once`
    case 'slot.store':
    case 'slot.give':
      return operation.target < 0 ? `empties slot ${operation.slot} of @${operation.object}` : `puts @${operation.target} into slot ${operation.slot} of @${operation.object}`
    case 'slots.move':
      return `moves ${operation.count} references of @${operation.object} from slot ${operation.from} to ${operation.to}`
    case 'slots.truncate':
      return `leaves @${operation.object} ${operation.length} slots`
    case 'buffer.resize':
      return `gives @${operation.object} a buffer of ${operation.nbytes} bytes`
    case 'buffer.adopt':
      return `gives the block of @${operation.donor} to @${operation.object} as a buffer`
    case 'values.embed':
      return `shows the values of @${operation.object} in the dict @${operation.dict}`
    case 'values.detach':
      return `gives the dict @${operation.dict} values of its own, apart from @${operation.object}`
    case 'buffer.free':
      return `frees a buffer of @${operation.object}`
    case 'type.define':
      return `@${operation.object} is a class from now on`
    case 'code.return':
      return 'a finalizer, or a callback, has returned'
    case 'collect':
      return `asks for a collection of generation ${operation.generation}`
    default:
      return otherWords(operation)
  }
}

function otherWords(operation: Operation): string {
  switch (operation.type) {
    case 'safepoint':
      return 'a collection that is due may begin here'
    case 'threshold.change':
      return `sets the threshold of generation ${operation.generation} to ${operation.threshold}`
    case 'collector.switch':
      return operation.enabled === 1 ? 'switches the collector on' : 'switches the collector off'
    case 'weakref.link':
      return `@${operation.weakref} refers to @${operation.object} weakly`
    case 'weakref.clear':
      return `weak reference @${operation.weakref} is to refer to nothing`
    case 'collector.resume':
      return 'what the collector called has returned'
    case 'freeze':
      return 'all that is tracked becomes permanent'
    case 'unfreeze':
      return 'all that is permanent is collected again'
    case 'callbacks.change':
      return operation.has === 1 ? 'there are functions in gc.callbacks' : 'there are no functions in gc.callbacks'
    case 'debug.change':
      return `gc.set_debug(${operation.flags})`
    case 'policy.change':
      return `another ${POLICY_IDS[operation.decides]} decides from now on`
    case 'garbage.take':
      return 'takes the last object out of gc.garbage'
    default:
      return operation.type
  }
}

/** The fields of a message, as `name=value`. */
export function fieldsOf(message: Operation | Fact): string {
  return Object.entries(message)
    .filter(([name]) => name !== 'type' && name !== 'record')
    .map(([name, value]) => ` ${name}=${name === 'address' ? hex(value as number) : value}`)
    .join('')
}
