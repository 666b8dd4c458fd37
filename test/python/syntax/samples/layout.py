#!/usr/bin/env python
# -*- coding: utf-8 -*-
def f(a,
      b):
        if a:
          return [
    1,
  2 ]
        else: return {
'x': (1,
2)}
class A:

    x = 1
    

    def f(self): pass
# comment at column 0
    def g(self):
        pass

    # comment

if a and \
   b:
    c = d + \
        e
x = 1; \
y = 2
if x:
    y = """
not indented
  """; z = 1
if x:
	tab
	if y:
	    mixed
	tab
if x:
        eight
        if y:
                sixteen
for x in (
        1, 2
    ):
    pass
f(
)
f(a
  )(b
    ).c(
    d)
x = (   # comment
    # comment

    1 +   \
    2
)
  # last comment
