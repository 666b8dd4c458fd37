import type { Ref } from '../heap/ref'
import type { Interpreter } from '../vm/interpreter'
import { makeAtexit } from './atexit/module'
import { makeGc } from './gc/module'
import { LIBRARY_MODULES, BUNDLED_SOURCES as LIBRARY_SOURCES } from './library/index'
import type { Source } from './library/sources/index'
import { makeSys } from './sys/module'
import { makeTime } from './time/module'
import { makeTracemalloc } from './tracemalloc/module'
import { makeWeakrefBase } from './weakref/module'

/** Modules of the interpreter's own: name → what makes the module object, on its first import. The reference is the caller's. */
export const NATIVE_MODULES: Readonly<Record<string, (vm: Interpreter) => Ref>> = {
  ...LIBRARY_MODULES,
  sys: makeSys,
  gc: makeGc,
  _weakref: makeWeakrefBase,
  _tracemalloc: makeTracemalloc,
  time: makeTime,
  atexit: makeAtexit,
}

/** Modules written in Python: name → what loads their text. */
export const BUNDLED_SOURCES: Readonly<Record<string, () => { readonly SOURCE: Source }>> = {
  ...LIBRARY_SOURCES,
  _weakrefset: () => require('./weakref/setSource'),
  weakref: () => require('./weakref/source'),
  tracemalloc: () => require('./tracemalloc/source'),
}

/** The text of a module that is Python here. */
export function bundledSource(vm: Interpreter, name: string): string | undefined {
  if (!Object.hasOwn(BUNDLED_SOURCES, name)) return undefined
  const { SOURCE } = BUNDLED_SOURCES[name]()
  return typeof SOURCE === 'string' ? SOURCE : SOURCE(vm)
}
