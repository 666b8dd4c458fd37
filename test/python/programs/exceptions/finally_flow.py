# finally with return, break and continue, nested, and what wins.
def both():
    try:
        return 'try'
    finally:
        return 'finally'


def evaluated_first():
    value = [1]
    try:
        return value
    finally:
        value.append(2)
        value = 'rebound'


def swallows():
    try:
        raise ValueError
    finally:
        return 'swallowed'


def in_loop():
    seen = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            seen.append(i)
        finally:
            seen.append(f'f{i}')
    else:
        seen.append('else')
    return seen


def break_in_finally():
    for i in range(3):
        try:
            raise KeyError(i)
        finally:
            break
    return i


def with_else():
    trace = []
    for what in (None, ValueError, KeyError):
        try:
            try:
                if what:
                    raise what
            except ValueError:
                trace.append('except')
            else:
                trace.append('else')
            finally:
                trace.append('finally')
        except KeyError:
            trace.append('outer')
    return trace


def nested():
    order = []
    try:
        try:
            try:
                raise ValueError('1')
            finally:
                order.append('inner finally')
        except ValueError as error:
            order.append(f'caught {error}')
            raise TypeError('2') from error
        finally:
            order.append('middle finally')
    except TypeError as error:
        order.append(f'caught {error}, cause {error.__cause__}')
    finally:
        order.append('outer finally')
    return order


def returns_in_both_arms(x):
    try:
        return 1 // x
    except ZeroDivisionError:
        return 'divided by zero'
    finally:
        print('  finally of', x)


def generator():
    try:
        yield 1
        return 'end'
    finally:
        yield 'from finally'


print(both(), evaluated_first(), swallows(), break_in_finally())
print(in_loop())
print(with_else())
for line in nested():
    print(line)
print(returns_in_both_arms(1), returns_in_both_arms(0))
print(list(generator()))
while True:
    try:
        break
    finally:
        print('left the loop through finally')
