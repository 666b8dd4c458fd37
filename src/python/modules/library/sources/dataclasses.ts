import type { Interpreter } from '../../../vm/interpreter'
import { CLASSES } from './dataclasses/classes'
import { FIELDS } from './dataclasses/fields'
import { functionsSource } from './dataclasses/functions'
import { METHODS } from './dataclasses/methods'
import { SIGNATURE } from './dataclasses/signature'

const HEAD = `import abc, builtins, copy, functools, itertools, keyword, re, reprlib, sys, types
from _weakref import ref as _ref
from collections import OrderedDict as _OrderedDict
from enum import IntEnum as _IntEnum
from _threads import number as _get_ident

__all__ = 'dataclass field Field FrozenInstanceError InitVar MISSING fields asdict astuple make_dataclass replace is_dataclass'.split()
_V = sys.version_info
if _V >= (3, 10):
    __all__ += ['KW_ONLY']
_NOTHING = types.MappingProxyType({})

`

/** `dataclasses`. */
export function SOURCE(vm: Interpreter): string {
  return [HEAD, FIELDS, METHODS, SIGNATURE, CLASSES, functionsSource(vm)].join('\n')
}
