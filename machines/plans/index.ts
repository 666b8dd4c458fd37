import { bump } from './bump'
import { cpython } from './cpython'
import { legacy } from './legacy'
import { type Plan, PlanError } from './plan'

/** The plans that ship: name before the `@` → the plan for a Python version. */
export const PLANS: Readonly<Record<string, (version: string, overrides?: Readonly<Record<string, number>>) => Plan>> = { cpython, bump, legacy }

/**
 * A plan by name: `cpython@3.11`.
 *
 * @throws PlanError naming what there is
 */
export function planByName(name: string, overrides: Readonly<Record<string, number>> = {}): Plan {
  const [family = '', version = '', ...rest] = name.split('@')
  const make = Object.hasOwn(PLANS, family) ? PLANS[family] : undefined
  if (make === undefined || version === '' || rest.length > 0) {
    throw new PlanError(`There is no plan "${name}". A plan is named like cpython@3.11; "ouroboros plans" lists them.`)
  }
  return make(version, overrides)
}

export { bump } from './bump'
export { cpython } from './cpython'
export { legacy } from './legacy'
export { type Plan, PlanError } from './plan'
