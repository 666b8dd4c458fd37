import { NULL, type Ref } from '../../heap/ref'
import { decode } from '../../values/decode'
import * as pads from '../../values/strPad'
import { call } from '../../vm/calls/call'
import { type NativeSpec, native } from '../../vm/calls/native'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { collect } from '../../vm/protocols/iteration'
import { truth } from '../../vm/protocols/operators'
import { indexed } from '../indexed'
import { sizeArgument } from '../toIndex'
import { argumentType } from './arguments'
import * as ascii from './asciiBytes'
import { bytesFindMethods } from './bytesFindMethods'
import { bytesArgument, bytesLike, isBytes, latin1 } from './bytesLike'
import { isIterable } from './bytesOf'
import { charactersOf, fresh, unchangedOr } from './bytesResults'
import { bytesSplitMethods } from './bytesSplitMethods'
import { sequenceItems } from './join'
import { appendedList } from './splitList'
import { textArgument } from './strNew'

function changed(change: (text: string) => string): NativeSpec {
  return native('self, /', (vm, [self]) => fresh(vm, self, change(charactersOf(vm, self))))
}

function told(test: (text: string) => boolean): NativeSpec {
  return native('self, /', (vm, [self]) => vm.bool(test(charactersOf(vm, self))))
}

function padded(name: string, pad: (text: string, width: number, fill: string) => string): NativeSpec {
  return indexed("self, width, fillbyte=b' ', /", { sizes: [1] }, (vm, [self, width, fill]) => {
    const byte = fill === NULL ? ' ' : fillByte(vm, name, fill)
    return unchangedOr(vm, self, pad(charactersOf(vm, self), sizeArgument(vm, width, 0), byte))
  })
}

function fillByte(vm: Interpreter, name: string, ref: Ref): string {
  const bytes = bytesLike(vm, ref)
  if (bytes === null || bytes.length !== 1) vm.raise('TypeError', `${name}() argument 2 must be a byte string of length 1, not ${argumentType(vm, ref)}`)
  return latin1(bytes)
}

/** Methods of bytes, which bytearray has too. Source: `bytes_methods` in `Objects/bytesobject.c`. */
export function bytesMethods(vm: Interpreter, name: 'bytes' | 'bytearray'): Record<string, NativeSpec> {
  return {
    capitalize: changed(ascii.capitalize),
    lower: changed(ascii.lower),
    swapcase: changed(ascii.swapcase),
    title: changed(ascii.title),
    upper: changed(ascii.upper),
    isalnum: told(ascii.isalnum),
    isalpha: told(ascii.isalpha),
    isascii: told((text) => ascii.isascii(text)),
    isdigit: told(ascii.isdigit),
    islower: told(ascii.islower),
    isspace: told(ascii.isspace),
    istitle: told(ascii.istitle),
    isupper: told(ascii.isupper),
    center: padded('center', pads.center),
    ljust: padded('ljust', pads.ljust),
    rjust: padded('rjust', pads.rjust),
    zfill: indexed('self, width, /', { sizes: [1] }, (v, [self, width]) => unchangedOr(v, self, pads.zfill(charactersOf(v, self), sizeArgument(v, width, 0)))),
    expandtabs: indexed('self, tabsize=8', { sizes: [1] }, (v, [self, size]) => fresh(v, self, pads.expandtabs(charactersOf(v, self), sizeArgument(v, size, 8)))),
    decode: native("self, encoding='utf-8', errors='strict'", (v, [self, encoding, errors]) =>
      v.str(decode(bytesArgument(v, self), textArgument(v, encoding, 'decode', 'encoding', 'utf-8'), textArgument(v, errors, 'decode', 'errors', 'strict'))),
    ),
    hex: indexed('self, sep=None, bytes_per_sep=1', { sizes: [2] }, (v, [self, separator, group]) => hexOf(v, self, separator, group)),
    join: native('self, iterable_of_bytes, /', (v, [self, iterable]) => joined(v, self, iterable)),
    splitlines: native('self, keepends=False', (v, [self, keep]) => splitlines(v, self, keep)),
    translate: native("self, table, /, delete=b''", (v, [self, table, without]) => translated(v, self, table, without)),
    ...(name === 'bytes' ? { __getnewargs__: native('self, /', (v, [self]) => v.tuple([v.heap.bytes(bytesArgument(v, self))])) } : {}),
    ...(name === 'bytes' && vm.atLeast(11)
      ? {
          __bytes__: native('self, /', (v, [self]) =>
            v.heap.refs.objType[self] === v.heap.kinds.bytes ? v.heap.hold(self) : v.heap.bytes((v.heap.payload[self] as Uint8Array).slice()),
          ),
        }
      : {}),
    ...bytesFindMethods(vm),
    ...bytesSplitMethods(),
  }
}

