/** `cmd`: commands, a line each. */
export const SOURCE = String.raw`import string
import sys

__all__ = ['Cmd']


class Cmd:
    prompt, identchars, ruler, lastcmd, intro = '(Cmd) ', string.ascii_letters + string.digits + '_', '=', '', None
    doc_leader, doc_header, misc_header, undoc_header, nohelp = '', 'Documented commands (type help <topic>):', 'Miscellaneous help topics:', 'Undocumented commands:', '*** No help on %s'
    use_rawinput = 1

    def __init__(self, completekey='tab', stdin=None, stdout=None):
        self.stdin, self.stdout = sys.stdin if stdin is None else stdin, sys.stdout if stdout is None else stdout
        self.cmdqueue, self.completekey = [], completekey

    def cmdloop(self, intro=None):
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(str(self.intro) + '\n')
        stop = None
        while not stop:
            if self.cmdqueue:
                line = self.cmdqueue.pop(0)
            elif self.use_rawinput:
                try:
                    line = input(self.prompt)
                except EOFError:
                    line = 'EOF'
            else:
                self.stdout.write(self.prompt)
                self.stdout.flush()
                line = self.stdin.readline()
                line = line.rstrip('\r\n') if line else 'EOF'
            line = self.precmd(line)
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def precmd(self, line):
        return line

    def postcmd(self, stop, line):
        return stop

    def preloop(self):
        pass

    postloop = preloop

    def parseline(self, line):
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == '?':
            line = 'help ' + line[1:]
        elif line[0] == '!':
            if not hasattr(self, 'do_shell'):
                return None, None, line
            line = 'shell ' + line[1:]
        end = 0
        while end < len(line) and line[end] in self.identchars:
            end += 1
        return line[:end], line[end:].strip(), line

    def onecmd(self, line):
        name, arg, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if name is None:
            return self.default(line)
        self.lastcmd = '' if line == 'EOF' else line
        function = getattr(self, 'do_' + name, None) if name else None
        return self.default(line) if function is None else function(arg)

    def emptyline(self):
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        self.stdout.write(f'*** Unknown syntax: {line}\n')

    def get_names(self):
        return dir(self.__class__)

    def completedefault(self, *ignored):
        return []

    def completenames(self, text, *ignored):
        return [name[3:] for name in self.get_names() if name.startswith('do_' + text)]

    def complete_help(self, *args):
        return sorted({*self.completenames(*args), *(name[5:] for name in self.get_names() if name.startswith('help_' + args[0]))})

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            function = getattr(self, 'help_' + arg, None)
            if function is not None:
                function()
                return
            doc = getattr(getattr(self, 'do_' + arg, None), '__doc__', None)
            if doc and sys.version_info >= (3, 13):
                import inspect
                doc = inspect.cleandoc(doc)
            self.stdout.write(f'{doc if doc else self.nohelp % (arg,)}\n')
            return
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith('help_')}
        documented, bare = [], []
        for name in dict.fromkeys(sorted(name for name in names if name.startswith('do_'))):
            short = name[3:]
            if short in topics:
                topics.discard(short)
                documented.append(short)
            elif getattr(self, name).__doc__:
                documented.append(short)
            else:
                bare.append(short)
        self.stdout.write(f'{self.doc_leader}\n')
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, bare, 15, 80)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        if not cmds:
            return
        for line in [header, self.ruler * len(header)] if self.ruler else [header]:
            self.stdout.write(f'{line}\n')
        self.columnize(cmds, maxcol - 1)
        self.stdout.write('\n')

    def columnize(self, list, displaywidth=80):
        if not list:
            self.stdout.write('<empty>\n')
            return
        if len(list) == 1:
            self.stdout.write(f'{list[0]}\n')
            return
        for rows in range(1, len(list) + 1):
            columns = [list[at:at + rows] for at in range(0, len(list), rows)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth or rows == len(list):
                break
        for row in range(rows):
            cells = [column[row] if row < len(column) else '' for column in columns]
            while cells and not cells[-1]:
                del cells[-1]
            self.stdout.write('  '.join(cell.ljust(width) for cell, width in zip(cells, widths)) + '\n')
`
