# Ends with an exception class of its own whose text comes from __str__.
class Overdrawn(Exception):
    def __init__(self, balance, wanted):
        super().__init__(balance, wanted)
        self.balance, self.wanted = balance, wanted

    def __str__(self):
        return f'{self.wanted} wanted, {self.balance} there'


class Account:
    def __init__(self, balance):
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise Overdrawn(self.balance, amount)
        self.balance -= amount
        return self.balance


account = Account(100)
for amount in (30, 50, 40):
    print('left', account.withdraw(amount))
