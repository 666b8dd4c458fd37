#!/bin/sh
# Records what real interpreters make of the samples, into recorded/.
# Interpreters are pythonX.Y on PATH, or bin/python in the directories that PYTHONS names (separated by colons).
set -eu
cd "$(dirname "$0")"
mkdir -p recorded

interpreter() {
  for directory in $(echo "${PYTHONS:-}" | tr : ' '); do
    if [ -x "$directory/bin/python" ] && [ "$("$directory/bin/python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')" = "$1" ]; then
      echo "$directory/bin/python"
      return
    fi
  done
  command -v "python$1"
}

python=$(interpreter 3.12)
"$python" -I -S record.py trees recorded/trees-3.12.json samples/*.py
"$python" -I -S record.py verdicts recorded/refused-3.12.json refused.txt
for version in 3.8 3.10 3.11 3.12 3.13; do
  "$(interpreter $version)" -I -S record.py verdicts "recorded/versions-$version.json" versions.txt
done
npx biome format --write recorded
