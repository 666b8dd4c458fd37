import {
  bytearrayResize,
  bytearraySizeof,
  type ClassKeys,
  classSizeof,
  combinedInstanceDict,
  type DictTable,
  dictClear,
  dictCopy,
  dictDelete,
  dictFromDict,
  dictFromkeysSized,
  dictInsert,
  dictMerge,
  dictNew,
  dictPopitem,
  dictSizeof,
  type InstanceDict,
  ListSource,
  listAppend,
  listAssignSlice,
  listDeleteItem,
  listDisplay,
  listExtend,
  listExtendIterator,
  listExtendTable,
  listFromSized,
  listInsert,
  listPop,
  listPopFreesBuffer,
  listResize,
  listSizeof,
  newDict,
  newDictPresized,
  newInstanceDict,
  newInstanceValues,
  newSet,
  newSharedKeys,
  type SetTable,
  type SharedKeys,
  Store,
  setAdd,
  setClear,
  setCopy,
  setDiscard,
  setDisplay,
  setReserve,
  setSizeof,
  splitDictDelete,
  splitDictInsert,
  splitDictSizeof,
  storeInstanceAttribute,
  valuesDictSizeof,
} from '../../src/objects'
import type { ObjectProfile } from '../../src/profiles'

// The scripts of test/cpython/objects/sizeof.py, run on src/objects. Each runner gives the sizes that sys.getsizeof shows on the way.

/** '56 88*4' as 56, 88, 88, 88, 88. */
export function sizesOf(runs: string): number[] {
  return runs.split(' ').flatMap((run) => {
    const [size, count = '1'] = run.split('*')
    return new Array<number>(Number(count)).fill(Number(size))
  })
}

/** Calls `run` for each step of a script; a word in `each` as often as its count says, others once with the count. */
function runScript(script: string, each: readonly string[], run: (word: string, n: number) => number): number[] {
  return script.split('; ').flatMap((step) => {
    const [word, n = '1'] = step.split(' ')
    if (!each.includes(word)) return [run(word, Number(n))]
    return Array.from({ length: Number(n) }, () => run(word, 1))
  })
}

const times = (n: number, act: () => void): void => {
  for (let i = 0; i < n; i++) act()
}

/** [size, allocated] of a list that a start makes, or null where the word is no start. */
function startOfList(p: ObjectProfile, word: string, n: number): [number, number] | null {
  switch (word) {
    case 'empty':
      return [0, 0]
    case 'display':
      return [n, listDisplay(p, n, false)]
    case 'constants':
      return [n, listDisplay(p, n, true)]
    case 'range':
      return [n, listFromSized(p, n, ListSource.SIZED)]
    case 'tuple':
    case 'list':
      return [n, listFromSized(p, n, ListSource.SEQUENCE)]
    case 'set':
    case 'dict':
      return [n, listFromSized(p, n, ListSource.TABLE)]
    case 'generator':
      return [n, listExtendIterator(p, 0, 0, n)]
    case 'comprehension': {
      let allocated = 0
      for (let size = 0; size < n; size++) allocated = listAppend(p, size, allocated)
      return [n, allocated]
    }
    case 'times':
    case 'slice':
    case 'plus':
      return [n, n]
    case 'sorted':
      return [n, listExtend(p, 0, 0, n)]
    default:
      return null
  }
}

/** What a step does to a list: its new capacity, and by how many items it grew. */
const LIST_STEPS: Readonly<Record<string, (p: ObjectProfile, size: number, allocated: number, n: number, hasBuffer: boolean) => [allocated: number, growth: number]>> = {
  append: (p, size, allocated) => [listAppend(p, size, allocated), 1],
  insert: (p, size, allocated) => [listInsert(p, size, allocated), 1],
  pop: (p, size, allocated) => [listPop(p, size, allocated), -1],
  // pop(i) of another item than the last deletes a slice of one.
  pop_first: (p, size, allocated) => [size === 1 ? listPop(p, size, allocated) : listAssignSlice(p, size, allocated, 1, 0), -1],
  delete: (p, size, allocated) => [listDeleteItem(p, size, allocated), -1],
  delete_slice: (p, size, allocated, n) => [listAssignSlice(p, size, allocated, n, 0), -n],
  insert_slice: (p, size, allocated, n) => [listAssignSlice(p, size, allocated, 0, n), n],
  extend: (p, size, allocated, n, hasBuffer) => [listExtend(p, size, allocated, n, hasBuffer), n],
  extend_generator: (p, size, allocated, n, hasBuffer) => [listExtendIterator(p, size, allocated, n, 8, hasBuffer), n],
  extend_range: (p, size, allocated, n, hasBuffer) => [listExtendIterator(p, size, allocated, n, n, hasBuffer), n],
  extend_set: (p, size, allocated, n, hasBuffer) => [listExtendTable(p, size, allocated, n, hasBuffer), n],
  extend_dict: (p, size, allocated, n, hasBuffer) => [listExtendTable(p, size, allocated, n, hasBuffer), n],
  repeat: (p, size, allocated, n) => [listResize(p, size, allocated, size * n), size * n - size],
  clear: (_, size) => [0, -size],
}

