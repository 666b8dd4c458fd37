# Observers held by WeakSet and WeakMethod; strong handlers leak
import weakref
from typing import Callable, Dict, List, Optional


class Event:
    def __init__(self, name: str) -> None:
        self.name = name
        self._handlers: List[weakref.ref] = []

    def subscribe(self, handler: Callable[[str], None]) -> None:
        if hasattr(handler, "__self__"):
            self._handlers.append(weakref.WeakMethod(handler, self._gone))
        else:
            self._handlers.append(weakref.ref(handler, self._gone))

    def _gone(self, ref):
        print(f"[{self.name}] handler gone: {type(ref).__name__}")
        self._handlers.remove(ref)

    def fire(self, text: str) -> int:
        called = 0
        for ref in list(self._handlers):
            handler = ref()
            if handler is not None:
                handler(text)
                called += 1
        return called


class Listener:
    instances: Dict[str, Optional["Listener"]] = {}

    def __init__(self, name):
        self.name = name
        self.heard: List[str] = []

    def on_event(self, text: str) -> None:
        self.heard.append(text)
        print(f"{self.name:<8}|{text:^12}|{len(self.heard):03d}")


def loud(text):
    print("LOUD:", text.upper())


clicked = Event("clicked")
one, two = Listener("one"), Listener("two")
for who in (one, two):
    clicked.subscribe(who.on_event)
clicked.subscribe(loud)
print(clicked.fire("hello"))
del two
print(clicked.fire("again"), len(clicked._handlers))
del loud
one = None
print(clicked.fire("nobody"))
print(Event.subscribe.__annotations__)
print(Listener.__annotations__)
print(weakref.getweakrefcount(clicked), weakref.getweakrefs(Listener))
who.on_event("still here")
del who
print(clicked.fire("end"))
