import { type Isolation, pythonArgs } from './isolation.ts';
import { isSeccompArchitecture, seccompFilter } from './seccomp.ts';

/**
 * bubblewrap (github.com/containers/bubblewrap): namespaces of its own for everything, programs and libraries of `/usr` to
 * read, and no place to write to: not even a temporary folder, as that would be memory without a limit. No namespaces inside
 * (from 0.8 by bubblewrap itself, before that by the filter alone), and a filter of system calls.
 */
export const bubblewrap: Isolation = {
  kind: 'bubblewrap',
  program: 'bwrap',
  args: (_name, version, driver) => [
    ...['--unshare-all', '--die-with-parent', '--new-session', '--clearenv', '--cap-drop', 'ALL'],
    ...(hasDisableUserns(version) ? ['--unshare-user', '--disable-userns'] : []),
    ...(isSeccompArchitecture(process.arch) ? ['--seccomp', '3'] : []),
    ...['--uid', '65534', '--gid', '65534', '--hostname', 'sandbox'],
    ...['--ro-bind', '/usr/bin', '/usr/bin', '--ro-bind', '/usr/lib', '/usr/lib'],
    ...['--ro-bind-try', '/usr/lib64', '/usr/lib64'],
    ...['--symlink', 'usr/bin', '/bin', '--symlink', 'usr/lib', '/lib', '--symlink', 'usr/lib64', '/lib64'],
    ...['--proc', '/proc', '--dev', '/dev', '--remount-ro', '/dev', '--remount-ro', '/', '--chdir', '/'],
    ...['/usr/bin/python3', ...pythonArgs(driver)],
  ],
  versionArgs: ['--version'],
  descriptor: () => (isSeccompArchitecture(process.arch) ? seccompFilter(process.arch) : undefined),
  groupMemory: 'watched',
};

/** The option came with 0.8.0. */
function hasDisableUserns(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 0 || minor >= 8;
}
