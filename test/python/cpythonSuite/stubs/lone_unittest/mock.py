"""A callable that counts its calls."""


class Mock:
    def __init__(self, *args, **kwargs):
        self.call_count = 0

    def __call__(self, *args, **kwargs):
        self.call_count += 1

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError('called %d times' % self.call_count)
