def case():
    prepare()
    mark(1)
    flags = [True] * 50
    primes = []
    for i in range(2, 50):
        if flags[i]:
            primes.append(i)
            for j in range(i * i, 50, i):
                flags[j] = False
    mark(2)
