/** `collections.abc`. */
export const SOURCE = `from _collections_abc import *
from _collections_abc import __all__
from _collections_abc import Callable
`
