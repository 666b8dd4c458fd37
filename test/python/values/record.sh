#!/bin/sh
# Records what real interpreters answer: test/python/values/recorded/*.json.
# The formatter breaks the lines of a recording afterwards: npm run format.
# Interpreters are python3.8 … python3.13 on PATH, or bin/python of the folders in PYTHONS, separated by colons.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
find_python() {
  for folder in $(printf '%s' "${PYTHONS:-}" | tr ':' ' '); do
    if [ -x "$folder/bin/python" ] && [ "$("$folder/bin/python" -S -c 'import sys; print("%d.%d" % sys.version_info[:2])')" = "$1" ]; then
      echo "$folder/bin/python"
      return
    fi
  done
  command -v "python$1"
}
for version in 3.8 3.9 3.10 3.11 3.12 3.13; do
  python=$(find_python "$version") || { echo "no python$version" >&2; exit 1; }
  (cd "$here" && PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1 "$python" -s -S record.py run "$scratch/$version.json" "$@")
  last=$python
done
(cd "$here" && "$last" -s -S record.py merge "$scratch" recorded "$@")
