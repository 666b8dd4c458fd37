"""Joins a dump and the lengths of the free lists that the statistics name into a boot image. usage: image.py DUMP STATS OUT.json.gz"""
import gzip
import json
import re
import sys

dump, stats, out = sys.argv[1:]
with open(dump) as file:
    image = json.load(file)
with open(stats) as file:
    found = re.findall(r'^ *([\d,]+) free ((?:\d+-sized )?Py\w+Object)s \* ', file.read(), re.MULTILINE)
image['freelists'] = {name: int(length.replace(',', '')) for length, name in found}
with gzip.GzipFile(out, 'wb', 9, mtime=0) as packed:
    packed.write(json.dumps(image, separators=(',', ':')).encode())
