import {
  builtinLayout,
  bytearrayResize,
  classLayout,
  classRequest,
  describeTypes,
  FREE_LISTS,
  FreeList,
  instanceRequest,
  intAddDigits,
  intIsSmall,
  intMultiplyDigits,
  intRequest,
  intShiftLeftDigits,
  KeysKind,
  NO_SLOTS,
  newInstanceValues,
  newKeysSize,
  newSet,
  newSharedKeys,
  StrKind,
  setAdd,
  storeInstanceAttribute,
  strIsShared,
  strKind,
  strLength,
  TYPE_NAMES,
  tupleFreeListPopped,
  tupleFreeListPushed,
} from '../../src/objects'
import { type ObjectProfile, PROFILES } from '../../src/profiles'

// What sys.getsizeof does not show. Expected values: sizes that an allocator hook saw in CPython 3.8.18, 3.9.18, 3.10.13, 3.11.7, 3.12.1, 3.13.0.

const objectsOf = (series: string): ObjectProfile => (PROFILES.find(({ python }) => python === series) ?? PROFILES[0]).objects

test.each([
  ['3.8', [168, 296, 576, 1112], [168, 296, 576, 1112]],
  ['3.9', [168, 296, 576, 1112], [168, 296, 576, 1112]],
  ['3.10', [168, 296, 576, 1112], [168, 296, 576, 1112]],
  ['3.11', [160, 288, 568, 1104], [120, 208, 400, 768]],
  ['3.12', [160, 288, 568, 1104], [120, 208, 400, 768]],
  ['3.13', [160, 288, 568, 1104], [120, 208, 400, 768]],
])('[L7] keys objects of 8 to 64 slots in Python %s', (series, general, unicode) => {
  const sizes = (kind: KeysKind) => [3, 4, 5, 6].map((log2Size) => newKeysSize(objectsOf(series), kind, log2Size))
  expect([sizes(KeysKind.GENERAL), sizes(KeysKind.UNICODE)]).toEqual([general, unicode])
})

/** What each new instance of a class asks for its values (3.13: for its whole block), n attributes stored in each. */
function instances(series: string, count: number, n: number): number[] {
  const objects = objectsOf(series)
  const keys = newSharedKeys(objects)
  const block = objects.instances.attributes === 'inline values' ? instanceRequest(classLayout(objects, builtinLayout(objects, 'object'), NO_SLOTS)) : 0
  return Array.from({ length: count }, () => {
    const bytes = block + newInstanceValues(objects, keys)
    for (let at = 0; at < n; at++) storeInstanceAttribute(keys, at < keys.nentries ? at : -1)
    return bytes
  })
}

test.each([
  ['3.11', [264, 256, 248, 240, 232, 224, 216, 200], [24, 16, 16], 24, 40],
  ['3.12', [264, 256, 248, 240, 232, 224, 216, 200], [24, 16, 16], 24, 40],
  ['3.13', [328, 320, 312, 304, 296, 288, 272, 264], [80, 72, 72], 80, 96],
])('[L7] the first instances of a class are larger in Python %s', (series, first, last, withOne, withThree) => {
  const empty = instances(series, 40, 0)
  expect(empty.slice(0, first.length)).toEqual(first)
  const settled = empty.indexOf(last[1])
  expect(empty.slice(settled - 1, settled + 2)).toEqual(last)
  expect([instances(series, 40, 1)[39], instances(series, 40, 3)[39]]).toEqual([withOne, withThree])
})

test.each([
  ['3.8', 936],
  ['3.9', 936],
  ['3.10', 944],
  ['3.11', 960],
  ['3.12', 976],
  ['3.13', 984],
])('[L7] a class object in Python %s', (series, bytes) => {
  expect(classRequest(objectsOf(series))).toBe(bytes)
})

test.each(PROFILES.map(({ python }) => python))('[L7] ints keep the room that their operation made in Python %s', (series) => {
  const objects = objectsOf(series)
  // 2**40 + 5 asks for a third digit; 2 × 2 digits for four; a shift by 40 bits of one digit for three.
  expect([intAddDigits(2, 1), intMultiplyDigits(2, 2), intShiftLeftDigits(objects, 1, 40)].map((digits) => intRequest(objects, digits))).toEqual([36, 40, 36])
})

test('[L7] an instance with items asks for one item more', () => {
  for (const { objects } of PROFILES) {
    const layout = classLayout(objects, builtinLayout(objects, 'tuple'), { slots: 0, dict: 1, weakrefs: 1 })
    expect(instanceRequest(layout, 2) - instanceRequest(layout, 1)).toBe(8)
  }
  // class T(tuple): pass
  expect(instanceRequest(classLayout(objectsOf('3.11'), builtinLayout(objectsOf('3.11'), 'tuple'), NO_SLOTS), 2)).toBe(72)
})

test('[L7] 20-tuples are freed to a list in 3.11 and 3.12, and never taken from it', () => {
  const lists = (series: string) => [19, 20, 21].map((n) => [tupleFreeListPushed(objectsOf(series), n), tupleFreeListPopped(objectsOf(series), n)])
  const [both, neither, pushed] = [
    [true, true],
    [false, false],
    [true, false],
  ]
  expect(lists('3.10')).toEqual([both, neither, neither])
  expect(lists('3.11')).toEqual([both, pushed, neither])
  expect(lists('3.12')).toEqual([both, pushed, neither])
  expect(lists('3.13')).toEqual([both, both, neither])
})

test('[L7] ints from -5 to 256 exist once (NSMALLNEGINTS, NSMALLPOSINTS: pycore_global_objects.h; longobject.c)', () => {
  for (const { objects } of PROFILES) expect([-6n, -5n, 0n, 256n, 257n].map((value) => intIsSmall(objects, value))).toEqual([false, true, true, true, false])
})

test('[L7] strings that exist once: the empty one, and one character up to U+00FF (unicode_result_ready, get_latin1_char)', () => {
  const texts = ['', 'a', '\x7f', '\x80', '\xff', '\u0100', '\u{1f600}', 'ab']
  expect(texts.filter((text) => strIsShared(strKind(text), strLength(text)))).toEqual(texts.slice(0, 5))
  expect(strKind('\xff')).toBe(StrKind.LATIN1)
})

test('[L7] a bytearray that grows to 9/8 of its buffer gets spare bytes, one that grows to more gets none (PyByteArray_Resize)', () => {
  expect([9, 10].map((size) => bytearrayResize(7, 8, size))).toEqual([16, 11])
})

test('[L7] a set that grows item by item: four times its items up to 50,000, twice from there (set_add_entry)', () => {
  const { objects } = PROFILES[0]
  const set = newSet(objects)
  const tables: (readonly [number, number])[] = []
  while (set.used < 160_000) if (setAdd(objects, set)) tables.push([set.used, set.mask + 1])
  expect(tables.slice(-4)).toEqual([
    [4915, 32_768],
    [19_661, 131_072],
    [78_643, 262_144],
    [157_286, 524_288],
  ])
})

test('a descriptor a type, in one order; each free list by its name', () => {
  for (const { objects } of PROFILES) {
    expect(describeTypes(objects).map(({ name }) => name)).toEqual(TYPE_NAMES)
    for (const name of objects.freeLists.clearedByFullCollection) expect(FREE_LISTS).toContain(name)
  }
  expect(FREE_LISTS[FreeList.SLICE]).toBe('slice')
  expect(describeTypes(objectsOf('3.8')).find(({ name }) => name === 'method')?.freeListLength).toBe(256)
  expect(describeTypes(objectsOf('3.9')).find(({ name }) => name === 'method')?.freeListLength).toBe(0)
})
