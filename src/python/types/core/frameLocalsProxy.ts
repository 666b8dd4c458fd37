import { BinaryOp, CompareOp } from '../../code/opcodes'
import { dataOf, keyAt, valueAt } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { libraryType, newObject } from '../../modules/library/nativeType'
import { type NativeSpec, native } from '../../vm/calls/native'
import type { PyType } from '../../vm/classes/type'
import { Frm } from '../../vm/errors/tracebackData'
import type { Result, Steps } from '../../vm/frames/frame'
import { isOptimized, localsOfFrame, type Variable, valueIn, variablesOf, variablesOfObject } from '../../vm/frames/frameLocals'
import { type Interpreter, wait } from '../../vm/interpreter'
import { dictContains, dictGet, dictSet } from '../../vm/protocols/dictProtocol'
import { unhashable } from '../../vm/protocols/hashing'
import { getIter } from '../../vm/protocols/iteration'
import { equals, reprText } from '../../vm/protocols/operators'
import { updateDict } from '../containers/dictUpdate'
import { guardedRepr } from '../containers/reprs'

// FrameLocalsProxy (3.13+): the variables of a function's frame, written through. The frame is in slot 0; what is no variable goes into a dict of the
// frame's (`f_extra_locals`). Source: `framelocalsproxy_…` in `Objects/frameobject.c`.

/** `frame.f_locals`: a namespace; of a function a dict that the frame keeps, from 3.13 on a view. */
export function frameLocals(vm: Interpreter, frame: Ref): Ref {
  if (!vm.atLeast(13) || !isOptimized(variablesOfObject(vm, frame).run)) return localsOfFrame(vm, frame)
  return newObject(vm, frameLocalsProxyType(vm), [vm.hold(frame)])
}

/** The type, made when the interpreter is set up; afterwards the one that there is. */
export function frameLocalsProxyType(vm: Interpreter): PyType {
  return libraryType(vm, {
    name: 'FrameLocalsProxy',
    module: 'builtins',
    basicsize: 24,
    fields: 1,
    subclassable: false,
    slots: {
      repr: (v, self) => guardedRepr(v, self, '{...}', () => reprOfCopy(v, self)),
      hash: unhashable,
      iter: iterate,
      len: (v, self) => v.int(entriesOf(v, self).length),
      getitem: getValue,
      setitem: setValue,
      contains: (v, self, key) => (valueAtKey(v, self, key) !== NULL ? v.bool(true) : inExtras(v, self, key)),
      compare,
      binary: either,
      inplace: (v, self, other, op) => (op === BinaryOp.OR && isMapping(v, other) ? updatedItself(v, self, other) : v.newNotImplemented()),
      new: (v, type, args) => {
        if (args.length !== 1) v.raise('TypeError', `FrameLocalsProxy expected 1 argument, got ${args.length}`)
        if (v.typeOf(args[0]).name !== 'frame') v.raise('TypeError', `expect frame, not ${v.typeName(args[0])}`)
        return newObject(v, type, [v.hold(args[0])])
      },
    },
    methods: METHODS,
  })
}

const METHODS: Readonly<Record<string, NativeSpec>> = {
  copy: native('self, /', (v, [self]) => copyOf(v, self)),
  get: native('self, /, *args', (v, [self], args) => {
    if (args.length < 1 || args.length > 2) v.raise('TypeError', 'get expected 1 or 2 arguments')
    return getOr(v, self, args[0], args[1] ?? v.none)
  }),
  items: native('self, /', (v, [self]) => v.list(entriesOf(v, self).map(([key, value]) => v.tuple([v.hold(key), v.hold(value)])))),
  keys: native('self, /', (v, [self]) => keysOf(v, self)),
  setdefault: native('self, key, default=None, /', (v, [self, key, fallback]) => setDefault(v, self, key, fallback === NULL ? v.none : fallback)),
  update: native('self, other, /', (v, [self, other]) => {
    if (!isMapping(v, other)) v.raise('TypeError', 'update() argument must be dict or another FrameLocalsProxy')
    return updated(v, self, other)
  }),
  values: native('self, /', (v, [self]) => v.list(entriesOf(v, self).map(([, value]) => v.hold(value)))),
  __reversed__: native('self, /', (v, [self]) => reversedKeys(v, self)),
}

function isMapping(vm: Interpreter, ref: Ref): boolean {
  return vm.isA(ref, 'dict') || vm.typeOf(ref).name === 'FrameLocalsProxy'
}

/** The dict of what is no variable, borrowed; NULL. */
function extrasOf(vm: Interpreter, self: Ref): Ref {
  return vm.heap.slot(vm.heap.slot(self, 0), Frm.NAMESPACE)
}

/** Keys and values, borrowed: variables that have a value, then the rest. */
function entriesOf(vm: Interpreter, self: Ref): (readonly [Ref, Ref])[] {
  const variables = variablesOfObject(vm, vm.heap.slot(self, 0))
  const found: (readonly [Ref, Ref])[] = []
  for (const variable of variablesOf(vm, variables.run)) {
    const value = valueIn(vm, variables, variable)
    if (value !== NULL) found.push([vm.heap.staticStr(variable.name), value])
  }
  const extras = extrasOf(vm, self)
  if (extras === NULL) return found
  const data = dataOf(vm.heap, extras)
  for (let entry = 0; entry < data.table.nentries; entry++) {
    const value = valueAt(vm.heap, extras, data, entry)
    if (value !== NULL) found.push([keyAt(vm.heap, extras, data, entry), value])
  }
  return found
}

function variableOf(vm: Interpreter, self: Ref, key: Ref): Variable | undefined {
  if (!vm.isStr(key)) return undefined
  const name = vm.textOf(key)
  return variablesOf(vm, variablesOfObject(vm, vm.heap.slot(self, 0)).run).find((variable) => variable.name === name)
}

