"""A release build."""


def get_config_vars(*names):
    return {'PY_CFLAGS': '-DNDEBUG'}
