import { NULL, type Ref } from '../heap/ref'
import { nextOrDefault } from '../types/core/asyncGenerator'
import { callSpecial } from '../vm/calls/call'
import { type NativeSpec, native } from '../vm/calls/native'
import { lookup } from '../vm/classes/attributes'
import type { Steps } from '../vm/frames/frame'
import { asyncIterator } from '../vm/instructions/awaitInstructions'
import { type Interpreter, wait } from '../vm/interpreter'

/** `aiter` and `anext` (3.10+). Source: `Python/bltinmodule.c`. */
export const ASYNC_BUILTINS: Readonly<Record<string, NativeSpec>> = {
  aiter: native('async_iterable, /', (vm, [iterable]) => {
    if (lookup(vm, vm.typeOf(iterable), '__aiter__') === null) vm.raise('TypeError', `'${vm.typeName(iterable)}' object is not an async iterable`)
    return asyncIterator(vm, iterable, '')
  }),
  anext: native('async_iterator, default=, /', (vm, [iterator, fallback]) => next(vm, iterator, fallback)),
}

function* next(vm: Interpreter, iterator: Ref, fallback: Ref): Steps {
  if (lookup(vm, vm.typeOf(iterator), '__anext__') === null) vm.raise('TypeError', `'${vm.typeName(iterator)}' object is not an async iterator`)
  const awaitable = yield* wait(callSpecial(vm, iterator, '__anext__'))
  return fallback === NULL ? awaitable : nextOrDefault(vm, awaitable, fallback)
}
