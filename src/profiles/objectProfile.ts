/** Built-in types whose sizes a profile knows, and some exceptions. `str` is the struct of a str subclass: exact strings are compact. */
export type TypeName =
  | 'object'
  | 'type'
  | 'NoneType'
  | 'int'
  | 'bool'
  | 'float'
  | 'complex'
  | 'str'
  | 'bytes'
  | 'bytearray'
  | 'memoryview'
  | 'tuple'
  | 'list'
  | 'dict'
  | 'set'
  | 'frozenset'
  | 'range'
  | 'slice'
  | 'function'
  | 'method'
  | 'builtin'
  | 'cell'
  | 'code'
  | 'frame'
  | 'generator'
  | 'coroutine'
  | 'asyncGenerator'
  | 'module'
  | 'staticmethod'
  | 'classmethod'
  | 'property'
  | 'super'
  | 'weakref'
  | 'traceback'
  | 'mappingproxy'
  | 'namespace'
  | 'methodWrapper'
  | 'wrapperDescriptor'
  | 'methodDescriptor'
  | 'memberDescriptor'
  | 'getsetDescriptor'
  | 'listIterator'
  | 'listReverseIterator'
  | 'tupleIterator'
  | 'strIterator'
  | 'bytesIterator'
  | 'rangeIterator'
  | 'setIterator'
  | 'dictKeyIterator'
  | 'dictKeys'
  | 'dictValues'
  | 'dictItems'
  | 'sequenceIterator'
  | 'callableIterator'
  | 'enumerate'
  | 'zip'
  | 'map'
  | 'filter'
  | 'reversed'
  | 'BaseException'
  | 'Exception'
  | 'StopIteration'
  | 'SystemExit'
  | 'SyntaxError'
  | 'UnicodeError'
  | 'AttributeError'
  | 'NameError'
  | 'OSError'
  | 'ImportError'

/** `tp_basicsize` and `tp_itemsize`, bytes, as `type.__basicsize__` and `type.__itemsize__` say them. */
export type TypeSize = readonly [basicsize: number, itemsize: number]

/** The lists of free objects that types keep, and the order names of clearing. */
export type FreeListName = 'method' | 'frame' | 'builtin' | 'tuple' | 'float' | 'list' | 'dict' | 'dictKeys' | 'asyncGen' | 'context' | 'slice'

/** Lists of free objects (`Objects/*object.c`; from 3.13 `Include/internal/pycore_freelist.h`). Lengths are objects; 0 = no such list. All are last in, first out. */
export interface FreeListProfile {
  /** `PyTuple_MAXFREELIST`: tuples kept of each size. */
  readonly tuple: number
  /** Largest size of a tuple that is put on its list when it dies. */
  readonly tupleLargestPushed: number
  /** Largest size of a tuple that is taken from its list. 3.11 and 3.12 put 20-tuples there and never take one. */
  readonly tupleLargestPopped: number
  /** `PyList_MAXFREELIST`: the list object alone, never its items. */
  readonly list: number
  /** `PyDict_MAXFREELIST`: the dict object alone. */
  readonly dict: number
  /** Keys objects of the smallest size. */
  readonly dictKeys: number
  /** 1 where keys objects are kept only if they hold str keys alone (3.11 on). */
  readonly dictKeysUnicodeOnly: number
  readonly float: number
  readonly method: number
  readonly builtin: number
  /** Frames kept besides the one that each code object keeps (`zombieFrame`). */
  readonly frame: number
  /** 1 where a code object keeps its last frame (`co_zombieframe`, to 3.10). */
  readonly zombieFrame: number
  readonly slice: number
  readonly context: number
  /** Wrapped values, and as many asend objects, of asynchronous generators. */
  readonly asyncGen: number
  /** The lists that a full collection empties, in this order; tuples by rising size, in each list the most recently freed first. */
  readonly clearedByFullCollection: readonly FreeListName[]
}

/** How lists grow. Source: `Objects/listobject.c`. */
export interface ListProfile {
  /** `list_resize`: `eighth, plus 3 or 6` to 3.8; `eighth, to a multiple of 4` from 3.9 (bpo-38373). */
  readonly growth: 'eighth, plus 3 or 6' | 'eighth, to a multiple of 4'
  /** `list_preallocate_exact` rounds up to a multiple of this many items. */
  readonly preallocateMultiple: number
  /** 1 where `append` looks for room before it asks `list_resize` (3.11 on, `_PyList_AppendTakeRef`); 0 where it always asks. */
  readonly appendChecksRoom: number
  /** 1 where `list_extend` of a list without a buffer asks for exactly what is added (3.10 on); 0 where it grows as for an append. */
  readonly extendPreallocates: number
  /** 1 where `list()` of something with a length makes room for it first, `list_preallocate_exact` (to 3.12; bpo-33234). */
  readonly constructorPreallocates: number
  /** 1 where sets and dicts, and views of dicts, extend a list by `list_resize` to the final length (3.13); 0 where they are iterated. */
  readonly extendResizesForTables: number
  /** 1 where a display of 3 or more constants is an empty list that is extended by a constant tuple (3.9 on). */
  readonly constantDisplayExtends: number
  /** 1 where `del l[i]` resizes the list; 0 where it leaves the buffer as it is, even for the last item (3.13, `list_ass_item_lock_held`). */
  readonly deleteItemResizes: number
  /** 1 where the last `pop` frees the buffer (3.12 on); 0 where it reallocates the buffer to 0 bytes, a block of the C library. */
  readonly popFreesBuffer: number
}

