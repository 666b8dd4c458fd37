# The end of the interpreter: attributes of a class and of an instance.
class Loud:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
class Holder:
    attr = Loud("class attribute")
h = Holder()
h.x = Loud("instance attribute")
z = Loud("z")
