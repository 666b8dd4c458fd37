"""program.py FILE ROUNDS: runs a program so often, compilation included. Prints the nanoseconds of the first run and of the best."""
import sys
import time

path, rounds = sys.argv[1], int(sys.argv[2])
with open(path) as file:
    source = file.read()
took = []
for _ in range(rounds):
    start = time.perf_counter_ns()
    exec(compile(source, path, 'exec'), {'__name__': '__main__'})
    took.append(time.perf_counter_ns() - start)
print(took[0], min(took))
