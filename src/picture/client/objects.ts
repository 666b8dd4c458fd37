import type { ObjectRow } from '../data'
import type { Choice, El, Kit, View } from './dom'

/** The graph: each object at its one place, with its state now; and the object that was chosen, in full. */
export function makeObjects(kit: Kit, choice: Choice): View {
  const { el, svg, byId, count } = kit
  const picture = byId('graph')
  const details = byId('object')
  const boxes = new Map<string, { readonly group: El; readonly title: El; readonly line: El }>()
  const lines = new Map<string, { readonly path: El; readonly name: El }>()
  /** The moment at which each object of the graph is alive for the first time. */
  const firstAlive = new Map<string, number>()
  let made = false
  let drawn = -1

  const make = (view: Parameters<View['draw']>[0]): void => {
    made = true
    const { graph, moments } = view.data
    moments.forEach(({ t }, at) => {
      for (const [key, row] of Object.entries(t?.objects ?? {})) if (row !== null && !firstAlive.has(key)) firstAlive.set(key, at)
    })
    picture.setAttribute('viewBox', `0 0 ${graph.width} ${graph.height}`)
    picture.style.setProperty('width', `${graph.width}px`)
    // On a narrow screen it shrinks as far as it can be read, and is scrolled from there on.
    picture.style.setProperty('min-width', `${Math.round(graph.width * 0.86)}px`)
    const arrow = (id: string): El =>
      svg('marker', { id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto-start-reverse' }, svg('path', { d: 'M0 .8 7 4 0 7.2z' }))
    const edges = svg('g', { class: 'edges', 'aria-hidden': 'true' })
    const names = svg('g', { class: 'labels', 'aria-hidden': 'true' })
    for (const { id, path, x, y } of graph.edges) {
      const line = svg('path', { d: path, 'marker-end': 'url(#arrow)' })
      const name = svg('text', { x, y: y + 4, 'text-anchor': 'middle' })
      edges.append(line)
      names.append(name)
      lines.set(id, { path: line, name })
    }
    const nodes = svg('g', { class: 'nodes' })
    for (const { id, kind, x, y, width, height } of graph.nodes) {
      const title = svg('text', { x: kind === 'name' ? width / 2 : 14, y: kind === 'name' ? 16 : 19, class: 'title', ...(kind === 'name' ? { 'text-anchor': 'middle' } : {}) })
      const line = svg('text', { x: 14, y: 36, class: 'line' })
      const group = svg('g', { class: kind, transform: `translate(${x} ${y})`, 'data-id': id }, svg('rect', { width, height, rx: kind === 'name' ? height / 2 : 7 }))
      if (kind === 'object') {
        group.append(svg('rect', { class: 'stripe', width: 4, height: height - 12, x: 5, y: 6, rx: 2 }))
        group.setAttribute('role', 'button')
        group.setAttribute('tabindex', '0')
        group.addEventListener('click', () => choice.choose(id))
        group.addEventListener('focus', () => choice.choose(id))
        group.addEventListener('keydown', (event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          choice.choose(id)
        })
      } else title.textContent = id.slice(id.lastIndexOf('.') + 1)
      group.append(title, line)
      nodes.append(group)
      boxes.set(id, { group, title, line })
    }
    picture.replaceChildren(svg('defs', {}, arrow('arrow')), edges, nodes, names)
    byId('no-graph').hidden = graph.nodes.length > 0
  }
  const drawNode = (id: string, row: ObjectRow | undefined, index: number): void => {
    const box = boxes.get(id)
    if (box === undefined) return
    const { group, title, line } = box
    group.classList.toggle('alive', row !== undefined)
    group.classList.toggle('gone', row === undefined && index > (firstAlive.get(id) ?? index))
    group.setAttribute('aria-hidden', String(row === undefined))
    group.setAttribute('tabindex', row === undefined ? '-1' : '0')
    if (row === undefined) return
    const [number, text, kind, refcount, list, gcRefs, , , , hint] = row
    const counted = refcount === null ? 'immortal' : `refcount ${refcount}`
    const where = gcRefs !== null ? `gc_refs ${gcRefs}` : list.replace('generation', 'gen')
    title.replaceChildren(text, ...(hint === '' ? [] : [svg('tspan', { class: 'hint', dx: 7 }, hint)]))
    line.textContent = `@${number} · ${counted}${where === 'not tracked' ? '' : ` · ${where.endsWith('unreachable') ? 'unreachable' : where}`}`
    group.setAttribute('data-kind', kind)
    group.classList.toggle('unreachable', list.endsWith('unreachable'))
    group.classList.toggle('examined', gcRefs !== null && !list.endsWith('unreachable'))
    group.classList.toggle('chosen', choice.key === id)
    group.setAttribute('aria-label', `${text}, number ${number}, ${counted}, ${list}${gcRefs === null ? '' : `, gc_refs ${gcRefs}`}`)
  }
  const drawEdges = (view: Parameters<View['draw']>[0]): void => {
    const { nodes, edges } = view.data.graph
    const named = new Set<string>()
    for (const { id, from } of edges) {
      const line = lines.get(id)
      const name = view.tables.edges?.get(id)
      if (line === undefined) continue
      line.path.classList.toggle('alive', name !== undefined)
      line.name.classList.toggle('alive', name !== undefined)
      line.name.textContent = typeof name === 'string' ? name : ''
      if (name !== undefined) named.add(from)
    }
    for (const { id, kind } of nodes) if (kind === 'name') boxes.get(id)?.group.classList.toggle('alive', named.has(id))
  }
  /** Scrolls the picture so that all that is alive is in sight, or, where it is too large for that, some of it. */
  const scrollToLiving = (view: Parameters<View['draw']>[0]): void => {
    const { width, nodes } = view.data.graph
    const frame = byId('frame')
    const scale = picture.getBoundingClientRect().width / Math.max(width, 1)
    const living = nodes.filter(({ id }) => view.tables.objects?.has(id) === true)
    if (living.length === 0) return
    const shift = (from: readonly number[], to: readonly number[], scrolled: number, room: number): number => {
      const [first, last] = [Math.min(...from) * scale - 12, Math.max(...to) * scale + 12]
      if (last - first <= room) return first < scrolled ? first : Math.max(scrolled, last - room)
      const inSight = from.some((start, at) => start * scale >= scrolled && to[at] * scale <= scrolled + room)
      return inSight ? scrolled : first
    }
    frame.scrollLeft = shift(
      living.map(({ x }) => x),
      living.map(({ x, width: wide }) => x + wide),
      frame.scrollLeft,
      frame.clientWidth,
    )
    frame.scrollTop = shift(
      living.map(({ y }) => y),
      living.map(({ y, height }) => y + height),
      frame.scrollTop,
      frame.clientHeight,
    )
  }
  const drawDetails = (view: Parameters<View['draw']>[0]): void => {
    const row = choice.key === null ? undefined : (view.tables.objects?.get(choice.key) as ObjectRow | undefined)
    if (row === undefined) {
      details.replaceChildren(
        el(
          'p',
          { class: 'faint' },
          choice.key === null ? 'Choose an object: here, among the names, or as a block of the map.' : 'The object that was chosen is not alive at this moment.',
        ),
      )
      return
    }
    const [number, text, , refcount, list, gcRefs, nbytes, block, buffers] = row
    const [pool, index] = block?.split(':') ?? []
    const facts: [string, string][] = [
      ['number', `@${number}, birth ${count(Number(choice.key))}`],
      ['refcount', refcount === null ? 'immortal' : count(refcount)],
      ['collector', `${list}${gcRefs === null ? '' : `, gc_refs ${gcRefs}`}`],
      ['block', block === null ? 'in no pool' : `block ${index} of pool ${pool}, ${count(nbytes)} bytes asked for`],
      ...(buffers.length > 0
        ? [
            [
              'buffers',
              buffers
                .map((place) => place.split(':'))
                .map(([of, at]) => `block ${at} of pool ${of}`)
                .join(', '),
            ] as [string, string],
          ]
        : []),
    ]
    const references = (view.tables.references?.get(choice.key ?? '') ?? []) as readonly (readonly [string, string, string])[]
    const reference = ([name, to, key]: readonly [string, string, string]): El => {
      const target = key === '' ? el('span', {}, to) : el('button', { type: 'button', class: 'link' }, to)
      if (key !== '') target.addEventListener('click', () => choice.choose(key))
      return el('li', {}, el('code', {}, name), to === '' ? '' : ' → ', target)
    }
    details.replaceChildren(
      el('h3', {}, text),
      el('dl', {}, ...facts.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])),
      ...(references.length > 0 ? [el('ul', { class: 'references' }, ...references.map(reference))] : []),
    )
  }
  return {
    draw(view) {
      if (!made) make(view)
      for (const { id, kind } of view.data.graph.nodes) if (kind === 'object') drawNode(id, view.tables.objects?.get(id) as ObjectRow | undefined, view.index)
      drawEdges(view)
      if (view.index !== drawn) scrollToLiving(view)
      drawn = view.index
      drawDetails(view)
    },
  }
}
