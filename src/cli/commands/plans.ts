import type { Command } from 'commander'
import { PATCH_PROFILES, PLANS, PROFILES, partNames, planByName } from '../../index'

/** `ouroboros plans` */
export function addPlans(program: Command): void {
  program
    .command('plans')
    .summary('list plans, or the numbers of one')
    .description('Lists the plans that a recording can be replayed with; with a name, every number of its profile. Any of them can be replaced with --set.')
    .argument('[name]', 'a plan, such as cpython@3.11')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ ouroboros plans
  $ ouroboros plans cpython@3.13 --json`,
    )
    .action((name: string | undefined, { json = false }: { json?: boolean }) => {
      process.stdout.write(name === undefined ? listPlans(json) : showPlan(name, json))
    })
}

function listPlans(json: boolean): string {
  // The patch releases differ from one another in their collector alone.
  const profiles = (family: string) => (family === 'cpython' ? [...PROFILES, ...PATCH_PROFILES] : PROFILES)
  const plans = Object.entries(PLANS).flatMap(([family, make]) => profiles(family).map((profile) => make(profile.python)))
  if (json) return `${JSON.stringify(plans.map(({ name, title, profile }) => ({ name, title, profile })))}\n`
  return plans.map(({ name, title }) => `${name.padEnd(16)} ${title}\n`).join('')
}

function showPlan(name: string, json: boolean): string {
  const plan = planByName(name)
  const { title, profile } = plan
  const parts = partNames(plan)
  if (json) return `${JSON.stringify({ name, title, profile, parts })}\n`
  const { python: _, objects: __, ...numbers } = profile
  return `${name}: ${title}\n${Object.entries(numbers)
    .map(([key, value]) => `  ${key.padEnd(22)} ${value}\n`)
    .join('')}${Object.entries(parts)
    .map(([part, what]) => `  ${part.padEnd(22)} ${what}\n`)
    .join('')}`
}
