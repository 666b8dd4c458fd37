def case():
    text = 'the cat the dog the end of the cat'
    prepare()
    mark(1)
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    most = max(counts, key=counts.get)
    mark(2)
