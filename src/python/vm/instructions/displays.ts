import { KeysKind } from '../../../objects/dicts'
import { MakeFunction, Op } from '../../code/opcodes'
import { dictLength, getText } from '../../heap/dict'
import { dataOf, keyAt, valueAt } from '../../heap/dictData'
import { reserve } from '../../heap/dictTable'
import { itemsOf, makeList } from '../../heap/list'
import { NULL, partOf, type Ref } from '../../heap/ref'
import { isPlainDict, keysGiven, mergeDict } from '../../types/containers/dictUpdate'
import { update } from '../../types/containers/setOperations'
import { functionText } from '../calls/functionText'
import { getAttribute, lookup } from '../classes/attributes'
import { Exc } from '../errors/errors'
import { PyError } from '../errors/pyError'
import { clearRaised } from '../errors/raised'
import { begin, discard, guarded, pop, push } from '../frames/delivery'
import { type PyFrame, type Result, type RunCode, type Steps, Then } from '../frames/frame'
import { GETTING_REPR, GETTING_STR, levelsOfProtocol, lookAtText } from '../frames/levels'
import { type Interpreter, wait } from '../interpreter'
import { Co } from '../loading/load'
import { dictHas, dictSet } from '../protocols/dictProtocol'
import { collect } from '../protocols/iteration'
import { getItem, reprText, strText } from '../protocols/operators'
import { formatValue } from '../protocols/protocols'
import { setAdd } from '../protocols/setProtocol'
import { buildMap, buildSet } from './filledDisplays'
import { listExtend, unpackIterables } from './unpackIterables'

/** `FORMAT_VALUE`: a value of an f-string. */
function formatInstruction(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  const spec = (arg & 4) === 0 ? NULL : pop(vm, frame)
  const value = pop(vm, frame)
  const owned = spec === NULL ? [value] : [value, spec]
  if ((arg & 3) !== 0) return begin(vm, format(vm, value, spec, arg & 3), owned, Then.PUSH, 0, levelsOfProtocol(vm, 1), (arg & 3) === 1 ? GETTING_STR : GETTING_REPR)
  // `object.__format__` is called, and asks for the str.
  const asksText = lookup(vm, vm.typeOf(value), '__format__')?.owner.builtin === true
  if (asksText && vm.depth >= vm.comparisonLimit) lookAtText(vm, value)
  const levels = levelsOfProtocol(vm, asksText ? 2 : 0)
  let text: Result
  try {
    text = formatValue(vm, value, spec === NULL ? '' : vm.textOf(spec))
  } catch (error) {
    if (spec !== NULL) discard(vm, spec)
    discard(vm, value)
    vm.raised = error
    return false
  }
  return begin(vm, text, owned, Then.PUSH, 0, levels, '')
}

/** Instructions that make containers, strings and functions; undefined where it is another. */
export function buildInstruction(vm: Interpreter, frame: PyFrame, op: Op, arg: number): boolean | undefined {
  const { values, heap } = vm
  switch (op) {
    case Op.BUILD_TUPLE:
      return built(vm, frame, heap.tupleAt(values, frame.sp - arg, arg), arg)
    case Op.BUILD_LIST:
      return built(vm, frame, makeList(heap, partOf(values, frame.sp - arg, frame.sp)), arg)
    case Op.BUILD_SET:
      return begin(vm, buildSet(vm, takeTop(vm, frame, arg)), null, Then.PUSH)
    case Op.BUILD_MAP:
      return begin(vm, buildMap(vm, takeTop(vm, frame, arg * 2)), null, Then.PUSH)
    case Op.BUILD_CONST_KEY_MAP:
      return buildConstKeyMap(vm, frame, arg)
    case Op.BUILD_STRING: {
      const parts = takeTop(vm, frame, arg)
      let text = ''
      for (let at = 0; at < arg; at++) text += vm.textOf(parts[at])
      push(vm, frame, vm.str(text))
      for (let at = 0; at < arg; at++) discard(vm, parts[at])
      return true
    }
    case Op.FORMAT_VALUE:
      return formatInstruction(vm, frame, arg)
    case Op.BUILD_SLICE: {
      const step = arg === 3 ? pop(vm, frame) : vm.newNone()
      const stop = pop(vm, frame)
      push(vm, frame, makeSlice(vm, pop(vm, frame), stop, step))
      return true
    }
    case Op.SET_ADD: {
      const item = pop(vm, frame)
      return begin(vm, setAdd(vm, values[frame.sp - arg], item), [item], Then.DISCARD)
    }
    case Op.MAP_ADD: {
      const value = pop(vm, frame)
      const key = pop(vm, frame)
      return begin(vm, dictSet(vm, values[frame.sp - arg], key, value), [key, value], Then.DISCARD)
    }
    case Op.LIST_EXTEND: {
      const iterable = pop(vm, frame)
      return begin(vm, listExtend(vm, values[frame.sp - arg], iterable, true), [iterable], Then.DISCARD)
    }
    case Op.SET_UPDATE: {
      const iterable = pop(vm, frame)
      return begin(vm, setUpdate(vm, values[frame.sp - arg], iterable), [iterable], Then.DISCARD)
    }
    case Op.DICT_UPDATE:
    case Op.DICT_MERGE: {
      const mapping = pop(vm, frame)
      return begin(vm, dictUpdate(vm, values[frame.sp - arg], mapping, op === Op.DICT_MERGE ? values[frame.sp - arg - 3] : NULL), [mapping], Then.DISCARD)
    }
    case Op.BUILD_TUPLE_UNPACK:
    case Op.BUILD_LIST_UNPACK:
    case Op.BUILD_SET_UNPACK:
    case Op.BUILD_TUPLE_UNPACK_WITH_CALL:
      return unpackIterables(vm, frame, op, arg)
    case Op.LIST_TO_TUPLE: {
      const list = pop(vm, frame)
      push(vm, frame, heap.tuple(itemsOf(heap, list).map((item) => heap.hold(item))))
      discard(vm, list)
      return true
    }
    case Op.MAKE_FUNCTION:
      makeFunction(vm, frame, arg)
      return true
    default:
      return undefined
  }
}

