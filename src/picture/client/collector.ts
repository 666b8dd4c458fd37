import type { GcRow } from '../data'
import type { Kit, View } from './dom'

/** Generations with their counts and thresholds, the lists of a collection, and its phases. */
export function makeCollector(kit: Kit): View {
  const { el, byId, count } = kit
  const table = byId('generations')
  const phases = byId('phases')
  const lists = byId('lists')
  return {
    draw({ data, values }) {
      const gc = values.gc as GcRow
      const busy = gc.collecting >= 0
      const phase = data.phases[gc.phase]
      byId('collecting').textContent = busy ? `collecting ${data.generationNames[gc.collecting]} (${gc.state})` : gc.state
      byId('collecting').classList.toggle('busy', busy)
      table.replaceChildren(
        ...gc.generations.map(([now, threshold, objects, collections], generation) => {
          const share = threshold > 0 ? Math.min(100, Math.max(0, (100 * now) / threshold)) : 0
          const bar = el('span', { class: now > threshold ? 'bar over' : 'bar', 'aria-hidden': 'true' }, el('span', {}))
          ;(bar.children[0] as typeof bar).style.setProperty('width', `${share}%`)
          return el(
            'tr',
            { 'data-generation': generation, ...(gc.collecting === generation ? { class: 'busy' } : {}) },
            el('th', { scope: 'row' }, data.generationNames[generation]),
            el('td', { class: 'count' }, el('b', {}, count(now)), ` of ${count(threshold)}`, bar),
            el('td', { class: 'objects' }, count(objects)),
            el('td', { class: 'collections' }, count(collections)),
          )
        }),
      )
      lists.replaceChildren(
        ...gc.lists.map(([name, objects]) =>
          el('li', { class: name.includes('unreachable') ? 'unreachable' : '' }, `${name}: ${count(objects)} object${objects === 1 ? '' : 's'}`),
        ),
        ...(busy && gc.found[0] > 0 ? [el('li', {}, `found ${count(gc.found[0])} to free`)] : []),
        el('li', {}, `${count(gc.living)} objects alive`),
      )
      phases.hidden = !busy
      byId('says').hidden = !busy
      byId('says').replaceChildren(...(phase === undefined ? [] : [el('b', {}, phase.name), ` ${phase.says} `, el('span', { class: 'faint' }, phase.source)]))
      phases.replaceChildren(
        ...(busy
          ? data.phases.map(({ name }, at) =>
              el('li', { title: name, class: at < gc.phase ? 'past' : '', ...(at === gc.phase ? { 'aria-current': 'step' } : {}) }, el('span', { class: 'spoken' }, name)),
            )
          : []),
      )
    },
  }
}
