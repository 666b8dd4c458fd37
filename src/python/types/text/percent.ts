import { NULL, type Ref } from '../../heap/ref'
import { encode } from '../../values/encode'
import { ValueFault } from '../../values/fault'
import {
  formatPercentCharacter,
  formatPercentFloat,
  formatPercentInt,
  formatPercentStr,
  type PercentDirective,
  type PercentField,
  parsePercentTemplate,
  percentField,
  unsupportedFormatCharacter,
} from '../../values/percentFormat'
import { asciiEscaped } from '../../values/text'
import { callBoundSpecial } from '../../vm/calls/call'
import { clearRaised, isRaised } from '../../vm/errors/raised'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { getItem, lookForSignals, reprText, str } from '../../vm/protocols/operators'
import { toFloatObject } from '../numbers/floatNew'
import { toInt } from '../numbers/intNew'
import { isFloat, isInt, toIndex } from '../toIndex'
import { bytesLike, fromLatin1, latin1 } from './bytesLike'

/** Where the values of a template come from: a tuple, one after the other, or one object, which may be a mapping. */
interface Source {
  readonly args: Ref
  readonly tuple: boolean
  readonly mapping: boolean
  next: number
  readonly bytes: boolean
}

type Part = string | PercentDirective

/** Templates that were taken apart before: nothing but a memory of what was computed. */
const known: readonly [Map<string, readonly Part[]>, Map<string, readonly Part[]>] = [new Map(), new Map()]
const MOST_KNOWN = 500

/** The parts of a template; of one with a fault one after the other, as what is in front of the fault is looked at first. */
function partsOf(template: string, isMapping: boolean): Iterable<Part> {
  const templates = known[isMapping ? 1 : 0]
  const before = templates.get(template)
  if (before !== undefined) return before
  if (templates.size >= MOST_KNOWN) templates.clear()
  try {
    const parts = [...parsePercentTemplate(template, isMapping)]
    templates.set(template, parts)
    return parts
  } catch (error) {
    if (!(error instanceof ValueFault)) throw error
    return parsePercentTemplate(template, isMapping)
  }
}

/** `text % args`. Source: `PyUnicode_Format` in `Objects/unicodeobject.c`. */
export function* percentFormat(vm: Interpreter, self: Ref, args: Ref): Steps {
  const parts: Ref[] | string[] = []
  const texts = parts as string[]
  const whole = { ref: NULL }
  try {
    yield* formatAll(vm, vm.textOf(self), sourceOf(vm, args, false), (text, ref) => {
      texts.push(text)
      // A str that is the whole result is the result itself.
      if (whole.ref !== NULL) vm.drop(whole.ref)
      whole.ref = texts.length === 1 && ref !== NULL && vm.isExactStr(ref) ? vm.hold(ref) : NULL
    })
    const result = whole.ref === NULL ? vm.str(texts.join('')) : vm.hold(whole.ref)
    return result
  } finally {
    if (whole.ref !== NULL) vm.drop(whole.ref)
  }
}

/** `bytes % args`, every byte of the template and of the result a character. Source: `_PyBytes_FormatEx` in `Objects/bytesobject.c`. */
export function* percentFormatBytes(vm: Interpreter, template: Uint8Array, args: Ref): Steps<Uint8Array> {
  let text = ''
  yield* formatAll(vm, latin1(template), sourceOf(vm, args, true), (part) => {
    text += part
  })
  return fromLatin1(text)
}

function sourceOf(vm: Interpreter, args: Ref, bytes: boolean): Source {
  const tuple = vm.isA(args, 'tuple')
  const mapping = !tuple && vm.typeOf(args).slots.getitem !== undefined && !vm.isStr(args) && !(bytes && bytesLike(vm, args) !== null)
  return { args, tuple, mapping, next: 0, bytes }
}

