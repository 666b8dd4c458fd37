"""Exceptions, finally and with."""


def plain(a):
    try:
        a()
    except:
        b()
    try:
        a()
    except E:
        b()
    except (F, G) as e:
        c(e)
    else:
        d()


def clean(a):
    try:
        a()
    finally:
        b()
    try:
        return a()
    finally:
        b()


def all_of_it(a):
    try:
        a()
    except E as e:
        raise F from e
    else:
        b()
    finally:
        c()
    raise


def ways_out(a):
    for x in a:
        try:
            if x:
                break
            if a:
                continue
            return x
        except E as e:
            if e:
                continue
            return e
        finally:
            b()
    while a:
        try:
            a()
        finally:
            if a:
                break
            return 1


def managers(a):
    with a:
        b()
    with a as b, c as (d, e):
        return b
    for x in a:
        with x as y:
            if y:
                continue
            break
    with a as b.c:
        pass


def inside(a):
    try:
        with a as b:
            try:
                return b()
            except E:
                pass
    except F as e:
        del e
    finally:
        with b:
            c()


def twice():
    try:
        a()
    finally:
        f = lambda: [x for x in y]
