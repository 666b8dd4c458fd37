import { GENERATIONS } from '../../../index'
import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import { moduleState } from '../state'

/**
 * What the import of a module of CPython's library leaves to the collector: objects in cycles, which `gc.collect()` counts. Our modules are other code
 * and leave nothing of the kind. By version from 3.8 to 3.13: how many objects are left where the module is the first that a program imports / the
 * first after a whole collection / where no collection runs meanwhile. MEASURED with 3.8.18, 3.9.18, 3.10.13, 3.11.7, 3.12.1 and 3.13.0 (-S, modules
 * compiled before); with two such modules the number hangs on where the collections in between fall, and is not known.
 */
const LEFT: Readonly<Record<string, string>> = {
  array: '0/0/0 0/0/0 70/0/74 39/72/76 0/72/76 77/40/80',
  collections: '35/28/73 66/0/76 67/0/74 0/69/76 0/69/76 73/0/80',
  contextlib: '7/31/104 30/0/107 31/0/105 30/31/107 30/31/107 111/111/114',
  copy: '0/0/7 0/0/7 0/0/7 0/0/7 0/0/7 0/7/7',
  csv: '0/23/104 22/61/107 23/23/105 0/6/119 6/6/119 101/5/126',
  ctypes: '0/0/0 0/0/7 0/0/7 0/0/7 0/0/7 0/0/7',
  dataclasses: '0/0/104 0/0/107 0/0/105 5/0/143 0/0/143 42/5/150',
  datetime: '263/260/285 281/276/302 292/326/344 290/326/344 0/0/0 0/0/0',
  decimal: '0/35/73 37/0/76 39/0/74 0/41/76 0/0/76 77/77/80',
  enum: '0/7/7 0/7/7 7/7/7 29/34/113 6/34/113 13/13/13',
  fractions: '0/51/104 0/23/107 0/23/105 0/34/119 6/34/119 19/12/126',
  functools: '58/57/97 30/28/107 30/67/105 28/30/107 50/30/107 102/95/107',
  inspect: '0/28/104 0/28/107 0/28/105 0/22/143 0/28/143 0/0/150',
  json: '0/23/104 23/0/107 23/23/105 0/6/119 33/6/119 101/5/126',
  logging: '0/0/104 0/0/107 0/0/105 0/0/119 0/0/119 0/0/126',
  operator: '33/33/33 33/33/33 30/33/33 28/33/33 28/33/33 35/35/35',
  pprint: '24/23/104 0/23/107 0/0/105 0/0/143 0/0/143 24/0/150',
  queue: '0/63/73 30/31/107 0/0/105 0/23/107 30/23/107 0/87/87',
  random: '0/0/0 0/0/0 33/0/33 0/28/33 0/28/33 35/0/35',
  re: '58/51/104 28/59/107 9/23/105 6/5/119 6/24/119 31/5/126',
  statistics: '23/0/104 23/9/107 0/0/105 6/6/119 6/0/119 6/0/126',
  string: '0/23/104 0/61/107 23/23/105 0/6/119 6/6/119 101/5/126',
  textwrap: '0/23/104 0/0/107 23/23/105 0/6/119 6/6/119 73/5/126',
  threading: '0/0/0 30/28/107 30/0/105 30/28/107 30/0/107 7/0/7',
  traceback: '0/0/104 0/0/107 0/0/105 0/0/119 28/0/119 33/59/126',
  tracemalloc: '10/11/115 11/10/118 11/0/116 0/11/130 28/0/130 23/17/137',
  types: '7/7/7 7/7/7 7/7/7 7/7/7 7/7/7 7/7/7',
  typing: '0/0/104 0/0/107 0/9/105 0/0/119 28/0/119 0/0/114',
  weakref: '0/0/0 0/0/7 0/0/7 0/0/7 0/0/7 0/7/7',
}

/** The program has imported the module, which was not there before: a ring of as many lists as CPython leaves objects. */
export function leaveGarbage(vm: Interpreter, module: string): void {
  const left = LEFT[module]?.split(' ')[vm.version[1] - 8]
  if (left === undefined) return
  const [first, later, unseen] = left.split('/').map(Number)
  const state = moduleState(vm)
  const { gc } = vm.lab
  const before = state.garbageOfImports
  state.garbageOfImports = Math.max(before, unseen)
  if (gc.enabled === 0) makeRing(vm, Math.max(unseen - before, 0))
  else if (before === 0) makeRing(vm, gc.collections[GENERATIONS - 1] > state.collectionsAtStart ? later : first)
}

function makeRing(vm: Interpreter, length: number): void {
  if (length === 0) return
  const ring: Ref[] = []
  for (let at = 0; at < length; at++) ring.push(vm.list([at === 0 ? vm.newNone() : vm.hold(ring[at - 1])]))
  vm.heap.store(ring[0], 0, ring[length - 1])
  vm.dropAll(ring)
}
