x = 1
if x:
    y
    # no newline at the end