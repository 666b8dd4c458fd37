import { getText, removeEntry } from '../heap/dict'
import { copyDict } from '../heap/dictCopy'
import { dataOf } from '../heap/dictData'
import { NULL, type Ref } from '../heap/ref'
import { moduleState } from '../modules/state'
import type { PythonSyntaxError } from '../syntax/error'
import type { ValueFault } from '../values/fault'
import { call, callSpecial } from './calls/call'
import type { Native } from './calls/native'
import { foundRef, lookup } from './classes/attributes'
import { ensureDict, instanceItems } from './classes/instanceAttributes'
import type { PyType } from './classes/type'
import { Exc, makeException } from './errors/errors'
import { PyError } from './errors/pyError'
import { Frm } from './errors/tracebackData'
import { type FrameData, frameObject, frameOfObject, instructionOf, positionOf } from './errors/tracebacks'
import { type Result, type Steps, Then } from './frames/frame'
import { generatorOfFrame } from './frames/frameLocals'
import { dataOfGenerator, Gen } from './frames/generatorData'
import { keepFrameObject } from './frames/generatorFrames'
import { generatorFrame as frameOfGenerator, resumeGenerator } from './frames/generators'
import { type Interpreter, wait } from './interpreter'

// What several files need of the interpreter, and that is no mechanism of its own.

/** Arguments and keyword arguments as a call has them: the names are a tuple for as long as `use` runs. */
export function* withNames(vm: Interpreter, args: readonly Ref[], keywords: ReadonlyMap<string, Ref>, use: (args: readonly Ref[], names: Ref) => Result): Steps {
  if (keywords.size === 0) return yield* wait(use(args, NULL))
  const names = tupleOfNames(vm, keywords)
  try {
    return yield* wait(use([...args, ...keywords.values()], names))
  } finally {
    vm.drop(names)
  }
}

/** `f(**mapping)` may have made the tuple already; the reference is the caller's. */
function tupleOfNames(vm: Interpreter, keywords: ReadonlyMap<string, Ref>): Ref {
  const { spreadNames } = moduleState(vm)
  const wanted = [...keywords.keys()]
  if (spreadNames !== NULL && vm.heap.size(spreadNames) === wanted.length && wanted.every((name, at) => vm.textOf(vm.heap.slot(spreadNames, at)) === name))
    return vm.hold(spreadNames)
  return vm.tuple(wanted.map((name) => vm.heap.intern(name)))
}

/** The first argument of a method of a built-in type is no instance of it. */
export function wrongSelf(vm: Interpreter, descriptor: Ref, native: Native, args: readonly Ref[]): never {
  const owner = vm.types[vm.heap.payload[vm.heap.slot(descriptor, 0)] as number]
  const name = vm.shownName(owner)
  const wrapper = vm.heap.refs.objType[descriptor] === vm.kindOf.wrapperDescriptor
  if (args.length === 0)
    vm.raise(
      'TypeError',
      vm.atLeast(9) && !wrapper ? `unbound method ${name}.${native.name}() needs an argument` : `descriptor '${native.name}' of '${name}' object needs an argument`,
    )
  const given = vm.typeName(args[0])
  vm.raise(
    'TypeError',
    `descriptor '${native.name}' ${wrapper ? `requires a '${name}' object but received a '${given}'` : `for '${name}' objects doesn't apply to a '${given}' object`}`,
  )
}

/** Arguments in the order of `parameters`, NULL where one is not given. */
export function bindByName(vm: Interpreter, parameters: readonly string[], args: readonly Ref[], names: Ref, name?: string): Ref[] {
  const nkeywords = names === NULL ? 0 : vm.heap.size(names)
  if (name !== undefined && args.length > parameters.length) vm.raise('TypeError', `${name}() takes at most ${parameters.length} arguments (${args.length} given)`)
  const bound = new Array<Ref>(parameters.length).fill(NULL)
  args.slice(0, args.length - nkeywords).forEach((value, at) => {
    bound[at] = value
  })
  for (let at = 0; at < nkeywords; at++) {
    const index = parameters.indexOf(vm.textOf(vm.heap.slot(names, at)))
    if (index < 0) wrongKeyword(vm, vm.textOf(vm.heap.slot(names, at)), name)
    bound[index] = args[args.length - nkeywords + at]
  }
  return bound
}

