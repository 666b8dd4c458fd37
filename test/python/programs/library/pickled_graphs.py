import io, pickle, copyreg, gc, sys, weakref
class Node:
    def __init__(self, name, parent=None):
        self.name, self.parent, self.children = name, parent, []
        if parent:
            parent.children.append(self)
root = Node('root')
for n in 'abc':
    Node(n, root)
f = io.BytesIO()
pickle.dump(root, f, protocol=4)
pickle.dump([1, 2], f)
f.seek(0)
r = pickle.load(f)
print([c.name for c in r.children], all(c.parent is r for c in r.children), pickle.load(f))
try:
    pickle.load(f)
except EOFError as e:
    print('EOF', e)
class MyInt(int): pass
class MyList(list):
    pass
class MyDict(dict): pass
m = MyList([1, 2]); m.tag = 'x'
for p in range(6):
    n = pickle.loads(pickle.dumps(m, p))
    print(p, type(n).__name__, n, n.tag, pickle.loads(pickle.dumps(MyInt(5), p)), pickle.loads(pickle.dumps(MyDict(a=1), p)))
shared = [1]
x = pickle.loads(pickle.dumps([shared, shared]))
print(x[0] is x[1], sys.getrefcount(x[0]))
class New:
    def __new__(cls, *args):
        self = super().__new__(cls)
        self.args = args
        return self
    def __getnewargs__(self):
        return ('na',)
print(pickle.loads(pickle.dumps(New(1, 2))).args)
class NewEx(New):
    def __new__(cls, *args, key=None):
        self = super().__new__(cls, *args)
        self.key = key
        return self
    def __getnewargs_ex__(self):
        return ((3,), {'key': 9})
e = pickle.loads(pickle.dumps(NewEx(1)))
print(e.args, e.key)
class C: pass
copyreg.pickle(C, lambda c: (C, ()))
print(pickle.dumps(C(), 2))
class P(pickle.Pickler):
    def persistent_id(self, obj):
        return 'id-node' if isinstance(obj, Node) else None
class U(pickle.Unpickler):
    def persistent_load(self, pid):
        return pid.upper()
    def find_class(self, module, name):
        print('find', module, name)
        return super().find_class(module, name)
b = io.BytesIO()
P(b).dump([root, C, 1])
b.seek(0)
print(U(b).load())
err = ValueError('bad', 3)
err.extra = 1
g = pickle.loads(pickle.dumps(err))
print(repr(g), g.extra)
gc.collect()
c0 = gc.get_count()[0]
y = pickle.loads(pickle.dumps([{}, {}, [1], (1, [2])]))
print(len(gc.get_referents(y)), gc.is_tracked(y[0]), gc.is_tracked(y[3]))
print(pickle.DEFAULT_PROTOCOL, pickle.HIGHEST_PROTOCOL, pickle.PickleError.__mro__[1].__name__)