export function runList(p: ObjectProfile, script: string): number[] {
  let size = 0
  let allocated = 0
  let hasBuffer = false
  return runScript(script, ['append', 'insert', 'pop', 'pop_first', 'delete'], (word, n) => {
    const start = startOfList(p, word, n)
    if (start !== null) [size, allocated] = start
    else {
      const [capacity, growth] = LIST_STEPS[word](p, size, allocated, n, hasBuffer)
      size += growth
      allocated = capacity
    }
    // A pop of the last item, by whatever index, is no deletion of a slice.
    hasBuffer = allocated > 0 || (hasBuffer && word.startsWith('pop') && !listPopFreesBuffer(p))
    return listSizeof(p, allocated)
  })
}

function filled(p: ObjectProfile, dict: DictTable, n: number, keyIsStr: boolean): DictTable {
  times(n, () => dictInsert(p, dict, keyIsStr))
  return dict
}

function startOfDict(p: ObjectProfile, word: string, n: number): DictTable | null {
  switch (word) {
    case 'empty':
      return newDict()
    case 'call':
      return dictNew(p)
    case 'display':
      return filled(p, newDictPresized(p, n, false), n, false)
    case 'display_names':
      return filled(p, newDictPresized(p, n, true), n, true)
    case 'fromkeys':
    case 'pairs':
      return filled(p, dictNew(p), n, false)
    case 'fromkeys_set':
      return dictFromkeysSized(p, n, false)
    case 'comprehension':
      return filled(p, newDict(), n, false)
    default:
      return null
  }
}

/** What a step does to a dict: the dict afterwards. */
const DICT_STEPS: Readonly<Record<string, (p: ObjectProfile, dict: DictTable, n: number) => DictTable>> = {
  add: (p, dict) => filled(p, dict, 1, false),
  set_default: (p, dict) => filled(p, dict, 1, false),
  name: (p, dict) => filled(p, dict, 1, true),
  delete: (_, dict) => changed(dict, dictDelete),
  popitem: (_, dict) => changed(dict, dictPopitem),
  clear: (_, dict) => changed(dict, dictClear),
  copy: (p, dict) => dictCopy(p, dict),
  dict: (p, dict) => dictFromDict(p, dict),
  unpack: (p, dict) => changed(newDict(), (copy) => dictMerge(p, copy, dict)),
  update: (p, dict, n) => changed(dict, () => dictMerge(p, dict, filled(p, dictNew(p), n, false))),
  update_names: (p, dict, n) => changed(dict, () => dictMerge(p, dict, filled(p, newDict(), n, true))),
}

function changed(dict: DictTable, change: (dict: DictTable) => void): DictTable {
  change(dict)
  return dict
}

export function runDict(p: ObjectProfile, script: string): number[] {
  let dict = newDict()
  return runScript(script, ['add', 'set_default', 'name', 'delete', 'popitem'], (word, n) => {
    dict = startOfDict(p, word, n) ?? DICT_STEPS[word](p, dict, n)
    return dictSizeof(p, dict)
  })
}

function startOfSet(p: ObjectProfile, word: string, n: number): SetTable | null {
  switch (word) {
    case 'empty':
      return newSet(p)
    case 'range':
    case 'frozen':
    case 'comprehension':
      return setDisplay(p, n, false)
    case 'display':
      return setDisplay(p, n, false)
    case 'constants':
      return setDisplay(p, n, true)
    case 'set':
    case 'dict':
    case 'frozen_set':
      return setCopy(p, n)
    default:
      return null
  }
}

