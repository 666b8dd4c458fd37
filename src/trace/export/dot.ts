import type { Picture } from './picture'

/** A picture in the language of Graphviz. Source: graphviz.org, "DOT Language". */
export function dotText(picture: Picture, title: string): string {
  const { nodes, edges, roots, leftOut } = picture
  const lines = [
    `// ${oneLine(title)}`,
    ...(leftOut === null ? [] : [`// left out: ${oneLine(leftOut)}`]),
    'digraph heap {',
    `  graph [rankdir=LR, fontname="Helvetica", labelloc=t, label=${quoted(leftOut === null ? title : `${title}\n${leftOut}`)}]`,
    '  node [shape=box, fontname="Helvetica", fontsize=10]',
    '  edge [fontname="Helvetica", fontsize=9]',
    ...nodes.map(({ object, text, focus, cut }) => `  n${object} [label=${quoted(text + more(cut))}${focus ? ', penwidth=2.5, style=filled, fillcolor="#fff3c4"' : ''}]`),
    ...roots.flatMap(({ name, holds }, at) => [
      `  r${at} [label=${quoted(name)}, shape=ellipse]`,
      ...holds.map((held) => `  r${at} -> n${held.object} [label=${quoted(held.name)}]`),
    ]),
    ...edges.map(({ from, to, name }) => `  n${from} -> n${to} [label=${quoted(name)}${name === 'class' ? ', style=dotted' : ''}]`),
    '}',
  ]
  return `${lines.join('\n')}\n`
}

/** What a box says of references that lead out of the picture. */
export function more(cut: number): string {
  return cut === 0 ? '' : `\n… ${cut} more`
}

/** A comment ends with its line. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ')
}

/** Backslashes of a label begin escapes. NUL ends texts of C. */
function quoted(text: string): string {
  return `"${text.replaceAll('\0', '\u2400').replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\r', '\\r').replaceAll('\n', '\\n')}"`
}
