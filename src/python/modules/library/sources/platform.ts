/** `platform`: which machine and which Python this is. */
export const SOURCE = String.raw`import collections
import os
import re
import sys

uname_result = collections.namedtuple('uname_result', 'system node release version machine processor')


def uname():
    found = os.uname()
    return uname_result(found.sysname, found.nodename, found.release, found.version, found.machine, '')


def system():
    return uname().system


def node():
    return uname().node


def release():
    return uname().release


def version():
    return uname().version


def machine():
    return uname().machine


def processor():
    return ''


def architecture(executable=sys.executable, bits='', linkage=''):
    return '64bit', 'ELF'


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    return 'glibc', '2.36'


def platform(aliased=False, terse=False):
    return f"{system()}-{release()}-with-{'-'.join(libc_ver())}" if terse else f"{system()}-{release()}-{machine()}-with-{''.join(libc_ver())}"


def python_implementation():
    return 'CPython'


def python_version():
    return sys.version.split()[0]


def python_version_tuple():
    return tuple(python_version().split('.'))


def _parts():
    return re.match(r'([\w.+]+)\s*\(([^,]+),\s*([^)]+)\)\s*\[([^\]]*)\]', sys.version.replace('\n', ' '))


def python_build():
    found = _parts()
    return (found[2], found[3]) if found else ('', '')


def python_compiler():
    found = _parts()
    return found[4] if found else ''


def python_branch():
    return ''


python_revision = python_branch


def freedesktop_os_release():
    return {'NAME': 'Linux', 'ID': 'linux', 'PRETTY_NAME': 'Linux'}


def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    return release, versioninfo, machine


def win32_ver(release='', version='', csd='', ptype=''):
    return release, version, csd, ptype
`
