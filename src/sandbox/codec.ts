import { LIMITS } from './program-limits.ts';

/**
 * Python for both sides of the sandbox: values that cross it are plain data, written as JSON. `None`, `bool`, `str`, `float` (nan
 * and the infinities too) and small `int` are themselves; all else is an array that begins with its type's letter. A subclass
 * crosses as what it is made from, an iterator as its items, and anything else as the name of its type: an object that equals
 * nothing but itself.
 */
export const CODEC = `
import collections.abc, itertools, json

class Foreign:
    """Stands for a value that is not plain data."""
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return '<' + self.name + '>'

SMALL = 1 << 62
VIEWS = (type({}.keys()), type({}.values()), type({}.items()))

def encode(x, depth=0):
    if depth > ${LIMITS.depth}:
        raise ValueError('too deep')
    deeper = lambda items: [encode(item, depth + 1) for item in items]
    if x is None or x is True or x is False:
        return x
    if isinstance(x, str):
        return str.__str__(x)
    if isinstance(x, int):
        n = int.__int__(x)
        return n if -SMALL < n < SMALL else ['i', hex(n)]
    if isinstance(x, float):
        return float.__float__(x)
    if isinstance(x, list):
        return ['l'] + deeper(list.__iter__(x))
    if isinstance(x, tuple):
        return ['t'] + deeper(tuple.__iter__(x))
    if isinstance(x, dict):
        return ['d'] + [[encode(k, depth + 1), encode(v, depth + 1)] for k, v in dict.items(x)]
    if isinstance(x, set):
        return ['s'] + deeper(set.__iter__(x))
    if isinstance(x, frozenset):
        return ['z'] + deeper(frozenset.__iter__(x))
    if isinstance(x, bytes):
        return ['b', bytes.hex(x)]
    if isinstance(x, bytearray):
        return ['B', bytearray.hex(x)]
    if isinstance(x, complex):
        return ['c', x.real, x.imag]
    if isinstance(x, range):
        return ['r', encode(x.start), encode(x.stop), encode(x.step)]
    if isinstance(x, VIEWS) or isinstance(x, collections.abc.Iterator):
        items = list(itertools.islice(x, ${LIMITS.iteratorItems} + 1))
        if len(items) <= ${LIMITS.iteratorItems}:
            return ['g'] + deeper(items)
    return ['o', x.name if isinstance(x, Foreign) else type(x).__name__]

def decode(x):
    if not isinstance(x, list):
        if isinstance(x, dict):
            raise ValueError('not plain data')
        return x
    tag, rest = x[0], x[1:]
    if tag == 'i':
        return int(rest[0], 16)
    if tag == 'l':
        return [decode(item) for item in rest]
    if tag == 't':
        return tuple([decode(item) for item in rest])
    if tag == 'd':
        return {decode(k): decode(v) for k, v in rest}
    if tag == 's':
        return {decode(item) for item in rest}
    if tag == 'z':
        return frozenset([decode(item) for item in rest])
    if tag == 'b':
        return bytes.fromhex(rest[0])
    if tag == 'B':
        return bytearray.fromhex(rest[0])
    if tag == 'c':
        return complex(rest[0], rest[1])
    if tag == 'r':
        return range(*[decode(item) for item in rest])
    if tag == 'g':
        return iter([decode(item) for item in rest])
    if tag == 'o':
        return Foreign(str(rest[0]))
    raise ValueError('not plain data')
`;

/**
 * Python of both sides: takes its task as one line of JSON, says `started <version>`, keeps the pipes for itself (`print` and
 * `input` lead nowhere), and sets the limits for good: hard limits cannot be raised again.
 */
export const START = `
import os, resource, sys
receive, give = os.fdopen(os.dup(0), 'rb'), os.fdopen(os.dup(1), 'wb')
null = os.open('/dev/null', os.O_RDWR)
for stream in (0, 1, 2):
    os.dup2(null, stream)
def send(text):
    give.write(text.encode('ascii') + b'\\n')
    give.flush()
task = json.loads(receive.readline())
send('started %d.%d.%d' % sys.version_info[:3])
for name, value in (
    ('CPU', ${LIMITS.cpuSeconds}), ('AS', ${LIMITS.memoryBytes}), ('NPROC', ${LIMITS.processes}),
    ('NOFILE', ${LIMITS.openFiles}), ('FSIZE', ${LIMITS.fileBytes}), ('CORE', 0),
):
    resource.setrlimit(getattr(resource, 'RLIMIT_' + name), (value, value))
`;
