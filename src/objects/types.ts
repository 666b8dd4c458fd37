import type { FreeListName, ObjectProfile, TypeName } from '../profiles'

/** When an object of a type comes under the collector (`PyObject_GC_Track`). */
export const enum Tracking {
  NEVER = 0,
  ALWAYS = 1,
  /** Where it has an item: `()` is not. The collector untracks a tuple whose items cannot be in a cycle. */
  NOT_EMPTY = 2,
  /** Once a key or value is stored that may be tracked (`MAINTAIN_TRACKING`). A full collection may untrack it again. */
  LAZILY = 3,
}

/** The order in which references are dropped at death, or visited (`tp_traverse`). */
export const enum Order {
  /** It holds none. */
  NONE = 0,
  /** First to last. */
  FORWARD = 1,
  /** Last to first. */
  FROM_END = 2,
  /** Slot by slot of the hash table. */
  SLOTS = 3,
  /** Entry by entry: the key, then the value. */
  KEY_THEN_VALUE = 4,
  /** Entry by entry: the value, then the key; values alone where all keys are str. */
  VALUE_THEN_KEY = 5,
  /** Named fields, as `fieldsOf` lists them. */
  FIELDS = 6,
}

/** When memory that an object owns besides its block is freed. */
export const enum Buffer {
  /** It has none; items, if any, are in its block. */
  NONE = 0,
  /** After the references in it were dropped. */
  AFTER_REFERENCES = 1,
  /** It holds bytes, not references: freed before the object. */
  BYTES = 2,
}

/** What the collector makes a garbage object let go of (`tp_clear`). */
export const enum Clear {
  /** Nothing: it dies when others let go of it. */
  NOTHING = 0,
  /** Its references. */
  REFERENCES = 1,
  /** And the memory that it owns besides its block. */
  BUFFERS = 2,
}

/** Which list of free objects an exact instance goes to, in the order of `FREE_LISTS`. */
export const enum FreeList {
  NONE = 0,
  METHOD = 1,
  FRAME = 2,
  BUILTIN = 3,
  /** A list a size: `tupleFreeListPushed`, `tupleFreeListPopped`. */
  TUPLE = 4,
  FLOAT = 5,
  LIST = 6,
  DICT = 7,
  DICT_KEYS = 8,
  ASYNC_GEN = 9,
  CONTEXT = 10,
  SLICE = 11,
}

/** The profile's name of each FreeList. */
export const FREE_LISTS: readonly (FreeListName | 'none')[] = ['none', 'method', 'frame', 'builtin', 'tuple', 'float', 'list', 'dict', 'dictKeys', 'asyncGen', 'context', 'slice']

/** What a type does with memory, whatever the version. Flags are 0 or 1. */
export interface TypeTraits {
  /** `Py_TPFLAGS_HAVE_GC`: a GC head stands before each object. */
  readonly gc: number
  readonly tracking: Tracking
  readonly drops: Order
  readonly traverses: Order
  readonly buffer: Buffer
  readonly clears: Clear
  readonly freeList: FreeList
  /** `tp_dictoffset`, `tp_weaklistoffset`: has it a `__dict__`, a list of weak references? */
  readonly dict: number
  readonly weakrefs: number
}

/** The same, with the numbers of a version. */
export interface TypeDescriptor extends TypeTraits {
  readonly name: TypeName
  readonly basicsize: number
  readonly itemsize: number
  /** Does its deallocator put deep objects off (`Py_TRASHCAN_BEGIN`)? */
  readonly trashcan: number
  /** Longest length of its list of free objects (of a tuple: of each size); 0 where it has none. */
  readonly freeListLength: number
}

const ATOM: TypeTraits = {
  gc: 0,
  tracking: Tracking.NEVER,
  drops: Order.NONE,
  traverses: Order.NONE,
  buffer: Buffer.NONE,
  clears: Clear.NOTHING,
  freeList: FreeList.NONE,
  dict: 0,
  weakrefs: 0,
}
const FIELDS: TypeTraits = { ...ATOM, gc: 1, tracking: Tracking.ALWAYS, drops: Order.FIELDS, traverses: Order.FIELDS }
/** The same, of a type that the collector can clear. */
const CLEARED: TypeTraits = { ...FIELDS, clears: Clear.REFERENCES }
const SET: TypeTraits = { ...FIELDS, clears: Clear.BUFFERS, drops: Order.SLOTS, traverses: Order.SLOTS, buffer: Buffer.AFTER_REFERENCES, weakrefs: 1 }
const EXCEPTION: TypeTraits = { ...CLEARED, dict: 1 }
const FRAME_LIKE: TypeTraits = { ...FIELDS, drops: Order.FORWARD, traverses: Order.FORWARD }

/**
 * Every built-in type, by name.
 * Source: each type's `tp_flags`, `tp_dealloc`, `tp_traverse`. The instances of heap types are in `instances.ts`: their type's reference is
 * dropped after the block is freed (`subtype_dealloc`), that of a built-in type is not counted.
 */
