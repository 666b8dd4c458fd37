import { type HeapSnapshot, parsePosition, readColumn, viewArena, viewBlock, viewObject, viewPool } from '../../src'
import { NoSuchObject, pictureData } from '../../src/picture'
import { makeStore } from '../../src/picture/client/store'
import type { ArenaRow, FrameRow, GcRow, ObjectRow, PictureData, PoolRow } from '../../src/picture/data'
import { Look, type Session } from '../../src/python'
import { CYCLE, lineAt, record } from './programs'

let session: Session
let data: PictureData
beforeAll(() => {
  session = record(CYCLE)
  data = pictureData(session, { from: { operation: lineAt(session, 12), fact: 0 }, step: 'line' })
})

function heapAt(position: unknown): HeapSnapshot {
  const at = parsePosition(String(position))
  if (at === null) throw new Error(`${position} is no place`)
  session.timeline.seekTo(at)
  return session.timeline.heap()
}

/** Goes through all moments, and hands each to `look`. */
function through(look: (shown: ReturnType<typeof makeStore>['shown'], heap: HeapSnapshot) => void, every = 1): void {
  const { shown, go } = makeStore(data)
  for (let index = 0; index < data.moments.length; index += every) {
    go(index)
    look(shown, heapAt(shown.values.at))
  }
}

test('the collector of each moment is the timeline’s', () => {
  const seen = new Set<number>()
  through(({ values }, heap) => {
    const gc = values.gc as GcRow
    const { columns, values: now } = heap.kernels.generations
    const expected = [0, 1, 2].map((generation) => ['count', 'threshold', 'length', 'collections'].map((name) => readColumn(columns[name], generation)))
    expect(gc.generations).toEqual(expected)
    expect(gc.collecting).toBe(now.collecting)
    expect(gc.living).toBe(heap.kernels.refcountTracker.values.living)
    seen.add(gc.collecting)
  })
  expect([...seen].sort()).toEqual([-1, 2])
})

test('arenas, pools and free blocks of each moment are the timeline’s', () => {
  through(({ tables }, heap) => {
    const arenas = Array.from({ length: heap.kernels.allocator.values.maxarenas }, (_, arena) => viewArena(heap, arena)).filter((arena) => arena !== null)
    expect([...tables.arenas].map(([arena, row]) => [Number(arena), ...(row as unknown as ArenaRow)])).toEqual(
      arenas.map((view) => [view.arena, `0x${view.address.toString(16)}`, view.ntotalpools, view.nfreepools, view.pools.length]),
    )
    const pools = arenas.flatMap((view) => view.pools)
    expect([...tables.pools.keys()].map(Number).sort((a, b) => a - b)).toEqual([...pools].sort((a, b) => a - b))
    for (const pool of pools) {
      const view = viewPool(heap, pool)
      if (view === null) throw new Error(`no pool ${pool}`)
      const row = tables.pools.get(String(pool)) as unknown as PoolRow
      expect(row).toEqual([view.arena, view.szidx, view.size, view.used, view.capacity])
      const letters = String(tables.kinds.get(String(pool)))
      expect(letters.replace(/[^-.]/g, 'u')).toBe(view.blocks.map(({ state }) => ({ free: '-', virgin: '.', used: 'u' })[state]).join(''))
    }
  }, 9)
})

test('each object that is described stands in its block, with its count, its list and its gc_refs', () => {
  let unreachable = 0
  through(({ tables }, heap) => {
    for (const [birth, value] of tables.objects) {
      const [number, , kind, refcount, list, gcRefs, , block] = value as unknown as ObjectRow
      const view = viewObject(heap, number)
      const place = viewBlock(heap, number)
      expect(view).toMatchObject({ birth: Number(birth), gcRefs })
      if (view?.immortal === false) expect(refcount).toBe(view.refcount)
      expect(list).toBe(view?.list === null ? 'not tracked' : typeof view?.list === 'number' ? `generation ${view.list}` : view?.list)
      if (block === null || place?.pool === null || place === null) continue
      const [pool, index] = block.split(':')
      expect(Number(pool)).toBe(place.pool)
      const first = viewPool(heap, Number(pool))?.blocks[0].offset ?? 0
      expect(first + Number(index) * (place.size ?? 0)).toBe(place.offset)
      const letter = String(tables.kinds.get(pool))[Number(index)]
      expect([kind, 'o']).toContain(letter)
      if (list === 'unreachable') {
        unreachable++
        expect(String(tables.states.get(pool))[Number(index)]).toBe('u')
      }
    }
  }, 5)
  expect(unreachable).toBeGreaterThan(0)
})

