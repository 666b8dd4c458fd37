import gc, sys, weakref

class Thing:
    pass

gc.disable()
p = Thing()
d = Thing()
p.partner = d
d.partner = p
print('p:', sys.getrefcount(p) - 1, ' d:', sys.getrefcount(d) - 1)
see_p, see_d = weakref.ref(p), weakref.ref(d)
del p, d
print('p:', sys.getrefcount(see_p()) - 1, ' d:', sys.getrefcount(see_d()) - 1)
