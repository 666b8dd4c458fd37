import gc

class Message:
    __slots__ = ('text', 'reply')

def collections():
    return gc.get_stats()[0]['collections']

def churn(n):
    for i in range(n):
        a, b = Message(), Message()
        a.reply, b.reply = b, a    # a ring: only a collection frees it

def pool(n):
    a, b = Message(), Message()
    for i in range(n):
        a.text, b.text = i, i
        a.reply, b.reply = b, a

gc.collect()
gc.set_threshold(100, 10, 10)
before = collections()
churn(1000)
print('2000 new messages:', collections() - before, 'collections')
gc.collect()
before = collections()
pool(1000)
print('2 messages used 1000 times:', collections() - before, 'collections')
