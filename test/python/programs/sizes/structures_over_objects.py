import ctypes, gc, sys
# the head of an object as a structure of ctypes sees it
class Head(ctypes.Structure): _fields_ = [('refcnt', ctypes.c_long)]
class Sized(ctypes.Structure): _fields_ = [('count', ctypes.c_ssize_t), ('type', ctypes.c_void_p), ('size', ctypes.c_ssize_t)]
class Typed(ctypes.Structure): _fields_ = [('count', ctypes.c_ssize_t), ('type', ctypes.py_object)]
items = [1, 2, 3]; at = id(items); other = items
head = Sized.from_address(at)
print(Head.from_address(at).refcnt, sys.getrefcount(items), head.count, head.type == id(list), head.size)
items.append(4); del other
print(head.count, head.size, Typed.from_address(at).type, Typed.from_address(id(head)).type.__name__)
ring = {}; ring['self'] = ring; at = id(ring)
print(Head.from_address(at).refcnt); del ring; print(Head.from_address(at).refcnt, gc.collect())
print(ctypes.sizeof(Head), ctypes.sizeof(Sized), Sized.size.offset, Sized.size.size, ctypes.sizeof(ctypes.c_void_p), ctypes.sizeof(ctypes.py_object))
made = Sized(1, None, 3); print(made.count, made.type, made.size); made.size = 7; print(made.size)
class Mixed(ctypes.Structure): _fields_ = [('a', ctypes.c_byte), ('b', ctypes.c_int), ('c', ctypes.c_short)]
print([getattr(Mixed, name).offset for name in 'abc'], ctypes.sizeof(Mixed), Mixed(1, 2).c, ctypes.c_void_p(), ctypes.c_bool(2))
