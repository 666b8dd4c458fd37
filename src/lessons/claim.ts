import type { FactType } from '../index'

/** Is what people say true of CPython 3.8 to 3.13? `depends`: of some of these versions. */
export type Verdict = 'true' | 'false' | 'half' | 'depends'

/** Something that texts about memory commonly say, and what is right. */
export interface Claim {
  /** The row of the claim, as in `001-32`. */
  readonly id: string
  /** What is said, in a line. */
  readonly claim: string
  readonly verdict: Verdict
  /** What is right. */
  readonly right: string
  /** What to look at in a run of the program: the kinds of facts that prove it. */
  readonly facts: readonly FactType[]
}

/** Claims about one subject. */
export interface Chapter {
  readonly title: string
  readonly claims: readonly Claim[]
}

/** A claim, the program that proves or refutes it, and what real interpreters print for it. */
export interface Lesson extends Claim {
  readonly source: string
  /** Output by version, as in `3.11`. */
  readonly printed: Readonly<Record<string, string>>
}
