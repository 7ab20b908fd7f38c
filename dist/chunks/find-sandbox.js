import { w as EspalierError } from "./files.js";
import { m as formatBinaryBytes } from "./option.js";
import { a as PINS, n as detectGpu, r as nvidiaSmi } from "./find-llama.js";
import { r as capture } from "./environment.js";
import { a as openSandbox, o as LIMITS } from "./registry3.js";
import { availableParallelism, cpus, totalmem } from "node:os";
// src/llama/tools/devices.ts
const TIMEOUT_MS$1 = 6e4;
async function listDevices(tools, signal) {
	const command = tools.command("llama-server");
	const { code, stdout, stderr } = await capture(command, ["--list-devices"], {
		signal,
		timeoutMs: TIMEOUT_MS$1
	});
	return code === 0 ? parseDevices(`${stdout}\n${stderr}`) : [];
}
function parseDevices(said) {
	const [, list = ""] = said.split(/^Available devices:\s*$/m);
	return [...list.matchAll(/^ +(\S+): (.+)$/gm)].map(([, name = "", text = ""]) => ({
		name,
		text
	}));
}
// src/llama/hardware.ts
const TIMEOUT_MS = 3e4;
const MIB = 2 ** 20;
async function readHardware(environment, signal) {
	const gpu = await detectGpu(environment, signal);
	const processor = {
		cpu: cpus()[0]?.model.trim() ?? "",
		cores: availableParallelism(),
		memoryBytes: totalmem()
	};
	if (gpu.kind !== "cuda") return {
		...processor,
		accelerator: gpu.kind,
		gpus: []
	};
	const said = await nvidiaSmi(["--query-gpu=name,memory.total,driver_version", "--format=csv,noheader,nounits"], environment, {
		signal,
		timeoutMs: TIMEOUT_MS
	}).catch(() => void 0);
	signal?.throwIfAborted();
	return {
		...processor,
		...cudaHardware(gpu, said?.code === 0 ? said.stdout : "")
	};
}
function cudaHardware({ cudaVersion, names }, table) {
	const rows = parseCsv(table).filter((row) => row.length === 3);
	const gpus = rows.map(([name, mib]) => ({
		name,
		memoryBytes: Number(mib) * MIB || 0
	}));
	const driver = rows[0]?.[2];
	return {
		accelerator: `cuda-${cudaVersion}`,
		gpus: gpus.length > 0 ? gpus : names.map((name) => ({
			name,
			memoryBytes: 0
		})),
		...driver !== void 0 && { driver }
	};
}
async function readHardwareFor(tools, offload, environment, signal) {
	const hardware = await readHardware(environment, signal);
	const needsNone = hardware.accelerator === "none" && offload.gpuLayers === 0;
	if (tools === void 0 || needsNone) return hardware;
	const devices = await listDevices(tools, signal).catch(() => []);
	signal?.throwIfAborted();
	return withDevices(hardware, devices, offload);
}
function withDevices(hardware, devices, offload) {
	const listed = devices.map(({ name, text }) => {
		const [, model = text, mib] = /^(.*) \((\d+) MiB, \d+ MiB free\)$/.exec(text) ?? [];
		return {
			backend: name.replace(/\d+$/, "").toLowerCase(),
			name: model,
			memoryBytes: Number(mib ?? 0) * MIB
		};
	});
	const [first] = listed;
	const accelerator = hardware.accelerator === "none" ? first?.backend ?? "none" : hardware.accelerator;
	const gpus = hardware.gpus.length > 0 ? hardware.gpus : listed.map(({ backend: _, ...gpu }) => gpu);
	const unused = accelerator === "none" ? void 0 : whyUnused(devices, offload);
	return {
		...hardware,
		accelerator,
		gpus,
		...unused !== void 0 && { unused }
	};
}
function whyUnused(devices, { gpuLayers, devices: chosen }) {
	if (gpuLayers === 0) return "gpu-layers is 0";
	if (chosen?.includes("none")) return "device is none";
	if (devices.length > 0) return void 0;
	return "llama.cpp lists no device, as it is built for the CPU or lacks the driver (--llama-server, --llama-build)";
}
function parseCsv(table) {
	return table.split("\n").filter((line) => line.trim() !== "").map((line) => line.split(",").map((cell) => cell.trim()));
}
function describeHardware({ cpu, cores, accelerator, gpus, driver, unused }) {
	const processor = `${cores} CPU cores${cpu === "" ? "" : ` (${cpu})`}`;
	if (gpus.length === 0) return `${processor}, ${gpuText(accelerator)}${unusedText(unused)}`;
	const names = [...Map.groupBy(gpus, ({ name, memoryBytes }) => `${name}|${memoryBytes}`).values()].map((same) => {
		const { name, memoryBytes } = same[0];
		const memory = memoryBytes > 0 ? ` with ${formatBinaryBytes(memoryBytes)}` : "";
		return `${same.length > 1 ? `${same.length} x ` : ""}${name}${memory}`;
	});
	const versions = [...driver === void 0 ? [] : [`driver ${driver}`], accelerator];
	return `${processor}, ${names.join(", ")} (${versions.join(", ")})${unusedText(unused)}`;
}
function unusedText(unused) {
	return unused === void 0 ? "" : `, not used: ${unused}`;
}
function gpuText(accelerator) {
	return {
		none: "no GPU",
		vulkan: "a Vulkan GPU",
		metal: "a Metal GPU"
	}[accelerator] ?? `a GPU for ${accelerator}`;
}
// src/sandbox/isolation.ts
function pythonArgs(driver) {
	return [
		"-I",
		"-S",
		"-c",
		driver
	];
}
// src/sandbox/seccomp.ts
const REFUSED = {
	ptrace: [101, 117],
	process_vm_readv: [310, 270],
	process_vm_writev: [311, 271],
	process_madvise: [440, 440],
	pidfd_getfd: [438, 438],
	kcmp: [312, 272],
	name_to_handle_at: [303, 264],
	open_by_handle_at: [304, 265],
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
	memfd_create: [319, 279],
	memfd_secret: [447, 447],
	shmget: [29, 194],
	shmat: [30, 196],
	msgget: [68, 186],
	semget: [64, 190],
	mq_open: [240, 180],
	mbind: [237, 235],
	set_mempolicy: [238, 237],
	migrate_pages: [256, 238],
	move_pages: [279, 239],
	personality: [135, 92],
	modify_ldt: [154, null],
	iopl: [172, null],
	ioperm: [173, null],
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
	vhangup: [153, 58]
};
const EXAMINED = {
	clone: [56, 220],
	clone3: [435, 435],
	socket: [41, 198]
};
const ARCHITECTURES = {
	x64: {
		index: 0,
		audit: 3221225534
	},
	arm64: {
		index: 1,
		audit: 3221225655
	}
};
function isSeccompArchitecture(name) {
	return Object.hasOwn(ARCHITECTURES, name);
}
const [LOAD, JUMP_EQUAL, JUMP_AT_LEAST, JUMP_BITS, RETURN] = [
	32,
	21,
	53,
	69,
	6
];
const ALLOW = 2147418112;
const KILL = 2147483648;
const ERRNO = 327680;
const [EPERM, ENOSYS, EAFNOSUPPORT] = [
	1,
	38,
	97
];
const [NUMBER, AUDIT, ARGUMENT] = [
	0,
	4,
	16
];
const NEW_NAMESPACES = 2114060288;
const X32 = 1073741824;
const FAMILIES = [
	1,
	2,
	10
];
function seccompFilter(architecture) {
	const { index, audit } = ARCHITECTURES[architecture];
	const refused = Object.values(REFUSED).flatMap((numbers) => numbers[index] ?? []);
	return assemble([
		{
			code: LOAD,
			value: AUDIT
		},
		{
			code: JUMP_EQUAL,
			value: audit,
			otherwise: "kill"
		},
		{
			code: LOAD,
			value: NUMBER
		},
		...architecture === "x64" ? [{
			code: JUMP_AT_LEAST,
			value: X32,
			match: "refuse"
		}] : [],
		...refused.map((value) => ({
			code: JUMP_EQUAL,
			value,
			match: "refuse"
		})),
		{
			code: JUMP_EQUAL,
			value: EXAMINED.clone3[index],
			match: "absent"
		},
		{
			code: JUMP_EQUAL,
			value: EXAMINED.clone[index],
			match: "clone"
		},
		{
			code: JUMP_EQUAL,
			value: EXAMINED.socket[index],
			match: "socket",
			otherwise: "allow"
		},
		{
			label: "clone",
			code: LOAD,
			value: ARGUMENT
		},
		{
			code: JUMP_BITS,
			value: NEW_NAMESPACES,
			match: "refuse",
			otherwise: "allow"
		},
		{
			label: "socket",
			code: LOAD,
			value: ARGUMENT
		},
		...FAMILIES.map((value) => ({
			code: JUMP_EQUAL,
			value,
			match: "allow"
		})),
		{
			code: RETURN,
			value: ERRNO | EAFNOSUPPORT
		},
		{
			label: "refuse",
			code: RETURN,
			value: ERRNO | EPERM
		},
		{
			label: "absent",
			code: RETURN,
			value: ERRNO | ENOSYS
		},
		{
			label: "kill",
			code: RETURN,
			value: KILL
		},
		{
			label: "allow",
			code: RETURN,
			value: ALLOW
		}
	]);
}
function assemble(instructions) {
	const view = new DataView(new ArrayBuffer(instructions.length * 8));
	const distance = (from, label) => label === void 0 ? 0 : instructions.findIndex((each) => each.label === label) - from - 1;
	for (const [at, { code, value, match, otherwise }] of instructions.entries()) {
		const jumps = [distance(at, match), distance(at, otherwise)];
		if (jumps.some((jump) => jump < 0 || jump > 255)) throw new RangeError(`jump out of range at ${at}`);
		view.setUint16(at * 8, code, true);
		for (const [side, jump] of jumps.entries()) view.setUint8(at * 8 + 2 + side, jump);
		view.setUint32(at * 8 + 4, value, true);
	}
	return new Uint8Array(view.buffer);
}
// src/sandbox/bubblewrap.ts
const bubblewrap = {
	kind: "bubblewrap",
	program: "bwrap",
	args: (_name, version, driver) => [
		...[
			"--unshare-all",
			"--die-with-parent",
			"--new-session",
			"--clearenv",
			"--cap-drop",
			"ALL"
		],
		...hasDisableUserns(version) ? ["--unshare-user", "--disable-userns"] : [],
		...isSeccompArchitecture(process.arch) ? ["--seccomp", "3"] : [],
		...[
			"--uid",
			"65534",
			"--gid",
			"65534",
			"--hostname",
			"sandbox"
		],
		...[
			"--ro-bind",
			"/usr/bin",
			"/usr/bin",
			"--ro-bind",
			"/usr/lib",
			"/usr/lib"
		],
		...[
			"--ro-bind-try",
			"/usr/lib64",
			"/usr/lib64"
		],
		...[
			"--symlink",
			"usr/bin",
			"/bin",
			"--symlink",
			"usr/lib",
			"/lib",
			"--symlink",
			"usr/lib64",
			"/lib64"
		],
		...[
			"--proc",
			"/proc",
			"--dev",
			"/dev",
			"--remount-ro",
			"/dev",
			"--remount-ro",
			"/",
			"--chdir",
			"/"
		],
		...["/usr/bin/python3", ...pythonArgs(driver)]
	],
	versionArgs: ["--version"],
	descriptor: () => isSeccompArchitecture(process.arch) ? seccompFilter(process.arch) : void 0,
	groupMemory: "watched"
};
function hasDisableUserns(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 0 || minor >= 8;
}
// src/sandbox/docker.ts
const IMAGE = imageOf(PINS);
const SPARE_SECONDS = 10;
const docker = {
	kind: "docker",
	program: "docker",
	args: (name, _version, driver) => [
		...[
			"run",
			"--rm",
			"--interactive",
			"--name",
			name,
			"--network",
			"none",
			"--read-only"
		],
		...[
			"--memory",
			String(LIMITS.groupBytes),
			"--memory-swap",
			String(LIMITS.groupBytes)
		],
		...[
			"--pids-limit",
			String(LIMITS.processes),
			"--cap-drop",
			"ALL",
			"--security-opt",
			"no-new-privileges"
		],
		...[
			"--user",
			"65534:65534",
			"--shm-size",
			"1m",
			"--workdir",
			"/",
			"--init",
			IMAGE
		],
		...[
			"timeout",
			"-s",
			"KILL",
			String(LIMITS.timeLimitSeconds + SPARE_SECONDS)
		],
		...["python3", ...pythonArgs(driver)]
	],
	versionArgs: [
		"version",
		"--format",
		"{{.Server.Version}}"
	],
	killArgs: (name) => ["kill", name],
	groupMemory: "by the kernel"
};
function imageOf({ images: [image] }) {
	if (image === void 0) throw new RangeError("pins.json names no image");
	return `${image.name}:${image.version}@sha256:${image.sha256}`;
}
// src/sandbox/find-sandbox.ts
async function findSandbox(environment, signal) {
	const reasons = [];
	for (const isolation of [bubblewrap, docker]) try {
		return { sandbox: await openSandbox(isolation, environment, signal) };
	} catch (error) {
		signal?.throwIfAborted();
		if (!(error instanceof EspalierError)) throw error;
		reasons.push(error.message);
	}
	return { reason: `generated code is run only in a sandbox, and neither bubblewrap nor Docker works here (${reasons.join("; ")})` };
}
export { readHardwareFor as a, readHardware as i, describeHardware as n, withDevices as o, parseCsv as r, listDevices as s, findSandbox as t };
