import { C as EspalierError, f as _usingCtx } from "./files.js";
import { k as parseRepoId, m as elementsOf, s as readHeader, v as stringOf } from "./shards.js";
import { K as formatBytes } from "./option.js";
import { a as locationOf, n as baseFileName, o as modelIdOf, s as nameOf, u as resolveBase } from "./base.js";
import { t as fetchBase } from "./reference.js";
import { a as readAddress, f as quantizationLabel, r as locateModel, t as listModels, x as formatAddress } from "./locate.js";
import { s as contextTrainOf } from "./kld-categories.js";
import { S as assertServesHub, d as remote, u as prepareEngine, x as assertServes } from "./options3.js";
import { n as openBase } from "./open-base.js";
import { u as rivalKlds } from "./kld.js";
import { i as stageLocal, t as hubFileOf } from "./files2.js";
// src/pipeline/trial/rivals.ts
const AUTO = "auto";
function rivalIds(count) {
	return Array.from({ length: count }, (_, index) => `rival-${index + 1}`);
}
async function findRivals(wanted, compared, context) {
	if (wanted.length === 0 || compared === void 0) return [];
	const base = await shapeOf(compared.base, context);
	const rivals = [];
	const seen = new Map([[modelIdOf(compared.base), "the base"]]);
	if (compared.candidateId !== void 0) seen.set(compared.candidateId, "the candidate");
	for (const text of wanted) {
		const location = await rivalAt(text, compared, context);
		if (location === void 0) continue;
		const resolved = await resolveBase(location, void 0, context);
		const same = seen.get(modelIdOf(resolved));
		if (same !== void 0) throw new EspalierError("usage", `the rival ${formatAddress(location)} is the same file as ${same}`, { hint: "Name another file." });
		seen.set(modelIdOf(resolved), `the rival ${text}`);
		const own = await shapeOf(resolved, context);
		const { contextTrain } = own;
		const label = labelOf(resolved, isOfBase(resolved, own, compared.base, base));
		rivals.push({
			resolved,
			label,
			...contextTrain !== void 0 && { contextTrain }
		});
	}
	return distinct(rivals);
}
async function rivalAt(text, { base, candidateBytes }, context) {
	const { hub, progress } = context;
	if (text === AUTO) {
		if (base.kind === "local") throw new EspalierError("usage", `rivals is auto, which searches the repo of the base, but ${base.path} is a local file`, { hint: "Name files: --rivals model-Q3_K_M.gguf or hf://namespace/name." });
		const found = await largestFitting({
			kind: "repo",
			repo: parseRepoId(base.repo),
			revision: base.revision
		}, candidateBytes, context);
		if (found.location !== void 0) return found.location;
		progress({
			type: "note",
			level: "warning",
			message: `no rival was found: ${found.reason}`
		});
		return;
	}
	const address = await readAddress(text, hub.hubUrl);
	if (address.kind !== "repo" || address.quant !== void 0) return await locateModel(text, hub);
	const { location, reason } = await largestFitting(address, candidateBytes, context);
	if (location !== void 0) return location;
	throw new EspalierError("usage", `rivals: ${reason}`, { hint: "Name a file of it, or another repo." });
}
async function largestFitting(repo, candidateBytes, { hub }) {
	const models = await listModels(repo, hub);
	const [best] = models.filter(({ bytes }) => bytes > 0 && bytes <= candidateBytes).toSorted((a, b) => b.bytes - a.bytes || (a.location.path < b.location.path ? -1 : 1));
	if (best !== void 0) return { location: best.location };
	const least = Math.min(...models.map(({ bytes }) => bytes));
	const smallest = models.length === 0 ? "" : `, the smallest has ${formatBytes(least)}`;
	return { reason: `none of the ${models.length} GGUFs of ${formatAddress(repo)} is as small as the candidate with ${formatBytes(candidateBytes)}${smallest}` };
}
async function shapeOf(resolved, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		const source = _usingCtx$2.a(await openBase(locationOf(resolved), context));
		const header = await readHeader(source, context.signal);
		return {
			architecture: stringOf(header, "general.architecture"),
			name: stringOf(header, "general.name"),
			parameters: header.tensors.reduce((sum, { shape }) => sum + elementsOf(shape), 0),
			...contextTrainOf(header)
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
function isOfBase(resolved, own, base, ofBase) {
	const sameWeights = own.architecture === ofBase.architecture && own.parameters === ofBase.parameters;
	const sameRepo = resolved.kind === "hub" && base.kind === "hub" && resolved.repo === base.repo;
	return sameWeights && (sameRepo || own.name !== void 0 && own.name === ofBase.name);
}
function labelOf(resolved, ofBase) {
	const file = baseFileName(resolved);
	const quantization = quantizationLabel(file);
	return ofBase && quantization !== void 0 ? `${quantization} of the base` : file;
}
function distinct(rivals) {
	const labels = rivals.map(({ label }) => label);
	return rivals.map((rival) => {
		return labels.indexOf(rival.label) === labels.lastIndexOf(rival.label) ? rival : {
			...rival,
			label: nameOf(rival.resolved)
		};
	});
}
function rivalModels(rivals, kld, jobs, context) {
	const copies = context.runDir.rivals;
	const ids = rivalIds(rivals.length);
	return rivals.map(({ resolved, label }, index) => {
		const { bytes, sha256 } = resolved;
		const modelId = modelIdOf(resolved);
		const id = ids[index] ?? "";
		const path = async () => {
			if (resolved.kind === "local") return resolved.path;
			await copies.make();
			return await fetchBase(resolved, copies, context);
		};
		return {
			id,
			role: "rival",
			label,
			file: baseFileName(resolved),
			bytes,
			modelId,
			path,
			...sha256 !== void 0 && { sha256 },
			...resolved.kind === "hub" && {
				repo: resolved.repo,
				revision: resolved.revision
			},
			onHub: async () => {
				if (resolved.kind === "hub") return hubFileOf(resolved);
				const session = jobs();
				if (session !== void 0) return await stageLocal(session, resolved);
				throw new EspalierError("internal", `the rival ${label} is asked for where no Jobs run`);
			},
			afterwards: async () => {
				await rivalKlds(kld, {
					id,
					modelId,
					path
				});
				await copies.removeCopies();
			}
		};
	});
}
// src/pipeline/trial/running-servers.ts
function runningServers({ baseUrl, candidateUrl, runner }) {
	if (baseUrl === void 0 && candidateUrl === void 0) return void 0;
	if (baseUrl === void 0 || candidateUrl === void 0) {
		const [given, missing] = baseUrl === void 0 ? ["candidate-url", "base-url"] : ["base-url", "candidate-url"];
		throw new EspalierError("usage", `${given} is given without ${missing}: both models must run under the same conditions, so both must be servers`, { hint: `Give --${missing} as well, or neither.` });
	}
	if (runner.kind === "local") return {
		base: baseUrl,
		candidate: candidateUrl
	};
	throw new EspalierError("usage", `runner hf-jobs starts its own servers and cannot use ${baseUrl}`, { hint: "Leave --runner out, or leave --base-url and --candidate-url out." });
}
async function contextOfServer(url, settings, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const engine = await prepareEngine(remote, settings, context);
		const path = async () => url;
		return _usingCtx$1.a(await engine.source({
			name: "server",
			modelId: url,
			path,
			url
		}, settings).start(context.signal)).contextTokens;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function atServers([base, candidate], servers, resolved, { hub }) {
	return [{
		...base,
		url: servers.base,
		assertServed: async (server) => resolved.kind === "hub" ? assertServesHub(hubFileOf(resolved), server, hub) : assertServes(resolved.path, server)
	}, {
		...candidate,
		url: servers.candidate,
		assertServed: async (server) => assertServes(await candidate.path(), server)
	}];
}
export { rivalIds as a, findRivals as i, contextOfServer as n, rivalModels as o, runningServers as r, atServers as t };
