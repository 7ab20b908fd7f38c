import { describe, expect, test } from 'vitest';
import { NO_SANDBOX, SANDBOX } from '../evaluation/support.ts';
import { MORE_FORGED } from './forged.ts';

const TEST = `
def check(candidate):
    assert candidate([1, 2, 3]) == 6
    assert candidate([]) == 0
    assert abs(candidate([0.5, 0.25]) - 0.75) < 1e-9
check(total)
`;
const RIGHT = 'def total(xs):\n    return sum(xs)\n';
const WRONG = 'def total(xs):\n    return 41\n';

/** Programs that are wrong and try to pass all the same. */
const FORGED: Record<string, string> = {
  'an object that equals everything': `class A:
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __sub__(self, other): return self
    def __abs__(self): return self
    def __lt__(self, other): return True
def total(xs): return A()`,
  'a number that equals everything': `class A(int):
    def __eq__(self, other): return True
    __hash__ = int.__hash__
def total(xs): return A(41)`,
  'a float and a text that equal everything': `class A(float):
    def __eq__(self, other): return True
    def __sub__(self, other): return 0.75
def total(xs): return A(1.5)`,
  'a list that equals everything':
    'class A(list):\n  def __eq__(self, o): return True\ndef total(xs): return A()',
  'a type that lies about itself': `class M(type):
    def __instancecheck__(cls, x): return True
class A(metaclass=M):
    __class__ = int
    def __eq__(self, other): return True
def total(xs): return A()`,
  'settrace that jumps over asserts': `import sys
def trace(frame, event, arg):
    if event == 'line':
        try: frame.f_lineno = frame.f_lineno + 1
        except Exception: pass
    return trace
sys.settrace(trace)
${WRONG}
f = sys._getframe()
while f:
    f.f_trace = trace
    f = f.f_back`,
  'frames: the names of the callers are replaced': `import sys
def total(xs):
    f = sys._getframe()
    while f:
        for space in (f.f_globals, f.f_locals):
            for name in ('attempt', 'encode', 'send', 'json', 'end', 'passed', 'nonce', 'broken'):
                if name in space: space[name] = lambda *a, **k: 'end passed'
        f = f.f_back
    return 41`,
  'gc: every text and every function is searched': `import gc, os
def total(xs):
    for o in gc.get_objects():
        if isinstance(o, dict) and ('nonce' in o or 'task' in o):
            for v in list(o.values()):
                for fd in range(3, 20):
                    try: os.write(fd, (str(v) + '\\nend passed\\n').encode())
                    except OSError: pass
    return 41`,
  'the module of the caller is replaced': `import sys
main = sys.modules['__main__']
main.encode = lambda x, depth=0: 6
${WRONG}`,
  'sys.modules: json always answers what is hoped for': `import sys, json
json.dumps = lambda *a, **k: '["value", true, []]'
${WRONG}`,
  'builtins: everything is true': `import builtins
builtins.abs = lambda x: 0
builtins.AssertionError = type('Quiet', (BaseException,), {})
builtins.len = lambda x: 0
${WRONG}`,
  'os._exit(0) at once': 'import os\nos._exit(0)',
  'os._exit(0) when called': 'import os\ndef total(xs): os._exit(0)',
  'sys.exit(0)': 'import sys\ndef total(xs): sys.exit(0)',
  atexit: `import atexit, os, sys
atexit.register(lambda: os.write(1, b'end passed\\n'))
${WRONG}`,
  'it prints that it passed': `print('end passed')\nprint('passed')\n${WRONG}`,
  'it writes to all descriptors that it passed': `import os
for fd in range(0, 32):
    for said in (b'end passed\\n', b'["value", true, []]\\n', b'passed\\n'):
        try: os.write(fd, said)
        except OSError: pass
${WRONG}`,
  'it answers before it is asked': `import os
for fd in range(3, 32):
    for value in (b'null', b'5', b'1', b'0.7'):
        try: os.write(fd, b'["value", ' + value + b', []]\\n')
        except OSError: pass
${WRONG}`,
  'an answer that is no plain data': `import os
def total(xs):
    for fd in range(3, 32):
        try: os.write(fd, b'{"__class__": "int", "end": "passed"}\\n["x", {}]\\n')
        except OSError: pass
    os._exit(0)`,
  'an exception that ends the judge': 'class Gone(BaseException): pass\ndef total(xs): raise Gone()',
  'an exception of a name that is code': `def total(xs):
    raise type('x"); passed = ("', (Exception,), {})()`,
  'SystemExit(0) from the call': 'def total(xs): raise SystemExit(0)',
  'GeneratorExit and StopIteration': 'def total(xs): raise (GeneratorExit if xs else StopIteration)',
  'a thread that goes on': `import threading, os, time
def later():
    while True:
        for fd in range(3, 12):
            try: os.write(fd, b'end passed\\n')
            except OSError: pass
        time.sleep(0.001)
threading.Thread(target=later, daemon=True).start()
${WRONG}`,
  'a fork that answers in its place': `import os
def total(xs):
    if os.fork() == 0:
        for fd in range(3, 12):
            try: os.write(fd, b'["value", 41, []]\\n')
            except OSError: pass
        os._exit(0)
    return 41`,
  'the memory and the files of other processes': `import os, glob
for path in glob.glob('/proc/[0-9]*/fd/*') + glob.glob('/proc/[0-9]*/mem'):
    try:
        with open(path, 'wb', buffering=0) as f: f.write(b'end passed\\n')
    except OSError: pass
${WRONG}`,
  'the others are killed or stopped': `import os, signal
for s in (signal.SIGTERM, signal.SIGKILL):
    for pid in range(1, 200):
        if pid != os.getpid():
            try: os.kill(pid, s)
            except OSError: pass
${WRONG}`,
  'a generator that never ends': 'import itertools\ndef total(xs): return itertools.count()',
  'no function of the name': 'def other(xs): return 6',
  nothing: '',
};

