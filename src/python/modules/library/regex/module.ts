import { setText } from '../../../heap/dict'
import type { Ref } from '../../../heap/ref'
import { RegexFault } from '../../../values/regex'
import { RegexOverflow } from '../../../values/regexTree'
import { native } from '../../../vm/calls/native'
import type { Interpreter } from '../../../vm/interpreter'
import { makeNativeModule } from '../../nativeModule'
import { defineMatch } from './match'
import { definePattern, newPattern } from './pattern'
import { defineTemplate, newTemplate } from './replace'
import { defineScanner } from './scanner'
import { translated } from './translated'

/** _sre: patterns are run by the host. */
export function makeRegex(vm: Interpreter): Ref {
  definePattern(vm)
  defineMatch(vm)
  defineScanner(vm)
  defineTemplate(vm)
  const number = (v: Interpreter, ref: Ref): number => Number(v.intOf(ref))
  return makeNativeModule(vm, '_sre', {
    functions: {
      // (names with their numbers, groups, flags), or (message, position).
      describe: native('pattern, flags, /', (v, [pattern, flags]) => describe(v, v.textOf(pattern), number(v, flags))),
      compile: native('pattern, flags, shown, groupindex, indexgroup, /', (v, [pattern, flags, shown, groupindex, indexgroup]) =>
        newPattern(v, pattern, number(v, flags), number(v, shown), groupindex, indexgroup),
      ),
      ...(vm.atLeast(12) ? { template: native('pattern, template, /', (v, [_pattern, template]) => newTemplate(v, template)) } : {}),
    },
    values: { Pattern: vm.hold(vm.type('Pattern').ref), Match: vm.hold(vm.type('Match').ref) },
  })
}

function describe(vm: Interpreter, pattern: string, flags: number): Ref {
  try {
    const { groups, names, flags: all } = translated(vm, pattern, flags)
    const groupindex = vm.dict()
    for (const [name, group] of names) {
      const [key, value] = [vm.str(name), vm.int(group)]
      setText(vm.heap, groupindex, key, name, value)
      vm.dropAll([key, value])
    }
    return vm.tuple([groupindex, vm.int(groups), vm.int(all)])
  } catch (error) {
    if (error instanceof RegexFault) return vm.tuple([vm.str(error.message), error.position < 0 ? vm.newNone() : vm.int(error.position)])
    if (error instanceof RegexOverflow) vm.raise('OverflowError', error.message)
    throw error
  }
}
