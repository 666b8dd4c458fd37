import type { HostPattern } from './regex'
import type { OwnPattern } from './regexMatcher'

/** How a pattern is tried: at a place; at it and up to the end; there and on from there; and the same, but not with nothing at the place itself. */
export type Mode = 'match' | 'fullmatch' | 'search' | 'advance'

/** A text that is looked through. Places in it are counted in code points. */
export class Subject {
  private readonly plain: boolean
  private points: Uint32Array | null = null
  private units: Uint32Array | null = null

  constructor(public text: string) {
    this.plain = !/[\ud800-\udfff]/.test(text)
  }

  get codes(): Uint32Array {
    this.points ??= Uint32Array.from([...this.text], (unit) => unit.codePointAt(0) ?? 0)
    return this.points
  }

  get length(): number {
    return this.plain ? this.text.length : this.codes.length
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.unitOf(start), this.unitOf(end))
  }

  /** Where a place is in the host's text. */
  unitOf(place: number): number {
    return this.plain ? place : this.offsets[place]
  }

  /** Is a unit of the host's text the second of two? */
  isInside(unit: number): boolean {
    return !this.plain && this.offsets[this.placeOf(unit)] !== unit
  }

  /** The place of a unit in the host's text. */
  placeOf(unit: number): number {
    if (this.plain) return unit
    const { offsets } = this
    let low = 0
    let high = offsets.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (offsets[middle] < unit) low = middle + 1
      else high = middle
    }
    return low
  }

  private get offsets(): Uint32Array {
    if (this.units === null) {
      const { codes } = this
      const units = new Uint32Array(codes.length + 1)
      for (let place = 0; place < codes.length; place++) units[place + 1] = units[place] + (codes[place] > 0xffff ? 2 : 1)
      this.units = units
    }
    return this.units
  }
}

/** Where a pattern matches: start and end of all, and of each group, −1 where it took no part. */
export type Marks = readonly number[]

/** A pattern that is tried again and again: by the host, which is faster, or, where the host has it not or does it in another way, by our own matcher. */
export class RegexRun {
  private readonly regexes = new Map<Mode, RegExp>()

  constructor(
    private readonly host: HostPattern | null,
    private readonly own: OwnPattern,
  ) {}

  /** @returns null: it does not match */
  find(subject: Subject, mode: Mode, from: number): Marks | null {
    if (this.host === null || mode === 'advance') return this.own.find(subject.codes, mode, from)
    const regex = this.regexFor(this.host, mode)
    regex.lastIndex = subject.unitOf(from)
    let found = regex.exec(subject.text)
    // What needs no character the host also finds in the middle of one that has two units.
    while (mode === 'search' && found !== null && subject.isInside(found.index)) {
      regex.lastIndex = found.index + 1
      found = regex.exec(subject.text)
    }
    const indices = found?.indices
    if (indices === undefined) return null
    const marks: number[] = []
    for (let group = 0; group < indices.length; group++) {
      // The host says that each group took part.
      const range = indices[group] as readonly [number, number] | undefined
      marks.push(range === undefined ? -1 : subject.placeOf(range[0]), range === undefined ? -1 : subject.placeOf(range[1]))
    }
    return marks
  }

  /** All matches, one behind the other. After an empty one the next is not empty at the same place. */
  *all(subject: Subject, from = 0): Generator<Marks> {
    let mode: Mode = 'search'
    for (let place = from; place <= subject.length; ) {
      const marks = this.find(subject, mode, place)
      if (marks === null) return
      yield marks
      mode = marks[1] === marks[0] ? 'advance' : 'search'
      place = marks[1]
    }
  }

  private regexFor({ source, flags }: HostPattern, mode: Mode): RegExp {
    let regex = this.regexes.get(mode)
    if (regex === undefined) {
      regex = new RegExp(mode === 'fullmatch' ? `(?:${source})(?![^])` : source, `${flags}${mode === 'search' ? 'g' : 'y'}`)
      this.regexes.set(mode, regex)
    }
    return regex
  }
}
