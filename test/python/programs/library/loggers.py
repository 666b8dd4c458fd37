# logging: levels, loggers in a tree, handlers and formats.
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
log = logging.getLogger("app")
log.debug("hidden")
log.info("started %s with %d workers", "server", 3)
log.warning("low memory: %.1f%%", 12.345)
child = logging.getLogger("app.db")
child.setLevel(logging.DEBUG)
child.debug("query %r", "select 1")
try:
    1 / 0
except ZeroDivisionError:
    log.error("failed", exc_info=False)
print(log.name, log.level, child.parent is log, logging.getLevelName(30), log.isEnabledFor(10), log.getEffectiveLevel())


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(self.format(record))


h = ListHandler()
h.setFormatter(logging.Formatter("[%(levelname)-8s] %(message)s"))
log.addHandler(h)
log.propagate = False
log.critical("boom %s", {"a": 1})
print(h.records, log.handlers == [h], sys.getrefcount(h) > 1)
