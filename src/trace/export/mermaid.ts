import { more } from './dot'
import type { Picture } from './picture'

/** A picture as a flowchart of Mermaid: what GitHub and many editors draw in Markdown. Source: mermaid.js.org, "Flowcharts". */
export function mermaidText(picture: Picture, title: string): string {
  const { nodes, edges, roots, leftOut } = picture
  const lines = [
    `%% ${comment(title)}`,
    ...(leftOut === null ? [] : [`%% left out: ${comment(leftOut)}`]),
    'flowchart LR',
    ...nodes.map(({ object, text, cut }) => `  n${object}["${escaped(text + more(cut))}"]`),
    ...roots.flatMap(({ name, holds }, at) => [`  r${at}(["${escaped(name)}"])`, ...holds.map((held) => `  r${at} -->|"${escaped(held.name)}"| n${held.object}`)]),
    ...edges.map(({ from, to, name }) => `  n${from} ${name === 'class' ? '-.->' : '-->'}|"${escaped(name)}"| n${to}`),
    ...nodes.flatMap(({ object, focus }) => (focus ? [`  style n${object} stroke-width:3px`] : [])),
    ...(leftOut === null ? [] : [`  leftOut["${escaped(leftOut)}"]`]),
  ]
  return `${lines.join('\n')}\n`
}

/** A comment ends with its line; in front of braces it would be a directive. */
function comment(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
}

/** Mermaid's own entities: a number between `#` and `;`. Lines of a label are broken by `<br>`. */
function escaped(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[^\p{L}\p{N} .,:@…_'=+*/-]/gu, (character) => `#${character.codePointAt(0)};`))
    .join('<br>')
}
