import { finish, freeze, sourceOf, start, stepsOf, thaw } from './running'
test('x', () => {
  for (const p of ['finalizers/order.py', 'generators/pipelines.py', 'library/enums.py', 'library/data_classes.py']) for (const v of ['3.8', '3.11', '3.13']) {
    const t0 = Date.now()
    const whole = start(sourceOf(p), v)
    const out = finish(whole)
    const total = stepsOf(whole.run.vm)
    const t1 = Date.now()
    for (const share of [0.1, 0.5, 0.9]) {
      const t2 = Date.now()
      const half = start(sourceOf(p), v)
      half.run.step(Math.floor(total * share))
      const state = half.run.runUntilCapturable()
      const at = stepsOf(half.run.vm)
      if (state === 'ended') { console.log(p, v, share, 'ended', at, total); continue }
      const t3 = Date.now()
      const f = freeze(half)
      const t4 = Date.now()
      const r = thaw(f, 'fast')
      const t5 = Date.now()
      const got = finish(r)
      const t6 = Date.now()
      console.log(p, v, share, total, at, out.code, t1 - t0, [t3 - t2, t4 - t3, t5 - t4, t6 - t5], JSON.stringify(got) === JSON.stringify(out), out.facts, got.facts)
      if (got.stdout !== out.stdout) console.log(got.stdout.slice(-300), got.stderr.slice(-300), out.stdout.slice(-300))
    }
  }
})
