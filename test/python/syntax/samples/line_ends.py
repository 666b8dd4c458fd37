if a:
    b = """x
y"""
    c
def f():
    pass
    
d = 1 + \
  2
