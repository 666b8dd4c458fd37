# Ends because a module cannot be found.
try:
    import no_such_module_at_all
except ImportError as error:
    print(type(error).__name__, error.name, error.path)
try:
    from math import no_such_function
except ImportError as error:
    print(type(error).__name__, error.name, str(error).split(' (')[0])
try:
    import math.pi
except ImportError as error:
    print(type(error).__name__, error)
import no_such_package.part
