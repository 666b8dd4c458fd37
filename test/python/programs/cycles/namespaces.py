# Namespaces made by exec and by hand: a function in a dict holds the dict.
import gc
import types

gc.disable()


class Marker:
    pass


def collected(make):
    gc.collect()
    make()
    return gc.collect()


def plain_dict():
    exec('x = 1', {})


def function_in_dict():
    exec('def f(): pass', {})


def two_functions():
    namespace = {}
    exec('def f(): pass\ndef g(): return f', namespace)


def class_in_dict():
    exec('class C: pass', {})


def lambda_in_list():
    exec('fs = [lambda: fs]', {})


def module_alone():
    types.ModuleType('made')


def module_with_function():
    module = types.ModuleType('made')
    exec('def f(): return g\ndef g(): return f', module.__dict__)


def module_in_itself():
    module = types.ModuleType('made')
    module.me = module


def evaluated():
    eval('[n for n in range(3)]', {})


def evaluated_lambda():
    return eval('(lambda: 1)', {})() and None


def compiled():
    compile('def f(x):\n    def g(): return x\n    return g', 'made', 'exec')


def namespace_object():
    space = types.SimpleNamespace()
    space.me = space


def proxy():
    table = {}
    table['view'] = types.MappingProxyType(table)


for make in (plain_dict, function_in_dict, two_functions, module_alone, module_with_function, module_in_itself, evaluated, evaluated_lambda, compiled, namespace_object, proxy):
    collected(make)
    print(make.__name__, collected(make))
for make in (class_in_dict, lambda_in_list):
    print(make.__name__, collected(make) > 0)
namespace = {'marker': Marker()}
exec('def f(): return marker', namespace)
function = namespace['f']
del namespace
print(function() is function.__globals__['marker'], gc.collect())
del function
print('now', gc.collect() > 0)
