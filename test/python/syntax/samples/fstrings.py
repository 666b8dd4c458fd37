f'', F"", f'a', rf'\d', fR'\n{a}', Rf"{b}\{c}"
f'{a}', f'{a}b', f'a{b}', f'a{b}c{d}e', f'{a}{b}'
f'{a!r}{b!s}{c!a}', f'{a!r:>10}', f'{a:>10}', f'{a:}'
f'{a:{b}}', f'{a:{b}.{c}}', f'{a:x{b}y}', f'{a:{b!r}}', f'{a:{b:{c}}}'
f'{a=}', f'{ a = }', f'{a=!s}', f'{a=:>5}', f'{a = !r:^20}', f'{a+b=}', f'x{a=}y{b=}z'
f'{{', f'}}', f'{{}}', f'{{{a}}}', f'a{{b}}c', f'{{a', f'{a}}}{{'
f'\n{a}\t', f'\{a}', f'\x41{a}\u00e9', f'\N{BULLET}{a}'
f'{a, b}', f'{*a, b}', f'{(a, b)}', f'{ {1: 2}[1] }', f'{[x for x in y]}', f'{ {x for x in y} }'
f'{lambda_}', f'{(lambda: 1)}', f'{(lambda x: x)(1):>3}', f'{a if b else c}', f'{a or b!r}'
f'{a != b}', f'{a!=b!r}', f'{a == b}', f'{a<b}', f'{a>=b=}', f'{(a:=1)}', f'{a:=5}'
f'{a["b"]}', f"{a['b']}", f'{a.b(c, d=e)[f:g]:h}'
f'''{a
}'''
f'''
{a:
 b}
{
    a  # comment
    + b
}
'''
f'a' f'b', f'a' 'b', 'a' f'b', 'a' f'{b}' 'c' f'{d}e' 'f', ('a'
 f'{b}'
 'c')
f'{a}' '', '' f'{a}', f'' '', '' '', f'' f''
f'{f"{a}"}', f'{f"{f'''{a}'''}"}'
f'{f'{f'{a}'}'}', f'{'a' + "b"}', f"{"\n".join(a)}", f'{'''x'''}'
f'{a:\x41}', f'{a:{'x'}}', f'{a:{{b}}}'
f'é{ñ}日{本}', f'😀{a}😀{b}'
x = f'{yield_}'
def g():
    f'{yield}'
    f'{yield a, b}'
    f'{await_}'
f'''{'#'}''', f'{a:#x}', f'{a!r:#}'
f'{a}' \
    f'{b}'
f'{1_000:,}', f'{1.5:.2f}', f'{-a}', f'{not a}'
f"{a:%Y-%m-%d %H:%M}", f'{a::>10}', f'{a:!r}', f'{a:=+5}'
