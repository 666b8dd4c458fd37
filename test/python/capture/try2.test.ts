import { finish, freeze, sourceOf, start, stepsOf, thaw } from './running'
function spy(lab: any, log: string[]) {
  const { perform, hold, drop } = lab
  lab.perform = (...a: number[]) => { log.push('p' + a.join(',')); if (log.length === Number(process.env.AT)) log.push(new Error().stack as string); return perform.apply(lab, a) }
  lab.hold = (...a: number[]) => { log.push('h' + a.join(',')); if (log.length === Number(process.env.AT)) log.push(new Error().stack as string); return hold.apply(lab, a) }
  lab.drop = (...a: number[]) => { log.push('d' + a.join(',')); if (log.length === Number(process.env.AT)) log.push(new Error().stack as string); return drop.apply(lab, a) }
}
test('x', () => {
  const p = process.env.P ?? 'finalizers/order.py', v = process.env.V ?? '3.11', n = Number(process.env.N ?? 69)
  const half = start(sourceOf(p), v)
  half.run.step(n)
  half.run.runUntilCapturable()
  const f = freeze(half)
  const r = thaw(f, 'fast')
  const a: string[] = [], b: string[] = []
  spy(half.run.vm.lab, a); spy(r.run.vm.lab, b)
  const x = finish(half)
  const y = finish(r)
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  console.log(at, a.length, b.length, a.slice(at - 6, at + 9), b.slice(at - 6, at + 9), x.facts, y.facts, half.run.vm.nextKind)
})
