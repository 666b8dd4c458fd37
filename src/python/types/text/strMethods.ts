import { NULL, type Ref } from '../../heap/ref'
import { encode } from '../../values/encode'
import type { PyVersion } from '../../values/fault'
import { formatStr } from '../../values/format'
import * as methods from '../../values/strMethods'
import { type NativeSpec, native } from '../../vm/calls/native'
import { heldTuple, passDict, passTuple, withTuple } from '../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { str, truth, truthFast } from '../../vm/protocols/operators'
import { indexed } from '../indexed'
import { specText } from '../numbers/formatted'
import { sizeArgument } from '../toIndex'
import { freshResultOf, freshText, resultOf, textAt } from './arguments'
import { formatTemplate } from './format'
import { joined } from './join'
import { appendedList } from './splitList'
import { strFindMethods } from './strFindMethods'
import { textArgument } from './strNew'
import { strSplitMethods } from './strSplitMethods'
import { maketrans, translated } from './translate'

/** A method that makes another text of it, always a new one. */
function changed(change: (text: string) => string): NativeSpec {
  return native('self, /', (vm, [self]) => freshText(vm, change(vm.textOf(self))))
}

/** A method that tells something of it. */
function told(test: (text: string, version: PyVersion) => boolean): NativeSpec {
  return native('self, /', (vm, [self]) => vm.bool(test(vm.textOf(self), vm.version)))
}

/** A method that widens it. */
function padded(pad: (text: string, width: number, fill: string) => string): NativeSpec {
  return indexed("self, width, fillchar=' ', /", { sizes: [1] }, (vm, [self, width, fill]) => {
    if (fill !== NULL && !vm.isStr(fill)) vm.raise('TypeError', `The fill character must be a unicode character, not ${vm.typeName(fill)}`)
    return freshResultOf(vm, self, pad(vm.textOf(self), fieldWidth(vm, width), fill === NULL ? ' ' : vm.textOf(fill)))
  })
}

const WIDEST = 2 ** 29 - 32

function fieldWidth(vm: Interpreter, width: Ref): number {
  const places = sizeArgument(vm, width, 0)
  if (places > WIDEST) vm.raise('MemoryError', '')
  return places
}

/** Methods of str. Source: `unicode_methods` in `Objects/unicodeobject.c`. */
export function strMethods(vm: Interpreter): Record<string, NativeSpec> {
  return {
    capitalize: changed(methods.capitalize),
    casefold: changed(methods.casefold),
    lower: changed(methods.lower),
    swapcase: changed(methods.swapcase),
    title: changed(methods.title),
    upper: changed(methods.upper),
    isalnum: told(methods.isalnum),
    isalpha: told(methods.isalpha),
    isascii: told(methods.isascii),
    isdecimal: told(methods.isdecimal),
    isdigit: told(methods.isdigit),
    isidentifier: told(methods.isidentifier),
    islower: told(methods.islower),
    isnumeric: told(methods.isnumeric),
    isprintable: told(methods.isprintable),
    isspace: told(methods.isspace),
    istitle: told(methods.istitle),
    isupper: told(methods.isupper),
    center: padded(methods.center),
    ljust: padded(methods.ljust),
    rjust: padded(methods.rjust),
    zfill: indexed('self, width, /', { sizes: [1] }, (v, [self, width]) => freshResultOf(v, self, methods.zfill(v.textOf(self), fieldWidth(v, width)))),
    expandtabs: indexed('self, tabsize=8', { sizes: [1] }, (v, [self, size]) => resultOf(v, self, methods.expandtabs(v.textOf(self), sizeArgument(v, size, 8)))),
    encode: native("self, encoding='utf-8', errors='strict'", (v, [self, encoding, errors]) =>
      v.heap.bytes(encode(v.textOf(self), textArgument(v, encoding, 'encode', 'encoding', 'utf-8'), textArgument(v, errors, 'encode', 'errors', 'strict'))),
    ),
    join: native('self, iterable, /', (v, [self, iterable]) => joined(v, self, iterable)),
    splitlines: native('self, keepends=False', (v, [self, keep]) => splitlines(v, self, keep)),
    replace: indexed(vm.atLeast(13) ? 'self, old, new, /, count=-1' : 'self, old, new, count=-1, /', { sizes: [3] }, (v, [self, old, fresh, count]) =>
      freshResultOf(v, self, methods.replace(v.textOf(self), textAt(v, old, 'replace', 1), textAt(v, fresh, 'replace', 2), sizeArgument(v, count, -1))),
    ),
    translate: native('self, table, /', (v, [self, table]) => translated(v, self, table)),
    format: native('self, /, *args, **kwargs', (v, [self], args, keywords) => {
      passDict(v, keywords.size)
      // Without a field or a doubled brace it is the text itself.
      if (v.isExactStr(self) && !/[{}]/.test(v.textOf(self))) {
        passTuple(v, args.length)
        return v.hold(self)
      }
      const steps = formatTemplate(v, v.textOf(self), { args, keywords, mapping: NULL })
      if (!v.tupleGiven && args.some((arg) => v.heap.mayBeTracked(arg))) return withTuple(v, heldTuple(v, args), steps)
      passTuple(v, args.length)
      return steps
    }),
    format_map: native('self, mapping, /', (v, [self, mapping]) => formatTemplate(v, v.textOf(self), { args: [], keywords: new Map(), mapping })),
    __format__: native('self, format_spec, /', (v, [self, spec]) => formatted(v, self, spec)),
    __getnewargs__: native('self, /', (v, [self]) => v.tuple([v.str(v.textOf(self))])),
    ...strFindMethods(vm),
    ...strSplitMethods(vm),
  }
}

function formatted(vm: Interpreter, self: Ref, spec: Ref): Result {
  const text = specText(vm, spec)
  if (text === '') return str(vm, self)
  const made = formatStr(vm.textOf(self), text, vm.version, vm.typeName(self))
  // What is long enough already, and not too long, stays the object that it is.
  return vm.isExactStr(self) && made === vm.textOf(self) ? vm.hold(self) : vm.str(made)
}

function splitlines(vm: Interpreter, self: Ref, keep: Ref): Result {
  const fast = keep === NULL ? 0 : truthFast(vm, keep)
  if (fast < 0) return splitlinesLater(vm, self, keep)
  const text = vm.textOf(self)
  return appendedList(vm, methods.splitlines(text, fast === 1), (line) => resultOf(vm, self, line))
}

function* splitlinesLater(vm: Interpreter, self: Ref, keep: Ref): Steps {
  const keeps = (yield* truth(vm, keep)) === 1
  return appendedList(vm, methods.splitlines(vm.textOf(self), keeps), (line) => resultOf(vm, self, line))
}

export function strStaticmethods(): Record<string, NativeSpec> {
  return { maketrans: native('x, y=None, z=None, /', (vm, [x, y, z]) => maketrans(vm, x, y, z)) }
}
