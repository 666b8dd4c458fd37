import type { Ref } from '../../../heap/ref'
import { characterName, unicodeCharacter } from '../../../syntax/unicodeNames'
import { native } from '../../../vm/calls/native'
import type { Interpreter } from '../../../vm/interpreter'
import { refuseAt } from '../../../vm/threads'
import { makeNativeModule } from '../../nativeModule'
import { numberOf, type Property, propertyOf } from './lookup'

/** By minor version: which Unicode it has. */
const UNICODE_VERSIONS: Readonly<Record<number, string>> = { 8: '12.1.0', 9: '13.0.0', 10: '13.0.0', 11: '14.0.0', 12: '15.0.0', 13: '15.1.0' }
const FORMS = /^NFK?[CD]$/

/**
 * `unicodedata`, with the properties of each version's Unicode. Normal forms are the host's: of a character that the version does not know yet they are
 * those of a later Unicode. Names are those that `\N{…}` knows.
 */
export function makeUnicodedata(vm: Interpreter): Ref {
  const [, minor] = vm.version
  const text = (property: Property, name: string) => native('chr, /', (v, [chr]) => v.str(propertyOf(property, minor, codeOf(v, name, chr))))
  const whole = (property: Property) => native('chr, /', (v, [chr]) => v.int(Number(propertyOf(property, minor, codeOf(v, property, chr)))))
  const number = (name: 'decimal' | 'digit' | 'numeric', kinds: string, missing: string) =>
    native('chr, default=None, /', (v, [chr, fallback]) => {
      const found = numberOf(minor, codeOf(v, name, chr))
      if (found !== undefined && kinds.includes(found.kind)) return name === 'numeric' ? v.float(found.value) : v.int(found.value)
      return fallback > 0 ? v.hold(fallback) : v.raise('ValueError', missing)
    })
  return makeNativeModule(vm, 'unicodedata', {
    functions: {
      category: text('category', 'category'),
      bidirectional: text('bidirectional', 'bidirectional'),
      east_asian_width: text('east_asian_width', 'east_asian_width'),
      combining: whole('combining'),
      mirrored: whole('mirrored'),
      decimal: number('decimal', 'E', 'not a decimal'),
      digit: number('digit', 'ED', 'not a digit'),
      numeric: number('numeric', 'EDN', 'not a numeric character'),
      normalize: native('form, unistr, /', (v, [form, unistr]) => {
        const normal = normalized(v, 'normalize', form, unistr)
        return normal === v.textOf(unistr) && v.isExactStr(unistr) ? v.hold(unistr) : v.str(normal)
      }),
      is_normalized: native('form, unistr, /', (v, [form, unistr]) => v.bool(normalized(v, 'is_normalized', form, unistr) === v.textOf(unistr))),
      name: native('chr, default=None, /', (v, [chr, fallback]) => {
        const code = codeOf(v, 'name', chr)
        const name = characterName(code)
        if (name !== undefined) return v.str(name)
        // Control characters, surrogates, private use, and what is not assigned have none.
        const nameless = /^(Cc|Cs|Co|Cn)$/.test(propertyOf('category', minor, code))
        if (!nameless) v.raise('NotImplementedError', `the name of U+${code.toString(16).toUpperCase().padStart(4, '0')} is not known here`)
        return fallback > 0 ? v.hold(fallback) : v.raise('ValueError', 'no such name')
      }),
      lookup: native('name, /', (v, [name]) => {
        const found = unicodeCharacter(v.textOf(name))
        return found === undefined ? v.raise('KeyError', `undefined character name '${v.textOf(name)}'`) : v.str(found)
      }),
      decomposition: native('chr, /', (v) => refuseAt(v, 'unicodedata.decomposition', 'use unicodedata.normalize')),
    },
    values: { unidata_version: vm.str(UNICODE_VERSIONS[minor] ?? UNICODE_VERSIONS[13]) },
  })
}

function codeOf(vm: Interpreter, name: string, chr: Ref): number {
  if (!vm.isStr(chr)) vm.raise('TypeError', `${name}() argument${/name|numeric|decimal|digit/.test(name) ? ' 1' : ''} must be a unicode character, not ${vm.typeName(chr)}`)
  const characters = [...vm.textOf(chr)]
  if (characters.length !== 1) vm.raise('TypeError', `${name}() argument${/name|numeric|decimal|digit/.test(name) ? ' 1' : ''} must be a unicode character, not str`)
  return characters[0].codePointAt(0) ?? 0
}

function normalized(vm: Interpreter, name: string, form: Ref, text: Ref): string {
  for (const [at, ref] of [form, text].entries()) if (!vm.isStr(ref)) vm.raise('TypeError', `${name}() argument ${at + 1} must be str, not ${vm.typeName(ref)}`)
  if (!FORMS.test(vm.textOf(form))) vm.raise('ValueError', 'invalid normalization form')
  return vm.textOf(text).normalize(vm.textOf(form))
}
