import { NULL, type Ref } from '../heap/ref'
import { keepText, letGoOfText, writable } from '../modules/sys/pendingText'
import { streamNow, writeText, writeTo } from '../modules/sys/streams'
import { call } from '../vm/calls/call'
import { type NativeSpec, native, wrongKeyword } from '../vm/calls/native'
import { getAttribute } from '../vm/classes/attributes'
import { gatherTuple, heldTuple, keywordParser, withTuple } from '../vm/frames/argumentsTuple'
import type { Result, Steps } from '../vm/frames/frame'
import { importModule } from '../vm/instructions/modules'
import type { Interpreter } from '../vm/interpreter'
import { wait } from '../vm/interpreter'
import { lookForSignals, str, strText, truth } from '../vm/protocols/operators'

/** `print`. Source: `builtin_print_impl`. */
function print(vm: Interpreter, args: readonly Ref[], [sep, end, file, flush]: readonly Ref[]): Result {
  if (vm.atLeast(11) || sep !== NULL || end !== NULL || file !== NULL || flush !== NULL) keywordParser(vm, 'print', 4)
  if (file === NULL && flush === NULL && sep === NULL && end === NULL) {
    const stream = streamNow(vm, 'stdout')
    if (stream === 'native' && args.every((arg) => isPlain(vm, arg))) {
      if (vm.atLeast(11)) gatherTuple(vm, args.length)
      for (let at = 0; at < args.length; at++) {
        if (at > 0) writeShared(vm, ' ')
        writePlain(vm, args[at])
      }
      writeShared(vm, '\n')
      return vm.newNone()
    }
  }
  const steps = printSlowly(vm, args, sep, end, file, flush)
  // The tuple that `*args` is (3.11+).
  return vm.atLeast(11) ? withTuple(vm, heldTuple(vm, args), steps) : steps
}

/** Needs its text no program code? */
function isPlain(vm: Interpreter, ref: Ref): boolean {
  const { refs, kinds } = vm.heap
  const kind = refs.objType[ref]
  return kind === kinds.str || kind === kinds.int || kind === kinds.float || kind === kinds.bool
}

/** Each text is written by a method of its own, which is there before the text: an object that the collector counts. Source: `PyFile_WriteObject` */
function takeWriter(vm: Interpreter): Ref {
  return vm.heap.make('builtin')
}

function writePlain(vm: Interpreter, ref: Ref): void {
  const writer = takeWriter(vm)
  const text = str(vm, ref)
  if (typeof text !== 'number') throw new Error('The str of an atom needs no steps.')
  try {
    vm.out(writable(vm.textOf(text)))
    keepText(vm, text)
  } finally {
    vm.drop(text)
    vm.drop(writer)
  }
}

/** A str of one character, which exists once. */
function writeShared(vm: Interpreter, character: string): void {
  const writer = takeWriter(vm)
  const text = vm.str(character)
  lookForSignals(vm)
  vm.out(character)
  keepText(vm, text)
  vm.drop(text)
  vm.drop(writer)
}

function textArgument(vm: Interpreter, name: string, ref: Ref, fallback: string): string {
  if (ref === NULL || ref === vm.none) return fallback
  if (vm.isStr(ref)) return vm.textOf(ref)
  vm.raise('TypeError', `${name} must be None or a string, not ${vm.typeName(ref)}`)
}

/** `sep`, `end`. */
function* writeGiven(vm: Interpreter, stream: 'native' | Ref, text: string): Steps<void> {
  const writer = stream === 'native' ? takeWriter(vm) : NULL
  lookForSignals(vm)
  yield* writeTo(vm, stream, text)
  vm.heap.dropMaybe(writer)
}

function* printSlowly(vm: Interpreter, args: readonly Ref[], sep: Ref, end: Ref, file: Ref, flush: Ref): Steps {
  const stream = file === NULL || file === vm.none ? streamNow(vm, 'stdout') : file
  if (stream === NULL || stream === vm.none) return vm.newNone()
  const between = textArgument(vm, 'sep', sep, ' ')
  const after = textArgument(vm, 'end', end, '\n')
  for (let at = 0; at < args.length; at++) {
    if (at > 0) yield* writeGiven(vm, stream, between)
    const writer = stream === 'native' ? takeWriter(vm) : NULL
    try {
      const text = yield* wait(str(vm, args[at]))
      try {
        yield* writeText(vm, stream, text)
      } finally {
        vm.drop(text)
      }
    } finally {
      vm.heap.dropMaybe(writer)
    }
  }
  yield* writeGiven(vm, stream, after)
  if (flush !== NULL && stream === 'native' && (yield* truth(vm, flush)) === 1) letGoOfText(vm)
  if (flush !== NULL && typeof stream === 'number' && (yield* truth(vm, flush)) === 1) {
    const method = yield* wait(getAttribute(vm, stream, 'flush'))
    try {
      vm.drop(yield* wait(call(vm, method, [])))
    } finally {
      vm.drop(method)
    }
  }
  return vm.newNone()
}

/** `input(prompt)`. */
function* input(vm: Interpreter, prompt: Ref): Steps {
  if (prompt !== NULL) yield* writeTo(vm, streamNow(vm, 'stdout'), yield* strText(vm, prompt))
  const line = vm.options.readLine?.() ?? null
  if (line === null) vm.raise('EOFError', 'EOF when reading a line')
  return vm.str(line)
}

const OPEN_PARAMETERS: readonly string[] = ['file', 'mode', 'buffering', 'encoding', 'errors', 'newline', 'closefd', 'opener']

/** `open` is that of io, which is there from the start in CPython. */
function* open(vm: Interpreter, args: readonly Ref[], keywords: ReadonlyMap<string, Ref>): Steps {
  const unknown = [...keywords.keys()].find((name) => !OPEN_PARAMETERS.includes(name))
  if (unknown !== undefined) wrongKeyword(vm, 'open', unknown, OPEN_PARAMETERS)
  if (args.length === 0 && !keywords.has('file')) vm.raise('TypeError', "open() missing required argument 'file' (pos 1)")
  const io = yield* importModule(vm, 'io')
  const fn = yield* wait(getAttribute(vm, io, 'open'))
  vm.drop(io)
  const names = keywords.size === 0 ? NULL : vm.tuple([...keywords.keys()].map((name) => vm.str(name)))
  try {
    return yield* wait(call(vm, fn, [...args, ...keywords.values()], names))
  } finally {
    vm.drop(fn)
    if (names !== NULL) vm.drop(names)
  }
}

export const OUTPUT_BUILTINS: Readonly<Record<string, NativeSpec>> = {
  input: native('prompt=, /', (vm, [prompt]) => input(vm, prompt)),
  open: native('*args, **kwargs', (vm, _named, args, keywords) => open(vm, args, keywords)),
  print: native('*args, sep=None, end=None, file=None, flush=False', (vm, options, args) => print(vm, args, options)),
}
