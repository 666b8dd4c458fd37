# Nothing collected first: what the interpreter's own start-up has left.
gc.disable()
note("lengths", lengths())
note("count", list(gc.get_count()))
note("threshold", list(gc.get_threshold()))
note("stats", gc.get_stats())
note("full", gc.collect() >= 0)
note("lengths after", lengths())
note("count after", list(gc.get_count()))
