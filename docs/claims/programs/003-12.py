import sys

depth = 0

def deeper():
    global depth
    depth += 1
    deeper()

print('limit:', sys.getrecursionlimit())
try:
    deeper()
except RecursionError as error:
    print('RecursionError:', error)
print('calls that were made:', depth)

depth = 0
sys.setrecursionlimit(150)
try:
    deeper()
except RecursionError:
    print('with a limit of 150:', depth)
