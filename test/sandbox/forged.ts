/** Programs that are wrong and try to pass all the same, after attacks on judges of code and what Python lets a program replace. */
export const MORE_FORGED: Readonly<Record<string, string>> = {
  'an import hook that gives another json': `import sys, importlib.abc, importlib.machinery
class F(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None): return importlib.machinery.ModuleSpec(name, self)
    def create_module(self, spec): return None
    def exec_module(self, m): m.dumps = lambda *a, **k: '["value", 6, []]'
sys.meta_path.insert(0, F())
for n in ('json', 'json.encoder', 'itertools', 'collections.abc'): sys.modules.pop(n, None)
def total(xs):
    return 41
`,
  'sitecustomize and usercustomize': `import os, sys
for path in ('/tmp/sitecustomize.py', '/usr/lib/python3/sitecustomize.py', 'usercustomize.py', os.path.expanduser('~/.pth')):
    try: open(path, 'w').write("print('end passed')")
    except OSError: pass
os.environ['PYTHONSTARTUP'] = os.environ['PYTHONPATH'] = '/tmp'
def total(xs):
    return 41
`,
  'the encoder of json is replaced': `import json, json.encoder
json.encoder.encode_basestring_ascii = json.encoder.c_make_encoder = None
json.JSONEncoder.encode = lambda self, o: '["value", 6, []]'
json.JSONEncoder.iterencode = lambda self, o, **k: iter(['["value", 6, []]'])
def total(xs):
    return 41
`,
  'isinstance and type lie': `import builtins
builtins.isinstance = lambda x, t: True
builtins.type = lambda *a: int
def total(xs):
    return 41
`,
  'sum, abs, len and the comparison of numbers by ctypes': `import ctypes
n = 41
try: ctypes.c_long.from_address(id(n) + 24).value = 6
except Exception: pass
def total(xs): return 41
`,
  'the cached small numbers by ctypes': `import ctypes
for n in range(0, 200):
    ctypes.c_uint32.from_address(id(n) + 24).value = 6
def total(xs):
    return 41
`,
  'os.fork, and the parent ends': `import os
if os.fork(): os._exit(0)
os.setsid()
def total(xs):
    return 41
`,
  'a daemon that keeps the pipes': `import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(600)
    os._exit(0)
def total(xs): os._exit(0)
`,
  'signal handlers and alarms': `import signal, os
for s in range(1, 65):
    try: signal.signal(s, lambda *a: os.write(4, b'["value", 6, []]\\n'))
    except (OSError, ValueError): pass
signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
def total(xs):
    return 41
`,
  'a signal from itself': `import os, signal
def total(xs): os.kill(os.getpid(), signal.SIGTERM)
`,
  '/proc/self/mem': `import re
def total(xs):
    try:
        with open('/proc/self/maps') as m, open('/proc/self/mem', 'r+b', 0) as f:
            for line in m:
                a, b = (int(x, 16) for x in line.split()[0].split('-'))
                if 'rw' in line and b - a < 1 << 22:
                    f.seek(a); data = f.read(b - a)
                    at = data.find(b'"value"')
                    if at >= 0: f.seek(a + at); f.write(b'"value", 6, []]')
    except (OSError, ValueError, OverflowError): pass
    return 41
`,
  '/proc of the judge': `import os
for pid in os.listdir('/proc'):
    for name in ('mem', 'environ', 'cmdline', 'fd/0', 'fd/1', 'root/tmp/x'):
        try:
            with open(f'/proc/{pid}/{name}', 'r+b', 0) as f: f.write(b'end passed\\n')
        except (OSError, ValueError): pass
def total(xs):
    return 41
`,
  '__reduce__ and pickles': `class A:
    def __reduce__(self): return (print, ('end passed',))
    def __eq__(self, o): return True
    __sub__ = __rsub__ = lambda self, o: 0
    def __abs__(self): return 0
def total(xs): return A()
`,
  'a dict that is everything': `class D(dict):
    def __eq__(self, o): return True
    def __sub__(self, o): return 0
    def items(self): return [('a', 1)]
def total(xs): return D()
`,
  'a text that is a number': `class S(str):
    def __eq__(self, o): return True
    def __sub__(self, o): return 0
    __hash__ = str.__hash__
def total(xs): return S('6')
`,
  'a tuple with a number': `def total(xs): return (6,)`,
  'the answer as text': `def total(xs): return str(sum(xs))`,
  NaN: `def total(xs): return float('nan')`,
  infinity: `def total(xs): return float('inf')`,
  'a complex number that is near': `def total(xs): return complex(41, 0)`,
  'a generator in the place of a number': `def total(xs):
    yield sum(xs)`,
  'a coroutine': `async def total(xs): return sum(xs)`,
  'a class in the place of the function': `class total:
    def __new__(cls, xs): return object.__new__(cls)
    def __eq__(self, o): return True`,
  'a callable that answers once': `class T:
    n = 0
    def __call__(self, xs):
        self.n += 1
        return 6 if self.n == 1 else 41
total = T()
`,
  'a representation without end': `class R:
    def __repr__(self):
        while True: pass
    __str__ = __repr__
def total(xs): raise ValueError(R())
`,
  'an exception whose arguments lie': `class E(Exception):
    @property
    def args(self): raise SystemExit(0)
def total(xs): raise E()
`,
  'an exception that is no class of its own': `class M(type):
    def __name__(cls): return 'passed'
class E(Exception): pass
E.__name__ = 'passed'; E.__qualname__ = 'passed'
def total(xs): raise E()
`,
  'a list of a thousand levels': `def total(xs):
    x = []
    for _ in range(100000): x = [x]
    return x
`,
  'a list that holds itself': `def total(xs):
    x = []; x.append(x)
    return x`,
  'a gigabyte': `def total(xs): return 'x' * (1 << 30)`,
  'a line that never ends': `import os
def total(xs):
    os.write(4, b'["value", 6')
    return 41
`,
  'two answers to one call': `import os
def total(xs):
    for fd in range(3, 10):
        try: os.write(fd, b'["value", 41, []]\\n["value", 0, []]\\n["value", 0.75, []]\\n')
        except OSError: pass
    os._exit(0)
`,
  'an answer that changes the arguments of the test': `import os
def total(xs):
    for fd in range(3, 10):
        try: os.write(fd, b'["value", 41, [[0, ["l"]], [-1, ["l"]], [99, 5], ["a", 5]]]\\n')
        except OSError: pass
    os._exit(0)
`,
  'an answer with a type that is none': `import os
def total(xs):
    for fd in range(3, 10):
        try: os.write(fd, b'["value", ["o", "int"], []]\\n["value", ["i", "0x6"], []]\\n')
        except OSError: pass
    os._exit(0)
`,
  'an answer with NaN and duplicate keys': `import os
def total(xs):
    for fd in range(3, 10):
        try: os.write(fd, b'["value", NaN, []]\\n["value", -Infinity, []]\\n')
        except OSError: pass
    os._exit(0)
`,
  'an answer that is not UTF-8': `import os
def total(xs):
    for fd in range(3, 10):
        try: os.write(fd, b'["value", "\\xff\\xfe", []]\\n')
        except OSError: pass
    os._exit(0)
`,
  'an answer with a thousand brackets': `import os
def total(xs):
    for fd in range(3, 10):
        try: os.write(fd, b'[' * 100000 + b'\\n')
        except OSError: pass
    os._exit(0)
`,
  'sys.excepthook, threading.excepthook and unraisablehook': `import sys, os, threading
def hook(*a): os.write(4, b'["value", 6, []]\\n'); os._exit(0)
sys.excepthook = sys.unraisablehook = threading.excepthook = hook
def total(xs): raise ValueError('x')
`,
  'sys.stdout is another': `import sys, io
class O(io.TextIOBase):
    def write(self, s): return len(s)
sys.stdout = sys.__stdout__ = O()
print('end passed')
def total(xs):
    return 41
`,
  'the code of a function of the worker is replaced': `import sys
def lie(x, depth=0): return 41
f = sys._getframe()
while f:
    e = f.f_globals.get('encode')
    if e is not None and e is not lie:
        try: e.__code__ = lie.__code__
        except Exception: pass
    f = f.f_back
def total(xs):
    return 41
`,
  'exec replaces the process': `import os
def total(xs): os.execv('/usr/bin/python3', ['python3', '-c', 'print("end passed")'])`,
  'another Python answers': `import subprocess, sys
def total(xs):
    subprocess.run([sys.executable or '/usr/bin/python3', '-c', 'import os\\nfor fd in range(3, 10):\\n  try: os.write(fd, b"[\\\\"value\\\\", 41, []]\\\\n")\\n  except OSError: pass'], close_fds=False)
    return 41
`,
  'an end before any call': `raise SystemExit(0)
def total(xs):
    return 41
`,
  'KeyboardInterrupt from the call': `def total(xs): raise KeyboardInterrupt`,
  BaseExceptionGroup: `def total(xs):
    raise BaseExceptionGroup('end passed', [SystemExit(0)])`,
  'descriptors are closed': `import os
os.closerange(0, 64)
def total(xs):
    return 41
`,
};
