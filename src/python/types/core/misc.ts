import type { Code } from '../../code/code'
import { CompareOp } from '../../code/opcodes'
import { getText } from '../../heap/dict'
import { dataOf, keyAt } from '../../heap/dictData'
import { makeList } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { native } from '../../vm/calls/native'
import { findAttribute, genericGetAttribute, getAttribute, getAttributeOr, lookup, noAttribute } from '../../vm/classes/attributes'
import { allocateInstance } from '../../vm/classes/instances'
import { defineType } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import { clearRaised } from '../../vm/errors/raised'
import { Tb } from '../../vm/errors/tracebackData'
import type { FrameData, TracebackData } from '../../vm/errors/tracebacks'
import type { Result, RunCode, Steps } from '../../vm/frames/frame'
import { frameBack } from '../../vm/frames/frameBack'
import { frameGlobals } from '../../vm/frames/generatorFrames'
import { trackModule } from '../../vm/instructions/modules'
import { type Interpreter, wait } from '../../vm/interpreter'
import { Co, loadCode } from '../../vm/loading/load'
import { unhashable } from '../../vm/protocols/hashing'
import { compare, hexAddress } from '../../vm/protocols/operators'
import { callOwned, clearFrame, frameInstruction, frameLine, moduleRepr } from '../../vm/support'
import { refuseAt } from '../../vm/threads'
import { noKeywords, readonly } from '../containers/making'
import { frameLocals } from './frameLocalsProxy'
import { TRACED } from './frameTrace'
import { namesOfLocals } from './namesOfLocals'
import { newTraceback, setNextTraceback } from './tracebackType'

/** None, NotImplemented, Ellipsis: one object each. */
export function defineSingletons(vm: Interpreter): void {
  const one = (name: string, layout: 'NoneType' | 'object', text: string, truth: boolean | null): Ref => {
    const type = defineType(vm, {
      name,
      layout,
      subclassable: false,
      slots: {
        repr: (m) => m.str(text),
        ...(truth === null ? {} : { bool: (m: Interpreter) => m.bool(truth) }),
        new: (m: Interpreter, t, args) => {
          if (args.length > 0) m.raise('TypeError', `${t.name === 'ellipsis' ? 'EllipsisType' : t.name} takes no arguments`)
          return m.hold(t === m.type('NoneType') ? m.none : t.name === 'ellipsis' ? m.ellipsis : m.notImplemented)
        },
        ...(layout === 'NoneType' && vm.atLeast(12) ? { hash: (m: Interpreter) => m.int(0xfca86420) } : {}),
      },
      ...(layout === 'object' ? { methods: { __reduce__: native('self, /', (m) => m.str(text)) } } : {}),
    })
    return vm.heap.place(type.kind)
  }
  vm.none = one('NoneType', 'NoneType', 'None', false)
  vm.notImplemented = one('NotImplementedType', 'object', 'NotImplemented', null)
  vm.ellipsis = one('ellipsis', 'object', 'Ellipsis', null)
}

/** Cells, code, frames, tracebacks, modules, super. */
export function defineMisc(vm: Interpreter): void {
  defineType(vm, {
    name: 'cell',
    layout: 'cell',
    subclassable: false,
    slots: {
      repr: (m, self) => {
        const content = m.heap.slot(self, 0)
        const what = content === NULL ? 'empty' : `${m.typeName(content)} object at ${hexAddress(m, content)}`
        return m.str(`<cell at ${hexAddress(m, self)}: ${what}>`)
      },
      new: (m, _type, args) => m.heap.cell(args.length === 0 ? NULL : m.hold(args[0])),
      compare: compareCells,
      hash: unhashable,
    },
    getset: {
      cell_contents: {
        get: (m, self) => {
          const content = m.heap.slot(self, 0)
          if (content === NULL) m.raise('ValueError', 'Cell is empty')
          return m.hold(content)
        },
        set: (m, self, value) => {
          m.heap.store(self, 0, value)
          return NULL
        },
      },
    },
  })
  defineCode(vm)
  defineFrame(vm)
  defineModule(vm)
  defineSuper(vm)
}

