# Matrices with operators, exact fractions, determinants and powers.
from fractions import Fraction


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError('rows of different length')

    @classmethod
    def identity(cls, size):
        return cls([[int(i == j) for j in range(size)] for i in range(size)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __getitem__(self, key):
        if isinstance(key, tuple):
            return self.rows[key[0]][key[1]]
        return self.rows[key]

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __mul__(self, factor):
        return Matrix([[value * factor for value in row] for row in self.rows])

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f'{self.shape} does not fit {other.shape}')
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in zip(*other.rows)] for row in self.rows])

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __repr__(self):
        return '[' + '; '.join(' '.join(map(str, row)) for row in self.rows) + ']'

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def determinant(self):
        rows, result = [[Fraction(value) for value in row] for row in self.rows], Fraction(1)
        for i in range(len(rows)):
            pivot = next((r for r in range(i, len(rows)) if rows[r][i]), None)
            if pivot is None:
                return Fraction(0)
            if pivot != i:
                rows[i], rows[pivot], result = rows[pivot], rows[i], -result
            result *= rows[i][i]
            for r in range(i + 1, len(rows)):
                factor = rows[r][i] / rows[i][i]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
        return result


a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])
print(a + b, a @ b, 2 * a, a * 3, a.T, a == a.T.T, a != b, a[1, 0], a[0], a.shape)
print(a.determinant(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).determinant(), Matrix([[1, 2], [2, 4]]).determinant(), Matrix([[0, 1], [1, 0]]).determinant())
print(Matrix([[1, 1], [1, 0]]) ** 90, a ** 0, (a ** 5).determinant())
print(Fraction(3, 6), Fraction('0.125') + 1, Fraction(1, 3) * 3 == 1, Fraction(7, 2).limit_denominator(1), float(Fraction(1, 3)), Fraction(-7, 2) // 1, repr(Fraction(2, 4)))
for bad in (lambda: a @ Matrix([[1, 2, 3]]), lambda: Matrix([[1], [2, 3]]), lambda: a + 1, lambda: a[5], lambda: Fraction(1, 0), lambda: a @ 2):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
