# Observers that need not unsubscribe.
import weakref


class Signal:
    def __init__(self):
        self._slots = []

    def connect(self, method):
        self._slots.append(weakref.WeakMethod(method, self._slots.remove))

    def emit(self, *args):
        return [slot()(*args) for slot in list(self._slots)]

    def __len__(self):
        return len(self._slots)


class Thermometer:
    def __init__(self):
        self.changed = Signal()
        self._value = 0

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        old, self._value = self._value, new
        if old != new:
            print('emit', self.changed.emit(old, new))


class Display:
    def __init__(self, name, source):
        self.name = name
        source.changed.connect(self.update)

    def update(self, old, new):
        return f'{self.name}: {old} -> {new}'

    def __del__(self):
        print('display', self.name, 'gone')


thermometer = Thermometer()
kitchen, cellar = Display('kitchen', thermometer), Display('cellar', thermometer)
thermometer.value = 20
thermometer.value = 20
del cellar
print('left', len(thermometer.changed))
thermometer.value = 21
Display('short', thermometer)
print('left', len(thermometer.changed))
displays = [Display(str(n), thermometer) for n in range(3)]
thermometer.value = 22
displays.pop(1)
thermometer.value = 23
displays.clear()
print('left', len(thermometer.changed))
del kitchen
thermometer.value = 24
print('end')
