import { getText } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { native } from '../../vm/calls/native'
import { genericGetAttribute, getAttribute, getAttributeOr } from '../../vm/classes/attributes'
import { ensureDict, replaceDictOfBuiltin } from '../../vm/classes/instanceAttributes'
import { allocateInstance } from '../../vm/classes/instances'
import { defineType, type TypeSpec } from '../../vm/classes/registry'
import { clearRaised, isRaised } from '../../vm/errors/raised'
import { keywordParser } from '../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { hexAddress, reprText, truth } from '../../vm/protocols/operators'
import { bindByName, ignore } from '../../vm/support'
import { readonly } from '../containers/making'
import { bindFunction } from './descriptors'

/** The collector takes a function's names, too; from then on they are empty. */
const emptyName = (vm: Interpreter): Ref => vm.heap.intern('')
const nameIn = (vm: Interpreter, name: Ref): string => (name === NULL ? '' : vm.textOf(name))

/** Functions of the program, and what wraps them: staticmethod, classmethod, property. Source: `Objects/funcobject.c`, `Objects/descrobject.c`. */
export function defineFunctions(vm: Interpreter): void {
  const { slotOf } = vm
  const text = (name: 'name' | 'qualname') => ({
    get: field(name, emptyName).get,
    set: (m: Interpreter, self: Ref, value: Ref): Result => {
      if (value === NULL || !m.isStr(value)) m.raise('TypeError', `__${name}__ must be set to a string object`)
      return store(m, self, slotOf[name], value)
    },
  })
  const checked = (name: 'defaults' | 'kwdefaults' | 'annotations', kind: 'tuple' | 'dict') => ({
    get: field(name).get,
    set: (m: Interpreter, self: Ref, value: Ref): Result => {
      const none = value === NULL || value === m.none
      if (!none && !m.isA(value, kind)) m.raise('TypeError', `__${name}__ must be set to a ${kind} object`)
      return store(m, self, slotOf[name], none ? NULL : value)
    },
  })
  const field = (name: keyof typeof slotOf, fallBack?: (m: Interpreter) => Ref) => ({
    get: (m: Interpreter, self: Ref): Result => {
      const value = m.heap.slot(self, slotOf[name])
      return value === NULL ? (fallBack?.(m) ?? m.newNone()) : m.hold(value)
    },
    set: (m: Interpreter, self: Ref, value: Ref): Result => {
      return store(m, self, slotOf[name], value)
    },
  })
  defineType(vm, {
    name: 'function',
    layout: 'function',
    subclassable: false,
    dictAt: slotOf.dict,
    slots: {
      call,
      new: newFunction,
      get: (m, self, instance, owner) => {
        if (instance !== NULL && instance !== m.none) return bindFunction(m, self, instance)
        if (owner === m.none) m.raise('TypeError', '__get__(None, None) is invalid')
        return m.hold(self)
      },
      repr: (m, self) => m.str(`<function ${nameIn(m, m.heap.slot(self, slotOf.qualname))} at ${hexAddress(m, self)}>`),
    },
    getset: {
      __name__: text('name'),
      __qualname__: text('qualname'),
      __doc__: field('doc'),
      __module__: field('module'),
      __defaults__: checked('defaults', 'tuple'),
      __kwdefaults__: checked('kwdefaults', 'dict'),
      __closure__: { ...field('closure'), set: readonly, member: true },
      __globals__: { ...field('globals'), set: readonly, member: true },
      ...(vm.atLeast(12) ? { __type_params__: field('typeparams', (m) => m.heap.emptyTuple()) } : {}),
      __code__: {
        get: (m, self) => m.hold(m.heap.slot(self, slotOf.code)),
        set: (m, self, value) => {
          if (value === NULL || m.typeOf(value) !== m.type('code')) m.raise('TypeError', '__code__ must be set to a code object')
          refuseCells(m, self, value)
          m.heap.payload[self] = m.heap.payload[value]
          return store(m, self, slotOf.code, value)
        },
      },
      __annotations__: { get: annotations, set: checked('annotations', 'dict').set },
      __dict__: { get: (m, self) => m.hold(ensureDict(m, self)), set: replaceDictOfBuiltin },
      __builtins__: { get: (m) => m.hold(m.builtins), set: readonly },
    },
  })
  defineWrapper(vm, 'staticmethod', (m, self) => m.hold(m.heap.slot(self, 0)))
  defineWrapper(vm, 'classmethod', (m, self, instance, owner) => {
    const fn = m.heap.slot(self, 0)
    const cls = owner === NULL ? m.typeOf(instance).ref : owner
    if (m.heap.refs.objType[fn] === m.kindOf.function) return bindFunction(m, fn, cls)
    // From 3.9 to 3.12 it binds whatever it wraps as that says.
    const { get } = m.typeOf(fn).slots
    return get === undefined || !m.atLeast(9) || m.atLeast(13) ? bindFunction(m, fn, cls) : get(m, fn, cls, m.atLeast(10) ? cls : NULL)
  })
  defineProperty(vm)
}