/** `hex` of what has bytes. */
export function hexOf(vm: Interpreter, self: Ref, separator: Ref, group: Ref): Ref {
  if (separator === NULL) return vm.str(ascii.hex(bytesArgument(vm, self), '', 1))
  const bytes = bytesLike(vm, separator)
  if (bytes === null && !vm.isStr(separator)) noSeparator(vm, separator)
  const text = bytes === null ? vm.textOf(separator) : latin1(bytes)
  if (text.length !== 1) vm.raise('ValueError', 'sep must be length 1.')
  if (!ascii.isascii(text)) vm.raise('ValueError', 'sep must be ASCII.')
  return vm.str(ascii.hex(bytesArgument(vm, self), text, sizeArgument(vm, group, 1)))
}

/** Its length is asked for first. */
function noSeparator(vm: Interpreter, ref: Ref): never {
  vm.raise('TypeError', vm.typeOf(ref).slots.len === undefined ? `object of type '${vm.typeName(ref)}' has no len()` : 'sep must be str or bytes.')
}

/** `separator.join(iterable)`. Source: `Objects/stringlib/join.h`. */
function joined(vm: Interpreter, self: Ref, iterable: Ref): Result {
  const items = sequenceItems(vm, iterable)
  if (items !== null) return joinItems(vm, self, items)
  if (!isIterable(vm, iterable)) vm.raise('TypeError', 'can only join an iterable')
  return joinLater(vm, self, iterable)
}

function* joinLater(vm: Interpreter, self: Ref, iterable: Ref): Steps {
  const items = yield* collect(vm, iterable)
  try {
    return joinItems(vm, self, items)
  } finally {
    vm.dropAll(items.reverse())
  }
}

function joinItems(vm: Interpreter, self: Ref, items: readonly Ref[]): Ref {
  if (items.length === 1 && isBytes(vm, self) && vm.heap.refs.objType[items[0]] === vm.heap.kinds.bytes) return vm.hold(items[0])
  const texts = items.map((item, at) => {
    const bytes = bytesLike(vm, item)
    if (bytes === null) vm.raise('TypeError', `sequence item ${at}: expected a bytes-like object, ${vm.typeName(item)} found`)
    return latin1(bytes)
  })
  return fresh(vm, self, texts.join(charactersOf(vm, self)))
}

function* splitlines(vm: Interpreter, self: Ref, keep: Ref): Steps {
  const keeps = keep !== NULL && (yield* truth(vm, keep)) === 1
  return appendedList(vm, ascii.splitlines(charactersOf(vm, self), keeps), (line) => unchangedOr(vm, self, line))
}

function translated(vm: Interpreter, self: Ref, table: Ref, without: Ref): Ref {
  const map = table === vm.none ? null : bytesArgument(vm, table)
  if (map !== null && map.length !== 256) vm.raise('ValueError', 'translation table must be 256 characters long')
  const gone = new Set(without === NULL ? [] : bytesArgument(vm, without))
  const bytes = bytesArgument(vm, self)
  const kept = bytes.filter((byte) => !gone.has(byte)).map((byte) => (map === null ? byte : map[byte]))
  return unchangedOr(vm, self, latin1(kept))
}

export function bytesStaticmethods(): Record<string, NativeSpec> {
  return {
    maketrans: native('frm, to, /', (vm, [from, to]) => {
      const sources = bytesArgument(vm, from)
      const targets = bytesArgument(vm, to)
      if (sources.length !== targets.length) vm.raise('ValueError', 'maketrans arguments must have same length')
      const table = Uint8Array.from({ length: 256 }, (_, at) => at)
      sources.forEach((source, at) => {
        table[source] = targets[at]
      })
      return vm.heap.bytes(table)
    }),
  }
}

export function bytesClassmethods(): Record<string, NativeSpec> {
  return {
    fromhex: native('cls, string, /', (vm, [cls, text]) => {
      if (!vm.isStr(text)) vm.raise('TypeError', `fromhex() argument must be str, not ${argumentType(vm, text)}`)
      const bytes = vm.heap.bytes(fromHex(vm, vm.textOf(text)))
      if (cls === vm.type('bytes').ref) return bytes
      return ofClass(vm, cls, bytes)
    }),
  }
}

function* ofClass(vm: Interpreter, cls: Ref, bytes: Ref): Steps {
  try {
    return yield* wait(call(vm, cls, [bytes]))
  } finally {
    vm.drop(bytes)
  }
}

/** `_PyBytes_FromHex`: pairs of digits, with spaces between them. */
function fromHex(vm: Interpreter, text: string): Uint8Array {
  let digits = ''
  for (let at = 0; at < text.length; ) {
    if (/[\t-\r ]/.test(text[at])) {
      at++
      continue
    }
    for (const place of [at, at + 1]) {
      if (/[0-9a-f]/i.test(text[place] ?? '')) continue
      if (vm.atLeast(14) && place >= text.length) vm.raise('ValueError', 'fromhex() arg must contain an even number of hexadecimal digits')
      vm.raise('ValueError', `non-hexadecimal number found in fromhex() arg at position ${place}`)
    }
    digits += text.slice(at, at + 2)
    at += 2
  }
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) => Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16))
}
