import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { EXAMINED, REFUSED, type SeccompArchitecture, seccompFilter } from '../../src/sandbox/seccomp.ts';

interface Call {
  readonly audit: number;
  readonly number: number;
  readonly argument?: number;
}

/** Runs a filter as the kernel does (linux/bpf_common.h), for the instructions that it may hold. */
function evaluate(filter: Uint8Array<ArrayBuffer>, { audit, number, argument = 0 }: Call): number {
  const view = new DataView(filter.buffer);
  const data = new Map([
    [0, number],
    [4, audit],
    [16, argument],
  ]);
  let accumulator = 0;
  for (let at = 0; ; at += 1) {
    const [code, value] = [view.getUint16(at * 8, true), view.getUint32(at * 8 + 4, true)];
    const jump = (holds: boolean) => view.getUint8(at * 8 + (holds ? 2 : 3));
    if (code === 0x06) return value;
    if (code === 0x20) accumulator = data.get(value)! >>> 0;
    else if (code === 0x15) at += jump(accumulator === value);
    else if (code === 0x35) at += jump(accumulator >= value);
    else if (code === 0x45) at += jump((accumulator & value) !== 0);
    else throw new Error(`instruction ${code}`);
  }
}

const [ALLOW, KILL, EPERM, ENOSYS, EAFNOSUPPORT] = [0x7fff0000, 0x80000000, 0x50001, 0x50026, 0x50061];
const MACHINES = [
  ['x64', 0, 0xc000003e, 0xc00000b7],
  ['arm64', 1, 0xc00000b7, 0xc000003e],
] as const satisfies [SeccompArchitecture, number, number, number][];

describe.each(MACHINES)('the filter of %s', (architecture, index, audit, other) => {
  const filter = seccompFilter(architecture);
  const says = (number: number, argument?: number) =>
    evaluate(filter, { audit, number, ...(argument !== undefined && { argument }) });

  test('refuses each call of the table, and lets each other pass', () => {
    const refused = new Set(Object.values(REFUSED).flatMap((numbers) => numbers[index] ?? []));
    const examined: number[] = Object.values(EXAMINED).map((numbers) => numbers[index]);
    for (let number = 0; number < 600; number += 1) {
      if (!examined.includes(number))
        expect([number, says(number)]).toEqual([number, refused.has(number) ? EPERM : ALLOW]);
    }
  });

  test('clone makes processes and threads, not namespaces; clone3 is not there', () => {
    const [clone, clone3] = [EXAMINED.clone[index], EXAMINED.clone3[index]];
    expect(says(clone, 0x01200011)).toBe(ALLOW);
    expect(says(clone, 0x003d0f00)).toBe(ALLOW);
    for (const flag of [0x10000000, 0x20000000, 0x40000000, 0x08000000, 0x04000000, 0x02000000, 0x00020000]) {
      expect(says(clone, flag | 0x11)).toBe(EPERM);
    }
    expect(says(clone3)).toBe(ENOSYS);
  });

  test('sockets of this machine and of the internet families only', () => {
    const families = Array.from({ length: 46 }, (_, family) => family);
    const allowed = families.filter((family) => says(EXAMINED.socket[index], family) === ALLOW);
    expect(allowed).toEqual([1, 2, 10]);
    expect(says(EXAMINED.socket[index], 40)).toBe(EAFNOSUPPORT);
  });

  test('calls of another architecture end the process', () => {
    expect(evaluate(filter, { audit: other, number: 0 })).toBe(KILL);
    expect(evaluate(filter, { audit: 0x40000003, number: 26 })).toBe(KILL);
    if (architecture === 'x64') expect(says(0x40000000 | 101)).toBe(EPERM);
  });
});

const HEADERS = ['/usr/include/x86_64-linux-gnu/asm/unistd_64.h', '/usr/include/asm-generic/unistd.h'];

test.runIf(HEADERS.every((path) => existsSync(path)))(
  'the numbers are those of the kernel headers',
  async () => {
    const tables = await Promise.all(HEADERS.map((path) => readFile(path, 'utf8')));
    for (const [name, numbers] of Object.entries({ ...REFUSED, ...EXAMINED })) {
      for (const [index, text] of tables.entries()) {
        const found = new RegExp(`^#define __NR_${name}\\s+(\\d+)$`, 'm').exec(text)?.[1];
        if (found !== undefined) expect([name, numbers[index]]).toEqual([name, Number(found)]);
      }
    }
  },
);

test('each way around the sandbox that is known is refused, by its name', () => {
  const names = Object.keys(REFUSED);
  const spying = [
    'ptrace',
    'process_vm_readv',
    'process_vm_writev',
    'pidfd_getfd',
    'kcmp',
    'open_by_handle_at',
  ];
  const kernel = [
    'io_uring_setup',
    'io_uring_enter',
    'io_uring_register',
    'bpf',
    'perf_event_open',
    'userfaultfd',
  ];
  const spaces = ['unshare', 'setns', 'mount', 'umount2', 'pivot_root', 'chroot', 'fsopen', 'move_mount'];
  const memory = ['memfd_create', 'memfd_secret', 'shmget', 'msgget', 'semget', 'mq_open'];
  const machine = ['keyctl', 'add_key', 'kexec_load', 'init_module', 'reboot', 'swapon', 'personality'];
  expect(names).toEqual(expect.arrayContaining([...spying, ...kernel, ...spaces, ...memory, ...machine]));
});
