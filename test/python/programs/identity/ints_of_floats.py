# Which ints that come of floats are the shared ones.
import math
five = 5
print(five is round(5.2), five is math.floor(5.2), five is math.ceil(4.5), five is int(5.0), five is math.trunc(5.0), 0 is round(0.2) if False else 0 == round(0.2))
print(five is round(5), five is round(5.0), -5 == round(-5.0), five is (5.5).__round__(), five is round(4.6, None), five is divmod(11, 2)[0])
big = round(300.4)
print(big is round(300.4), big == 300, round(1e20) == 10 ** 20, round(256.0) is round(256.0), math.floor(-3.5) is math.floor(-3.5))
