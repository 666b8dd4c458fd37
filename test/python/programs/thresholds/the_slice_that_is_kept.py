import gc
gc.disable()
def t(label, f):
    a=gc.get_count()[0]; f(); b=gc.get_count()[0]
    r.append((label,b-a))
r=[]
t('slice',lambda: slice(1,2))
t('slice',lambda: slice(1,2))
keep=[]
t('keep',lambda: keep.append(slice(1,2)))
t('keep',lambda: keep.append(slice(1,2)))
t('slice',lambda: slice(1,2))
l=[1,2]
t('l[:]',lambda: l[0:1])
t('l[:]',lambda: l[0:1])
t('keep',lambda: keep.append(slice(1,2)))
t('l[:]',lambda: l[0:1])
t('l[:]',lambda: l[0:1])
keep.clear()
t('l[:]',lambda: l[0:1])
t('slice',lambda: slice(1,2))
t('keep',lambda: keep.append(slice(1,2)))
t('keep',lambda: keep.append(slice(1,2)))
gc.collect()
t('keep',lambda: keep.append(slice(1,2)))
print(r)
