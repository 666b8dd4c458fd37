import { UnsupportedConstruct } from '../../../compile'
import type { Ref } from '../../../heap/ref'
import { type HostPattern, hostPattern, RegexFault, RegexRefused } from '../../../values/regex'
import type { Interpreter } from '../../../vm/interpreter'
import { native } from '../../../vm/native'
import { positionOf } from '../../../vm/tracebacks'
import { makeNativeModule } from '../../nativeModule'

/** Patterns that were translated: what a pattern comes to hangs on nothing else. */
const TRANSLATED = new Map<string, HostPattern>()
const KEPT = 500

/** _sre: patterns are run by the host. */
export function makeRegex(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_sre', {
    functions: {
      // (groups, names with their numbers, groups as they close, flags), or (message, position).
      describe: native('pattern, flags, /', (v, [pattern, flags]) => describe(v, v.textOf(pattern), Number(v.intOf(flags)))),
      // Where it matches: start and end of all and of each group, −1 where it took no part; or None.
      find: native('pattern, flags, mode, string, pos, /', (v, [pattern, flags, mode, string, pos]) =>
        find(v, translated(v, v.textOf(pattern), Number(v.intOf(flags))), v.textOf(mode), v.textOf(string), Number(v.intOf(pos))),
      ),
    },
  })
}

function translated(vm: Interpreter, pattern: string, flags: number): HostPattern {
  const key = `${vm.minor} ${flags} ${pattern}`
  const known = TRANSLATED.get(key)
  if (known !== undefined) return known
  const made = hostPattern(pattern, flags, vm.version[1])
  if (TRANSLATED.size >= KEPT) TRANSLATED.clear()
  TRANSLATED.set(key, made)
  return made
}

function describe(vm: Interpreter, pattern: string, flags: number): Ref {
  try {
    const { groups, names, closing, allFlags } = translated(vm, pattern, flags)
    const pairs = [...names].map(([name, group]) => vm.tuple([vm.str(name), vm.int(group)]))
    return vm.tuple([vm.int(groups), vm.tuple(pairs), vm.tuple(closing.map((group) => vm.int(group))), vm.int(allFlags)])
  } catch (error) {
    if (error instanceof RegexFault) return vm.tuple([vm.str(error.message), vm.int(error.position)])
    if (error instanceof RegexRefused) refuse(vm, error.message)
    throw error
  }
}

function refuse(vm: Interpreter, construct: string): never {
  const frame = [...vm.frames].reverse().find((each) => !each.native && !each.run.code.filename.startsWith('<frozen'))
  const { line, column } = frame === undefined || frame.native ? { line: 1, column: 0 } : positionOf(frame)
  const filename = frame === undefined || frame.native ? '<string>' : frame.run.code.filename
  throw new UnsupportedConstruct(construct, filename, line, Math.max(column, 0), 'write the pattern without it, or take the text apart with methods of str')
}

function find(vm: Interpreter, { source, flags }: HostPattern, mode: string, text: string, pos: number): Ref {
  const isWide = /[\ud800-\udfff]/.test(text)
  const regex = new RegExp(mode === 'fullmatch' ? `(?:${source})(?![^])` : source, `${flags}${mode === 'search' ? 'g' : 'y'}`)
  regex.lastIndex = isWide ? [...text].slice(0, pos).join('').length : pos
  const found = regex.exec(text)
  if (found?.indices === undefined) return vm.newNone()
  const place = (at: number): number => (isWide ? [...text.slice(0, at)].length : at)
  return vm.tuple(found.indices.map((range) => (range === undefined ? vm.tuple([vm.int(-1), vm.int(-1)]) : vm.tuple([vm.int(place(range[0])), vm.int(place(range[1]))]))))
}
