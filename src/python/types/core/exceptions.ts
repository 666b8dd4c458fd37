import { NULL, type Ref } from '../../heap/ref'
import { ensureDict } from '../../vm/attributes'
import { allocateException, Exc, type ExceptionData } from '../../vm/errors'
import { EXCEPTION_TYPES } from '../../vm/exceptionTypes'
import type { Result, Steps } from '../../vm/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { native } from '../../vm/native'
import { noteOn } from '../../vm/notes'
import { collect, repr, reprText, str, strText } from '../../vm/operators'
import { defineType, type TypeSpec } from '../../vm/registry'
import type { PyType } from '../../vm/type'

/** What exceptions have besides, by type: names of their slots from `Exc.EXTRA` on. */
const EXTRAS: Readonly<Record<string, readonly string[]>> = {
  StopIteration: ['value'],
  SystemExit: ['code'],
  ImportError: ['name', 'path', 'msg', 'name_from'],
  AttributeError: ['name', 'obj'],
  NameError: ['name'],
  OSError: ['errno', 'strerror', 'filename', 'filename2'],
  SyntaxError: ['msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', 'print_file_and_line'],
  UnicodeDecodeError: ['encoding', 'object', 'start', 'end', 'reason'],
  UnicodeEncodeError: ['encoding', 'object', 'start', 'end', 'reason'],
  UnicodeTranslateError: ['object', 'start', 'end', 'reason'],
}

/** What these have, they have from 3.10 on. */
const SINCE_310: ReadonlySet<string> = new Set(['AttributeError', 'NameError'])

/** Every built-in exception. Source: `Objects/exceptions.c`. */
export function defineExceptions(vm: Interpreter): void {
  for (const [name, base, layout] of EXCEPTION_TYPES) {
    const extras = (vm.atLeast(10) || !SINCE_310.has(name) ? EXTRAS[name] : undefined) ?? []
    const getset: Record<string, NonNullable<TypeSpec['getset']>[string]> = {}
    extras.forEach((extra, at) => {
      getset[extra] = field(Exc.EXTRA + at)
    })
    const root: Partial<TypeSpec> =
      name === 'BaseException'
        ? {
            dictAt: Exc.DICT,
            slots: { new: newException, init: initException, repr: exceptionRepr, str: exceptionStr },
            methods: {
              with_traceback: native('self, tb, /', (m, [self, tb]) => {
                storeTraceback(m, self, tb)
                return m.hold(self)
              }),
              ...(vm.atLeast(11) ? { add_note: native('self, note, /', addNote) } : {}),
              __reduce__: native('self, /', (m, [self]) => m.tuple([m.hold(m.typeOf(self).ref), m.hold(m.heap.slot(self, Exc.ARGS))])),
              __setstate__: native('self, state, /', (m) => m.newNone()),
            },
          }
        : {}
    if (name === 'BaseException') Object.assign(getset, baseGetset())
    defineType(vm, { name, layout, ...(base === 'object' ? {} : { base }), ...root, getset, ...(name === 'BaseException' ? {} : { slots: slotsOf(name) }) })
  }
}

function slotsOf(name: string): NonNullable<TypeSpec['slots']> {
  if (name === 'KeyError') return { str: keyErrorStr }
  if (name in EXTRAS)
    return {
      init: (vm, self, args, names) => initExtras(vm, self, name, args, names),
      ...(name === 'OSError' ? { str: osErrorStr } : {}),
      ...(name === 'ImportError' || name === 'SyntaxError' ? { str: messageStr } : {}),
      ...(name.startsWith('Unicode') ? { str: unicodeStr } : {}),
    }
  return {}
}

function field(slot: number): NonNullable<TypeSpec['getset']>[string] {
  return {
    get: (vm, self) => {
      const value = vm.heap.slot(self, slot)
      return value === NULL ? vm.newNone() : vm.hold(value)
    },
    set: (vm, self, value) => {
      vm.heap.store(self, slot, value)
      return NULL
    },
  }
}

function baseGetset(): NonNullable<TypeSpec['getset']> {
  const chained = (slot: Exc, name: string): NonNullable<TypeSpec['getset']>[string] => ({
    get: field(slot).get,
    set: (vm, self, value) => {
      if (value !== vm.none && !vm.isInstance(value, vm.type('BaseException'))) vm.raise('TypeError', `exception ${name} must be None or derive from BaseException`)
      vm.heap.store(self, slot, value === vm.none ? NULL : value)
      if (slot === Exc.CAUSE) dataOfException(vm, self).suppressContext = true
      return NULL
    },
  })
  return {
    args: { get: (vm, self) => vm.hold(vm.heap.slot(self, Exc.ARGS)), set: setArgs },
    __traceback__: {
      get: field(Exc.TRACEBACK).get,
      set: (vm, self, value) => {
        storeTraceback(vm, self, value)
        return NULL
      },
    },
    __cause__: chained(Exc.CAUSE, 'cause'),
    __context__: chained(Exc.CONTEXT, 'context'),
    __suppress_context__: {
      get: (vm, self) => vm.bool(dataOfException(vm, self).suppressContext),
      set: (vm, self, value) => {
        dataOfException(vm, self).suppressContext = value === vm.true
        return NULL
      },
    },
    __dict__: { get: (vm, self) => vm.hold(ensureDict(vm, self)) },
  }
}

