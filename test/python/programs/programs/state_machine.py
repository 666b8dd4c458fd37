# A lift driven by events: states as classes, transitions as a table, a log as a generator.
class State:
    registry = {}

    def __init_subclass__(cls, initial=False, **kwargs):
        super().__init_subclass__(**kwargs)
        State.registry[cls.__name__] = cls
        if initial:
            State.initial = cls

    def __init__(self, lift):
        self.lift = lift

    def handle(self, event, *args):
        method = getattr(self, f'on_{event}', None)
        if method is None:
            return f'{type(self).__name__} ignores {event}'
        following = method(*args)
        if following:
            self.leave()
            self.lift.state = State.registry[following](self.lift)
            return f'{type(self).__name__} -> {following}'
        return f'{type(self).__name__} stays'

    def leave(self):
        pass


class Idle(State, initial=True):
    def on_call(self, floor):
        self.lift.target = floor
        if floor == self.lift.floor:
            return 'Open'
        return 'Moving'


class Moving(State):
    def on_tick(self):
        self.lift.floor += 1 if self.lift.target > self.lift.floor else -1
        if self.lift.floor == self.lift.target:
            return 'Open'

    def on_stop(self):
        return 'Halted'


class Open(State):
    count = 0

    def on_tick(self):
        self.count += 1
        if self.count >= 2:
            return 'Idle'

    def leave(self):
        self.lift.opened += 1


class Halted(State):
    def on_resume(self):
        return 'Moving'


class Lift:
    def __init__(self):
        self.floor = self.target = self.opened = 0
        self.state = State.initial(self)

    def run(self, script):
        for step in script.split():
            event, _, number = step.partition(':')
            yield step, self.state.handle(event, *([int(number)] if number else [])), self.floor


lift = Lift()
for line in lift.run('call:0 tick tick call:3 tick call:5 stop tick resume tick tick tick tick call:1 tick tick tick fire'):
    print(*line, sep=' | ')
print(lift.opened, type(lift.state).__name__, sorted(State.registry))
try:
    lift.state.handle('call')
except TypeError as error:
    print(error)
import gc
gc.collect()
lift.state = None
del lift
print('nothing left', gc.collect())
