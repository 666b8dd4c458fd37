// Programs of all topics. The small ones are also run by actors that talk through streams.

export const PROGRAMS: readonly string[] = [
  'classes/descriptors.py',
  'classes/slots.py',
  'classes/special_methods_that_say_more.py',
  'collections/ordered_and_named.py',
  'cycles/generators.py',
  'cycles/weak_links.py',
  'exceptions/chaining.py',
  'exceptions/finally_flow.py',
  'exceptions/raised_in_special_methods.py',
  'finalizers/at_exit.py',
  'finalizers/generators.py',
  'finalizers/order.py',
  'finalizers/resurrection.py',
  'functions/async_generators.py',
  'functions/closures.py',
  'generators/pipelines.py',
  'generators/protocol.py',
  'iterators/itertools_tour.py',
  'library/enums.py',
  'library/seeded_random.py',
  'match/patterns.py',
  'programs/lru_cache.py',
  'programs/state_machine.py',
  'sizes/shared_keys.py',
  'thresholds/automatic.py',
  'thresholds/callbacks.py',
  'tracebacks/chained.py',
  'weakrefs/callbacks.py',
  'weakrefs/value_dictionary.py',
]

/** Programs that CPython 3.8 has no syntax for. */
export const NEEDS_310: ReadonlySet<string> = new Set(['match/patterns.py'])

export const SMALL: ReadonlySet<string> = new Set(['classes/slots.py', 'exceptions/finally_flow.py', 'finalizers/order.py', 'generators/protocol.py', 'weakrefs/callbacks.py'])
