import { d as writeFileAtomic, h as removeLeftovers, n as fileError, u as stringifyJson, w as EspalierError } from "./files.js";
import { _ as strictObject, f as literal, o as array, v as string } from "./package-zod.js";
import { r as makePrivateFolder, t as tryLock } from "./lock.js";
import { n as parseJson } from "./parse-json.js";
import { a as PAGE_FILE, c as RELEASE_FILES, d as calibrationFolder, o as PLAN_WITHOUT_RUN, r as FACTS_FILE, s as RECORDS_FOLDER } from "./run-files.js";
import { lstat, readFile, readdir, rm, rmdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { existsSync } from "node:fs";
// src/state/claims.ts
const CLAIMS_FILE = "espalier-files.json";
const claimsSchema = strictObject({
	about: literal("files that Espalier made here, and may replace or delete"),
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
		if (!await isThere(join(folder, name))) continue;
		throw new EspalierError("usage", `${join(folder, name)} exists, and no ${who} of Espalier made it`, { hint: `Give another folder, or move it away: the ${who} would replace it.` });
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
	return !(await claimedFiles(folder)).includes(name) && await isThere(join(folder, name));
}
async function save(folder, files) {
	const claims = {
		about: "files that Espalier made here, and may replace or delete",
		files: [...files].toSorted()
	};
	await writeFileAtomic(join(folder, CLAIMS_FILE), stringifyJson(claims));
}
function isThere(path) {
	return lstat(path).then(() => true, () => false);
}
// src/state/run-directory.ts
const STAGE_FILES = {
	resolve: "resolved.json",
	prune: "pruned.json",
	verify: "proof.json",
	validate: "trial.json",
	render: "rendered.json",
	publish: "release.json"
};
const BASE = "base";
const FILES = "files";
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
	get calibration() {
		return calibrationFolder(this.at(CALIBRATION));
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
			hint: "Wait until it has finished, or give another --run-dir.",
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
		if (existsSync(this.at(RIVALS))) await this.rivals.removeAll();
		for (const file of await this.files()) await file.removeAll();
		await rmdir(this.at(FILES)).catch(() => {});
		await this.removeUnfinishedCopies([]);
		await removeAllClaimed(this.path);
	}
};
export { claimFiles as n, claimedFiles as r, RunDirectory as t };
