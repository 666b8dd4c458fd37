import type { Reference } from '../index'
import { Look } from '../python'

/** What a description says of an object at most, in characters. */
const SHOWN = 44

type Vm = ConstructorParameters<typeof Look>[0]

/** A name of the program, and the object that it names. */
export interface NamedObject {
  readonly scope: string
  readonly name: string
  readonly number: number
}

/** A call under way. */
export interface CallLook {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly names: readonly NamedObject[]
}

/** Looks at the program in front of an operation. What it was asked before is not looked up again. */
export class ProgramLook {
  readonly look: Look
  private readonly texts = new Map<number, string>()
  private readonly labels = new Map<string, string>()

  constructor(readonly vm: Vm) {
    this.look = new Look(vm)
  }

  /** Was the object alive in front of the operation, as the same birth? */
  knows(number: number, birth: number): boolean {
    const { refs } = this.vm.heap
    return number < refs.numbers && refs.objType[number] !== 0 && refs.objBirth[number] === birth
  }

  /** Calls under way. */
  get depth(): number {
    return this.vm.frames.reduce((n, frame) => (frame.native ? n : n + 1), 0)
  }

  /** Is it an instance of a class that the program's own files define? */
  isOfOwnClass(number: number): boolean {
    const type = this.vm.typeOf(number)
    if (type === undefined || type.builtin) return false
    const path = type.module.replaceAll('.', '/')
    return type.module === '__main__' || [...this.vm.sources.keys()].some((file) => file.endsWith(`/${path}.py`) || file.endsWith(`/${path}/__init__.py`))
  }

  /** The object in a few words. */
  text(number: number): string {
    const known = this.texts.get(number)
    if (known !== undefined) return known
    const text = cut(this.look.describe(number).replace(/ @-?\d+$/, ''))
    this.texts.set(number, text)
    return text
  }

  /** How the program writes a reference. */
  label(reference: Reference): string {
    const key = `${reference.from}.${reference.slot}`
    const known = this.labels.get(key)
    if (known !== undefined) return known
    const label = cut(this.look.nameOf(reference))
    this.labels.set(key, label)
    return label
  }

  /** Calls under way, the innermost first, with their variables; the module itself has the global ones. Of more than `most` those between are left out. */
  calls(most: number): CallLook[] {
    const globals = this.look.globals()
    const frames = this.look.frames()
    const shown = frames.length <= most ? frames : [...frames.slice(0, most - 1), ...frames.slice(-1)]
    const calls = shown.map((frame) => {
      const isModule = frame.qualname === '<module>'
      return { name: frame.qualname, file: frame.filename, line: frame.line, names: named(frame.qualname, isModule ? globals : frame.locals) }
    })
    // Between two calls, and at the end, there are names without a frame.
    return calls.some(({ name }) => name === '<module>') ? calls : [...calls, { name: '__main__', file: '', line: 0, names: named('__main__', globals) }]
  }
}

function named(scope: string, variables: readonly { readonly name: string; readonly ref: number }[]): NamedObject[] {
  const seen = new Set<string>()
  return variables.flatMap(({ name, ref }) => {
    if (name.startsWith('__') || name.startsWith('.') || seen.has(name)) return []
    seen.add(name)
    return [{ scope, name, number: ref }]
  })
}

export function cut(text: string, most = SHOWN): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}
