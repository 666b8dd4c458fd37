import { CLASSES } from './dataclasses/classes'
import { FIELDS } from './dataclasses/fields'
import { FUNCTIONS } from './dataclasses/functions'
import { METHODS } from './dataclasses/methods'

const HEAD = `import abc, copy, functools, keyword, operator, reprlib, sys, types

__all__ = 'dataclass field Field FrozenInstanceError InitVar MISSING fields asdict astuple make_dataclass replace is_dataclass'.split()
_V = sys.version_info
if _V >= (3, 10):
    __all__ += ['KW_ONLY']
_NOTHING = types.MappingProxyType({})


def _globals_of(cls):
    return vars(sys.modules[cls.__module__]) if cls.__module__ in sys.modules else {}
`

/** `dataclasses`. */
export const SOURCE = [HEAD, FIELDS, METHODS, CLASSES, FUNCTIONS].join('\n')
