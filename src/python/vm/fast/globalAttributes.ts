import { NULL, type Ref } from '../../heap/ref'
import { lookup } from '../classes/attributes'
import type { RunCode } from '../frames/frame'
import type { Interpreter } from '../interpreter'
import { cachedInDict, cachedOfClass, noteInDict, noteOfClass } from './inlineCaches'

/**
 * A plain value of a module, or, as an attribute, of a class, that a global refers to: borrowed; NULL where anything else decides. The same whether the instruction
 * at `at` has run before or not: nobody is to tell a run that was restored from one that was not.
 */
export function globalAttribute(vm: Interpreter, run: RunCode, at: number, object: Ref, attribute: boolean): Ref {
  const kind = vm.heap.refs.objType[object]
  if (kind !== vm.kindOf.module && !(attribute && kind === vm.kindOf.type)) return NULL
  const name = run.names[run.exec[at * 2 + 1]]
  const known = cached(vm, run, at, object, kind, name)
  if (known !== NULL) return known
  const text = vm.heap.payload[name] as string
  const type = vm.types[kind]
  const ofType = lookup(vm, type, text)
  if (kind === vm.kindOf.module) {
    if (ofType !== null) return NULL
    noteInDict(vm, run, at, object, type, text)
  } else {
    const cls = vm.classOf(object)
    if (cls === null) return NULL
    lookup(vm, cls, text)
    noteOfClass(vm, run, at, object, text)
  }
  return cached(vm, run, at, object, kind, name)
}

function cached(vm: Interpreter, { places }: RunCode, at: number, object: Ref, kind: number, name: Ref): Ref {
  return kind === vm.kindOf.module ? cachedInDict(vm, places, at, object, name) : cachedOfClass(vm, places, at, object)
}
