/** The same transition for each of several events. */
export function each<K extends string, T>(events: readonly K[], transition: T): { readonly [E in K]: T } {
  return Object.fromEntries(events.map((event) => [event, transition])) as { [E in K]: T }
}
