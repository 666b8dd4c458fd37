import type * as Arrow from './arrow'

/** `writeFactsArrow` of `arrow.ts`. The package behind it is large: it is loaded when it is asked for. */
export const writeFactsArrow: typeof Arrow.writeFactsArrow = (...given) => (require('./arrow') as typeof Arrow).writeFactsArrow(...given)
