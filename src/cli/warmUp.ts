import { createLab, free, malloc, type Plan, program, type Recording, type Request, realloc } from '../index'

/** Records of the recording that are replayed beforehand, and how often: the compiler needs about a million records, and works beside us. */
const PREFIX = 100_000
const ROUNDS = 12

/**
 * Runs the kernels before a measured replay, so that `seconds` tells their speed and not the compiler's: first a small program that
 * takes the paths which are rare, then the start of the recording itself.
 */
export function warmUp(plan: Plan, recording: Recording): void {
  for (let i = 0; i < 2; i++) createLab({ mode: 'fast', plan, recording: RARE_PATHS }).run()
  for (let i = 0; i < ROUNDS; i++) createLab({ mode: 'fast', plan, recording }).run(PREFIX)
}

/** Arenas filled and released, pools that change their class, large blocks, the raw domain, realloc in place and elsewhere. */
const RARE_PATHS: Recording = program(rarePaths(1500))

function rarePaths(blocks: number): Request[] {
  const requests: Request[] = []
  let births = 0
  const born = (request: Request): number => {
    requests.push(request)
    return births++
  }
  const living: number[] = []
  for (let i = 0; i < blocks; i++) {
    const block = born(malloc(i % 3 === 0 ? 16 + ((i * 7) % 480) : 512 - (i % 5)))
    living.push(block)
    if (i % 16 === 3) {
      const large = born(malloc(2000))
      requests.push(realloc(large, 3000), free(large))
    }
    if (i % 16 === 5) requests.push(free(born(malloc(40, 0)), 0))
    if (i % 16 === 7) requests.push(realloc(block, 700))
    if (i % 8 === 1) requests.push(realloc(block, 100 + (i % 300)), realloc(block, 511))
    if (i % 16 === 9) requests.push(free(living.splice((i * 31) % living.length, 1)[0]))
  }
  for (const block of living) requests.push(free(block))
  return requests
}
