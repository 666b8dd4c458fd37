import { cpython } from '../../machines/plans'
import { FactSink } from '../../src/kernel/factSink'
import { F } from '../../src/kernel/facts'
import type { OperationKind } from '../../src/kernel/operations'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab } from '../../src/lab/objectLab'

/** A wiring that can be listened to, and how much it is given to do. */
export interface ListeningMode {
  readonly name: 'fast' | 'traced'
  readonly create: (version: string, hearDying: (object: number) => void) => ObjectLab
  /** Longest program, steps. */
  readonly steps: number
  /** Most containers of a graph. */
  readonly containers: number
}

/** The fast wiring, with a sink that keeps its facts until somebody has seen who is dying. */
const FAST: ListeningMode = {
  name: 'fast',
  steps: Number.POSITIVE_INFINITY,
  containers: 4,
  create(version, hearDying) {
    const plan = cpython(version)
    const sink = new FactSink(true)
    const lab = createFastObjectLab({ plan }, sink)
    return Object.assign(Object.create(lab) as ObjectLab, {
      perform(operation: OperationKind, a = 0, b = 0, c = 0, d = 0) {
        lab.perform(operation, a, b, c, d)
        sink.take((kind, object) => {
          if (kind === F.OBJECT_DYING) hearDying(object)
        })
      },
    })
  },
}

/** The traced wiring: who is dying is heard on its stream of facts. */
export const TRACED: ListeningMode = {
  name: 'traced',
  steps: 150,
  containers: 3,
  create(version, hearDying) {
    const lab = createTracedObjectLab({ plan: cpython(version) })
    lab.facts$.subscribe((fact) => {
      if (fact.type === 'object.dying') hearDying(fact.object)
    })
    return lab
  },
}

export const MODES: readonly ListeningMode[] = [FAST, TRACED]
