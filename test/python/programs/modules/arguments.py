import argparse, sys
parser = argparse.ArgumentParser(prog='tool', description='Does things with files, and this description is long enough that it has to be wrapped over two lines.', epilog='That is %(prog)s.')
parser.add_argument('source', help='where from')
parser.add_argument('targets', nargs='*', default=['x'], help='where to')
parser.add_argument('-v', '--verbose', action='count', default=0, help='more words')
parser.add_argument('-n', '--number', type=int, default=3, metavar='N', help='how many (default: %(default)s)')
parser.add_argument('--mode', choices=['fast', 'slow'], default='fast')
parser.add_argument('--flag', action='store_true')
parser.add_argument('--no-color', dest='color', action='store_false', help='a help text that is quite long so that it needs more than a single line in the column')
parser.add_argument('--pair', nargs=2, type=float)
parser.add_argument('--many', nargs='+')
parser.add_argument('--maybe', nargs='?', const='C', default='D')
parser.add_argument('--add', action='append')
parser.add_argument('--a-very-long-option-name', help='below')
parser.add_argument('--hidden', help=argparse.SUPPRESS)
parser.add_argument('--version', action='version', version='%(prog)s 1.0')
print(parser.format_usage())
print(parser.format_help())
for line in ('a', 'a b c -vv -n 5', '-vn7 a --flag', 'a --mode slow --pair 1 2.5', '--many p q -- a b', 'a --maybe', 'a --maybe=E --add 1 --add=2', 'a --no-color --num 9', '-n-4 a', 'a -n -4'):
    print(line, '->', parser.parse_args(line.split()))
print(parser.parse_known_args(['a', '--unknown', '1']))


def attempt(parser, line):
    saved = sys.stderr
    sys.stderr = sys.stdout
    try:
        print(line, '->', parser.parse_args(line.split()))
    except SystemExit as e:
        print('exit', e.code)
    finally:
        sys.stderr = saved


for line in ('', 'a -n x', 'a --mode no', 'a --pair 1', 'a --nothing', 'a --many', 'a --n', 'a -n', '--version', 'a --flag=1'):
    attempt(parser, line)

git = argparse.ArgumentParser('git')
git.add_argument('-C', dest='folder')
commands = git.add_subparsers(dest='command', help='what to do')
clone = commands.add_parser('clone', help='copy it', aliases=['cl'])
clone.add_argument('url')
clone.add_argument('--depth', type=int, default=1)
push = commands.add_parser('push', description='Push it.')
push.set_defaults(run=len)
push.add_argument('remote', nargs='?', default='origin')
print(git.format_help())
print(clone.format_help())
for line in ('clone u', '-C x clone u --depth 4', 'push', 'cl v', ''):
    print(line, '->', git.parse_args(line.split()))
attempt(git, 'pull')
attempt(git, 'clone')

small = argparse.ArgumentParser(prog='small', formatter_class=argparse.ArgumentDefaultsHelpFormatter, add_help=False)
group = small.add_argument_group('group', 'A group of its own.')
group.add_argument('--x', type=int, default=1, help='an x')
either = small.add_mutually_exclusive_group(required=True)
either.add_argument('-a', action='store_true', help='a')
either.add_argument('-b', action='store_const', const=5, help='b')
print(small.format_help())
attempt(small, '-a')
attempt(small, '-b --x 3')
attempt(small, '-a -b')
attempt(small, '')
raw = argparse.ArgumentParser(prog='raw', usage='%(prog)s [whatever]', description='one\n  two\n', formatter_class=argparse.RawDescriptionHelpFormatter)
raw.add_argument('words', nargs='+')
raw.add_argument('rest', nargs=argparse.REMAINDER)
raw.add_argument('-l', '--level', type=lambda s: s.upper())
print(raw.format_help())
print(raw.parse_args('-l q w x'.split()), vars(raw.parse_args('a b --level z'.split())))
print(argparse.Namespace(a=1, b='x'), argparse.Namespace(a=1) == argparse.Namespace(a=1), 'a' in argparse.Namespace(a=1))


class Twice(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values * 2)


own = argparse.ArgumentParser(prog='own', parents=[small])
own.add_argument('--twice', action=Twice)
own.add_argument('-s', '--set', action='extend', nargs='+')
own.set_defaults(late=1)
print(own.parse_args('-a --twice ab --set 1 2 -s 3'.split()))
print(own.get_default('x'), own.format_usage())
try:
    own.add_argument('--twice')
except argparse.ArgumentError as e:
    print(e)


def positive(text):
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f'{text} is not positive')
    return value


own.add_argument('--positive', type=positive)
attempt(own, '-a --positive -1')
attempt(own, '-a --positive=x')
attempt(own, '-h')
