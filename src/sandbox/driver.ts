import { LIMITS } from './limits.ts';

/**
 * What Python runs behind the wall. It takes `{"program", "nonce"}` as JSON from its input, says `started <version>`, gives up
 * input and output, sets the limits for good (hard limits cannot be raised again), and runs the program as a module that
 * `sys.modules` knows (dataclasses look their annotations up there). Only a program that
 * came to its end makes it say the nonce: `sys.exit(0)` in the middle of the tests is no pass.
 */
export const DRIVER = `
import json, os, resource, sys, types
task = json.loads(sys.stdin.buffer.read())
out = os.dup(1)
null = os.open('/dev/null', os.O_RDWR)
for stream in (0, 1, 2):
    os.dup2(null, stream)
os.write(out, ('started %d.%d.%d\\n' % sys.version_info[:3]).encode())
for name, value in (
    ('CPU', ${LIMITS.cpuSeconds}), ('AS', ${LIMITS.memoryBytes}), ('NPROC', ${LIMITS.processes}),
    ('NOFILE', ${LIMITS.openFiles}), ('FSIZE', ${LIMITS.fileBytes}), ('CORE', 0),
):
    resource.setrlimit(getattr(resource, 'RLIMIT_' + name), (value, value))
try:
    module = sys.modules['program'] = types.ModuleType('program')
    exec(compile(task['program'], 'program', 'exec'), module.__dict__)
    end = task['nonce']
except BaseException as error:
    end = 'raised ' + type(error).__name__
os.write(out, (end + '\\n').encode())
os._exit(0)
`;

/** `-I -S`: neither the user's nor the machine's packages, so that a solution depends on the standard library alone. */
export const PYTHON_ARGS = ['-I', '-S', '-c', DRIVER] as const;
