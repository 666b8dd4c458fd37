import gc, sys

options = [name for name in dir(sys.flags) if not name.startswith('_')]
print('flags of the interpreter that speak of memory or heap:', [name for name in options if 'mem' in name or 'heap' in name])
print('functions of gc that limit the heap:', [name for name in dir(gc) if 'limit' in name or 'max' in name])
