import type { Ref } from '../../heap/ref'
import * as methods from '../../values/strFind'
import { type NativeSpec, native } from '../../vm/calls/native'
import type { Interpreter } from '../../vm/interpreter'
import { indexed } from '../indexed'
import type { SlicePart } from '../sliceIndices'
import { isInt, sizeArgument } from '../toIndex'
import { bound } from './arguments'
import { bytesArgument, bytesLike, latin1 } from './bytesLike'
import { byteOf } from './bytesOf'
import { charactersOf, unchangedOr } from './bytesResults'
import { searching } from './searching'

type Search = (text: string, sub: string, start: SlicePart, end: SlicePart) => number

function search(name: string, find: Search, message = ''): NativeSpec {
  return searching(name, (vm, [self, sub, start, end]) => {
    const found = find(charactersOf(vm, self), wanted(vm, sub), bound(vm, start), bound(vm, end))
    if (found < 0 && message !== '') vm.raise('ValueError', message)
    return vm.int(found)
  })
}

/** Bytes, or one byte as an int. */
function wanted(vm: Interpreter, ref: Ref): string {
  const bytes = bytesLike(vm, ref)
  if (bytes !== null) return latin1(bytes)
  if (isInt(vm, ref)) return String.fromCharCode(byteOf(vm, vm.intOf(ref), 'byte'))
  vm.raise('TypeError', `argument should be integer or bytes-like object, not '${vm.typeName(ref)}'`)
}

type Match = (text: string, prefix: string | readonly string[], start: SlicePart, end: SlicePart) => boolean

function match(name: string, matches: Match): NativeSpec {
  return searching(name, (vm, [self, prefix, start, end]) => vm.bool(matches(charactersOf(vm, self), prefixes(vm, name, prefix), bound(vm, start), bound(vm, end))))
}

function prefixes(vm: Interpreter, name: string, ref: Ref): string | readonly string[] {
  const bytes = bytesLike(vm, ref)
  if (bytes !== null) return latin1(bytes)
  if (!vm.isA(ref, 'tuple')) vm.raise('TypeError', `${name} first arg must be bytes or a tuple of bytes, not ${vm.typeName(ref)}`)
  const texts: string[] = []
  for (let at = vm.typeOf(ref).itemsAt; at < vm.heap.size(ref); at++) texts.push(latin1(bytesArgument(vm, vm.heap.slot(ref, at))))
  return texts
}

/** Methods that look for parts. */
export function bytesFindMethods(vm: Interpreter): Record<string, NativeSpec> {
  const found: Record<string, NativeSpec> = {
    count: search('count', methods.count),
    find: search('find', methods.find),
    index: search('index', methods.find, 'subsection not found'),
    rfind: search('rfind', methods.rfind),
    rindex: search('rindex', methods.rfind, 'subsection not found'),
    startswith: match('startswith', methods.startswith),
    endswith: match('endswith', methods.endswith),
    replace: indexed('self, old, new, count=-1, /', { sizes: [3] }, (v, [self, old, fresh, count]) =>
      unchangedOr(v, self, methods.replace(charactersOf(v, self), latin1(bytesArgument(v, old)), latin1(bytesArgument(v, fresh)), sizeArgument(v, count, -1))),
    ),
  }
  if (!vm.atLeast(9)) return found
  found.removeprefix = native('self, prefix, /', (v, [self, prefix]) => unchangedOr(v, self, methods.removeprefix(charactersOf(v, self), latin1(bytesArgument(v, prefix)))))
  found.removesuffix = native('self, suffix, /', (v, [self, suffix]) => unchangedOr(v, self, methods.removesuffix(charactersOf(v, self), latin1(bytesArgument(v, suffix)))))
  return found
}