function store(vm: Interpreter, self: Ref, slot: number, value: Ref): Result {
  vm.heap.store(self, slot, value)
  return NULL
}

/** The cells of a function fit its new code. Source: `func_set_code`. */
function refuseCells(vm: Interpreter, self: Ref, code: Ref): void {
  const closure = vm.heap.slot(self, vm.slotOf.closure)
  const has = closure === NULL ? 0 : vm.heap.size(closure)
  const wants = vm.codes[vm.heap.payload[code] as number].code.freevars.length
  if (has !== wants) vm.raise('ValueError', `${nameIn(vm, vm.heap.slot(self, vm.slotOf.name))}() requires a code object with ${has} free vars, not ${wants}`)
}

/** `types.FunctionType(code, globals, name=None, argdefs=None, closure=None)`. */
function newFunction(vm: Interpreter, _type: unknown, args: readonly Ref[], names: Ref): Ref {
  const [code, globals, name, defaults, closure] = bindByName(vm, ['code', 'globals', 'name', 'argdefs', 'closure'], args, names)
  const { heap, slotOf } = vm
  if (code === NULL || vm.typeOf(code).name !== 'code') vm.raise('TypeError', `function() argument 'code' must be code, not ${code === NULL ? 'nothing' : vm.typeName(code)}`)
  const run = vm.codes[heap.payload[code] as number]
  const ref = heap.make('function')
  heap.payload[ref] = run.index
  const set = (slot: number, value: Ref): void => {
    if (slot >= 0 && value !== NULL && value !== vm.none) heap.store(ref, slot, value)
  }
  set(slotOf.code, code)
  set(slotOf.globals, globals)
  set(slotOf.defaults, defaults)
  set(slotOf.closure, closure)
  heap.give(ref, slotOf.name, name === NULL || name === vm.none ? heap.intern(run.code.name) : vm.hold(name))
  heap.give(ref, slotOf.qualname, heap.intern(name === NULL || name === vm.none ? run.code.qualname : vm.textOf(name)))
  if (globals === NULL || !vm.isA(globals, 'dict')) vm.raise('TypeError', `function() argument 'globals' must be dict, not ${globals === NULL ? 'nothing' : vm.typeName(globals)}`)
  const module = getText(heap, globals, '__name__')
  set(slotOf.module, module)
  return heap.track(ref)
}

/** Annotations are a tuple of names and values until somebody asks (3.10+). */
function annotations(vm: Interpreter, self: Ref): Ref {
  const { heap, slotOf } = vm
  const value = heap.slot(self, slotOf.annotations)
  if (value !== NULL && heap.refs.objType[value] === heap.kinds.dict) return vm.hold(value)
  const dict = vm.dict()
  for (let at = 0; value !== NULL && at + 1 < heap.size(value); at += 2) vm.setItemText(dict, vm.textOf(heap.slot(value, at)), vm.hold(heap.slot(value, at + 1)))
  heap.store(self, slotOf.annotations, dict)
  return dict
}

function defineWrapper(vm: Interpreter, name: 'staticmethod' | 'classmethod', get: (m: Interpreter, self: Ref, instance: Ref, owner: Ref) => Result): void {
  defineType(vm, {
    name,
    layout: name,
    dictAt: 1,
    slots: {
      get,
      new: (m, type) => allocateInstance(m, type),
      init: (m, self, args) => {
        if (args.length !== 1) m.raise('TypeError', `${name} expected 1 argument, got ${args.length}`)
        m.heap.store(self, 0, args[0])
        return m.atLeast(10) ? copyAttributes(m, self, args[0]) : NULL
      },
      ...(vm.atLeast(10) ? { repr: (m: Interpreter, self: Ref) => wrapperRepr(m, name, self) } : {}),
      ...(name === 'staticmethod' && vm.atLeast(10) ? { call: (m: Interpreter, self: Ref, args: readonly Ref[], names: Ref) => call(m, m.heap.slot(self, 0), args, names) } : {}),
      getattr: wrapped,
    },
    getset: { __func__: { get: (m, self) => m.hold(m.heap.slot(self, 0)) }, __dict__: { get: (m, self) => m.hold(ensureDict(m, self)) } },
  })
}

