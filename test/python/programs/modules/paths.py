from pathlib import Path, PurePath, PurePosixPath
import os, uuid

for text in ('/a/b/c.tar.gz', 'a//b/./c/', '', '.', '..', '/', '//x/y', '///x', 'a/.hidden', 'a/b.', '~/x', '.a.b', 'a/../b'):
    p = PurePosixPath(text)
    print(repr(p), str(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.root, p.anchor, p.is_absolute(), [str(q) for q in p.parents])
p = PurePath('/usr') / 'lib' / 'x.py'
print(p, 'pre' / PurePath('post'), p.joinpath('../y', 'z'), p / '/abs', p.with_name('q.txt'), p.with_suffix('.c'), p.with_suffix(''), p.match('*.py'), p.match('lib/*'), p.match('/usr/*'), p.match('[a-x].p?'))
print(p.relative_to('/usr'), p.as_posix(), p.as_uri(), os.fspath(p), bytes(p), hash(p) == hash(PurePath('/usr/lib/x.py')), p == PurePosixPath('/usr/lib/x.py'), p == '/usr/lib/x.py')
print(sorted([PurePath('b'), PurePath('a/z'), PurePath('a'), PurePath('/x')]), PurePath('a') < PurePath('b'))


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: p.relative_to('/var'))
attempt(lambda: PurePath('a').relative_to('/a'))
attempt(lambda: PurePath('').with_name('x'))
attempt(lambda: p.with_name('a/b'))
attempt(lambda: p.with_suffix('py'))
attempt(lambda: PurePath(5))
attempt(lambda: p / 5)
attempt(lambda: p.parents[7])
attempt(lambda: PurePath('a').as_uri())
attempt(lambda: p.match(''))
print(p.parents, len(p.parents), p.parents[0], isinstance(p, os.PathLike), type(Path('x')).__name__, repr(Path('a/b')), Path('/a').exists(), Path('x/../y').parts)
print({PurePath('a'): 1}[PurePath('a/')], isinstance(Path(), PurePosixPath), issubclass(Path, PurePath), Path('/a/../b/./c').resolve() == Path('/b/c'))

u = uuid.UUID('{12345678-1234-5678-1234-567812345678}')
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.variant, u.version, u.time, u.clock_seq, u.node)
print(uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, 'http://python.org/'), uuid.uuid5(uuid.NAMESPACE_DNS, 'x').version)
v = uuid.uuid4()
print(len(str(v)), v.version, v.variant, uuid.uuid1().version, v == uuid.UUID(str(v)), v < uuid.UUID(int=2 ** 128 - 1), uuid.UUID(bytes=v.bytes) == v, uuid.UUID(bytes_le=v.bytes_le) == v, uuid.UUID(fields=v.fields) == v)
attempt(lambda: uuid.UUID('xyz'))
attempt(lambda: uuid.UUID())
attempt(lambda: uuid.UUID(int=-1))
attempt(lambda: setattr(u, 'int', 5))
attempt(lambda: uuid.UUID(bytes=b'1'))
