import type { ArenaRow, ObjectRow, PoolRow, Table } from '../data'
import type { Canvas, Choice, El, Kit, Shown, View } from './dom'

/** Arenas → pools → blocks: each pool a tile in which every block has its place; the pool that was chosen with all its blocks. */
export function makeMap(kit: Kit, choice: Choice, kinds: Readonly<Record<string, string>>, states: Readonly<Record<string, string>>): View & { recolour(): void } {
  const { el, byId, count, win } = kit
  const TILE = 72
  const arenas = byId('arenas')
  const tiles = new Map<string, { readonly button: El; readonly canvas: Canvas; readonly label: El; letters: string }>()
  const heads = new Map<string, { readonly head: El; readonly grid: El }>()
  let mode: 'kinds' | 'states' = 'kinds'
  let chosen: string | null = null
  let shown: Shown | null = null
  let colours: Readonly<Record<string, string>> = {}
  /** Of each block that an object has: its key, and is it a buffer? */
  let owners = new Map<string, { readonly key: string; readonly buffer: boolean }>()

  const namesNow = (): Readonly<Record<string, string>> => (mode === 'kinds' ? kinds : { ...states })
  const readColours = (): void => {
    const prefix = mode === 'kinds' ? '--k-' : '--s-'
    const letters: Record<string, string> = {}
    for (const letter of Object.keys(namesNow())) letters[letter] = kit.colour(`${prefix}${letter === '-' ? 'free' : letter === '.' ? 'virgin' : letter}`)
    colours = letters
  }
  const rowsOf = (table: string): Table => shown?.tables[table] ?? new Map()
  const lettersOf = (pool: string): string => String(rowsOf(mode).get(pool) ?? '')
  const sentence = (pool: string): string => {
    const [arena, szidx, size, used, capacity] = rowsOf('pools').get(pool) as unknown as PoolRow
    return szidx === null
      ? `Pool ${pool} of arena ${arena}: carved, without a size class yet`
      : `Pool ${pool} of arena ${arena}: blocks of ${size} bytes (class ${szidx}), ${count(used)} of ${count(capacity)} in use`
  }
  const describe = (pool: string, index: number): string => {
    const letter = String(rowsOf('kinds').get(pool) ?? '')[index]
    const owner = owners.get(`${pool}:${index}`)
    const row = owner === undefined ? undefined : (rowsOf('objects').get(owner.key) as unknown as ObjectRow | undefined)
    if (row === undefined) return `Block ${index}: ${kinds[letter] ?? 'nothing'}`
    const [number, text, , refcount, list] = row
    return `Block ${index}: ${owner?.buffer === true ? 'buffer of ' : ''}${text} @${number}, ${refcount === null ? 'immortal' : `refcount ${refcount}`}, ${list}`
  }
  const gridOf = (capacity: number): { readonly columns: number; readonly rows: number } => {
    const columns = Math.max(1, Math.ceil(Math.sqrt(capacity)))
    return { columns, rows: Math.max(1, Math.ceil(capacity / columns)) }
  }
  const paint = (pool: string): void => {
    const tile = tiles.get(pool)
    if (tile === undefined) return
    const letters = lettersOf(pool)
    tile.letters = letters
    const ratio = Math.max(1, win.devicePixelRatio)
    const { canvas } = tile
    canvas.width = TILE * ratio
    canvas.height = TILE * ratio
    const pen = canvas.getContext('2d')
    pen.setTransform(ratio, 0, 0, ratio, 0, 0)
    const { columns, rows } = gridOf(letters.length)
    const [width, height] = [TILE / columns, TILE / rows]
    const gap = width >= 5 ? 1 : width >= 3 ? 0.5 : 0
    for (let at = 0; at < letters.length; at++) {
      const letter = letters[at]
      const x = (at % columns) * width
      const y = Math.floor(at / columns) * height
      pen.fillStyle = colours[letter] ?? 'transparent'
      if (letter !== '-') pen.fillRect(x, y, width - gap, height - gap)
      else {
        // A free block is hollow.
        pen.strokeStyle = colours[letter]
        pen.lineWidth = 0.75
        pen.strokeRect(x + 0.4, y + 0.4, Math.max(width - gap - 0.8, 0.8), Math.max(height - gap - 0.8, 0.8))
      }
    }
  }
  const indexAt = (pool: string, event: { readonly clientX: number; readonly clientY: number }): number => {
    const tile = tiles.get(pool)
    if (tile === undefined) return -1
    const { left, top, width, height } = tile.canvas.getBoundingClientRect()
    const { columns, rows } = gridOf(tile.letters.length)
    const index = Math.floor(((event.clientY - top) / height) * rows) * columns + Math.floor(((event.clientX - left) / width) * columns)
    return index >= 0 && index < tile.letters.length ? index : -1
  }
  const say = (text: string): void => {
    byId('pointed').textContent = text
  }
  const tileOf = (pool: string): El => {
    const canvas = el('canvas', { 'aria-hidden': 'true' }) as Canvas
    const label = el('span', { class: 'label' })
    const button = el('button', { type: 'button', class: 'pool', 'data-pool': pool }, canvas, label)
    button.addEventListener('click', (event) => choosePool(pool, indexAt(pool, event)))
    button.addEventListener('mousemove', (event) => {
      const index = indexAt(pool, event)
      say(index < 0 ? sentence(pool) : `${sentence(pool)}. ${describe(pool, index)}`)
    })
    button.addEventListener('focus', () => say(sentence(pool)))
    tiles.set(pool, { button, canvas, label, letters: '' })
    return button
  }
  const choosePool = (pool: string, index = -1): void => {
    chosen = pool
    const owner = owners.get(`${pool}:${index}`)
    if (owner !== undefined) choice.choose(owner.key)
    else if (shown !== null) drawAll(shown)
  }
  const drawPools = (): void => {
    for (const [pool, row] of rowsOf('pools')) {
      const [arena, szidx, size, used, capacity] = row as unknown as PoolRow
      const known = tiles.get(pool)
      if (known === undefined) heads.get(String(arena))?.grid.append(tileOf(pool))
      const tile = tiles.get(pool)
      if (tile === undefined) continue
      tile.button.hidden = false
      if (tile.letters !== lettersOf(pool) || known === undefined) paint(pool)
      tile.label.textContent = szidx === null ? 'no class' : `${size} B  ${Math.round((100 * used) / Math.max(capacity, 1))} %`
      tile.button.setAttribute('aria-label', sentence(pool))
      tile.button.setAttribute('aria-pressed', String(pool === chosen))
      tile.button.classList.toggle('changed', shown?.changed('kinds').has(pool) === true)
    }
    for (const [pool, { button }] of tiles) if (!rowsOf('pools').has(pool)) button.hidden = true
  }
  const drawArenas = (): void => {
    for (const [arena, row] of rowsOf('arenas')) {
      const [address, pools, free, carved] = row as unknown as ArenaRow
      let part = heads.get(arena)
      if (part === undefined) {
        part = { head: el('h3', {}), grid: el('div', { class: 'pools', role: 'group' }) }
        heads.set(arena, part)
        arenas.append(el('div', { class: 'arena', 'data-arena': arena }, part.head, part.grid))
      }
      part.head.replaceChildren(`Arena ${arena} `, el('span', { class: 'faint' }, `at ${address} · ${count(carved)} of ${count(pools)} pools carved, ${count(free)} free`))
      part.grid.setAttribute('aria-label', `Pools of arena ${arena}`)
    }
    for (const [arena, { head, grid }] of heads) for (const part of [head, grid]) part.hidden = !rowsOf('arenas').has(arena)
  }
  const drawChosen = (): void => {
    const box = byId('blocks')
    const letters = chosen === null ? '' : lettersOf(chosen)
    byId('pool').textContent = chosen === null || !rowsOf('pools').has(chosen) ? 'Choose a pool to see its blocks.' : sentence(chosen)
    const focused = win.document.activeElement
    const at = box.contains(focused) ? Number(focused?.dataset.index) : -1
    const now = String(chosen === null ? '' : (rowsOf('kinds').get(chosen) ?? ''))
    const blocks = [...letters].map((letter, index) => {
      const owner = owners.get(`${chosen}:${index}`)
      const block = el('button', {
        type: 'button',
        class: 'block',
        'data-index': index,
        'data-letter': now[index] ?? '',
        tabindex: index === Math.max(at, 0) ? 0 : -1,
        'aria-label': describe(chosen ?? '', index),
      })
      block.style.setProperty(letter === '-' ? '--edge' : '--fill', colours[letter] ?? 'transparent')
      block.classList.toggle('chosen', owner !== undefined && owner.key === choice.key)
      return block
    })
    box.replaceChildren(...blocks)
    if (at >= 0) blocks[Math.min(at, blocks.length - 1)]?.focus({ preventScroll: true })
  }
  const drawLegend = (): void => {
    byId('legend').replaceChildren(
      ...Object.entries(namesNow()).map(([letter, name]) => {
        const swatch = el('span', { class: 'swatch', 'aria-hidden': 'true' })
        swatch.style.setProperty(letter === '-' ? '--edge' : '--fill', colours[letter])
        return el('li', {}, swatch, name)
      }),
    )
  }
  const drawAll = (view: Shown): void => {
    shown = view
    owners = new Map()
    for (const [key, row] of rowsOf('objects')) {
      const [, , , , , , , block, buffers] = row as unknown as ObjectRow
      if (block !== null) owners.set(block, { key, buffer: false })
      for (const buffer of buffers) owners.set(buffer, { key, buffer: true })
    }
    if (chosen === null) chosen = busiest()
    drawArenas()
    drawPools()
    drawChosen()
  }
  /** The pool in which the program has most blocks. */
  const busiest = (): string | null => {
    let [best, most] = [null as string | null, -1]
    for (const [pool, letters] of rowsOf('kinds')) {
      const n = String(letters).replace(/[-.ok]/g, '').length
      if (n > most) [best, most] = [pool, n]
    }
    return best
  }
  const recolour = (): void => {
    readColours()
    drawLegend()
    for (const tile of tiles.values()) tile.letters = ''
    if (shown !== null) drawAll(shown)
  }
  const move = (from: El, step: number): void => {
    const next = byId('blocks').children[Number(from.dataset.index) + step]
    if (next === undefined) return
    from.tabIndex = -1
    next.tabIndex = 0
    next.focus()
  }
  byId('blocks').addEventListener('keydown', (event) => {
    const block = event.target?.closest('.block') ?? null
    const across = Math.max(1, Math.floor(byId('blocks').clientWidth / 18))
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: across, ArrowUp: -across }
    if (block === null || steps[event.key] === undefined) return
    event.preventDefault()
    move(block, steps[event.key])
  })
  for (const type of ['focusin', 'mouseover', 'click']) {
    byId('blocks').addEventListener(type, (event) => {
      const block = event.target?.closest('.block') ?? null
      if (block === null || chosen === null) return
      const index = Number(block.dataset.index)
      say(describe(chosen, index))
      const owner = owners.get(`${chosen}:${index}`)
      if (type === 'click' && owner !== undefined) choice.choose(owner.key)
    })
  }
  for (const name of ['kinds', 'states'] as const) {
    byId(`by-${name}`).addEventListener('change', () => {
      mode = name
      recolour()
    })
  }
  readColours()
  drawLegend()
  return { draw: drawAll, recolour }
}
