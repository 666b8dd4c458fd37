import os, tempfile, io, glob, shutil
d = tempfile.mkdtemp()
p = os.path.join(d, 'a.txt')
with open(p, 'w') as f:
    print(f.write('one\ntwo\nthree\n'), f.mode, f.closed, f.encoding, f.writable(), f.readable())
print(f.closed)
with open(p) as f:
    for i, line in enumerate(f):
        print(i, repr(line))
with open(p, 'a') as f:
    f.writelines(['x\n', 'y'])
with open(p) as f:
    print(f.read(4), f.tell(), f.readline(), f.readlines())
with open(p, 'rb') as f:
    print(f.read(), type(f).__name__, f.seek(0), f.read(2), f.tell())
with open(p, 'r+') as f:
    f.write('ONE')
    f.seek(0)
    print(f.read())
print(os.path.exists(p), os.path.getsize(p), os.path.isfile(p), os.path.isdir(d), os.listdir(d))
os.makedirs(os.path.join(d, 'sub', 'deep'))
with open(os.path.join(d, 'sub', 'b.txt'), 'x') as f:
    f.write('é')
try:
    open(os.path.join(d, 'sub', 'b.txt'), 'x')
except FileExistsError as e:
    print(e.errno, type(e).__name__, os.path.basename(e.filename))
for base, dirs, files in os.walk(d):
    print(os.path.relpath(base, d), sorted(dirs), sorted(files))
print(sorted(os.path.relpath(g, d) for g in glob.glob(os.path.join(d, '**', '*.txt'), recursive=True)))
os.rename(p, p + '.bak')
print(sorted(os.listdir(d)))
os.remove(p + '.bak')
try:
    open(p)
except FileNotFoundError as e:
    print(e.errno, e.strerror)
try:
    os.rmdir(os.path.join(d, 'sub'))
except OSError as e:
    print(type(e).__name__, e.strerror)
try:
    open(d)
except IsADirectoryError as e:
    print(e.strerror)
shutil.rmtree(d)
print(os.path.exists(d))
try:
    open('x', 'q')
except ValueError as e:
    print(e)
f = io.open(os.devnull, 'w')
f.close()
try:
    f.write('x')
except ValueError as e:
    print(e)
