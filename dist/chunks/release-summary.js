import { o as __toESM } from "./rolldown-runtime.js";
import { F as segmentSource, H as sha256Hex, I as memorySource, p as parseRepoId, x as readHeader, y as shardPaths } from "./pages.js";
import { T as messageOf, a as readAll, f as _usingCtx, s as readProblem, u as stringifyJson, w as EspalierError } from "./files.js";
import { i as parseJsonFile, n as UNTRUSTED_JSON } from "./json-file.js";
import { d as int, o as array, p as looseObject, v as string, x as unknown } from "./package-zod.js";
import { r as redact } from "./printable.js";
import { r as withoutBom } from "./parse-json.js";
import { g as formatCount, h as formatBytes } from "./option.js";
import { c as reportsAmong, i as REPORT_PATH } from "./earlier.js";
import { c as RELEASE_FILES, i as KLD_FILE, s as RECORDS_FOLDER } from "./run-files.js";
import { r as inOrder } from "./card-metadata.js";
import { h as splicedSize, m as pieceLength, u as digestOfList } from "./open-base.js";
import { b as streamSpliced, c as namedBase, l as provenanceOf } from "./base.js";
import { t as openFileSource } from "./file-source.js";
import { r as openReference } from "./reference.js";
import { L as bearer, g as apiName, s as hubJson } from "./clear-text.js";
import { n as makeRepo, r as readRepo } from "./repo.js";
import { i as describePlan } from "./build-report.js";
import { S as shardLocations, c as repoPaths, f as readHubText, h as statFiles, u as openHubFile } from "./locate.js";
import { a as twinOf, c as uploadToStore, i as movedInAll, l as openXetToRead, n as publish$1, o as twinProblem, r as movedBy, s as storedFile, t as checkVisibility, u as xetHashOf } from "./publish-release.js";
import { n as sameName } from "./release-paths.js";
import { G as sha256Of, H as isSame, L as ChunkKernel, O as DATA_KEY, R as MAX_CHUNK, _ as sliceTable, a as Scout, f as TableBuilder, i as UploadPlan, j as fromHex, m as endOf, n as uploadFiles, p as chunkCount, s as ChunkIndex, v as startOf } from "./xet.js";
import { d as tagTaken, n as checkLedgerHistory, o as checkRefNames, r as readLedger, u as readRefs } from "./history.js";
import { t as checkWriteAccess } from "./write-access.js";
import { _ as text, t as factTable } from "./tables.js";
import { M as recordsText, k as parseRecords } from "./curve-table.js";
import { n as runStage } from "./stage.js";
import { t as describeMoe } from "./moe-model.js";
import { t as checkPlan } from "./check-plan.js";
import { t as parsePlan } from "./plan-file.js";
import { a as refusalText } from "./gate-refusals.js";
import { d as kldMeasuredSchema, f as kldResult } from "./ended.js";
import { a as differencesText, i as differencesOf, o as recompute, t as checkLedger } from "./ledger.js";
import { a as writtenWith, c as parseReport, i as rootFilesOf, n as isPrimary, r as modelsOf, s as recordsFilesOf, t as folderOf } from "./release-files.js";
import { c as readProvenance } from "./candidate.js";
import { i as readRouterBiases } from "./router.js";
import { n as listsOf, t as candidateHeaders } from "./candidate-headers.js";
import { a as trialView, i as renderCard } from "./render.js";
import { a as verdictSummary, c as gateOf, l as judge } from "./trial-summary.js";
import { i as releasedSchema } from "./stage-outputs.js";
import { r as openBasesOnHub, t as baseOnHub } from "./xet-bases.js";
import { o as init_library_fetch, s as useFetch } from "./package-sigstore.js";
import { o as statementOf, r as PAYLOAD_TYPE } from "./options5.js";
import { t as candidatesBeside } from "./candidates-beside.js";
import { createHash } from "node:crypto";
import { lstat, open, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { constants } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { basename as basename$1, dirname as dirname$1 } from "node:path/posix";
// src/common/regular.ts
async function openRegular(folder, name) {
	const path = join(folder, name);
	const parts = name.split("/");
	if (parts.some((part) => part === "" || part === "." || part === ".." || /[\\\0]/.test(part))) throw refused(path, "its name leads out of the folder");
	try {
		for (let depth = 1; depth < parts.length; depth += 1) {
			const parent = join(folder, ...parts.slice(0, depth));
			if (!(await lstat(parent)).isDirectory()) throw refused(path, `${parent} is a link or not a folder`);
		}
		if (!(await lstat(path)).isFile()) throw refused(path, "it is a link or not a regular file");
		const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		if ((await handle.stat()).isFile()) return handle;
		await handle.close();
		throw refused(path, "it is not a regular file");
	} catch (error) {
		throw error instanceof EspalierError ? error : refused(path, readProblem(error), error);
	}
}
const MAX_TEXT_BYTES$1 = 256 * 2 ** 20;
async function readRegular(folder, name) {
	try {
		var _usingCtx$5 = _usingCtx();
		const handle = _usingCtx$5.a(await openRegular(folder, name));
		try {
			return (await readAll(handle, join(folder, name), MAX_TEXT_BYTES$1)).toString("utf8");
		} catch (cause) {
			if (cause instanceof EspalierError) throw cause;
			throw refused(join(folder, name), messageOf(cause), cause);
		}
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
}
function refused(path, problem, cause) {
	return new EspalierError("file-unreadable", `cannot read ${path}: ${problem}`, {
		hint: "The files of a release must be regular files in the run directory itself. Make them again with \"espalier run\".",
		...cause === void 0 ? {} : { cause }
	});
}
// src/bytes/spliced-source.ts
function splicedSource(name, base, list) {
	const literals = [];
	for (const piece of list) if (piece.kind === "literal") literals.push(piece.bytes);
	const literal = memorySource(name, Buffer.concat(literals));
	let at = 0;
	const segments = list.map((piece) => {
		const length = pieceLength(piece);
		if (piece.kind === "copy") return {
			source: base,
			offset: piece.offset,
			length
		};
		at += length;
		return {
			source: literal,
			offset: at - length,
			length
		};
	});
	const joined = segmentSource(name, segments, []);
	const { version, readsAtOnce, nearBytes } = base;
	return {
		...joined,
		version: version === void 0 ? void 0 : `${version} ${digestOfList(list)}`,
		...readsAtOnce !== void 0 && { readsAtOnce },
		...nearBytes !== void 0 && { nearBytes },
		stream(offset, length, signal) {
			return offset === 0 && length === joined.size ? streamSpliced(base, list, { signal }) : joined.stream(offset, length, signal);
		},
		assertUnchanged: async () => await base.assertUnchanged?.()
	};
}
// src/xet/chunks/derive.ts
const WINDOW = 3 * MAX_CHUNK;
const MOST_WINDOW = 4 << 20;
const SEAMS_AT_ONCE = 4;
async function* deriveChunks(base, table, list, rule, signal) {
	const size = splicedSize(list);
	const source = splicedSource(base.name, base, list);
	const runs = runsOf(table, list);
	const chunker = new SeamChunker(source, new RunFinder(table, runs), literalEnds(list), rule);
	const tasks = [0, ...runs.map(({ to, shift }) => endOf(table, to - 1) + shift)].map((start) => (abort) => chunker.cut(start, size, abort));
	let end = 0;
	for await (const seam of inOrder(tasks, base.readsAtOnce ?? SEAMS_AT_ONCE, signal)) {
		if (seam.start < end) continue;
		for (const part of [seam.cut, seam.run]) {
			if (part === void 0 || chunkCount(part) === 0) continue;
			end = endOf(part, chunkCount(part) - 1);
			yield part;
		}
		if (seam.run === void 0) return;
	}
}
function runsOf(table, list) {
	const size = splicedSize(list);
	const last = chunkCount(table) - 1;
	const runs = [];
	let at = 0;
	for (const piece of list) {
		if (piece.kind === "copy") {
			const stop = piece.offset + piece.length;
			const shift = at - piece.offset;
			const from = firstFrom(table, piece.offset);
			let to = firstFrom(table, stop);
			while (to > from && endOf(table, to - 1) > stop) to -= 1;
			if (to === last + 1 && stop + shift !== size) to -= 1;
			if (to > from) runs.push({
				from,
				to,
				shift
			});
		}
		at += pieceLength(piece);
	}
	return runs;
}
function firstFrom(table, offset) {
	let low = 0;
	let high = chunkCount(table);
	while (low < high) {
		const middle = low + high >> 1;
		if (startOf(table, middle) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
var RunFinder = class {
	#table;
	#runs;
	constructor(table, runs) {
		this.#table = table;
		this.#runs = runs;
	}
	at(place) {
		const run = this.#runs[this.#before(place)];
		if (run === void 0) return void 0;
		const from = firstFrom(this.#table, place - run.shift);
		if (from >= run.to || startOf(this.#table, from) !== place - run.shift) return void 0;
		const { ends, hashes } = sliceTable(this.#table, from, run.to);
		return {
			start: place,
			ends: ends.map((end) => end + run.shift),
			hashes
		};
	}
	#before(place) {
		let low = 0;
		let high = this.#runs.length;
		while (low < high) {
			const middle = low + high >> 1;
			const run = this.#runs[middle];
			if (run !== void 0 && startOf(this.#table, run.from) + run.shift <= place) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
};
var SeamChunker = class {
	#source;
	#runs;
	#literalEnds;
	#kernel;
	constructor(source, runs, literalEndsAt, rule) {
		this.#source = source;
		this.#runs = runs;
		this.#literalEnds = literalEndsAt;
		this.#kernel = new ChunkKernel(MOST_WINDOW, rule, DATA_KEY);
	}
	async cut(start, size, signal) {
		const cut = new TableBuilder(start);
		for (;;) {
			const run = this.#runs.at(cut.end);
			if (run !== void 0) return {
				start,
				cut: cut.build(),
				run
			};
			if (cut.end === size) return {
				start,
				cut: cut.build(),
				run: void 0
			};
			const at = cut.end;
			const window = Math.min(MOST_WINDOW, Math.max(0, this.#literalEnds(at) - at) + WINDOW, size - at);
			const bytes = await this.#source.read(at, window, signal);
			this.#kernel.input.set(bytes);
			const { ends, hashes } = this.#kernel.cut(window, at + window === size);
			let taken = 0;
			while (taken < ends.length) {
				taken += 1;
				if (this.#runs.at(at + (ends[taken - 1] ?? 0)) !== void 0) break;
			}
			cut.add(ends.subarray(0, taken), hashes.subarray(0, taken * 32), at);
		}
	}
};
function literalEnds(list) {
	const ends = [];
	let at = 0;
	for (const piece of list) {
		const end = at + pieceLength(piece);
		if (piece.kind === "literal" && end - at > WINDOW) ends.push({
			start: at,
			end
		});
		at = end;
	}
	return (place) => ends.find(({ start, end }) => start <= place && place < end)?.end ?? place;
}
// src/xet/upload/measure-spliced.ts
async function measureSpliced(client, base, file, list, onProblem, signal) {
	const scout = new Scout(client, onProblem);
	await scout.askForFile(base, signal);
	const stored = storedChunks(await client.reconstruction(file), scout.known);
	if (stored === void 0 || stored.table.ends.at(-1) !== base.size) return void 0;
	const rule = await scout.rule(splicedSource(base.name, base, list), signal);
	const find = (hash) => stored.find(hash) ?? scout.known.find(hash);
	const plan = new UploadPlan({ find });
	for await (const table of deriveChunks(base, stored.table, list, rule, signal)) plan.add(table).toArray();
	plan.finish().toArray();
	return {
		bytes: splicedSize(list),
		newBytes: plan.newBytes
	};
}
function storedChunks(terms, known) {
	const builder = new TableBuilder();
	const names = new ChunkIndex(void 0);
	const seen = new Set();
	for (const { xorb, start, end } of terms) {
		const chunks = known.xorb(xorb);
		if (chunks === void 0 || start >= end || end > chunkCount(chunks)) return void 0;
		const part = sliceTable(chunks, start, end);
		builder.add(part.ends, part.hashes, builder.end - part.start);
		if (!seen.has(xorb)) names.add(fromHex(xorb), chunks);
		seen.add(xorb);
	}
	const find = (name) => {
		const found = names.find(name);
		return found && {
			...found,
			continues: (at, next) => names.holds(found.chunks, at, next)
		};
	};
	return {
		table: builder.build(),
		find
	};
}
// src/hub/upload/copy.ts
const failedSchema = looseObject({ failed: array(looseObject({
	sha256: string(),
	error: string().optional()
})).default([]) });
async function copyOnHub(from, file, target, options) {
	try {
		var _usingCtx$4 = _usingCtx();
		const { repo, revision } = from;
		const { path, sha256, size } = file;
		const xetHash = await xetHashOf({
			repo,
			revision,
			path
		}, options);
		if (xetHash === void 0) return { reason: "it is not in a Xet store" };
		const json = {
			target: {
				type: target.type,
				name: target.id
			},
			files: [{
				xetHash,
				sha256,
				filename: path
			}]
		};
		const route = `/api/${apiName(repo)}/lfs-files/duplicate`;
		const { failed } = await hubJson(failedSchema, route, {
			method: "POST",
			json
		}, options, {
			action: "copy a file on the Hub",
			repo,
			revision,
			path,
			writing: true
		});
		const refusal = failed.find((one) => one.sha256 === sha256);
		if (refusal !== void 0) return { reason: refusal.error ?? "the Hub does not say why" };
		return {
			stored: true,
			sha256,
			size,
			sample: await _usingCtx$4.a(await openHubFile(repo, revision, path, options, file)).read(0, Math.min(size, 512))
		};
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
}
// src/hub/publish/upload-ahead.ts
async function prepareRepo(release, options, progress) {
	const { repo, visibility } = release;
	const found = await readRepo(repo, options);
	if (found) {
		checkVisibility(release, found.visibility, progress);
		return false;
	}
	await makeRepo(repo, visibility === "public" ? "public" : "private", options);
	return true;
}
async function uploadAhead({ repo, pullRequest }, files, help, options, progress) {
	const uploaded = await uploadToStore({
		repo,
		branch: "main",
		pullRequest
	}, files, help, options, progress);
	return {
		stored: await Promise.all(files.map(storedFile)),
		...movedBy(uploaded)
	};
}
// src/report/quick-table.ts
function quickTrialTable(report) {
	const trial = trialView(report);
	if (trial === null) return "Quality was not measured.";
	const all = trial.rows.length > 1 ? [{
		title: "**All**",
		...trial.overall
	}] : [];
	return [
		"Benchmark | Verdict | Difference (95 %) | Base (95 %) | Pruned (95 %) | N | McNemar p",
		"--- | --- | ---: | ---: | ---: | ---: | ---:",
		...[...trial.rows, ...all].map((row) => [
			row.title,
			row.verdict,
			row.difference,
			row.base,
			row.candidate,
			row.questions,
			row.mcnemarP
		].join(" | "))
	].map((line) => `| ${line} |`).join("\n");
}
// src/pipeline/release/attestation/sign.ts
init_library_fetch();
const AUDIENCE = "sigstore";
const TIMEOUT_MS = 3e4;
function demandSigner({ workflow }) {
	if (workflow !== void 0 && !workflow.isGiven) return workflow;
	throw new EspalierError("usage", "attest signs as the workflow, and this job cannot prove which workflow it is", { hint: "Give the job \"permissions: id-token: write\", or leave out --attest." });
}
async function signStatement(statement, { fulcioUrl, rekorUrl }, context) {
	const workflow = demandSigner(context);
	useFetch(context.hub.fetch);
	const { DSSEBundleBuilder, FulcioSigner, RekorWitness } = await import("./dist4.js").then((m) => __toESM(m.default, 1));
	const { bundleToJSON } = await import("./dist3.js").then((m) => __toESM(m.default, 1));
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
			hint: "Nothing was published. Run again: finished work is kept; or leave out --attest.",
			cause: error
		});
	}
}
async function storeWithGithub(bundle, context) {
	const { environment, githubToken, hub, signal, progress } = context;
	const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: api = "https://api.github.com" } = environment;
	if (repository === void 0) return;
	const notStored = (why) => `the signature is published, but not stored with GitHub: ${why}`;
	if (githubToken === void 0) return progress({
		type: "note",
		level: "info",
		message: notStored("the step has no GITHUB_TOKEN in its environment")
	});
	const answer = await hub.fetch(`${api}/repos/${repository}/attestations`, {
		method: "POST",
		headers: {
			...bearer(githubToken, "GITHUB_TOKEN"),
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
		message: notStored(`${typeof answer === "string" ? answer : `GitHub answered ${answer.status}`}. The job needs "permissions: attestations: write"`)
	});
}
// src/pipeline/release/check-destination.ts
async function checkDestination({ repo, tag, branch, pullRequest, attest }, context, { dryRun = false } = {}) {
	const { writing, runDir, progress } = context;
	if (attest !== void 0) demandSigner(context);
	const ref = parseRepoId(repo);
	const hub = writing(ref);
	if (dryRun && hub.token === void 0) progress({
		type: "note",
		level: "warning",
		message: `no Hub token was given: whether it may write to ${repo} was not checked`
	});
	else await checkWriteAccess(ref, hub, { pullRequest });
	const found = await readRepo(ref, hub);
	if (found !== void 0 && found.id.toLowerCase() !== repo.toLowerCase()) progress({
		type: "note",
		level: "warning",
		message: `${repo} is now called ${found.id}: it is published there, but the card names ${repo}; give --repo ${found.id}`
	});
	const refs = found && await readRefs(ref, hub);
	checkRefNames(ref, refs, {
		tag: pullRequest ? void 0 : tag,
		branch: branch ?? "main"
	});
	if (found === void 0 || refs === void 0) return void 0;
	const head = (branch === void 0 ? void 0 : refs.branches.get(branch)) ?? found.head;
	await checkLedgerHistory(ref, head, await readLedger(ref, head, hub), hub);
	const target = tag === void 0 ? void 0 : refs.tags.get(tag);
	if (tag === void 0 || target === void 0) return head;
	if (await stat(runDir.report).catch(() => void 0) === void 0) throw tagTaken(ref, tag, target, void 0);
	return head;
}
async function checkNames(candidates, head, { repo, alone }, { writing }) {
	if (alone || head === void 0) return;
	const ref = parseRepoId(repo);
	const { card, report, plan, ledger } = RELEASE_FILES;
	const written = candidates.flatMap((file) => [...shardPaths(file), `${folderOf({ candidate: { file } })}/${report}`]);
	const there = await repoPaths({
		repo: ref,
		revision: head
	}, writing(ref));
	const problem = twinProblem(ref, [
		card,
		report,
		plan,
		ledger,
		...written
	], there);
	if (problem !== void 0) throw problem;
}
// src/pipeline/release/checked-release.ts
async function checkRelease({ gate, templates, streamed, stored }, context) {
	const { runDir } = context;
	const read = (name) => readRegular(runDir.path, name);
	const text = await read(RELEASE_FILES.report);
	const report = parseReport(text, runDir.report, "release-invalid");
	if (stringifyJson(JSON.parse(withoutBom(text))) !== text) throw invalid(`${RELEASE_FILES.report} is not as a run writes it`, AGAIN);
	const planText = await read(RELEASE_FILES.plan);
	const { plan, sha256 } = parsePlan(planText, runDir.plan);
	checkSays(report.plan, describePlan({
		plan,
		sha256
	}, report.base), RELEASE_FILES.plan);
	await checkTrial(report, read);
	await checkKld(report, read);
	if (report.trial !== void 0 && report.ledger === void 0) throw invalid(`${RELEASE_FILES.report} names no ${RELEASE_FILES.ledger}, which counts the trials`, AGAIN);
	const ledger = report.ledger && await read(RELEASE_FILES.ledger);
	if (ledger !== void 0) checkLedger(report, ledger, runDir.ledger);
	const judged = checkGate(report, isPrimary(report) ? gate : [], plan, runDir.path);
	const card = renderCard({
		report,
		templates
	});
	if (await read(RELEASE_FILES.card) !== card) throw invalid(`${RELEASE_FILES.card} is not what the report and templates produce`, "Make changes to the card in templates and give them with --templates, or render it again: espalier run --until render.");
	checkSays(report.release.written, writtenWith(report, card), "the files of the release");
	const models = streamed ? [await checkStreamed(streamed, report, context)] : stored ? modelsOf(report).map((file) => checkStored(file, stored)) : await Promise.all(modelsOf(report).map((file) => checkModel(file, report, context)));
	const records = recordsFilesOf(report).map(async ({ path, sha256 }) => {
		const there = await read(path);
		const content = path.endsWith(".jsonl") ? recordsText(parseRecords(there)) : there;
		checkSays(sha256, sha256Hex(content), path);
		return {
			path,
			content
		};
	});
	return {
		report,
		reportText: text,
		models,
		planText,
		ledger,
		records: await Promise.all(records),
		gate: judged,
		plan
	};
}
async function checkTrial({ trial }, read) {
	if (trial === void 0) return;
	const again = await recompute(trial, (name) => read(`${RECORDS_FOLDER}/${name}`));
	const different = differencesOf(trial, again);
	if (different.length === 0) return;
	throw invalid(`${RELEASE_FILES.report} does not say what the records say: ${differencesText(different)}`, AGAIN);
}
async function checkKld({ trial, kld, kldSha256 }, read) {
	if (kld === void 0 && kldSha256 === void 0) return;
	if (trial !== void 0 || kldSha256 === void 0) throw invalid(`${RELEASE_FILES.report} has a KL divergence without its records`, AGAIN);
	const path = `${RECORDS_FOLDER}/${KLD_FILE}`;
	const measured = parseJsonFile(kldMeasuredSchema, await read(path), path, "release-invalid");
	checkSays(kld, kldResult(measured), path);
}
function checkGate({ trial, gate: said }, given, plan, runDir) {
	const judged = judge(trial, gateOf(given, plan));
	if (judged.asked.join() !== said.asked.join()) {
		const name = (asked) => asked.length === 0 ? "none" : asked.join(", ");
		throw new EspalierError("usage", `the card in ${runDir} was made for the gate ${name(said.asked)}, but the gate is now ${name(judged.asked)}`, { hint: `Give --gate "${name(said.asked)}" if that gate is right, or make the card again: espalier run --until render.` });
	}
	checkSays(said.refusals, judged.refusals, "what the gate refuses");
	return judged;
}
async function checkModel({ file, bytes, sha256 }, report, { runDir, signal, progress }) {
	try {
		var _usingCtx$3 = _usingCtx();
		if (basename(file) !== file) throw invalid(`${file} is not a file of the run directory`, AGAIN);
		progress({
			type: "note",
			level: "info",
			message: `reading ${file} for its SHA-256`
		});
		const path = runDir.at(file);
		const source = _usingCtx$3.a(await openFileSource(path));
		try {
			var _usingCtx3 = _usingCtx();
			const handle = _usingCtx3.a(await openRegular(runDir.path, file));
			const { size } = await handle.stat();
			if (size !== bytes) throw invalid(`${file} has ${size} bytes, but the report says ${bytes}`, AGAIN);
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
			if (found !== sha256) throw invalid(`${file} has SHA-256 ${found}, but the report says ${sha256}`, AGAIN);
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
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}
function checkStored({ file, bytes, sha256 }, stored) {
	const content = stored.find((one) => one.sha256 === sha256 && one.size === bytes);
	if (content === void 0) throw invalid(`${file} with SHA-256 ${sha256} was not uploaded`, AGAIN);
	return {
		path: file,
		content
	};
}
async function checkStreamed({ source, chunks, ...streamed }, report, { signal }) {
	const { file, bytes, sha256 } = report.candidate;
	const found = await streamed.sha256();
	if (source.size !== bytes || found !== sha256) throw invalid(`base and plan give ${source.size} bytes with SHA-256 ${found}, but the report says ${bytes} and ${sha256}`, AGAIN);
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
function candidatesOf(checked) {
	const [primary, ...more] = checked.filter(({ report }) => isPrimary(report));
	if (primary === void 0 || more.length > 0) throw invalid(`${more.length + Number(primary !== void 0)} candidates are marked as primary, expected 1`, AGAIN);
	const others = checked.filter((one) => one !== primary);
	const { release, candidate } = primary.report;
	for (const { report } of others) {
		const { repo, tag, primary: named } = report.release;
		if (named === candidate.file && repo === release.repo && tag === release.tag) continue;
		throw invalid(`${report.candidate.file} was not made to be released with ${candidate.file}`, AGAIN);
	}
	return [primary, ...others];
}
const AGAIN = "Someone changed the run directory: run espalier run again with another run-dir.";
function checkSays(said, found, what) {
	const plain = (value) => JSON.parse(JSON.stringify(value ?? null));
	if (isDeepStrictEqual(plain(said), plain(found))) return;
	const where = differencesOf(plain(said), plain(found)).filter(({ path }) => path !== "");
	const place = where.length === 0 ? "" : ` (${differencesText(where)})`;
	throw invalid(`${RELEASE_FILES.report} and ${what} do not agree${place}`, AGAIN);
}
function invalid(problem, hint) {
	return new EspalierError("release-invalid", `nothing is published: ${problem}`, { hint });
}
// src/pipeline/release/compose-release.ts
function composeRelease(candidates, beside, companions, templates) {
	const [primary] = candidates;
	const others = [...candidates.slice(1).map(({ report }) => report), ...beside];
	const report = withCompanions(primary.report, companions);
	const card = renderCard({
		report,
		others,
		templates
	});
	const texts = candidates.map((one) => one === primary ? withCard(primary.reportText, report, card) : one.reportText);
	return [
		...candidates.flatMap(({ models }) => models),
		{
			path: RELEASE_FILES.card,
			content: card
		},
		{
			path: RELEASE_FILES.plan,
			content: primary.planText
		},
		{
			path: RELEASE_FILES.report,
			content: texts[0] ?? ""
		},
		...ledgerFile(candidates),
		...rootFilesOf(report),
		...companions.map(({ file }) => file),
		...candidates.flatMap(({ report, planText, records }, i) => {
			const folder = folderOf(report);
			return [
				{
					path: `${folder}/${RELEASE_FILES.report}`,
					content: texts[i] ?? ""
				},
				{
					path: `${folder}/${RELEASE_FILES.plan}`,
					content: planText
				},
				...records.map(({ path, content }) => ({
					path: `${folder}/${path}`,
					content
				}))
			];
		})
	];
}
function ledgerFile(candidates) {
	const [longest] = candidates.flatMap(({ ledger }) => ledger ?? []).toSorted((a, b) => b.length - a.length);
	return longest === void 0 ? [] : [{
		path: RELEASE_FILES.ledger,
		content: longest
	}];
}
function withCompanions(report, found) {
	if (found.length === 0) return report;
	const companions = found.map(({ file: { path }, bytes, sha256 }) => ({
		path,
		bytes,
		sha256
	}));
	return {
		...report,
		release: {
			...report.release,
			companions
		}
	};
}
function withCard(text, report, card) {
	const { release, ...rest } = JSON.parse(text);
	const { companions } = report.release;
	const written = writtenWith(report, card);
	return stringifyJson({
		...rest,
		release: {
			...release,
			...companions && { companions },
			written
		}
	});
}
// src/pipeline/release/published/companions.ts
const COMPANION = /^(?:.*mmproj.*\.gguf|.*imatrix.*\.(?:gguf|gguf_file|dat)|.*\.imatrix|imatrix|template|system|params)$/i;
const TEXTS = [
	"template",
	"system",
	"params"
];
const MAX_TEXT_BYTES = 2 ** 20;
const MAX_COMPANIONS = 50;
function companionPaths(paths, base) {
	const beside = (path) => dirname$1(path) === dirname$1(base);
	const rank = (path) => Number(beside(path)) * 2 + Number(TEXTS.includes(basename$1(path)));
	const found = paths.filter((path) => COMPANION.test(basename$1(path)) && (beside(path) || dirname$1(path) === ".")).toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
	const names = new Map();
	for (const path of found.toReversed()) names.set(sameName(basename$1(path)), path);
	return found.filter((path) => names.get(sameName(basename$1(path))) === path).slice(0, MAX_COMPANIONS);
}
async function bringCompanions({ base }, target, prepare, context) {
	if (base.repo === void 0 || base.revision === void 0) return [];
	const from = {
		repo: parseRepoId(base.repo),
		revision: base.revision
	};
	if (from.repo.id.toLowerCase() === target.id.toLowerCase()) return [];
	const paths = companionPaths(await repoPaths(from, context.hub), base.file);
	const found = (await statFiles(from.repo, from.revision, paths, context.hub)).toSorted((a, b) => a.path < b.path ? -1 : 1);
	if (found.some(isCopied)) await prepare();
	const brought = [];
	for (const one of found) {
		const companion = await bring(one, from, target, context);
		if ("reason" in companion) {
			const message = `${one.path} of ${from.repo.id} is not carried over: ${companion.reason}`;
			context.progress({
				type: "note",
				level: "warning",
				message
			});
		} else brought.push(companion);
	}
	return brought;
}
function isCopied({ path, sha256 }) {
	return sha256 !== void 0 && !TEXTS.includes(basename$1(path));
}
async function bring(found, from, target, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		const path = basename$1(found.path);
		const { sha256, size: bytes } = found;
		if (sha256 !== void 0 && isCopied(found)) {
			const hub = context.writing(target);
			if (hub.withoutXet === true) return { reason: "Xet is turned off, and it is copied by it" };
			const content = await copyOnHub(from, {
				...found,
				sha256
			}, target, hub).catch((error) => {
				if (!(error instanceof EspalierError) || error.code === "interrupted") throw error;
				return { reason: error.message };
			});
			return "reason" in content ? content : {
				file: {
					path,
					content
				},
				bytes,
				sha256
			};
		}
		if (bytes > MAX_TEXT_BYTES) return { reason: `it has ${bytes} bytes, a text has at most ${MAX_TEXT_BYTES}` };
		const source = _usingCtx$2.a(await openHubFile(from.repo, from.revision, found.path, context.hub, found));
		const content = await source.read(0, source.size);
		return {
			file: {
				path,
				content
			},
			bytes,
			sha256: sha256Hex(content)
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function companionsAt(commit, target, companions, context) {
	if (companions.length === 0) return [];
	const hub = context.writing(target);
	const there = await statFiles(target, commit, companions.map(({ file }) => file.path), hub);
	const paths = await repoPaths({
		repo: target,
		revision: commit
	}, hub);
	const reports = await reportsAmong(paths, target, commit, hub);
	const listed = new Set(reports.flatMap(({ written }) => written.files.map(({ path }) => path)));
	const free = [];
	for (const one of companions) {
		const { path } = one.file;
		const found = there.find((file) => file.path === path);
		const twin = twinOf([path], paths)?.twin;
		if (twin !== void 0) {
			const message = `${path} of the base is not copied: ${target.id} has ${twin}`;
			context.progress({
				type: "note",
				level: "info",
				message
			});
		} else if (found === void 0 || listed.has(path) || await isSame(one.file, found)) free.push(one);
		else {
			const message = `${path} of ${target.id} was not written by Espalier and is kept: that of the base is not copied`;
			context.progress({
				type: "note",
				level: "info",
				message
			});
		}
	}
	return free;
}
// src/pipeline/release/published/lost-measurements.ts
function comingOf({ candidate, trial, kld }) {
	return {
		file: candidate.file,
		hasTrial: trial !== void 0,
		hasKld: (kld ?? trial?.kld) !== void 0
	};
}
async function checkLostMeasurements(coming, { repo, tag, branch, overwrite }, { writing, progress }) {
	const ref = parseRepoId(repo);
	const hub = writing(ref);
	const wanted = coming.filter(({ hasTrial }) => !hasTrial);
	const found = wanted.length === 0 ? void 0 : await readRepo(ref, hub);
	if (found === void 0) return [];
	const { tags, branches } = await readRefs(ref, hub);
	if (tag !== void 0 && tags.has(tag)) return [];
	const lost = await lostMeasurements(wanted, ref, (branch === void 0 ? void 0 : branches.get(branch)) ?? found.head, hub);
	const [first] = lost;
	if (first === void 0) return [];
	const message = `${repo} would lose measurements: ${lost.join("; ")}`;
	if (!overwrite) throw new EspalierError("hub-conflict", message, {
		hint: "Measure this one as well (leave --benchmarks none out), publish it under another --file-name or in another --repo, or replace the measured release with --overwrite.",
		details: {
			repo,
			lost
		}
	});
	progress({
		type: "note",
		level: "warning",
		message
	});
	return lost;
}
const measuredSchema = looseObject({
	trial: looseObject({ overall: looseObject({ questions: int().optional() }).optional() }).optional(),
	kld: unknown().optional()
});
async function lostMeasurements(coming, repo, commit, options) {
	const paths = await repoPaths({
		repo,
		revision: commit
	}, options);
	const lost = [];
	for (const { file, hasKld } of coming) {
		const path = `${folderOf({ candidate: { file } })}/${REPORT_PATH}`;
		if (!paths.includes(path)) continue;
		const measured = measuredOf(await readHubText(repo, commit, path, options), path, hasKld);
		if (measured === void 0) continue;
		lost.push(`${file} was released there with ${measured}, and this release has none`);
	}
	return lost;
}
function measuredOf(text, path, hasKld) {
	const report = readable(text, path);
	if (report?.trial !== void 0) {
		const { questions } = report.trial.overall ?? {};
		return questions === void 0 ? "a trial" : `a trial of ${formatCount(questions, "question")}`;
	}
	return report?.kld !== void 0 && !hasKld ? "a KL divergence from its base" : void 0;
}
function readable(text, path) {
	try {
		return parseJsonFile(measuredSchema, text, path, "release-invalid", UNTRUSTED_JSON);
	} catch (error) {
		if (error instanceof EspalierError) return void 0;
		throw error;
	}
}
// src/pipeline/release/release-destination.ts
function visibilityOf({ visibility }, { refusals }) {
	return visibility === "private-first" && refusals.length > 0 ? "private" : visibility;
}
function destinationOf(repo, { tag, visibility, branch, pullRequest, overwrite, alone, companions, onGate, attest, fulcioUrl, rekorUrl }) {
	const proposes = pullRequest ? "pull-request" : onGate === "draft" ? "on-gate: draft" : void 0;
	if (branch !== void 0 && branch !== "main" && proposes !== void 0) throw new EspalierError("usage", `branch is ${branch}, but ${proposes} opens a pull request, which is for main`, { hint: "Leave one of them out." });
	return {
		repo,
		tag,
		visibility,
		branch,
		pullRequest,
		overwrite,
		alone,
		companions,
		attest: attest ? {
			attest,
			fulcioUrl,
			rekorUrl
		} : void 0
	};
}
// src/pipeline/release/upload-size.ts
async function newOfCut(resolved, planFile, context) {
	const location = baseOnHub(namedBase(resolved.base), planFile.plan);
	if (location === void 0 || shardLocations(location).length > 1) return void 0;
	return await quietly(context, async () => {
		try {
			var _usingCtx$1 = _usingCtx();
			const file = await xetHashOf(location, context.hub);
			const client = file === void 0 ? void 0 : await openXetToRead(location, context.hub);
			if (file === void 0 || client === void 0) return void 0;
			const { signal } = context;
			const base = _usingCtx$1.a(await openReference(resolved.base, context)).source;
			const model = describeMoe(await readHeader(base, signal));
			const checked = checkPlan(planFile.plan, model);
			const provenance = provenanceOf(planFile, resolved.base, context.version);
			const biases = await readRouterBiases(base, model, planFile.plan, signal);
			const headers = candidateHeaders(model, checked, provenance, resolved.candidate.maxShardBytes);
			const [list, ...others] = listsOf(headers, model, checked, biases);
			if (list === void 0 || others.length > 0) return void 0;
			return await measureSpliced(client, base, file, list, warning(context), signal);
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	});
}
async function newOfFiles(files, base, plan, context) {
	const location = baseOnHub(base, plan);
	if (location === void 0 || context.hub.withoutXet === true) return void 0;
	return await quietly(context, async () => {
		const client = await openXetToRead(location, context.hub);
		if (client === void 0) return void 0;
		const openBases = () => openBasesOnHub(base, plan, context);
		const found = await uploadFiles(client, files, { openBases }, context.hub, context.progress, true);
		const sum = (key) => found.reduce((total, one) => total + one[key], 0);
		return {
			bytes: sum("bytes"),
			newBytes: sum("newBytes")
		};
	});
}
async function quietly(context, work) {
	try {
		return await work();
	} catch (error) {
		context.signal?.throwIfAborted();
		if (!(error instanceof EspalierError)) throw error;
		warning(context)(`how much is new could not be determined: ${messageOf(error)}`);
		return;
	}
}
function warning({ progress }) {
	return (message) => progress({
		type: "note",
		level: "warning",
		message
	});
}
// src/pipeline/stages/publish.ts
const stage = {
	name: "publish",
	output: releasedSchema,
	summarize: ({ url, alreadyPublished, moved }) => {
		if (alreadyPublished) return `${url} (was there already)`;
		return moved === void 0 ? url : `${url} (${movedText(moved)})`;
	}
};
function publish(destination, { candidates, templates, openBases, draft, ahead }, context) {
	const { repo, tag, branch, pullRequest, overwrite, alone, attest } = destination;
	const [{ gate }] = candidates;
	const bundles = [];
	const ref = parseRepoId(repo);
	const hub = context.writing(ref);
	const reports = candidates.map(({ report }) => report);
	const models = reports.flatMap(modelsOf);
	return runStage(context, stage, {
		inputs: {
			destination,
			models,
			draft,
			hub: context.hub.hubUrl
		},
		stillValid: async () => false,
		work: async () => {
			const visibility = visibilityOf(destination, gate);
			const lost = await checkLostMeasurements(reports.map(comingOf), destination, context);
			let created = ahead?.created ?? false;
			const prepare = async () => {
				await checkWriteAccess(ref, hub, { pullRequest });
				created ||= await prepareRepo({
					repo: ref,
					visibility
				}, hub, context.progress);
			};
			const [{ report }] = candidates;
			const companions = destination.companions === "copy" ? await bringCompanions(report, ref, prepare, context) : [];
			const filesAt = async (commit) => {
				if (commit === void 0) return composeRelease(candidates, [], [], templates);
				const own = reports.map(folderOf);
				return await withoutGrown(composeRelease(candidates, alone ? [] : await candidatesBeside(ref, commit, own, hub, context), await companionsAt(commit, ref, companions, context), templates), ref, commit, hub);
			};
			const published = await publish$1({
				repo: ref,
				visibility,
				branch,
				files: filesAt,
				title: titleOf(reports),
				description: descriptionOf(draft, context),
				tag,
				pullRequest: pullRequest || draft !== void 0,
				overwrite,
				alone,
				attest: attest && (async (file) => {
					const bundle = await signStatement(statementFor(file, reports), attest, context);
					bundles.push(bundle);
					return bundle;
				}),
				xet: {
					openBases,
					journal: context.runDir.uploadJournal
				}
			}, hub, context.progress);
			for (const bundle of bundles) await storeWithGithub(bundle, context);
			const uploads = [...ahead?.moved ?? [], ...published.moved ? [published.moved] : []];
			return {
				repo,
				...published,
				created: created || published.created,
				...uploads.length > 0 && !published.alreadyPublished && { moved: movedInAll(uploads) },
				...lost.length > 0 && { lost }
			};
		}
	});
}
async function withoutGrown(files, repo, commit, hub) {
	const own = files.find(({ path }) => path === RELEASE_FILES.ledger);
	if (own === void 0) return files;
	return (await readLedger(repo, commit, hub)).startsWith(String(own.content)) ? files.filter((file) => file !== own) : files;
}
function statementFor(file, reports) {
	const report = reports.find((one) => file.path === `${folderOf(one)}/${RELEASE_FILES.report}`);
	if (report === void 0) throw new EspalierError("internal", `${file.path} is the report of no candidate`);
	return statementOf(report, sha256Of(file));
}
function titleOf(reports) {
	const models = reports.flatMap(modelsOf);
	const [first] = models;
	const what = reports.length === 1 ? "shards" : "files";
	const more = models.length === 1 ? "" : ` and ${models.length - 1} more ${what}`;
	return `Add ${first?.file}${more} (${formatBytes(models.reduce((sum, { bytes }) => sum + bytes, 0))})`;
}
function movedText({ newBytes, bytes }) {
	return `${formatBytes(newBytes)} of ${formatBytes(bytes)} were new`;
}
function descriptionOf(draft, { tool }) {
	const made = `Made with ${tool}. What was done and measured is in ${RELEASE_FILES.report}.`;
	return draft === void 0 ? made : `${made}\n\nThis is a draft: ${refusalText(draft)}.`;
}
// src/commands/show/release-text.ts
function releasedText({ url, pullRequest, moved, lost = [] }) {
	return [
		pullRequest ? `proposed   ${url} (a pull request)` : `published  ${url}`,
		...moved === void 0 ? [] : [`uploaded   ${movedText(moved)}`],
		...lost.map((sentence) => `lost       ${sentence}`)
	].join("\n");
}
function releaseOutputs({ repo, commit, url, pullRequest }) {
	return {
		repo,
		commit,
		url,
		...pullRequest && { "pull-request": url }
	};
}
function releaseLink({ url, pullRequest, repo }) {
	return `${pullRequest ? "Proposed in a pull request" : "Published"}: [${text(repo)}](${url})`;
}
function releaseFacts({ moved, lost = [] }) {
	return [...moved === void 0 ? [] : [["uploaded", movedText(moved)]], ...lost.map((sentence) => ["measurements lost", sentence])];
}
// src/commands/show/release-summary.ts
function releaseSummary({ trial, judged, released, measured, facts }) {
	const all = [...facts, ...released ? releaseFacts(released) : []];
	return [
		verdictSummary(trial, judged),
		...released ? [releaseLink(released)] : [],
		...measured,
		...all.length > 0 ? [factTable(all)] : []
	].filter((part) => part !== "").join("\n\n");
}
export { quickTrialTable as _, newOfCut as a, splicedSource as b, visibilityOf as c, composeRelease as d, candidatesOf as f, demandSigner as g, checkNames as h, publish as i, checkLostMeasurements as l, checkDestination as m, releaseOutputs as n, newOfFiles as o, checkRelease as p, releasedText as r, destinationOf as s, releaseSummary as t, comingOf as u, prepareRepo as v, uploadAhead as y };
