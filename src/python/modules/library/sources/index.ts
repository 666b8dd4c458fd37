import type { Interpreter } from '../../../vm/interpreter'
import { SOURCE as futureSource } from './__future__'
import { SOURCE as underscoredCodecsSource } from './_codecs'
import { SOURCE as underscoredCollectionsAbcSource } from './_collections_abc'
import { SOURCE as underscoredPickleSource } from './_pickle'
import { SOURCE as underscoredTypingSource } from './_typing'
import { SOURCE as abcSource } from './abc'
import { SOURCE as argparseSource } from './argparse'
import { SOURCE as astSource } from './ast'
import { SOURCE as asyncioSource } from './asyncio'
import { SOURCE as base64Source } from './base64'
import { SOURCE as binasciiSource } from './binascii'
import { SOURCE as bisectSource } from './bisect'
import { SOURCE as calendarSource } from './calendar'
import { SOURCE as cmathSource } from './cmath'
import { SOURCE as cmdSource } from './cmd'
import { SOURCE as codecsSource } from './codecs'
import { SOURCE as collectionsSource } from './collections'
import { SOURCE as collectionsAbcSource } from './collections.abc'
import { SOURCE as colorsysSource } from './colorsys'
import { SOURCE as concurrentSource } from './concurrent'
import { SOURCE as concurrentFuturesSource } from './concurrent.futures'
import { SOURCE as configparserSource } from './configparser'
import { SOURCE as contextlibSource } from './contextlib'
import { SOURCE as contextvarsSource } from './contextvars'
import { SOURCE as copySource } from './copy'
import { SOURCE as copyregSource } from './copyreg'
import { SOURCE as csvSource } from './csv'
import { SOURCE as ctypesSource } from './ctypes'
import { dataclassesSource } from './dataclasses'
import { SOURCE as datetimeSource } from './datetime'
import { SOURCE as decimalSource } from './decimal'
import { SOURCE as difflibSource } from './difflib'
import { SOURCE as doctestSource } from './doctest'
import { enumSource } from './enum'
import { SOURCE as errnoSource } from './errno'
import { SOURCE as fnmatchSource } from './fnmatch'
import { SOURCE as fractionsSource } from './fractions'
import { SOURCE as functoolsSource } from './functools'
import { SOURCE as getoptSource } from './getopt'
import { SOURCE as getpassSource } from './getpass'
import { SOURCE as globSource } from './glob'
import { SOURCE as graphlibSource } from './graphlib'
import { SOURCE as hashlibSource } from './hashlib'
import { SOURCE as heapqSource } from './heapq'
import { SOURCE as hmacSource } from './hmac'
import { SOURCE as htmlSource } from './html'
import { SOURCE as htmlParserSource } from './html.parser'
import { SOURCE as importlibSource } from './importlib'
import { SOURCE as importlibUtilSource } from './importlib.util'
import { SOURCE as inspectSource } from './inspect'
import { SOURCE as ioSource } from './io'
import { SOURCE as jsonSource } from './json'
import { SOURCE as keywordSource } from './keyword'
import { SOURCE as linecacheSource } from './linecache'
import { SOURCE as localeSource } from './locale'
import { SOURCE as loggingSource } from './logging'
import { SOURCE as loggingHandlersSource } from './logging.handlers'
import { SOURCE as numbersSource } from './numbers'
import { SOURCE as optparseSource } from './optparse'
import { SOURCE as osSource } from './os'
import { SOURCE as pathlibSource } from './pathlib'
import { SOURCE as pickleSource } from './pickle'
import { SOURCE as platformSource } from './platform'
import { SOURCE as posixSource } from './posix'
import { SOURCE as posixpathSource } from './posixpath'
import { SOURCE as pprintSource } from './pprint'
import { SOURCE as queueSource } from './queue'
import { SOURCE as randomSource } from './random'
import { SOURCE as reSource } from './re'
import { SOURCE as reprlibSource } from './reprlib'
import { SOURCE as schedSource } from './sched'
import { SOURCE as secretsSource } from './secrets'
import { SOURCE as shelveSource } from './shelve'
import { SOURCE as shlexSource } from './shlex'
import { SOURCE as shutilSource } from './shutil'
import { SOURCE as signalSource } from './signal'
import { SOURCE as statSource } from './stat'
import { SOURCE as statisticsSource } from './statistics'
import { SOURCE as stringSource } from './string'
import { SOURCE as structSource } from './struct'
import { SOURCE as tempfileSource } from './tempfile'
import { SOURCE as textwrapSource } from './textwrap'
import { SOURCE as threadingSource } from './threading'
import { SOURCE as timeitSource } from './timeit'
import { SOURCE as tracebackSource } from './traceback'
import { SOURCE as typesSource } from './types'
import { SOURCE as typingSource } from './typing'
import { SOURCE as unittestSource } from './unittest'
import { SOURCE as unittestMockSource } from './unittest.mock'
import { SOURCE as urllibSource } from './urllib'
import { SOURCE as urllibParseSource } from './urllib.parse'
import { SOURCE as uuidSource } from './uuid'
import { SOURCE as warningsSource } from './warnings'

