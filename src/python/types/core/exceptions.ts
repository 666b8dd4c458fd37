import { copyDict } from '../../heap/dictCopy'
import { NULL, type Ref } from '../../heap/ref'
import { native } from '../../vm/calls/native'
import { setAttribute } from '../../vm/classes/attributes'
import { ensureDict, replaceDictOfBuiltin } from '../../vm/classes/instanceAttributes'
import { defineType, type TypeSpec } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import { allocateException, Exc, type ExceptionData } from '../../vm/errors/errors'
import { EXCEPTION_TYPES } from '../../vm/errors/exceptionTypes'
import { noteOn } from '../../vm/errors/notes'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { dictGet } from '../../vm/protocols/dictProtocol'
import { collect } from '../../vm/protocols/iteration'
import { reprText } from '../../vm/protocols/operators'
import { EXTRAS, initExtras, storeArgs } from './exceptionFields'
import { exceptionStr, keyErrorStr, messageStr, osErrorStr, unicodeStr } from './exceptionTexts'

/** What these have, they have from 3.10 on. */
const SINCE_310: ReadonlySet<string> = new Set(['AttributeError', 'NameError'])

/** Every built-in exception. Source: `Objects/exceptions.c`. */
export function defineExceptions(vm: Interpreter): void {
  for (const [name, base, layout, since = 0] of EXCEPTION_TYPES) {
    if (!vm.atLeast(since)) continue
    const known = (vm.atLeast(10) || !SINCE_310.has(name) ? EXTRAS[name] : undefined) ?? []
    const extras = vm.atLeast(10) ? known : known.filter((extra) => !extra.startsWith('end_'))
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
                checkTraceback(m, tb)
                storeTraceback(m, self, tb)
                return m.hold(self)
              }),
              ...(vm.atLeast(11) ? { add_note: native('self, note, /', addNote) } : {}),
              __reduce__: native('self, /', reduce),
              __setstate__: native('self, state, /', setState),
            },
          }
        : {}
    if (name === 'BaseException') Object.assign(getset, baseGetset())
    defineType(vm, { name, layout, ...(base === 'object' ? {} : { base }), ...root, getset, ...(name === 'BaseException' ? {} : { slots: slotsOf(name) }) })
  }
}

/** `BaseException_reduce`, `OSError_reduce`, `ImportError_reduce` */
function reduce(vm: Interpreter, [self]: readonly Ref[]): Ref {
  const parts = [vm.hold(vm.typeOf(self).ref), argumentsAgain(vm, self)]
  const state = vm.isInstance(self, vm.type('ImportError')) ? importState(vm, self) : vm.heap.slot(self, Exc.DICT) === NULL ? NULL : vm.hold(vm.heap.slot(self, Exc.DICT))
  return vm.tuple(state === NULL ? parts : [...parts, state])
}

/** The arguments that make it anew: those of an OSError end in the names of files, which `args` has not. */
function argumentsAgain(vm: Interpreter, self: Ref): Ref {
  const args = vm.heap.slot(self, Exc.ARGS)
  const fields = EXTRAS.OSError
  const filename = vm.isInstance(self, vm.type('OSError')) ? vm.heap.slot(self, Exc.EXTRA + fields.indexOf('filename')) : NULL
  if (filename === NULL || vm.heap.size(args) !== 2) return vm.hold(args)
  const parts = [vm.heap.slot(args, 0), vm.heap.slot(args, 1), filename]
  const second = vm.heap.slot(self, Exc.EXTRA + fields.indexOf('filename2'))
  return vm.tuple((second === NULL ? parts : [...parts, vm.none, second]).map((part) => vm.hold(part)))
}

