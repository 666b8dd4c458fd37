import optparse, sys, io, contextlib
from optparse import OptionParser, OptionGroup, make_option, Option
p = OptionParser(usage="usage: %prog [options] arg1", prog="tool", version="%prog 1.0", description="Does a long list of things with %prog that must be wrapped over more than one line of text.", epilog="And that is the end.")
p.add_option("-f", "--file", dest="filename", help="write report to FILE", metavar="FILE"); p.add_option("-q", "--quiet", action="store_false", dest="verbose", default=True, help="don't print status messages to stdout at all, whatever happens"); p.add_option("-n", type="int", default=3, help="number [default: %default]"); p.add_option("-x", "--ex", action="append", help="x"); p.add_option("-c", action="count"); p.add_option("--mode", type="choice", choices=["a", "b"], default="a"); p.add_option("--pt", nargs=2, type=float); p.add_option("--secret", help=optparse.SUPPRESS_HELP); p.add_option("--a-very-long-option-name", help="long one"); p.add_option("--const", action="store_const", const=42, dest="k"); p.add_option("--ac", action="append_const", const=1, dest="acs")
def cb(option, opt, value, parser, *a, **k): print("cb", opt, value, a, k); parser.values.cb = value
p.add_option("--cb", action="callback", callback=cb, type="string", callback_args=(1,), callback_kwargs={"z": 2})
g = OptionGroup(p, "Dangerous", "Caution: use at your own risk."); g.add_option("-g", action="store_true", help="Group option."); p.add_option_group(g); g2 = p.add_option_group("Other"); g2.add_option("--zz")
p.set_defaults(n="7")
for a in ([], ["-f", "out", "-qn5", "-xa", "--ex=b", "-cc", "pos", "--", "-z"], ["--mode", "b", "--pt", "1", "2.5", "--const", "--ac", "--ac", "--cb=v", "-g", "x", "y"], ["--fi=z", "-n0x10"]):
    o, rest = p.parse_args(a); print(o, rest, o.filename, o == o, o.ensure_value("new", 1))
p.print_help(); p.print_usage(); p.print_version()
for a in (["-n", "abc"], ["--nope"], ["-z"], ["--mode=c"], ["--pt", "1"], ["-f"], ["--quiet=1"], ["--s", "1"], ["--ve"], ["--pt", "1", "x"], ["-h"], ["--version"], ["--", "-n"], ["--file"], ["--a=1", "--=2"]):
    e, s = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stderr(e), contextlib.redirect_stdout(s): r = p.parse_args(a)
        print(r)
    except SystemExit as x: print(a, x.code, repr(e.getvalue()), len(s.getvalue()))
for f in (lambda: p.add_option("-f"), lambda: p.add_option("x"), lambda: p.add_option("-xy"), lambda: p.add_option("--ok", action="zap"), lambda: p.add_option("--ok", type="zap"), lambda: p.add_option("--ok", bad=1), lambda: p.add_option(), lambda: p.add_option("--ok", action="store_true", type="int"), lambda: p.add_option("--ok", choices="ab"), lambda: p.remove_option("--nn")):
    try: f()
    except Exception as x: print(type(x).__name__, x)
print(p.has_option("-f"), p.get_option("-f").dest, str(p.get_option("-f")), p.get_option_group("-g").title, p.defaults["n"]); p.remove_option("-f"); print(p.has_option("--file"))
q = OptionParser(option_list=[make_option("-a", action="store_true"), make_option("-b", type="string", help="b")], add_help_option=False, formatter=optparse.TitledHelpFormatter(), conflict_handler="resolve"); q.add_option("-a", "--all"); q.disable_interspersed_args(); q.prog = "q"; print(q.parse_args(["-a", "1", "x", "-b", "2"])); print(q.format_help())
try: q.error("custom message")
except SystemExit as x: print(x.code)
