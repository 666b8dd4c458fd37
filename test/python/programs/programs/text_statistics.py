# Words, letters and lines of a text, counted and laid out.
import re
from collections import Counter, defaultdict

TEXT = '''Seven small stones lay on the shore.
The tide took three; the tide took two.
"Who counts the stones?" the heron asked.
Nobody counts, said the shore, and nobody keeps.'''

lines = TEXT.splitlines()
words = re.findall(r"[a-z']+", TEXT.lower())
print(len(lines), len(words), len(TEXT), len(set(words)))
counts = Counter(words)
for word, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:6]:
    print(f'{word:<8}{count:>3} {"#" * count} {count / len(words):6.1%}')
by_length = defaultdict(set)
for word in words:
    by_length[len(word)].add(word)
for length in sorted(by_length):
    print(length, ' '.join(sorted(by_length[length])))
letters = Counter(c for c in TEXT.lower() if c.isalpha())
print(letters.most_common(5), ''.join(sorted(set('abcdefghijklmnopqrstuvwxyz') - set(letters))))
vowels = sum(letters[v] for v in 'aeiou')
print(f'{vowels} vowels, {sum(letters.values()) - vowels} consonants, {vowels / sum(letters.values()):.3f}')
print(max(words, key=len), min(words, key=lambda w: (len(w), w)), sum(map(len, words)) / len(words))
print([line.count('t') for line in lines], [len(line.split()) for line in lines], [line.title() for line in lines][0])
pairs = Counter(zip(words, words[1:]))
print([' '.join(pair) for pair, n in pairs.items() if n > 1])
index = {}
for number, line in enumerate(lines, 1):
    for word in re.findall(r'\w+', line.lower()):
        index.setdefault(word, []).append(number)
print({word: where for word, where in sorted(index.items()) if len(where) > 1})


def wrap(text, width):
    row = ''
    for word in text.split():
        if row and len(row) + 1 + len(word) > width:
            yield row
            row = word
        else:
            row = f'{row} {word}'.strip()
    yield row


for row in wrap(TEXT, 30):
    print(f'|{row:^30}|')
print(re.sub(r'\bthe\b', 'THE', TEXT, count=2, flags=re.I).count('THE'), re.split(r'[.;?]\s*', lines[1]), re.findall(r'(\w)(\w+)', 'ab cde')[1], bool(re.match(r'^Seven', TEXT)), re.search(r'(?P<who>\w+) asked', TEXT).group('who'), re.compile(r'o{2}').findall(TEXT))
caesar = str.maketrans('abcdefghijklmnopqrstuvwxyz', 'defghijklmnopqrstuvwxyzabc')
print(lines[0].lower().translate(caesar), lines[0][::-1], ' '.join(w[::-1] for w in lines[0].split()), sorted(lines, key=len)[0] is lines[0])
