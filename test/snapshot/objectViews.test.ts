import { cpython, createLab, type ObjectView, PHASES, viewObject } from '../../src'
import { O } from '../../src/kernel/operations'

test.each(['fast', 'traced'] as const)('%s: what a collection takes an object for can be seen in each phase', (mode) => {
  const heap = createLab({ plan: cpython('3.11'), mode })
  const Node = heap.defineClass('Node', null, () => {})
  const [ring, kept, other] = [heap.instance(Node), heap.list(), heap.instance(Node)]
  ring.setAttribute('other', ring)
  kept.append(other)
  const ids = { ring: ring.id, kept: kept.id, other: other.id }
  ring.drop()
  other.drop()

  const { lab } = heap
  const seen = new Map<string, Record<string, Pick<ObjectView, 'list' | 'gcRefs' | 'colour' | 'finalized'> | null>>()
  const look = (): void => {
    const { name } = PHASES[lab.gc.phase]
    if (lab.gc.collecting < 0 || seen.has(name)) return
    const views = Object.entries(ids).map(([is, id]) => {
      const view = viewObject(lab.snapshot(), id)
      return [is, view && { list: view.list, gcRefs: view.gcRefs, colour: view.colour, finalized: view.finalized }]
    })
    seen.set(name, Object.fromEntries(views))
  }
  for (let more = lab.begin(O.COLLECT, 2); more; more = lab.goOn()) look()
  // The finalizer of the ring has its turn.
  expect(PHASES[lab.gc.phase].name).toBe('finalizing')
  for (let more = lab.begin(O.COLLECTOR_RESUME); more; more = lab.goOn()) look()

  const examined = (gcRefs: number) => ({ list: 2, gcRefs, colour: 'examined', finalized: false })
  const untouched = { list: 2, gcRefs: null, colour: null, finalized: false }
  expect(seen.get('updatingRefs')).toEqual({ ring: untouched, kept: untouched, other: untouched })
  expect(seen.get('subtractingRefs')).toEqual({ ring: examined(1), kept: examined(1), other: examined(1) })
  expect(seen.get('movingUnreachable')).toEqual({ ring: examined(0), kept: examined(1), other: examined(0) })
  const garbage = { list: 'unreachable', gcRefs: 0, colour: 'unreachable', finalized: false }
  expect(seen.get('handlingWeakrefs')).toEqual({ ring: garbage, kept: untouched, other: untouched })
  expect(seen.get('deletingGarbage')?.ring).toEqual({ list: 'still unreachable', gcRefs: 0, colour: 'unreachable', finalized: true })
  expect(seen.get('clearingFreeLists')).toEqual({ ring: null, kept: untouched, other: untouched })
})