/** Dict keys objects. Source: `Objects/dictobject.c`, `Include/internal/pycore_dict.h`. Sizes are bytes. */
export interface DictProfile {
  /** `sizeof(PyDictKeysObject)` before the index table. */
  readonly keysHeader: number
  /** `sizeof(PyDictKeyEntry)`: hash, key, value. */
  readonly generalEntry: number
  /** `sizeof(PyDictUnicodeEntry)`: key, value; where all keys are exact str. The same as `generalEntry` where there is no such kind (to 3.10). */
  readonly unicodeEntry: number
  /** 1 where keys objects of str keys alone are a kind of their own (3.11 on). */
  readonly unicodeKeys: number
  /** `PyDict_MINSIZE`, slots. */
  readonly minSlots: number
  /** The domain of keys objects and of values arrays. */
  readonly keysDomain: 'obj' | 'mem'
  readonly valuesDomain: 'obj' | 'mem'
  /** From a number of entries wanted to a number of slots: the smallest power of two, or what the bits of the number give (`calculate_log2_keysize`). */
  readonly rounding: 'smallest power of two' | 'bit length'
  /** 1 where `dict()` and instances of dict subclasses own keys at once (`dict_new`, to 3.9); 0 where they share the empty keys. */
  readonly constructorOwnsKeys: number
  /** 1 where `dict(d)` and `update` of an empty dict copy a clean keys block as it is (`dict_merge`, 3.10 on). */
  readonly mergeClones: number
}

/** Where an instance of an ordinary class keeps its attributes. Source: `Objects/dictobject.c`, `Objects/object.c`. */
export interface InstanceProfile {
  /** A dict with keys shared by the class (to 3.10), a separate block of values (3.11, 3.12), or values inside the object's block (3.13 on). */
  readonly attributes: 'split dict' | 'values block' | 'inline values'
  /** Which objects have `preHeader` bytes before the GC head. */
  readonly preHeaderFor: 'nothing' | 'managed dict' | 'managed dict or weakrefs'
  /** Slots of the keys that a class makes for its instances. */
  readonly sharedKeysSlots: number
  /** Names that those keys take (`SHARED_KEYS_MAX_SIZE`, or `USABLE_FRACTION` of the slots). */
  readonly sharedKeysUsable: number
  /** Bytes in a values block before the values, besides one for each value: 2 (3.11, 3.12: sizes), 0 (3.13). */
  readonly valuesPrefix: number
  /** Bytes after the values and the insertion order: 8 (3.13: `struct _dictvalues` itself), else 0. */
  readonly valuesHeader: number
}

/** Sets. Source: `Objects/setobject.c`. */
export interface SetProfile {
  /** `PySet_MINSIZE`: slots inside the object. */
  readonly minSlots: number
  /** `sizeof(setentry)`: key and hash, bytes. */
  readonly entry: number
  /** 1 where an added key may take the slot of a deleted one; 0 in 3.9, where such slots stay lost until the next resize. */
  readonly reusesDummies: number
  /** 1 where a display of 3 or more constants is an empty set that is updated from a constant frozenset (3.9 on). */
  readonly constantDisplayUpdates: number
  /** 1 where `frozenset()` is one object (to 3.9). */
  readonly emptyFrozensetIsSingleton: number
}

/** When deallocation is put off so that it does not nest too deep. Source: `Include/cpython/object.h`, `Objects/object.c`. */
export interface TrashcanProfile {
  /** `nesting` counts nested deallocations; `recursion` looks at what is left of the thread's C recursion (3.13). */
  readonly rule: 'nesting' | 'recursion'
  /** `PyTrash_UNWIND_LEVEL`, or `TRASHCAN_HEADROOM`: an object is put off at this many nested deallocations, or with at most so much recursion left. */
  readonly limit: number
  /** `recursion` alone: what was put off is freed on the way out where more than this much recursion is left. 0 otherwise. */
  readonly resumeAbove: number
  /** `recursion` alone: the recursion left at the start (`Py_C_RECURSION_LIMIT`). 0 otherwise. */
  readonly recursionLimit: number
  /** Types whose deallocator does so, besides the instances of heap types. */
  readonly types: readonly TypeName[]
}

/** Objects that are never freed, or counted from a high start. Source: `Include/object.h`, `Include/internal/pycore_object.h`. */
export interface ImmortalityProfile {
  /** `none`: ordinary counts. `counted`: static objects start high and are counted. `immortal`: the count does not move. */
  readonly rule: 'none' | 'counted' | 'immortal'
  /** The count of such an object: `_PyObject_IMMORTAL_REFCNT`. 0 where there is none. */
  readonly refcount: number
  /** 1 where each interned string is immortal (3.12 alone). */
  readonly internedStrings: number
}

