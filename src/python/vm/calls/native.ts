import { NULL, type Ref } from '../../heap/ref'
import { similarName } from '../errors/similarNames'
import { keywordParser } from '../frames/argumentsTuple'
import type { Result } from '../frames/frame'
import type { Interpreter, Native, NativeCall, NativeSpec } from '../interpreter'

export type { Native, NativeCall, NativeSpec } from '../interpreter'

import { fits, NO_KEYWORDS, NO_REST, padded } from './positional'
import type { Params } from './signature'

export type { Params } from './signature'

/** A native by its signature. */
export function native(signature: string, call: NativeCall): NativeSpec {
  return { signature, call }
}

/** Calls a native with arguments as they stand on a stack: keyword arguments last, `names` a tuple of their names, or NULL. */
export function callNative(vm: Interpreter, fn: Native, args: readonly Ref[], names: Ref): Result {
  const { params } = fn
  const { length } = params.names
  if (names !== NULL || !fits(params, args.length)) {
    if (names !== NULL || !params.rest || args.length < params.required || params.requiredKeywords.length > 0 || fn.wrapper === true) return bindAndCall(vm, fn, args, names)
    const { positional } = params
    return fn.call(vm, padded(args.slice(0, positional), length), positional === 0 ? args : args.slice(positional), NO_KEYWORDS)
  }
  return fn.call(vm, args.length === length ? args : padded(args.slice(), length), NO_REST, NO_KEYWORDS)
}

/** Where a native takes no others. */
const NO_EXTRA = new Map<string, Ref>()

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the rules of binding, one after the other
function bindAndCall(vm: Interpreter, fn: Native, args: readonly Ref[], names: Ref): Result {
  const { params } = fn
  const nkeywords = names === NULL ? 0 : vm.heap.size(names)
  const npositional = args.length - nkeywords
  if (fn.wrapper === true && nkeywords === 0) checkWrapped(vm, fn, npositional)
  const all: Ref[] = new Array(params.names.length).fill(NULL)
  for (let at = 0; at < Math.min(npositional, params.positional); at++) all[at] = args[at]
  if (takesKeywords(params) && args.length > params.names.length) vm.raise('TypeError', tooManyInAll(fn, npositional, args.length))
  if (npositional > params.positional && !params.rest) vm.raise('TypeError', tooMany(vm, fn, npositional))
  if (nkeywords > 0 && takesKeywords(params) && !PARSED_ANEW.has(fn.name)) keywordParser(vm, fn.qualname, params.names.length - Math.max(params.positionalOnly, selfless(fn)))
  const extra = params.keywords ? new Map<string, Ref>() : NO_EXTRA
  for (let at = 0; at < nkeywords; at++) {
    const name = vm.textOf(vm.heap.slot(names, at))
    const index = params.names.indexOf(name)
    if (index >= params.positionalOnly) {
      if (all[index] !== NULL) vm.raise('TypeError', `argument for ${fn.name}() given by name ('${name}') and position (${index + 1})`)
      all[index] = args[npositional + at]
    } else if (params.keywords) extra.set(name, args[npositional + at])
    else if (params.names.length === params.positionalOnly) vm.raise('TypeError', `${vm.atLeast(9) ? fn.qualname : fn.name}() takes no keyword arguments`)
    // `sorted` hands them on.
    else wrongKeyword(vm, fn.name === 'sorted' ? 'sort' : fn.name, name, params.names.slice(params.positionalOnly))
  }
  for (let at = 0; at < params.required; at++) if (all[at] === NULL) vm.raise('TypeError', tooFew(vm, fn, npositional, at))
  for (const name of params.requiredKeywords) if (all[params.names.indexOf(name)] === NULL) vm.raise('TypeError', `${fn.name}() missing required keyword-only argument: '${name}'`)
  return fn.call(vm, all, params.rest ? args.slice(Math.min(npositional, params.positional), npositional) : NO_REST, extra)
}

/** Functions that read their arguments by `PyArg_ParseTupleAndKeywords`, which keeps nothing, or hand them on. */
const PARSED_ANEW = new Set(['__import__', 'acquire', 'cast', 'cmp_to_key', 'deque', 'getsizeof', 'max', 'memoryview', 'min', 'pop', 'set_asyncgen_hooks', 'sort', 'sorted', 'str'])

