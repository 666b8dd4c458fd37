import { decode } from '../../../src/python/values/decode'
import { encode } from '../../../src/python/values/encode'
import * as methods from '../../../src/python/values/strMethods'
import { bytes, compareRecording, type Encoded, str } from './support'

const strings = (parts: readonly string[]): Encoded => parts.map(str)

compareRecording('str_methods', {
  plain: ([text], version) => [
    ...[methods.capitalize(text), methods.casefold(text), methods.lower(text), methods.upper(text), methods.title(text), methods.swapcase(text)].map(str),
    [
      ...[methods.isalnum(text, version), methods.isalpha(text, version), methods.isascii(text), methods.isdecimal(text, version), methods.isdigit(text, version)],
      ...[methods.islower(text), methods.isnumeric(text, version), methods.isspace(text), methods.istitle(text), methods.isupper(text)],
    ].reduce((bits, answer) => bits * 2 + Number(answer), 0),
  ],
  find: ([text, sub, i, j]) => [
    ...[methods.find(text, sub, i, j), methods.rfind(text, sub, i, j), methods.count(text, sub, i, j)],
    ...[methods.startswith(text, sub, i, j), methods.endswith(text, sub, i, j), methods.contains(text, sub)],
  ],
  index: ([text, sub]) => methods.index(text, sub),
  rindex: ([text, sub]) => methods.rindex(text, sub),
  affixes: ([text, subs]) => [methods.startswith(text, subs), methods.endswith(text, subs)],
  replace: ([text, from, to, n], version) => str(methods.replace(text, from, to, n, version)),
  split: ([text, separator, n]) => strings(methods.split(text, separator, n)),
  rsplit: ([text, separator, n]) => strings(methods.rsplit(text, separator, n)),
  splitlines: ([text, keep]) => strings(methods.splitlines(text, keep)),
  partition: ([text, separator]) => [strings(methods.partition(text, separator)), strings(methods.rpartition(text, separator))],
  strip: ([text, characters]) => strings([methods.strip(text, characters), methods.lstrip(text, characters), methods.rstrip(text, characters)]),
  pad: ([text, width, fill]) => strings([methods.ljust(text, width, fill), methods.rjust(text, width, fill), methods.center(text, width, fill), methods.zfill(text, width)]),
  expandtabs: ([text, size]) => str(methods.expandtabs(text, size)),
  remove: ([text, sub]) => strings([methods.removeprefix(text, sub), methods.removesuffix(text, sub)]),
  translate: ([text, from, to, without]) => {
    const table = methods.maketrans(from, to, without)
    return str(methods.translate(text, (codePoint) => table.get(codePoint)))
  },
  encode: ([text, encoding, errors]) => bytes(encode(text, encoding, errors)),
  decode: ([data, encoding, errors]) => str(decode(data, encoding, errors)),
  chr: ([n]) => str(methods.chr(n)),
  ord: ([text]) => methods.ord(text),
})
