import { NULL, type Ref } from '../../heap/ref'
import { ValueFault } from '../../values/fault'
import { FieldNumbering, FORMAT_DEPTH, type FormatField, parseFieldName, parseFormatTemplate, unknownConversion } from '../../values/strFormatFields'
import { asciiEscaped } from '../../values/text'
import { getAttribute } from '../../vm/classes/attributes'
import type { Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { getItem, repr, reprText, str } from '../../vm/protocols/operators'
import { formatValue } from '../../vm/protocols/protocols'

/** Where the arguments of a template come from. */
export interface FormatSource {
  readonly args: readonly Ref[]
  readonly keywords: ReadonlyMap<string, Ref>
  /** The mapping of `format_map`, or NULL. */
  readonly mapping: Ref
}

/** What was written so far: a single exact str stays the object that it is. */
interface Output {
  text: string
  pieces: number
  /** The only piece, owned, where it is an exact str. */
  only: Ref
}

type Part = string | FormatField

/** Templates that were taken apart before: nothing but a memory of what was computed. */
const known = new Map<string, readonly Part[]>()
const MOST_KNOWN = 500

/** The parts of a template; of one with a fault one after the other, as what is in front of the fault is looked at first. */
function partsOf(template: string): Iterable<Part> {
  const before = known.get(template)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  try {
    const parts = [...parseFormatTemplate(template)]
    known.set(template, parts)
    return parts
  } catch (error) {
    if (!(error instanceof ValueFault)) throw error
    return parseFormatTemplate(template)
  }
}

/** `template.format(…)`. Source: `do_string_format` in `Objects/stringlib/unicode_format.h`. */
export function* formatTemplate(vm: Interpreter, template: string, source: FormatSource): Steps {
  const output: Output = { text: '', pieces: 0, only: NULL }
  try {
    yield* formatInto(vm, output, template, source, new FieldNumbering(), FORMAT_DEPTH)
    return output.only === NULL ? vm.str(output.text) : vm.hold(output.only)
  } finally {
    if (output.only !== NULL) vm.drop(output.only)
  }
}

function* formatInto(vm: Interpreter, output: Output, template: string, source: FormatSource, numbering: FieldNumbering, depth: number): Steps<void> {
  if (depth === 0) vm.raise('ValueError', 'Max string recursion exceeded')
  for (const part of partsOf(template)) {
    if (typeof part === 'string') write(vm, output, part, NULL)
    else {
      const piece = yield* formatField(vm, part, source, numbering, depth)
      write(vm, output, vm.textOf(piece), piece)
      vm.drop(piece)
    }
  }
}

function write(vm: Interpreter, output: Output, text: string, ref: Ref): void {
  if (text === '') return
  output.text += text
  output.pieces++
  if (output.only !== NULL) vm.drop(output.only)
  output.only = output.pieces === 1 && ref !== NULL && vm.isExactStr(ref) ? vm.hold(ref) : NULL
}

/** One replacement field: a str. */
function* formatField(vm: Interpreter, field: FormatField, source: FormatSource, numbering: FieldNumbering, depth: number): Steps {
  let value = yield* fieldValue(vm, field.name, source, numbering)
  try {
    if (field.conversion !== null) {
      const converted = yield* convert(vm, value, field.conversion)
      vm.drop(value)
      value = converted
    }
    let { spec } = field
    if (spec.includes('{') || spec.includes('}')) {
      const inner: Output = { text: '', pieces: 0, only: NULL }
      yield* formatInto(vm, inner, spec, source, numbering, depth - 1)
      if (inner.only !== NULL) vm.drop(inner.only)
      spec = inner.text
    }
    const piece = yield* wait(formatValue(vm, value, spec))
    return isNumber(vm, value) ? copied(vm, piece) : piece
  } finally {
    vm.drop(value)
  }
}

function isNumber(vm: Interpreter, value: Ref): boolean {
  const { refs, kinds } = vm.heap
  const kind = refs.objType[value]
  return kind === kinds.int || kind === kinds.float || kind === kinds.complex
}

/** What is written among other text is no object of its own: a single character is the shared one. The piece is given away. */
function copied(vm: Interpreter, piece: Ref): Ref {
  const text = vm.textOf(piece)
  if (text.length !== 1) return piece
  vm.drop(piece)
  return vm.str(text)
}

/** `do_conversion` */
function* convert(vm: Interpreter, value: Ref, conversion: string): Steps {
  if (conversion === 'r') return yield* wait(repr(vm, value))
  if (conversion === 's') return yield* wait(str(vm, value))
  if (conversion === 'a') return vm.str(asciiEscaped(yield* reprText(vm, value)))
  throw unknownConversion(conversion)
}

/** `get_field_object`: the argument, and the way from there. Owned. */
function* fieldValue(vm: Interpreter, name: string, source: FormatSource, numbering: FieldNumbering): Steps {
  const { first, steps } = parseFieldName(name)
  let value = yield* argument(vm, numbering.place(first), source)
  for (const step of steps) {
    try {
      const next = 'attribute' in step ? yield* wait(getAttribute(vm, value, step.attribute)) : yield* item(vm, value, step.item)
      vm.drop(value)
      value = next
    } catch (error) {
      vm.drop(value)
      throw error
    }
  }
  return value
}

function* item(vm: Interpreter, value: Ref, key: string | number): Steps {
  const ref = typeof key === 'number' ? vm.int(key) : vm.str(key)
  try {
    return yield* wait(getItem(vm, value, ref))
  } finally {
    vm.drop(ref)
  }
}

function* argument(vm: Interpreter, place: string | number, source: FormatSource): Steps {
  if (typeof place === 'string') {
    if (source.mapping !== NULL) return yield* item(vm, source.mapping, place)
    const known = source.keywords.get(place)
    if (known !== undefined) return vm.hold(known)
    const key = vm.str(place)
    try {
      vm.raiseWith('KeyError', key)
    } finally {
      vm.drop(key)
    }
  }
  if (source.mapping !== NULL) vm.raise('ValueError', 'Format string contains positional fields')
  if (place >= source.args.length) vm.raise('IndexError', `Replacement index ${place} out of range for positional args tuple`)
  return vm.hold(source.args[place])
}