function wrongKeyword(vm: Interpreter, keyword: string, name: string | undefined): never {
  const of = name === undefined ? '' : ` for ${name}()`
  vm.raise('TypeError', vm.atLeast(13) && name !== undefined ? `${name}() got an unexpected keyword argument '${keyword}'` : `'${keyword}' is an invalid keyword argument${of}`)
}

/** The result is dropped. */
export function* ignore(vm: Interpreter, result: Result): Steps {
  const ref = yield* wait(result)
  if (ref !== NULL) vm.drop(ref)
  return NULL
}

/** A call whose arguments are given away. */
export function* callOwned(vm: Interpreter, callable: Ref, args: readonly Ref[]): Steps {
  try {
    return yield* wait(call(vm, callable, args))
  } finally {
    vm.dropAll(args)
  }
}

export function newException(vm: Interpreter, type: string, args: readonly Ref[]): Ref {
  return makeException(vm, vm.type(type), args)
}

/** `__getattr__` of a metaclass. */
export function* callGetattr(vm: Interpreter, self: Ref, name: string): Steps {
  return yield* callOwnedSpecial(vm, self, '__getattr__', [vm.heap.intern(name)])
}

function* callOwnedSpecial(vm: Interpreter, self: Ref, name: string, args: readonly Ref[]): Steps {
  try {
    return yield* wait(callSpecial(vm, self, name, args))
  } finally {
    vm.dropAll(args)
  }
}

/** A special method, bound to `ref`; undefined where its type has none. */
export function specialOf(vm: Interpreter, ref: Ref, name: string): Result | undefined {
  const found = lookup(vm, vm.typeOf(ref), name)
  if (found === null) return undefined
  const method = foundRef(vm, found)
  const { get } = vm.typeOf(method).slots
  return get === undefined ? vm.hold(method) : get(vm, method, ref, vm.typeOf(ref).ref)
}

export function refuseAbstract(vm: Interpreter, type: PyType): never {
  const found = getText(vm.heap, type.dict, '__abstractmethods__')
  const names = found === NULL ? [] : setTexts(vm, found).sort()
  const quoted = vm.atLeast(12) ? names.map((name) => `'${name}'`).join(', ') : names.join(', ')
  const plural = names.length === 1 ? '' : 's'
  if (vm.atLeast(12)) vm.raise('TypeError', `Can't instantiate abstract class ${type.name} without an implementation for abstract method${plural} ${quoted}`)
  vm.raise('TypeError', `Can't instantiate abstract class ${type.name} with abstract method${vm.atLeast(9) ? plural : 's'} ${quoted}`)
}

function setTexts(vm: Interpreter, set: Ref): string[] {
  const names: string[] = []
  for (let slot = 0; slot < vm.heap.size(set); slot++) {
    const ref = vm.heap.slot(set, slot)
    if (ref !== NULL) names.push(vm.textOf(ref))
  }
  return names
}

/** `module.__repr__`. */
export function moduleRepr(vm: Interpreter, self: Ref): string {
  const dict = vm.heap.slot(self, 0)
  const name = getText(vm.heap, dict, '__name__')
  const file = getText(vm.heap, dict, '__file__')
  const text = name === NULL ? '?' : vm.textOf(name)
  if (file !== NULL) return `<module '${text}' from '${vm.textOf(file)}'>`
  return `<module '${text}'${vm.nativeModules[text] === undefined && self !== vm.builtinsModule ? '' : ' (built-in)'}>`
}

