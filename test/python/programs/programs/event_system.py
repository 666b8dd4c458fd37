# Events with priorities, handlers that remove themselves, and history.
class Event:
    def __init__(self, name, **data):
        self.name, self.data, self.stopped = name, data, False

    def stop(self):
        self.stopped = True


class Bus:
    def __init__(self):
        self._handlers = {}
        self.history = []

    def on(self, name, priority=0):
        def register(handler):
            self._handlers.setdefault(name, []).append((-priority, len(self._handlers.get(name, ())), handler))
            self._handlers[name].sort(key=lambda entry: entry[:2])
            return handler
        return register

    def once(self, name):
        def register(handler):
            def wrapper(event):
                self.off(name, wrapper)
                return handler(event)
            self.on(name)(wrapper)
            return handler
        return register

    def off(self, name, handler):
        self._handlers[name] = [entry for entry in self._handlers[name] if entry[2] is not handler]

    def emit(self, name, **data):
        event = Event(name, **data)
        results = []
        for _, _, handler in list(self._handlers.get(name, ())):
            try:
                results.append(handler(event))
            except Exception as error:
                results.append(f'{type(error).__name__}: {error}')
            if event.stopped:
                break
        self.history.append((name, len(results)))
        return results


bus = Bus()


@bus.on('key')
def normal(event):
    return f"normal {event.data['code']}"


@bus.on('key', priority=10)
def urgent(event):
    if event.data['code'] == 'esc':
        event.stop()
    return 'urgent'


@bus.once('key')
def only_once(event):
    return 'once'


@bus.on('key', priority=-5)
def failing(event):
    return 10 / event.data.get('divisor', 0)


print(bus.emit('key', code='a'))
print(bus.emit('key', code='b', divisor=4))
print(bus.emit('key', code='esc'))
bus.off('key', failing)
print(bus.emit('key', code='c'), bus.emit('nobody'))


@bus.on('grow')
def grow(event):
    if event.data['depth'] < 3:
        bus.on('grow')(lambda e, d=event.data['depth']: f'added at {d}')
        return bus.emit('grow', depth=event.data['depth'] + 1)
    return 'bottom'


print(bus.emit('grow', depth=1))
print(len(bus._handlers['grow']), bus.history)
