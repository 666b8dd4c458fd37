import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** `[address, szidx, count, nextoffset, maxnextoffset, length of the free list, its hash, the free list]` */
export type PoolRow = [number, number, number, number, number, number, number, number[]]

/** An image as it was recorded. Format: test/cpython/boot/README.md. */
export interface RecordedImage {
  version: string
  arena_size: number
  pool_size: number
  maxarenas: number
  narenas: number
  raw_allocated_blocks: number
  gc: { counts: number[]; enabled: number; long_lived_total: number; long_lived_pending: number }
  objects: { tracked: number[]; threshold: number[]; untracked: { first: number[]; second: number[] } }
  freelists: Record<string, number>
  arenas: { i: number; address: number; pool_address: number; nfreepools: number; ntotalpools: number; freepools: number[]; pools: PoolRow[] }[]
  usable: number[]
  unused: number[]
  usedpools: Record<string, number[]>
}

/** The text of the recorded image of a version. */
export function recordedText(version: string): string {
  return gunzipSync(readFileSync(join(__dirname, '..', 'cpython', 'boot', 'recorded', `boot-${version}.json.gz`))).toString('utf8')
}

const UNTRACKED = JSON.parse(readFileSync(join(__dirname, '..', 'cpython', 'boot', 'recorded', 'untracked.json'), 'utf8')) as Record<string, RecordedImage['objects']['untracked']>

/** The recorded image, and what was recorded of the objects in it that a collection untracks. */
export function recordedImage(version: string): RecordedImage {
  const image = JSON.parse(recordedText(version)) as RecordedImage
  return { ...image, objects: { ...image.objects, untracked: UNTRACKED[image.version] } }
}

/** All pools of an image by address. */
export function poolsOf(image: RecordedImage): Map<number, PoolRow> {
  return new Map(image.arenas.flatMap(({ pools }) => pools).map((pool) => [pool[0], pool]))
}

/**
 * Where the next blocks of a size class will be, until its pools in use are full, by the image alone: pool after pool its free list,
 * then its virgin blocks.
 */
export function nextBlocks(image: RecordedImage, szidx: number): number[] {
  const pools = poolsOf(image)
  const addresses: number[] = []
  for (const address of image.usedpools[szidx] ?? []) {
    const [, , , nextoffset, maxnextoffset, , , chain] = pools.get(address) as PoolRow
    for (const offset of chain) addresses.push(address + offset)
    for (let offset = nextoffset; offset <= maxnextoffset; offset += (szidx + 1) * 16) addresses.push(address + offset)
  }
  return addresses
}
