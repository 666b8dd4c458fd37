import { createHash } from 'node:crypto'
import { LIMITS, MOST_BYTES, type PictureData, pageOf, pictureData } from '../../src/picture'
import { makeStore } from '../../src/picture/client/store'
import type { Moment } from '../../src/picture/data'
import { deltaOf } from '../../src/picture/delta'
import { layOut } from '../../src/picture/graph'
import { THEME_STYLE } from '../../src/picture/style/theme'
import type { Session } from '../../src/python'
import { CYCLE, HOSTILE, HOSTILE_TEXTS, lineAt, record } from './programs'

/** The contents of the page's elements of a name, as a browser cuts them out: to the first end tag. */
function contentsOf(page: string, tag: string): string[] {
  return [...page.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'gi'))].map(([, content]) => content)
}

describe('a page of a program full of markup', () => {
  let page: string
  let data: PictureData
  beforeAll(async () => {
    const session = record(HOSTILE, '</title><script>globalThis.broken = 5</script>.py')
    data = pictureData(session, { step: 'line', object: 'kept' })
    page = await pageOf(data)
  })

  test('has no tag that the program wrote', () => {
    expect(contentsOf(page, 'script')).toHaveLength(3)
    expect(page.match(/<script/gi)).toHaveLength(3)
    expect(page.match(/<\/script/gi)).toHaveLength(3)
    expect(page.match(/<(style|title)[ >]/gi)).toHaveLength(2)
    expect(page).not.toMatch(/<img|<svg onload|<!--|javascript:/i)
    for (const text of HOSTILE_TEXTS) expect(page).not.toContain(text)
  })

  test('has the program’s text whole', () => {
    const [, json] = contentsOf(page, 'script')
    const read = JSON.parse(json) as PictureData
    expect(read).toEqual(JSON.parse(JSON.stringify(data)))
    expect(read.output.map(([, , text]) => text).join('')).toBe(`${HOSTILE_TEXTS.join('\n')}\nend\n`)
    expect(read.files[0].lines.join('\n')).toBe(HOSTILE)
  })

  test('allows its own script and style and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const [style] = contentsOf(page, 'style')
    const script = contentsOf(page, 'script')[2]
    expect(policy).toBe(`default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`)
    expect(page.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(/\s(src|href|style|on\w+)=/i)
    expect(`${script}${style}`.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\((?!#)|@import|\bfetch\b|XMLHttp|eval\(|innerHTML/)
  })

  test('its script stands alone: it names nothing that the build would have had to bring along', () => {
    const script = contentsOf(page, 'script')[2]
    expect(script).not.toMatch(/\brequire\(|\bexports\.|\bimport\b\(|_1\.|\bprocess\./)
    expect(() => new Function(script)).not.toThrow()
  })
})

describe('what does not fit', () => {
  let session: Session
  beforeAll(() => {
    session = record(`class Box:
    def __init__(self, value):
        self.value = [value]

boxes = []
for number in range(60):
    boxes.append(Box(number))
    print('x' * 100)
${'# a long line '.repeat(60)}
`)
  })

  test('is left out, and the page says so', () => {
    const limits = { moments: 12, objects: 50, nodes: 8, blocks: 1, source: 55, columns: 20, output: 500 }
    const data = pictureData(session, { limits })
    expect(data.moments).toHaveLength(12)
    expect(data.graph.nodes.filter(({ kind }) => kind === 'object').length).toBeLessThanOrEqual(8)
    const { shown, go } = makeStore(data)
    go(11)
    // Those of the graph and those with names are described in any case.
    expect(shown.tables.objects.size).toBeLessThan(50 + 4 * 8 + 20)
    expect(data.files[0].lines).toEqual(['class Box:', '    def __init__(sel…', '        self.value =…'])
    expect(data.files[0].cut).toBeGreaterThan(3)
    expect(data.output.map(([, , text]) => text).join('')).toHaveLength(501)
    const notes = data.notes.join('\n')
    expect(notes).toMatch(/Of [\d,]+ places in this range, 12 are here/)
    expect(notes).toMatch(/The graph leaves out [\d,]+ objects/)
    expect(notes).toMatch(/[\d,]+ objects have no description here/)
  })

  test('ends the page where its moments become too long', () => {
    const whole = pictureData(session, { step: 'line', limits: { moments: 40 } })
    const all = JSON.stringify(whole.moments).length
    const cut = pictureData(session, { step: 'line', limits: { moments: 40, bytes: Math.round(all / 2) } })
    expect(cut.moments.length).toBeGreaterThan(1)
    expect(cut.moments.length).toBeLessThan(40)
    expect(JSON.stringify(cut.moments).length).toBeLessThan(all / 2 + cut.moments.length + 2)
    expect(cut.notes.join('\n')).toContain(`${40 - cut.moments.length} moments are left out`)
  })

  test('no page is larger than its bound', async () => {
    // The page around its data, with every node and edge that a graph can have; then what the limits allow, at six bytes a character.
    const data = pictureData(session, { limits: { moments: 1, source: 0, output: 0 } })
    const node = { id: '1234567', kind: 'object' as const, x: 1234.5, y: 1234.5, width: 234.5, height: 46 }
    const edge = { id: '1234567>1234567', from: '1234567', to: '1234567', path: `M1234.5 1234.5${'C1234.5 1234.5 1234.5 1234.5 1234.5 1234.5'.repeat(2)}`, x: 1234.5, y: 1234.5 }
    const { nodes } = LIMITS
    const graph = { width: 1, height: 1, nodes: Array.from({ length: 2 * nodes }, () => node), edges: Array.from({ length: nodes * (nodes + 1) }, () => edge) }
    const track = Array.from({ length: LIMITS.moments }, () => [123456789, 2, 20] as const)
    const collections = Array.from({ length: 1000 }, () => [123456789, 123456789] as const)
    const around = Buffer.byteLength(await pageOf({ ...data, moments: [], graph, track, collections }))
    expect(around + LIMITS.bytes + 6 * (LIMITS.source + LIMITS.output)).toBeLessThan(MOST_BYTES)
  })
})

test('a page of a short range is small: each moment says what is new', () => {
  const session = record(CYCLE)
  const from = { operation: lineAt(session, 14), fact: 0 }
  const one = JSON.stringify(pictureData(session, { from, to: from }).moments).length
  const range = pictureData(session, { from, to: { operation: lineAt(session, 16), fact: 0 } })
  expect(range.moments.length).toBeGreaterThan(50)
  expect(JSON.stringify(range.moments).length).toBeLessThan(one * 2)
})

test('a difference leads from one moment to the next, whatever they hold', () => {
  const moment = (values: Moment['values'], rows: Record<string, string>): Moment => ({ values, tables: { kinds: new Map(Object.entries(rows)) } })
  const long = 'o'.repeat(300)
  const first = moment({ at: '#1', line: [0, 1, 'f'] }, { a: long, b: 'short', gone: 'x' })
  const second = moment({ at: '#2', line: [0, 1, 'f'] }, { a: `${long.slice(0, 7)}--${long.slice(9, 299)}i`, b: 'other', born: '' })
  const delta = deltaOf(first, second)
  expect(delta).toEqual({ v: { at: '#2' }, t: { kinds: { a: { patch: [7, '--', 299, 'i'] }, b: 'other', born: '', gone: null } } })
  const { shown, go } = makeStore({ moments: [deltaOf(null, first), delta] } as unknown as PictureData)
  go(1)
  expect([shown.values, shown.tables.kinds]).toEqual([second.values, second.tables.kinds])
  go(0)
  expect([shown.values, shown.tables.kinds]).toEqual([first.values, first.tables.kinds])
})

test('in a graph nothing overlaps, an object that refers to itself and an empty graph included', () => {
  const members = Array.from({ length: 30 }, (_, at) => ({ id: String(at), kind: 'object' as const, width: (at * 7) % 50, moments: 1 }))
  const edges = new Map(
    members.flatMap(({ id }, at) => [(at * 7 + 1) % 30, (at * 5 + 2) % 30, at].map((to) => [`${id}>${to}`, { from: id, to: String(to), label: `.name${to}` }] as const)),
  )
  const { nodes, edges: drawn, width, height } = layOut(members, edges)
  expect([nodes.length, drawn.length]).toEqual([30, edges.size])
  for (const one of nodes) {
    expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(true)
    for (const other of nodes)
      if (one.id < other.id) expect(one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true)
  }
  for (const { path } of drawn) expect(path).toMatch(/^M[-\d. ]+(C[-\d. ]+)+$/)
  expect(layOut([], new Map())).toEqual({ width: 0, height: 0, nodes: [], edges: [] })
})

describe('colours', () => {
  /** WCAG 2: contrast of two colours. */
  const contrast = (a: string, b: string): number => {
    const luminance = (colour: string): number => {
      const [red, green, blue] = [1, 3, 5]
        .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }
  const [light, dark] = THEME_STYLE.split('@media').map((part) => Object.fromEntries([...part.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour])))

  test.each([
    ['light', light],
    ['dark', dark],
  ])('%s: text can be read on its ground, marks be told from theirs', (_, theme) => {
    const texts: [string, string][] = [
      ...['ink', 'soft', 'accent', 'bad', 'look', 'focus'].flatMap((text): [string, string][] => [
        [text, 'card'],
        [text, 'paper'],
      ]),
      ...['ink', 'soft', 'keyword', 'string', 'comment', 'number'].map((text): [string, string] => [text, 'shade']),
      ...['ink', 'soft', 'accent', 'keyword', 'string', 'number'].map((text): [string, string] => [text, 'accent-ground']),
      ['ink', 'bad-ground'],
      ['soft', 'bad-ground'],
      ['look', 'look-ground'],
      ['soft', 'look-ground'],
    ]
    for (const [text, ground] of texts) expect([text, ground, contrast(theme[text], theme[ground]) >= 4.5]).toEqual([text, ground, true])
    for (const kind of ['k-i', 'k-l', 'k-d', 'k-s', 'k-n', 'k-c', 'k-x', 's-1', 's-2', 's-u']) expect([kind, contrast(theme[kind], theme.card) >= 3]).toEqual([kind, true])
  })
})
