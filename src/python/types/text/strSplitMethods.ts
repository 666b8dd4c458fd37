import { StrKind, strKind } from '../../../objects/strings'
import { NULL, type Ref } from '../../heap/ref'
import * as methods from '../../values/strSplit'
import { type NativeSpec, native } from '../../vm/calls/native'
import type { Interpreter } from '../../vm/interpreter'
import { indexed } from '../indexed'
import { sizeArgument } from '../toIndex'
import { plainText, resultOf } from './arguments'
import { mostSplits, splitList, tripleOf } from './splitList'
import { lengthOf } from './units'

type Split = (text: string, separator: string | null, limit: number) => string[]

function splitting(split: Split): NativeSpec {
  return indexed('self, sep=None, maxsplit=-1', { sizes: [2] }, (vm, [self, separator, limit]) => {
    const text = vm.textOf(self)
    const between = separatorOf(vm, separator)
    const most = sizeArgument(vm, limit, -1)
    const room = between !== null && cannotHold(text, between) ? 0 : mostSplits(vm, lengthOf(text), between === null ? null : lengthOf(between), most)
    return splitList(vm, split(text, between, most), room, (part) => resultOf(vm, self, part))
  })
}

/** Is the separator longer, or of wider characters? Then the list is made for one part. */
function cannotHold(text: string, separator: string): boolean {
  return lengthOf(text) < lengthOf(separator) || Math.max(strKind(text), StrKind.LATIN1) < Math.max(strKind(separator), StrKind.LATIN1)
}

function separatorOf(vm: Interpreter, ref: Ref): string | null {
  if (ref === NULL || ref === vm.none) return null
  if (!vm.isStr(ref)) vm.raise('TypeError', `must be str or None, not ${vm.typeName(ref)}`)
  return vm.textOf(ref)
}

function stripping(name: string, strip: (text: string, characters: string | null) => string): NativeSpec {
  return native('self, chars=None, /', (vm, [self, characters]) => {
    if (characters !== NULL && characters !== vm.none && !vm.isStr(characters))
      vm.raise('TypeError', `${name} arg must be None or str${vm.atLeast(14) ? `, not ${vm.typeName(characters)}` : ''}`)
    return resultOf(vm, self, strip(vm.textOf(self), characters === NULL || characters === vm.none ? null : vm.textOf(characters)))
  })
}

type Partition = (text: string, separator: string) => readonly [string, string, string]

/** The separator of the result is the argument itself, and the text, where the separator is not in it, itself. */
function partitioning(partition: Partition): NativeSpec {
  return native('self, sep, /', (vm, [self, separator]) => {
    const [before, between, after] = partition(vm.textOf(self), plainText(vm, separator))
    const part = (text: string): Ref => (between === '' ? (text === '' ? vm.str('') : resultOf(vm, self, text)) : vm.str(text))
    return tripleOf(vm, [() => part(before), () => (between === '' ? vm.str('') : vm.hold(separator)), () => part(after)])
  })
}

/** Methods that take it apart. */
export function strSplitMethods(_vm: Interpreter): Record<string, NativeSpec> {
  return {
    split: splitting(methods.split),
    rsplit: splitting(methods.rsplit),
    strip: stripping('strip', methods.strip),
    lstrip: stripping('lstrip', methods.lstrip),
    rstrip: stripping('rstrip', methods.rstrip),
    partition: partitioning(methods.partition),
    rpartition: partitioning(methods.rpartition),
  }
}