/** The names of `dir(object)`: its own, and those of its type's mro. A list, sorted by the caller. */
export function directory(vm: Interpreter, self: Ref): Ref {
  const names = new Set<string>()
  const add = (type: PyType): void => {
    for (const base of type.mro) for (const name of namesOf(vm, base)) names.add(name)
  }
  const cls = vm.classOf(self)
  const gathered = cls === null ? copyOfDict(vm, self) : vm.dict()
  if (cls !== null) add(cls)
  else {
    add(vm.typeOf(self))
    for (const [name] of instanceItems(vm, self)) names.add(name)
  }
  vm.drop(gathered)
  return vm.list([...names].sort().map((name) => vm.heap.intern(name)))
}

/** The dict that names are gathered in: a copy of the object's own, which is made for that. Source: `object___dir___impl` */
function copyOfDict(vm: Interpreter, self: Ref): Ref {
  const type = vm.typeOf(self)
  return type.builtin || type.dictAt < 0 ? vm.dict() : copyDict(vm.heap, ensureDict(vm, self))
}

function namesOf(vm: Interpreter, type: PyType): string[] {
  // Every built-in type has a text about itself.
  if (type.dict === NULL) return [...type.natives.keys(), '__doc__']
  return [...dataOf(vm.heap, type.dict).strings.keys()]
}

export function forgetModule(vm: Interpreter, name: string): void {
  const entry = dataOf(vm.heap, vm.modules).strings.get(name)
  if (entry !== undefined) vm.drop(removeEntry(vm.heap, vm.modules, entry))
}

/** `__name__` of the program's frame that runs, borrowed; NULL. */
export function callerModule(vm: Interpreter): Ref {
  const frame = vm.callerFrame()
  return frame === null ? NULL : getText(vm.heap, frame.globals, '__name__')
}

/**
 * SyntaxError of a text that cannot be compiled.
 *
 * @param inFile - the text was read from a file, where it can be looked up
 */
export function syntaxErrorOf(vm: Interpreter, { type, message, filename, line, column, text, reported }: PythonSyntaxError, inFile = true): PyError {
  const maybe = (value: number | null): Ref => (value === null ? vm.newNone() : vm.int(value))
  const known = vm.sources.get(filename)?.[line - 1]
  const quoted = inFile ? `${text}\n` : (reported.text ?? (known === undefined ? null : `${known}\n`))
  const fields = [vm.str(message), vm.str(filename), vm.int(line), vm.int(column), quoted === null ? vm.newNone() : vm.str(quoted)]
  if (vm.atLeast(10)) fields.push(maybe(reported.endLine), maybe(reported.endOffset))
  const place = vm.tuple(fields.slice(1).map((ref) => vm.hold(ref)))
  const exception = newException(vm, type, [vm.hold(fields[0]), place])
  fields.forEach((ref, at) => {
    vm.heap.store(exception, Exc.EXTRA + at, ref)
  })
  vm.dropAll(fields)
  return new PyError(exception)
}

/** A UnicodeError has its five arguments as attributes, too. */
export function unicodeError(vm: Interpreter, { type, args }: ValueFault): PyError {
  const fields = args.map((part) => (typeof part === 'number' ? vm.int(part) : typeof part === 'string' ? vm.str(part) : vm.heap.bytes(part as Uint8Array)))
  const exception = newException(
    vm,
    type,
    fields.map((ref) => vm.hold(ref)),
  )
  fields.forEach((ref, at) => {
    vm.heap.store(exception, Exc.EXTRA + at, ref)
  })
  vm.dropAll(fields)
  return new PyError(exception)
}

export function memoryError(vm: Interpreter): PyError {
  // CPython keeps some of these ready; ours has no block either.
  const ref = vm.heap.place(vm.type('MemoryError').kind)
  vm.heap.payload[ref] = { suppressContext: false }
  vm.heap.give(ref, Exc.ARGS, vm.heap.emptyTuple())
  return new PyError(vm.hold(ref))
}

