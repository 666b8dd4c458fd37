"""Two objects that hold each other: counting references never frees them, a collection does."""
import gc


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print(f"    {self.name} dies")


gc.disable()
print("A list holds a node; the list is dropped:")
alone = [Node("alone")]
del alone
print("Two nodes hold each other; both names are dropped:")
left, right = Node("left"), Node("right")
left.other, right.other = right, left
del left, right
print("    nobody dies: each still has one reference, from the other")
print("The collector looks for what only holds itself:")
gc.collect()
print("Nothing is left of them:", [o for o in gc.get_objects() if type(o) is Node])
