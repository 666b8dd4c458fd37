# Ends in a generator that a loop was running.
def numbers(limit):
    try:
        for n in range(limit):
            yield 10 // (limit - 2 - n)
    finally:
        print('generator over')


def total(limit):
    result = 0
    for value in numbers(limit):
        result += value
        print('so far', result)
    return result


print(list(zip('ab', numbers(9))))
total(5)
