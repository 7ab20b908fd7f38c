import { PINS, type Pins } from '../common/index.ts';
import { type Isolation, pythonArgs } from './isolation.ts';
import { LIMITS } from './program-limits.ts';

/** By its digest: a tag can be moved. */
export const IMAGE = imageOf(PINS);
const SPARE_SECONDS = 10;

/**
 * Docker: for machines that have a daemon and forbid namespaces to users (Ubuntu 24.04, where bubblewrap fails). Its own filter
 * of system calls refuses namespaces, io_uring, bpf and keyctl. A container outlives a client that was killed, so `timeout`
 * inside ends it as well.
 */
export const docker: Isolation = {
  kind: 'docker',
  program: 'docker',
  args: (name, _version, driver) => [
    ...['run', '--rm', '--interactive', '--name', name, '--network', 'none', '--read-only'],
    ...['--memory', String(LIMITS.groupBytes), '--memory-swap', String(LIMITS.groupBytes)],
    ...['--pids-limit', String(LIMITS.processes), '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
    ...['--user', '65534:65534', '--shm-size', '1m', '--workdir', '/', '--init', IMAGE],
    ...['timeout', '-s', 'KILL', String(LIMITS.timeLimitSeconds + SPARE_SECONDS)],
    ...['python3', ...pythonArgs(driver)],
  ],
  versionArgs: ['version', '--format', '{{.Server.Version}}'],
  killArgs: (name) => ['kill', name],
  groupMemory: 'by the kernel',
};

/** `NAME:TAG@sha256:DIGEST` of the one image that code is run in. */
function imageOf({ images: [image] }: Pins): string {
  if (image === undefined) throw new RangeError('pins.json names no image');
  return `${image.name}:${image.version}@sha256:${image.sha256}`;
}
