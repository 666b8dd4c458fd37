import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileModule } from '../../../src/python/compile/compile'
import { UnsupportedConstruct } from '../../../src/python/compile/errors'
import { parseModule } from '../../../src/python/syntax/parse'
import { checkDepths } from './checkDepths'
import { type Described, describeCode } from './describe'
import { difference } from './sameFlow'

const VERSIONS = [8, 10, 11, 12, 13] as const

function source(name: string): string {
  return readFileSync(join(__dirname, 'sources', name), 'utf8')
}

function compiled(name: string, version: number) {
  const options = { version: [3, version] as [number, number] }
  return compileModule(parseModule(source(name), name, options), { ...options, filename: name, source: source(name) })
}

/**
 * What programs can see, and what is an object of the heap. The order of names and locals of 3.8 is that of its own way of compiling
 * `finally`. From 3.12 on a cell of a comprehension is also counted as a local there, in the same place; here it is a cell alone.
 */
function visible(code: Described, version: number) {
  const { name, qualname, flags, counts, varnames, cellvars, freevars, names, consts } = code
  const parameters = counts[0] + counts[2] + ((flags & 4) >> 2) + ((flags & 8) >> 3)
  const order = (list: readonly string[]) => (version < 9 ? [...list].sort() : list)
  const known = version < 11 ? {} : { qualname }
  return {
    name,
    flags,
    counts,
    varnames: order(varnames.filter((local, index) => index < parameters || !cellvars.includes(local))),
    cellvars,
    freevars,
    names: order(names),
    ...(version < 9 ? {} : { consts }),
    ...known,
  }
}

function compare(ours: Described, real: Described, version: number): void {
  expect(visible(ours, version)).toEqual(visible(real, version))
  if (real.name !== '<module>') expect([real.qualname, ours.firstLine]).toEqual([real.qualname, real.firstLine])
  if (real.operations !== undefined) expect([ours.qualname, difference(ours.operations ?? [], real.operations)]).toEqual([ours.qualname, null])
  expect(ours.inner.length).toBe(real.inner.length)
  ours.inner.forEach((inner, index) => {
    compare(inner, real.inner[index], version)
  })
}

describe.each(VERSIONS)('codes are those of Python 3.%i', (version) => {
  const recorded = JSON.parse(readFileSync(join(__dirname, 'recorded', `3.${version}.json`), 'utf8')) as Record<string, Described>

  test.each(Object.keys(recorded))('%s', (name) => {
    const code = compiled(name, version)
    expect(checkDepths(code)).toEqual([])
    compare(describeCode(code), recorded[name], version)
  })
})

test('positions are those of Python 3.11 wherever an instruction can raise', () => {
  const recorded = JSON.parse(readFileSync(join(__dirname, 'recorded', '3.11.json'), 'utf8')) as Record<string, Described>
  const raising =
    /^(CALL|BINARY|COMPARE_OP|CONTAINS_OP|LOAD_(ATTR|METHOD|NAME|GLOBAL|FAST|DEREF)|STORE_(ATTR|SUBSCR)|UNPACK|RAISE|IMPORT|BEFORE_WITH|UNARY|GET_ITER|FOR_ITER|YIELD)/
  const wrong: string[] = []
  let compared = 0
  const walk = (ours: Described, real: Described) => {
    const mine = (ours.operations ?? []).filter(([name]) => raising.test(name))
    const theirs = (real.operations ?? []).filter(([name]) => raising.test(name))
    if (mine.length === theirs.length) {
      mine.forEach(([name, , place], index) => {
        compared++
        if (`${place}` !== `${theirs[index][2]}`) wrong.push(`${ours.qualname} ${name}: ${place}, not ${theirs[index][2]}`)
      })
    }
    ours.inner.forEach((inner, index) => {
      walk(inner, real.inner[index])
    })
  }
  for (const name of Object.keys(recorded)) walk(describeCode(compiled(name, 11)), recorded[name])
  expect(wrong).toEqual([])
  expect(compared).toBeGreaterThan(500)
})

test('every program of the tests has consistent depths in every version', () => {
  const folder = join(__dirname, '../programs')
  const programs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.py'))
  for (const name of programs) {
    for (const version of VERSIONS) {
      const options = { version: [3, version] as [number, number] }
      const text = readFileSync(join(folder, name), 'utf8')
      let ast: ReturnType<typeof parseModule>
      try {
        ast = parseModule(text, name, options)
      } catch {
        continue
      }
      try {
        expect([name, checkDepths(compileModule(ast, { ...options, filename: name }))]).toEqual([name, []])
      } catch (error) {
        if (!(error instanceof UnsupportedConstruct)) throw error
      }
    }
  }
})
