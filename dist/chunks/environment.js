import { t as execa } from "./package-execa.js";
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { spawn } from "node:child_process";
// src/process/group-members.ts
function findMembers(fs, session, marker) {
	let names;
	try {
		fs.readFileSync("/proc/self/stat");
		names = fs.readdirSync("/proc");
	} catch {
		return;
	}
	const found = [];
	for (const name of names) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const stat = fs.readFileSync(`/proc/${name}/stat`, "latin1");
			const [state, , , ofSession] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			if (state === "Z" || state === "X") continue;
			const marked = () => fs.readFileSync(`/proc/${name}/environ`, "latin1").split("\0").includes(marker);
			if (session !== 0 && Number(ofSession) === session || marked()) found.push(Number(name));
		} catch {}
	}
	return found;
}
function birthOf(fs, pid) {
	try {
		fs.readFileSync("/proc/self/stat");
	} catch {
		return;
	}
	try {
		const stat = fs.readFileSync(`/proc/${pid}/stat`, "latin1");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
	} catch {
		return "gone";
	}
}
// src/process/process-group.ts
const [FIRST_POLL_MS, POLL_MS] = [2, 50];
const UNKILLABLE_MS = 1e4;
function processGroup(leader, marker) {
	const asked = new Set();
	const signal = (name) => {
		const members = findMembers(fs, leader, marker);
		if (members === void 0) return send(process.platform === "win32" ? leader : -leader, asked.size ? 0 : name);
		for (const pid of members) {
			if (name === "SIGTERM" && asked.has(pid)) continue;
			asked.add(pid);
			send(pid, name);
		}
		return members.length > 0;
	};
	const until = async (name, ms) => {
		const deadline = performance.now() + ms;
		for (let poll = FIRST_POLL_MS; signal(name); poll = Math.min(2 * poll, POLL_MS)) {
			if (performance.now() >= deadline) return false;
			await setTimeout$1(poll);
		}
		return true;
	};
	return { async end(graceMs) {
		if (await until("SIGTERM", graceMs)) return;
		send(-leader, "SIGKILL");
		await until("SIGKILL", UNKILLABLE_MS);
	} };
}
function send(pid, signal) {
	try {
		return process.kill(pid, signal);
	} catch {
		return false;
	}
}
// src/process/watchdog.ts
const ABANDONED_GRACE_MS = 5e3;
const PROGRAM = `
const fs = require('node:fs');
const findMembers = ${findMembers.toString()};
const birthOf = ${birthOf.toString()};
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});
const watched = new Map();
let text = '';
process.stdin.on('data', (piece) => {
  text += piece;
  const lines = text.split('\\n');
  text = lines.pop();
  for (const line of lines) {
    const [word, pid, marker] = line.split(' ');
    if (word === 'done') watched.delete(pid);
    else watched.set(pid, { marker, born: birthOf(fs, Number(pid)) });
  }
});
const send = (pid, signal) => { try { return process.kill(pid, signal); } catch { return false; } };
process.stdin.on('close', () => {
  const deadline = performance.now() + ${ABANDONED_GRACE_MS};
  const asked = new Set();
  const round = () => {
    const late = performance.now() >= deadline;
    let left = 0;
    for (const [pid, { marker, born }] of watched) {
      const now = birthOf(fs, Number(pid));
      const session = now === born || now === 'gone' ? Number(pid) : 0;
      const members = findMembers(fs, session, marker);
      if (members === undefined) {
        left += send(-pid, late ? 'SIGKILL' : asked.has(pid) ? 0 : 'SIGTERM') ? 1 : 0;
        asked.add(pid);
        continue;
      }
      for (const member of members) {
        left += 1;
        if (late) send(member, 'SIGKILL');
        else if (!asked.has(member)) send(member, 'SIGTERM');
        asked.add(member);
      }
    }
    if (left === 0 || performance.now() > deadline + ${ABANDONED_GRACE_MS}) process.exit();
  };
  round();
  setInterval(round, 100);
});
`;
let running;
function startWatchdog(env, watched = new Map()) {
	if (running !== void 0) return;
	const child = spawn(process.execPath, ["-e", PROGRAM], {
		detached: true,
		windowsHide: true,
		stdio: [
			"pipe",
			"ignore",
			"ignore"
		],
		env
	});
	const input = child.stdin;
	if (input === null) return;
	running = {
		input,
		watched
	};
	const ended = () => {
		if (running?.input !== input) return;
		running = void 0;
		if (watched.size > 0 && child.pid !== void 0) startWatchdog(env, watched);
	};
	child.on("error", ended);
	child.on("exit", ended);
	input.on("error", () => {});
	child.unref();
	input.unref();
	for (const [pid, marker] of watched) input.write(`watch ${pid} ${marker}\n`);
}
function watch(pid, marker) {
	running?.watched.set(pid, marker);
	running?.input.write(`watch ${pid} ${marker}\n`);
}
function unwatch(pid) {
	running?.watched.delete(pid);
	running?.input.write(`done ${pid}\n`);
}
// src/process/guarded.ts
function describeExit({ code, signal, error }) {
	if (error) return `it could not be started: ${error.message}`;
	return signal === null ? `exit code ${code}` : `signal ${signal}`;
}
const MARKER = "ESPALIER_PROCESS";
const STOP_GRACE_MS$1 = 5e3;
function spawnGuarded(command, args, options) {
	const { stdio, cwd, user } = options;
	const id = randomUUID();
	startWatchdog(command.env);
	const started = execa(command.file, [...command.args, ...args], {
		env: {
			...command.env,
			[MARKER]: id
		},
		extendEnv: false,
		detached: true,
		cleanup: false,
		buffer: false,
		reject: false,
		windowsHide: true,
		stdio,
		...cwd !== void 0 && { cwd },
		...user !== void 0 && {
			uid: user,
			gid: user
		}
	});
	const child = started;
	const { pid } = child;
	const marker = `${MARKER}=${id}`;
	if (pid !== void 0) watch(pid, marker);
	const group = pid === void 0 ? void 0 : processGroup(pid, marker);
	let exit;
	let ending;
	const end = (graceMs) => ending ??= Promise.resolve(group?.end(graceMs));
	const exited = exitOf(child, started).then((info) => {
		exit = info;
		end(STOP_GRACE_MS$1).then(() => pid !== void 0 && unwatch(pid));
		return info;
	});
	return {
		child,
		members: () => pid === void 0 ? [] : findMembers(fs, pid, marker) ?? [pid],
		exited,
		exit: () => exit,
		async endsWithin(ms) {
			const timer = new AbortController();
			const late = setTimeout$1(ms, void 0, { signal: timer.signal }).catch(() => void 0);
			const first = await Promise.race([exited, late]);
			timer.abort();
			return first;
		},
		async stop(graceMs = STOP_GRACE_MS$1) {
			await end(graceMs);
			return exited;
		}
	};
}
function exitOf(child, started) {
	const failed = (error) => ({
		code: null,
		signal: null,
		error: error instanceof Error ? error : new Error(String(error))
	});
	return new Promise((resolve) => {
		child.once("exit", (code, signal) => resolve({
			code,
			signal
		}));
		child.on("error", (error) => child.pid === void 0 && resolve(failed(error)));
		if (child.pid === void 0) started.then((result) => resolve(failed(result.cause ?? result.message)));
	});
}
// src/process/capture.ts
const MAX_OUTPUT = 16 * 2 ** 20;
const STOP_GRACE_MS = 1e3;
async function capture(command, args, { cwd, signal, timeoutMs } = {}) {
	signal?.throwIfAborted();
	const guarded = spawnGuarded(command, args, {
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		cwd
	});
	let stopped = false;
	const stop = () => {
		stopped = true;
		guarded.stop(STOP_GRACE_MS);
	};
	const timer = timeoutMs === void 0 ? void 0 : setTimeout(stop, timeoutMs);
	signal?.addEventListener("abort", stop, { once: true });
	try {
		const { stdout, stderr } = guarded.child;
		const texts = [stdout, stderr].map((stream) => read(stream, stop));
		const exit = await guarded.exited;
		if (exit.error) throw exit.error;
		const [out = "", err = ""] = await Promise.all(texts);
		await guarded.stop(STOP_GRACE_MS);
		signal?.throwIfAborted();
		return {
			code: stopped ? null : exit.code,
			stdout: out,
			stderr: err
		};
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", stop);
	}
}
async function read(stream, tooMuch) {
	const pieces = [];
	let size = 0;
	if (stream === null) return "";
	try {
		for await (const piece of stream) {
			size += piece.length;
			if (size > MAX_OUTPUT) tooMuch();
			else pieces.push(piece);
		}
	} catch {}
	return Buffer.concat(pieces).toString();
}
function lastLine(text) {
	return text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}
