"""Annotations as text."""
from __future__ import annotations

a: int
b: Dict[str, List[int]] | None = None


def f(x: a.b[c, 'd'], y: (1, 2.5), z: -x + 1 < 2 or not y = 1) -> lambda v, *w: v(w, k=1)[1:2]:
    pass


class C:
    d: [x for x in y if x]
    e: {'a': 1, **b}
