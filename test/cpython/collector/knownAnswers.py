"""knownAnswers.py K: rings of two instances are made and let go of, beside K lists that stay.

Prints the most garbage there was, how many collections ran by themselves, and how many objects they collected. Run with -I -S.
"""
import gc
import sys


def main(K):
    class N: pass
    keep = [[i] for i in range(K)]
    gc.collect()
    counts = [0, 0]

    def callback(phase, info):
        if phase == 'stop':
            counts[0] += 1
            counts[1] += info['collected']
    gc.callbacks.append(callback)
    peak = 0
    for i in range(200000):
        a = N(); b = N(); a.b = b; b.b = a
        a = b = None
        g = (i + 1) * 2 - counts[1]
        if g > peak:
            peak = g
    print(peak, counts[0], counts[1])


main(int(sys.argv[1]))
