# Ends with an assertion whose message is computed.
def check(rows):
    for number, row in enumerate(rows):
        print('row', number, row)
        assert len(row) == len(rows[0]), f'row {number} has {len(row)} cells'
    return True


try:
    assert (1, 2) == (1, 3), 'first'
except AssertionError as error:
    print('caught', error, repr(error))
try:
    assert not 'x'
except AssertionError as error:
    print('without a message', repr(error), error.args)
check(['ab', 'cd', 'efg'])
