import type { El, Kit, Win } from './dom'

/** Helpers around the document. Like every function of this folder it is written into the page as text, so it uses nothing from outside of itself. */
export function makeKit(win: Win): Kit {
  const doc = win.document
  const fill = (element: El, attributes: Readonly<Record<string, string | number | boolean>>, children: readonly (El | string)[]): El => {
    for (const [name, value] of Object.entries(attributes)) if (value !== false) element.setAttribute(name, value === true ? '' : String(value))
    element.append(...children)
    return element
  }
  return {
    win,
    doc,
    byId(id) {
      const found = doc.getElementById(id)
      if (found === null) throw new Error(`The page has no element ${id}.`)
      return found
    },
    el: (tag, attributes = {}, ...children) => fill(doc.createElement(tag), attributes, children),
    svg: (tag, attributes = {}, ...children) => fill(doc.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children),
    colour: (name) => win.getComputedStyle(doc.documentElement).getPropertyValue(name).trim(),
    count: (n) => n.toLocaleString('en-US'),
  }
}
