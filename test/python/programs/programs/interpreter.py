# A small language: tokens, a parser by precedence, an evaluator with functions and scopes.
import re


TOKEN = re.compile(r'\s*(?:(\d+\.?\d*)|([a-z_]\w*)|(==|<=|>=|[-+*/^()=<>,{};]))')


def tokenize(text):
    position, tokens = 0, []
    text = text.strip()
    while position < len(text):
        found = TOKEN.match(text, position)
        if not found:
            raise SyntaxError(f'bad character {text[position]!r}')
        number, name, sign = found.groups()
        tokens.append(('number', float(number)) if number else ('name', name) if name else ('sign', sign))
        position = found.end()
    return tokens + [('end', None)]


class Parser:
    binding = {'==': 5, '<': 5, '>': 5, '<=': 5, '>=': 5, '+': 10, '-': 10, '*': 20, '/': 20, '^': 31}

    def __init__(self, tokens):
        self.tokens, self.at = tokens, 0

    def next(self, expected=None):
        kind, value = self.tokens[self.at]
        if expected is not None and value != expected:
            raise SyntaxError(f'expected {expected!r}, got {value!r}')
        self.at += 1
        return kind, value

    def expression(self, least=0):
        kind, value = self.next()
        if kind == 'number':
            left = ('number', value)
        elif value == '-':
            left = ('neg', self.expression(25))
        elif value == '(':
            left = self.expression()
            self.next(')')
        elif kind == 'name':
            left = ('name', value)
            if self.tokens[self.at][1] == '(':
                self.next()
                arguments = []
                while self.tokens[self.at][1] != ')':
                    arguments.append(self.expression())
                    if self.tokens[self.at][1] == ',':
                        self.next()
                self.next(')')
                left = ('call', value, arguments)
        else:
            raise SyntaxError(f'unexpected {value!r}')
        while self.binding.get(self.tokens[self.at][1], -1) > least:
            _, sign = self.next()
            power = self.binding[sign]
            left = ('binary', sign, left, self.expression(power - (1 if sign == '^' else 0)))
        return left


OPERATIONS = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '^': lambda a, b: a ** b,
              '<': lambda a, b: float(a < b), '>': lambda a, b: float(a > b), '==': lambda a, b: float(a == b), '<=': lambda a, b: float(a <= b), '>=': lambda a, b: float(a >= b)}


def evaluate(tree, scope):
    kind, *parts = tree
    if kind == 'number':
        return parts[0]
    if kind == 'name':
        return scope[parts[0]]
    if kind == 'neg':
        return -evaluate(parts[0], scope)
    if kind == 'binary':
        return OPERATIONS[parts[0]](evaluate(parts[1], scope), evaluate(parts[2], scope))
    name, arguments = parts
    if name == 'if':
        return evaluate(arguments[1 if evaluate(arguments[0], scope) else 2], scope)
    parameters, body = scope[name]
    return evaluate(body, {**scope, **dict(zip(parameters, (evaluate(a, scope) for a in arguments)))})


def run(program):
    scope = {'pi': 3.0}
    for line in program.split('\n'):
        head, equals, body = line.partition(':=')
        if not equals:
            yield evaluate(Parser(tokenize(line)).expression(), scope)
            continue
        name, *parameters = re.findall(r'\w+', head)
        tree = Parser(tokenize(body)).expression()
        scope[name] = (parameters, tree) if parameters else evaluate(tree, scope)


print(list(run('1 + 2 * 3\n(1 + 2) * 3\n2 ^ 3 ^ 2\n-2 ^ 2\n10 - 4 - 3\n7 / 2')))
print(list(run('x := 5\nx * x + pi\nsquare(n) := n * n\nsquare(x) + square(2)\nfact(n) := if(n < 2, 1, n * fact(n - 1))\nfact(10)\nfib(n) := if(n < 2, n, fib(n - 1) + fib(n - 2))\nfib(12)')))
for bad in ('1 +', '(1', '1 $ 2', 'unknown', '1 / 0', ')'):
    try:
        print(list(run(bad)))
    except (SyntaxError, KeyError, ZeroDivisionError) as error:
        print(repr(bad), type(error).__name__, error)
