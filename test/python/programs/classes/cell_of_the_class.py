def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])

# the name in a body, as a global, and as a variable around
class Body:
    try: __class__
    except NameError as e: print(type(e).__name__, e)
    def own(self): return __class__
show(lambda: Body().own())
class Rebinding(Body):
    def change(self):
        nonlocal __class__
        __class__ = 'changed'
    def own(self): return __class__
thing = Rebinding()
print(thing.own()); thing.change(); print(thing.own())
def outer():
    class Inner:
        nonlocal __class__
        __class__ = 'of the body'
    __class__ = 'of the function'
    return __class__
show(outer)

# what a metaclass makes of the cell
class Keeping(type):
    cells = []
    def __new__(cls, name, bases, namespace, how=None, **more):
        cell = namespace.get('__classcell__')
        print(name, how, type(cell).__name__)
        if how == 'loses': del namespace['__classcell__']
        if how == 'gives': namespace['__classcell__'] = more['given']
        made = super().__new__(cls, name, bases, namespace)
        if how == 'twice': type(name + 'Too', bases, namespace)
        return made
    def __init__(self, *args, **more): pass
    def mro(self):
        if 'own' in self.__dict__: show(lambda: self.__dict__['own'](None))
        print('__classcell__' in self.__dict__)
        show(self)
        return type.mro(self)
def make(**how):
    class Made(metaclass=Keeping, **how):
        def own(self): return __class__
    return Made().own()
for how in (None, 'loses', 'twice'): show(lambda: make(how=how))
for given in (None, 3, 'x', [], make): show(lambda: make(how='gives', given=given))
