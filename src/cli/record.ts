import { InvalidArgumentError } from 'commander'

/** Reads a number of records. For commander. */
export function parseRecord(text: string): number {
  const record = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(record)) throw new InvalidArgumentError('Give a number of records, such as 100000.')
  return record
}
