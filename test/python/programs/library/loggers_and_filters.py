# logging: filters, exceptions, adapters, levels with names.
import logging
import sys
import io


class Counter(logging.Filter):
    def __init__(self):
        super().__init__()
        self.n = 0

    def filter(self, record):
        self.n += 1
        return "secret" not in record.getMessage()


stream = io.StringIO()
logger = logging.getLogger("shop.orders")
logger.setLevel(logging.DEBUG)
h = logging.StreamHandler(stream)
h.setLevel(logging.INFO)
h.setFormatter(logging.Formatter("{levelname:<8}|{name}|{funcName}|{message}", style="{"))
counter = Counter()
h.addFilter(counter)
logger.addHandler(h)


def order(n):
    logger.debug("debug %d", n)
    logger.info("order %d", n)
    if n > 1:
        logger.warning("the %s is %s", "secret", n)
        try:
            raise ValueError(n)
        except ValueError:
            logger.exception("failed")


order(1)
order(2)
text = stream.getvalue().replace(__file__, "FILE")
print(text)
print(counter.n, logger, h.level, logging.getLogger("shop"), logger.parent, logging.root)
print(logging.getLogger("shop").getChild("orders") is logger, logger.hasHandlers(), logging.getLevelName("INFO"), logging.getLevelName(15))
logger.removeHandler(h)
try:
    logger.setLevel("LOUD")
except ValueError as e:
    print(e)
logging.basicConfig(stream=sys.stdout, format="%(asctime)s" if False else "%(levelname)s %(message)s", level="INFO")
logging.info("root %s", {"k": 1})
logging.log(25, "custom level")
logging.addLevelName(25, "NOTICE")
logging.log(25, "named level")
logging.disable(logging.WARNING)
logging.warning("not shown")
logging.error("shown")
adapter = logging.LoggerAdapter(logger, {"user": "ann"})
logging.disable(logging.NOTSET)
adapter.info("via adapter")
