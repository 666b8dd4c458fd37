import type { Plan } from '../../machines/plans'
import { POLICIES, type PolicyPart } from '../../machines/policies'
import { POLICY_IDS, type PolicyId } from '../../streams/ids'
import { NONE } from '../kernel/columns'
import type { Generations } from '../kernel/gc/layout'

/** The policies that a lab can change to, by number: those that ship, the plan's choices, and behind them what the lab was given since. NONE is the plan's own. */
export class PoliciesAtHand {
  private readonly parts: PolicyPart[]

  constructor(
    private readonly plan: Plan,
    private readonly gc: Generations,
  ) {
    this.parts = [...POLICIES.map(({ part }) => part), ...(plan.choices ?? [])]
  }

  /** The number of a part; one that is not known gets the next. */
  numberOf(part: PolicyPart): number {
    if (part === this.plan.policies[part.decides]) return NONE
    const known = this.parts.indexOf(part)
    return known >= 0 ? known : this.parts.push(part) - 1
  }

  /** @throws RangeError where there is no such policy, or it decides something else */
  at(decides: number, policy: number): PolicyPart {
    const id = POLICY_IDS[decides]
    if (id === undefined) throw new RangeError(`There is no policy of kind ${decides}: ${POLICY_IDS.map((name, number) => `${number} is the ${name}`).join(', ')}.`)
    if (policy === NONE) return this.plan.policies[id]
    const part = this.parts[policy]
    if (part?.decides === id) return part
    const found = part === undefined ? 'is none that ships, and none of the plan’s choices' : `is a ${part.decides}`
    throw new RangeError(`Policy ${policy} was to be the ${id}, but ${found}. Give the plan \`choices\` in the order in which the run had them.`)
  }

  /** Who decides now: the trigger, the scope, the promotion. */
  now(): PolicyPart[] {
    return POLICY_IDS.map((_, decides) => this.at(decides, this.gc.policies[decides]))
  }

  /** Names of those that decide now and do not ship: a heap goes on from a snapshot with the same. */
  names(): Record<string, string> {
    const own = [...this.gc.policies].filter((policy) => policy >= POLICIES.length)
    return Object.fromEntries(own.map((policy) => [choiceName(policy), this.parts[policy].name]))
  }
}

/** The names of a plan's choices, as `PoliciesAtHand.names` has them. */
export function choiceNames({ choices = [] }: Plan): Record<string, string> {
  return Object.fromEntries(choices.map(({ name }, index) => [choiceName(POLICIES.length + index), name]))
}

const choiceName = (policy: number): string => `policy ${policy}`

/** Who decides on a heap of this plan now, by name. @throws RangeError where a policy of its own is not among the plan's choices */
export function policyNames(plan: Plan, gc: Generations): Readonly<Record<PolicyId, string>> {
  const [trigger, scope, promotion] = new PoliciesAtHand(plan, gc).now()
  return { trigger: trigger.name, scope: scope.name, promotion: promotion.name }
}
