import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createLab, cpython, decodeTrace } from '../src'

test('[L1] a real recording gives the same facts in both modes', () => {
  const path = join(__dirname, 'cpython/stats/tiny-3.11.planes.gz')
  const { recording } = decodeTrace(path, gunzipSync(readFileSync(path)))
  const labs = (['fast', 'traced'] as const).map((mode) => createLab({ mode, plan: cpython('3.11'), recording }))
  for (const lab of labs) expect(lab.run()).toBe('finished')
  expect(labs[0].factHash).toBe(labs[1].factHash)
})
