import { E as systemCodeOf, _ as temporaryName, f as _usingCtx, h as removeLeftovers, m as isAlive, p as PID_NAMESPACE, t as createFileAtomic, v as makeFolder, w as EspalierError } from "./files.js";
import { _ as strictObject, d as int, v as string } from "./package-zod.js";
import { createHash, randomBytes } from "node:crypto";
import { chmod, open, readdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { constants, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
const PRIVATE_FOLDER = 448;
async function makePrivateFolder(path) {
	const folder = resolve(path);
	const first = await makeFolder(folder, PRIVATE_FOLDER);
	for (let made = folder; first !== void 0; made = dirname(made)) {
		await chmod(made, PRIVATE_FOLDER);
		if (made === resolve(first) || dirname(made) === made) return;
	}
}
async function openPrivate(path, flags) {
	await makePrivateFolder(dirname(path));
	const handle = await open(path, flags, 384);
	try {
		await handle.chmod(384);
		return handle;
	} catch (error) {
		await handle.close();
		throw error;
	}
}
// src/state/owner.ts
const ownerSchema = strictObject({
	nonce: string().regex(/^[0-9a-f]{32}$/),
	host: string(),
	boot: string(),
	namespace: string(),
	pid: int().min(1),
	started: string()
});
function thisOwner() {
	return {
		nonce: randomBytes(16).toString("hex"),
		...PLACE,
		pid: process.pid,
		started: startOf(process.pid)
	};
}
const PLACE = {
	host: hostname(),
	boot: textOf("/proc/sys/kernel/random/boot_id").trim(),
	namespace: PID_NAMESPACE
};
function isRunning({ host, boot, namespace, pid, started }) {
	if (host !== PLACE.host || boot !== PLACE.boot || namespace !== PLACE.namespace) return void 0;
	if (!isAlive(pid)) return false;
	return started === "" ? void 0 : startOf(pid) === started;
}
function startOf(pid) {
	const stat = textOf(`/proc/${pid}/stat`);
	const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return state === "Z" ? "" : fields[18] ?? "";
}
function textOf(path) {
	try {
		return readFileSync(path, "latin1");
	} catch {
		return "";
	}
}
// src/state/lock.ts
const TOUCH_MS = 5e3;
const SILENT_MS = 3e4;
const UNREADABLE_MS = 2e3;
const POLL_MS = 100;
async function tryLock(file, options = {}) {
	const path = resolve(file);
	const watch = new Watch();
	for (let announced = false;;) {
		const step = await attempt(path, watch);
		if (step.kind === "taken") {
			const name = basename(path);
			await removeLeftovers(dirname(path), (other) => other === name || other.startsWith(`${name}.`));
			return {
				taken: true,
				release: step.release
			};
		}
		if (step.kind === "held") return {
			taken: false,
			holder: step.holder
		};
		if (step.kind === "changed") continue;
		if (!announced) options.onWait?.(`waiting to see whether ${step.holder} still uses ${path}`);
		announced = true;
		await pause(options.signal);
	}
}
async function withLock(file, work, options = {}) {
	for (let announced = false;;) {
		const lock = await tryLock(file, options);
		if (lock.taken) try {
			return await work();
		} finally {
			await lock.release();
		}
		if (!announced) options.onWait?.(`waiting for ${lock.holder}, which holds ${file}`);
		announced = true;
		await pause(options.signal);
	}
}
async function attempt(path, watch) {
	const own = thisOwner();
	const found = await readHolder(path);
	if (found === void 0) return await createFileAtomic(path, JSON.stringify(own)) ? {
		kind: "taken",
		release: hold(path, own)
	} : { kind: "changed" };
	const state = watch.judge(found);
	if (state !== "dead") return {
		kind: state,
		holder: holderOf(found)
	};
	const claim = await attempt(`${path}.${found.id}`, watch.of(found.id));
	if (claim.kind === "held") return {
		kind: "unclear",
		holder: claim.holder
	};
	if (claim.kind !== "taken") return claim;
	try {
		if ((await readHolder(path))?.id !== found.id) return { kind: "changed" };
		await replace(path, own);
		const release = hold(path, own);
		await removeClaims(path);
		return {
			kind: "taken",
			release
		};
	} finally {
		await claim.release();
	}
}
async function removeClaims(path) {
	const [folder, name] = [dirname(path), basename(path)];
	for (const other of await readdir(folder)) {
		if (!other.startsWith(`${name}.`) || !/^(\.[0-9a-f]{32})+$/.test(other.slice(name.length))) continue;
		await rm(join(folder, other), { force: true });
	}
}
async function readHolder(path) {
	try {
		try {
			var _usingCtx$1 = _usingCtx();
			const handle = _usingCtx$1.a(await open(path, LOOK_FLAGS));
			const found = await handle.stat();
			if (!found.isFile()) throw noLock(path);
			const { ino, mtimeMs } = found;
			const text = await handle.readFile("utf8");
			const owner = ownerOf(text);
			return {
				owner,
				id: owner?.nonce ?? digestOf(`${ino}:${mtimeMs}:${text}`),
				touched: mtimeMs,
				ageMs: Date.now() - mtimeMs
			};
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	} catch (error) {
		if (systemCodeOf(error) === "ENOENT") return void 0;
		if (systemCodeOf(error) === "ELOOP" || systemCodeOf(error) === "ENXIO") throw noLock(path);
		throw error;
	}
}
const LOOK_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
function noLock(path) {
	return new EspalierError("file-unreadable", `${path} is a folder, a link or a device; a lock must be a file`, { hint: "Move it away, or give another --run-dir." });
}
function ownerOf(text) {
	try {
		return ownerSchema.parse(JSON.parse(text));
	} catch {
		return;
	}
}
var Watch = class Watch {
	#first;
	#claims = new Map();
	of(id) {
		const watch = this.#claims.get(id) ?? new Watch();
		this.#claims.set(id, watch);
		return watch;
	}
	judge({ owner, touched, ageMs }) {
		const runs = owner === void 0 ? void 0 : isRunning(owner);
		if (runs !== void 0) return runs ? "held" : "dead";
		this.#first ??= {
			touched,
			at: performance.now()
		};
		if (this.#first.touched !== touched) return "held";
		const watchedMs = performance.now() - this.#first.at;
		return Math.max(ageMs, watchedMs) > (owner === void 0 ? UNREADABLE_MS : SILENT_MS) ? "dead" : "unclear";
	}
};
async function replace(path, owner) {
	const temporary = temporaryName(path);
	try {
		await writeFile(temporary, JSON.stringify(owner), { flag: "wx" });
		await rename(temporary, path);
	} finally {
		await rm(temporary, { force: true }).catch(() => {});
	}
}
function hold(path, { nonce }) {
	const touch = async () => {
		if ((await readHolder(path))?.id !== nonce) return;
		const now = new Date();
		await utimes(path, now, now);
	};
	const timer = setInterval(() => void touch().catch(() => {}), TOUCH_MS).unref();
	return async () => {
		clearInterval(timer);
		if ((await readHolder(path))?.id === nonce) await rm(path, { force: true });
	};
}
function holderOf({ owner, ageMs }) {
	if (owner === void 0) return `an unknown process (a lock that cannot be read, ${Math.max(0, Math.round(ageMs / 1e3))} s old)`;
	const where = isRunning(owner) === void 0 ? ` on ${owner.host}` : "";
	return `process ${owner.pid}${where}`;
}
function digestOf(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
function pause(signal) {
	return setTimeout(POLL_MS, void 0, { ...signal && { signal } }).catch((error) => {
		signal?.throwIfAborted();
		throw error;
	});
}
export { openPrivate as i, withLock as n, makePrivateFolder as r, tryLock as t };
