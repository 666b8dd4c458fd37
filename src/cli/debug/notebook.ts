import { comparePositions, type Position, parsePosition, printPosition } from '../../index'

/** What somebody wrote down about a place. */
export interface Note {
  readonly position: Position
  readonly text: string
}

/** A notebook as JSON: places are written `#operation.fact`. */
export interface NotebookJson {
  readonly marks: readonly { readonly name: string; readonly position: string }[]
  readonly notes: readonly { readonly position: string; readonly text: string }[]
}

/** Names and notes that somebody gave to places of a run. Whoever keeps them with the run listens to `changed`. */
export class Notebook {
  /** Places by their names. */
  readonly marks = new Map<string, Position>()
  private written: Note[] = []
  /** Called behind every change. */
  changed: () => void = () => {}

  /** Notes in the order of their places; of one place, as they were written. */
  get notes(): readonly Note[] {
    return this.written
  }

  mark(name: string, position: Position): void {
    this.marks.set(name, position)
    this.changed()
  }

  /** @returns was there such a mark? */
  unmark(name: string): boolean {
    const was = this.marks.delete(name)
    if (was) this.changed()
    return was
  }

  note(position: Position, text: string): void {
    this.written = [...this.written, { position, text }].sort((a, b) => comparePositions(a.position, b.position))
    this.changed()
  }

  /** Takes away the note with this number, from 1 on in the order of `notes`. @returns was there one? */
  unnote(number: number): boolean {
    if (this.written[number - 1] === undefined) return false
    this.written.splice(number - 1, 1)
    this.changed()
    return true
  }

  notesAt(position: Position): string[] {
    return this.written.filter((note) => comparePositions(note.position, position) === 0).map(({ text }) => text)
  }

  toJSON(): NotebookJson {
    return {
      marks: [...this.marks].map(([name, position]) => ({ name, position: printPosition(position) })),
      notes: this.written.map(({ position, text }) => ({ position: printPosition(position), text })),
    }
  }

  /** Adds what was saved. @throws RangeError where a place is not written as one */
  addJSON({ marks, notes }: NotebookJson): void {
    for (const { name, position } of marks) this.marks.set(name, placeOf(position))
    const saved = notes.map(({ position, text }) => ({ position: placeOf(position), text }))
    this.written = [...this.written, ...saved].sort((a, b) => comparePositions(a.position, b.position))
  }

  static fromJSON(json: NotebookJson): Notebook {
    const notebook = new Notebook()
    notebook.addJSON(json)
    return notebook
  }
}

function placeOf(text: string): Position {
  const position = parsePosition(text)
  if (position === null) throw new RangeError(`"${text}" is no place of a run: places are written #operation or #operation.fact.`)
  return position
}
