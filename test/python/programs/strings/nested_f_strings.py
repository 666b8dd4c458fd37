# needs 3.12
# f-strings as the grammar of 3.12 has them: the same quotes inside, comments, backslashes, many levels.
names = ['ann', 'bob']
print(f'{names[0]} {names['1' == '1']} {'\n'.join(names)!r} {f'{f'{1 + 1}'}'}')
print(f'{', '.join(f'{name!r:>{len(name) + 4}}' for name in names)}')
print(f'{
    names[0]  # the first
    .upper()
} {(lambda x: x * 2)(3)} {({'a': 1}['a'])}')
print(f"{'a' if True else 'b'} {names[0]:{'>' if 1 else '<'}{6}}|{3.14159:.{1 + 1}f}|{'\t'!r}|{'{'}|{'}'}|{{}}")
print(f'{f"{f'''{f"""{'deep'}"""}'''}"}', f'{1:{2}}', f'{"x" 'y'}', f'{names=}', f'{ names [ 0 ] = !s}', f'{1+1=:>5}')
print(rf'\n{1}\{2}', f'\x41{'\x42'}\N{LATIN SMALL LETTER A}', f'{{{1}}}', f'{'a' 'b'!r:*^9}', f'{*names,}', f'{[*names]}', f'{(y := 5)} {y}')
for code in ("f'{'", "f'{}'", "f'{a b}'", "f'{1!x}'", "f'}'", "f'{lambda x: 1}'", "f'{1:{'", "f'{!r}'"):
    try:
        compile(code, 'code', 'eval')
    except SyntaxError as error:
        print(code, '->', error.msg)
