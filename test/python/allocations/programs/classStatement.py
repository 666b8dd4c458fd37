def case():
    prepare()
    mark(1)
    class Local:
        x = 1
        def get(self):
            return self.x
    mark(2)
