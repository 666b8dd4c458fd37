#!/usr/bin/env bash
# Records what real interpreters print for the programs of the claims, into src/lessons/recorded.json.
# Interpreters are python3.8 to python3.13 in the directories of PYTHONS (separated by ':') and on PATH.
# What is stored of a version stays where its interpreter is not found and the program is still the same.
set -euo pipefail
cd "$(dirname "$0")"

export PATH="${PYTHONS:+$PYTHONS:}$PATH" PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1
unset PYTHONMALLOC PYTHONPATH PYTHONSTARTUP PYTHONOPTIMIZE PYTHONUNBUFFERED
outputs=$(mktemp -d)
trap 'rm -rf "$outputs"' EXIT

for version in 3.8 3.9 3.10 3.11 3.12 3.13; do
  if ! release=$("python$version" -S -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])' 2>/dev/null); then
    echo "python$version: not found, its recordings stay" >&2
    continue
  fi
  mkdir "$outputs/$release"
  for program in programs/*.py; do
    "python$version" -S "$program" >"$outputs/$release/$(basename "$program" .py)" || { echo "$program fails with Python $release" >&2; exit 1; }
  done
  echo "Python $release: recorded" >&2
done

node - "$outputs" <<'NODE'
const { existsSync, readdirSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const [, , outputs] = process.argv
const FILE = '../../src/lessons/recorded.json'
const stored = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : { interpreters: {}, programs: {} }
const releases = Object.fromEntries(readdirSync(outputs).map((release) => [release.replace(/\.\d+$/, ''), release]))
const byMinor = (a, b) => a[0].split('.')[1] - b[0].split('.')[1]
const sorted = (object) => Object.fromEntries(Object.entries(object).sort(byMinor))

const programs = {}
for (const file of readdirSync('programs').filter((name) => name.endsWith('.py')).sort()) {
  const id = file.slice(0, -3)
  const printed = Object.entries(releases).map(([version, release]) => [version, readFileSync(join(outputs, release, id), 'utf8')])
  const source = readFileSync(join('programs', file), 'utf8')
  const before = stored.programs[id]?.source === source ? stored.programs[id].printed : {}
  programs[id] = { source, printed: sorted({ ...before, ...Object.fromEntries(printed) }) }
}
writeFileSync(FILE, `${JSON.stringify({ interpreters: sorted({ ...stored.interpreters, ...releases }), programs }, null, 2)}\n`)
NODE
