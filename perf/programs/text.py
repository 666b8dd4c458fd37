# about 1,050,000 line-steps: a text that grows, its characters, slices, words


def words(n):
    text = ''
    for i in range(n):
        text += chr(97 + i % 26)
        if i % 7 == 0:
            text += ' '
    return text


def count(text):
    counts = {}
    for word in text.split():
        key = word[:3]
        counts[key] = counts.get(key, 0) + 1
    return counts


def turned(text):
    out = []
    at = 0
    while at < len(text):
        part = text[at : at + 5]
        if part.startswith('a') or part[-1] == 'e':
            out.append(part.upper())
        else:
            out.append(part[::-1])
        at += 5
    return '-'.join(out)


def same(a, b):
    n = 0
    for i in range(min(len(a), len(b))):
        if a[i] == b[i]:
            n += 1
    return n


for _ in range(6):
    text = words(25000)
    other = turned(text)
    assert (len(text), len(count(text)), len(other), same(text, other)) == (28572, 28, 34286, 688)
