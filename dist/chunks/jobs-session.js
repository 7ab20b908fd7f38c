import { T as messageOf, d as writeFileAtomic, u as stringifyJson, w as EspalierError } from "./files.js";
import { H as sha256Hex, o as repoPathSchema, s as uniqueList } from "./pages.js";
import { _ as strictObject, f as literal, p as looseObject, v as string } from "./package-zod.js";
import { n as costText } from "./cost.js";
import { r as endJobs } from "./job-run.js";
import { p as resolveRoute, u as openHubFile } from "./locate.js";
import { C as BodyTooLong, T as readBody, c as hubRequest, g as apiName, s as hubJson } from "./clear-text.js";
import { n as publish } from "./publish-release.js";
import { i as removeRepo, r as readRepo } from "./repo.js";
import { readFile, rm } from "node:fs/promises";
// src/hub/repo/repo-files.ts
const entriesSchema = uniqueList(looseObject({ path: repoPathSchema }), ({ path }) => path);
const MAX_TEXT_BYTES = 65536;
async function filesOfRepo(repo, options) {
	const context = {
		action: "list the files",
		repo
	};
	const route = `/api/${apiName(repo)}/tree/main`;
	return (await hubJson(entriesSchema, route, { undoing: true }, options, context)).map(({ path }) => path);
}
async function fileOfRepo(repo, path, options) {
	const context = {
		action: "read",
		repo,
		path
	};
	const response = await hubRequest(resolveRoute(repo, "main", path), { undoing: true }, options, context);
	return await readBody(response, MAX_TEXT_BYTES).catch((error) => {
		if (error instanceof BodyTooLong) return "";
		throw error;
	});
}
// src/pipeline/trial/jobs/note.ts
const run = string().regex(/^[0-9a-f]{16}$/);
const noteSchema = strictObject({
	about: literal("Jobs and a staging repo of a run that has not ended"),
	hub: string(),
	namespace: string().regex(/^\w[\w.-]*$/),
	run
});
async function writeNote(note, runDir) {
	await runDir.claim([runDir.nameOf(runDir.jobs)]);
	const about = noteSchema.shape.about.value;
	await writeFileAtomic(runDir.jobs, stringifyJson({
		about,
		...note
	}), 384);
}
async function readNote(runDir) {
	const text = await readFile(runDir.jobs, "utf8").catch(() => void 0);
	if (text === void 0) return void 0;
	try {
		return noteSchema.parse(JSON.parse(text));
	} catch {
		return;
	}
}
async function removeNote(runDir) {
	await rm(runDir.jobs, { force: true });
}
// src/pipeline/trial/jobs/staging.ts
const MARKER = "espalier-staging.json";
const ATTRIBUTES = ".gitattributes";
const ABOUT = "staging repo of a run of Espalier, which removes it when the run ends";
const markerSchema = looseObject({
	about: literal(ABOUT),
	run: string()
});
function stagingRepo({ namespace, run }) {
	return {
		type: "model",
		id: `${namespace}/espalier-staging-${run}`
	};
}
async function stage(owner, files, openBases, { progress, runDir }) {
	const { hub, run } = owner;
	const repo = stagingRepo(owner);
	if (await readRepo(repo, hub) !== void 0 && !await isOurs(repo, run, hub)) throw somebodys(repo);
	const marker = {
		path: MARKER,
		content: stringifyJson({
			about: ABOUT,
			run
		})
	};
	const { commit } = await publish({
		repo,
		visibility: "private",
		files: [...files, marker],
		title: "Stage a candidate for its trial",
		xet: {
			openBases,
			journal: runDir.uploadJournal
		}
	}, hub, progress);
	return {
		repo,
		revision: commit
	};
}
async function removeStaging(owner) {
	const repo = stagingRepo(owner);
	if (await readRepo(repo, owner.hub, { undoing: true }) === void 0) return false;
	if (!await isOurs(repo, owner.run, owner.hub)) throw somebodys(repo);
	await removeRepo(repo, owner.hub);
	return true;
}
async function isOurs(repo, run, hub) {
	if ((await readRepo(repo, hub, { undoing: true }))?.visibility !== "private") return false;
	const files = await filesOfRepo(repo, hub);
	if (files.every((path) => path === ATTRIBUTES)) return true;
	if (!files.includes(MARKER)) return false;
	const text = await fileOfRepo(repo, MARKER, hub);
	try {
		return markerSchema.parse(JSON.parse(text)).run === run;
	} catch {
		return false;
	}
}
function somebodys({ id }) {
	return new EspalierError("hub-conflict", `${id} exists on the Hub, and it is not the private staging repo of this run`, { hint: "Espalier does not change it. Rename it, or give another --job-namespace." });
}
// src/pipeline/trial/jobs/jobs-session.ts
function runNameOf(parts) {
	return sha256Hex(JSON.stringify(parts)).slice(0, 16);
}
async function openJobs(jobs, context, onEnd = async () => {}) {
	const { hub, runDir, progress } = context;
	const left = await readNote(runDir);
	if (left !== void 0 && left.run !== jobs?.run) await endWhatWasLeft(context);
	if (jobs === void 0) return NONE;
	const { namespace, run } = jobs;
	const owner = {
		hub,
		namespace,
		run
	};
	await writeNote({
		hub: hub.hubUrl,
		namespace,
		run
	}, runDir);
	const staged = new Map();
	return {
		stage(files, openBases) {
			const key = files.map(({ path }) => path).join("\n");
			const known = staged.get(key) ?? stage(owner, files, openBases, context);
			staged.set(key, known);
			return known;
		},
		async openStaged() {
			const opened = [];
			for (const [paths, bringing] of staged) {
				const { repo, revision } = await bringing;
				const models = paths.split("\n").filter((path) => path.endsWith(".gguf"));
				for (const path of models) opened.push(await openHubFile(repo, revision, path, hub));
			}
			return opened;
		},
		cost: () => jobs.cost(),
		async [Symbol.asyncDispose]() {
			await endAll(owner, context);
			const cost = await jobs.cost({ undoing: true }).catch(() => void 0);
			if (cost === void 0 || cost.jobs === 0) return;
			progress({
				type: "note",
				level: "info",
				message: `Jobs of this run in all: ${costText(cost)}`
			});
			await onEnd(cost);
		}
	};
}
const NONE = {
	stage: async () => {
		throw new EspalierError("internal", "a run on this machine has no staging repo");
	},
	openStaged: async () => [],
	cost: async () => void 0,
	async [Symbol.asyncDispose]() {}
};
async function endWhatWasLeft(context) {
	const note = await readNote(context.runDir);
	if (note === void 0 || note.hub !== context.hub.hubUrl) return false;
	await endAll({
		hub: context.hub,
		namespace: note.namespace,
		run: note.run
	}, context);
	return true;
}
async function endAll(owner, { runDir, progress }) {
	const steps = [{
		what: `Jobs of ${owner.namespace} with the label espalier-run=${owner.run}`,
		end: () => endJobs(owner)
	}, {
		what: `the private repo ${owner.namespace}/espalier-staging-${owner.run}`,
		end: () => removeStaging(owner)
	}];
	let isDone = true;
	for (const { what, end } of steps) try {
		await end();
	} catch (error) {
		isDone = false;
		progress({
			type: "note",
			level: "warning",
			message: `${what} may be left, look at ${owner.hub.hubUrl}/${owner.namespace}: ${messageOf(error)}`
		});
	}
	if (isDone) await removeNote(runDir);
}
export { openJobs as n, runNameOf as r, endWhatWasLeft as t };
