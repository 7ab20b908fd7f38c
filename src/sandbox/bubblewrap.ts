import { PYTHON_ARGS } from './driver.ts';
import type { Wall } from './wall.ts';

/**
 * bubblewrap (github.com/containers/bubblewrap): namespaces of its own for everything, programs and libraries of `/usr` to
 * read, and no place to write to: not even a temporary folder, as that would be memory without a limit.
 */
export const bubblewrap: Wall = {
  kind: 'bubblewrap',
  program: 'bwrap',
  args: () => [
    ...['--unshare-all', '--die-with-parent', '--new-session', '--clearenv', '--cap-drop', 'ALL'],
    ...['--uid', '65534', '--gid', '65534', '--hostname', 'sandbox'],
    ...['--ro-bind', '/usr/bin', '/usr/bin', '--ro-bind', '/usr/lib', '/usr/lib'],
    ...['--ro-bind-try', '/usr/lib64', '/usr/lib64'],
    ...['--symlink', 'usr/bin', '/bin', '--symlink', 'usr/lib', '/lib', '--symlink', 'usr/lib64', '/lib64'],
    ...['--proc', '/proc', '--dev', '/dev', '--remount-ro', '/dev', '--remount-ro', '/', '--chdir', '/'],
    ...['/usr/bin/python3', ...PYTHON_ARGS],
  ],
  versionArgs: ['--version'],
};
