import { type PolicyId, SHIPPED_POLICIES } from '../../streams/ids'
import type { PolicyPart } from './policy'
import { promoteNobody, promoteToNext, promoteToOldest } from './promotion'
import { everythingScope, generationalScope, incrementScope, youngestScope } from './scope'
import { doubledTrigger, neverTrigger, thresholdTrigger } from './trigger'

/** One policy of each kind. */
export type Policies = { readonly [Id in PolicyId]: PolicyPart<Id> }

/** What CPython decides, up to 3.13. */
export const CPYTHON_POLICIES: Policies = { trigger: thresholdTrigger, scope: generationalScope, promotion: promoteToNext }

/** What 3.14.0 to 3.14.4 decide: survivors have one place to go, so that nobody is asked where. */
export const INCREMENTAL_POLICIES: Policies = { ...CPYTHON_POLICIES, scope: incrementScope }

type Word = (typeof SHIPPED_POLICIES)[number]['word']

/** The policies that ship, by their words. */
const BY_WORD = {
  threshold: thresholdTrigger,
  never: neverTrigger,
  doubled: doubledTrigger,
  generational: generationalScope,
  increment: incrementScope,
  youngest: youngestScope,
  everything: everythingScope,
  next: promoteToNext,
  stay: promoteNobody,
  oldest: promoteToOldest,
} satisfies { readonly [W in Word]: PolicyPart<Extract<(typeof SHIPPED_POLICIES)[number], { readonly word: W }>['decides']> }

/** The policies that ship, by number: logs have them so. */
export const POLICIES: readonly { readonly word: Word; readonly part: PolicyPart }[] = SHIPPED_POLICIES.map(({ word }) => ({ word, part: BY_WORD[word] }))

export type { HeapNumbers, PolicyPart } from './policy'
export { promoteNobody, promoteToNext, promoteToOldest } from './promotion'
export { everythingScope, generationalScope, incrementScope, youngestScope } from './scope'
export { doubledTrigger, neverTrigger, thresholdTrigger } from './trigger'