/** The topmost `n` references, the lowest first; they are the caller's. */
export function takeTop(vm: Interpreter, frame: PyFrame, n: number): Ref[] {
  frame.sp -= n
  return partOf(vm.values, frame.sp, frame.sp + n)
}

/** A container has taken its `n` items from the stack: they stayed there while it was allocated. */
function built(vm: Interpreter, frame: PyFrame, made: Ref, n: number): boolean {
  frame.sp -= n
  push(vm, frame, made)
  return !vm.blocked
}

function buildConstKeyMap(vm: Interpreter, frame: PyFrame, n: number): boolean {
  const keys = pop(vm, frame)
  const values = takeTop(vm, frame, n)
  const items: Ref[] = []
  for (let at = 0; at < n; at++) items.push(vm.hold(vm.heap.slot(keys, at)), values[at])
  return guarded(vm, [keys], () => buildMap(vm, items))
}

/** `!s`, `!r`, `!a`, then `format`. */
function* format(vm: Interpreter, value: Ref, spec: Ref, conversion: number): Steps {
  // The str of a str is the str itself.
  if (conversion === 1 && vm.isExactStr(value)) return yield* wait(spec === NULL ? vm.hold(value) : formatValue(vm, value, vm.textOf(spec)))
  const text = conversion === 1 ? yield* strText(vm, value) : conversion === 2 ? yield* reprText(vm, value) : yield* vm.asciiText(vm, value)
  const converted = vm.str(text)
  if (spec === NULL) return converted
  try {
    return yield* wait(formatValue(vm, converted, vm.textOf(spec)))
  } finally {
    vm.drop(converted)
  }
}

/** What a slice is made of; read before anything else is done. */
const PARTS = new Int32Array(3)

/** A slice of references given away. */
export function makeSlice(vm: Interpreter, start: Ref, stop: Ref, step: Ref): Ref {
  PARTS[0] = step
  PARTS[1] = start
  PARTS[2] = stop
  return vm.heap.built('slice', PARTS, 3)
}

function* setUpdate(vm: Interpreter, set: Ref, iterable: Ref): Steps {
  yield* update(vm, set, iterable)
  return NULL
}

/** `{**mapping}`, or keyword arguments for `callable`. */
export function* dictUpdate(vm: Interpreter, dict: Ref, mapping: Ref, callable: Ref): Steps {
  try {
    yield* mergeInto(vm, dict, mapping, callable)
  } catch (error) {
    throw yield* translated(vm, error, mapping, callable)
  }
  return NULL
}

function* mergeInto(vm: Interpreter, dict: Ref, mapping: Ref, callable: Ref): Steps<void> {
  const once = callable !== NULL
  const { heap } = vm
  if (heap.refs.objType[mapping] === heap.kinds.dict || isPlainDict(vm, mapping)) {
    if (!once || dictLength(heap, dict) === 0) {
      yield* mergeDict(vm, dict, mapping)
      return
    }
    const data = dataOf(heap, mapping)
    reserve(heap, dict, data.table.used, data.table.kind === KeysKind.UNICODE)
    for (let entry = 0; entry < data.table.nentries; entry++) {
      const key = keyAt(heap, mapping, data, entry)
      if (key === NULL) continue
      yield* checkNew(vm, dict, key, callable)
      yield* wait(dictSet(vm, dict, key, valueAt(heap, mapping, data, entry)))
    }
    return
  }
  const keys = yield* wait(getAttribute(vm, mapping, 'keys'))
  const names = yield* keysGiven(vm, mapping, keys)
  for (const key of yield* collect(vm, names)) {
    if (once) yield* checkNew(vm, dict, key, callable)
    const value = yield* wait(getItem(vm, mapping, key))
    yield* wait(dictSet(vm, dict, key, value))
    vm.drop(value)
    vm.drop(key)
  }
  vm.drop(names)
}

