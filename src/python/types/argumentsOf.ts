import { NULL, type Ref } from '../heap/ref'
import { callNative } from '../vm/calls/native'
import { fits, padded } from '../vm/calls/positional'
import { parseSignature } from '../vm/calls/signature'
import type { Interpreter } from '../vm/interpreter'

/** Arguments by the names of a constructor's signature; NULL where one was not given. */
export type Binder = (vm: Interpreter, args: readonly Ref[], names: Ref) => readonly Ref[]

/**
 * What binds the arguments of a constructor.
 *
 * @param most - how many it counts in `name() takes at most …`; without, the message is that of a plain native
 * @param until - the first minor version that counts as a plain native does
 */
export function binder(name: string, signature: string, most = -1, until = 99): Binder {
  const params = parseSignature(signature)
  return (vm, args, names) => {
    if (names === NULL && fits(params, args.length)) return args.length === params.names.length ? args : padded(args.slice(), params.names.length)
    if (most >= 0 && args.length > most) {
      const plural = most === 1 ? '' : 's'
      const isPlain = names === NULL && vm.atLeast(until)
      vm.raise(
        'TypeError',
        isPlain ? `${name} expected at most ${most} argument${plural}, got ${args.length}` : `${name}() takes at most ${most} argument${plural} (${args.length} given)`,
      )
    }
    let bound: readonly Ref[] = []
    const keep = (_vm: Interpreter, all: readonly Ref[]): Ref => {
      bound = all
      return NULL
    }
    callNative(vm, { index: -1, name, qualname: name, params, call: keep }, args, names)
    return bound
  }
}
