import gc
gc.disable()


class Holder:
    pass


def fail(holder):
    try:
        raise ValueError('no')
    except ValueError as error:
        holder.error = error


def run():
    holder = Holder()
    fail(holder)


run()
gc.isenabled()  # place


def keep():
    saved = []
    try:
        [][1]
    except IndexError as error:
        saved.append(error)
    return len(saved)


keep()
gc.isenabled()  # place
