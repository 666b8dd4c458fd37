/** CPython 3.12.1. Written by test/cpython/held/main.cjs. */
export const held312 = `
m _weakref 1 m atexit 1 m builtins 49 m itertools 22 m sys 24 m time 10 v modules 2
`