/** `code.replace(…)`: what does not change what the instructions refer to. */
function replaceInCode(vm: Interpreter, self: Ref, changes: ReadonlyMap<string, Ref>): Ref {
  const old = vm.codes[vm.heap.payload[self] as number]
  const changed: { -readonly [K in keyof Code]?: Code[K] } = {}
  const texts: Readonly<Record<string, 'name' | 'qualname' | 'filename'>> = { co_name: 'name', co_qualname: 'qualname', co_filename: 'filename' }
  const numbers: Readonly<Record<string, 'firstLine' | 'flags' | 'stacksize'>> = { co_firstlineno: 'firstLine', co_flags: 'flags', co_stacksize: 'stacksize' }
  for (const [name, value] of changes) {
    if (name in texts) changed[texts[name]] = vm.textOf(value)
    else if (name in numbers) changed[numbers[name]] = Number(vm.intOf(value))
    else if (name.startsWith('co_')) vm.raise('NotImplementedError', `code.replace() cannot change ${name}`)
    else vm.raise('TypeError', vm.atLeast(13) ? `replace() got an unexpected keyword argument '${name}'` : `'${name}' is an invalid keyword argument for replace()`)
  }
  const fresh = loadCode(vm, { ...old.code, ...changed })
  // Constants and names are the same objects.
  const ofLocals = Array.from({ length: vm.atLeast(11) ? 1 : 3 }, (_, at) => Co.LOCALS + at).filter((slot) => slot < vm.heap.size(self))
  for (const slot of [Co.CONSTS, Co.NAMES, ...ofLocals]) vm.heap.store(fresh.ref, slot, vm.heap.slot(self, slot))
  Object.assign(fresh, { consts: old.consts, names: old.names })
  return fresh.ref
}

function defineCode(vm: Interpreter): void {
  const code = (m: Interpreter, self: Ref) => m.codes[m.heap.payload[self] as number].code
  defineType(vm, {
    name: 'code',
    layout: 'code',
    subclassable: false,
    slots: { repr: (m, self) => m.str(`<code object ${code(m, self).name} at ${hexAddress(m, self)}, file "${code(m, self).filename}", line ${code(m, self).firstLine}>`) },
    methods: { replace: native('self, /, **changes', (m, [self], _rest, changes) => replaceInCode(m, self, changes)) },
    getset: {
      co_name: { get: (m, self) => m.hold(m.heap.slot(self, Co.NAME)), set: readonly },
      co_qualname: { get: (m, self) => m.hold(m.heap.slot(self, Co.QUALNAME)), set: readonly },
      co_filename: { get: (m, self) => m.str(code(m, self).filename), set: readonly },
      ...Object.fromEntries(
        ['co_code', ...(vm.atLeast(10) ? ['co_linetable', 'co_lines'] : []), 'co_lnotab'].map((name) => [
          name,
          { get: (m: Interpreter) => refuseAt(m, `bytecode (${name})`, 'look at co_names, co_consts or co_varnames'), set: readonly },
        ]),
      ),
      co_firstlineno: { get: (m, self) => m.int(code(m, self).firstLine), set: readonly },
      co_argcount: { get: (m, self) => m.int(code(m, self).argcount), set: readonly },
      co_posonlyargcount: { get: (m, self) => m.int(code(m, self).posonlyargcount), set: readonly },
      co_kwonlyargcount: { get: (m, self) => m.int(code(m, self).kwonlyargcount), set: readonly },
      co_nlocals: { get: (m, self) => m.int(code(m, self).varnames.length), set: readonly },
      co_stacksize: { get: (m, self) => m.int(code(m, self).stacksize), set: readonly },
      co_flags: { get: (m, self) => m.int(code(m, self).flags), set: readonly },
      co_varnames: { get: (m, self) => namesOfLocals(m, self, 'varnames'), set: readonly },
      co_cellvars: { get: (m, self) => namesOfLocals(m, self, 'cellvars'), set: readonly },
      co_freevars: { get: (m, self) => namesOfLocals(m, self, 'freevars'), set: readonly },
      co_names: { get: (m, self) => m.hold(m.heap.slot(self, Co.NAMES)), set: readonly },
      co_consts: { get: (m, self) => m.hold(m.heap.slot(self, 0)), set: readonly },
    },
  })
}

