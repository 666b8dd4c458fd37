import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  builtinLayout,
  bytesRequest,
  classLayout,
  describeTypes,
  fieldsOf,
  instanceSizeof,
  intDigits,
  intSizeof,
  NO_SLOTS,
  Order,
  objectSizeof,
  strKind,
  strLength,
  strSizeof,
  Tracking,
  tupleRequest,
} from '../../src/objects'
import { type ObjectProfile, PROFILES, type TypeName } from '../../src/profiles'
import { ModelClass, runBytearray, runDict, runList, runSet, sizesOf } from './models'

// What sys.getsizeof said in real interpreters (test/cpython/objects/sizeof.py), against what src/objects computes.

const FOLDER = join(__dirname, '..', 'cpython', 'objects')
type Cell = string | number | null | readonly (string | number)[]
type Observed = Readonly<Record<string, readonly (readonly Cell[])[]>> & { readonly python: string }

const stored = (series: string): Observed => JSON.parse(readFileSync(join(FOLDER, `sizeof-${series}.json`), 'utf8'))

/** For each group of rows: the cells that a row should end with, computed from the cells that it begins with. */
const COMPUTE: Readonly<Record<string, (p: ObjectProfile, ...row: never[]) => readonly unknown[]>> = {
  list: (p, script: string) => [runList(p, script)],
  dict: (p, script: string) => [runDict(p, script)],
  set: (p, script: string) => [runSet(p, script)],
  bytearray: (p, script: string) => [runBytearray(p, script)],
  str: (p, text: string) => [strSizeof(p, strKind(text), strLength(text))],
  bytes: (p, n: number) => [bytesRequest(p, n)],
  tuple: (p, n: number) => [tupleRequest(p, n)],
  int: (p, value: string) => [intSizeof(p, intDigits(p, BigInt(value)))],
  object: (p, type: TypeName, items: number) => [objectSizeof(p, type, items)],
  type: (p, type: TypeName) => {
    const { basicsize, itemsize, gc, dict, weakrefs } = describe_(p, type)
    return [basicsize, itemsize, gc, dict, weakrefs]
  },
  // The specimens are a tuple of two and an empty dict.
  tracked: (p, type: TypeName) => [[Tracking.ALWAYS, Tracking.NOT_EMPTY].includes(describe_(p, type).tracking) ? 1 : 0],
  class: (p, base: TypeName, slots: number, dict: number, weakrefs: number, ...seen: (number | null)[]) => {
    const layout = classLayout(p, builtinLayout(p, base), slots === 0 && dict === 1 && weakrefs === 1 ? NO_SLOTS : { slots, dict, weakrefs })
    return [layout.preHeader + layout.gcHead, layout.basicsize, layout.itemsize, seen[3] === null ? null : instanceSizeof(layout)]
  },
  instances: (p, n: number) => {
    const size = instanceSizeof(classLayout(p, builtinLayout(p, 'object'), NO_SLOTS))
    const made = new ModelClass(p)
    const rows = Array.from({ length: 40 }, () => {
      const instance = made.instance()
      for (let at = 0; at < n; at++) instance.store(`a${at}`)
      return [size, instance.dictSizeof, made.sizeof]
    })
    return [0, 1, 2].map((column) => rows.map((row) => row[column]))
  },
  attributes: (p, script: string) => {
    const made = new ModelClass(p)
    let instance = made.instance()
    const rows = script.split(' ').map((step, at) => {
      if (step === '+') instance = at === 0 ? instance : made.instance()
      else if (step.startsWith('-')) instance.delete(step.slice(1))
      else instance.store(step)
      return [instance.dictSizeof, made.sizeof]
    })
    return [0, 1].map((column) => rows.map((row) => row[column]))
  },
  drops: (p, type: string, seen: readonly (string | number)[]) => [ordered(p, type, 'drops', seen)],
  traverses: (p, type: string, seen: readonly (string | number)[]) => [ordered(p, type, 'traverses', seen)],
}

const describe_ = (p: ObjectProfile, type: TypeName) => describeTypes(p).find(({ name }) => name === type) as ReturnType<typeof describeTypes>[number]

