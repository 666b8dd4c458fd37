import { getText } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import { codePointLength } from '../../values/text'
import { call } from '../../vm/calls/call'
import { native } from '../../vm/calls/native'
import { getAttribute } from '../../vm/classes/attributes'
import type { Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { forEach } from '../../vm/protocols/iteration'
import { defineLateType } from '../lateType'
import { moduleState } from '../state'
import { keepText, letGoOfText, writable } from './pendingText'

type StreamName = 'stdin' | 'stdout' | 'stderr'

/** A text stream of the host's. Source: `Modules/_io/textio.c`. */
export function defineStreams(vm: Interpreter): void {
  defineLateType(vm, {
    name: 'TextIOWrapper',
    layout: 'module',
    dictAt: -1,
    module: '_io',
    basicsize: vm.atLeast(12) ? 200 : 192,
    slots: {
      repr: (m, self) => m.str(`<_io.TextIOWrapper name='<${nameOf(m, self)}>' mode='${nameOf(m, self) === 'stdin' ? 'r' : 'w'}' encoding='utf-8'>`),
      iter: (m, self) => m.hold(self),
      next: (m, self) => lineOf(m, self) ?? NULL,
    },
    methods: {
      write: native('self, text, /', (m, [self, text]) => write(m, self, text)),
      writelines: native('self, lines, /', (m, [self, lines]) => writeLines(m, self, lines)),
      flush: native('self, /', (m, [self]) => flush(m, self)),
      close: native('self, /', (m) => m.newNone()),
      isatty: native('self, /', (m) => m.bool(false)),
      readable: native('self, /', (m, [self]) => m.bool(nameOf(m, self) === 'stdin')),
      writable: native('self, /', (m, [self]) => m.bool(nameOf(m, self) !== 'stdin')),
      seekable: native('self, /', (m) => m.bool(false)),
      fileno: native('self, /', (m, [self]) => m.int(['stdin', 'stdout', 'stderr'].indexOf(nameOf(m, self)))),
      reconfigure: native('self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None', (m) => m.newNone()),
      readline: native('self, size=-1, /', (m, [self]) => lineOf(m, self) ?? m.str('')),
      read: native('self, size=-1, /', (m) => readAll(m)),
      __enter__: native('self, /', (m, [self]) => m.hold(self)),
      __exit__: native('self, /, *args', (m) => m.newNone()),
    },
    getset: {
      name: { get: (m, self) => m.str(`<${nameOf(m, self)}>`) },
      buffer: { get: bytesBelow },
      mode: { get: (m, self) => m.str(nameOf(m, self) === 'stdin' ? 'r' : 'w') },
      encoding: { get: (m) => m.str('utf-8') },
      errors: { get: (m, self) => m.str(nameOf(m, self) === 'stderr' ? 'backslashreplace' : 'strict') },
      closed: { get: (m) => m.bool(false) },
      line_buffering: { get: (m) => m.bool(false) },
      newlines: { get: (m) => m.newNone() },
    },
  })
}

/** `sys.stdout.buffer`: a stream of io, over the same file. */
function* bytesBelow(vm: Interpreter, self: Ref): Steps {
  const name = vm.str('io')
  const io = yield* wait(call(vm, vm.importFunction, [name]))
  vm.drop(name)
  const below = yield* wait(getAttribute(vm, io, '_below'))
  vm.drop(io)
  try {
    return yield* wait(call(vm, below, [self]))
  } finally {
    vm.drop(below)
  }
}

/** `sys.stdout`, … : a static object. */
export function placeStream(vm: Interpreter, name: StreamName): Ref {
  const ref = vm.heap.place(vm.type('TextIOWrapper').kind, 0, true)
  vm.heap.payload[ref] = name
  return vm.hold(ref)
}

function nameOf(vm: Interpreter, self: Ref): StreamName {
  return vm.heap.payload[self] as StreamName
}

function write(vm: Interpreter, self: Ref, text: Ref): Ref {
  if (!vm.isStr(text)) vm.raise('TypeError', `write() argument must be str, not ${vm.typeName(text)}`)
  const value = vm.textOf(text)
  if (nameOf(vm, self) === 'stderr') vm.err(value)
  else {
    vm.out(writable(value))
    keepText(vm, text)
  }
  return vm.int(codePointLength(value))
}

function flush(vm: Interpreter, self: Ref): Ref {
  if (nameOf(vm, self) === 'stdout') letGoOfText(vm)
  return vm.newNone()
}

function* writeLines(vm: Interpreter, self: Ref, lines: Ref): Steps {
  yield* forEach(vm, lines, (line) => {
    try {
      vm.drop(write(vm, self, line))
    } finally {
      vm.drop(line)
    }
    return undefined
  })
  return vm.newNone()
}

function lineOf(vm: Interpreter, _self: Ref): Ref | null {
  const line = vm.options.readLine?.() ?? null
  return line === null ? null : vm.str(`${line}\n`)
}

function readAll(vm: Interpreter): Ref {
  const lines: string[] = []
  for (;;) {
    const line = vm.options.readLine?.() ?? null
    if (line === null) return vm.str(lines.join(''))
    lines.push(`${line}\n`)
  }
}

/** Where `print` writes now: the host itself, or a file object, borrowed. @throws PyError RuntimeError where somebody deleted it */
export function streamNow(vm: Interpreter, name: 'stdout' | 'stderr'): 'native' | Ref {
  const state = moduleState(vm)
  if (state.sys === NULL) return 'native'
  const stream = getText(vm.heap, state.sys, name)
  if (stream === NULL) vm.raise('RuntimeError', `lost sys.${name}`)
  return stream === state[name] ? 'native' : stream
}

/** `stream.write(text)`. */
export function* writeTo(vm: Interpreter, stream: 'native' | Ref, text: string): Steps<void> {
  const argument = vm.str(text)
  try {
    yield* writeText(vm, stream, argument)
  } finally {
    vm.drop(argument)
  }
}

/** The same of a str, borrowed. */
export function* writeText(vm: Interpreter, stream: 'native' | Ref, text: Ref): Steps<void> {
  if (stream === 'native') {
    vm.out(writable(vm.textOf(text)))
    keepText(vm, text)
    return
  }
  const method = yield* wait(getAttribute(vm, stream, 'write'))
  try {
    vm.drop(yield* wait(call(vm, method, [text])))
  } finally {
    vm.drop(method)
  }
}

/** `PySys_WriteStderr`. */
export function* writeError(vm: Interpreter, text: string): Steps<void> {
  const state = moduleState(vm)
  const stream = state.sys === NULL ? NULL : getText(vm.heap, state.sys, 'stderr')
  if (stream === state.stderr) vm.err(text)
  else if (stream !== NULL && stream !== vm.none) yield* writeTo(vm, stream, text)
}