/** Cells are compared by what they hold; an empty one is less. Source: `cell_richcompare`. */
function compareCells(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Result {
  if (vm.heap.refs.objType[other] !== vm.kindOf.cell) return vm.newNotImplemented()
  const a = vm.heap.slot(self, 0)
  const b = vm.heap.slot(other, 0)
  if (a !== NULL && b !== NULL) return compare(vm, a, b, op)
  const order = Number(b === NULL) - Number(a === NULL)
  const results: Readonly<Record<CompareOp, boolean>> = {
    [CompareOp.LT]: order < 0,
    [CompareOp.LE]: order <= 0,
    [CompareOp.EQ]: order === 0,
    [CompareOp.NE]: order !== 0,
    [CompareOp.GT]: order > 0,
    [CompareOp.GE]: order >= 0,
  }
  return vm.bool(results[op])
}

function frameSizeof(vm: Interpreter, { nlocalsplus, code }: RunCode): number {
  const [basicsize, itemsize] = vm.model.objects.types.frame
  return basicsize + itemsize * (nlocalsplus + code.stacksize - 1)
}

function orNone(vm: Interpreter, ref: Ref): Ref {
  return ref === NULL ? vm.newNone() : vm.hold(ref)
}

function defineFrame(vm: Interpreter): void {
  const data = (m: Interpreter, self: Ref) => m.heap.payload[self] as FrameData
  const run = (m: Interpreter, self: Ref) => m.codes[data(m, self).code]
  defineType(vm, {
    name: 'frame',
    layout: 'frame',
    subclassable: false,
    slots: {
      repr: (m, self) => m.str(`<frame at ${hexAddress(m, self)}, file '${run(m, self).code.filename}', line ${frameLine(m, self)}, code ${run(m, self).code.name}>`),
      // To 3.10 the block may be larger (`frame_sizeof`).
      ...(vm.atLeast(11) ? {} : { sizeof: (m: Interpreter, self: Ref) => frameSizeof(m, run(m, self)) }),
    },
    getset: {
      f_code: { get: (m, self) => m.hold(run(m, self).ref) },
      f_lineno: { get: (m, self) => m.int(frameLine(m, self)) },
      f_globals: { get: (m, self) => m.hold(frameGlobals(m, self)) },
      f_builtins: { get: (m) => m.hold(m.builtins) },
      f_locals: { get: (m, self) => frameLocals(m, self) },
      f_back: { get: (m, self) => orNone(m, frameBack(m, self)) },
      f_lasti: { get: (m, self) => m.int(frameInstruction(m, self)) },
      ...TRACED,
    },
    methods: { clear: native('self, /', (m, [self]) => clearFrame(m, self)) },
  })
  const tb = (m: Interpreter, self: Ref) => m.heap.payload[self] as TracebackData
  defineType(vm, {
    name: 'traceback',
    layout: 'traceback',
    subclassable: false,
    slots: { repr: (m, self) => m.str(`<traceback object at ${hexAddress(m, self)}>`), new: newTraceback },
    getset: {
      tb_lineno: { get: (m, self) => m.int(tb(m, self).line) },
      tb_frame: { get: (m, self) => m.hold(m.heap.slot(self, Tb.FRAME)), set: readonly },
      tb_lasti: { get: (m, self) => m.int(tb(m, self).lasti ?? 0), set: readonly },
      tb_next: {
        get: (m, self) => {
          const next = m.heap.slot(self, Tb.NEXT)
          return next === NULL ? m.newNone() : m.hold(next)
        },
        set: setNextTraceback,
      },
    },
  })
}

function defineModule(vm: Interpreter): void {
  defineType(vm, {
    name: 'module',
    layout: 'module',
    dictAt: 0,
    slots: {
      repr: (m, self) => m.str(moduleRepr(m, self)),
      getattr: moduleAttribute,
      findattr: findOfModule,
      new: (m, type) => {
        const ref = allocateInstance(m, type)
        m.heap.give(ref, 0, m.dict())
        if (m.atLeast(13)) {
          m.heap.untrack(ref)
          trackModule(m, ref)
        }
        return ref
      },
      init: (m, self, args) => {
        if (args.length === 0) m.raise('TypeError', "module() missing required argument 'name' (pos 1)")
        if (!m.isStr(args[0])) m.raise('TypeError', `module() argument 'name' must be str, not ${m.typeName(args[0])}`)
        const dict = m.heap.slot(self, 0)
        m.setItemText(dict, '__name__', m.hold(args[0]))
        m.setItemText(dict, '__doc__', args.length > 1 ? m.hold(args[1]) : m.newNone())
        for (const name of ['__package__', '__loader__', '__spec__']) m.setItemText(dict, name, m.newNone())
        return NULL
      },
    },
    methods: { __dir__: native('self, /', (m, [self]) => moduleDirectory(m, self)) },
    getset: { __dict__: { get: (m, self) => m.hold(m.heap.slot(self, 0)) } },
  })
}

/** The names in its namespace alone, or what its own `__dir__` says. Source: `module_dir`. */
function* moduleDirectory(vm: Interpreter, self: Ref): Steps {
  const dict = yield* wait(getAttribute(vm, self, '__dict__'))
  try {
    if (!vm.isA(dict, 'dict')) {
      const name = getText(vm.heap, vm.heap.slot(self, 0), '__name__')
      if (!vm.atLeast(10) && (name === NULL || !vm.isStr(name))) vm.raise('SystemError', 'nameless module')
      vm.raise('TypeError', `${vm.atLeast(10) ? '<module>' : vm.textOf(name)}.__dict__ is not a dictionary`)
    }
    const own = getText(vm.heap, dict, '__dir__')
    if (own !== NULL) return yield* wait(call(vm, own, []))
    const data = dataOf(vm.heap, dict)
    const names: Ref[] = []
    for (let entry = 0; entry < data.table.nentries; entry++) {
      const key = keyAt(vm.heap, dict, data, entry)
      if (key !== NULL) names.push(vm.hold(key))
    }
    return makeList(vm.heap, names)
  } finally {
    vm.drop(dict)
  }
}

/** Source: `_Py_module_getattro_impl`. */
function findOfModule(vm: Interpreter, self: Ref, name: string): Result {
  const dict = vm.heap.slot(self, 0)
  const own = getText(vm.heap, dict, name)
  if (own !== NULL && name !== '__class__') return vm.hold(own)
  const found = findAttribute(vm, self, name)
  if (found !== NULL) return found
  const hook = getText(vm.heap, dict, '__getattr__')
  return hook === NULL ? NULL : callOwned(vm, hook, [vm.heap.intern(name)])
}

/** Source: `module_getattro`. */
function moduleAttribute(vm: Interpreter, self: Ref, name: string): Result {
  const found = findOfModule(vm, self, name)
  if (found !== NULL) return found
  // To 3.11 what finds attributes in general has raised already.
  if (!vm.atLeast(12)) clearRaised(vm, noAttribute(vm, self, name))
  const module = getText(vm.heap, vm.heap.slot(self, 0), '__name__')
  vm.raise('AttributeError', module === NULL ? `module has no attribute '${name}'` : `module '${vm.textOf(module)}' has no attribute '${name}'`)
}

const enum Super {
  TYPE = 0,
  OBJECT = 1,
  OBJECT_TYPE = 2,
}

function defineSuper(vm: Interpreter): void {
  defineType(vm, {
    name: 'super',
    layout: 'super',
    slots: {
      new: (m, type) => allocateInstance(m, type),
      init: initSuper,
      get: bindSuper,
      getattr: superAttribute,
      repr: (m, self) => m.str(superRepr(m, self)),
    },
    getset: { __thisclass__: superMember(Super.TYPE), __self__: superMember(Super.OBJECT), __self_class__: superMember(Super.OBJECT_TYPE) },
  })
}

/** None where `super` was given no object. */
function superMember(slot: Super): { get: (vm: Interpreter, self: Ref) => Ref; set: (vm: Interpreter) => never } {
  const get = (vm: Interpreter, self: Ref): Ref => {
    const ref = vm.heap.slot(self, slot)
    return ref === NULL ? vm.newNone() : vm.hold(ref)
  }
  return { get, set: readonly }
}

/** A `super` without an object is bound where it is an attribute of a class: `super_descr_get`. */
function bindSuper(vm: Interpreter, self: Ref, instance: Ref): Result {
  const cls = vm.classOf(vm.heap.slot(self, Super.TYPE))
  if (instance === NULL || instance === vm.none || cls === null || vm.heap.slot(self, Super.OBJECT) !== NULL) return vm.hold(self)
  const bound = allocateInstance(vm, vm.typeOf(self))
  vm.heap.store(bound, Super.TYPE, cls.ref)
  vm.heap.store(bound, Super.OBJECT, instance)
  const start = ownStart(vm, cls, instance)
  if (start === null) return boundToProxy(vm, bound, cls, instance)
  vm.heap.store(bound, Super.OBJECT_TYPE, start.ref)
  return bound
}

function* boundToProxy(vm: Interpreter, bound: Ref, cls: PyType, instance: Ref): Steps {
  try {
    yield* startOfProxy(vm, bound, cls, instance)
  } catch (error) {
    vm.drop(bound)
    throw error
  }
  return bound
}

function superRepr(vm: Interpreter, self: Ref): string {
  const name = vm.classOf(vm.heap.slot(self, Super.TYPE))?.name
  const object = vm.heap.slot(self, Super.OBJECT_TYPE)
  return object === NULL ? `<super: <class '${name}'>, NULL>` : `<super: <class '${name}'>, <${vm.classOf(object)?.name} object>>`
}

/** `super()`: the class from the cell `__class__`, the instance from the first argument. */
function initSuper(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  noKeywords(vm, 'super', names)
  if (args.length > 2)
    vm.raise('TypeError', vm.atLeast(11) ? `super() expected at most 2 arguments, got ${args.length}` : `super() takes at most 2 arguments (${args.length} given)`)
  let [type, object] = args
  if (args.length === 0) {
    const frame = vm.callerFrame()
    if (frame === null || frame.run.code.argcount === 0) vm.raise('RuntimeError', 'super(): no arguments')
    const { run, base } = frame
    object = vm.values[base]
    const cell = run.cellArguments.indexOf(0)
    if (object === NULL && cell >= 0) object = vm.heap.slot(vm.values[base + run.nlocals + cell], 0)
    if (object === NULL) vm.raise('RuntimeError', 'super(): arg[0] deleted')
    const at = run.code.freevars.indexOf('__class__')
    if (at < 0) vm.raise('RuntimeError', 'super(): __class__ cell not found')
    type = vm.heap.slot(vm.values[base + run.nlocals + run.code.cellvars.length + at], 0)
    if (type === NULL) vm.raise('RuntimeError', 'super(): empty __class__ cell')
  }
  const cls = vm.classOf(type)
  if (cls === null) vm.raise('TypeError', `super() argument 1 must be ${vm.atLeast(11) ? 'a type' : 'type'}, not ${vm.typeName(type)}`)
  vm.heap.store(self, Super.TYPE, type)
  if (object === undefined || object === vm.none) return NULL
  vm.heap.store(self, Super.OBJECT, object)
  const start = ownStart(vm, cls, object)
  if (start === null) return startOfProxy(vm, self, cls, object)
  vm.heap.store(self, Super.OBJECT_TYPE, start.ref)
  return NULL
}

/** The type whose mro is gone through (`supercheck`). */
function ownStart(vm: Interpreter, cls: PyType, object: Ref): PyType | null {
  const asClass = vm.classOf(object)
  if (asClass?.mro.includes(cls)) return asClass
  const type = vm.typeOf(object)
  return type.mro.includes(cls) ? type : null
}

/** What stands for another object may say so by its `__class__`. */
function* startOfProxy(vm: Interpreter, self: Ref, cls: PyType, object: Ref): Steps {
  const said = yield* getAttributeOr(vm, object, '__class__')
  const start = said === NULL ? null : vm.classOf(said)
  if (start?.mro.includes(cls)) {
    vm.heap.give(self, Super.OBJECT_TYPE, said)
    return NULL
  }
  vm.heap.dropMaybe(said)
  const asClass = vm.classOf(object)
  const what = asClass === null ? `instance of ${vm.typeOf(object).name}` : `type ${asClass.name}`
  vm.raise(
    'TypeError',
    vm.atLeast(13) ? `super(type, obj): obj (${what}) is not an instance or subtype of type (${cls.name}).` : 'super(type, obj): obj must be an instance or subtype of type',
  )
}

/** The attribute of the next type in the mro that has it. Source: `super_getattro`. */
function superAttribute(vm: Interpreter, self: Ref, name: string): Result {
  const start = vm.heap.slot(self, Super.OBJECT_TYPE)
  if (start === NULL || name === '__class__') return genericGetAttribute(vm, self, name)
  const object = vm.heap.slot(self, Super.OBJECT)
  const type = vm.classOf(start)
  const cls = vm.classOf(vm.heap.slot(self, Super.TYPE))
  if (type === null || cls === null) return genericGetAttribute(vm, self, name)
  for (const base of type.mro.slice(type.mro.indexOf(cls) + 1)) {
    const ref = base.dict === NULL ? (base.natives.get(name) ?? NULL) : getText(vm.heap, base.dict, name)
    if (ref === NULL) continue
    const { get } = vm.typeOf(ref).slots
    if (get === undefined) return vm.hold(ref)
    return get(vm, ref, object === start ? NULL : object, start)
  }
  if (lookup(vm, vm.type('super'), name) === null) throw noAttribute(vm, self, name)
  return genericGetAttribute(vm, self, name)
}

export type { Steps }
