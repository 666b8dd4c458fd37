import { type PyVersion, valueError } from '../../../src/python/values/fault'
import { floatRepr } from '../../../src/python/values/floats'
import { formatComplex, formatFloat, formatInt, formatStr } from '../../../src/python/values/format'
import { intFromFloat } from '../../../src/python/values/intFloats'
import type { PyIntValue } from '../../../src/python/values/ints'
import {
  formatPercentCharacter,
  formatPercentFloat,
  formatPercentInt,
  formatPercentStr,
  type PercentDirective,
  parsePercentTemplate,
  percentField,
  unsupportedFormatCharacter,
  wrongPercentArgument,
} from '../../../src/python/values/percentFormat'
import { FieldNumbering, FORMAT_DEPTH, parseFieldName, parseFormatTemplate, unknownConversion } from '../../../src/python/values/strFormatFields'
import { asciiRepr, strRepr } from '../../../src/python/values/text'
import { compareRecording, decode, type Encoded, str } from './support'

/** An argument that knows whether it is a float. */
interface Argument {
  readonly value: unknown
  readonly isFloat: boolean
}

const argumentsOf = (encoded: readonly Encoded[]): Argument[] => encoded.map((one) => ({ value: decode(one), isFloat: typeof one === 'string' && one.startsWith('f') }))

/** The smallest interpreter of %: positional arguments, or ints under keys. */
function percent(template: string, args: readonly Argument[], keys: Readonly<Record<string, number>>, version: PyVersion): string {
  let taken = 0
  const next = () => args[taken++] ?? { value: 0, isFloat: false }
  let result = ''
  for (const part of parsePercentTemplate(template, Object.keys(keys).length > 0)) {
    if (typeof part === 'string') result += part
    else {
      const width = part.width === '*' ? Number(next().value) : null
      const precision = part.precision === '*' ? Number(next().value) : null
      const argument = part.key === null ? next() : { value: keys[part.key], isFloat: false }
      result += converted(part, argument, width, precision, version)
    }
  }
  return result
}

function converted(part: PercentDirective, { value, isFloat }: Argument, width: number | null, precision: number | null, version: PyVersion): string {
  const field = percentField(part, width, precision)
  if ('diuoxXeEfFgG'.includes(part.type) && (typeof value === 'string' || ('oxX'.includes(part.type) && isFloat))) {
    throw wrongPercentArgument(part, isFloat ? 'float' : 'str', version)
  }
  if ('diuoxX'.includes(part.type)) return formatPercentInt(isFloat ? intFromFloat(Number(value)) : (value as PyIntValue), part, field, version)
  if ('eEfFgG'.includes(part.type)) return formatPercentFloat(Number(value), part, field)
  if (part.type === 's') return formatPercentStr(String(value), field)
  if (part.type === 'c') return formatPercentCharacter(value as PyIntValue | string, field)
  throw unsupportedFormatCharacter(part)
}

/** The smallest interpreter of str.format: positional ints and texts. */
function format(template: string, args: readonly unknown[], numbering: FieldNumbering, depth: number, version: PyVersion): string {
  if (depth < 0) throw valueError('Max string recursion exceeded')
  let result = ''
  for (const part of parseFormatTemplate(template)) {
    if (typeof part === 'string') result += part
    else {
      const value = args[Number(numbering.place(parseFieldName(part.name).first))]
      const shown = part.conversion === null ? value : conversionOf(part.conversion, value)
      const spec = part.spec.includes('{') ? format(part.spec, args, numbering, depth - 1, version) : part.spec
      result += typeof shown === 'string' ? formatStr(shown, spec, version) : formatInt(shown as PyIntValue, spec, version)
    }
  }
  return result
}

function conversionOf(conversion: string, value: unknown): string {
  if (!'rsa'.includes(conversion)) throw unknownConversion(conversion)
  if (typeof value !== 'string' || conversion === 's') return String(value)
  return conversion === 'r' ? strRepr(value) : asciiRepr(value)
}

/** Literals and fields in the rows of CPython's own parser: a text and the field behind it, or a text alone. */
function rows(template: string): Encoded {
  return [...parseFormatTemplate(template)].map((part) =>
    typeof part === 'string' ? str(part) : [str(part.name), str(part.spec), part.conversion === null ? null : str(part.conversion)],
  )
}

/** Neighbouring texts are one; an absent text is none. */
function joined(recorded: Encoded): Encoded {
  if (!Array.isArray(recorded)) return recorded
  const parts: Encoded[] = []
  for (const [literal, ...field] of recorded as readonly (readonly Encoded[])[]) {
    const last = parts.at(-1)
    const text = String(literal).slice(1)
    if (typeof last === 'string') parts[parts.length - 1] = last + text
    else if (text !== '') parts.push(str(text))
    if (field[0] !== null) parts.push(field)
  }
  return parts
}

compareRecording(
  'formats',
  {
    int: ([a, spec], version) => str(formatInt(decode(a) as PyIntValue, String(decode(spec)), version)),
    float: ([a, spec], version) => str(formatFloat(Number(decode(a)), String(decode(spec)), version)),
    str: ([a, spec], version) => str(formatStr(String(decode(a)), String(decode(spec)), version)),
    complex: ([a, spec], version) => str(formatComplex(decode(a) as { re: number; im: number }, String(decode(spec)), version)),
    percent: ([template, args], version) => str(percent(String(decode(template)), argumentsOf(args), {}, version)),
    keys: ([template], version) => str(percent(String(decode(template)), [], { a: 1, '': 2, 'a(b)': 3, b: 4 }, version)),
    fields: ([template]) => rows(String(decode(template))),
    name: ([name]) => {
      const { first, steps } = parseFieldName(String(decode(name)))
      const shown = (item: string | number) => (typeof item === 'string' ? str(item) : item)
      return [shown(first), Array.from(steps, (step) => ('attribute' in step ? [true, str(step.attribute)] : [false, shown(step.item)]))]
    },
    format: ([template, args], version) => str(format(String(decode(template)), (args as Encoded[]).map(decode), new FieldNumbering(), FORMAT_DEPTH - 1, version)),
  },
  { raw: true, adapt: (name, answer) => (name === 'fields' ? joined(answer) : answer) },
)

test('a float without a specification is its repr', () => {
  expect(formatFloat(1.5, '', [3, 11])).toBe(floatRepr(1.5))
})
