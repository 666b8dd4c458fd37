# Accounts with rules, a ledger, properties and exceptions.
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal


class InsufficientFunds(ValueError):
    def __init__(self, account, amount):
        super().__init__(f'{account.owner} has {account.balance}, wants {amount}')
        self.missing = amount - account.balance


class Account:
    _next = 1
    accounts = {}

    def __init__(self, owner, balance='0'):
        self.owner, self._balance = owner, Decimal(balance)
        self.number = Account._next
        Account._next += 1
        self.log = []
        type(self).accounts[self.number] = self

    @property
    def balance(self):
        return self._balance

    def _book(self, kind, amount):
        self._balance += amount
        self.log.append((kind, str(amount), str(self._balance)))

    def deposit(self, amount):
        amount = Decimal(str(amount))
        if amount <= 0:
            raise ValueError(f'cannot deposit {amount}')
        self._book('in', amount)

    def withdraw(self, amount):
        amount = Decimal(str(amount))
        if amount > self.available:
            raise InsufficientFunds(self, amount)
        self._book('out', -amount)

    available = property(lambda self: self._balance)

    def transfer(self, other, amount):
        self.withdraw(amount)
        try:
            other.deposit(amount)
        except Exception:
            self._book('undo', Decimal(str(amount)))
            raise

    def __repr__(self):
        return f'{type(self).__name__}#{self.number}({self.owner}: {self.balance:,.2f})'


class Credit(Account):
    def __init__(self, owner, balance='0', *, limit):
        super().__init__(owner, balance)
        self.limit = Decimal(limit)

    @property
    def available(self):
        return self.balance + self.limit


class Savings(Account):
    rate = Decimal('0.0125')

    def interest(self):
        self._book('interest', (self.balance * self.rate).quantize(Decimal('0.01'), ROUND_HALF_UP))

    def deposit(self, amount):
        if self.owner == 'closed':
            raise PermissionError('account is closed')
        super().deposit(amount)


ann, bob, cat, gone = Account('ann', '100.10'), Credit('bob', limit='50'), Savings('cat', '1000'), Savings('closed')
ann.deposit(0.2)
bob.withdraw(30)
cat.interest()
ann.transfer(bob, '45.15')
print(ann, bob, cat)
for action in (lambda: ann.withdraw(1000), lambda: bob.withdraw('65.16'), lambda: ann.deposit(-1), lambda: ann.transfer(gone, 10), lambda: setattr(ann, 'balance', 5)):
    try:
        action()
    except (ValueError, PermissionError, AttributeError) as error:
        print(type(error).__name__, getattr(error, 'missing', '-'))
print(ann.log)
print(cat.log, sum(a.balance for a in Account.accounts.values()), Account.accounts[2] is bob, sorted(Account.accounts))
print(Decimal('0.1') + Decimal('0.2'), Decimal(1) / 3, Decimal('1.10') == Decimal('1.1'), str(Decimal('1E+3')), Decimal('2.675').quantize(Decimal('.01')), timedelta(days=1, hours=-2))
