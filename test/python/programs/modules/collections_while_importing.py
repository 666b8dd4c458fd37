# Automatic collections that fall into imports: where they begin, what they find, and where the next one begins.
import gc
from enum import Enum, auto
import functools, itertools
import json
import re


class State(Enum):
    IDLE = auto()
    BUSY = auto()


print(gc.get_count(), [s['collections'] for s in gc.get_stats()], [s['collected'] for s in gc.get_stats()])


class Job:
    def __init__(self, number):
        self.number = number
        self.state = State.IDLE
        self.owner = self


for number in range(1000):
    Job(number)
print(gc.get_count()[1:], [s['collections'] for s in gc.get_stats()])
print(gc.collect(), gc.collect())
