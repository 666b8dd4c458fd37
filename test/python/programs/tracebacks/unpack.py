# Ends with an exception raised while another is handled, without a cause.
def first_two(pair):
    a, b = pair
    return a, b


log = []
for item in ('xy', [1, 2], {3: 'c', 4: 'd'}):
    log.append(first_two(item))
print(log)
try:
    first_two('xyz')
except ValueError as error:
    print('handling:', error)
    undefined_handler(error)
