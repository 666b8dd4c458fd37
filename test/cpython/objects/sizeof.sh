#!/bin/sh
# sizeof.sh PYTHON...
# Writes sizeof-3.X.json beside this script: what sys.getsizeof says in each of these interpreters (commands). Run it in the project's folder.
set -eu
here=$(dirname "$0")
for python in "$@"; do
  series=$("$python" -I -S -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  "$python" -I -S "$here/sizeof.py" >"$here/sizeof-$series.json"
  npx biome format --write "$here/sizeof-$series.json"
done