/** The incremental collector's numbers (3.14.0–3.14.4). Source: `Python/gc.c`, `Include/internal/pycore_gc.h`. */
export interface IncrementProfile {
  /** `work_to_do` of a fresh interpreter, objects. */
  readonly workToDoAtStart: number
  /** An increment owes this part of the heap, 1 / (divisor · scale): the scale is the second threshold (`SCAN_RATE_DIVISOR`), */
  readonly scanRateDivisor: number
  /** and never less than this (`MIN_SCALE`, 2). */
  readonly minScale: number
  /** But at most so many objects for each new one, as a fraction. */
  readonly mostPerNew: readonly [number, number]
  /** 1: while no work is owed nothing is examined (3.14.1+); 0: new objects always are. */
  readonly waitsForWork: number
  /** 1: once garbage is deleted the part of the heap is owed once more (3.14.0). */
  readonly owesAgain: number
}

/** The collector's numbers. Source: `Modules/gcmodule.c`, from 3.13 `Python/gc.c`. */
export interface CollectorProfile {
  /** Thresholds of the generations, youngest first: `gc.get_threshold()`. */
  readonly thresholds: readonly [number, number, number]
  /** 1: a collection that is due waits for the next check of the evaluation loop (3.12+); 0: it runs inside the allocation. */
  readonly collectsAtSafepoints: number
  /** What one object that a finalizer brought back does to the rest of the garbage: all of it lives on (to 3.8), or what can be reached from outside (3.9+). */
  readonly resurrection: 'all' | 'reachable'
  /** 1: finalizers make cycles uncollectable (`tp_del`; `__del__` to 3.3, before PEP 442). */
  readonly legacyFinalizers: number
  /** Weak references with callbacks, of one dying object, from which on a tuple holds them while they are called: 2 (to 3.12), 1 (3.13). */
  readonly weakrefsHeldFrom: number
  /** What counts for generation 0: objects allocated (to 3.14.0), or objects tracked (3.14.1+). */
  readonly counts: 'allocation' | 'tracking'
  /** When a dict is tracked: while it refers to what may be tracked, or always (3.14+). */
  readonly dictsTracked: 'when needed' | 'always'
  /** When a new tuple is tracked: where it has an item, or where an item is of a GC type (3.14.1+). */
  readonly tuplesTracked: 'not empty' | 'of GC types'
  /** Where an immortal object goes that a collection meets: to the permanent generation (3.12, 3.13), or it is not tracked any more (3.14). */
  readonly immortals: 'permanent' | 'untracked'
  /** 1: weak references that finalizers made to the garbage are cleared before it is deleted (3.14.4). */
  readonly clearsWeakrefsAgain: number
  /** The incremental collector; null: the generational one. */
  readonly increments: IncrementProfile | null
}

/**
 * How one CPython version lays out Python objects (x86-64, release build, with the GIL). Data only; the rules are in `src/objects`.
 * Sizes are bytes.
 */
export interface ObjectProfile {
  /** `sizeof(PyObject)`: reference count, type. */
  readonly pyObject: number
  /** `sizeof(PyVarObject)`: the same and a length. */
  readonly pyVarObject: number
  /** `sizeof(PyGC_Head)`: before each object of a GC type. */
  readonly gcHead: number
  /** Before the GC head, where `instances.preHeaderFor` says so: two pointers. */
  readonly preHeader: number
  readonly types: Readonly<Record<TypeName, TypeSize>>
  /** `sizeof(PyASCIIObject)`: a string of ASCII characters begins behind it. */
  readonly asciiHeader: number
  /** `sizeof(PyCompactUnicodeObject)`: any other string begins behind it. */
  readonly compactHeader: number
  /** 1 where the shared characters 0x80 to 0xff carry their UTF-8 form, which `sys.getsizeof` counts (3.12 on). */
  readonly latin1CarriesUtf8: number
  /** `PyLong_SHIFT`: bits of a digit of an int. */
  readonly digitBits: number
  /** Digits that 0 has room for: 0 to 3.10, 1 from 3.11. */
  readonly zeroDigits: number
  /** Small ints that exist once: `-NSMALLNEGINTS` to `NSMALLPOSINTS - 1`. */
  readonly smallIntMin: number
  readonly smallIntMax: number
  readonly lists: ListProfile
  readonly dicts: DictProfile
  readonly instances: InstanceProfile
  readonly sets: SetProfile
  readonly freeLists: FreeListProfile
  readonly trashcan: TrashcanProfile
  readonly immortality: ImmortalityProfile
  readonly collector: CollectorProfile
  /** Order of a function's references when it dies and when it is traversed (`func_dealloc`, `func_traverse`). */
  readonly functionDrops: readonly string[]
  readonly functionTraverses: readonly string[]
}
