import { defineType } from '../../vm/classes/registry'
import type { Interpreter } from '../../vm/interpreter'

/** Exceptions of modules that every interpreter imports at its start, in the order in which they are made: name, module, bases, from which version and before which. */
const AT_START: readonly (readonly [name: string, module: string, bases: readonly string[], since?: number, before?: number])[] = [
  ['InterpreterError', 'interpreters', ['Exception'], 13],
  ['InterpreterNotFoundError', 'interpreters', ['InterpreterError'], 13],
  ['NotShareableError', 'interpreters', ['ValueError'], 13],
  ['_DeadlockError', '_frozen_importlib', ['RuntimeError']],
  ['UnsupportedOperation', 'io', ['OSError', 'ValueError']],
  ['ZipImportError', 'zipimport', ['ImportError']],
  ['CodecRegistryError', 'encodings', ['LookupError', 'SystemError']],
  ['ItimerError', 'signal', ['OSError'], 8, 9],
  ['itimer_error', 'signal', ['OSError'], 9],
]

/** They are seen from their bases (`__subclasses__`), whether or not a program imports their modules. */
export function defineExceptionsAtStart(vm: Interpreter): void {
  for (const [name, module, [base, ...others], since = 0, before = Number.POSITIVE_INFINITY] of AT_START) {
    if (!vm.atLeast(since) || vm.minor - 300 >= before) continue
    const first = vm.type(base)
    const type = defineType(vm, { name, module, base, layout: first.base ?? 'Exception', basicsize: first.layout.basicsize + 8 })
    // A class of Python code, or as good as one, can have weak references.
    Object.assign(type, { hasWeakrefs: true, layout: { ...type.layout, weakrefs: 1 } })
    const exception = vm.type('Exception')
    for (const other of others.map((known) => vm.type(known))) {
      const at = type.mro.indexOf(exception)
      const between = other.mro.slice(0, other.mro.indexOf(exception))
      Object.assign(type, { bases: [...type.bases, other], mro: [...type.mro.slice(0, at), ...between, ...type.mro.slice(at)] })
      other.subclasses.add(type)
    }
  }
}
