import { o as __toESM } from "./rolldown-runtime.js";
import { _ as EspalierError, a as readProblem, l as _usingCtx, s as stringifyJson, v as messageOf } from "./files.js";
import { a as RELEASE_FILES, i as RECORDS_FOLDER } from "./run-directory.js";
import { c as int, h as string, m as strictObject, o as boolean } from "./zod.js";
import { n as parseJson } from "./schema.js";
import { m as formatBytes } from "./option.js";
import { t as redact } from "./redact.js";
import { W as parseRepoId, Z as sha256Of, t as publish$1, tt as openFileSource } from "./hub.js";
import { o as readHeader, y as sha256Hex } from "./shards.js";
import { r as useFetch, t as init_library_fetch } from "./library-fetch.js";
import { a as recordsText, n as parseRecords } from "./records.js";
import { a as trialView, i as renderCard, r as describePlan } from "./render.js";
import { i as refusalText } from "./gate.js";
import { t as cliffChart } from "./chart.js";
import { a as evalResultFiles, i as recordsFilesOf, n as writtenWith, t as modelsOf } from "./release-files.js";
import { n as runStage } from "./stage.js";
import { t as reportSchema } from "./report.js";
import { t as parsePlan } from "./file.js";
import { i as readProvenance } from "./provenance.js";
import { i as statementOf, t as PAYLOAD_TYPE } from "./statement.js";
import { n as recompute, t as differences } from "./recompute.js";
import { n as judge, t as gateOf } from "./pass-gate.js";
import { lstat, open } from "node:fs/promises";
import { basename, join } from "node:path";
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { isDeepStrictEqual } from "node:util";
// src/pipeline/attestation/sign.ts
init_library_fetch();
const AUDIENCE = "sigstore";
const TIMEOUT_MS = 3e4;
function demandSigner({ workflow }) {
	if (workflow !== void 0 && !workflow.isGiven) return workflow;
	throw new EspalierError("usage", "attest signs as the workflow, and this is none that may prove who it is", { hint: "Give the job \"permissions: id-token: write\", or leave attest out." });
}
async function signStatement(statement, { fulcioUrl, rekorUrl }, context) {
	const workflow = demandSigner(context);
	useFetch(context.hub.fetch);
	const { DSSEBundleBuilder, FulcioSigner, RekorWitness } = await import("./dist5.js").then((m) => __toESM(m.default, 1));
	const { bundleToJSON } = await import("./dist4.js").then((m) => __toESM(m.default, 1));
	const getToken = async () => {
		const token = await workflow.idToken(AUDIENCE, context.hub);
		context.onSecret?.(token);
		return token;
	};
	const limits = {
		timeout: TIMEOUT_MS,
		retry: 0
	};
	const builder = new DSSEBundleBuilder({
		signer: new FulcioSigner({
			fulcioBaseURL: fulcioUrl,
			identityProvider: { getToken },
			...limits
		}),
		witnesses: [new RekorWitness({
			rekorBaseURL: rekorUrl,
			entryType: "dsse",
			...limits
		})]
	});
	const data = Buffer.from(JSON.stringify(statement));
	try {
		const bundle = await builder.create({
			data,
			type: PAYLOAD_TYPE
		});
		return JSON.stringify(bundleToJSON(bundle));
	} catch (error) {
		context.signal?.throwIfAborted();
		if (error instanceof EspalierError) throw error;
		const { cause } = error;
		if (cause instanceof EspalierError) throw cause;
		const why = redact([messageOf(error), ...cause === void 0 ? [] : [messageOf(cause)]].join(": "));
		throw new EspalierError("hub-unavailable", `the release cannot be signed with ${fulcioUrl} and ${rekorUrl}: ${why}`, {
			hint: "Nothing was published. Run again: finished work is kept; or leave attest out.",
			cause: error
		});
	}
}
async function storeWithGithub(bundle, context) {
	const { environment, githubToken, hub, signal, progress } = context;
	const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: api = "https://api.github.com" } = environment;
	if (repository === void 0 || githubToken === void 0) return;
	const answer = await hub.fetch(`${api}/repos/${repository}/attestations`, {
		method: "POST",
		headers: {
			authorization: `Bearer ${githubToken}`,
			"content-type": "application/json"
		},
		body: JSON.stringify({ bundle: JSON.parse(bundle) }),
		...signal ? { signal } : {}
	}).catch((error) => messageOf(error));
	if (typeof answer !== "string") await answer.body?.cancel();
	if (typeof answer !== "string" && answer.ok) return;
	progress({
		type: "note",
		level: "warning",
		message: `the signature is published, and not stored with GitHub (permissions: attestations: write): ${typeof answer === "string" ? answer : `GitHub answered ${answer.status}`}`
	});
}
// src/common/regular.ts
async function openRegular(folder, name) {
	const path = join(folder, name);
	const parts = name.split("/");
	if (parts.some((part) => part === "" || part === "." || part === ".." || /[\\\0]/.test(part))) throw refused(path, "its name leads out of the folder");
	try {
		for (let depth = 1; depth < parts.length; depth += 1) {
			const parent = join(folder, ...parts.slice(0, depth));
			if (!(await lstat(parent)).isDirectory()) throw refused(path, `${parent} is a link, or no folder`);
		}
		if (!(await lstat(path)).isFile()) throw refused(path, "it is a link, or no regular file");
		const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		if ((await handle.stat()).isFile()) return handle;
		await handle.close();
		throw refused(path, "it is no regular file");
	} catch (error) {
		throw error instanceof EspalierError ? error : refused(path, readProblem(error), error);
	}
}
async function readRegular(folder, name) {
	try {
		var _usingCtx$2 = _usingCtx();
		const handle = _usingCtx$2.a(await openRegular(folder, name));
		try {
			return await handle.readFile("utf8");
		} catch (cause) {
			throw refused(join(folder, name), messageOf(cause), cause);
		}
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
function refused(path, problem, cause) {
	return new EspalierError("file-unreadable", `cannot read ${path}: ${problem}`, {
		hint: "What is published stands in the run directory itself, as regular files: make it again with \"espalier run\".",
		...cause === void 0 ? {} : { cause }
	});
}
// src/pipeline/checked-release.ts
async function checkRelease({ gate, templates, streamed }, context) {
	const { runDir } = context;
	const read = (name) => readRegular(runDir.path, name);
	const text = await read(RELEASE_FILES.report);
	const report = parseJson(reportSchema, text, runDir.report, "release-invalid");
	if (stringifyJson(JSON.parse(text)) !== text) throw invalid(`${RELEASE_FILES.report} is not as a run writes it`, AGAIN);
	const planText = await read(RELEASE_FILES.plan);
	const { plan, sha256 } = parsePlan(planText, runDir.plan);
	checkSays(report.plan, describePlan({
		plan,
		sha256
	}, report.base), RELEASE_FILES.plan);
	await checkTrial(report, read);
	const judged = checkGate(report, gate, plan, runDir.path);
	const card = renderCard({
		report,
		templates
	});
	if (await read(RELEASE_FILES.card) !== card) throw invalid(`${RELEASE_FILES.card} is not what report and templates give`, "Put changes of the card into templates and give them with --templates, or render it again: espalier run --until render.");
	checkSays(report.release.written, writtenWith(report, card), "the files of the release");
	const models = streamed === void 0 ? await Promise.all(modelsOf(report).map((file) => checkModel(file, report, context))) : [await checkStreamed(streamed, report, context)];
	const chart = report.cliff && cliffChart(report.cliff);
	const records = recordsFilesOf(report).map(async ({ path, sha256 }) => {
		const content = recordsText(parseRecords(await read(path)));
		checkSays(sha256, sha256Hex(content), path);
		return {
			path,
			content
		};
	});
	return {
		report,
		files: [
			...models,
			{
				path: RELEASE_FILES.card,
				content: card
			},
			{
				path: RELEASE_FILES.plan,
				content: planText
			},
			{
				path: RELEASE_FILES.report,
				content: text
			},
			...chart === void 0 ? [] : [{
				path: RELEASE_FILES.cliff,
				content: chart
			}],
			...evalResultFiles(report),
			...await Promise.all(records)
		],
		gate: judged,
		plan
	};
}
async function checkTrial({ trial }, read) {
	if (trial === void 0) return;
	const again = await recompute(trial, (name) => read(`${RECORDS_FOLDER}/${name}`));
	const different = differences(trial, again);
	if (different.length === 0) return;
	throw invalid(`${RELEASE_FILES.report} does not say what the records say: ${different.slice(0, 5).join(", ")}`, AGAIN);
}
function checkGate({ trial, gate: said }, given, plan, runDir) {
	const judged = judge(trial, gateOf(given, plan));
	if (judged.asked.join() !== said.asked.join()) {
		const name = (asked) => asked.length === 0 ? "none" : asked.join(", ");
		throw new EspalierError("usage", `the card in ${runDir} was made for the gate ${name(said.asked)}, and is to be published under ${name(judged.asked)}`, { hint: `Give --gate "${name(said.asked)}" if that is what must hold, or make the card again: espalier run --until render.` });
	}
	checkSays(said.refusals, judged.refusals, "what the gate refuses");
	return judged;
}
async function checkModel({ file, bytes, sha256 }, report, { runDir, signal, progress }) {
	try {
		var _usingCtx$1 = _usingCtx();
		if (basename(file) !== file) throw invalid(`${file} is not a file of the run directory`, AGAIN);
		progress({
			type: "note",
			level: "info",
			message: `reading ${file} for its SHA-256`
		});
		const path = runDir.at(file);
		const source = _usingCtx$1.a(await openFileSource(path));
		try {
			var _usingCtx3 = _usingCtx();
			const handle = _usingCtx3.a(await openRegular(runDir.path, file));
			const { size } = await handle.stat();
			if (size !== bytes) throw invalid(`${file} has ${size} bytes, the report says ${bytes}`, AGAIN);
			const hash = createHash("sha256");
			const stream = handle.createReadStream({
				highWaterMark: 2 ** 20,
				autoClose: false
			});
			for await (const block of stream) {
				signal?.throwIfAborted();
				hash.update(block);
			}
			const found = hash.digest("hex");
			if (found !== sha256) throw invalid(`${file} has SHA-256 ${found}, the report says ${sha256}`, AGAIN);
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			await _usingCtx3.d();
		}
		await source.assertUnchanged?.();
		if (file === report.candidate.file) await checkProvenance(source, report, signal);
		return {
			path: file,
			content: {
				file: path,
				sha256,
				size: bytes,
				version: source.version
			}
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function checkStreamed({ source, chunks, ...streamed }, report, { signal }) {
	const { file, bytes, sha256 } = report.candidate;
	const found = await streamed.sha256();
	if (source.size !== bytes || found !== sha256) throw invalid(`base and plan give ${source.size} bytes with SHA-256 ${found}, the report says ${bytes} and ${sha256}`, AGAIN);
	await checkProvenance(source, report, signal);
	return {
		path: file,
		content: {
			source,
			sha256,
			size: bytes,
			chunks
		}
	};
}
async function checkProvenance(source, report, signal) {
	const provenance = readProvenance(await readHeader(source, signal));
	const { name, sha256: planSha256 } = report.plan;
	const { file } = report.candidate;
	checkSays({
		name,
		sha256: planSha256
	}, provenance?.plan, `the plan that ${file} names`);
	const named = provenance?.base.sha256 ?? report.base.sha256;
	checkSays(report.base.sha256 ?? named, named, `the base that ${file} names`);
}
const AGAIN = "Somebody changed the run directory: make it again with espalier run and another run-dir.";
function checkSays(said, found, what) {
	const plain = (value) => JSON.parse(JSON.stringify(value ?? null));
	if (isDeepStrictEqual(plain(said), plain(found))) return;
	const where = differences(plain(said), plain(found)).slice(0, 5).filter(Boolean).join(", ");
	const place = where === "" ? "" : ` (${where})`;
	throw invalid(`${RELEASE_FILES.report} and ${what} do not agree${place}`, AGAIN);
}
function invalid(problem, hint) {
	return new EspalierError("release-invalid", `nothing is published: ${problem}`, { hint });
}
// src/pipeline/stages/publish.ts
const stage = {
	name: "publish",
	output: strictObject({
		repo: string(),
		commit: string(),
		url: string(),
		created: boolean(),
		alreadyPublished: boolean(),
		pullRequest: boolean(),
		moved: strictObject({
			newBytes: int().min(0),
			bytes: int().min(0)
		}).optional()
	}),
	summarize: ({ url, alreadyPublished, moved }) => {
		if (alreadyPublished) return `${url} (was there already)`;
		return moved === void 0 ? url : `${url} (${movedText(moved)})`;
	}
};
function visibilityOf({ visibility }, { refusals }) {
	return visibility === "private-first" && refusals.length > 0 ? "private" : visibility;
}
function destinationOf(repo, { tag, visibility, branch, pullRequest, overwrite, onGate, attest, fulcioUrl, rekorUrl }) {
	const proposes = pullRequest ? "pull-request" : onGate === "draft" ? "on-gate: draft" : void 0;
	if (branch !== void 0 && branch !== "main" && proposes !== void 0) throw new EspalierError("usage", `branch is ${branch}, and ${proposes} opens a pull request, which is against main`, { hint: "Leave one of them out." });
	return {
		repo,
		tag,
		visibility,
		branch,
		pullRequest,
		overwrite,
		attest: attest ? {
			attest,
			fulcioUrl,
			rekorUrl
		} : void 0
	};
}
function publish(destination, { report, files, gate }, openBases, draft, context) {
	const { repo, tag, branch, pullRequest, overwrite, attest } = destination;
	let bundle;
	const ref = parseRepoId(repo);
	const visibility = visibilityOf(destination, gate);
	const digests = files.map((file) => [file.path, sha256Of(file)]);
	return runStage(context, stage, {
		inputs: {
			destination,
			digests,
			draft,
			hub: context.hub.hubUrl
		},
		stillValid: async () => false,
		work: async () => {
			const models = modelsOf(report);
			const more = models.length === 1 ? "" : ` and ${models.length - 1} more shards`;
			const size = formatBytes(models.reduce((sum, { bytes }) => sum + bytes, 0));
			const published = await publish$1({
				repo: ref,
				visibility,
				branch,
				files,
				title: `Add ${report.candidate.file}${more} (${size})`,
				description: descriptionOf(draft, context),
				tag,
				pullRequest: pullRequest || draft !== void 0,
				overwrite,
				attest: attest && (async () => bundle = await signStatement(statementOf(report, reportDigest(files)), attest, context)),
				xet: {
					openBases,
					journal: context.runDir.uploadJournal
				}
			}, context.writing(ref), context.progress);
			if (bundle !== void 0) await storeWithGithub(bundle, context);
			return {
				repo,
				...published
			};
		}
	});
}
function reportDigest(files) {
	const report = files.find(({ path }) => path === RELEASE_FILES.report);
	if (report === void 0) throw new EspalierError("internal", "a release without its report");
	return sha256Of(report);
}
function movedText({ newBytes, bytes }) {
	return `${formatBytes(newBytes)} of ${formatBytes(bytes)} were new`;
}
function descriptionOf(draft, { tool }) {
	const made = `Made with ${tool}. What was done and measured is in ${RELEASE_FILES.report}.`;
	return draft === void 0 ? made : `${made}\n\nThis is a draft: ${refusalText(draft)}.`;
}
// src/report/quick-table.ts
function quickTrialTable(report) {
	const trial = trialView(report);
	if (trial === null) return "Quality was not measured.\n";
	const { overall } = trial;
	return `${[
		"Benchmark | N | Base (95 %) | Pruned (95 %) | Difference (95 %) | McNemar p | Verdict",
		"--- | ---: | ---: | ---: | ---: | ---: | ---",
		...[...trial.rows, {
			title: "**All**",
			...overall
		}].map((row) => [
			row.title,
			row.questions,
			row.base,
			row.candidate,
			row.difference,
			row.mcnemarP,
			row.verdict
		].join(" | "))
	].map((line) => `| ${line} |`).join("\n")}\n\n${trial.sentence}\n`;
}
// src/commands/show-release.ts
function releasedText({ url, pullRequest, moved }) {
	const said = pullRequest ? `proposed   ${url} (a pull request)` : `published  ${url}`;
	return moved === void 0 ? said : `${said}\nuploaded   ${movedText(moved)}`;
}
function releaseOutputs({ repo, commit, url, pullRequest }) {
	return {
		repo,
		commit,
		url,
		...pullRequest && { "pull-request": url }
	};
}
function releaseFacts({ url, pullRequest, moved }) {
	return [[pullRequest ? "proposed in a pull request" : "published", url], ...moved === void 0 ? [] : [["uploaded", movedText(moved)]]];
}
export { destinationOf as a, demandSigner as c, quickTrialTable as i, releaseOutputs as n, publish as o, releasedText as r, checkRelease as s, releaseFacts as t };
