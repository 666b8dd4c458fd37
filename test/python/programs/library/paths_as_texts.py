# os and os.path: texts of paths, a file that is not there, facts about the machine.
import os
import os.path
import sys

print(os.path.join("a", "b", "/c", "d"), os.path.basename("/x/y.txt"), os.path.dirname("/x/y.txt"), os.path.splitext("a.tar.gz"))
print(os.path.normpath("/a/./b/../c"), os.path.isabs("/x"), os.path.split("/a/b"), os.sep, os.linesep == "\n", os.path.commonpath(["/a/b", "/a/c"]))
print(os.path.exists("/no/such/file"), os.name, os.getcwd() != "", os.environ.get("NO_SUCH_VAR", "unset"), os.getpid() > 0)
try:
    open("/no/such/file")
except FileNotFoundError as e:
    print(e, e.errno, e.filename, e.strerror)
try:
    os.remove("/no/such/file")
except OSError as e:
    print(type(e).__name__, e)
print(os.path.basename(__file__), os.path.splitext(os.path.basename(sys.argv[0]))[1])
print(sys.version_info[:2] >= (3, 8), sys.platform, sys.maxsize, sys.byteorder, sys.getrecursionlimit(), sys.implementation.name)
print(sys.float_info.max, sys.float_info.epsilon, sys.int_info.bits_per_digit, sys.hash_info.width, len(sys.argv))
