import { CODEC, START } from './codec.ts';

/**
 * The Python that runs a model's code. It knows nothing of the tests: it is told a function's arguments, and says what came of
 * the call. The prompt's definitions come first and are compiled apart, so that the code may begin with `from __future__`; its
 * module is found in `sys.modules`, where dataclasses look. What it does behind its function, a test of its own or an example
 * that reads from a terminal, may fail.
 */
export const WORKER = `${CODEC}${START}
import __future__, types
module = types.ModuleType('program')
sys.modules['program'] = module
space = module.__dict__
MUTABLE = (list, dict, set, bytearray)

def attempt(function, args):
    kept = [(at, arg, json.dumps(encode(arg))) for at, arg in enumerate(args) if type(arg) in MUTABLE]
    try:
        said = ['value', encode(function())]
    except BaseException as error:
        try:
            said = ['raised', type(error).__name__, encode(list(error.args))]
        except BaseException:
            said = ['raised', type(error).__name__, ['l']]
    changed = []
    for at, arg, before in kept:
        now = encode(arg)
        if json.dumps(now) != before:
            changed.append([at, now])
    return json.dumps(said + [changed])

FUTURE = 0
for feature in __future__.all_feature_names:
    FUTURE |= getattr(__future__, feature).compiler_flag

def load():
    setup = compile(task['setup'], 'setup', 'exec', dont_inherit=True)
    exec(setup, space)
    code = compile(task['code'], 'program', 'exec', setup.co_flags & FUTURE, True)
    try:
        exec(code, space)
    except BaseException:
        if not callable(space.get(task['entryPoint'])):
            raise

send(attempt(load, []))
for line in receive:
    args, named = json.loads(line)
    args, named = decode(args), decode(named)
    send(attempt(lambda: space[task['entryPoint']](*args, **named), args))
os._exit(0)
`;
