import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { cpython } from '../machines/plans'
import { O } from '../src/kernel/operations'
import { createFastObjectLab, type ObjectLab } from '../src/lab/objectLab'
import { NO_CACHE, typeNumber } from '../src/lab/objectModel'
import { objectRequest } from '../src/objects/sizes'
import { type Interpreter, interpreter } from './peers'
import { ROOT } from './support/recordings'
import { check, type Native, type Row, SkipError, said } from './support/row'

const LISTS = [20_000, 1_000_000]
/** Of 100 lists so many are garbage. */
const SHARES = [0, 50, 100]
const ROUNDS = 5

/** A full collection of lists that refer to one another at random, beside the interpreter's `gc.collect()` of the same. */
export function collectorRows(): Row[] {
  const python = interpreter(process.env.PYTHON ?? 'python3')
  const series = python?.series ?? '3.11'
  return LISTS.flatMap((lists) => SHARES.flatMap((share) => collectRows(lists, share, series, python)))
}

function collectRows(lists: number, share: number, series: string, python: Interpreter | undefined): Row[] {
  const size = `full collection of ${lists / 1000}k lists, ${share} % garbage`
  const peer = `collector/CPython ${python?.version ?? series} ${size}`
  const long = lists > 100_000 ? { long: true } : {}
  return [
    { name: peer, records: lists, measure: () => measure(python, lists, share), ...long },
    // What is collected is gone: each run with garbage makes it first, and its time is the whole minus the making.
    { name: `collector/fast ${size}`, records: lists, beside: peer, measure: () => ours(lists, share, series), ...long },
  ]
}

function measure(python: Interpreter | undefined, lists: number, share: number): Native {
  if (python === undefined) throw new SkipError('no python3 here')
  const script = join(ROOT, 'perf/peers/collect.py')
  const [first, best] = execFileSync(process.env.PYTHON ?? 'python3', ['-I', '-S', script, String(lists), String(share), String(ROUNDS)], { encoding: 'utf8' })
    .split(' ')
    .map(Number)
  return { first, best }
}

function ours(lists: number, share: number, series: string): Native {
  const lab = createFastObjectLab({ plan: cpython(series) })
  lab.perform(O.COLLECTOR_ENABLE, 0)
  const random = generator()
  const kept = (lists * (100 - share)) / 100
  const holder = makeList(lab)
  linked(lab, kept, random).forEach((list, at) => {
    lab.perform(O.SLOT_GIVE, holder, at, list)
  })
  lab.perform(O.COLLECT, 2)
  const living = lab.refs.living
  const took: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    // Drops once all are linked, as the interpreter's list of them does when it goes.
    for (const list of linked(lab, lists - kept, random).reverse()) lab.perform(O.REFERENCE_DROP, list)
    const facts = lab.factCount
    const start = process.hrtime.bigint()
    lab.perform(O.COLLECT, 2)
    took.push(Number(process.hrtime.bigint() - start) / lists)
    check(lab.refs.living === living, 'garbage is left')
    said(lab.factCount - facts)
  }
  return { first: took[0], best: Math.min(...took) }
}

function makeList(lab: ObjectLab): number {
  lab.perform(O.OBJECT_ALLOCATE, typeNumber('list'), objectRequest(lab.model.objects, 'list'), NO_CACHE, 0)
  const list = lab.refs.newest
  lab.perform(O.OBJECT_TRACK, list)
  return list
}

function linked(lab: ObjectLab, count: number, random: (below: number) => number): number[] {
  const made = Array.from({ length: count }, () => makeList(lab))
  for (const list of made) {
    lab.perform(O.BUFFER_RESIZE, list, 0, 32, NO_CACHE)
    lab.perform(O.SLOT_STORE, list, 0, made[random(count)])
    lab.perform(O.SLOT_STORE, list, 1, made[random(count)])
  }
  return made
}

/** The generator of perf/peers/collect.py. */
function generator(): (below: number) => number {
  let state = 1
  return (below) => {
    state = Number((BigInt(state) * 1_103_515_245n + 12_345n) & 0x7fff_ffffn)
    return (state >> 8) % below
  }
}
