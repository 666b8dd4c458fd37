import { getText } from '../../heap/dict'
import { dataOf, keyAt } from '../../heap/dictData'
import { itemsOf } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { findAttribute } from '../classes/attributes'
import type { Steps } from '../frames/frame'
import { localsOfFrame } from '../frames/frameLocals'
import { frameGlobals } from '../frames/generatorFrames'
import { type Interpreter, wait } from '../interpreter'
import { Exc } from './errors'
import { PyError } from './pyError'
import { clearRaised } from './raised'
import { similarName } from './similarNames'
import { Tb } from './tracebackData'

/** Who shows the exception: the interpreter, or the module traceback (from 3.13 on the same), `alone` without its traceback. */
export type Teller = 'interpreter' | 'library' | 'alone'

/** What a message about a name that is not there ends with: a name that is like it (3.10+). Source: `_compute_suggestion_error` in `Lib/traceback.py`, `Python/suggestions.c`. */
export function* suggestionText(vm: Interpreter, exception: Ref, by: Teller): Steps<string> {
  if (!vm.atLeast(10)) return ''
  const is = (name: string): boolean => vm.isInstance(exception, vm.type(name))
  if (is('NameError')) return yield* forName(vm, exception, by)
  const name = is('AttributeError') ? textAt(vm, exception, Exc.EXTRA) : null
  const object = name === null ? NULL : vm.heap.slot(exception, Exc.EXTRA + 1)
  if (name !== null && object !== NULL) return said(closest(vm, name, publicNames(vm, name, yield* namesOf(vm, object))))
  if (!is('ImportError') || !vm.atLeast(12)) return ''
  return said(yield* forImport(vm, exception))
}

function said(suggestion: string | null): string {
  return suggestion === null ? '' : `. Did you mean: '${suggestion}'?`
}

function textAt(vm: Interpreter, exception: Ref, slot: number): string | null {
  const ref = vm.heap.slot(exception, slot)
  return ref === NULL || !vm.isStr(ref) ? null : vm.textOf(ref)
}

/** `dir(object)`; nothing where that raises. */
function* namesOf(vm: Interpreter, object: Ref): Steps<string[]> {
  try {
    const list = yield* wait(vm.namesOf(vm, object))
    const names = itemsOf(vm.heap, list).flatMap((item) => (vm.isStr(item) ? [vm.textOf(item)] : []))
    vm.drop(list)
    return names
  } catch (error) {
    if (!(error instanceof PyError)) throw error
    clearRaised(vm, error)
    return []
  }
}

function* forImport(vm: Interpreter, exception: Ref): Steps<string | null> {
  const [wanted, from] = [textAt(vm, exception, Exc.EXTRA + 3), textAt(vm, exception, Exc.EXTRA)]
  const module = from === null ? NULL : getText(vm.heap, vm.modules, from)
  return wanted === null || module === NULL ? null : closest(vm, wanted, publicNames(vm, wanted, yield* namesOf(vm, module)))
}

/** Locals of the frame that raised come first, then globals and built-ins. */
function* forName(vm: Interpreter, exception: Ref, by: Teller): Steps<string> {
  const name = textAt(vm, exception, Exc.EXTRA)
  if (name === null) return ''
  const text = by === 'alone' ? '' : said(yield* forVariable(vm, exception, name))
  if (!vm.atLeast(12) || !vm.isLibraryModule(name)) return text
  // 3.12's library forgets the question mark.
  const mark = by !== 'interpreter' && !vm.atLeast(13) ? '' : '?'
  return text === '' ? `. Did you forget to import '${name}'${mark}` : `${text} Or did you forget to import '${name}'${mark}`
}

function* forVariable(vm: Interpreter, exception: Ref, name: string): Steps<string | null> {
  let traceback = vm.heap.slot(exception, Exc.TRACEBACK)
  if (traceback === NULL || traceback === vm.none) return null
  while (vm.heap.slot(traceback, Tb.NEXT) !== NULL) traceback = vm.heap.slot(traceback, Tb.NEXT)
  const frame = vm.heap.slot(traceback, Tb.FRAME)
  return (yield* attributeOfSelf(vm, frame, name)) ?? closestVariable(vm, frame, name)
}

/** `self.name`, in a method of an object that has it (3.12+). */
function* attributeOfSelf(vm: Interpreter, frame: Ref, name: string): Steps<string | null> {
  if (!vm.atLeast(12)) return null
  const locals = localsOfFrame(vm, frame)
  const self = vm.isA(locals, 'dict') ? getText(vm.heap, locals, 'self') : NULL
  let found = NULL
  try {
    if (self !== NULL) found = yield* wait(findAttribute(vm, self, name))
  } catch (error) {
    if (!(error instanceof PyError)) throw error
    clearRaised(vm, error)
  }
  vm.drop(locals)
  if (found === NULL) return null
  vm.drop(found)
  return `self.${name}`
}

function closestVariable(vm: Interpreter, frame: Ref, name: string): string | null {
  const locals = localsOfFrame(vm, frame)
  const own = vm.isA(locals, 'dict') ? keysOf(vm, locals) : []
  vm.drop(locals)
  const others = [keysOf(vm, frameGlobals(vm, frame)), keysOf(vm, vm.builtins)]
  // From 3.13 on the library looks, through all of them at once.
  if (vm.atLeast(13)) return closest(vm, name, [...own, ...others[0], ...others[1]])
  for (const names of [own, ...others]) {
    const found = closest(vm, name, names)
    if (found !== null) return found
  }
  return null
}

function keysOf(vm: Interpreter, dict: Ref): string[] {
  const data = dataOf(vm.heap, dict)
  const names: string[] = []
  for (let entry = 0; entry < data.table.nentries; entry++) {
    const key = keyAt(vm.heap, dict, data, entry)
    if (key !== NULL && vm.isStr(key)) names.push(vm.textOf(key))
  }
  return names
}

function closest(vm: Interpreter, wrong: string, names: readonly string[]): string | null {
  return similarName(wrong, names, vm.atLeast(12))
}

/** Attributes that begin with an underscore are hidden from 3.13 on. */
function publicNames(vm: Interpreter, wrong: string, names: readonly string[]): readonly string[] {
  return vm.atLeast(13) && !wrong.startsWith('_') ? names.filter((name) => !name.startsWith('_')) : names
}
