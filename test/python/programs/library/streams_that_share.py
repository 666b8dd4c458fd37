# Streams in memory: which getvalue() is the same object, and who holds it.
import io
import sys

rc = sys.getrefcount
stream = io.StringIO()
stream.write('hello')
stream.write(' world')
print(stream.getvalue() is stream.getvalue())
text = stream.getvalue()
print(rc(text))
stream.write('!')
print(rc(text), stream.getvalue() is stream.getvalue())
stream.seek(0)
print(stream.getvalue() is stream.getvalue(), stream.read(5), stream.getvalue() is stream.getvalue())
stream.write('+')
print(stream.getvalue(), stream.getvalue() is stream.getvalue())
text = 'some text that is written'
stream = io.StringIO()
stream.write(text)
print(stream.getvalue() is text, rc(text))
stream = io.StringIO(text)
print(stream.getvalue() is text, rc(text), io.StringIO().getvalue() == '')

data = b'some bytes'
stream = io.BytesIO(data)
print(stream.getvalue() is data, rc(data), stream.read() is data, stream.read(), stream.seek(0), stream.read(4))
stream.seek(0)
stream.write(b'S')
print(stream.getvalue() is data, rc(data), stream.getvalue(), stream.getvalue() is stream.getvalue())
view = stream.getbuffer()
view[0] = 115
print(stream.getvalue() == data, stream.getvalue() is data)
view.release()
print(stream.getvalue(), stream.truncate(4), stream.getvalue())