export const TYPE_TRAITS: Readonly<Record<TypeName, TypeTraits>> = {
  object: ATOM,
  NoneType: ATOM,
  int: ATOM,
  bool: ATOM,
  float: { ...ATOM, freeList: FreeList.FLOAT },
  complex: ATOM,
  str: ATOM,
  bytes: ATOM,
  bytearray: { ...ATOM, buffer: Buffer.BYTES },
  tuple: { ...FIELDS, tracking: Tracking.NOT_EMPTY, drops: Order.FROM_END, traverses: Order.FROM_END, freeList: FreeList.TUPLE },
  list: { ...FIELDS, drops: Order.FROM_END, traverses: Order.FROM_END, buffer: Buffer.AFTER_REFERENCES, clears: Clear.BUFFERS, freeList: FreeList.LIST },
  dict: {
    ...FIELDS,
    tracking: Tracking.LAZILY,
    drops: Order.KEY_THEN_VALUE,
    traverses: Order.VALUE_THEN_KEY,
    buffer: Buffer.AFTER_REFERENCES,
    clears: Clear.BUFFERS,
    freeList: FreeList.DICT,
  },
  set: SET,
  frozenset: SET,
  range: { ...ATOM, drops: Order.FIELDS },
  rangeIterator: ATOM,
  code: { ...ATOM, drops: Order.FIELDS, weakrefs: 1 },
  slice: { ...FIELDS, freeList: FreeList.SLICE },
  function: { ...CLEARED, dict: 1, weakrefs: 1 },
  method: { ...FIELDS, weakrefs: 1, freeList: FreeList.METHOD },
  builtin: { ...FIELDS, weakrefs: 1, freeList: FreeList.BUILTIN },
  cell: CLEARED,
  frame: { ...FRAME_LIKE, clears: Clear.REFERENCES, freeList: FreeList.FRAME },
  generator: { ...FRAME_LIKE, weakrefs: 1 },
  coroutine: { ...FRAME_LIKE, weakrefs: 1 },
  asyncGenerator: { ...FRAME_LIKE, weakrefs: 1 },
  type: { ...CLEARED, dict: 1, weakrefs: 1 },
  module: { ...CLEARED, dict: 1, weakrefs: 1 },
  staticmethod: { ...CLEARED, dict: 1 },
  classmethod: { ...CLEARED, dict: 1 },
  property: CLEARED,
  super: FIELDS,
  weakref: CLEARED,
  traceback: CLEARED,
  mappingproxy: FIELDS,
  namespace: { ...CLEARED, dict: 1 },
  memoryview: { ...CLEARED, weakrefs: 1 },
  methodWrapper: FIELDS,
  wrapperDescriptor: FIELDS,
  methodDescriptor: FIELDS,
  memberDescriptor: FIELDS,
  getsetDescriptor: FIELDS,
  listIterator: FIELDS,
  listReverseIterator: FIELDS,
  tupleIterator: FIELDS,
  strIterator: FIELDS,
  bytesIterator: FIELDS,
  setIterator: FIELDS,
  dictKeyIterator: FIELDS,
  dictKeys: FIELDS,
  dictValues: FIELDS,
  dictItems: FIELDS,
  sequenceIterator: FIELDS,
  callableIterator: FIELDS,
  enumerate: FIELDS,
  zip: FIELDS,
  map: FIELDS,
  filter: FIELDS,
  reversed: FIELDS,
  BaseException: EXCEPTION,
  Exception: EXCEPTION,
  StopIteration: EXCEPTION,
  SystemExit: EXCEPTION,
  SyntaxError: EXCEPTION,
  UnicodeError: EXCEPTION,
  AttributeError: EXCEPTION,
  NameError: EXCEPTION,
  OSError: EXCEPTION,
  ImportError: EXCEPTION,
}

/** The types in a fixed order: a type's number in columns is its index here. */
export const TYPE_NAMES = Object.keys(TYPE_TRAITS) as readonly TypeName[]

/** A descriptor a type, in the order of `TYPE_NAMES`. */
export function describeTypes(objects: ObjectProfile): readonly TypeDescriptor[] {
  return TYPE_NAMES.map((name) => {
    const [basicsize, itemsize] = objects.types[name]
    const traits = TYPE_TRAITS[name]
    const list = FREE_LISTS[traits.freeList]
    return { ...traits, name, basicsize, itemsize, trashcan: objects.trashcan.types.includes(name) ? 1 : 0, freeListLength: list === 'none' ? 0 : objects.freeLists[list] }
  })
}

/** The references of an object with named fields: as dropped at death, as traversed. */
export interface FieldOrder {
  readonly drops: readonly string[]
  readonly traverses: readonly string[]
}

const same = (...fields: string[]): FieldOrder => ({ drops: fields, traverses: fields })

const FIELD_ORDERS: Readonly<Partial<Record<TypeName, FieldOrder>>> = {
  method: same('func', 'self'),
  builtin: same('self', 'module'),
  cell: same('ref'),
  slice: { drops: ['step', 'start', 'stop'], traverses: ['start', 'stop', 'step'] },
  property: same('get', 'set', 'del', 'doc'),
  staticmethod: same('callable', 'dict'),
  classmethod: same('callable', 'dict'),
  weakref: same('callback'),
  traceback: same('next', 'frame'),
  mappingproxy: same('mapping'),
  enumerate: same('iterator', 'index', 'result'),
  zip: same('iterators', 'result'),
  map: same('iterators', 'func'),
  filter: { drops: ['func', 'iterator'], traverses: ['iterator', 'func'] },
  reversed: same('sequence'),
  sequenceIterator: same('sequence'),
  callableIterator: same('callable', 'sentinel'),
  listIterator: same('sequence'),
  listReverseIterator: same('sequence'),
  tupleIterator: same('sequence'),
  strIterator: same('sequence'),
  bytesIterator: same('sequence'),
  setIterator: same('sequence'),
  dictKeys: same('dict'),
  dictValues: same('dict'),
  dictItems: same('dict'),
}

const EXCEPTION_FIELDS = same('dict', 'args', 'traceback', 'cause', 'context')

/** The named references of a type whose orders are FIELDS, or undefined where they are not known here. Fields that are null are skipped. */
export function fieldsOf(objects: ObjectProfile, type: TypeName): FieldOrder | undefined {
  if (type === 'function') return { drops: objects.functionDrops, traverses: objects.functionTraverses }
  return type === 'BaseException' || type === 'Exception' ? EXCEPTION_FIELDS : FIELD_ORDERS[type]
}
