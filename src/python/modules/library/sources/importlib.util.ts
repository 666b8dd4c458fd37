/** `importlib.util`: specs of modules. */
export const SOURCE = `import sys
from importlib import import_module

__all__ = ['find_spec', 'module_from_spec', 'spec_from_loader', 'spec_from_file_location', 'resolve_name']


class ModuleSpec:
    __module__ = '_frozen_importlib'

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name, self.loader, self.origin, self.loader_state = name, loader, origin, loader_state
        self.submodule_search_locations = [] if is_package else None
        self.cached, self.has_location = None, False

    @property
    def parent(self):
        return self.name.rpartition('.')[0] if self.submodule_search_locations is None else self.name

    def __repr__(self):
        more = '' if self.origin is None else f', origin={self.origin!r}'
        return f'ModuleSpec(name={self.name!r}, loader={self.loader!r}{more})'


class _FileLoader:
    def __init__(self, name, path):
        self.name, self.path = name, path

    def create_module(self, spec):
        return None

    def get_source(self, name=None):
        with open(self.path) as stream:
            return stream.read()

    def get_filename(self, name=None):
        return self.path

    def exec_module(self, module):
        exec(compile(self.get_source(), self.path, 'exec'), module.__dict__)


def find_spec(name, package=None):
    known = sys.modules.get(name)
    if known is not None:
        found = getattr(known, '__spec__', None)
        return ModuleSpec(name, None, origin=getattr(known, '__file__', 'built-in')) if found is None else found
    try:
        module = import_module(name)
    except ImportError:
        return None
    return ModuleSpec(name, None, origin=getattr(module, '__file__', 'built-in'))


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    spec = ModuleSpec(name, _FileLoader(name, str(location)) if loader is None else loader, origin=str(location))
    spec.has_location = True
    return spec


def module_from_spec(spec):
    module = None
    if spec.loader is not None and hasattr(spec.loader, 'create_module'):
        module = spec.loader.create_module(spec)
    if module is None:
        module = type(sys)(spec.name)
    module.__spec__, module.__loader__ = spec, spec.loader
    if spec.has_location:
        module.__file__ = spec.origin
    return module


def resolve_name(name, package):
    level = len(name) - len(name.lstrip('.'))
    if not level:
        return name
    return f"{package.rsplit('.', level - 1)[0]}.{name[level:]}"
`
