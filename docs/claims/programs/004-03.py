import gc, sys

cache = {}

def handle(request):
    answer = [request] * 3
    cache[request] = answer        # nobody ever takes it out
    return answer

def growth():
    before = sys.getallocatedblocks()
    for request in range(10 ** 6 + growth.calls * 1000, 10 ** 6 + growth.calls * 1000 + 1000):
        handle(request)
    growth.calls += 1
    return sys.getallocatedblocks() - before

growth.calls = 0
growth()
for i in range(3):
    print('1000 requests more: at least 2000 blocks more:', growth() >= 2000)
before = sys.getallocatedblocks()
print('the collector finds', gc.collect())
print('who holds an answer:', [type(o).__name__ for o in gc.get_referrers(cache[10 ** 6])])
cache.clear()
print('the container emptied: at least 7000 blocks fewer:', before - sys.getallocatedblocks() >= 7000)
