#!/bin/sh
# usage: dump.sh PYTHON FOLDER
set -eu

if [ $# -ne 2 ]; then
    sed -n '2s/^# //p' "$0" >&2
    exit 2
fi
python=$1
mkdir -p "$2"
folder=$(CDPATH= cd -- "$2" && pwd)

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
ask() { "$python" -I -S -c "import sys, sysconfig; get = sysconfig.get_config_var; print($1)"; }
include=$(ask "get('INCLUDEPY')")
libdir=$(ask "get('LIBDIR')")
library=python$(ask "get('LDVERSION')")
executable=$(ask "sys.executable")
minor=$(ask "sys.version_info[1]")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

places=
if [ "$minor" -lt 12 ]; then
    nm "$libdir/$(ask "get('INSTSONAME')")" > "$work/symbols"
    for name in PyObject_Malloc arenas maxarenas unused_arena_objects usable_arenas usedpools narenas_currently_allocated raw_allocated_blocks; do
        at=$(awk -v name="$name" '$3 == name { print "0x" $1; exit }' "$work/symbols")
        if [ -n "$at" ]; then
            places="$places -DAT_$name=$at"
        elif [ "$name" != raw_allocated_blocks ] || [ "$minor" -gt 8 ]; then
            echo "$libdir: the library does not name its variable $name (stripped?)" >&2
            exit 3
        fi
    done
fi

# shellcheck disable=SC2086 # places holds several words
"${CC:-cc}" -std=gnu11 -O2 -w $places -I"$include" -I"$include/internal" "$here/dumper.c" \
    -L"$libdir" -Wl,-rpath,"$libdir" -l"$library" -ldl -o "$work/dumper"

cp "$here/first.py" "$work/first.py"
(cd "$work" && ./dumper "$executable" first.py 2> stats)
"$python" -I -S "$here/image.py" "$work/image" "$work/stats" "$folder/boot-3.$minor.json.gz"
cp "$work/walk" "$folder/walk-3.$minor.json"
