import io, sys
s = io.StringIO('a\nb\r\nc', newline=None)
print(s.readlines(), s.newlines, s.getvalue())
s = io.StringIO()
print(s.write('hello'), s.seek(0), s.read(2), s.tell(), s.truncate(), repr(s.getvalue()))
print('x', 1, file=s)
print(repr(s.getvalue()), s.readable(), s.closed, s.line_buffering)
b = io.BytesIO(b'0123456789')
buf = bytearray(4)
print(b.readinto(buf), buf, b.read1(2), b.tell(), b.flush(), b.getbuffer()[:3].tobytes(), b.getbuffer().nbytes)
with b.getbuffer() as view:
    view[0:2] = b'ab'
    try:
        b.write(b'x' * 20)
    except BufferError as e:
        print(e)
print(b.getvalue())
t = io.TextIOWrapper(io.BytesIO(), encoding='utf-8', newline='\r\n')
t.write('é\nb\n')
t.flush()
print(t.buffer.getvalue(), t.encoding, t.errors)
t = io.TextIOWrapper(io.BytesIO('x\r\ny\rz\n'.encode()), encoding='ascii')
print(list(t), t.newlines)
raw = t.detach()
print(type(raw).__name__)
r = io.BufferedReader(io.BytesIO(b'abcdef'))
print(r.peek()[:3], r.read(2), r.read())
w = io.BytesIO()
bw = io.BufferedWriter(w, 4)
bw.write(b'ab')
print(w.getvalue())
bw.write(b'cdef')
bw.flush()
print(w.getvalue())
for op in (lambda: io.StringIO().read('x'), lambda: io.StringIO(b'x'), lambda: io.BytesIO('x'), lambda: io.StringIO().write(b''), lambda: io.StringIO().seek(-1), lambda: io.StringIO('abc').seek(1, 1), lambda: io.BytesIO().fileno()):
    try:
        print(op())
    except Exception as e:
        print(type(e).__name__, e)
s.close()
try:
    s.getvalue()
except ValueError as e:
    print(e)
print(isinstance(b, io.BufferedIOBase), isinstance(s, io.TextIOBase), issubclass(io.StringIO, io.IOBase))
print(sys.getsizeof(io.StringIO()) , sys.getsizeof(io.BytesIO()))
class Up(io.StringIO):
    def write(self, text):
        return super().write(text.upper())
u = Up()
print('shout', file=u, end='')
print(u.getvalue())