/** A function of C says that it has no such parameter. */
export function wrongKeyword(vm: Interpreter, fn: string, name: string, known: readonly string[]): never {
  if (!vm.atLeast(13)) vm.raise('TypeError', `'${name}' is an invalid keyword argument for ${fn}()`)
  const near = similarName(name, known)
  vm.raise('TypeError', `${fn}() got an unexpected keyword argument '${name}'${near === null ? '' : `. Did you mean '${near}'?`}`)
}

/** Wrappers of `sq_repeat`. */
const REPEATS = /^(str|bytes|bytearray|list|tuple|deque)\.__[ri]?mul__$/

/** How many arguments the wrapper of a slot takes. Source: `check_num_args`, and `PyArg_UnpackTuple` with no name where it may be two. */
function checkWrapped(vm: Interpreter, { params, qualname }: Native, given: number): void {
  const { names, required, rest } = params
  const most = names.length - 1
  if (rest || (given >= required && given - 1 <= most)) return
  const count = required === names.length ? `${most}` : `at ${given < required ? `least ${required - 1}` : `most ${most}`}`
  const shown = given < required ? required - 1 : most
  vm.raise('TypeError', `${most > 1 || REPEATS.test(qualname) ? ' ' : ''}expected ${count} argument${shown === 1 ? '' : 's'}, got ${given - 1}`)
}

/** What a type is made with, all of it by position (`_PyArg_CheckPositional`). */
function isMaker({ index, params }: Native): boolean {
  return index < 0 && params.positionalOnly === params.names.length && params.required === params.names.length
}

/** Arguments as a person counts them: without self. */
function selfless({ params }: Native): number {
  return params.names[0] === 'self' || params.names[0] === 'cls' ? 1 : 0
}

/** May some parameters be given by keyword, and are these all that it takes (`_PyArg_UnpackKeywords`)? */
function takesKeywords({ names, positionalOnly, rest, keywords }: Params): boolean {
  return positionalOnly < names.length && !rest && !keywords
}

function tooManyInAll(fn: Native, positional: number, given: number): string {
  const self = selfless(fn)
  const most = fn.params.names.length - self
  return `${fn.name}() takes at most ${most} ${positional === self ? 'keyword ' : ''}argument${most === 1 ? '' : 's'} (${given - self} given)`
}

function tooMany(vm: Interpreter, fn: Native, given: number): string {
  const self = selfless(fn)
  const most = fn.params.positional - self
  const least = fn.params.required - self
  const now = given - self
  if (most === 0 && fn.params.names.length > fn.params.positional) return `${fn.name}() takes no positional arguments`
  if (takesKeywords(fn.params)) return `${fn.name}() takes ${least < most ? 'at most' : 'exactly'} ${most} positional argument${most === 1 ? '' : 's'} (${now} given)`
  const name = vm.atLeast(9) ? fn.qualname : fn.name
  if (most === 0) return `${name}() takes no arguments (${now} given)`
  if (isMaker(fn)) return `${fn.name} expected ${most} argument${most === 1 ? '' : 's'}, got ${now}`
  if (most === least) return most === 1 ? `${name}() takes exactly one argument (${now} given)` : `${fn.name} expected ${most} arguments, got ${now}`
  return `${fn.name} expected at most ${most} argument${most === 1 ? '' : 's'}, got ${now}`
}

function tooFew(vm: Interpreter, fn: Native, given: number, at: number): string {
  const self = selfless(fn)
  const most = fn.params.positional - self
  const least = fn.params.required - self
  const now = given - self
  if (fn.params.positionalOnly <= at) return `${fn.name}() missing required argument '${fn.params.names[at]}' (pos ${at + 1 - self})`
  if (takesKeywords(fn.params)) return `${fn.name}() takes at least ${least} positional argument${least === 1 ? '' : 's'} (${now} given)`
  if (isMaker(fn)) return `${fn.name} expected ${least} argument${least === 1 ? '' : 's'}, got ${now}`
  if (most === 1 && least === 1) return `${vm.atLeast(9) ? fn.qualname : fn.name}() takes exactly one argument (${now} given)`
  if (most === least && !fn.params.rest) return `${fn.name} expected ${least} arguments, got ${now}`
  return `${fn.name} expected at least ${least} argument${least === 1 ? '' : 's'}, got ${now}`
}
