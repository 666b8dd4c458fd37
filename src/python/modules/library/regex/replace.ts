import { appendItem, itemsOf } from '../../../heap/list'
import { NULL, type Ref } from '../../../heap/ref'
import { joined } from '../../../types/text/join'
import { call, callSpecial } from '../../../vm/calls/call'
import { getAttribute } from '../../../vm/classes/attributes'
import type { Result, Steps } from '../../../vm/frames/frame'
import { importModule } from '../../../vm/instructions/modules'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { isCallable } from '../collections/defaultdict'
import { libraryType, newObject } from '../nativeType'
import { groupForTemplate, newMatch } from './matchData'
import { lookedThrough, patternOf } from './patternData'
import { type Looked, part, textOfAny } from './translated'

/** From 3.12: `_sre.SRE_Template`, texts and between them, in its payload, numbers of groups. The first slot is the text that it begins with. */
export function defineTemplate(vm: Interpreter): void {
  if (vm.atLeast(12)) libraryType(vm, { name: 'SRE_Template', module: '_sre', basicsize: 32, fields: 0, subclassable: false, makes: false, slots: {} })
}

/** `_sre.template(pattern, template)`: a list of texts and numbers in turn. Source: `_sre_template_impl` */
export function newTemplate(vm: Interpreter, list: Ref): Ref {
  const items = itemsOf(vm.heap, list)
  const groups = items.flatMap((item, at) => (at % 2 === 1 ? [Number(vm.intOf(item))] : []))
  const texts = items.filter((_, at) => at % 2 === 0)
  return newObject(
    vm,
    vm.type('SRE_Template'),
    texts.map((text) => vm.hold(text)),
    groups,
  )
}

/** Asks a function of the module `re`. The arguments are borrowed. */
function* ask(vm: Interpreter, name: string, args: readonly Ref[]): Steps {
  const module = yield* importModule(vm, 're')
  const fn = yield* wait(getAttribute(vm, module, name))
  vm.drop(module)
  const tuple = vm.atLeast(12) ? NULL : vm.tuple(args.map((arg) => vm.hold(arg)))
  try {
    return yield* wait(call(vm, fn, args))
  } finally {
    if (tuple !== NULL) vm.drop(tuple)
    vm.drop(fn)
  }
}

/** `match.expand(template)`. Source: `_sre_SRE_Match_expand_impl` */
export function* expanded(vm: Interpreter, pattern: Ref, match: Ref, template: Ref): Steps {
  if (!vm.atLeast(12)) return yield* ask(vm, '_expand', [pattern, match, template])
  const made = yield* ask(vm, '_compile_template', [pattern, template])
  try {
    return yield* wait(filled(vm, made, match))
  } finally {
    vm.drop(made)
  }
}

/** A template with the groups of a match. Source: `expand_template` */
function filled(vm: Interpreter, template: Ref, match: Ref): Result {
  const { heap } = vm
  const groups = heap.payload[template] as readonly number[]
  const first = heap.slot(template, 0)
  if (groups.length === 0) return vm.hold(first)
  const isText = vm.isStr(first)
  const list = isText && 2 * groups.length + 1 <= AT_HAND ? NULL : vm.list([])
  const texts = [textOfAny(vm, first) ?? '']
  for (let at = 0; at < groups.length; at++) {
    const group = groupForTemplate(vm, match, groups[at])
    if (group === NULL) vm.raise('IndexError', 'no such group')
    if (group !== vm.none) texts.push(textOfAny(vm, group) ?? '')
    vm.drop(group)
    texts.push(textOfAny(vm, heap.slot(template, at + 1)) ?? '')
  }
  if (list !== NULL) vm.drop(list)
  const text = texts.join('')
  return isText ? vm.str(text) : heap.bytes(Uint8Array.from(text, (unit) => unit.charCodeAt(0)))
}

/** So many texts are put together without a list. */
const AT_HAND = 10

/** What a match is replaced by: a text as it stands, what is called with the match, or a template that is filled here. */
interface Filter {
  readonly ref: Ref
  readonly how: 'text' | 'callable' | 'template'
}

function* filterOf(vm: Interpreter, pattern: Ref, repl: Ref): Steps<Filter> {
  if (isCallable(vm, repl)) return { ref: vm.hold(repl), how: 'callable' }
  if (textOfAny(vm, repl)?.includes('\\') === false) return { ref: vm.hold(repl), how: 'text' }
  if (!vm.atLeast(12)) {
    const ref = yield* ask(vm, '_subx', [pattern, repl])
    return { ref, how: isCallable(vm, ref) ? 'callable' : 'text' }
  }
  const ref = yield* ask(vm, '_compile_template', [pattern, repl])
  if (!vm.isA(ref, 'SRE_Template')) return { ref, how: 'callable' }
  if ((vm.heap.payload[ref] as readonly number[]).length > 0) return { ref, how: 'template' }
  const text = vm.hold(vm.heap.slot(ref, 0))
  vm.drop(ref)
  return { ref: text, how: 'text' }
}

/** What was replaced, and how often. Source: `pattern_subx` */
export function* replaced(vm: Interpreter, pattern: Ref, repl: Ref, string: Ref, most: number): Steps<{ readonly made: Ref; readonly times: number }> {
  const filter = yield* filterOf(vm, pattern, repl)
  try {
    const looked = lookedThrough(vm, pattern, string)
    const list = vm.list([])
    try {
      const times = yield* fillList(vm, pattern, looked, filter, most, list)
      return { made: yield* wait(together(vm, looked, list)), times }
    } finally {
      vm.drop(list)
    }
  } finally {
    vm.drop(filter.ref)
  }
}

function* fillList(vm: Interpreter, pattern: Ref, looked: Looked, filter: Filter, most: number, list: Ref): Steps<number> {
  const { subject } = looked
  let at = 0
  let times = 0
  for (const marks of most < 0 ? [] : patternOf(vm, pattern).parsed.run.all(subject)) {
    if (at < marks[0]) append(vm, list, part(vm, looked, at, marks[0]))
    if (filter.how === 'text') appendItem(vm.heap, list, filter.ref)
    else {
      const match = newMatch(vm, pattern, looked, 0, marks)
      try {
        const item = yield* wait(filter.how === 'template' ? filled(vm, filter.ref, match) : call(vm, filter.ref, [match]))
        if (item !== vm.none) appendItem(vm.heap, list, item)
        vm.drop(item)
      } finally {
        vm.drop(match)
      }
    }
    at = marks[1]
    if (++times === most) break
  }
  if (at < subject.length) append(vm, list, part(vm, looked, at, subject.length))
  return times
}

/** The parts as one. Source: `join` with `getslice` of nothing */
function together(vm: Interpreter, { string }: Looked, list: Ref): Result {
  const empty = vm.isStr(string) ? vm.str('') : vm.heap.bytes(new Uint8Array())
  const made = vm.heap.size(list) === 0 ? vm.hold(empty) : vm.isStr(string) ? joined(vm, empty, list) : callSpecial(vm, empty, 'join', [list])
  vm.drop(empty)
  return made
}

export function append(vm: Interpreter, list: Ref, item: Ref): void {
  appendItem(vm.heap, list, item)
  vm.drop(item)
}
