/** Which objects of a module have examples, and where they stand. */
export const FINDER = String.raw`

class DocTestFinder:
    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser, self._verbose, self._recurse, self._exclude_empty = parser, verbose, recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        try:
            lines = _traceback.source_lines(inspect.getfile(obj))
        except TypeError:
            lines = None
        if globs is None:
            globs = {} if module is None else module.__dict__.copy()
        else:
            globs = globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        globs.setdefault('__name__', '__main__')
        tests = []
        self._find(tests, obj, name, module, lines, globs, {})
        tests.sort()
        return tests

    def _from_module(self, module, object):
        if module is None:
            return True
        home = inspect.getmodule(object)
        if home is not None:
            return module is home
        if inspect.isfunction(object):
            return module.__dict__ is object.__globals__
        if inspect.ismethoddescriptor(object) or type(object) is type(''.__add__):
            holder = getattr(object, '__objclass__', object)
            return module.__name__ == getattr(holder, '__module__', module.__name__)
        if inspect.isclass(object) or hasattr(object, '__module__'):
            return module.__name__ == object.__module__
        if isinstance(object, property):
            return True
        raise ValueError('object must be a class or function')

    def _is_routine(self, obj):
        try:
            obj = inspect.unwrap(obj)
        except ValueError:
            if sys.version_info < (3, 10):
                raise
        return inspect.isroutine(obj)

    def _find(self, tests, obj, name, module, source_lines, globs, seen):
        if self._verbose:
            print('Finding tests in', name)
        if id(obj) in seen:
            return
        seen[id(obj)] = 1
        test = self._get_test(obj, name, module, globs, source_lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            inner = [(key, value) for key, value in obj.__dict__.items() if (self._is_routine(value) or inspect.isclass(value)) and self._from_module(module, value)]
            inner += [('__test__.' + key, value) for key, value in self._named_tests(obj)]
        elif inspect.isclass(obj):
            inner = []
            for key, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if (inspect.isroutine(value) or inspect.isclass(value) or isinstance(value, property)) and self._from_module(module, value):
                    inner.append((key, value))
        else:
            return
        for key, value in inner:
            self._find(tests, value, f'{name}.{key}', module, source_lines, globs, seen)

    def _named_tests(self, module):
        for key, value in getattr(module, '__test__', {}).items():
            if not isinstance(key, str):
                raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: {type(key)!r}')
            if not (inspect.isroutine(value) or inspect.isclass(value) or inspect.ismodule(value) or isinstance(value, str)):
                raise ValueError(f'DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or modules: {type(value)!r}')
            yield key, value

    def _get_test(self, obj, name, module, globs, source_lines):
        if isinstance(obj, str):
            docstring = obj
        else:
            docstring = getattr(obj, '__doc__', None)
            docstring = '' if docstring is None else docstring if isinstance(docstring, str) else str(docstring)
        lineno = self._find_lineno(obj, source_lines)
        if self._exclude_empty and not docstring:
            return None
        filename = None
        if module is not None:
            filename = getattr(module, '__file__', None) or module.__name__
        return self._parser.get_doctest(docstring, globs, name, filename, lineno)

    def _find_lineno(self, obj, source_lines):
        """The line, from 0, where the docstring seems to begin: the first one with a quotation mark at its beginning or after a colon."""
        # From 3.10 on what has no docstring is on no line.
        documented = sys.version_info < (3, 10) or getattr(obj, '__doc__', None) is not None
        lineno = None
        if inspect.ismodule(obj) and documented:
            lineno = 0
        if inspect.isclass(obj) and documented:
            if source_lines is None:
                return None
            head = re.compile(r'^\s*class\s*%s\b' % re.escape(getattr(obj, '__name__', '-')))
            for at, line in enumerate(source_lines):
                if head.match(line):
                    lineno = at
                    break
        obj = getattr(obj, '__func__', obj) if inspect.ismethod(obj) else obj
        if sys.version_info >= (3, 13):
            if isinstance(obj, property):
                obj = obj.fget
            if inspect.isfunction(obj) and obj.__doc__:
                obj = inspect.unwrap(obj)
                if not hasattr(obj, '__code__'):
                    return None
                obj = obj.__code__
        elif inspect.isfunction(obj) and (obj.__doc__ or sys.version_info < (3, 10)):
            obj = obj.__code__
        if inspect.istraceback(obj):
            obj = obj.tb_frame
        if inspect.isframe(obj):
            obj = obj.f_code
        if inspect.iscode(obj):
            lineno = obj.co_firstlineno - 1
        if lineno is None:
            return None
        if source_lines is None:
            return lineno + 1
        quoted = re.compile(r'''(^|.*:)\s*\w*("|')''')
        for at in range(lineno, len(source_lines)):
            if quoted.match(source_lines[at]):
                return at
        return None
`
