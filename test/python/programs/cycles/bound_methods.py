# Storing an object's own method in it makes a cycle that nobody sees in the source.
import gc
import weakref


class Button:
    def __init__(self, name):
        self.name = name
        self.handlers = []

    def on(self, handler):
        self.handlers.append(handler)

    def click(self):
        return [handler() for handler in self.handlers]

    def describe(self):
        return 'button ' + self.name


gc.disable()
gc.collect()
button = Button('plain')
button.on(button.describe)
print(button.click())
seen = weakref.ref(button)
del button
print('alive after del', seen() is not None)
print('found', gc.collect(), 'alive', seen() is not None)

button = Button('other')
button.on(lambda: 'static')
seen = weakref.ref(button)
del button
print('no cycle: alive', seen() is not None, 'found', gc.collect())

button = Button('lambda')
button.on(lambda it=button: it.name)
print(button.click())
seen = weakref.ref(button)
del button
print('default argument: alive', seen() is not None, 'found', gc.collect())

button = Button('weak')
method = weakref.WeakMethod(button.describe)
button.on(lambda: method()())
print(button.click())
seen = weakref.ref(button)
del button
print('weak method: alive', seen() is not None, method() is None, 'found', gc.collect())

button = Button('cached')
button.describe = button.describe
print(button.describe(), 'describe' in vars(button))
del button
print('method as attribute: found', gc.collect())

buttons = {name: Button(name) for name in 'abc'}
for name in buttons:
    buttons[name].on(buttons['a'].describe)
print([button.click()[0] for button in buttons.values()])
del buttons, name
print('all to one: found', gc.collect())