export function runSet(p: ObjectProfile, script: string): number[] {
  let set = newSet(p)
  const step = (word: string, n: number): void => {
    const start = startOfSet(p, word, n)
    if (start !== null) set = start
    else if (word === 'add') setAdd(p, set)
    else if (word === 'discard' || word === 'pop') setDiscard(set)
    else if (word === 'copy') set = setCopy(p, set.used)
    else if (word === 'remake') set = setCopy(p, set.used)
    else if (word === 'update' || word === 'update_dict') {
      setReserve(p, set, n)
      times(n, () => setAdd(p, set))
    } else if (word === 'update_range') times(n, () => setAdd(p, set))
    else if (word === 'clear') setClear(p, set)
    else throw new Error(`no such step: ${word}`)
  }
  return runScript(script, ['add', 'discard', 'pop'], (word, n) => {
    step(word, n)
    return setSizeof(p, set)
  })
}

export function runBytearray(p: ObjectProfile, script: string): number[] {
  let size = 0
  let alloc = 0
  let offset = 0
  const resize = (newsize: number): void => {
    const after = bytearrayResize(size, alloc, newsize, offset)
    if (after !== alloc) offset = 0
    alloc = after
    size = newsize
  }
  const step = (word: string, n: number): void => {
    if (word === 'new') {
      size = alloc = offset = 0
      resize(n)
    } else if (word === 'append') resize(size + 1)
    else if (word === 'pop') resize(size - 1)
    else if (word === 'extend') resize(size + n)
    else if (word === 'delete_front') {
      offset += n
      resize(size - n)
    } else if (word === 'delete_end') resize(size - n)
    else if (word === 'clear') resize(0)
    else throw new Error(`no such step: ${word}`)
  }
  return runScript(script, ['append', 'pop'], (word, n) => {
    step(word, n)
    return bytearraySizeof(p, alloc)
  })
}

/** A class and its instances: names stand in the order of the shared keys. */
export class ModelClass {
  readonly owner: ClassKeys
  private readonly names = new Map<SharedKeys, string[]>()

  constructor(private readonly p: ObjectProfile) {
    const keys = newSharedKeys(p)
    this.owner = { keys }
    this.names.set(keys, [])
  }

  get sizeof(): number {
    return classSizeof(this.p, this.owner)
  }

  instance(): ModelInstance {
    return this.p.instances.attributes === 'split dict' ? new SplitInstance(this.p, this.owner, this.names) : new ValuesInstance(this.p, this.owner, this.names)
  }
}

export interface ModelInstance {
  store(name: string): void
  delete(name: string): void
  /** `sys.getsizeof` of its `__dict__`. */
  readonly dictSizeof: number
}

class SplitInstance implements ModelInstance {
  private dict: InstanceDict | null = null
  private readonly attributes = new Set<string>()

  constructor(
    private readonly p: ObjectProfile,
    private readonly owner: ClassKeys,
    private readonly names: Map<SharedKeys, string[]>,
  ) {}

  private get made(): InstanceDict {
    this.dict ??= newInstanceDict(this.owner)
    return this.dict
  }

  store(name: string): void {
    if (this.attributes.has(name)) return
    const dict = this.made
    const known = dict.keys === null ? [] : (this.names.get(dict.keys) ?? [])
    const outcome = splitDictInsert(this.p, this.owner, dict, known.indexOf(name))
    this.attributes.add(name)
    if (outcome === Store.ADDED) known.push(name)
    if (outcome === Store.RESHARED && dict.keys !== null) this.names.set(dict.keys, [...this.attributes])
  }

  delete(name: string): void {
    this.attributes.delete(name)
    splitDictDelete(this.p, this.owner, this.made)
  }

  get dictSizeof(): number {
    return splitDictSizeof(this.p, this.owner, this.made)
  }
}

class ValuesInstance implements ModelInstance {
  private own: DictTable | null = null
  private readonly attributes = new Set<string>()
  private readonly keys: SharedKeys

  constructor(
    private readonly p: ObjectProfile,
    owner: ClassKeys,
    private readonly names: Map<SharedKeys, string[]>,
  ) {
    this.keys = owner.keys as SharedKeys
    newInstanceValues(p, this.keys)
  }

  store(name: string): void {
    if (this.attributes.has(name)) return
    const known = this.names.get(this.keys) as string[]
    if (this.own !== null) dictInsert(this.p, this.own, true)
    else {
      const outcome = storeInstanceAttribute(this.keys, known.indexOf(name))
      if (outcome === Store.ADDED) known.push(name)
      if (outcome === Store.COMBINED) this.own = combinedInstanceDict(this.p, this.attributes.size)
    }
    this.attributes.add(name)
  }

  delete(name: string): void {
    this.attributes.delete(name)
    if (this.own !== null) dictDelete(this.own)
  }

  get dictSizeof(): number {
    return this.own === null ? valuesDictSizeof(this.p, this.keys) : dictSizeof(this.p, this.own)
  }
}
