import type { Interpreter } from '../../vm/interpreter'

/** Modules of CPython's library that programs ask for and that are not there: they need threads, files, a network, a clock, or a regular expression machine. */
export const UNSUPPORTED_MODULES: ReadonlySet<string> = new Set(
  `_thread aifc antigravity argparse ast asynchat asyncore bdb binhex bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop colorsys compileall concurrent
  configparser contextvars crypt curses dbm difflib dis distutils doctest email encodings ensurepip errno faulthandler fcntl filecmp fileinput fnmatch formatter ftplib getopt
  getpass gettext glob graphlib grp gzip hmac html http idlelib imaplib imghdr imp importlib ipaddress lib2to3 linecache locale lzma mailbox mailcap marshal mimetypes mmap modulefinder
  msilib multiprocessing netrc nis nntplib ntpath nturl2path opcode optparse ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix profile pstats pty pwd
  py_compile pyclbr pydoc quopri readline resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile
  sre_constants sre_parse ssl stat stringprep subprocess sunau symbol symtable sysconfig syslog tabnanny tarfile telnetlib tempfile termios test this timeit tkinter token tokenize tomllib
  trace tty turtle unicodedata unittest urllib uu uuid venv wave webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`
    .replace(' ', ' ')
    .split(/\s+/),
)

/** Raises where the module is one of CPython's that is not there. */
export function refuseUnsupported(vm: Interpreter, name: string): void {
  if (UNSUPPORTED_MODULES.has(name.split('.')[0])) vm.raise('ImportError', `module '${name}' is not supported here`)
}
