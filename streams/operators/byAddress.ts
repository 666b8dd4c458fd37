import { filter, type OperatorFunction } from 'rxjs'

/** The members of `M` that carry an address. */
type WithAddress<M> = Extract<M, { readonly address: number }>

/**
 * Lets through the messages about addresses from `from` (included) to `to` (excluded), in bytes.
 *
 * 1. A message without the field `address` is dropped; places and counts are no addresses.
 * 2. So is one whose address lies outside. Only the address itself is looked at, not the bytes that start there.
 * 3. Every other passes. Where `to` is not above `from`, none does.
 *
 * @example
 * lab.facts$.pipe(byAddress(arena, arena + 0x100000)).subscribe((fact) => console.log(fact.address))
 */
export function byAddress<M extends object>(from: number, to: number): OperatorFunction<M, WithAddress<M>> {
  return filter((message: M): message is WithAddress<M> => {
    const { address } = message as { readonly address?: number }
    return address !== undefined && address >= from && address < to
  })
}
