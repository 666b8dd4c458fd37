class Bad(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def case():
    prepare()
    mark(1)
    try:
        raise Bad(7)
    except Bad as bad:
        code = bad.code
    mark(2)
