class Manager:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        return False


def case():
    manager = Manager()
    prepare()
    mark(1)
    with manager as m:
        pass
    with Manager():
        pass
    mark(2)
