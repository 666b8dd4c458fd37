import { NULL, type Ref } from '../../heap/ref'
import { wrongKeyword } from '../../vm/calls/native'
import { Exc } from '../../vm/errors/errors'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { collect } from '../../vm/protocols/iteration'
import { bytesLike } from '../text/bytesLike'
import { toIndex } from '../toIndex'

/** What exceptions have besides, by type: names of their slots from `Exc.EXTRA` on. */
export const EXTRAS: Readonly<Record<string, readonly string[]>> = {
  StopIteration: ['value'],
  SystemExit: ['code'],
  ImportError: ['name', 'path', 'msg', 'name_from'],
  AttributeError: ['name', 'obj'],
  NameError: ['name'],
  OSError: ['errno', 'strerror', 'filename', 'filename2'],
  SyntaxError: ['msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', 'print_file_and_line'],
  UnicodeDecodeError: ['encoding', 'object', 'start', 'end', 'reason'],
  UnicodeEncodeError: ['encoding', 'object', 'start', 'end', 'reason'],
  UnicodeTranslateError: ['object', 'start', 'end', 'reason', 'encoding'],
}

/** Which of them can be given by name. */
const BY_NAME: Readonly<Record<string, readonly string[]>> = { ImportError: ['name', 'path'], AttributeError: ['name', 'obj'], NameError: ['name'] }

/** Arguments that have names of their own, by position or by keyword. Source: the `_init` functions of `Objects/exceptions.c`. */
export function initExtras(vm: Interpreter, self: Ref, name: string, args: readonly Ref[], names: Ref): Result {
  const { heap } = vm
  const nkeywords = names === NULL ? 0 : heap.size(names)
  const positional = args.slice(0, args.length - nkeywords)
  if (nkeywords > 0 && BY_NAME[name] === undefined) vm.raise('TypeError', `${vm.typeName(self)}() takes no keyword arguments`)
  storeArgs(vm, self, positional)
  for (let at = 0; at < nkeywords; at++) {
    const key = vm.textOf(heap.slot(names, at))
    if (!BY_NAME[name].includes(key) && !(key === 'name_from' && name === 'ImportError' && vm.atLeast(12))) wrongKeyword(vm, name, key, BY_NAME[name])
    heap.store(self, Exc.EXTRA + EXTRAS[name].indexOf(key), args[positional.length + at])
  }
  return INIT[name]?.(vm, self, positional) ?? NULL
}

/** The tuple that `__new__` was called with may be there already. Source: `BaseException_init`. */
export function storeArgs(vm: Interpreter, self: Ref, args: readonly Ref[]): void {
  const known = vm.heap.slot(self, Exc.ARGS)
  if (known !== NULL && vm.heap.size(known) === args.length && args.every((arg, at) => vm.heap.slot(known, at) === arg)) return
  const tuple = vm.tuple(args.map((arg) => vm.hold(arg)))
  vm.heap.store(self, Exc.ARGS, tuple)
  vm.drop(tuple)
}

/** The first is the first argument from `first` on. */
function storeFields(vm: Interpreter, self: Ref, values: readonly Ref[], first = 0): void {
  for (const [at, value] of values.entries()) vm.heap.store(self, Exc.EXTRA + first + at, value)
}

const INIT: Readonly<Record<string, (vm: Interpreter, self: Ref, args: readonly Ref[]) => Result>> = {
  StopIteration: (vm, self, args) => {
    storeFields(vm, self, args.slice(0, 1))
    return NULL
  },
  SystemExit: (vm, self, args) => {
    if (args.length > 0) storeFields(vm, self, [args.length === 1 ? args[0] : vm.heap.slot(self, Exc.ARGS)])
    return NULL
  },
  ImportError: (vm, self, args) => {
    if (args.length === 1) storeFields(vm, self, args, 2)
    return NULL
  },
  OSError: initOSError,
  SyntaxError: initSyntaxError,
  UnicodeDecodeError: (vm, self, args) => initUnicode(vm, self, args, ['str', 'bytes', 'index', 'index', 'str']),
  UnicodeEncodeError: (vm, self, args) => initUnicode(vm, self, args, ['str', 'str', 'index', 'index', 'str']),
  UnicodeTranslateError: (vm, self, args) => initUnicode(vm, self, args, ['str', 'index', 'index', 'str']),
}

/** With a file's name the arguments are the first two. The fourth is for Windows. */
function initOSError(vm: Interpreter, self: Ref, args: readonly Ref[]): Result {
  if (args.length < 2 || args.length > 5) return NULL
  const [errno, strerror, filename, , filename2] = args
  storeFields(vm, self, [errno, strerror])
  if (filename === undefined || filename === vm.none) return NULL
  // What was written before it would block (`characters_written`) is no file's name.
  if (vm.typeOf(self).name === 'BlockingIOError' && vm.isA(filename, 'int')) return NULL
  storeFields(vm, self, filename2 === undefined ? [filename] : [filename, filename2], 2)
  storeArgs(vm, self, args.slice(0, 2))
  return NULL
}

function* initSyntaxError(vm: Interpreter, self: Ref, args: readonly Ref[]): Steps {
  storeFields(vm, self, args.slice(0, 1))
  if (args.length !== 2) return NULL
  const place = yield* collect(vm, args[1])
  try {
    refusePlace(vm, place.length)
    storeFields(vm, self, place, 1)
  } finally {
    vm.dropAll(place)
  }
  return NULL
}

function refusePlace(vm: Interpreter, length: number): void {
  if (!vm.atLeast(10)) {
    if (length !== 4) vm.raise('IndexError', 'tuple index out of range')
    return
  }
  if (length < 4 || length > 6) vm.raise('TypeError', `function takes at ${length < 4 ? 'least 4' : 'most 6'} arguments (${length} given)`)
  if (length === 5) vm.raise('TypeError', 'end_offset must be provided when end_lineno is provided')
}

function* initUnicode(vm: Interpreter, self: Ref, args: readonly Ref[], kinds: readonly string[]): Steps {
  if (args.length !== kinds.length) vm.raise('TypeError', `function takes exactly ${kinds.length} arguments (${args.length} given)`)
  for (const [at, kind] of kinds.entries()) {
    if (kind === 'str' && !vm.isStr(args[at])) vm.raise('TypeError', `argument ${at + 1} must be str, not ${vm.typeName(args[at])}`)
    if (kind === 'index') yield* toIndex(vm, args[at])
    if (kind === 'bytes' && bytesLike(vm, args[at]) === null) vm.raise('TypeError', `a bytes-like object is required, not '${vm.typeName(args[at])}'`)
  }
  storeFields(vm, self, args)
  return NULL
}
