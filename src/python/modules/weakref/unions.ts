/** What weak dictionaries have from 3.9 on. Source: PEP 584. */
export const UNIONS = `    if sys.version_info >= (3, 9):
        def __ior__(self, other):
            self.update(other)
            return self

        def __or__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            made = self.copy()
            made.update(other)
            return made

        def __ror__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            made = self.__class__()
            made.update(other)
            made.update(self)
            return made
`
