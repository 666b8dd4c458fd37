import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import { makeArray } from './array/module'
import { makeCollections } from './collections/module'
import { makeFiles } from './files/module'
import { makeFunctools } from './functools/module'
import { makeItertools } from './itertools/module'
import { makeMath } from './math/module'
import { makeOperator } from './operator/module'
import { makeRandom } from './random/module'
import { makeRegex } from './regex/module'
import { makeAbc } from './small/abc'
import { makeBisect } from './small/bisect'
import { makeHeapq } from './small/heapq'
import { makeJson } from './small/json'
import { makeDigests, makeFloatBytes } from './small/machineBytes'
import { makeMemory } from './small/memory'
import { makeTree } from './small/syntaxTree'
import { makeThreads } from './small/threads'
import { makeTraceback } from './small/traceback'
import { makeUnicodedata } from './unicode/module'

export { BUNDLED_SOURCES } from './sources/index'
export { isUnsupported, refuseUnsupported } from './unsupported'

/** Modules of the library that are C in CPython: name → what makes the module object. The reference is the caller's. */
export const LIBRARY_MODULES: Readonly<Record<string, (vm: Interpreter) => Ref>> = {
  _abc: makeAbc,
  _bisect: makeBisect,
  _collections: makeCollections,
  _digests: makeDigests,
  _files: makeFiles,
  _functools: makeFunctools,
  _heapq: makeHeapq,
  _json: makeJson,
  _memory: makeMemory,
  _random: makeRandom,
  _sre: makeRegex,
  _struct: makeFloatBytes,
  _threads: makeThreads,
  _traceback: makeTraceback,
  _tree: makeTree,
  array: makeArray,
  itertools: makeItertools,
  math: makeMath,
  operator: makeOperator,
  unicodedata: makeUnicodedata,
}
