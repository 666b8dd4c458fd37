# inspect.signature: arguments bound and checked, signatures of callables of all kinds.
import functools
import inspect
import sys
from dataclasses import dataclass


@dataclass
class Job:
    name: str
    priority: int = 5
    tags: tuple = ()


def validated(fn):
    sig = inspect.signature(fn)

    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        bound = sig.bind(*args, **kwargs)
        bound.apply_defaults()
        for name, value in bound.arguments.items():
            ann = sig.parameters[name].annotation
            if isinstance(ann, type) and not isinstance(value, ann):
                raise TypeError(f"{name} must be {ann.__name__}, got {type(value).__name__}")
        return fn(*bound.args, **bound.kwargs)
    return wrapper


@validated
def schedule(job: Job, when: int = 0, *rest, dry: bool = False, **opts) -> str:
    return f"{job.name}@{when} {rest} {dry} {opts}"


print(schedule(Job("a"), 3, 4, dry=True, x=1), inspect.signature(schedule))
for args, kw in [((Job("b"), "soon"), {}), ((), {}), ((Job("b"),), {"dry": "yes"})]:
    try:
        print(schedule(*args, **kw))
    except TypeError as e:
        print(e)
print(inspect.signature(Job), inspect.signature(Job.__init__), inspect.signature(functools.partial(schedule, Job("c"), dry=True)))
for p in inspect.signature(schedule).parameters.values():
    print(repr(p), p.kind, p.default is inspect.Parameter.empty)
print(inspect.getfullargspec(lambda a, b=1, *c, d, e=2, **f: 0))


class K:
    def m(self, x, /, y): "doc"
    @classmethod
    def c(cls, z=None): pass
    @staticmethod
    def s(*, q): pass
    def __call__(self, w): pass


print(inspect.signature(K().m), inspect.signature(K.m), inspect.signature(K.c), inspect.signature(K.s), inspect.signature(K()), inspect.signature(K), inspect.isroutine(K.m), inspect.getdoc(K.m))
try:
    inspect.signature(5)
except TypeError as e:
    print(e)
print(sys.getrefcount(Job), inspect.getmodule(K) is sys.modules["__main__"], inspect.isgeneratorfunction(schedule))
