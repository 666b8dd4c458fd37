import type { PictureData } from '../data'
import type { Choice, Kit, Shown, View, Win } from './dom'

/** What the page is made of. */
export interface Parts {
  makeKit(win: Win): Kit
  makeStore(data: PictureData): { readonly shown: Shown; go(index: number): void }
  makeSource(kit: Kit, choice: Choice): View
  makeCollector(kit: Kit): View
  makeObjects(kit: Kit, choice: Choice): View
  makeMap(kit: Kit, choice: Choice, kinds: Readonly<Record<string, string>>, states: Readonly<Record<string, string>>): View & { recolour(): void }
  makeTimeline(kit: Kit, go: (index: number) => void): View
}

/** Puts the parts together and shows the first moment, or the one that the address names: `#12`. */
export function start(parts: Parts, win: Win): void {
  const kit = parts.makeKit(win)
  const read = (id: string): unknown => JSON.parse(kit.byId(id).textContent ?? 'null')
  const data = read('data') as PictureData
  const { kinds, states } = read('names') as { readonly kinds: Record<string, string>; readonly states: Record<string, string> }
  const { shown, go } = parts.makeStore(data)
  let key: string | null = null
  const choice: Choice = {
    get key() {
      return key
    },
    choose(to) {
      if (to === key) return
      key = to
      objects.draw(shown)
      map.draw(shown)
    },
  }
  const objects = parts.makeObjects(kit, choice)
  const map = parts.makeMap(kit, choice, kinds, states)
  const views: readonly View[] = [parts.makeSource(kit, choice), parts.makeCollector(kit), objects, map, parts.makeTimeline(kit, show)]
  function show(index: number): void {
    go(index)
    for (const view of views) view.draw(shown)
    win.history.replaceState(null, '', `#${shown.index + 1}`)
  }
  // A reader may change the theme, or the screen, while the page is open.
  for (const query of ['(prefers-color-scheme: dark)', '(resolution: 1dppx)']) win.matchMedia(query).addEventListener('change', () => map.recolour())
  const named = /^#(\d+)$/.exec(win.location.hash)
  show(named === null ? 0 : Number(named[1]) - 1)
}
