/** Something that was read is not what it should be. The message is one line: the input, the place in it, what is wrong, the way out. */
export class TraceFormatError extends Error {
  constructor(
    readonly path: string,
    /** Where: "byte 40", "record 17"; empty where the whole input is meant. */
    readonly place: string,
    readonly problem: string,
    readonly wayOut: string,
  ) {
    super(`${path}${place === '' ? '' : `: ${place}`}: ${problem}. ${wayOut}`)
    this.name = 'TraceFormatError'
  }
}
