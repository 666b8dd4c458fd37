class Loud(float):
    def __del__(self):
        print('dies')

x = Loud(1.5)
print('before del')
del x
print('after del')

first = float('2.5')
place = id(first)
del first                          # dies now; its block waits in the free list of floats
second = float('3.5')
print('the next float gets the same block:', id(second) == place)
