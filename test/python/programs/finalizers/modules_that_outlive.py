import random, threading
# what os.register_at_fork holds keeps those modules' names to the very end, and what a program has put there: nothing of it dies in time to be printed
class Res:
    def __init__(self, name): self.name = name
    def __del__(self): print('free', self.name)
def hook(args): print('a thread failed', args.exc_type.__name__)
def fails(): res = Res('of a thread'); raise ValueError
threading.excepthook = hook
thread = threading.Thread(target=fails); thread.start(); thread.join()
kept = Res('a global that lives as long as threading'); _early = Res('another')
print('the end')
