# Ends while a class is being made; what was printed before stays.
class Meta(type):
    def __new__(mcs, name, bases, body):
        print('making', name, sorted(key for key in body if not key.startswith('__')))
        if 'required' not in body:
            raise TypeError(f'{name} lacks required')
        return super().__new__(mcs, name, bases, body)


class Good(metaclass=Meta):
    required = 1
    print('in the body', required)


class Bad(Good):
    other = Good.required + 1
    print('in the other body', other)


print('never')
