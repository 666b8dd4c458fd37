/** An image cannot be read, or a heap cannot begin with it. */
export class BootError extends Error {
  /** @param field - the field of the image, or the number of the plan, at fault */
  constructor(
    readonly field: string,
    reason: string,
  ) {
    super(`${field} ${reason}`)
    this.name = 'BootError'
  }
}
