import type { Mode } from '../src/lab/createLab'
import { createLab } from '../src/lab/createLab'
import { bundled, larger, type Source } from './support/recordings'
import { check, type Row, said } from './support/row'

/** A recording from its first record to its last, checked address for address; and the making of the lab alone. */
export function replayRows(): Row[] {
  const shipped = ['3.8', '3.11', '3.13'].map(bundled)
  return [
    ...shipped.flatMap((source) => [replayRow('fast', source), replayRow('traced', source)]),
    ...larger().map((source) => ({ ...replayRow('fast', source), long: true })),
    ...shipped.map(createRow),
  ]
}

function replayRow(mode: Mode, source: Source): Row {
  const { name, records } = source
  return {
    name: `replay/${mode} ${name}`,
    records,
    beside: mode === 'fast' ? `floor/count ${name}` : `replay/fast ${name}`,
    ...(mode === 'traced' && source.series !== '3.11' ? { long: true } : {}),
    prepare: () => replayBody(mode, source),
  }
}

export function replayBody(mode: Mode, source: Source): () => number {
  const { plan, recording } = source.read()
  return () => {
    const lab = createLab({ mode, plan, recording })
    check(lab.run() === 'finished', `${lab.status} at record ${lab.mutator.record}`)
    check(lab.mutator.checked > 0 && lab.mutator.matched === lab.mutator.checked, `${lab.mutator.matched} of ${lab.mutator.checked} addresses match`)
    said(lab.factCount)
    return lab.factHash
  }
}

function createRow(source: Source): Row {
  const { name, records } = source
  return {
    name: `replay/create fast ${name}`,
    records,
    beside: `replay/fast ${name}`,
    prepare: () => {
      const { plan, recording } = source.read()
      return () => {
        const lab = createLab({ mode: 'fast', plan, recording })
        check(lab.status === 'paused' && lab.factCount === 0, 'a new lab has said something')
        return lab.space.heapBreak | 0
      }
    },
  }
}