/** The value of a variable by its name, borrowed; NULL. */
function valueAtKey(vm: Interpreter, self: Ref, key: Ref): Ref {
  const variable = variableOf(vm, self, key)
  return variable === undefined ? NULL : valueIn(vm, variablesOfObject(vm, vm.heap.slot(self, 0)), variable)
}

function inExtras(vm: Interpreter, self: Ref, key: Ref): Result {
  const extras = extrasOf(vm, self)
  return extras === NULL ? vm.bool(false) : dictContains(vm, extras, key)
}

/** The value, or NULL; the reference is the caller's. */
function* find(vm: Interpreter, self: Ref, key: Ref): Steps {
  const value = valueAtKey(vm, self, key)
  if (value !== NULL) return vm.hold(value)
  const extras = extrasOf(vm, self)
  return extras === NULL ? NULL : yield* wait(dictGet(vm, extras, key))
}

function* getValue(vm: Interpreter, self: Ref, key: Ref): Steps {
  const found = yield* find(vm, self, key)
  if (found === NULL) vm.raise('KeyError', `local variable '${yield* reprText(vm, key)}' is not defined`)
  return found
}

function* getOr(vm: Interpreter, self: Ref, key: Ref, fallback: Ref): Steps {
  const found = yield* find(vm, self, key)
  return found === NULL ? vm.hold(fallback) : found
}

function setValue(vm: Interpreter, self: Ref, key: Ref, value: Ref): Result {
  if (value === NULL) vm.raise('TypeError', 'cannot remove variables from FrameLocalsProxy')
  const { heap } = vm
  const frame = heap.slot(self, 0)
  const variable = variableOf(vm, self, key)
  if (variable === undefined) {
    if (extrasOf(vm, self) === NULL) heap.give(frame, Frm.NAMESPACE, vm.dict())
    return dictSet(vm, extrasOf(vm, self), key, value)
  }
  const variables = variablesOfObject(vm, frame)
  const cell = variable.isCell ? variables.get(variable.at) : NULL
  if (cell !== NULL) heap.store(cell, 0, value)
  else variables.set(variable.at, variable.isCell ? heap.cell(vm.hold(value)) : vm.hold(value))
  return NULL
}

function* setDefault(vm: Interpreter, self: Ref, key: Ref, fallback: Ref): Steps {
  const found = yield* find(vm, self, key)
  if (found !== NULL) return found
  yield* wait(setValue(vm, self, key, fallback))
  return vm.hold(fallback)
}

function keysOf(vm: Interpreter, self: Ref): Ref {
  return vm.list(entriesOf(vm, self).map(([key]) => vm.hold(key)))
}

function* iterate(vm: Interpreter, self: Ref): Steps {
  const keys = keysOf(vm, self)
  const iterator = yield* wait(getIter(vm, keys))
  vm.drop(keys)
  return iterator
}

/** A list, and none of its iterators: as CPython has it. */
function reversedKeys(vm: Interpreter, self: Ref): Ref {
  return vm.list(
    entriesOf(vm, self)
      .reverse()
      .map(([key]) => vm.hold(key)),
  )
}

/** A dict of what is there now. */
export function* copyOf(vm: Interpreter, self: Ref): Steps {
  const dict = vm.dict()
  for (const [key, value] of entriesOf(vm, self)) yield* wait(dictSet(vm, dict, key, value))
  return dict
}

function* reprOfCopy(vm: Interpreter, self: Ref): Steps<string> {
  const dict = yield* copyOf(vm, self)
  try {
    return yield* reprText(vm, dict)
  } finally {
    vm.drop(dict)
  }
}

/** `proxy.update(other)`. */
function* updated(vm: Interpreter, self: Ref, other: Ref): Steps {
  const dict = yield* mapped(vm, other)
  try {
    const data = dataOf(vm.heap, dict)
    for (let entry = 0; entry < data.table.nentries; entry++) {
      const value = valueAt(vm.heap, dict, data, entry)
      if (value !== NULL) yield* wait(setValue(vm, self, keyAt(vm.heap, dict, data, entry), value))
    }
  } finally {
    vm.drop(dict)
  }
  return vm.newNone()
}

function* updatedItself(vm: Interpreter, self: Ref, other: Ref): Steps {
  vm.drop(yield* updated(vm, self, other))
  return vm.hold(self)
}

/** The dict itself, or a copy of a proxy. The reference is the caller's. */
function* mapped(vm: Interpreter, ref: Ref): Steps {
  return vm.isA(ref, 'dict') ? vm.hold(ref) : yield* copyOf(vm, ref)
}

function either(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  return op === BinaryOp.OR && isMapping(vm, a) && isMapping(vm, b) ? union(vm, a, b) : vm.newNotImplemented()
}

function* union(vm: Interpreter, a: Ref, b: Ref): Steps {
  const dict = vm.dict()
  for (const side of [a, b]) {
    const part = yield* mapped(vm, side)
    yield* updateDict(vm, dict, part)
    vm.drop(part)
  }
  return dict
}

function compare(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Result {
  if ((op !== CompareOp.EQ && op !== CompareOp.NE) || !isMapping(vm, other)) return vm.newNotImplemented()
  if (!vm.isA(other, 'dict')) return vm.bool((vm.heap.slot(self, 0) === vm.heap.slot(other, 0)) === (op === CompareOp.EQ))
  return compareCopies(vm, self, other, op)
}

function* compareCopies(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Steps {
  const dict = yield* copyOf(vm, self)
  try {
    return vm.bool(((yield* equals(vm, dict, other)) === 1) === (op === CompareOp.EQ))
  } finally {
    vm.drop(dict)
  }
}
