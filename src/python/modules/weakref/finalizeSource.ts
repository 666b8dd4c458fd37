/** `weakref.finalize`: its objects are keys of a table and have no state of their own; the table's order is that in which they were made. */
export const FINALIZE_SOURCE = `
class finalize:
    __slots__ = ()
    _waiting = {}
    _made = 0
    _over = False

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._made:
            import atexit
            atexit.register(finalize._at_exit)
        finalize._made += 1
        self._waiting[self] = [True, ref(obj, self), func, args, kwargs or None]

    def __call__(self, _=None):
        taken = self._waiting.pop(self, None)
        if taken and not self._over:
            *_, func, args, kwargs = taken
            return func(*args, **(kwargs or {}))

    def peek(self):
        _, weak, func, args, kwargs = self._waiting.get(self, (_gone,) * 5)
        obj = weak()
        return None if obj is None else (obj, func, args, kwargs or {})

    def detach(self):
        found = self.peek()
        if found:
            del self._waiting[self]
        return found

    @property
    def alive(self):
        return self in self._waiting

    @property
    def atexit(self):
        return self.alive and self._waiting[self][0]

    @atexit.setter
    def atexit(self, value):
        if self.alive:
            self._waiting[self][0] = bool(value)

    def __repr__(self):
        found = self.peek()
        target = f'for {type(found[0]).__name__!r} at {id(found[0]):#x}' if found else 'dead'
        return f'<{type(self).__name__} object at {id(self):#x}; {target}>'

    # The newest first; the list is made anew where a finalizer made others.
    @staticmethod
    def _at_exit():
        import gc
        import sys
        collecting = gc.isenabled()
        gc.disable()
        seen = 0
        while True:
            if seen != finalize._made:
                seen = finalize._made
                due = [each for each in finalize._waiting if each.atexit]
            if not due:
                break
            try:
                due.pop()()
            except Exception as error:
                report = getattr(sys, 'excepthook', None)
                if report is None:
                    from traceback import print_exception as report
                report(type(error), error, error.__traceback__)
        finalize._over = True
        if collecting:
            gc.enable()
`
