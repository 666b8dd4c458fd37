import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PyVersion, ValueFault } from '../../../src/python/values/fault'
import { normalised, type PyIntValue } from '../../../src/python/values/ints'

/** Written by record.sh; see record.py for the form. */
export type Encoded = null | boolean | number | string | readonly Encoded[] | { readonly [key: string]: Encoded }

type Row = readonly [operation: string, args: readonly Encoded[], answer: Encoded]

/** An operation knows the types of its arguments, and takes them for those. */
export type Operation = (args: never[], version: PyVersion) => Encoded

export const VERSIONS: readonly string[] = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13']

export interface Complex {
  readonly re: number
  readonly im: number
}

/** A JavaScript value of what record.py wrote. */
export function decode(value: Encoded): unknown {
  if (Array.isArray(value)) return value.map(decode)
  if (typeof value !== 'string') return value
  const body = value.slice(1)
  if (value.startsWith('i')) return normalised(body.startsWith('-') ? -BigInt(`0x${body.slice(1)}`) : BigInt(`0x${body}`))
  if (value.startsWith('f')) return float(body)
  if (value.startsWith('b')) return Uint8Array.from(body.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
  if (value.startsWith('c')) return complexOf(body.split(','))
  return body
}

function complexOf([re = '', im = '']: readonly string[]): Complex {
  return { re: float(re), im: float(im) }
}

function float(text: string): number {
  return Number(text.replace('inf', 'Infinity'))
}

export const int = (value: PyIntValue): Encoded => (typeof value === 'number' ? safe(value) : `i${value.toString(16)}`)
export const float64 = (value: number): Encoded => `f${Object.is(value, -0) ? '-0' : value}`
export const str = (value: string): Encoded => `s${value}`
export const bytes = (value: Uint8Array): Encoded => `b${Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
export const complex = (value: Complex): Encoded => `c${String(float64(value.re)).slice(1)},${String(float64(value.im)).slice(1)}`

/** An int kept as a number must be a safe integer, and not -0. */
function safe(value: number): Encoded {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : `not an int: ${value}`
}

/** Floats are written by JavaScript in both places. */
function comparable(value: Encoded): Encoded {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'string') return value
  if (value.startsWith('f')) return float64(float(value.slice(1)))
  return value.startsWith('c') ? complex(complexOf(value.slice(1).split(','))) : value
}

/** What the recording has for a version: the entry of the newest version that is not newer. */
function answerFor(answer: Encoded, version: string): Encoded {
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer) || !('3.8' in answer)) return answer
  const byVersion = answer as Readonly<Record<string, Encoded>>
  let found: Encoded = null
  for (const known of VERSIONS) {
    if (byVersion[known] !== undefined) found = byVersion[known] ?? null
    if (known === version) break
  }
  return found
}

function run(operation: Operation, args: readonly unknown[], version: PyVersion): Encoded {
  try {
    return operation([...args] as never[], version)
  } catch (error) {
    if (error instanceof ValueFault) return `!${error.type}: ${error.message}`
    return `broken: ${error instanceof Error ? error.stack : error}`
  }
}

/** Compares every case of a recording in every version, and tells the first few that differ. @param raw - arguments stay as they were written @param adapt - brings an answer into the form of the operation */
export function compareRecording(topic: string, operations: Readonly<Record<string, Operation>>, { raw = false, adapt = (_name: string, answer: Encoded) => answer } = {}): void {
  const rows = JSON.parse(readFileSync(join(__dirname, 'recorded', `${topic}.json`), 'utf8')) as readonly Row[]
  const names = [...new Set(rows.map(([name]) => name))]
  test.each(names)(`${topic}: %s`, (name) => {
    const operation = operations[name]
    if (operation === undefined) throw new Error(`nothing to compare ${name} with`)
    const differences: string[] = []
    for (const [, args, answer] of rows.filter(([other]) => other === name)) {
      for (const text of VERSIONS) {
        const [major = 0, minor = 0] = text.split('.').map(Number)
        const expected = JSON.stringify(comparable(adapt(name, answerFor(answer, text))))
        const found = JSON.stringify(run(operation, raw ? args : args.map(decode), [major, minor]))
        if (expected !== found) differences.push(`${text} ${name}(${JSON.stringify(args)}): expected ${expected}, found ${found}`)
      }
    }
    expect(`${differences.length} differ\n${differences.slice(0, 12).join('\n')}`).toBe('0 differ\n')
  })
}
