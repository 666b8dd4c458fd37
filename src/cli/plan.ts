import { InvalidArgumentError } from 'commander'
import { overrideProfile, type Plan, PROFILES, ProfileError, planByName, type TraceHeader } from '../index'
import { UsageError } from './errors'

/** `--set` as given so far: name of a profile's number → value. */
export type Overrides = Readonly<Record<string, number>>

/** Reads one `--set NAME=VALUE`; VALUE is a whole number, decimal or 0x hexadecimal. For commander, which calls it once an option. */
export function parseSet(text: string, before: Overrides = {}): Overrides {
  const match = /^([A-Za-z]\w*)=(\d+|0x[0-9a-f]+)$/i.exec(text)
  if (match === null) throw new InvalidArgumentError(`Write it as NAME=NUMBER, for example smallRequestThreshold=256. "ouroboros plans cpython@3.11" lists the names.`)
  return { ...before, [match[1]]: Number(match[2]) }
}

/**
 * The plan for a recording: the one that was named, else that of the CPython which made it.
 *
 * @throws UsageError where there is no such plan, or the recording's arenas and pools are not the plan's
 */
export function planFor(path: string, header: TraceHeader, name: string | undefined, overrides: Overrides): Plan {
  if (name !== undefined) return planByName(name, overrides)
  if (!PROFILES.some((profile) => profile.python === header.series)) {
    throw new UsageError(
      `${path}: it was recorded by Python ${header.python}, for which there is no profile (there are ${PROFILES.map((p) => p.python).join(', ')}). Name a plan with --plan to try another's rules.`,
    )
  }
  const plan = planByName(`cpython@${header.series}`, overrides)
  const { arenaSize, poolSize } = plan.profile
  const differs = (arenaSize !== header.arenaSize && overrides.arenaSize === undefined) || (poolSize !== header.poolSize && overrides.poolSize === undefined)
  if (differs) {
    const wayOut = refuses(plan, header)
      ? 'No allocator can have these numbers: the header is damaged, record it again.'
      : `Use --set arenaSize=${header.arenaSize} --set poolSize=${header.poolSize}.`
    throw new UsageError(`${path}: its arenas have ${header.arenaSize} bytes and its pools ${header.poolSize}; ${plan.name} has ${arenaSize} and ${poolSize}. ${wayOut}`)
  }
  return plan
}

/** Do the rules of profiles refuse the header's sizes? */
function refuses(plan: Plan, { arenaSize, poolSize }: TraceHeader): boolean {
  try {
    overrideProfile(plan.profile, { arenaSize, poolSize })
    return false
  } catch (error) {
    if (error instanceof ProfileError) return true
    throw error
  }
}