function* formatAll(vm: Interpreter, template: string, source: Source, add: (text: string, ref: Ref) => void): Steps<void> {
  let usedKeys = false
  for (const part of partsOf(template, source.mapping)) {
    if (typeof part === 'string') {
      add(part, NULL)
      continue
    }
    usedKeys ||= part.key !== null
    const value = part.key === null ? NULL : yield* byKey(vm, source, part.key)
    if (part.key !== null) source.next = Number.POSITIVE_INFINITY
    try {
      const field = fieldOf(vm, source, part, value)
      const item = value === NULL ? nextArgument(vm, source) : value
      yield* formatOne(vm, part, field, item, source.bytes, add)
    } finally {
      if (value !== NULL) vm.drop(value)
    }
  }
  if (!usedKeys && !source.mapping && left(vm, source)) vm.raise('TypeError', `not all arguments converted during ${source.bytes ? 'bytes' : 'string'} formatting`)
}

function left(vm: Interpreter, source: Source): boolean {
  return source.next < (source.tuple ? vm.heap.size(source.args) - vm.typeOf(source.args).itemsAt : 1)
}

/** `getnextarg` */
function nextArgument(vm: Interpreter, source: Source): Ref {
  if (!left(vm, source)) vm.raise('TypeError', 'not enough arguments for format string')
  const at = source.next++
  return source.tuple ? vm.heap.slot(source.args, vm.typeOf(source.args).itemsAt + at) : source.args
}

function* byKey(vm: Interpreter, source: Source, key: string): Steps {
  if (!source.mapping) vm.raise('TypeError', 'format requires a mapping')
  const name = source.bytes ? vm.heap.bytes(fromLatin1(key)) : vm.str(key)
  try {
    return yield* wait(getItem(vm, source.args, name))
  } finally {
    vm.drop(name)
  }
}

function fieldOf(vm: Interpreter, source: Source, part: PercentDirective, keyed: Ref): PercentField {
  // Behind a key its value is the only argument that there is.
  if (keyed !== NULL && (part.width === '*' || part.precision === '*')) vm.raise('TypeError', isInt(vm, keyed) ? 'not enough arguments for format string' : '* wants int')
  const width = part.width === '*' ? starArgument(vm, source, 2 ** 63 - 1) : null
  const precision = part.precision === '*' ? starArgument(vm, source, 2 ** 31 - 1) : null
  return percentField(part, width, precision)
}

/** @param most - a width is a `Py_ssize_t`, a precision an `int` */
function starArgument(vm: Interpreter, source: Source, most: number): number {
  const ref = nextArgument(vm, source)
  if (!isInt(vm, ref)) vm.raise('TypeError', '* wants int')
  const value = Number(vm.intOf(ref))
  if (Math.abs(value) > most) vm.raise('OverflowError', `Python int too large to convert to C ${most > 2 ** 31 ? 'ssize_t' : 'int'}`)
  return value
}

function* formatOne(vm: Interpreter, part: PercentDirective, field: PercentField, item: Ref, bytes: boolean, add: (text: string, ref: Ref) => void): Steps<void> {
  switch (part.type) {
    case 's':
    case 'r':
    case 'a':
    case 'b':
      if (part.type === 'b' && !bytes) throw unsupportedFormatCharacter(part)
      yield* formatText(vm, part, field, item, bytes, add)
      return
    case 'd':
    case 'i':
    case 'u':
      // Digits take long.
      lookForSignals(vm)
      add(formatPercentInt(yield* intArgument(vm, item, part.type), part, field, vm.version), NULL)
      return
    case 'o':
    case 'x':
    case 'X':
      add(formatPercentInt(yield* intArgument(vm, item, part.type), part, field, vm.version), NULL)
      return
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      add(formatPercentFloat(yield* floatArgument(vm, item, bytes), part, field), NULL)
      return
    case 'c':
      add(formatPercentCharacter(bytes ? byteCharacter(vm, item) : yield* character(vm, item), field), NULL)
      return
    default:
      throw unsupportedFormatCharacter(part)
  }
}

