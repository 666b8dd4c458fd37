import type { Interpreter } from '../../vm/interpreter'
import { BUNDLED_SOURCES } from './sources/index'

/** Modules of CPython's library that programs ask for and that are not there: most need threads, files, a network, or a clock of their own. */
const UNSUPPORTED_MODULES: ReadonlySet<string> = new Set(
  `__hello__ __phello__ _aix_support _android_support _ast _asyncio _blake2 _bootsubprocess _bz2 _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp
  _codecs_kr _codecs_tw _colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel _datetime _dbm _decimal
  _elementtree _frozen_importlib _frozen_importlib_external _gdbm _hashlib _imp _interpchannels _interpqueues _interpreters _io _ios_support _locale
  _lsprof _lzma _markupbase _md5 _multibytecodec _multiprocessing _opcode _opcode_metadata _operator _osx_support _posixshmem _posixsubprocess _py_abc
  _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3 _ssl _stat _statistics
  _string _strptime _suggestions _symtable _sysconfig _thread _threading_local _tkinter _tokenize _uuid _warnings _winapi _xxsubinterpreters _zoneinfo
  aifc antigravity asynchat asyncore audioop bdb binhex bz2 cProfile cgi cgitb chunk code codeop compileall crypt curses dbm dis distutils email
  encodings ensurepip faulthandler fcntl filecmp fileinput formatter ftplib genericpath gettext grp gzip http idlelib imaplib imghdr imp ipaddress
  lib2to3 lzma mailbox mailcap marshal mimetypes mmap modulefinder msilib multiprocessing netrc nis nntplib nt ntpath nturl2path opcode ossaudiodev
  parser pdb pickletools pipes pkgutil plistlib poplib profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat quopri readline resource
  rlcompleter runpy select selectors site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stringprep
  subprocess sunau symbol symtable sysconfig syslog tabnanny tarfile telnetlib termios test this tkinter token tokenize tomllib trace tty turtle
  turtledemo uu venv wave webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/),
)

/** Modules of packages that are there. */
const UNSUPPORTED_PARTS = /^(unittest|html|importlib|urllib|http|xml|concurrent|logging)\./

/** Is the module one of CPython's that is not there? */
export function isUnsupported(name: string): boolean {
  return UNSUPPORTED_MODULES.has(name.split('.')[0]) || (UNSUPPORTED_PARTS.test(name) && !(name in BUNDLED_SOURCES))
}

/** Raises where the module is one of CPython's that is not there. */
export function refuseUnsupported(vm: Interpreter, name: string): void {
  if (isUnsupported(name)) vm.raise('ImportError', `module '${name}' is not supported here`)
}
