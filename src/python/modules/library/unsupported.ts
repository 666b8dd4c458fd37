import type { Interpreter } from '../../vm/interpreter'
import { BUNDLED_SOURCES } from './sources/index'

/** Modules of CPython's library that programs ask for and that are not there: most need threads, files, a network, or a clock of their own. */
const UNSUPPORTED_MODULES: ReadonlySet<string> = new Set(
  `_thread aifc antigravity asynchat asyncore bdb binhex bz2 cProfile cgi cgitb chunk code codeop compileall 
   crypt curses dbm dis distutils email encodings ensurepip faulthandler fcntl filecmp fileinput formatter ftplib 
   gettext grp gzip http idlelib imaplib imghdr imp ipaddress lib2to3 lzma mailbox mailcap marshal mimetypes mmap modulefinder
  msilib multiprocessing netrc nis nntplib ntpath nturl2path opcode ossaudiodev parser pdb pickletools pipes pkgutil plistlib poplib profile pstats pty pwd
  py_compile pyclbr pydoc quopri readline resource rlcompleter runpy select selectors site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile
  sre_constants sre_parse ssl stringprep subprocess sunau symbol symtable sysconfig syslog tabnanny tarfile telnetlib termios test this tkinter token tokenize tomllib
  trace tty turtle uu venv wave webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`
    .replace(' ', ' ')
    .split(/\s+/),
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