function* formatText(vm: Interpreter, part: PercentDirective, field: PercentField, item: Ref, bytes: boolean, add: (text: string, ref: Ref) => void): Steps<void> {
  if (bytes && (part.type === 's' || part.type === 'b')) {
    add(formatPercentStr(latin1(yield* bytesArgument(vm, item)), field), NULL)
    return
  }
  if (part.type === 's') {
    const text = vm.isExactStr(item) ? vm.hold(item) : yield* wait(str(vm, item))
    const formatted = formatPercentStr(vm.textOf(text), field)
    add(formatted, formatted === vm.textOf(text) ? text : NULL)
    vm.drop(text)
    return
  }
  const shown = yield* reprText(vm, item)
  add(formatPercentStr(bytes || part.type === 'a' ? asciiEscaped(shown) : shown, field), NULL)
}

/** `%d` takes any real number, `%x` what has `__index__`. Source: `mainformatlong`. */
function* intArgument(vm: Interpreter, item: Ref, type: string): Steps<number | bigint> {
  if (isInt(vm, item)) return vm.intOf(item)
  const { slots } = vm.typeOf(item)
  const whole = type === 'o' || type === 'x' || type === 'X'
  if (whole ? slots.index === undefined : slots.index === undefined && slots.int === undefined) notNumber(vm, item, type, whole)
  if (whole) return yield* toIndex(vm, item)
  const result = yield* intOrNothing(vm, item, type)
  const value = vm.intOf(result)
  vm.drop(result)
  return value
}

/** A TypeError of the conversion becomes that of the format. */
function* intOrNothing(vm: Interpreter, item: Ref, type: string): Steps {
  try {
    return yield* wait(toInt(vm, item))
  } catch (error) {
    if (!isRaised(vm, error, 'TypeError')) throw error
    clearRaised(vm, error)
    return notNumber(vm, item, type, false)
  }
}

function notNumber(vm: Interpreter, item: Ref, type: string, whole: boolean): never {
  const wanted = whole ? 'an integer' : vm.atLeast(10) ? 'a real number' : 'a number'
  vm.raise('TypeError', `%${type} format: ${wanted} is required, not ${vm.typeName(item)}`)
}

function* floatArgument(vm: Interpreter, item: Ref, bytes: boolean): Steps<number> {
  if (isFloat(vm, item)) return vm.heap.payload[item] as number
  const { slots } = vm.typeOf(item)
  if (slots.float === undefined && slots.index === undefined)
    vm.raise('TypeError', bytes ? `float argument required, not ${vm.typeName(item)}` : `must be real number, not ${vm.typeName(item)}`)
  const float = yield* wait(toFloatObject(vm, item))
  const value = vm.heap.payload[float] as number
  vm.drop(float)
  return value
}

function* character(vm: Interpreter, item: Ref): Steps<number | bigint | string> {
  if (vm.isStr(item)) return vm.textOf(item)
  if (isInt(vm, item)) return vm.intOf(item)
  if (vm.typeOf(item).slots.index === undefined) vm.raise('TypeError', '%c requires int or char')
  return yield* toIndex(vm, item)
}

function byteCharacter(vm: Interpreter, item: Ref): string {
  const bytes = bytesLike(vm, item)
  if (bytes !== null && bytes.length === 1) return String.fromCharCode(bytes[0])
  if (isInt(vm, item)) {
    const value = vm.intOf(item)
    if (value < 0 || value > 255) vm.raise('OverflowError', '%c arg not in range(256)')
    return String.fromCharCode(Number(value))
  }
  vm.raise('TypeError', '%c requires an integer in range(256) or a single byte')
}

function* bytesArgument(vm: Interpreter, item: Ref): Steps<Uint8Array> {
  const known = bytesLike(vm, item)
  if (known !== null) return known
  const special: Result = callBoundSpecial(vm, item, '__bytes__')
  if (special === NULL) vm.raise('TypeError', `%b requires a bytes-like object, or an object that implements __bytes__, not '${vm.typeName(item)}'`)
  const result = yield* wait(special)
  const bytes = bytesLike(vm, result) ?? encode('')
  vm.drop(result)
  return bytes
}
