/** Ctrl-C, for as long as somebody can be told of it; else it ends the process, as it does any other. */
export class CtrlC {
  private heard: (() => void) | null = null

  /** From now on `told` is called. */
  listen(told: () => void): void {
    this.stop()
    this.heard = told
    process.on('SIGINT', told)
  }

  stop(): void {
    if (this.heard !== null) process.off('SIGINT', this.heard)
    this.heard = null
  }

  /** Runs what keeps the process from hearing anything: Ctrl-C ends it meanwhile. */
  readonly deaf = <T>(work: () => T): T => {
    const { heard } = this
    this.stop()
    try {
      return work()
    } finally {
      if (heard !== null) this.listen(heard)
    }
  }
}
