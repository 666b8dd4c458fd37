# At which object collections begin after something was printed.
import gc
ev = []
def w(phase, info):
    ev.append(phase)
gc.collect()
gc.callbacks.append(w)
gc.collect(0)
gc.collect(1)
gc.collect()
print(gc.get_count())
gc.set_threshold(50, 3, 2)
pos=[]
for i in range(400):
    a = []
    a.append(a)
    if len(ev)>len(pos)*2+6: pos.append((i,gc.get_count()))
gc.set_threshold(700, 10, 10)
gc.callbacks.clear()
print(pos)