// src/process/environment.ts
const EVERY_CHILD = [
	...[
		"PATH",
		"HOME",
		"LANG",
		"LANGUAGE",
		"LC_*",
		"TZ",
		"TMPDIR",
		"TMP",
		"TEMP"
	],
	...[
		"SYSTEMROOT",
		"SYSTEMDRIVE",
		"WINDIR",
		"COMSPEC",
		"PATHEXT",
		"USERPROFILE",
		"LOCALAPPDATA"
	],
	"RUNNER_TRACKING_ID"
];
const GPU_CHOICE = [
	"CUDA_VISIBLE_DEVICES",
	"CUDA_DEVICE_ORDER",
	"NVIDIA_VISIBLE_DEVICES"
];
const LIBRARIES = ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"];
const NEEDS = {
	engine: [
		...LIBRARIES,
		...GPU_CHOICE,
		...[
			"CUDA_CACHE_*",
			"CUDA_HOME",
			"CUDA_PATH",
			"CUDA_MODULE_LOADING",
			"CUDA_LAUNCH_BLOCKING"
		],
		...[
			"NVIDIA_DRIVER_CAPABILITIES",
			"NVIDIA_TF32_OVERRIDE",
			"CUBLAS_*"
		],
		...[
			"HIP_*",
			"ROCR_*",
			"ROCM_PATH",
			"ROCBLAS_*",
			"HSA_*",
			"GPU_DEVICE_ORDINAL",
			"AMD_VULKAN_ICD"
		],
		...[
			"GGML_*",
			"VK_*",
			"MESA_*",
			"LIBGL_*",
			"ZE_*",
			"SYCL_*",
			"ONEAPI_*",
			"MUSA_*"
		],
		...[
			"OMP_*",
			"GOMP_*",
			"KMP_*",
			"OPENBLAS_*",
			"MKL_*",
			"BLIS_*",
			"XDG_CACHE_HOME"
		],
		...["RUST_LOG", "RUST_BACKTRACE"]
	],
	"nvidia-smi": [...LIBRARIES, ...GPU_CHOICE],
	apt: [
		"APT_CONFIG",
		"http_proxy",
		"https_proxy",
		"ftp_proxy",
		"all_proxy",
		"no_proxy",
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"NO_PROXY"
	],
	bwrap: [],
	docker: [
		"DOCKER_HOST",
		"DOCKER_CONTEXT",
		"DOCKER_CONFIG",
		"DOCKER_CERT_PATH",
		"DOCKER_TLS_VERIFY",
		"XDG_RUNTIME_DIR"
	]
};
const SECRET = /TOKEN|SECRET|PASSW|PWD|CREDENTIAL|AUTH|PRIVATE|KEY|COOKIE|(?:^|_)PAT(?:_|$)/i;
function childEnvironment(environment, kind, additions = {}) {
	const names = [...EVERY_CHILD, ...NEEDS[kind]];
	const kept = Object.entries(environment).filter(([name, value]) => value !== void 0 && !SECRET.test(name) && names.some((entry) => covers(entry, name)));
	return {
		...Object.fromEntries(kept),
		...additions
	};
}
function covers(entry, name) {
	const written = process.platform === "win32" ? name.toUpperCase() : name;
	return entry.endsWith("*") ? written.startsWith(entry.slice(0, -1)) : written === entry;
}
function variable(environment, name) {
	if (environment[name] !== void 0) return environment[name];
	return Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
}
export { describeExit as a, lastLine as i, variable as n, spawnGuarded as o, capture as r, childEnvironment as t };
