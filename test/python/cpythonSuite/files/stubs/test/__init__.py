"""Stands before the tests of the interpreter; its modules are looked for there (worker.mjs)."""