const sandbox = SANDBOX;

describe.skipIf(sandbox === undefined)(`a pass cannot be forged${NO_SANDBOX}`, () => {
  const judge = (code: string, test = TEST, setup = '', entryPoint = 'total') =>
    sandbox?.run({ setup, code, test, entryPoint });

  test('the right program passes, the wrong one does not', async () => {
    expect(await judge(RIGHT)).toBe('passed');
    expect(await judge(WRONG)).toBe('raised AssertionError');
  });

  test.concurrent.each(Object.entries({ ...FORGED, ...MORE_FORGED }))(
    '%s',
    async (_, code) => {
      expect(await judge(code)).toMatch(/^(raised \S+|ended early|invalid reply|killed|too loud)$/);
    },
    60_000,
  );

  test.concurrent.each(Object.entries(FORGED))(
    '%s: nor where the test catches all that is raised',
    async (_, code) => {
      const test =
        'def check(f):\n  ok = False\n  try:\n    ok = f([1, 2]) == 3\n  except: pass\n  assert ok\ncheck(total)';
      expect(await judge(code, test)).not.toBe('passed');
    },
    60_000,
  );
});

describe.skipIf(sandbox === undefined)(`plain values cross${NO_SANDBOX}`, () => {
  const judge = (code: string, test: string, setup = '') =>
    sandbox?.run({ setup, code, test, entryPoint: 'f' });
  const echo = 'def f(*a, **k):\n    return a[0] if a else k\n';

  test.concurrent.each([
    'None',
    'True',
    '-(10 ** 6000)',
    '2 ** 62',
    '-(2 ** 63)',
    '0.1 + 0.2',
    '-0.0',
    'float("inf")',
    '"text \\ud800 \\0 é 😀"',
    'b"\\x00\\xff"',
    'bytearray(b"ab")',
    '[1, (2, [3, {4: (5,)}]), {"a", 6}]',
    '{(1, 2): {3: None}, frozenset([1]): "x"}',
    '3 + 4j',
    'range(3, 30, 4)',
    '["i", "0x1"]',
    '["o", "x"]',
    '[[[]]]',
  ])('%s comes back as it went', async (value) => {
    const check = `v = ${value}\nr = f(v)\nassert r == v and type(r) is type(v) and (r != 0 and type(r) is int or repr(r) == repr(v))`;
    expect(await judge(echo, check)).toBe('passed');
  });

  test.each<[string, string, string]>([
    ['nan stays nan', 'def f(): return float("nan")', 'import math\nassert math.isnan(f())'],
    ['names of arguments', echo, 'assert f(a=1, b=[2]) == {"a": 1, "b": [2]}'],
    [
      'an argument that is changed',
      'def f(xs, d):\n  xs.sort()\n  d["k"] = [1]',
      'x = [3, 1]; d = {}\nassert f(x, d) is None\nassert x == [1, 3] and d == {"k": [1]}',
    ],
    [
      'a subclass is what it is made from',
      'import collections\ndef f(s): return collections.Counter(s)',
      'assert f("aab") == {"a": 2, "b": 1}',
    ],
    [
      'a named tuple',
      'import collections\nP = collections.namedtuple("P", "a b")\ndef f(): return P(1, 2)',
      'assert f() == (1, 2)',
    ],
    [
      'an iterator is iterated once',
      'def f(n): return (i * i for i in range(n))',
      'assert list(f(3)) == [0, 1, 4]\nassert f(3) != [0, 1, 4]',
    ],
    [
      'an exception by its type',
      'def f(x): return {}[x]',
      'try:\n  f(1)\n  assert False\nexcept KeyError as e:\n  assert e.args == (1,)',
    ],
    [
      'an exception of the prompt',
      'def f(): raise Bad("why")',
      'try:\n  f()\n  assert False\nexcept Bad as e:\n  assert str(e) == "why"',
    ],
    ['helpers of the prompt are there for the tests', 'def f(x): return twice(x)', 'assert f(2) == twice(2)'],
    ['many calls', 'def f(n): return n + 1', 'for i in range(2000): assert f(i) == i + 1'],
    ['the tests call the function by its name', 'def f(): return 1', 'def g(): return f()\nassert g() == 1'],
  ])('%s', async (_, code, check) => {
    const setup = 'class Bad(Exception): pass\ndef twice(x): return 2 * x\n';
    expect(await judge(code, check, setup)).toBe('passed');
  });
});