/** What was seen, in the order that the type's descriptor says. */
function ordered(p: ObjectProfile, type: string, when: 'drops' | 'traverses', seen: readonly (string | number)[]): readonly (string | number)[] {
  const name = (type === 'exception' ? 'Exception' : type) as TypeName
  const order = describe_(p, name)[when]
  const numbers = seen.map(Number)
  if (order === Order.FIELDS) return (fieldsOf(p, name)?.[when] ?? []).filter((field) => seen.includes(field))
  if (order === Order.FROM_END) return numbers.sort((a, b) => b - a)
  // Keys are even, their values the numbers after them.
  if (order === Order.VALUE_THEN_KEY) return numbers.sort((a, b) => (a ^ 1) - (b ^ 1))
  return numbers.sort((a, b) => a - b)
}

const expand = (cell: Cell): unknown => (typeof cell === 'string' && /^\d+(\*\d+)?( \d+(\*\d+)?)*$/.test(cell) ? sizesOf(cell) : cell)
const WITH_RUNS = new Set(['list', 'dict', 'set', 'bytearray', 'instances', 'attributes'])

/** Each row of a group as observed and as computed. */
function compare(p: ObjectProfile, observed: Observed, group: string): { observed: unknown; computed: unknown; values: number } {
  const rows = observed[group]
  const compute = COMPUTE[group] as (p: ObjectProfile, ...row: unknown[]) => readonly unknown[]
  const computed = rows.map((row) => {
    const tail = compute(p, ...row)
    return [...row.slice(0, row.length - tail.length), ...tail]
  })
  const expected = WITH_RUNS.has(group) ? rows.map(([first, ...rest]) => [first, ...rest.map(expand)]) : rows
  return { observed: expected, computed, values: computed.reduce((sum, row, at) => sum + row.slice(-compute(p, ...rows[at]).length).flat().length, 0) }
}

function compareAll(p: ObjectProfile, observed: Observed): number {
  let values = 0
  for (const group of Object.keys(observed).filter((key) => key !== 'python')) {
    const compared = compare(p, observed, group)
    expect({ group, rows: compared.computed }).toEqual({ group, rows: compared.observed })
    values += compared.values
  }
  return values
}

describe.each(PROFILES.map(({ python, objects }) => [python, objects] as const))('sizes in Python %s', (series, objects) => {
  const observed = stored(series)
  const groups = Object.keys(observed).filter((key) => key !== 'python')

  test.each(groups)('[L7] %s: as the interpreter said', (group) => {
    const compared = compare(objects, observed, group)
    expect(compared.computed).toEqual(compared.observed)
  })

  test('[L7] at least 500 values were compared, and every kind has a rule', () => {
    expect(compareAll(objects, observed)).toBeGreaterThanOrEqual(500)
    expect(groups.sort()).toEqual(Object.keys(COMPUTE).sort())
  })
})

// The interpreters that are here, where they are the ones whose answers are stored: patch releases differ.
const found = new Map<string, string>()
for (const command of ['python3', ...PROFILES.map(({ python }) => `python${python}`)]) {
  const { stdout } = spawnSync(command, ['-I', '-S', '-c', "import sys; print('%d.%d.%d' % sys.version_info[:3])"], { encoding: 'utf8' })
  const version = stdout?.trim() ?? ''
  const series = version.split('.').slice(0, 2).join('.')
  if (!found.has(version) && PROFILES.some(({ python }) => python === series) && stored(series).python === version) found.set(version, command)
}

if (found.size === 0) {
  const known = PROFILES.map(({ python }) => stored(python).python).join(', ')
  test.skip(`none of CPython ${known} was found: the stored sizes stand alone`, () => {})
} else {
  test.each([...found])('[L7] the sizes that Python %s shows just now', (version, command) => {
    const { status, stdout } = spawnSync(command, ['-I', '-S', join(FOLDER, 'sizeof.py')], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    expect(status).toBe(0)
    const profile = PROFILES.find(({ python }) => version.startsWith(`${python}.`))
    compareAll(profile?.objects as ObjectProfile, JSON.parse(stdout))
  })
}
