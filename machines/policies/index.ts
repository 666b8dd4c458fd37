import type { PolicyId } from '../../streams/ids'
import type { PolicyPart } from './policy'
import { promoteToNext } from './promotion'
import { generationalScope, incrementScope } from './scope'
import { thresholdTrigger } from './trigger'

/** One policy of each kind. */
export type Policies = { readonly [Id in PolicyId]: PolicyPart<Id> }

/** What CPython decides, up to 3.13. */
export const CPYTHON_POLICIES: Policies = { trigger: thresholdTrigger, scope: generationalScope, promotion: promoteToNext }

/** What 3.14.0 to 3.14.4 decide: survivors have one place to go, so that nobody is asked where. */
export const INCREMENTAL_POLICIES: Policies = { ...CPYTHON_POLICIES, scope: incrementScope }

export type { HeapNumbers, PolicyPart } from './policy'
export { promoteToNext } from './promotion'
export { generationalScope, incrementScope } from './scope'
export { neverTrigger, thresholdTrigger } from './trigger'
