#!/bin/sh
# usage: record.sh PYTHON SCRIPT.py OUT.planes.gz [ARGS...]
set -eu

if [ $# -lt 3 ]; then
    sed -n '2s/^# //p' "$0" >&2
    exit 2
fi
python=$1 script=$2 out=$3
shift 3

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
ask() { "$python" -I -S -c "import sys, sysconfig; get = sysconfig.get_config_var; print($1)"; }
include=$(ask "get('INCLUDEPY')")
libdir=$(ask "get('LIBDIR')")
library=python$(ask "get('LDVERSION')")
executable=$(ask "sys.executable")

cache=${TMPDIR:-/tmp}/memrec-$(id -u)
mkdir -p -m 700 "$cache"
work=$(mktemp -d "$cache/run.XXXXXX")
trap 'rm -rf "$work"' EXIT

key=$( (cat "$here/recorder.c"; echo "$include" "$libdir" "$library") | cksum | tr ' ' -)
recorder=$cache/recorder-$key
if [ ! -x "$recorder" ]; then
    "${CC:-cc}" -std=c11 -O2 -Wall -Wextra -pthread -I"$include" "$here/recorder.c" \
        -L"$libdir" -Wl,-rpath,"$libdir" -l"$library" -o "$work/recorder"
    mv "$work/recorder" "$recorder"
fi

status=0
"$recorder" "$work/rows" "$executable" "$script" "$@" || status=$?

"$python" -I -S - "$work/rows" "$out" <<'PACK'
import gzip
import sys

with open(sys.argv[1], 'rb') as file:
    header, rows = file.read(256), file.read()
with open(sys.argv[2], 'wb') as file, gzip.GzipFile('', 'wb', 9, file, mtime=0) as packed:
    packed.write(b'MEMRECP2' + header[8:])
    for offset in range(40):
        packed.write(rows[offset::40])
PACK
exit $status
