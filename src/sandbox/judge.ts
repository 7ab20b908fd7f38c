import { CODEC, START } from './codec.ts';
import { LIMITS } from './program-limits.ts';

/**
 * The Python that runs the tests, in a sandbox of its own: the code under test can neither see nor touch it. Its `candidate`
 * sends the arguments to the other side and takes a plain value back, so that every comparison is of values that this side
 * made. What the other side sends is data, never code. An answer that is none, or the end of the other side, is noted for
 * good: a test that catches every exception passes nobody.
 */
export const JUDGE = `${CODEC}${START}
import builtins
broken = None
space = {'__name__': 'tests'}

class Gone(BaseException):
    """There is no answer to the call."""

def fail(why):
    global broken
    broken = broken or why
    raise Gone()

def answer():
    if broken:
        raise Gone()
    line = receive.readline(${LIMITS.crossingBytes} + 1)
    if not line.endswith(b'\\n'):
        fail('ended early')
    try:
        said = json.loads(line)
        changed = [(int(index), decode(value)) for index, value in said[-1]]
        if said[0] == 'value':
            return None, decode(said[1]), changed
        name, args = str(said[1]), decode(said[2])
        if not name.isidentifier() or type(args) is not list:
            raise ValueError()
        return name, args, changed
    except BaseException:
        pass
    fail('invalid reply')

def error_of(name, args):
    known = space.get(name, getattr(builtins, name, None))
    if not (isinstance(known, type) and issubclass(known, BaseException)) or known is Gone:
        known = type(name, (Exception,), {})
    try:
        return known(*args)
    except BaseException:
        return type(name, (known,), {'__init__': lambda self: None})()

def renew(old, new):
    """Gives an argument the content that the call left in it."""
    if type(old) is not type(new):
        return
    if isinstance(old, (list, bytearray)):
        old[:] = new
    elif isinstance(old, (dict, set)):
        old.clear()
        old.update(new)

def candidate(*args, **named):
    send('call ' + json.dumps([encode(list(args)), encode(named)]))
    name, value, changed = answer()
    for index, new in changed:
        if 0 <= index < len(args):
            renew(args[index], new)
    if name is not None:
        raise error_of(name, value)
    return value

try:
    name, value, changed = answer()
    if name is not None:
        end = 'raised ' + name
    else:
        for part in ('setup', 'test'):
            exec(compile(task[part], part, 'exec', dont_inherit=True), space)
            space[task['entryPoint']] = candidate
        end = 'passed'
except BaseException as error:
    end = 'raised ' + type(error).__name__
try:
    if not end.isascii():
        end = 'raised ' + ascii(end[7:])
    send('end ' + (broken or end))
finally:
    os._exit(0)
`;
