import gc

print('returned:', gc.set_threshold(700, 10, 5))
print('set:', gc.get_threshold())
gc.set_threshold(500)
print('with one number:', gc.get_threshold())
