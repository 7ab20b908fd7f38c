import { b as systemCodeOf, c as writeFileAtomic, d as isAlive, f as removeLeftovers, h as makeFolder, l as _usingCtx, m as temporaryName, n as fileError, s as stringifyJson, t as createFileAtomic, u as PID_NAMESPACE, v as EspalierError } from "./files.js";
import { g as string, h as strictObject, i as array, l as int, u as literal } from "./package-zod.js";
import { n as parseJson } from "./schema.js";
import { chmod, lstat, open, readFile, readdir, rename, rm, rmdir, stat, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { createHash, randomBytes } from "node:crypto";
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
// src/state/claims.ts
const CLAIMS_FILE = "espalier-files.json";
const claimsSchema = strictObject({
	about: literal("files that Espalier made here, and may replace or remove"),
	files: array(string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/))
});
async function claimedFiles(folder) {
	return await readList(folder).catch(() => []);
}
async function readList(folder) {
	const path = join(folder, CLAIMS_FILE);
	const text = await readFile(path, "utf8").catch(() => "");
	if (text.replaceAll("\0", "") === "") return [];
	return parseJson(claimsSchema, text, path, "usage").files;
}
async function claimFiles(folder, names, who = "run") {
	const claimed = await readList(folder);
	const added = names.filter((name) => !claimed.includes(name));
	for (const name of added) {
		if (!await isThere$1(join(folder, name))) continue;
		throw new EspalierError("usage", `${join(folder, name)} is there, and no ${who} made it`, { hint: `Give another folder, or move it away: a ${who} would replace it.` });
	}
	if (added.length > 0) await save(folder, [...claimed, ...added]);
}
async function removeClaimed(folder, below) {
	const claimed = await claimedFiles(folder);
	const gone = claimed.filter((name) => name.startsWith(`${below}/`));
	if (gone.length === 0) return [];
	for (const name of gone) await rm(join(folder, name), { force: true });
	await rmdir(join(folder, below)).catch(() => {});
	await save(folder, claimed.filter((name) => !gone.includes(name)));
	return gone;
}
async function removeAllClaimed(folder) {
	const claimed = await claimedFiles(folder);
	if (claimed.length === 0) return;
	for (const name of claimed) await rm(join(folder, name), { force: true });
	const folders = new Set(claimed.flatMap(foldersAbove));
	for (const name of [...folders].toSorted((a, b) => b.length - a.length)) await rmdir(join(folder, name)).catch(() => {});
	await rm(join(folder, CLAIMS_FILE));
	await rmdir(folder).catch(() => {});
}
function foldersAbove(name) {
	const parts = name.split("/").slice(0, -1);
	return parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
}
async function isSomebodys(folder, name) {
	return !(await claimedFiles(folder)).includes(name) && await isThere$1(join(folder, name));
}
async function save(folder, files) {
	const claims = {
		about: "files that Espalier made here, and may replace or remove",
		files: [...files].toSorted()
	};
	await writeFileAtomic(join(folder, CLAIMS_FILE), stringifyJson(claims));
}
function isThere$1(path) {
	return lstat(path).then(() => true, () => false);
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
	return new EspalierError("file-unreadable", `${path} is no lock: it is a folder, a link or a device, expected a file`, { hint: "Move it away, or give another run directory." });
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
	if (owner === void 0) return `an unknown process (a lock that cannot be read, ${Math.round(ageMs / 1e3)} s old)`;
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
// src/state/run-directory.ts
const RELEASE_FILES = {
	card: "README.md",
	report: "report.json",
	plan: "plan.json",
	ledger: "ledger.jsonl",
	attestation: "attestation.sigstore.json",
	curve: "sweep.svg",
	sameSize: "same-size.svg",
	forest: "forest.svg"
};
const CANDIDATES_FOLDER = "candidates";
const FILES = "files";
const PLAN_WITHOUT_RUN = "plan-without-run.json";
const RECORDS_FOLDER = "records";
const KLD_FILE = "kld.json";
const FACTS_FILE = "facts.json";
const PAGE_FILE = "report.html";
const SWEEP_ANSWERS = "sweep";
const CONFIRMATION_ANSWERS = "sweep/confirmation";
const STAGE_FILES = {
	resolve: "resolved.json",
	prune: "pruned.json",
	verify: "proof.json",
	validate: "trial.json",
	render: "rendered.json",
	publish: "release.json"
};
const BASE = "base";
const BASE_DIGESTS = "base-digests";
const LOGS = "logs";
const RIVALS = "rivals";
const KLD = "kld";
const SPEED = "speed";
const MEMORY = "memory";
const ENGINE = "engine";
const CALIBRATION = "calibration";
const WRITTEN_ATOMICALLY = [...[
	".",
	RECORDS_FOLDER,
	LOGS,
	KLD,
	SPEED,
	MEMORY
], ...[
	`${CALIBRATION}/imatrix`,
	`${CALIBRATION}/text`,
	`${CALIBRATION}/kld`,
	`${CALIBRATION}/growth`,
	CALIBRATION
]];
var RunDirectory = class RunDirectory {
	path;
	#claiming = Promise.resolve();
	constructor(path) {
		this.path = path;
	}
	at(name) {
		return join(this.path, name);
	}
	get card() {
		return this.at(RELEASE_FILES.card);
	}
	get report() {
		return this.at(RELEASE_FILES.report);
	}
	get plan() {
		return this.at(RELEASE_FILES.plan);
	}
	get planWithoutRun() {
		return this.at(PLAN_WITHOUT_RUN);
	}
	get page() {
		return this.at(PAGE_FILE);
	}
	stage(name) {
		return this.at(STAGE_FILES[name]);
	}
	get jobs() {
		return this.at("jobs.json");
	}
	get uploadJournal() {
		return this.at("upload.txt");
	}
	get records() {
		return this.at(RECORDS_FOLDER);
	}
	get ledger() {
		return this.at(RELEASE_FILES.ledger);
	}
	get trials() {
		return this.at("trials.jsonl");
	}
	get facts() {
		return this.at(`${RECORDS_FOLDER}/${FACTS_FILE}`);
	}
	get fit() {
		return this.at("fit.json");
	}
	get questionBudget() {
		return this.at("questions.json");
	}
	baseCopy(fileName) {
		return this.at(`${BASE}/${fileName}`);
	}
	baseDigests(sha256) {
		return this.at(`${BASE_DIGESTS}/${sha256}.json`);
	}
	file(stem) {
		return new RunDirectory(this.at(`${FILES}/${stem}`));
	}
	get finished() {
		return this.at("finished.json");
	}
	async files() {
		return (await readdir(this.at(FILES)).catch(() => [])).toSorted().map((name) => this.file(name));
	}
	get rivals() {
		return new RunDirectory(this.at(RIVALS));
	}
	serverLog(model) {
		return this.at(`${LOGS}/${model}.log`);
	}
	gpuUse(model) {
		return this.at(`${LOGS}/${model}-gpus.json`);
	}
	get kld() {
		return this.at(KLD);
	}
	get speed() {
		return this.at(SPEED);
	}
	memory(model) {
		return {
			memo: this.at(`${MEMORY}/${model}.json`),
			log: this.at(`${MEMORY}/${model}.log`)
		};
	}
	answers(folder, candidate) {
		return this.at(`${folder}/${candidate}`);
	}
	calibration(domain) {
		const file = (folder, ending) => this.at(`${CALIBRATION}/${folder}/${domain}.${ending}`);
		return {
			imatrix: file("imatrix", "gguf"),
			memo: file("imatrix", "json"),
			text: file("text", "txt"),
			kldText: file("kld", "txt"),
			traces: file("traces", "jsonl"),
			log: file("logs", "log")
		};
	}
	growthText(domain) {
		return this.at(`${CALIBRATION}/growth/${domain}.txt`);
	}
	growthMemo(id) {
		return this.at(`${CALIBRATION}/growth/${id.slice(0, 16)}.json`);
	}
	get growth() {
		const file = (name) => this.at(`${CALIBRATION}/${name}`);
		return {
			report: file("stability.json"),
			chart: file("stability.svg")
		};
	}
	get calibrationServerLog() {
		return this.at(`${CALIBRATION}/logs/server.log`);
	}
	async lock({ signal, progress }) {
		const onWait = (message) => progress({
			type: "note",
			level: "info",
			message
		});
		const attempt = await this.make().then(() => tryLock(this.at("lock"), {
			signal,
			onWait
		})).catch((cause) => {
			signal?.throwIfAborted();
			throw fileError(`cannot work in ${this.path}`, cause);
		});
		if (attempt.taken) {
			for (const below of WRITTEN_ATOMICALLY) await removeLeftovers(this.at(below));
			for (const name of await readdir(this.kld).catch(() => [])) await removeLeftovers(join(this.kld, name));
			return { [Symbol.asyncDispose]: attempt.release };
		}
		throw new EspalierError("usage", `${attempt.holder} is working in ${this.path}`, {
			hint: "Wait for it, or give another run directory.",
			details: {
				holder: attempt.holder,
				folder: this.path
			}
		});
	}
	async make() {
		await makePrivateFolder(this.path);
	}
	claimed() {
		return claimedFiles(this.path);
	}
	nameOf(path) {
		return relative(this.path, path).replaceAll("\\", "/");
	}
	claim(names) {
		const done = this.#claiming.then(() => claimFiles(this.path, names));
		this.#claiming = done.catch(() => {});
		return done;
	}
	async renewEngineLinks(model, names) {
		await removeClaimed(this.path, `${ENGINE}/${model}`);
		await this.claim(names.map((name) => `${ENGINE}/${model}/${name}`));
		return this.at(`${ENGINE}/${model}`);
	}
	isSomebodysCopy(fileName) {
		return isSomebodys(this.path, `${BASE}/${fileName}`);
	}
	claimCopies(fileNames) {
		return this.claim(fileNames.map((name) => `${BASE}/${name}`));
	}
	async remove(names) {
		const claimed = await this.claimed();
		for (const name of names) if (claimed.includes(name)) await rm(this.at(name), { force: true });
	}
	async removeCopies() {
		await this.removeUnfinishedCopies([]);
		return await removeClaimed(this.path, BASE);
	}
	async removeUnfinishedCopies(paths) {
		const claimed = await this.claimed();
		for (const name of await readdir(this.at(BASE)).catch(() => [])) {
			const [, finished] = /^(.+)\.[0-9a-f]{1,12}\.partial$/.exec(name) ?? [];
			const path = this.baseCopy(name);
			if (finished === void 0 || !claimed.includes(`${BASE}/${finished}`) || paths.includes(path)) continue;
			await rm(path, { force: true });
		}
	}
	async removeAll() {
		if (await isThere(this.at(RIVALS))) await this.rivals.removeAll();
		for (const file of await this.files()) await file.removeAll();
		await rmdir(this.at(FILES)).catch(() => {});
		await this.removeUnfinishedCopies([]);
		await removeAllClaimed(this.path);
	}
};
function isThere(path) {
	return stat(path).then(() => true, () => false);
}
export { PAGE_FILE as a, RELEASE_FILES as c, tryLock as d, withLock as f, openPrivate as g, makePrivateFolder as h, KLD_FILE as i, RunDirectory as l, claimedFiles as m, CONFIRMATION_ANSWERS as n, PLAN_WITHOUT_RUN as o, claimFiles as p, FACTS_FILE as r, RECORDS_FOLDER as s, CANDIDATES_FOLDER as t, SWEEP_ANSWERS as u };