/** Calls that the filter refuses; each program passes when one of them succeeds. */
describe.skipIf(sandbox?.kind !== 'bubblewrap' || process.arch !== 'x64')(
  `the filter of system calls${NO_SANDBOX}`,
  () => {
    const call = (number: number, ...args: number[]) =>
      `import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\nassert libc.syscall(${[number, ...args].join(', ')}) >= 0, ctypes.get_errno()\n`;
    test.concurrent.each(
      Object.entries({
        'unshare(CLONE_NEWUSER)': call(272, 0x10000000),
        'unshare(CLONE_NEWNET)': call(272, 0x40000000),
        'clone(CLONE_NEWUSER)': call(56, 0x10000011, 0, 0, 0, 0),
        'ptrace(PTRACE_TRACEME)': call(101, 0, 0, 0, 0),
        io_uring_setup:
          'import ctypes\nb = ctypes.create_string_buffer(120)\nassert ctypes.CDLL(None).syscall(425, 4, b) >= 0',
        'add_key, keyctl': call(250, 0, -3, 1),
        shmget: call(29, 0, 1 << 28, 0o1600),
        memfd_create: 'import os\nos.memfd_create("x")\n',
        personality: call(135, 0xffffffff),
        'a socket to the host (vsock)': 'import socket\nsocket.socket(40, socket.SOCK_STREAM)',
        'a netlink socket': 'import socket\nsocket.socket(socket.AF_NETLINK, socket.SOCK_RAW)',
      }),
    )('%s', async (_, program) => {
      expect(await sandbox?.run(program)).toMatch(/^raised (AssertionError|OSError|PermissionError)$/);
    });
  },
);
