# max() and min() of several arguments go through an iterator to 3.12: it can be the birth that begins a collection.
import gc


class Node:
    def __init__(self, number):
        self.number = number
        self.itself = self


def until_found(step):
    starts = [0]
    gc.collect()
    gc.callbacks.append(lambda phase, info: starts.append(info["collected"]) if phase == "stop" else None)
    highest = 0
    for number in range(400):
        Node(number)
        highest = step(highest, number)
        if len(starts) > 1:
            break
    gc.callbacks.clear()
    return number, highest, starts[1:]


print(until_found(lambda a, b: max(a, b)))
print(until_found(lambda a, b: min(a, b, -b)))
print(until_found(lambda a, b: a + b))
print(gc.collect())
