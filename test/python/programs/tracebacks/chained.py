# Ends with an exception that has a cause; only the last one names the program's end.
def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError(f'bad configuration: {text!r}') from error


class Noisy:
    def __del__(self):
        print('cleaned up')


noisy = Noisy()
print(parse('12'))
try:
    print(parse('twelve'))
finally:
    print('finally')
