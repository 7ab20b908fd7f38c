/** A system call's number on x86_64 and on aarch64 (asm/unistd_64.h, asm-generic/unistd.h); null where it does not exist. */
type Numbers = readonly [x64: number | null, arm64: number | null];

/**
 * What a program in the sandbox has no use for, and what attacks on the kernel or on a neighbour process begin with. Memory
 * that belongs to no process (System V shared memory, memory files, message queues) would escape the limits on memory.
 */
export const REFUSED: Readonly<Record<string, Numbers>> = {
  // Other processes, and files of theirs.
  ptrace: [101, 117],
  process_vm_readv: [310, 270],
  process_vm_writev: [311, 271],
  process_madvise: [440, 440],
  pidfd_getfd: [438, 438],
  kcmp: [312, 272],
  name_to_handle_at: [303, 264],
  open_by_handle_at: [304, 265],
  // Interfaces of the kernel with a long record of faults.
  io_uring_setup: [425, 425],
  io_uring_enter: [426, 426],
  io_uring_register: [427, 427],
  bpf: [321, 280],
  perf_event_open: [298, 241],
  userfaultfd: [323, 282],
  fanotify_init: [300, 262],
  add_key: [248, 217],
  request_key: [249, 218],
  keyctl: [250, 219],
  // Namespaces and mounts.
  unshare: [272, 97],
  setns: [308, 268],
  mount: [165, 40],
  umount2: [166, 39],
  pivot_root: [155, 41],
  chroot: [161, 51],
  open_tree: [428, 428],
  move_mount: [429, 429],
  fsopen: [430, 430],
  fsconfig: [431, 431],
  fsmount: [432, 432],
  fspick: [433, 433],
  mount_setattr: [442, 442],
  // Memory that no process owns.
  memfd_create: [319, 279],
  memfd_secret: [447, 447],
  shmget: [29, 194],
  shmat: [30, 196],
  msgget: [68, 186],
  semget: [64, 190],
  mq_open: [240, 180],
  // Where memory lies, and what a process counts as.
  mbind: [237, 235],
  set_mempolicy: [238, 237],
  migrate_pages: [256, 238],
  move_pages: [279, 239],
  personality: [135, 92],
  modify_ldt: [154, null],
  iopl: [172, null],
  ioperm: [173, null],
  // The machine as a whole.
  kexec_load: [246, 104],
  kexec_file_load: [320, 294],
  init_module: [175, 105],
  finit_module: [313, 273],
  delete_module: [176, 106],
  reboot: [169, 142],
  swapon: [167, 224],
  swapoff: [168, 225],
  acct: [163, 89],
  quotactl: [179, 60],
  quotactl_fd: [443, 443],
  syslog: [103, 116],
  sethostname: [170, 161],
  setdomainname: [171, 162],
  settimeofday: [164, 170],
  clock_settime: [227, 112],
  adjtimex: [159, 171],
  clock_adjtime: [305, 266],
  vhangup: [153, 58],
};

/** Calls whose arguments decide. */
export const EXAMINED = {
  clone: [56, 220],
  clone3: [435, 435],
  socket: [41, 198],
} as const satisfies Readonly<Record<string, Numbers>>;

const ARCHITECTURES = {
  x64: { index: 0, audit: 0xc000003e },
  arm64: { index: 1, audit: 0xc00000b7 },
} as const;
export type SeccompArchitecture = keyof typeof ARCHITECTURES;

export function isSeccompArchitecture(name: string): name is SeccompArchitecture {
  return Object.hasOwn(ARCHITECTURES, name);
}

// linux/bpf_common.h and linux/seccomp.h.
const [LOAD, JUMP_EQUAL, JUMP_AT_LEAST, JUMP_BITS, RETURN] = [0x20, 0x15, 0x35, 0x45, 0x06];
const ALLOW = 0x7fff0000;
const KILL = 0x80000000;
const ERRNO = 0x00050000;
const [EPERM, ENOSYS, EAFNOSUPPORT] = [1, 38, 97];
/** Offsets in struct seccomp_data; arguments are little-endian, and the low half of the first is enough here. */
const [NUMBER, AUDIT, ARGUMENT] = [0, 4, 16];
/** CLONE_NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET and NEWNS (linux/sched.h). */
const NEW_NAMESPACES = 0x7e020000;
/** x32 calls have this bit in their number, and numbers of their own. */
const X32 = 0x40000000;
/** AF_UNIX, AF_INET and AF_INET6. AF_VSOCK would reach the host of a virtual machine past the network namespace. */
const FAMILIES = [1, 2, 10];

interface Instruction {
  readonly code: number;
  readonly value: number;
  /** Label to go on at when it holds, or when it does not; the next instruction where absent. */
  readonly match?: string;
  readonly otherwise?: string;
  readonly label?: string;
}

/**
 * The filter for `bwrap --seccomp`: an array of struct sock_filter (linux/filter.h) for one processor. Refused calls fail with
 * EPERM; clone3, whose flags a filter cannot see, is "not there" so that the C library takes clone.
 */
export function seccompFilter(architecture: SeccompArchitecture): Uint8Array<ArrayBuffer> {
  const { index, audit } = ARCHITECTURES[architecture];
  const refused = Object.values(REFUSED).flatMap((numbers) => numbers[index] ?? []);
  return assemble([
    { code: LOAD, value: AUDIT },
    { code: JUMP_EQUAL, value: audit, otherwise: 'kill' },
    { code: LOAD, value: NUMBER },
    ...(architecture === 'x64' ? [{ code: JUMP_AT_LEAST, value: X32, match: 'refuse' }] : []),
    ...refused.map((value) => ({ code: JUMP_EQUAL, value, match: 'refuse' })),
    { code: JUMP_EQUAL, value: EXAMINED.clone3[index], match: 'absent' },
    { code: JUMP_EQUAL, value: EXAMINED.clone[index], match: 'clone' },
    { code: JUMP_EQUAL, value: EXAMINED.socket[index], match: 'socket', otherwise: 'allow' },
    { label: 'clone', code: LOAD, value: ARGUMENT },
    { code: JUMP_BITS, value: NEW_NAMESPACES, match: 'refuse', otherwise: 'allow' },
    { label: 'socket', code: LOAD, value: ARGUMENT },
    ...FAMILIES.map((value) => ({ code: JUMP_EQUAL, value, match: 'allow' })),
    { code: RETURN, value: ERRNO | EAFNOSUPPORT },
    { label: 'refuse', code: RETURN, value: ERRNO | EPERM },
    { label: 'absent', code: RETURN, value: ERRNO | ENOSYS },
    { label: 'kill', code: RETURN, value: KILL },
    { label: 'allow', code: RETURN, value: ALLOW },
  ]);
}

function assemble(instructions: readonly Instruction[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(instructions.length * 8));
  const distance = (from: number, label: string | undefined) =>
    label === undefined ? 0 : instructions.findIndex((each) => each.label === label) - from - 1;
  for (const [at, { code, value, match, otherwise }] of instructions.entries()) {
    const jumps = [distance(at, match), distance(at, otherwise)];
    if (jumps.some((jump) => jump < 0 || jump > 255)) throw new RangeError(`jump out of range at ${at}`);
    view.setUint16(at * 8, code, true);
    for (const [side, jump] of jumps.entries()) view.setUint8(at * 8 + 2 + side, jump);
    view.setUint32(at * 8 + 4, value, true);
  }
  return new Uint8Array(view.buffer);
}