/** To 3.11 None is kept as it is. Source: `BaseException_set_tb`. */
export function storeTraceback(vm: Interpreter, self: Ref, value: Ref): void {
  vm.heap.store(self, Exc.TRACEBACK, value === vm.none && vm.atLeast(12) ? NULL : value)
}

function* setArgs(vm: Interpreter, self: Ref, value: Ref): Steps {
  const items = yield* collect(vm, value)
  const tuple = vm.tuple(items)
  vm.heap.store(self, Exc.ARGS, tuple)
  vm.drop(tuple)
  return NULL
}

export function dataOfException(vm: Interpreter, ref: Ref): ExceptionData {
  return vm.heap.payload[ref] as ExceptionData
}

/** The subclass of OSError for an error number (`oserror_init`). */
const BY_ERRNO: Readonly<Record<number, string>> = {
  1: 'PermissionError',
  2: 'FileNotFoundError',
  3: 'ProcessLookupError',
  4: 'InterruptedError',
  10: 'ChildProcessError',
  11: 'BlockingIOError',
  13: 'PermissionError',
  17: 'FileExistsError',
  20: 'NotADirectoryError',
  21: 'IsADirectoryError',
  32: 'BrokenPipeError',
  103: 'ConnectionAbortedError',
  104: 'ConnectionResetError',
  108: 'BrokenPipeError',
  110: 'TimeoutError',
  111: 'ConnectionRefusedError',
  114: 'BlockingIOError',
  115: 'BlockingIOError',
}

function newException(vm: Interpreter, asked: PyType, args: readonly Ref[], names: Ref): Result {
  const errno = asked === vm.type('OSError') && args.length >= 2 && vm.isA(args[0], 'int') ? BY_ERRNO[Number(vm.intOf(args[0]))] : undefined
  const type = errno === undefined ? asked : vm.type(errno)
  const positional = names === NULL ? args : args.slice(0, args.length - vm.heap.size(names))
  // The tuple that the call was made with.
  const tuple = vm.tuple(positional.map((arg) => vm.hold(arg)))
  const ref = allocateException(vm, type)
  vm.heap.give(ref, Exc.ARGS, tuple)
  return ref
}

function initException(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  if (names !== NULL && vm.heap.size(names) > 0) vm.raise('TypeError', `${vm.typeName(self)}() takes no keyword arguments`)
  // The tuple that `__new__` was called with is there already.
  const known = vm.heap.slot(self, Exc.ARGS)
  if (vm.heap.size(known) === args.length && args.every((arg, at) => vm.heap.slot(known, at) === arg)) return NULL
  const tuple = vm.tuple(args.map((arg) => vm.hold(arg)))
  vm.heap.store(self, Exc.ARGS, tuple)
  vm.drop(tuple)
  return NULL
}

