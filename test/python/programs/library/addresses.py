# Addresses of urllib.parse: taken apart, joined, quoted.
import urllib.parse as up
from urllib.parse import urlparse, parse_qs, quote
u = up.urlparse('http://user:pw@Host.com:80/path/x;p?q=1&r=a%20b#frag'); print(u, u.hostname, u.port, u.username, u.password, u.geturl(), u._replace(scheme='https').geturl())
print(up.parse_qs(u.query), up.parse_qsl('a=1&a=2&b=&c'), up.parse_qs('a=1&b=', keep_blank_values=True), up.quote('a b/ü?'), up.quote('a/b', safe=''), up.unquote('a%20b%C3%BC%zz'), up.quote_plus('a b&c'), up.unquote_plus('a+b'), up.urlencode({'a': 1, 'b': [1, 2]}, doseq=True), up.urlencode([('x', 'y z')]), up.urlencode({'a': [1]}))
for b, r in (('http://a/b/c', '../d'), ('http://a/b/c/', 'd'), ('http://a/b/c', '/d'), ('http://a/b/c', '//e/f'), ('http://a/b/c', '?q'), ('http://a/b', 'mailto:x'), ('http://a', 'b'), ('http://a/b/c/d', '../../../g'), ('', 'x'), ('http://a/b', '#f'), ('http://a/b/./c', './d/')): print(up.urljoin(b, r), end=' ')
print()
for s in ('//x/y', 'a:b', 'mailto:me@x', '/p?q#f', 'http://[::1]:8080/', 'HTTP://X', 'path', '', 'file:///etc', 'x?a=b?c'): print(up.urlsplit(s), up.urlsplit(s).geturl())
print(up.urlunparse(('s', 'n', 'p', 'x', 'q', 'f')), up.urldefrag('http://a/b#c'), up.urldefrag('x'))
try: up.urlparse('http://a:99999').port
except ValueError as e: print(e)
try: up.urlparse('http://a:xx').port
except ValueError as e: print(e)
try: up.urlsplit('http://[x')
except ValueError as e: print(e)
