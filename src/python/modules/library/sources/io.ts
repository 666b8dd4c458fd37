import { BASE } from './io/base'
import { FILES } from './io/files'
import { MEMORY } from './io/memory'
import { TEXT } from './io/text'

const NAMES = `
__all__ = ['BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase', 'BufferedReader', 'BufferedWriter', 'BufferedRWPair',
           'BufferedRandom', 'TextIOBase', 'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE', 'IncrementalNewlineDecoder']
`

/** `io`: streams, in memory and of files. */
export const SOURCE = BASE + MEMORY + FILES + TEXT + NAMES
