# What a TypedDict leaves when it dies.
import gc
import typing
gc.collect()
class TD(typing.TypedDict): a: int
gc.collect()
del TD; print(gc.collect())
class TD(typing.TypedDict): pass
gc.collect()
del TD; print(gc.collect())
class TD(typing.TypedDict, total=False):
    a: int; b: str
class TE(TD): c: int
gc.collect()
del TD, TE; print(gc.collect())
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
class TD(typing.TypedDict): a: int
gc.collect()
gc.garbage.clear()
del TD
print(gc.collect(), sorted(type(o).__name__ for o in gc.garbage))
gc.garbage.clear()
gc.set_debug(0)
TD = typing.TypedDict("TD", {"a": int})
gc.collect()
del TD
print(gc.collect())
