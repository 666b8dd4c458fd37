#!/bin/sh
# usage: make.sh VERSION PYTHON
set -eu

if [ $# -ne 2 ]; then
    sed -n '2s/^# //p' "$0" >&2
    exit 2
fi
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
include=$("$2" -I -S -c "import sysconfig; print(sysconfig.get_config_var('INCLUDEPY'))")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${CC:-cc}" -O2 -w -shared -fPIC -I"$include" -I"$include/internal" "$here/recorder.c" -o "$work/recorder.so"
python3 "$here/paths.py" "$1" "$work/recorder.so" "$2" > "$work/paths.ts"
cp "$work/paths.ts" "$here/../../../src/python/modules/library/imports/measured/cpython$(echo "$1" | tr -d .).ts"
