/** Part of `configparser`. */
export const PARSER = String.raw`class RawConfigParser(MutableMapping):
    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False, 'off': False}
    _DEFAULT_INTERPOLATION = Interpolation()
    NONSPACECRE = re.compile(r'\S')
    SECTCRE = re.compile(r'\[(?P<header>.+)\]' if _V >= (3, 9) else r'\[(?P<header>[^]]+)\]')

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'), comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True,
                 empty_lines_in_values=True, default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False):
        self._dict, self._sections, self._defaults = dict_type, dict_type(), dict_type()
        self._converters = {'int': int, 'float': float, 'boolean': self._convert_to_boolean}
        if converters is not _UNSET:
            self._converters.update(converters)
            for name in converters:
                setattr(self, 'get' + name, lambda section, option, *, _convert=converters[name], **options: self._get_conv(section, option, _convert, **options))
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters, self._comment_prefixes, self._inline, self._strict = tuple(delimiters), tuple(comment_prefixes or ()), tuple(inline_comment_prefixes or ()), strict
        self._allow_no_value, self._empty_lines_in_values, self.default_section = allow_no_value, empty_lines_in_values, default_section
        self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _UNSET else Interpolation() if interpolation is None else interpolation
        if defaults:
            self._read_defaults(defaults)

    def _read_defaults(self, defaults):
        for option, value in self._texts(defaults):
            self._defaults[option] = value

    def _texts(self, options):
        for key, value in options.items():
            yield self.optionxform(str(key)), None if value is None else str(value)

    def _own(self, section):
        """What stands in a section itself; None for one that is not there."""
        return self._defaults if section == self.default_section else self._sections.get(section)

    def _own_known(self, section):
        own = self._own(section or self.default_section)
        if own is None:
            raise NoSectionError(section)
        return own

    def optionxform(self, optionstr):
        return optionstr.lower()

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections.keys())

    def add_section(self, section):
        if section in self._sections:
            raise DuplicateSectionError(section)
        if section == self.default_section:
            raise ValueError(f'Invalid section name: {section!r}')
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        try:
            own = self._sections[section]
        except KeyError:
            raise NoSectionError(section) from None
        return list({**own, **self._defaults})

    def read(self, filenames, encoding=None):
        filenames = [filenames] if isinstance(filenames, (str, bytes)) or hasattr(filenames, '__fspath__') else filenames
        done = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as stream:
                    self._read(stream, filename)
            except OSError:
                continue
            done.append(filename.__fspath__() if hasattr(filename, '__fspath__') else filename)
        return done

    def read_file(self, f, source=None):
        self._read(f, source if source is not None else getattr(f, 'name', '<???>'))

    def read_string(self, string, source='<string>'):
        self._read(string.splitlines(True), source)

    def read_dict(self, dictionary, source='<dict>'):
        read = {}
        for name, options in dictionary.items():
            section = str(name)
            self._begin(section, self._strict and section in read)
            known = read.setdefault(section, set())
            for option, value in self._texts(options):
                if self._strict and option in known:
                    raise DuplicateOptionError(section, option, source)
                known.add(option)
                self.set(section, option, value)

    def _begin(self, section, again):
        # It may be there from before, but not twice in what is read.
        try:
            self.add_section(section)
        except (DuplicateSectionError, ValueError):
            if again:
                raise

    def _read(self, lines, source):
        added, section, name, section_name, margin, failed = set(), None, None, None, 0, None
        for number, line in enumerate(lines, 1):
            text = line
            for prefix in self._inline:
                at = text.find(prefix)
                while at > 0 and not text[at - 1].isspace():
                    at = text.find(prefix, at + 1)
                if at >= 0:
                    text = text[:at]
            comment = line.strip().startswith(self._comment_prefixes) if self._comment_prefixes else False
            value = '' if comment else text.strip()
            if not value:
                if self._empty_lines_in_values:
                    if not comment and section is not None and name and section[name] is not None and not (self._inline and line.strip()):
                        section[name].append('')
                else:
                    margin = sys.maxsize
                continue
            first = self.NONSPACECRE.search(line)
            level = first.start() if first else 0
            if section is not None and name and level > margin:
                if section[name] is None:
                    raise ParsingError(source)
                section[name].append(value)
                continue
            margin = level
            header = self.SECTCRE.match(value)
            if header:
                section_name = header.group('header')
                if section_name in self._sections:
                    if self._strict and section_name in added:
                        raise DuplicateSectionError(section_name, source, number)
                    section = self._sections[section_name]
                elif section_name == self.default_section:
                    section = self._defaults
                else:
                    section = self._sections[section_name] = self._dict()
                    self._proxies[section_name] = SectionProxy(self, section_name)
                added.add(section_name)
                name = None
            elif section is None:
                raise MissingSectionHeaderError(source, number, line)
            else:
                places = [at for at in (value.find(sign) for sign in self._delimiters) if at >= 0]
                if not places and not self._allow_no_value or places and min(places) == 0:
                    failed = failed or ParsingError(source)
                    failed.append(number, repr(line))
                    continue
                cut = min(places) if places else len(value)
                name = self.optionxform(value[:cut].rstrip())
                if self._strict and (section_name, name) in added:
                    raise DuplicateOptionError(section_name, name, source, number)
                added.add((section_name, name))
                section[name] = [value[cut + 1:].strip()] if places else None
        for owner in (self._defaults, *self._sections.values()):
            for key, value in owner.items():
                if isinstance(value, list):
                    owner[key] = '\n'.join(value).rstrip()
        if failed:
            raise failed

    def _unified(self, section, vars):
        own = {}
        try:
            own = self._sections[section]
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
        given = {self.optionxform(key): None if value is None else str(value) for key, value in (vars or {}).items()}
        return _ChainMap(given, own, self._defaults)

    def _found(self, section, option, vars):
        """The option's name as it is kept, its value, and all values that may stand in it."""
        names = self._unified(section, vars)
        option = self.optionxform(option)
        try:
            return option, names[option], names
        except KeyError:
            raise NoOptionError(option, section)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            found = self._found(section, option, vars)
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback
        return found[1] if raw or found[1] is None else self._interpolation.before_get(self, section, *found)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, **options):
        return self._get_conv(section, option, int, **options)

    def getfloat(self, section, option, **options):
        return self._get_conv(section, option, float, **options)

    def getboolean(self, section, option, **options):
        return self._get_conv(section, option, self._convert_to_boolean, **options)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f'Not a boolean: {value}')
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return super().items()
        names = dict(self._defaults)
        try:
            names.update(self._sections[section])
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section)
        options = list(names)
        names.update({self.optionxform(key): value for key, value in (vars or {}).items()})
        return [(option, names[option] if raw else self._interpolation.before_get(self, section, option, names[option], names)) for option in options]

    def popitem(self):
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def has_option(self, section, option):
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        return section in self._sections and (option in self._sections[section] or option in self._defaults)

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._own_known(section)[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        sign = f' {self._delimiters[0]} ' if space_around_delimiters else self._delimiters[0]
        for name, own in [(self.default_section, self._defaults)] * bool(self._defaults) + list(self._sections.items()):
            fp.write(f'[{name}]\n')
            for key, value in own.items():
                text = '' if value is None and self._allow_no_value else sign + str(value).replace('\n', '\n\t')
                fp.write(f'{key}{text}\n')
            fp.write('\n')

    def remove_option(self, section, option):
        return self._own_known(section).pop(self.optionxform(option), _UNSET) is not _UNSET

    def remove_section(self, section):
        if section not in self._sections:
            return False
        del self._sections[section], self._proxies[section]
        return True

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key not in self or self[key] is not value:
            own = self._own(key)
            if own is not None:
                own.clear()
            self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError('Cannot remove the default section.')
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield self.default_section
        yield from self._sections

    @property
    def converters(self):
        return self._converters


class ConfigParser(RawConfigParser):
    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        if not isinstance(option, str):
            raise TypeError('option keys must be strings')
        if not isinstance(value, str) and not (self._allow_no_value and value is None):
            raise TypeError('option values must be strings')
        super().set(section, option, value)

    def add_section(self, section):
        if not isinstance(section, str):
            raise TypeError('section names must be strings')
        super().add_section(section)


SafeConfigParser = ConfigParser


class SectionProxy(MutableMapping):
    def __init__(self, parser, name):
        self._parser, self._name = parser, name

    def __repr__(self):
        return f'<Section: {self._name}>'

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        if not isinstance(key, str):
            raise TypeError('option keys must be strings')
        if not isinstance(value, str) and not (self._parser._allow_no_value and value is None):
            raise TypeError('option values must be strings')
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        return self._parser.options(self._name) if self._name != self._parser.default_section else list(self._parser.defaults())

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getint(self, option, fallback=None, **options):
        return self._parser.getint(self._name, option, fallback=fallback, **options)

    def getfloat(self, option, fallback=None, **options):
        return self._parser.getfloat(self._name, option, fallback=fallback, **options)

    def getboolean(self, option, fallback=None, **options):
        return self._parser.getboolean(self._name, option, fallback=fallback, **options)
`
