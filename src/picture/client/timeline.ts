import type { Kit, Shown, View } from './dom'

/** Where the page stands: the slider over its moments, with collections and phases above it, and the whole run below. */
export function makeTimeline(kit: Kit, go: (index: number) => void): View {
  const { svg, byId, count, el } = kit
  const slider = byId('slider')
  const strip = byId('strip')
  const run = byId('run')
  let made = false

  const collectingOf = (shown: Shown, at: number): string => {
    const [, collecting, phase] = shown.data.track[at]
    return collecting < 0 ? '' : `collecting ${shown.data.generationNames[collecting]}, ${shown.data.phases[phase]?.name ?? ''}`
  }
  const make = (shown: Shown): void => {
    made = true
    const { track, collections, operations } = shown.data
    const n = track.length
    slider.setAttribute('max', String(n - 1))
    strip.setAttribute('viewBox', `0 0 ${Math.max(n, 1)} 10`)
    for (let at = 0; at < n; at++) {
      const [, collecting, phase] = track[at]
      if (collecting < 0) continue
      strip.append(svg('rect', { x: at, y: 2, width: 1.02, height: 8, class: `gen${collecting}` }))
      if (at === 0 || track[at - 1][1] < 0 || track[at - 1][2] !== phase) strip.append(svg('rect', { x: at, y: 0, width: 0.12, height: 10, class: 'tick' }))
    }
    run.setAttribute('viewBox', `0 0 1000 6`)
    const x = (operation: number): number => (1000 * operation) / Math.max(operations, 1)
    run.append(svg('rect', { x: 0, y: 2, width: 1000, height: 2, class: 'whole' }))
    const [first, last] = [track[0][0], track[n - 1][0]]
    run.append(svg('rect', { x: x(first), y: 1, width: Math.max(x(last) - x(first), 2), height: 4, class: 'range' }))
    for (const [begin, end] of collections) run.append(svg('rect', { x: x(begin), y: 0, width: Math.max(x(end + 1) - x(begin), 1.5), height: 6, class: 'collection' }))
    run.append(svg('rect', { id: 'here', y: 0, width: 2.5, height: 6, class: 'here' }))
  }
  const buttons: readonly (readonly [id: string, to: (index: number, last: number) => number])[] = [
    ['first', () => 0],
    ['previous', (index) => index - 1],
    ['next', (index) => index + 1],
    ['last', (_index, last) => last],
  ]
  const lastOf = (): number => Number(slider.getAttribute('max') ?? 0)
  for (const [id, to] of buttons) byId(id).addEventListener('click', () => go(to(Number(slider.value), lastOf())))
  slider.addEventListener('input', () => go(Number(slider.value)))
  kit.doc.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    // The map's blocks and the choice of colours have arrows of their own; the slider does as the page.
    const target = event.target
    if (target?.closest('#blocks, fieldset, input:not(#slider), textarea, select') != null) return
    const now = Number(slider.value)
    const to: Readonly<Record<string, number>> = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: lastOf(), PageDown: now + 10, PageUp: now - 10 }
    if (to[event.key] === undefined) return
    event.preventDefault()
    go(to[event.key])
  })
  return {
    draw(shown) {
      if (!made) make(shown)
      const { index, values, data } = shown
      const [operation] = data.track[index]
      const line = values.line as readonly [number, number, string] | null
      const collecting = collectingOf(shown, index)
      slider.value = String(index)
      slider.setAttribute('aria-valuetext', `${values.at}, ${line === null ? 'outside of the program' : `line ${line[1]}`}${collecting === '' ? '' : `, ${collecting}`}`)
      byId('at').textContent = String(values.at)
      byId('moment').textContent = `${count(index + 1)} of ${count(data.moments.length)}`
      byId('doing').replaceChildren(...(collecting === '' ? [] : [el('span', { class: 'tag' }, collecting)]), `next: ${values.next}`)
      byId('here').setAttribute('x', String((1000 * operation) / Math.max(data.operations, 1) - 1))
      for (const id of ['first', 'previous']) byId(id).setAttribute('aria-disabled', String(index === 0))
      for (const id of ['next', 'last']) byId(id).setAttribute('aria-disabled', String(index === data.moments.length - 1))
    },
  }
}
