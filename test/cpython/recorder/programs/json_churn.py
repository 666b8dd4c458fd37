"""Builds, dumps and loads nested JSON documents; some of them stay alive for a while."""
import json
import os
import sys

try:
    import _memrec
except ImportError:
    _memrec = None


def snapshot():
    folder = os.environ.get('MEMREC_STATS')
    if _memrec and folder:
        prefix = os.path.join(folder, 'json_churn-%d.%d' % sys.version_info[:2])
        at = _memrec.stats(prefix)
        os.rename(prefix, '%s-%d.stats.txt' % (prefix, at))


def document(seed, depth):
    if depth == 0:
        return [seed, seed * 1.5, 'leaf %d' % seed, None, seed % 2 == 0]
    return {
        'id': seed,
        'name': 'node-%d' % seed * (seed % 7 + 1),
        'unicode': '\u00e9\u4e2d' * (seed % 5),
        'children': [document(seed * 3 + k, depth - 1) for k in range(3)],
        'weights': {'w%d' % k: k / (seed + 1) for k in range(seed % 9)},
    }


def churn(rounds, depth):
    kept = []
    for seed in range(rounds):
        text = json.dumps(document(seed, depth), indent=seed % 3 or None, sort_keys=seed % 2 == 0)
        loaded = json.loads(text)
        assert loaded['id'] == seed
        kept.append(loaded)
        if len(kept) > 12:
            del kept[seed % 12]
    return kept


def errors(text):
    for cut in range(1, len(text), 7):
        try:
            json.loads(text[:cut])
        except ValueError as error:
            yield error.args


snapshot()
alive = churn(60, 4)
snapshot()
failures = list(errors(json.dumps(document(5, 2))))
copies = [json.loads(json.dumps(item)) for item in alive]
del alive
snapshot()