/** A generator goes on behind a `yield from` whose iterator has ended; `vm.returned` is what it came to. */
export function* resumeAfterDelegate(vm: Interpreter, generator: Ref): Steps {
  const frame = resumeGenerator(vm, generator, vm.newNone(), Then.NATIVE)
  // [iterator, sent]: both go, the result comes, and SEND's jump is taken.
  const sent = vm.values[--frame.sp]
  vm.drop(sent)
  const iterator = vm.values[--frame.sp]
  const { code } = frame.run.code
  let at = frame.ip
  while (at >= 0 && code[at * 2] !== 72) at--
  vm.values[frame.sp++] = vm.returned === NULL ? vm.newNone() : vm.returned
  vm.returned = NULL
  frame.ip = code[at * 2 + 1]
  vm.drop(iterator)
  return yield frame
}

/** The frame object of a generator that is not done. */
export function generatorFrame(vm: Interpreter, generator: Ref): Ref {
  for (const frame of vm.frames) if (!frame.native && frame.generator === generator) return vm.hold(frameObject(vm, frame))
  const kept = vm.heap.slot(generator, Gen.FRAME)
  if (kept !== NULL && (vm.heap.payload[kept] as FrameData).generator !== NULL) return vm.hold(kept)
  const frame = frameOfGenerator(vm, generator)
  vm.top = frame.base
  frame.generator = generator
  const object = vm.hold(frameObject(vm, frame))
  keepFrameObject(vm, frame)
  ;(vm.heap.payload[object] as FrameData).line = frame.run.code.firstLine
  return object
}

/** `frame.f_lineno`. */
export function frameLine(vm: Interpreter, object: Ref): number {
  const running = frameOfObject(vm, object)
  if (running !== null) return running.traced !== null && running.traced.shown > 0 ? running.traced.shown : positionOf(running).line
  const data = vm.heap.payload[object] as FrameData
  const generator = generatorOfFrame(vm, object)
  if (generator === NULL) return data.line
  const { ip, state } = dataOfGenerator(vm, generator)
  return state === 'created' ? data.line : positionOf({ run: vm.codes[data.code], ip: 0 }, ip - 1).line
}

/** `frame.f_lasti`: CPython's of a generator that has not begun. */
export function frameInstruction(vm: Interpreter, object: Ref): number {
  const generator = generatorOfFrame(vm, object)
  if (generator === NULL) {
    const running = frameOfObject(vm, object)
    return running === null ? ((vm.heap.payload[object] as FrameData).lasti ?? 0) : instructionOf(running)
  }
  const { ip, state } = dataOfGenerator(vm, generator)
  if (state === 'suspended') return (ip - 1) * 2
  return vm.atLeast(13) ? 2 : vm.atLeast(11) ? 0 : -1
}

/** `frame.clear()`: the locals of a frame that is over go; a generator is closed, from 3.13 on it must not be in the middle of its code. */
export function clearFrame(vm: Interpreter, object: Ref): Result {
  if (frameOfObject(vm, object) !== null) vm.raise('RuntimeError', 'cannot clear an executing frame')
  const generator = generatorOfFrame(vm, object)
  if (generator !== NULL) {
    if (vm.atLeast(13) && dataOfGenerator(vm, generator).state === 'suspended') vm.raise('RuntimeError', 'cannot clear a suspended frame')
    return clearGenerator(vm, generator)
  }
  const run = vm.codes[(vm.heap.payload[object] as FrameData).code]
  for (let at = 0; at < run.nlocalsplus; at++) vm.heap.store(object, Frm.LOCALS + at, NULL)
  return vm.newNone()
}

/** What its code raises meanwhile is reported. Source: `frame_clear`, `_PyGen_Finalize`. */
function* clearGenerator(vm: Interpreter, generator: Ref): Steps {
  vm.hold(generator)
  try {
    vm.heap.dropMaybe(yield* wait(vm.closeGenerator(vm, generator)))
  } catch (error) {
    if (!(error instanceof PyError)) throw error
    yield* vm.unraisable(error.ref, generator, '')
  } finally {
    vm.drop(generator)
  }
  return vm.newNone()
}
