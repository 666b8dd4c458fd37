import { NONE, type Site } from '../../index'
import { POSITION } from '../code/code'
import type { PyFrame } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'

/** A line of the program. */
export interface SourceLine {
  readonly filename: string
  readonly line: number
  readonly column: number
  /** Of the code that it is in. */
  readonly qualname: string
}

/** Where the instructions of a code stand. */
export interface CodePlaces {
  readonly filename: string
  readonly qualname: string
  /** By instruction: lines from 1, columns from 0. */
  readonly lines: ArrayLike<number>
  readonly columns: ArrayLike<number>
}

/** The lines of a run's codes, by code and instruction. */
export class Lines {
  private readonly known: ({ readonly places: CodePlaces; readonly ids: Int32Array } | undefined)[] = []
  private readonly numbers = new Map<string, number>()

  /** @param placesOf - of the code with this index; null: there is none */
  constructor(private readonly placesOf: (code: number) => CodePlaces | null) {}

  /** Null where no program code ran. */
  at({ code, instruction }: Site): SourceLine | null {
    const found = this.code(code)
    if (found === undefined) return null
    const { filename, qualname, lines, columns } = found.places
    return { filename, qualname, line: lines[instruction] ?? lines[0], column: columns[instruction] ?? 0 }
  }

  /** A number that differs where the line does; −1 where no program code ran. */
  numberAt({ code, instruction }: Site): number {
    return this.code(code)?.ids[instruction] ?? NONE
  }

  private code(code: number) {
    if (code < 0) return undefined
    const known = this.known[code]
    if (known !== undefined) return known
    const places = this.placesOf(code)
    if (places === null) return undefined
    const ids = Int32Array.from(places.lines, (line) => this.numberOf(`${places.filename}:${line}`))
    this.known[code] = { places, ids }
    return this.known[code]
  }

  private numberOf(line: string): number {
    const known = this.numbers.get(line)
    if (known !== undefined) return known
    this.numbers.set(line, this.numbers.size)
    return this.numbers.size - 1
  }
}

/** Where the instructions of an interpreter's code stand. */
export function placesOf(vm: Interpreter, index: number): CodePlaces | null {
  const run = vm.codes[index]
  if (run === undefined) return null
  const { filename, qualname, firstLine, positions } = run.code
  const length = positions.length / POSITION
  return {
    filename,
    qualname,
    lines: Array.from({ length }, (_, at) => lineFrom(positions, at) ?? firstLine),
    columns: Array.from({ length }, (_, at) => Math.max(positions[at * POSITION + 2], 0)),
  }
}

/** The line of the instruction, or of the next one that has a line: what begins a handler has none of its own. */
function lineFrom(positions: ArrayLike<number>, instruction: number): number | null {
  for (let at = instruction * POSITION; at < positions.length; at += POSITION) if (positions[at] >= 0) return positions[at]
  return null
}

/** Where the program stands: what a log keeps of it. */
export function siteOf(vm: Interpreter | null): Site {
  if (vm === null) return { code: NONE, instruction: NONE }
  const frame = programFrame(vm)
  return frame === null ? { code: NONE, instruction: NONE } : { code: frame.run.index, instruction: Math.max(frame.ip - 1, 0) }
}

/** The innermost frame of program code. */
function programFrame({ frames }: Interpreter): PyFrame | null {
  for (let at = frames.length - 1; at >= 0; at--) {
    const frame = frames[at]
    if (!frame.native) return frame
  }
  return null
}
