import type { PictureData, Table } from '../data'

// What the page's script uses of a browser. The compiler's own `lib.dom` would give every file of the engine a browser's globals.

export interface Ev {
  readonly key: string
  readonly target: El | null
  readonly clientX: number
  readonly clientY: number
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  preventDefault(): void
}

export interface El {
  id: string
  textContent: string | null
  hidden: boolean
  tabIndex: number
  value: string
  scrollTop: number
  scrollLeft: number
  readonly clientHeight: number
  readonly clientWidth: number
  readonly offsetTop: number
  readonly offsetHeight: number
  readonly classList: { add(name: string): void; remove(name: string): void; toggle(name: string, force?: boolean): boolean; contains(name: string): boolean }
  readonly dataset: Record<string, string | undefined>
  readonly style: { setProperty(name: string, value: string): void }
  readonly children: ArrayLike<El>
  append(...children: readonly (El | string)[]): void
  replaceChildren(...children: readonly (El | string)[]): void
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  getAttribute(name: string): string | null
  addEventListener(type: string, listener: (event: Ev) => void): void
  closest(selector: string): El | null
  contains(other: El | null): boolean
  getBoundingClientRect(): { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
  focus(options?: { readonly preventScroll?: boolean }): void
}

export interface Canvas extends El {
  width: number
  height: number
  getContext(kind: '2d'): Pen
}

export interface Pen {
  fillStyle: string
  strokeStyle: string
  lineWidth: number
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void
  clearRect(x: number, y: number, width: number, height: number): void
  fillRect(x: number, y: number, width: number, height: number): void
  strokeRect(x: number, y: number, width: number, height: number): void
}

export interface Doc {
  readonly documentElement: El
  readonly activeElement: El | null
  createElement(tag: string): El
  createElementNS(namespace: string, tag: string): El
  getElementById(id: string): El | null
  addEventListener(type: string, listener: (event: Ev) => void): void
}

export interface Win {
  readonly document: Doc
  readonly devicePixelRatio: number
  readonly location: { hash: string }
  readonly history: { replaceState(state: null, title: string, url: string): void }
  getComputedStyle(element: El): { getPropertyValue(name: string): string }
  matchMedia(query: string): { addEventListener(type: 'change', listener: () => void): void }
  addEventListener(type: string, listener: (event: Ev) => void): void
}

type Attributes = Readonly<Record<string, string | number | boolean>>

/** Small helpers around the document. All text of the program goes in as text, never as HTML. */
export interface Kit {
  readonly win: Win
  readonly doc: Doc
  /** The element with this id. @throws Error where the page has none */
  byId(id: string): El
  el(tag: string, attributes?: Attributes, ...children: readonly (El | string)[]): El
  svg(tag: string, attributes?: Attributes, ...children: readonly (El | string)[]): El
  /** A colour of the theme, by the name of its CSS variable. */
  colour(name: string): string
  /** 1,234 */
  count(n: number): string
}

/** The moment that the page shows. */
export interface Shown {
  readonly data: PictureData
  readonly index: number
  readonly values: Readonly<Record<string, unknown>>
  readonly tables: Readonly<Record<string, Table>>
  /** Keys of a table's rows that are not as they were a moment before. */
  changed(table: string): ReadonlySet<string>
}

/** A part of the page: draws a moment. */
export interface View {
  draw(shown: Shown): void
}

/** What a reader points at, or has chosen: an object by its key in `objects`. */
export interface Choice {
  readonly key: string | null
  choose(key: string | null): void
}
