import type { Position } from '../../timeline/position'

// What exports ask of whoever knows the program: a front end. Columns have numbers alone.

/** What is said of an object besides its references: what kind of value it is, and its text. */
export interface ObjectText {
  /** `text`: a str; `number`: an int or a float; `code`: a code object; `function`; `named`: a class, a module; all else is an `object`. */
  readonly kind: 'text' | 'number' | 'code' | 'function' | 'named' | 'object'
  /** Contents of a str, digits of a number, name of a function, a class, a module; else the object in a few words. */
  readonly text: string
}

/** Somebody outside of the heap's slots who holds objects: a frame, a module. */
export interface Root {
  readonly kind: 'frame' | 'module' | 'interpreter'
  readonly name: string
  readonly holds: readonly { readonly name: string; readonly object: number }[]
}

/** A place in the program's text. */
export interface SourcePlace {
  readonly filename: string
  readonly line: number
  /** Of the code that it is in. */
  readonly qualname: string
}

/** Names of the run: what holds at every place. */
export interface RunNames {
  /** The name of a type by its number, as Python shows it. */
  typeName(kind: number): string
  /** The line whose instruction asked for the operation; null where no program code ran. */
  lineOf(operation: number): SourcePlace | null
  /** Every file that a line can be of. */
  files(): readonly string[]
}

/** Names of one moment. Objects that it does not know, because they are younger, have no text. */
export interface MomentNames extends RunNames {
  textOf(object: number): ObjectText | null
  /** Names of an object's slots, as the program writes them: `.left`, `[0]`, `['key']`. */
  slotNames(object: number): (slot: number) => string
  /** Frames, the innermost first, and modules: whoever holds objects and has a name. What else is held, the interpreter holds. */
  roots(): readonly Root[]
}

/** What a moment is: for the head of a file. */
export interface MomentHead {
  readonly position: Position
  readonly python: string
  readonly plan: string
}

/** Where a piece of the file goes. */
export type Write = (piece: string | Uint8Array) => void
