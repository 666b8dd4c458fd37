/** `dataclasses`: the text of a class's signature. */
export const SIGNATURE = `
def _shown_kind(kind):
    if isinstance(kind, type) and not hasattr(kind, '__origin__'):
        return kind.__qualname__ if kind.__module__ == 'builtins' else f'{kind.__module__}.{kind.__qualname__}'
    return repr(kind) if isinstance(kind, str) else repr(kind).replace('typing.', '')


def _signature_text(cls):
    fields = [f for f in cls.__dataclass_fields__.values() if f.init and f._field_type is not _CLASS_VARIABLE]
    by_name = [f for f in fields if getattr(f, 'kw_only', False)]
    shown = []
    for f in [f for f in fields if f not in by_name] + by_name:
        if by_name and f is by_name[0]:
            shown.append('*')
        default = f.default if f.default_factory is MISSING else _BY_FACTORY
        text = f'{f.name}: {_shown_kind(f.type)}'
        shown.append(text if default is MISSING else f'{text} = {default!r}')
    # Whoever shows a signature asks for the annotations, which are a tuple until then.
    getattr(cls.__init__, '__annotations__', None)
    return f'({", ".join(shown)})'
`
