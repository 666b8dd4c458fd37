import type { Ref } from '../heap/ref'
import type { Interpreter } from '../vm/interpreter'
import { makeAtexit } from './atexit/module'
import { makeGc } from './gc/module'
import { LIBRARY_MODULES, BUNDLED_SOURCES as LIBRARY_SOURCES } from './library/index'
import { makeSys } from './sys/module'
import { makeTime } from './time/module'
import { makeTracemalloc } from './tracemalloc/module'
import { SOURCE as TRACEMALLOC_SOURCE } from './tracemalloc/source'
import { makeWeakrefBase } from './weakref/module'
import { WEAKREF_SOURCES } from './weakref/source'

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

/** Modules written in Python: name → source. */
export const BUNDLED_SOURCES: Readonly<Record<string, string | ((vm: Interpreter) => string)>> = {
  ...LIBRARY_SOURCES,
  ...WEAKREF_SOURCES,
  tracemalloc: TRACEMALLOC_SOURCE,
}