/** From 3.10 a wrapper has attributes of what it wraps, in a dict of its own (`functools_wraps`). */
function* copyAttributes(vm: Interpreter, self: Ref, fn: Ref): Steps {
  const names = ['__module__', '__name__', '__qualname__', '__doc__', ...(vm.atLeast(14) ? [] : ['__annotations__'])]
  for (const name of names) {
    // To 3.12 what is not there is raised, and taken in (`functools_copy_attr`).
    const value = yield* vm.atLeast(13) ? getAttributeOr(vm, fn, name) : gotOr(vm, fn, name)
    if (value !== NULL) vm.setItemText(ensureDict(vm, self), name, value)
  }
  return NULL
}

function* gotOr(vm: Interpreter, fn: Ref, name: string): Steps {
  try {
    return yield* wait(getAttribute(vm, fn, name))
  } catch (error) {
    if (!isRaised(vm, error, 'AttributeError')) throw error
    clearRaised(vm, error)
    return NULL
  }
}

function* wrapperRepr(vm: Interpreter, name: string, self: Ref): Steps {
  return vm.str(`<${name}(${yield* reprText(vm, vm.heap.slot(self, 0))})>`)
}

function wrapped(vm: Interpreter, self: Ref, name: string): Result {
  const fn = vm.heap.slot(self, 0)
  if (fn === NULL) return genericGetAttribute(vm, self, name)
  if (name === '__isabstractmethod__') return abstractness(vm, fn)
  if (vm.atLeast(10) && name === '__wrapped__') return vm.hold(fn)
  return vm.atLeast(14) && name === '__annotations__' ? getAttribute(vm, fn, name) : genericGetAttribute(vm, self, name)
}

function* abstractness(vm: Interpreter, fn: Ref): Steps {
  const own = yield* getAttributeOr(vm, fn, '__isabstractmethod__')
  return own === NULL ? vm.bool(false) : own
}

const enum Prop {
  GET = 0,
  SET = 1,
  DEL = 2,
  DOC = 3,
  NAME = 4,
}

function defineProperty(vm: Interpreter): void {
  const accessor = (slot: Prop): NonNullable<TypeSpec['getset']>[string] => ({
    get: (m, self) => {
      const value = m.heap.slot(self, slot)
      return value === NULL ? m.newNone() : m.hold(value)
    },
    set: readonly,
  })
  const copy = (slot: Prop) => native('self, function, /', (m, [self, fn]) => copyProperty(m, self, slot, fn))
  defineType(vm, {
    name: 'property',
    layout: 'property',
    itemsAt: Prop.NAME + 1,
    slots: {
      new: (m, type) => allocateInstance(m, type),
      init: initProperty,
      get: (m, self, instance) => {
        if (instance === NULL || instance === m.none) return m.hold(self)
        const fget = m.heap.slot(self, Prop.GET)
        if (fget === NULL || fget === m.none) m.raise('AttributeError', complaint(m, self, instance, 'getter', 'unreadable attribute'))
        return call(m, fget, [instance])
      },
      set: (m, self, instance, value) => {
        const fn = m.heap.slot(self, value === NULL ? Prop.DEL : Prop.SET)
        if (fn === NULL || fn === m.none)
          m.raise('AttributeError', complaint(m, self, instance, value === NULL ? 'deleter' : 'setter', value === NULL ? "can't delete attribute" : "can't set attribute"))
        return ignore(m, call(m, fn, value === NULL ? [instance] : [instance, value]))
      },
    },
    methods: {
      getter: copy(Prop.GET),
      setter: copy(Prop.SET),
      deleter: copy(Prop.DEL),
      ...(vm.atLeast(10)
        ? {
            __set_name__: native('self, /, *args', (m, [self], args) => {
              if (args.length !== 2) m.raise('TypeError', `__set_name__() takes 2 positional arguments but ${args.length} were given`)
              const [, name] = args
              m.heap.store(self, Prop.NAME, name)
              return m.newNone()
            }),
          }
        : {}),
    },
    getset: {
      fget: accessor(Prop.GET),
      fset: accessor(Prop.SET),
      fdel: accessor(Prop.DEL),
      __doc__: {
        get: accessor(Prop.DOC).get,
        set: (m, self, value) => {
          m.heap.store(self, Prop.DOC, value)
          return NULL
        },
      },
      __isabstractmethod__: { get: isAbstract },
    },
  })
}

