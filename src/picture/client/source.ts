import type { FrameRow } from '../data'
import type { Choice, El, Kit, Shown, View } from './dom'

/** The program's text with the line that is at work; the calls under way with their names; what was written so far. */
export function makeSource(kit: Kit, choice: Choice): View {
  const { el, byId } = kit
  const box = byId('source')
  const calls = byId('calls')
  const output = byId('output')
  const words =
    /(?<comment>#.*)|(?<string>[bruf]{0,2}(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?))|(?<keyword>\b(?:False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)\b)|(?<number>\b\d[\w.]*)/gi
  let file = -1
  let lines: El[] = []
  let current: El | null = null

  /** Each line as pieces of text, some of them with a class. */
  const coloured = (text: string): (El | string)[][] => {
    const rows: (El | string)[][] = [[]]
    const put = (part: string, kind: string | null): void => {
      part.split('\n').forEach((piece, at) => {
        if (at > 0) rows.push([])
        if (piece !== '') rows[rows.length - 1].push(kind === null ? piece : el('span', { class: kind }, piece))
      })
    }
    let end = 0
    for (const found of text.matchAll(words)) {
      put(text.slice(end, found.index), null)
      put(found[0], Object.entries(found.groups ?? {}).find(([, part]) => part !== undefined)?.[0] ?? null)
      end = found.index + found[0].length
    }
    put(text.slice(end), null)
    return rows
  }
  const open = (shown: Shown, number: number): void => {
    const { name, lines: texts, cut } = shown.data.files[number]
    file = number
    byId('file').textContent = name
    if (texts.length === 0) {
      lines = []
      box.replaceChildren(el('li', { class: 'note' }, 'A module that comes with the interpreter: its text is not in this page.'))
      return
    }
    lines = coloured(texts.join('\n')).map((pieces, at) =>
      el('li', { id: `line-${at + 1}` }, el('span', { class: 'number', 'aria-hidden': 'true' }, String(at + 1)), el('code', {}, ...pieces)),
    )
    box.replaceChildren(...lines, ...(cut > 0 ? [el('li', { class: 'note' }, `${kit.count(cut)} more lines are not in this page`)] : []))
  }
  const drawLine = (shown: Shown): void => {
    current?.removeAttribute('aria-current')
    const line = shown.values.line as readonly [number, number, string] | null
    byId('code').textContent = line === null ? 'outside of the program' : `line ${line[1]} in ${line[2]}`
    if (line === null) {
      const first = shown.data.files.findIndex(({ lines: texts }) => texts.length > 0)
      if (file < 0 && first >= 0) open(shown, first)
      return
    }
    if (line[0] !== file) open(shown, line[0])
    current = lines[line[1] - 1] ?? null
    if (current === null) return
    current.setAttribute('aria-current', 'true')
    const { offsetTop, offsetHeight } = current
    if (offsetTop < box.scrollTop + 24 || offsetTop + offsetHeight > box.scrollTop + box.clientHeight - 24) box.scrollTop = offsetTop - box.clientHeight / 2
  }
  const drawCalls = (shown: Shown): void => {
    const frames = shown.values.frames as readonly FrameRow[]
    const variable = ([name, text, key]: readonly [string, string, string]): El[] => {
      const value = key === '' ? el('span', {}, text) : el('button', { type: 'button', class: 'link' }, text)
      if (key !== '') value.addEventListener('click', () => choice.choose(key))
      return [el('dt', {}, name), el('dd', {}, value)]
    }
    calls.replaceChildren(
      ...frames.map(({ name, file: of, line, names }) =>
        el(
          'li',
          {},
          el('h3', {}, name, line > 0 ? el('span', { class: 'faint' }, ` ${of}:${line}`) : ''),
          names.length === 0 ? el('p', { class: 'faint' }, 'no names') : el('dl', {}, ...names.flatMap(variable)),
        ),
      ),
    )
    const left = (shown.values.calls as number) - frames.length
    if (left > 0) calls.append(el('li', { class: 'faint' }, `${kit.count(left)} calls between these are left out.`))
    if (frames.length === 0) calls.replaceChildren(el('li', { class: 'faint' }, 'No call is under way.'))
  }
  return {
    draw(shown) {
      drawLine(shown)
      drawCalls(shown)
      const written = shown.data.output.slice(0, shown.values.output as number)
      output.replaceChildren(...(written.length === 0 ? [el('span', { class: 'faint' }, 'nothing yet')] : written.map(([, stream, text]) => el('span', { class: stream }, text))))
      output.scrollTop = 1e6
    },
  }
}
