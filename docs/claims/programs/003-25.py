import gc

print(gc.get_threshold())
print('enabled:', gc.isenabled())