test('line, calls and names of each moment are those of the program there', () => {
  through(({ values }) => {
    const at = parsePosition(String(values.at))
    if (at === null) throw new Error('no place')
    const line = session.lineOf(at.operation)
    expect(values.line).toEqual(line === null ? null : [0, line.line, line.qualname])
    const vm = session.programAt(at.operation)
    if (vm === null) throw new Error('no program')
    const look = new Look(vm)
    const frames = values.frames as readonly FrameRow[]
    expect(frames.filter((frame) => frame.line > 0).map(({ name, line: of }) => [name, of])).toEqual(look.frames().map(({ qualname, line: of }) => [qualname, of]))
    const globals = look.globals().flatMap(({ name, ref }) => (name.startsWith('__') ? [] : [[name, look.describe(ref)]]))
    expect(frames[frames.length - 1].names.map(([name, text]) => [name, text])).toEqual(globals.map(([name, text]) => [name, text.replace(/ @\d+$/, '')]))
  }, 4)
})

test('the graph has both nodes of the cycle with the references between them, as long as they live, and they lie apart', () => {
  const { shown, go } = makeStore(data)
  const nodes = (): [string, ObjectRow][] => [...(shown.tables.objects as unknown as Map<string, ObjectRow>)].filter(([, row]) => row[1] === 'Node object')
  const linked = data.moments.findIndex((_, index) => {
    go(index)
    return nodes().length === 2 && [...shown.tables.edges.values()].filter((name) => name === '.other').length === 2
  })
  expect(linked).toBeGreaterThan(0)
  go(linked)
  const [[a, rowA], [b, rowB]] = nodes()
  expect([rowA[9], rowB[9]].sort()).toEqual(['.name "left"', '.name "right"'])
  expect([shown.tables.edges.get(`${a}>${b}`), shown.tables.edges.get(`${b}>${a}`)]).toEqual(['.other', '.other'])
  const boxes = data.graph.nodes
  for (const id of [a, b]) expect(boxes).toContainEqual(expect.objectContaining({ id, kind: 'object' }))
  for (const one of boxes)
    for (const other of boxes)
      if (one.id < other.id) expect(one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true)
  go(data.moments.length - 1)
  expect(nodes()).toEqual([])
  expect(shown.tables.edges.get(`${a}>${b}`)).toBeUndefined()
})

test('backwards every moment is again what it was', () => {
  const { shown, go } = makeStore(data)
  const all = data.moments.map((_, index) => {
    go(index)
    return textOf(shown)
  })
  const different = all.flatMap((text, at) => {
    const index = all.length - 1 - at
    go(index)
    return textOf(shown) === all[index] ? [] : [`${index}: ${text.length}`]
  })
  expect(different).toEqual([])
  expect(new Set(all).size).toBe(all.length)
})

/** A moment as text; a table without rows is none. */
function textOf({ values, tables }: ReturnType<typeof makeStore>['shown']): string {
  const full = Object.entries(tables).flatMap(([name, table]) => (table.size === 0 ? [] : [[name, [...table].sort()]]))
  return JSON.stringify([Object.entries(values).sort(), full.sort()])
}

test('an object is drawn with what it refers to and what refers to it; one that is nowhere is said', () => {
  const at = { operation: lineAt(session, 16), fact: 0 }
  const picture = pictureData(session, { from: at, to: at, object: 'left' })
  expect(picture.moments).toHaveLength(1)
  expect(picture.graph.nodes.filter(({ kind }) => kind === 'object')).toHaveLength(2)
  expect(picture.around).toBe('left')
  expect(() => pictureData(session, { from: at, to: at, object: 'nobody' })).toThrow(NoSuchObject)
})