/** What an ImportError has besides its arguments: a dict; NULL where it has nothing. */
function importState(vm: Interpreter, self: Ref): Ref {
  const dict = vm.heap.slot(self, Exc.DICT)
  const known = ['name', 'path', ...(vm.atLeast(12) ? ['name_from'] : [])].filter((name) => vm.heap.slot(self, Exc.EXTRA + EXTRAS.ImportError.indexOf(name)) !== NULL)
  if (known.length === 0) return dict === NULL ? NULL : vm.hold(dict)
  const state = dict === NULL ? vm.dict() : copyDict(vm.heap, dict)
  for (const name of known) vm.setItemText(state, name, vm.hold(vm.heap.slot(self, Exc.EXTRA + EXTRAS.ImportError.indexOf(name))))
  return state
}

/** `BaseException_setstate` */
function* setState(vm: Interpreter, [self, state]: readonly Ref[]): Steps {
  if (state === vm.none) return vm.newNone()
  if (!vm.isA(state, 'dict')) vm.raise('TypeError', 'state is not a dictionary')
  const keys = yield* collect(vm, state)
  try {
    for (const key of keys) {
      const value = yield* wait(dictGet(vm, state, key))
      yield* wait(setAttribute(vm, self, vm.textOf(key), value))
      vm.drop(value)
    }
  } finally {
    vm.dropAll(keys)
  }
  return vm.newNone()
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

function refuseDeletion(vm: Interpreter, name: string, value: Ref): void {
  if (value === NULL) vm.raise('TypeError', `${name} may not be deleted`)
}

function baseGetset(): NonNullable<TypeSpec['getset']> {
  const chained = (slot: Exc, name: string): NonNullable<TypeSpec['getset']>[string] => ({
    get: field(slot).get,
    set: (vm, self, value) => {
      refuseDeletion(vm, `__${name}__`, value)
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
        refuseDeletion(vm, '__traceback__', value)
        checkTraceback(vm, value)
        storeTraceback(vm, self, value)
        return NULL
      },
    },
    __cause__: chained(Exc.CAUSE, 'cause'),
    __context__: chained(Exc.CONTEXT, 'context'),
    __suppress_context__: {
      get: (vm, self) => vm.bool(dataOfException(vm, self).suppressContext),
      set: (vm, self, value) => {
        if (value === NULL) vm.raise('TypeError', "can't delete numeric/char attribute")
        if (value !== vm.true && value !== vm.false) vm.raise('TypeError', 'attribute value type must be bool')
        dataOfException(vm, self).suppressContext = value === vm.true
        return NULL
      },
    },
    __dict__: { get: (vm, self) => vm.hold(ensureDict(vm, self)), set: replaceDictOfBuiltin },
  }
}

function checkTraceback(vm: Interpreter, value: Ref): void {
  if (value !== vm.none && !vm.isA(value, 'traceback')) vm.raise('TypeError', '__traceback__ must be a traceback or None')
}

/** To 3.11 None is kept as it is. Source: `BaseException_set_tb`. */
export function storeTraceback(vm: Interpreter, self: Ref, value: Ref): void {
  vm.heap.store(self, Exc.TRACEBACK, value === vm.none && vm.atLeast(12) ? NULL : value)
}

function* setArgs(vm: Interpreter, self: Ref, value: Ref): Steps {
  refuseDeletion(vm, 'args', value)
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
  storeArgs(vm, self, args)
  return NULL
}

function* exceptionRepr(vm: Interpreter, self: Ref): Steps {
  const args = vm.heap.slot(self, Exc.ARGS)
  const { name } = vm.typeOf(self)
  if (vm.heap.size(args) === 1) return vm.str(`${name}(${yield* reprText(vm, vm.heap.slot(args, 0))})`)
  return vm.str(`${name}${yield* reprText(vm, args)}`)
}

function addNote(vm: Interpreter, [self, note]: readonly Ref[]): Result {
  if (!vm.isStr(note)) vm.raise('TypeError', `note must be a str, not '${vm.typeName(note)}'`)
  noteOn(vm, self, note)
  return vm.newNone()
}
