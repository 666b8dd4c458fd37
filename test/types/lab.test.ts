import { EMPTY, of } from 'rxjs'
import { bump, cpython, type Plan, planByName } from '../../machines/plans'
import { createFastLab, createLab, createTracedLab, type Lab, type TracedLab } from '../../src/lab/createLab'
import type { Fact, FactOf } from '../../streams/facts'
import type { Operation } from '../../streams/operations'
import { byActor, byAddress, causedBy, ratePer, untilSeq } from '../../streams/operators'
import { recordBus } from '../../streams/recording'
import { program } from '../support/program'

// What is proved here is proved by the compiler (npm run types). What must be refused is wrapped, so that it does not run.

const plan = cpython('3.11')
const recording = program([])
const refused = (...calls: readonly (() => unknown)[]): void => expect(calls.length).toBeGreaterThan(0)

test('accepts plans by version, with numbers to replace', () => {
  const plans: readonly Plan[] = [cpython('3.11'), cpython('3.8', { arenaSize: 2 ** 20 }), bump('3.13'), bump('3.13', {}), planByName('cpython@3.12'), planByName('bump@3.9', {})]
  expect(plans).toHaveLength(6)
})

test('refuses plans without version, with a number for one, or with numbers that are none', () => {
  refused(
    // @ts-expect-error a version is needed
    () => cpython(),
    // @ts-expect-error versions are words: 3.1 and 3.10 are not the same
    () => cpython(3.1),
    // @ts-expect-error numbers of a profile are numbers
    () => bump('3.11', { arenaSize: '1 MiB' }),
    // @ts-expect-error a plan is asked for by name
    () => planByName(plan),
  )
})

test('refuses to change a plan', () => {
  refused(() => {
    // @ts-expect-error plans are data
    plan.name = 'mine'
    // @ts-expect-error so are the numbers in them
    plan.profile.poolSize = 4096
  })
})

test('accepts both modes; a traced lab is a lab', () => {
  const labs: readonly Lab[] = [
    createLab({ mode: 'fast', plan, recording }),
    createLab({ mode: 'traced', plan, recording }),
    createFastLab({ plan, recording }),
    createTracedLab({ plan, recording }),
    createTracedLab({ plan, recording, transfer: (message) => structuredClone(message) }),
  ]
  expect(labs.map(({ mode }) => mode)).toEqual(['fast', 'traced', 'fast', 'traced', 'traced'])
})

test('refuses a lab without plan, program or mode, and a mode that is none', () => {
  refused(
    // @ts-expect-error a plan is needed
    () => createLab({ mode: 'fast', recording }),
    // @ts-expect-error a recording is needed
    () => createLab({ mode: 'fast', plan }),
    // @ts-expect-error a mode is needed
    () => createLab({ plan, recording }),
    // @ts-expect-error there is no such mode
    () => createLab({ mode: 'slow', plan, recording }),
    // @ts-expect-error a plan is not its name
    () => createLab({ mode: 'fast', plan: 'cpython@3.11', recording }),
  )
})

test('refuses a transfer that loses the message, and one in fast mode, where no message passes', () => {
  refused(
    // @ts-expect-error what is passed on is a message
    () => createTracedLab({ plan, recording, transfer: () => undefined }),
    // @ts-expect-error fast mode has no bus
    () => createFastLab({ plan, recording, transfer: (message) => message }),
  )
})

test('refuses streams of a lab that may be fast, other actors than its own, and to set what it says of itself', () => {
  const lab: Lab = createFastLab({ plan, recording })
  const traced: TracedLab = createTracedLab({ plan, recording })
  refused(
    // @ts-expect-error a fast lab has no streams
    () => lab.facts$,
    // @ts-expect-error there is no such actor
    () => traced.cut('collector'),
    () => {
      // @ts-expect-error the status is the lab's to say
      traced.status = 'finished'
    },
    // @ts-expect-error a lab without streams cannot be recorded
    () => recordBus(lab),
  )
})

test('accepts operators in a pipe; the type of the messages goes through', () => {
  const facts$ = EMPTY as unknown as TracedLab['facts$']
  facts$.pipe(byActor('allocator'), causedBy(3), untilSeq(7)).subscribe((fact: Fact) => fact.seq)
  facts$.pipe(byAddress(0, 16)).subscribe((fact) => fact.address satisfies number)
  of<Operation | Fact>()
    .pipe(ratePer(10))
    .subscribe(({ from, to, counts }) => [from, to, counts['pool.filled']] satisfies readonly (number | undefined)[])
  expect(facts$).toBe(EMPTY)
})

test('refuses operators what they do not work on', () => {
  const facts$ = EMPTY as unknown as TracedLab['facts$']
  refused(
    // @ts-expect-error there is no such actor
    () => facts$.pipe(byActor('collector')),
    // @ts-expect-error numbers have no sequence number
    () => of(1, 2).pipe(untilSeq(3)),
    // @ts-expect-error words have no cause
    () => of('a').pipe(causedBy(3)),
    // @ts-expect-error numbers are neither operations nor facts
    () => of(1).pipe(ratePer(10)),
    () =>
      facts$.pipe(byAddress(0, 16)).subscribe((fact) => {
        // @ts-expect-error pool.filled has no address: it does not pass
        const filled: FactOf<'pool.filled'> = fact
        return filled
      }),
  )
})