/** Modules that are Python: name → source. The interpreter imports them when a program does. */
export const BUNDLED_SOURCES: Readonly<Record<string, string | ((vm: Interpreter) => string)>> = {
  __future__: futureSource,
  _collections_abc: underscoredCollectionsAbcSource,
  _typing: underscoredTypingSource,
  abc: abcSource,
  ast: astSource,
  asyncio: asyncioSource,
  bisect: bisectSource,
  collections: collectionsSource,
  'collections.abc': collectionsAbcSource,
  contextlib: contextlibSource,
  copy: copySource,
  copyreg: copyregSource,
  ctypes: ctypesSource,
  dataclasses: dataclassesSource,
  datetime: datetimeSource,
  decimal: decimalSource,
  doctest: doctestSource,
  enum: enumSource,
  fractions: fractionsSource,
  functools: functoolsSource,
  heapq: heapqSource,
  inspect: inspectSource,
  io: ioSource,
  json: jsonSource,
  keyword: keywordSource,
  numbers: numbersSource,
  base64: base64Source,
  binascii: binasciiSource,
  csv: csvSource,
  hashlib: hashlibSource,
  logging: loggingSource,
  os: osSource,
  posix: posixSource,
  posixpath: posixpathSource,
  struct: structSource,
  pprint: pprintSource,
  queue: queueSource,
  random: randomSource,
  re: reSource,
  reprlib: reprlibSource,
  statistics: statisticsSource,
  string: stringSource,
  textwrap: textwrapSource,
  threading: threadingSource,
  traceback: tracebackSource,
  types: typesSource,
  typing: typingSource,
  timeit: timeitSource,
  cmath: cmathSource,
  contextvars: contextvarsSource,
  importlib: importlibSource,
  html: htmlSource,
  'html.parser': htmlParserSource,
  optparse: optparseSource,
  calendar: calendarSource,
  argparse: argparseSource,
  unittest: unittestSource,
  difflib: difflibSource,
  pathlib: pathlibSource,
  urllib: urllibSource,
  'urllib.parse': urllibParseSource,
  uuid: uuidSource,
  errno: errnoSource,
  fnmatch: fnmatchSource,
  getpass: getpassSource,
  glob: globSource,
  hmac: hmacSource,
  locale: localeSource,
  platform: platformSource,
  secrets: secretsSource,
  shutil: shutilSource,
  stat: statSource,
  tempfile: tempfileSource,
  _codecs: underscoredCodecsSource,
  _pickle: underscoredPickleSource,
  pickle: pickleSource,
  cmd: cmdSource,
  codecs: codecsSource,
  colorsys: colorsysSource,
  getopt: getoptSource,
  graphlib: graphlibSource,
  linecache: linecacheSource,
  sched: schedSource,
  shelve: shelveSource,
  shlex: shlexSource,
  signal: signalSource,
  'concurrent.futures': concurrentFuturesSource,
  concurrent: concurrentSource,
  'unittest.mock': unittestMockSource,
  configparser: configparserSource,
  'importlib.util': importlibUtilSource,
  'logging.handlers': loggingHandlersSource,
  warnings: warningsSource,
}
