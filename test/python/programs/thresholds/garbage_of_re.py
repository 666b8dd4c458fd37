import re
import gc
print(gc.collect(), gc.get_count())