/** `prop.setter(f)`: its type is called again. A text that came from the getter is looked for anew. Source: `property_copy`. */
function* copyProperty(vm: Interpreter, self: Ref, slot: Prop, fn: Ref): Steps {
  const args = [Prop.GET, Prop.SET, Prop.DEL, Prop.DOC].map((at) => {
    const value = at === slot && fn !== vm.none ? fn : vm.heap.slot(self, at)
    const fromGetter = at === Prop.DOC && vm.heap.payload[self] === DOC_OF_GETTER
    return value === NULL || fromGetter ? vm.none : value
  })
  const made = yield* wait(call(vm, vm.typeOf(self).ref, args))
  const name = vm.heap.slot(self, Prop.NAME)
  if (name !== NULL && vm.isA(made, 'property')) vm.heap.store(made, Prop.NAME, name)
  return made
}

/** Payload of a property whose text came from its getter. */
const DOC_OF_GETTER = 'getter'

function* isAbstract(vm: Interpreter, self: Ref): Steps {
  for (const slot of [Prop.GET, Prop.SET, Prop.DEL]) {
    const fn = vm.heap.slot(self, slot)
    if (fn === NULL || fn === vm.none) continue
    const own = yield* getAttributeOr(vm, fn, '__isabstractmethod__')
    if (own === NULL) continue
    const yes = yield* truth(vm, own)
    vm.drop(own)
    if (yes === 1) return vm.bool(true)
  }
  return vm.bool(false)
}

function complaint(vm: Interpreter, self: Ref, instance: Ref, what: string, before: string): string {
  const name = vm.heap.slot(self, Prop.NAME)
  if (vm.atLeast(11)) return `property${name === NULL ? '' : ` '${vm.textOf(name)}'`} of '${vm.typeOf(instance).qualname}' object has no ${what}`
  if (vm.atLeast(10) && name !== NULL) return `${before} '${vm.textOf(name)}'`
  return before
}

/** A subclass has its text as an attribute of the instance, which hides that of the class. */
function keepDoc(vm: Interpreter, self: Ref, doc: Ref): void {
  vm.heap.payload[self] = DOC_OF_GETTER
  if (vm.typeOf(self) === vm.type('property')) vm.heap.store(self, Prop.DOC, doc)
  else if (vm.typeOf(self).hasDict) vm.setItemText(ensureDict(vm, self), '__doc__', vm.hold(doc))
}

function* initProperty(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Steps {
  if (names !== NULL) keywordParser(vm, 'property', 4)
  const bound = bindByName(vm, ['fget', 'fset', 'fdel', 'doc'], args, names, 'property')
  bound.forEach((value, slot) => {
    if (value !== NULL && value !== vm.none) vm.heap.store(self, slot, value)
  })
  // From 3.12 on a subclass keeps what it is given as it keeps what came from the getter.
  const given = bound[Prop.DOC] !== NULL && bound[Prop.DOC] !== vm.none
  if (given && vm.atLeast(12) && vm.typeOf(self) !== vm.type('property') && vm.typeOf(self).hasDict) vm.setItemText(ensureDict(vm, self), '__doc__', vm.hold(bound[Prop.DOC]))
  if ((bound[Prop.DOC] === NULL || bound[Prop.DOC] === vm.none) && bound[Prop.GET] !== NULL && bound[Prop.GET] !== vm.none) {
    const doc = yield* getAttributeOr(vm, bound[Prop.GET], '__doc__')
    if (doc !== NULL) {
      // To 3.11 None is kept as it is (`property_init_impl`).
      if (doc !== vm.none || !vm.atLeast(12)) keepDoc(vm, self, doc)
      vm.drop(doc)
    }
  }
  return NULL
}
