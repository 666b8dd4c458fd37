/** `getopt`: options as the C function takes them. */
export const SOURCE = `import os

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    def __init__(self, msg, opt=''):
        self.msg, self.opt = msg, opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    return _parsed(args, shortopts, longopts, True)


def gnu_getopt(args, shortopts, longopts=[]):
    strict = shortopts.startswith('+') or bool(os.environ.get('POSIXLY_CORRECT'))
    return _parsed(args, shortopts.lstrip('+'), longopts, strict)


def _parsed(args, short, long, stops):
    long = [long] if isinstance(long, str) else list(long)
    found, rest = [], []
    args = list(args)
    while args:
        arg = args.pop(0)
        if arg == '--':
            rest += args
            break
        if arg.startswith('--'):
            args = _long(found, arg[2:], long, args)
        elif arg.startswith('-') and arg != '-':
            args = _short(found, arg[1:], short, args)
        elif stops:
            rest += [arg, *args]
            break
        else:
            rest.append(arg)
    return found, rest


def _long(found, option, names, args):
    name, equals, value = option.partition('=')
    fits = [each for each in names if each.startswith(name)]
    if not fits:
        raise GetoptError(f'option --{name} not recognized', name)
    if name in fits:
        full, wants = name, False
    elif name + '=' in fits:
        full, wants = name, True
    elif len(fits) > 1:
        raise GetoptError(f'option --{name} not a unique prefix', name)
    else:
        full, wants = fits[0].rstrip('='), fits[0].endswith('=')
    if wants and not equals:
        if not args:
            raise GetoptError(f'option --{full} requires argument', full)
        value = args.pop(0)
    elif equals and not wants:
        raise GetoptError(f'option --{full} must not have an argument', full)
    found.append(('--' + full, value if wants else ''))
    return args


def _short(found, letters, short, args):
    while letters:
        letter, letters = letters[0], letters[1:]
        at = short.find(letter) if letter != ':' else -1
        if at < 0:
            raise GetoptError(f'option -{letter} not recognized', letter)
        value = ''
        if short.startswith(':', at + 1):
            if not letters:
                if not args:
                    raise GetoptError(f'option -{letter} requires argument', letter)
                letters = args.pop(0)
            value, letters = letters, ''
        found.append(('-' + letter, value))
    return args
`
