def names(e):
    out, tb = [], e.__traceback__
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    return out
def boom(kind):
    raise kind('x')
def gen():
    try:
        boom(ValueError)
    except KeyError:
        pass
    except ValueError as e:
        yield 1
        raise
def gen2():
    try:
        boom(ValueError)
    except ValueError:
        try:
            yield 1
        except OSError:
            pass
        raise
def gen3():
    try:
        boom(ValueError)
    finally:
        yield 1
for g in (gen, gen2, gen3):
    it = g()
    next(it)
    try:
        boom(IndexError)
    except IndexError as outer:
        try:
            next(it)
        except ValueError as e:
            print(g.__name__, names(e), names(outer), e.__context__)
    it = g()
    next(it)
    try:
        next(it)
    except ValueError as e:
        print(g.__name__, names(e), e.__context__)
