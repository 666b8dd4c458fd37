import type { Ref } from '../../heap/ref'
import * as methods from '../../values/strFind'
import { type NativeSpec, native } from '../../vm/calls/native'
import type { Interpreter } from '../../vm/interpreter'
import type { SlicePart } from '../sliceIndices'
import { bound, plainText, resultOf, textAt } from './arguments'
import { searching } from './searching'

type Search = (text: string, sub: string, start: SlicePart, end: SlicePart) => number

function search(name: string, find: Search): NativeSpec {
  return searching(name, (vm, [self, sub, start, end]) => {
    const wanted = vm.atLeast(13) ? textAt(vm, sub, name, 1) : plainText(vm, sub)
    return vm.int(find(vm.textOf(self), wanted, bound(vm, start), bound(vm, end)))
  })
}

type Match = (text: string, prefix: string | readonly string[], start: SlicePart, end: SlicePart) => boolean

function match(name: string, matches: Match): NativeSpec {
  return searching(name, (vm, [self, prefix, start, end]) => {
    const fits = (text: string): boolean => matches(vm.textOf(self), text, bound(vm, start), bound(vm, end))
    return vm.bool(prefixes(vm, name, prefix, fits))
  })
}

/** Does one text fit, or one of a tuple's? Those behind it are not looked at. */
function prefixes(vm: Interpreter, name: string, ref: Ref, fits: (text: string) => boolean): boolean {
  if (vm.isStr(ref)) return fits(vm.textOf(ref))
  if (!vm.isA(ref, 'tuple')) vm.raise('TypeError', `${name} first arg must be str or a tuple of str, not ${vm.typeName(ref)}`)
  for (let at = vm.typeOf(ref).itemsAt; at < vm.heap.size(ref); at++) {
    const item = vm.heap.slot(ref, at)
    if (!vm.isStr(item)) vm.raise('TypeError', `tuple for ${name} must only contain str, not ${vm.typeName(item)}`)
    if (fits(vm.textOf(item))) return true
  }
  return false
}

/** Methods that look for parts. */
export function strFindMethods(vm: Interpreter): Record<string, NativeSpec> {
  const found: Record<string, NativeSpec> = {
    count: search('count', methods.count),
    find: search('find', methods.find),
    index: search('index', methods.index),
    rfind: search('rfind', methods.rfind),
    rindex: search('rindex', methods.rindex),
    startswith: match('startswith', methods.startswith),
    endswith: match('endswith', methods.endswith),
  }
  if (!vm.atLeast(9)) return found
  found.removeprefix = native('self, prefix, /', (v, [self, prefix]) => resultOf(v, self, methods.removeprefix(v.textOf(self), textAt(v, prefix, 'removeprefix', 0))))
  found.removesuffix = native('self, suffix, /', (v, [self, suffix]) => resultOf(v, self, methods.removesuffix(v.textOf(self), textAt(v, suffix, 'removesuffix', 0))))
  return found
}
