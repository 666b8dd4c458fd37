import { encode } from '../../../src/python/values/encode'
import * as source from '../../../src/python/values/random'
import { compareRecording, decode, type Encoded, float64, int } from './support'

/** A state seeded as the recording says. */
function seeded(seed: Encoded): source.RandomState {
  const state = source.randomState()
  const value = decode(seed)
  if (value instanceof Uint8Array) source.seedWithBytes(state, value)
  else if (typeof value === 'string') source.seedWithBytes(state, encode(value))
  else if (typeof seed === 'string' && seed.startsWith('f')) source.seedWithFloat(state, Number(value))
  else source.seedWithInt(state, value as number | bigint)
  return state
}

function four(seed: Encoded, draw: (state: source.RandomState) => Encoded): Encoded {
  const state = seeded(seed)
  return [0, 0, 0, 0].map(() => draw(state))
}

const number = (value: Encoded) => Number(decode(value))
const whole = (value: Encoded) => decode(value) as number | bigint

compareRecording(
  'randoms',
  {
    random: ([seed]) => four(seed, (state) => float64(source.random(state))),
    late: ([seed, count], version) => {
      const state = seeded(seed)
      for (let n = 0; n < count; n++) source.getrandbits(state, 32, version)
      return float64(source.random(source.copyRandomState(state)))
    },
    bits: ([seed, k], version) => four(seed, (state) => int(source.getrandbits(state, k, version))),
    randrange: ([seed, bounds], version) => {
      const [start = 0, stop = null, step = 1] = bounds as Encoded[]
      return four(seed, (state) => int(source.randrange(state, whole(start), stop === null ? null : whole(stop), whole(step), version)))
    },
    randint: ([seed, a, b], version) => four(seed, (state) => int(source.randint(state, a, b, version))),
    choice: ([seed, length], version) => four(seed, (state) => source.choiceIndex(state, length, version)),
    choices: ([seed, length, k]) => {
      const state = seeded(seed)
      return Array.from({ length: k }, () => source.choicesIndex(state, length))
    },
    weighted: ([seed, weights, k], version) => {
      const state = seeded(seed)
      let total = 0
      const cumulative = (weights as Encoded[]).map((weight) => {
        total += number(weight)
        return total
      })
      source.checkWeights(cumulative.length, cumulative, version)
      return Array.from({ length: k }, () => source.weightedIndex(state, cumulative))
    },
    shuffle: ([seed, length], version) => {
      const items: number[] = Array.from({ length }, (_, at) => at)
      for (const [a, b] of source.shuffleSwaps(seeded(seed), length, version)) [items[a], items[b]] = [items[b] ?? 0, items[a] ?? 0]
      return items
    },
    sample: ([seed, length, k], version) => source.sampleIndices(seeded(seed), length, k, version),
    uniform: ([seed, a, b]) => four(seed, (state) => float64(source.uniform(state, number(a), number(b)))),
    triangular: ([seed, a, b, c]) => four(seed, (state) => float64(source.triangular(state, number(a), number(b), c === null ? null : number(c)))),
    gauss: ([seed]) => four(seed, (state) => float64(source.gauss(state, 0, 1))),
    normalvariate: ([seed]) => four(seed, (state) => float64(source.normalvariate(state, 0, 1))),
    expovariate: ([seed]) => four(seed, (state) => float64(source.expovariate(state, 1.5))),
  },
  { raw: true },
)
