/** `__future__`: feature, the release that first had it, the one that always has it, the compiler's flag. */
export const SOURCE = `import sys as _sys

_TABLE = '''
nested_scopes    2.1.0b1 2.2.0a0 0x10
generators       2.2.0a1 2.3.0f0 0
division         2.2.0a2 3.0.0a0 0x20000
absolute_import  2.5.0a1 3.0.0a0 0x40000
with_statement   2.5.0a1 2.6.0a0 0x80000
print_function   2.6.0a2 3.0.0a0 0x100000
unicode_literals 2.6.0a2 3.0.0a0 0x200000
barry_as_FLUFL   3.1.0a2 4.0.0a0 0x400000
generator_stop   3.5.0b1 3.7.0a0 0x800000
annotations      3.7.0b1 never   0x1000000
'''
if _sys.version_info < (3, 11):
    _TABLE = _TABLE.replace('never', '3.10.0a0' if _sys.version_info < (3, 10) else '3.11.0a0')


def _release(text):
    if text == 'never':
        return None
    major, minor, (micro, level, serial) = text.split('.')
    return int(major), int(minor), int(micro), {'a': 'alpha', 'b': 'beta', 'f': 'final'}[level], int(serial)


class _Feature:
    def __init__(self, *releases, compiler_flag):
        self.optional, self.mandatory = releases
        self.compiler_flag = compiler_flag

    def getOptionalRelease(self):
        return self.optional

    def getMandatoryRelease(self):
        return self.mandatory

    def __repr__(self):
        return f'_Feature({self.optional}, {self.mandatory}, {self.compiler_flag})'


_rows = [line.split() for line in _TABLE.split('\\n') if line]
all_feature_names = [row[0] for row in _rows]
__all__ = ['all_feature_names', *all_feature_names]
for _name, _optional, _mandatory, _flag in _rows:
    globals()[_name] = _Feature(_release(_optional), _release(_mandatory), compiler_flag=int(_flag, 16))
`