/** Arguments that have names of their own, by position or by keyword. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a rule for each type
function initExtras(vm: Interpreter, self: Ref, name: string, args: readonly Ref[], names: Ref): Result {
  const { heap } = vm
  const nkeywords = names === NULL ? 0 : heap.size(names)
  const positional = args.slice(0, args.length - nkeywords)
  const tuple = vm.tuple(positional.map((arg) => vm.hold(arg)))
  heap.store(self, Exc.ARGS, tuple)
  vm.drop(tuple)
  const extras = EXTRAS[name]
  for (let at = 0; at < nkeywords; at++) {
    const key = vm.textOf(heap.slot(names, at))
    const index = extras.indexOf(key)
    if (index < 0) vm.raise('TypeError', `'${key}' is an invalid keyword argument for ${name}`)
    heap.store(self, Exc.EXTRA + index, args[positional.length + at])
  }
  const set = (index: number, value: Ref | undefined): void => {
    if (value !== undefined) heap.store(self, Exc.EXTRA + index, value)
  }
  if (name === 'StopIteration') set(0, positional[0])
  else if (name === 'SystemExit') {
    if (positional.length > 0) set(0, positional.length === 1 ? positional[0] : heap.slot(self, Exc.ARGS))
  } else if (name === 'ImportError') {
    if (positional.length === 1) set(2, positional[0])
  } else if (name === 'OSError') {
    if (positional.length >= 2) for (const [at, value] of positional.slice(0, 3).entries()) set(at, value)
    if (positional.length > 2) {
      const two = vm.tuple(positional.slice(0, 2).map((arg) => vm.hold(arg)))
      heap.store(self, Exc.ARGS, two)
      vm.drop(two)
    }
  } else if (name === 'SyntaxError') {
    set(0, positional[0])
    if (positional.length === 2 && vm.isA(positional[1], 'tuple')) for (let at = 0; at < Math.min(heap.size(positional[1]), 6); at++) set(1 + at, heap.slot(positional[1], at))
  } else if (name.startsWith('Unicode')) {
    if (positional.length !== extras.length) vm.raise('TypeError', `function takes exactly ${extras.length} arguments (${positional.length} given)`)
    for (const [at, value] of positional.entries()) set(at, value)
  }
  return NULL
}

function* exceptionRepr(vm: Interpreter, self: Ref): Steps {
  const args = vm.heap.slot(self, Exc.ARGS)
  const { name } = vm.typeOf(self)
  if (vm.heap.size(args) === 1) return vm.str(`${name}(${yield* reprText(vm, vm.heap.slot(args, 0))})`)
  return vm.str(`${name}${yield* reprText(vm, args)}`)
}

function exceptionStr(vm: Interpreter, self: Ref): Result {
  const args = vm.heap.slot(self, Exc.ARGS)
  const n = vm.heap.size(args)
  if (n === 0) return vm.str('')
  return n === 1 ? str(vm, vm.heap.slot(args, 0)) : repr(vm, args)
}

/** A single argument is shown with its quotes. */
function keyErrorStr(vm: Interpreter, self: Ref): Result {
  const args = vm.heap.slot(self, Exc.ARGS)
  return vm.heap.size(args) === 1 ? repr(vm, vm.heap.slot(args, 0)) : exceptionStr(vm, self)
}

function* osErrorStr(vm: Interpreter, self: Ref): Steps {
  const [errno, strerror, filename] = [0, 1, 2].map((at) => vm.heap.slot(self, Exc.EXTRA + at))
  if (errno === NULL || strerror === NULL) return yield* wait(exceptionStr(vm, self))
  const text = `[Errno ${yield* strText(vm, errno)}] ${yield* strText(vm, strerror)}`
  return vm.str(filename === NULL || filename === vm.none ? text : `${text}: ${yield* reprText(vm, filename)}`)
}

function* messageStr(vm: Interpreter, self: Ref): Steps {
  const isSyntax = vm.isInstance(self, vm.type('SyntaxError'))
  const message = vm.heap.slot(self, Exc.EXTRA + (isSyntax ? 0 : 2))
  if (message === NULL || (!isSyntax && !vm.isStr(message))) return yield* wait(exceptionStr(vm, self))
  const text = yield* strText(vm, message)
  const line = isSyntax ? vm.heap.slot(self, Exc.EXTRA + 2) : NULL
  if (line === NULL || line === vm.none) return vm.str(text)
  const file = vm.heap.slot(self, Exc.EXTRA + 1)
  const name = file === NULL || file === vm.none ? '' : `${vm.textOf(file).split('/').pop()}, `
  return vm.str(`${text} (${name}line ${yield* strText(vm, line)})`)
}

function* unicodeStr(vm: Interpreter, self: Ref): Steps {
  const at = (index: number): Ref => vm.heap.slot(self, Exc.EXTRA + index)
  if (at(0) === NULL || at(4) === NULL) return yield* wait(exceptionStr(vm, self))
  const [start, end] = [Number(vm.intOf(at(2))), Number(vm.intOf(at(3)))]
  const decodes = vm.isInstance(self, vm.type('UnicodeDecodeError'))
  const object = vm.heap.payload[at(1)]
  const what = decodes
    ? end === start + 1
      ? `byte 0x${(object as Uint8Array)[start].toString(16).padStart(2, '0')} in position ${start}`
      : `bytes in position ${start}-${end - 1}`
    : end === start + 1
      ? `character ${escaped(String(object), start)} in position ${start}`
      : `characters in position ${start}-${end - 1}`
  return vm.str(`'${vm.textOf(at(0))}' codec can't ${decodes ? 'decode' : 'encode'} ${what}: ${vm.textOf(at(4))}`)
}

function escaped(text: string, at: number): string {
  const code = [...text][at]?.codePointAt(0) ?? 0
  if (code <= 0xff) return `'\\x${code.toString(16).padStart(2, '0')}'`
  return code <= 0xffff ? `'\\u${code.toString(16).padStart(4, '0')}'` : `'\\U${code.toString(16).padStart(8, '0')}'`
}

function addNote(vm: Interpreter, [self, note]: readonly Ref[]): Result {
  if (!vm.isStr(note)) vm.raise('TypeError', `note must be a str, not '${vm.typeName(note)}'`)
  noteOn(vm, self, note)
  return vm.newNone()
}
