import { NULL, type Ref } from '../../heap/ref'
import * as methods from '../../values/strSplit'
import { type NativeSpec, native } from '../../vm/calls/native'
import type { Interpreter } from '../../vm/interpreter'
import { indexed } from '../indexed'
import { sizeArgument } from '../toIndex'
import { rsplitSpaces, splitSpaces, strip } from './asciiBytes'
import { bytesArgument, latin1 } from './bytesLike'
import { charactersOf, fresh, unchangedOr } from './bytesResults'
import { splitList, tripleOf } from './splitList'

function given(vm: Interpreter, ref: Ref): string | null {
  return ref === NULL || ref === vm.none ? null : latin1(bytesArgument(vm, ref))
}

function splitting(bySeparator: (text: string, separator: string, limit: number) => string[], bySpaces: (text: string, limit: number) => string[]): NativeSpec {
  return indexed('self, sep=None, maxsplit=-1', { sizes: [2] }, (vm, [self, ref, limit]) => {
    const separator = given(vm, ref)
    const text = charactersOf(vm, self)
    const most = sizeArgument(vm, limit, -1)
    const parts = separator === null ? bySpaces(text, most) : bySeparator(text, separator, most)
    return splitList(vm, parts, most, (part) => unchangedOr(vm, self, part))
  })
}

function stripping(atStart: boolean, atEnd: boolean): NativeSpec {
  return native('self, bytes=None, /', (vm, [self, characters]) => unchangedOr(vm, self, strip(charactersOf(vm, self), given(vm, characters), atStart, atEnd)))
}

function partitioning(partition: (text: string, separator: string) => readonly [string, string, string]): NativeSpec {
  return native('self, sep, /', (vm, [self, separator]) => {
    const [before, between, after] = partition(charactersOf(vm, self), latin1(bytesArgument(vm, separator)))
    const exact = vm.heap.refs.objType[separator] === vm.heap.kinds.bytes && vm.heap.refs.objType[self] === vm.heap.kinds.bytes
    return tripleOf(vm, [() => unchangedOr(vm, self, before), () => (between !== '' && exact ? vm.hold(separator) : fresh(vm, self, between)), () => unchangedOr(vm, self, after)])
  })
}

/** Methods that take it apart. */
export function bytesSplitMethods(): Record<string, NativeSpec> {
  return {
    split: splitting(methods.split, splitSpaces),
    rsplit: splitting(methods.rsplit, rsplitSpaces),
    strip: stripping(true, true),
    lstrip: stripping(true, false),
    rstrip: stripping(false, true),
    partition: partitioning(methods.partition),
    rpartition: partitioning(methods.rpartition),
  }
}
