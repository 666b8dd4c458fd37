# inspect and types: plugins that register, their signatures, modules made at run time.
import abc
import inspect
import types
import sys


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[name or cls.__name__.lower()] = cls

    def run(self, text: str, *, repeat: int = 1) -> str:
        """Run the plugin."""
        raise NotImplementedError(f"{type(self).__name__}.run")


class Upper(Plugin):
    def run(self, text, *, repeat=1):
        return text.upper() * repeat


class Rev(Plugin, name="reverse"):
    def run(self, text, *, repeat=1):
        return text[::-1] * repeat


class Broken(Plugin):
    pass


for name, cls in Plugin.registry.items():
    try:
        print(name, cls().run("abc", repeat=2))
    except NotImplementedError as e:
        print(name, "not implemented:", e)
print(inspect.signature(Plugin.run), inspect.getdoc(Plugin.run), inspect.isclass(Plugin), inspect.isfunction(Plugin.run), inspect.ismethod(Upper().run))
sig = inspect.signature(lambda a, b=2, *args, c, d=4, **kw: None)
print(sig, list(sig.parameters), sig.parameters["b"].default, sig.parameters["c"].kind, sig.parameters["args"].kind.name)
bound = inspect.signature(Plugin.run).bind(None, "x", repeat=3)
print(bound.args, bound.kwargs, bound.arguments)
print([n for n, _ in inspect.getmembers(Upper, inspect.isfunction)], inspect.getmro(Rev))
mod = types.ModuleType("fake", "A fake module")
mod.answer = 42
sys.modules["fake"] = mod
import fake
print(fake.answer, fake, mod.__doc__, fake.__name__)
Dyn = type("Dyn", (Plugin,), {"run": lambda self, t: t + "!"})
print(Dyn().run("hey"), Dyn.__name__, list(Plugin.registry), Dyn.__mro__)
print(dir(Dyn())[-3:], "run" in dir(Dyn), Plugin.run.__doc__, Plugin.run.__kwdefaults__, Plugin.run.__code__.co_varnames, Plugin.run.__code__.co_argcount)
print(callable(Upper), callable(5), type(Upper.run), type(Upper().run), type(len), type("".join), types.FunctionType, types.GeneratorType)
print(inspect.isgenerator(x for x in []), isinstance(Upper(), Plugin), getattr(Upper(), "nope", None), [c.__name__ for c in Plugin.__subclasses__()])
frame = sys._getframe()
print(frame.f_code.co_name, frame.f_lineno, inspect.currentframe() is frame, inspect.getfile(Plugin).endswith(".py"))
print(globals()["__name__"], sorted(k for k in vars(Plugin) if not k.startswith("__")))