/** What has no keys is no mapping; from 3.12 on a KeyError of the mapping's own is taken for a key that comes twice, too. Source: `format_kwargs_error`. */
function* translated(vm: Interpreter, error: unknown, mapping: Ref, callable: Ref): Steps<unknown> {
  if (!(error instanceof PyError)) return error
  if (vm.isInstance(error.ref, vm.type('AttributeError'))) {
    const text = callable === NULL ? null : yield* functionText(vm, callable)
    clearRaised(vm, error)
    const what = vm.typeName(mapping)
    return vm.error('TypeError', text === null ? `'${what}' object is not a mapping` : `${text} argument after ** must be a mapping, not ${what}`)
  }
  if (callable === NULL || !vm.atLeast(12) || !vm.isInstance(error.ref, vm.type('KeyError'))) return error
  const args = vm.heap.slot(error.ref, Exc.ARGS)
  if (vm.heap.size(args) !== 1) return error
  const key = yield* wait(strText(vm, vm.heap.slot(args, 0)))
  clearRaised(vm, error)
  return vm.error('TypeError', `${yield* functionText(vm, callable)} got multiple values for keyword argument '${key}'`)
}

/** To 3.8 a key that is no text is complained of as such. */
function* checkNew(vm: Interpreter, dict: Ref, key: Ref, callable: Ref): Steps<void> {
  const known = vm.isStr(key) ? getText(vm.heap, dict, vm.textOf(key)) !== NULL : (yield* wait(dictHas(vm, dict, key))) === 1
  if (!known) return
  const text = yield* functionText(vm, callable)
  if (!vm.isStr(key) && !vm.atLeast(9)) vm.raise('TypeError', `${text} keywords must be strings`)
  vm.raise('TypeError', `${text} got multiple values for keyword argument '${yield* wait(strText(vm, key))}'`)
}

/** `def`, `lambda`: a function object. Source: `PyFunction_NewWithQualName`. */
function makeFunction(vm: Interpreter, frame: PyFrame, flags: number): void {
  const { heap, slotOf } = vm
  const code = pop(vm, frame)
  const closure = (flags & MakeFunction.CLOSURE) === 0 ? NULL : pop(vm, frame)
  const annotations = (flags & MakeFunction.ANNOTATIONS) === 0 ? NULL : pop(vm, frame)
  const kwdefaults = (flags & MakeFunction.KEYWORD_DEFAULTS) === 0 ? NULL : pop(vm, frame)
  const defaults = (flags & MakeFunction.DEFAULTS) === 0 ? NULL : pop(vm, frame)
  const run = vm.codes[heap.payload[code] as number]
  const ref = heap.make('function')
  heap.payload[ref] = run.index
  const set = (name: string, value: Ref): void => {
    const slot = (slotOf as Readonly<Record<string, number>>)[name]
    if (slot >= 0 && value !== NULL) heap.give(ref, slot, value)
  }
  set('code', code)
  set('globals', heap.hold(frame.globals))
  set('name', heap.intern(run.code.name))
  set('qualname', vm.atLeast(11) ? heap.hold(heap.slot(run.ref, Co.QUALNAME)) : heap.intern(run.code.qualname))
  const first = run.consts[0]
  set('doc', heap.hold(first !== undefined && vm.isExactStr(first) && run.code.name !== '<lambda>' ? first : vm.none))
  const module = getText(heap, frame.globals, '__name__')
  if (module !== NULL) set('module', heap.hold(module))
  set('defaults', defaults)
  set('kwdefaults', kwdefaults)
  set('closure', closure)
  set('annotations', annotations)
  push(vm, frame, heap.track(ref))
}

/** From 3.11 on what `exec` and `eval` run is a function, which takes over the code. Owned. Source: `_PyFunction_FromConstructor`. */
export function functionOfCode(vm: Interpreter, run: RunCode, globals: Ref): Ref {
  const { heap, slotOf } = vm
  const ref = heap.make('function')
  heap.payload[ref] = run.index
  heap.give(ref, slotOf.code, run.ref)
  heap.give(ref, slotOf.globals, heap.hold(globals))
  heap.give(ref, slotOf.name, heap.intern(run.code.name))
  heap.give(ref, slotOf.qualname, heap.intern(run.code.name))
  return heap.track(ref)
}
