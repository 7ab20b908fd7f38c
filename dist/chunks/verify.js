import { o as __toESM } from "./rolldown-runtime.js";
import { _ as formatInteger, a as option, g as formatCount, n as flag } from "./option.js";
import { T as messageOf, d as writeFileAtomic, f as _usingCtx, u as stringifyJson, w as EspalierError } from "./files.js";
import { C as withPath, a as locateModel, b as formatAddress, c as repoPaths, f as readHubText, l as resolveRevision, s as readAddress, t as isLocalAddress } from "./locate.js";
import { f as literal, h as object, o as array, p as looseObject, v as string, x as unknown } from "./package-zod.js";
import { t as candidateOfRun } from "./run-folder.js";
import { a as companionsOf, c as cutShard, f as checkpointProofResult, i as INDEX, l as parseObject, o as readCheckpoint, r as openCheckpoint, s as cutIndex, t as checkpointAt, u as readShardHeader } from "./cut-checkpoint.js";
import { s as identityOptions } from "./options.js";
import { n as sha256OfStream } from "./write-stream.js";
import { c as pinOnHub, h as splicedSize, i as openFiles, s as openPublished } from "./open-base.js";
import { _ as openQuestion, b as streamSpliced, f as lineageSchema, o as modelIdOf, p as BINDING_SENTENCES, u as resolveBase } from "./base.js";
import { c as checkHeaders, i as verifyHeaders, l as readCandidateFiles, o as expectedData, r as verifyCandidate, t as countsOf, u as failure } from "./verify-candidate.js";
import { n as listsOf } from "./candidate-headers.js";
import { i as readRouterBiases } from "./router.js";
import { t as withBase } from "./with-base.js";
import { a as readJsonFile, i as parseJsonFile, n as UNTRUSTED_JSON } from "./json-file.js";
import { a as attestationBeside, i as REPORT_PATH, o as candidateReports, t as ATTESTATION } from "./earlier.js";
import { o as init_library_fetch, s as useFetch } from "./package-sigstore.js";
import { a as parseStatement, i as contradictions, n as signerOptions } from "./options5.js";
import { a as differencesText, i as differencesOf, t as checkLedger } from "./ledger.js";
import { H as sha256Hex, p as parseRepoId } from "./pages.js";
import { c as parseReport, m as modelStem } from "./release-files.js";
import { n as describeBase, r as describeCut } from "./build-report.js";
import { a as parseLedger, n as checkLedgerHistory, r as readLedger, t as LEDGER_PATH } from "./history.js";
import { t as parsePlan } from "./plan-file.js";
import { c as RELEASE_FILES, t as CANDIDATES_FOLDER } from "./run-files.js";
import { n as readTextAt } from "./text.js";
import { t as readPlanAt } from "./read-plan.js";
import { t as defineCommand } from "./command.js";
import { n as optionalBaseOptions, r as outOptions } from "./file-options.js";
import { t as factTable } from "./tables.js";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { basename as basename$1, dirname as dirname$1 } from "node:path/posix";
// src/prune/by-hash.ts
async function verifyByHash(published, base, model, checked, options) {
	const { known, signal, progress } = options;
	const sources = published.map(({ source }) => source);
	const files = await readCandidateFiles(sources, signal);
	const { emitted, claims } = checkHeaders(files, model, checked, known);
	const biases = await readRouterBiases(base, model, checked.plan, signal);
	const lists = listsOf(emitted, model, checked, biases);
	lists.forEach((list, i) => {
		const { name, size } = sources[i];
		const wanted = splicedSize(list);
		if (wanted !== size) throw failure(name, `it has ${size} bytes, but base and plan give ${wanted}`);
	});
	const total = sources.reduce((sum, { size }) => sum + size, 0);
	let done = 0;
	async function* counted(blocks) {
		for await (const block of blocks) {
			yield block;
			done += block.length;
			progress?.({
				type: "bytes",
				label: "verify",
				done,
				total
			});
		}
	}
	for (const [i, { source, sha256: expected }] of published.entries()) {
		const sha256 = await sha256OfStream(counted(streamSpliced(base, lists[i], { signal })));
		if (sha256 === expected) continue;
		throw failure(source.name, `its SHA-256 on the Hub is ${expected}, but base and plan give ${sha256}`);
	}
	const counts = countsOf(files.header, expectedData(files.header, model, checked, biases), model);
	return {
		bytesHashed: total,
		sha256: published.map((file) => file.sha256),
		...counts,
		claims
	};
}
// src/safetensors/prove.ts
const BLOCK_BYTES = 4 << 20;
async function proveShards(pairs, planned, signal) {
	const files = [];
	let [bytesCompared, count] = [0, 0];
	for (const { file, base, candidate } of pairs) {
		const fail = (problem) => new EspalierError("proof-failed", `${candidate.name}: ${problem}`);
		const shard = planned.shards.find((own) => own.file === file);
		const own = await readShardHeader(candidate.name, candidate, signal);
		const left = new Map(own.tensors.map((tensor) => [tensor.name, tensor]));
		for (const tensor of shard?.tensors ?? []) {
			const wanted = wantedOf(tensor, planned);
			if (wanted === void 0) continue;
			const got = left.get(wanted.name);
			left.delete(wanted.name);
			const [is, must] = [got, wanted].map((one) => one && `${one.dtype} [${one.shape.join(", ")}]`);
			if (got === void 0 || is !== must) throw fail(`${wanted.name} is ${is ?? "missing"}, expected ${must}`);
			const row = got.length / Math.max(1, wanted.rows.length);
			if (row !== wanted.rowBytes) throw fail(`${wanted.name} has ${got.length} bytes`);
			for (const [place, from] of wanted.rows.entries()) await compare({
				base,
				from,
				candidate,
				at: got.offset + place * row,
				length: row
			}, signal, () => fail(`${wanted.name} differs from the base in row ${place}`));
			count += 1;
		}
		if (!isDeepStrictEqual(own.metadata, shard?.metadata)) throw fail(`its metadata is ${JSON.stringify(own.metadata)}, expected ${JSON.stringify(shard?.metadata)}`);
		const [extra] = left.keys();
		if (extra !== void 0) throw fail(`${extra} is not in the base, or should have been removed`);
		files.push({
			file,
			bytes: candidate.size,
			sha256: await digestOf(candidate, signal)
		});
		bytesCompared += own.tensors.reduce((sum, { length }) => sum + length, 0);
	}
	return {
		bytesCompared,
		tensors: count,
		files
	};
}
function wantedOf(tensor, { roleOf, plan }) {
	const role = roleOf(tensor);
	const whole = {
		...tensor,
		rowBytes: tensor.length,
		rows: [tensor.offset]
	};
	if (role.kind === "other") return whole;
	if (role.kind === "left-out") return void 0;
	const ids = plan.keep[role.layer] ?? [];
	if (role.kind === "single") {
		const place = ids.indexOf(role.expert);
		return place === -1 ? void 0 : {
			...whole,
			name: role.rename(place)
		};
	}
	const rowBytes = tensor.length / plan.experts.total;
	const zero = role.routerBias && plan.router.bias === "zero";
	const rows = ids.map((id) => zero ? void 0 : tensor.offset + id * rowBytes);
	const { total } = plan.experts;
	const shape = tensor.shape.map((size, i) => i === role.axis ? size * ids.length / total : size);
	return {
		...tensor,
		shape,
		rowBytes,
		rows
	};
}
async function compare({ base, from, candidate, at, length }, signal, failure) {
	for (let done = 0; done < length; done += BLOCK_BYTES) {
		const size = Math.min(BLOCK_BYTES, length - done);
		const got = await candidate.read(at + done, size, signal);
		const wanted = from === void 0 ? new Uint8Array(size) : await base.read(from + done, size, signal);
		if (Buffer.compare(got, wanted) !== 0) throw failure();
	}
}
async function digestOf(source, signal) {
	const hash = createHash("sha256");
	for await (const block of source.stream(0, source.size, signal)) hash.update(block);
	return hash.digest("hex");
}
// src/pipeline/checkpoint/prove-checkpoint.ts
async function verifyCheckpoint(candidate, { base, plan }, context) {
	const original = await checkpointAt(base, context);
	if (original === void 0 || plan === void 0) throw new EspalierError("usage", `${candidate.name} is a safetensors checkpoint: verify needs ${plan === void 0 ? "plan" : "base, another one"}`, { hint: "For example: espalier verify FOLDER --plan PLAN --base FOLDER-OR-REPO" });
	const planFile = await readPlanAt(plan, context);
	return {
		proof: await proveCheckpoint(candidate, original, planFile, context),
		planFile
	};
}
async function proveCheckpoint(candidate, base, planFile, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		const open = _usingCtx$2.a(await openCheckpoint(base, planFile, context));
		const { planned, sources } = open;
		const fail = (problem) => new EspalierError("proof-failed", `${candidate.name}: ${problem}`);
		const { config, configText, index } = await readCheckpoint(candidate, context);
		const extra = candidate.files.find((file) => file.endsWith(".safetensors") && !sources.has(file));
		if (extra !== void 0) throw fail(`${extra} is not in the base`);
		if (configText !== open.configText) throw fail(configDifference(config, configText, open.configText));
		const opened = _usingCtx$2.a(new AsyncDisposableStack());
		const pairs = [];
		for (const [file, source] of sources) {
			if (!candidate.files.includes(file)) throw fail(`${file} is missing`);
			pairs.push({
				file,
				base: source,
				candidate: opened.use(await candidate.open(file))
			});
		}
		const proof = await proveShards(pairs, planned, context.signal);
		await proveCompanions(candidate, base, [...sources.keys()], context);
		if (base.files.includes("model.safetensors.index.json")) {
			const { weight_map: wanted } = cutIndex(planned.shards.map((shard) => cutShard(shard, planned)));
			if (!isDeepStrictEqual(index, wanted)) throw fail(`${INDEX} does not list the tensors that the shards hold`);
		}
		return proof;
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function proveCompanions(candidate, base, shards, { signal }) {
	const fail = (problem) => new EspalierError("proof-failed", `${candidate.name}: ${problem}`);
	const wanted = companionsOf(base, shards);
	const extra = companionsOf(candidate, shards).find((file) => !wanted.includes(file));
	if (extra !== void 0) throw fail(`${extra} is not in the base`);
	for (const file of wanted) try {
		var _usingCtx3 = _usingCtx();
		if (!candidate.files.includes(file)) throw fail(`${file} is missing`);
		const is = _usingCtx3.a(await candidate.open(file));
		const must = _usingCtx3.a(await base.open(file));
		const digestOf = (source) => sha256OfStream(source.stream(0, source.size, signal));
		if (is.size !== must.size || await digestOf(is) !== await digestOf(must)) throw fail(`${file} differs from that of the base`);
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
function configDifference(config, text, wantedText) {
	const wanted = parseObject("config.json", wantedText);
	const key = [...new Set([...Object.keys(config), ...Object.keys(wanted)])].find((name) => !isDeepStrictEqual(config[name], wanted[name]));
	if (key !== void 0) {
		const [is, must] = [config, wanted].map((one) => JSON.stringify(one[key]));
		return `config.json says ${key} is ${is}, must be ${must}`;
	}
	const lines = text.split("\n");
	return `config.json is written otherwise than the base's, from line ${wantedText.split("\n").findIndex((one, i) => one !== lines[i]) + 1} on`;
}
// src/pipeline/release/attestation/check-attestation.ts
init_library_fetch();
async function checkAttestation(report, found, { signedBy, trustedRoot }, context) {
	const text = await bundleOf(report, context);
	if (text === void 0) {
		const said = `this release is not signed: ${report.repo.id} has no ${attestationBeside(report.path)}`;
		if (signedBy !== void 0) throw failed(`${said}, but a signature by ${signedBy} is required`, UNSIGNED);
		return {
			state: "none",
			text: said
		};
	}
	let root;
	try {
		root = trustedRoot === void 0 ? await publicRoot(context) : await readJsonFile(unknown(), trustedRoot, "usage");
	} catch (error) {
		if (trustedRoot !== void 0 || signedBy !== void 0) throw error;
		return {
			state: "unchecked",
			text: `the release has a signature, which was not checked: ${messageOf(error)}`
		};
	}
	const { signer, issuer, payload } = await verifyBundle(text, root);
	const statement = parseStatement(payload, ATTESTATION);
	const different = contradictions(statement, found);
	if (different.length > 0) throw failed(`the signature of ${signer} is of something else: ${different.join("; ")}`);
	const wanted = `https://github.com/${signedBy}/`.toLowerCase();
	if (signedBy !== void 0 && !signer.toLowerCase().startsWith(wanted)) throw failed(`${signer} signed this release, not a workflow of ${signedBy}`);
	const { version } = statement.predicate.tool;
	return {
		state: "signed",
		signer,
		issuer,
		text: `signed by ${signer}, for which ${issuer} vouched: candidate, base, plan and report are those that it made with espalier ${version}`
	};
}
async function bundleOf({ repo, revision, path }, { hub }) {
	try {
		return await readHubText(repo, revision, attestationBeside(path), hub);
	} catch (error) {
		if (error instanceof EspalierError && error.code === "hub-file-not-found") return void 0;
		throw error;
	}
}
async function publicRoot({ cacheDir, hub }) {
	useFetch(hub.fetch);
	const [{ getTrustedRoot }, { TrustedRoot }] = await Promise.all([import("./dist5.js").then((m) => __toESM(m.default, 1)), import("./dist2.js").then((m) => __toESM(m.default, 1))]);
	return TrustedRoot.toJSON(await getTrustedRoot({ cachePath: join(cacheDir, "sigstore") }));
}
async function verifyBundle(text, root) {
	const [{ bundleFromJSON }, { toSignedEntity, toTrustMaterial, Verifier }, { TrustedRoot }] = await Promise.all([
		import("./dist3.js").then((m) => __toESM(m.default, 1)),
		import("./dist6.js").then((m) => __toESM(m.default, 1)),
		import("./dist2.js").then((m) => __toESM(m.default, 1))
	]);
	try {
		const bundle = bundleFromJSON(JSON.parse(text));
		const { identity } = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root))).verify(toSignedEntity(bundle));
		const { content } = bundle;
		if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== "application/vnd.in-toto+json") throw new Error("it is not an in-toto statement");
		const signer = identity?.subjectAlternativeName;
		const issuer = identity?.extensions?.issuer;
		if (signer === void 0 || issuer === void 0) throw new Error("its certificate names no signer");
		return {
			signer,
			issuer,
			payload: Buffer.from(content.dsseEnvelope.payload).toString("utf8")
		};
	} catch (error) {
		throw failed(`${ATTESTATION} is not a valid signature: ${messageOf(error)}`);
	}
}
const CHANGED = "The repo was changed after the release, or somebody else published it.";
const UNSIGNED = "Leave --signed-by out to verify the bytes alone. A workflow signs its release with attest: true and the permission id-token: write.";
function failed(problem, hint = CHANGED) {
	return new EspalierError("proof-failed", problem, { hint });
}
// src/pipeline/release/published/published-facts.ts
async function checkPublishedFacts(release, opened, proof, context) {
	const where = formatAddress(release.report);
	const { writtenBy } = release;
	if (writtenBy !== context.version) return {
		compared: false,
		text: `what the report says of base, model and sizes was not compared: espalier ${writtenBy} wrote it, this is ${context.version}`
	};
	const report = parseReport(release.reportText, where, "proof-failed");
	const { literalBytes, tensors, expertTensors } = proof;
	const found = {
		...describeCut({
			...opened,
			base: await foundBase(report.base, opened, where, context),
			candidate: {
				file: `${modelStem(report.candidate.file)}.gguf`,
				bytes: release.bytes
			}
		}),
		candidate: {
			...report.candidate,
			bytes: release.bytes
		},
		proof: {
			...report.proof,
			literalBytes,
			tensors,
			expertTensors
		}
	};
	const { base, model, plan, sizes, candidate } = report;
	const said = {
		base,
		model,
		plan,
		sizes,
		candidate,
		proof: report.proof
	};
	const different = differencesOf(said, JSON.parse(JSON.stringify(found)));
	if (different.length > 0) throw edited(where, differencesText(different), { different });
	await checkRoot(release, report, context);
	return {
		compared: true,
		text: "what the report says of base, model, plan and sizes follows from base and plan"
	};
}
async function checkRoot({ report: at, reportText }, { candidate }, { hub }) {
	if (!(await repoPaths(at, hub)).includes(REPORT_PATH)) return;
	const text = await readHubText(at.repo, at.revision, REPORT_PATH, hub);
	const { data } = rootSchema.safeParse(jsonOf(text));
	if (data?.candidate.file !== candidate.file || text === reportText) return;
	throw new EspalierError("proof-failed", `${REPORT_PATH} and ${at.path} of ${at.repo.id} are not the same, but both are of ${candidate.file}`, { hint: "Somebody edited one of them after the release; the card may repeat what it says." });
}
const rootSchema = looseObject({ candidate: looseObject({ file: string() }) });
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
async function foundBase(said, { resolved }, where, context) {
	if (said.repo === void 0 || said.revision === void 0 || resolved.kind === "local") return {
		...said,
		bytes: resolved.bytes,
		...resolved.sha256 !== void 0 && { sha256: resolved.sha256 }
	};
	const place = {
		repo: said.repo,
		revision: said.revision,
		path: said.file
	};
	const named = resolved.repo === place.repo && resolved.revision === place.revision && resolved.path === place.path ? resolved : await baseAt(place, where, context);
	if (modelIdOf(named) !== modelIdOf(resolved)) throw edited(where, `base is ${formatBase(place)}, which is not the file that the candidate was cut from`);
	const described = describeBase(named);
	return isLineageKnown(described) ? described : {
		...lineageIn(said),
		...described
	};
}
async function baseAt(place, where, context) {
	const location = {
		kind: "hub",
		...place,
		repo: parseRepoId(place.repo)
	};
	try {
		return await resolveBase(location, void 0, context);
	} catch (cause) {
		if (!(cause instanceof EspalierError && NOT_THERE.includes(cause.code))) throw cause;
		throw edited(where, `base is ${formatBase(place)}, which is not there: ${cause.message}`, { cause });
	}
}
const NOT_THERE = [
	"hub-repo-not-found",
	"hub-revision-not-found",
	"hub-file-not-found"
];
function formatBase({ repo, revision, path }) {
	return `${path} of ${repo} at ${revision}`;
}
const LINEAGE = Object.keys(lineageSchema.shape);
function lineageIn(base) {
	return Object.fromEntries(Object.entries(base).filter(([key]) => LINEAGE.includes(key)));
}
function isLineageKnown(base) {
	return Object.keys(lineageIn(base)).length > 0;
}
function edited(where, problem, details = {}) {
	const { cause, ...rest } = details;
	return new EspalierError("proof-failed", `${where} does not say what base and plan say: ${problem}`, {
		hint: "Somebody edited the report after the release; the card may repeat what it says.",
		...cause !== void 0 && { cause },
		details: rest
	});
}
// src/pipeline/release/published/published-ledger.ts
async function checkPublishedLedger({ repo, revision, path }, { hub }) {
	const text = await readLedger(repo, revision, hub);
	const commits = await checkLedgerHistory(repo, revision, text, hub);
	const { report, problem } = readable(await readHubText(repo, revision, path, hub), path);
	if (report !== void 0) checkLedger(report, text, `of ${repo.id}`);
	if (text === "") return void 0;
	const entries = parseLedger(text, `of ${repo.id}`).length;
	const { trial, of } = report?.ledger?.count ?? {};
	const own = trial === void 0 ? "" : `; the report's is trial ${formatInteger(trial)} of ${formatInteger(of ?? trial)} on its questions`;
	const unchecked = problem === void 0 ? "" : `; whether the report's trial is in it was not checked: ${problem}`;
	return {
		entries,
		commits,
		text: `${`${LEDGER_PATH} holds ${formatCount(entries, "trial")}${own}`}; no entry was changed or removed in ${formatCount(commits, "commit")}${unchecked}`
	};
}
function readable(text, path) {
	try {
		return { report: parseReport(text, path, "usage") };
	} catch (error) {
		if (error instanceof EspalierError) return { problem: error.message };
		throw error;
	}
}
// src/pipeline/release/published/published-release.ts
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const fileSchema = looseObject({
	file: string(),
	sha256
});
const publishedSchema = looseObject({
	tool: looseObject({
		name: literal("espalier"),
		version: string()
	}),
	base: looseObject({
		repo: string().optional(),
		revision: string().optional(),
		file: string()
	}),
	plan: looseObject({
		sha256,
		binding: string().optional()
	}),
	candidate: fileSchema.extend({ shards: array(fileSchema).optional() })
});
async function readReleases(text, context) {
	const address = await readAddress(text, context.hub.hubUrl);
	if (address.kind === "local") throw new EspalierError("usage", `${text} is a local file, and plan is not given`, { hint: "Give the plan that it was made with: --plan PLAN" });
	const named = address.kind === "hub" || address.quant !== void 0 || address.folder !== void 0 ? await locateModel(text, context.hub) : void 0;
	const { repo, revision } = named?.kind === "hub" ? named : address;
	const pinned = {
		repo,
		revision: await resolveRevision(repo, revision, context.hub)
	};
	const at = (path) => ({
		kind: "hub",
		...pinned,
		path
	});
	if (named !== void 0) return [await readCandidate(at(`${`${CANDIDATES_FOLDER}/${modelStem(basename$1(named.path))}`}/${REPORT_PATH}`), named.path, context)];
	const reports = candidateReports(await repoPaths(pinned, context.hub), repo);
	if (reports.length === 0) throw new EspalierError("usage", `${text} holds no candidate: it has no ${CANDIDATES_FOLDER}/NAME/${REPORT_PATH}`, { hint: "Give the file and the plan that it was made with: espalier verify hf://ns/name/file.gguf --plan PLAN" });
	const releases = [];
	for (const path of reports) releases.push(await readCandidate(at(path), void 0, context));
	return releases;
}
async function readCandidate(pinned, wanted, context) {
	const where = formatAddress(pinned);
	const reportText = await readTextAt(pinned, context);
	const report = parseJsonFile(publishedSchema, reportText, where, "usage", UNTRUSTED_JSON);
	const planAt = withPath(pinned, `${dirname$1(pinned.path)}/${RELEASE_FILES.plan}`);
	const planFile = parsePlan(await readTextAt(planAt, context), formatAddress(planAt));
	demand(formatAddress(planAt), planFile.sha256, report.plan.sha256, where);
	const path = wanted ?? report.candidate.shards?.[0]?.file ?? report.candidate.file;
	const candidate = withPath(pinned, path);
	const listed = report.candidate.shards ?? [report.candidate];
	if (listed[0]?.file !== path) throw new EspalierError("usage", `${where} is the report of ${listed[0]?.file}, not of ${path}`, { hint: "Give the plan of this file with --plan." });
	let bytes = 0;
	for (const { location, file } of await pinOnHub(candidate, context)) {
		bytes += file.size;
		const said = listed.find((one) => one.file === file.path);
		demand(formatAddress(location), file.sha256, said?.sha256, where);
	}
	const files = [
		...listed.map(({ file, sha256 }) => ({
			name: file,
			sha256
		})),
		{
			name: RELEASE_FILES.plan,
			sha256: planFile.sha256
		},
		{
			name: REPORT_PATH,
			sha256: sha256Hex(reportText)
		}
	];
	const isOtherBase = report.plan.binding === "other";
	return {
		candidate,
		bytes,
		report: pinned,
		reportText,
		planFile,
		isOtherBase,
		files,
		base: baseOf(report, planFile),
		writtenBy: report.tool.version
	};
}
function baseOf({ base, plan }, planFile) {
	const { base: meant } = planFile.plan;
	const { repo, revision, file: path } = plan.binding === "other" || meant?.repo === void 0 ? base : meant;
	if (repo === void 0 || revision === void 0) return void 0;
	return {
		kind: "hub",
		repo: parseRepoId(repo),
		revision,
		path
	};
}
function demand(name, actual, expected, report) {
	if (actual === expected && actual !== void 0) return;
	throw new EspalierError("proof-failed", `${name} is not the file of ${report}: it has SHA-256 ${actual ?? "(none)"}, but the report says ${expected ?? "nothing of it"}`, { hint: "The repo was changed after the release. Take another commit of it, or give the plan with --plan." });
}
// src/pipeline/prove-candidates.ts
async function proveCandidates(request, context) {
	const { candidate, plan, base } = request;
	if (plan !== void 0) return [await proveOne(void 0, request, context)];
	const releases = await readReleases(candidate, context);
	if (releases.length > 1) {
		if (base !== void 0) throw new EspalierError("usage", `${candidate} holds ${releases.length} candidates, but one base was given`, { hint: "Without --base, each candidate is compared with the base that its report names. To use a file of your own, verify one candidate at a time: espalier verify hf://ns/name/file.gguf --base FILE" });
		refuseWithoutBases(candidate, releases);
	}
	const proved = [];
	for (const release of releases) proved.push(await proveOne(release, request, context));
	return proved;
}
function refuseWithoutBases(repo, releases) {
	const local = releases.filter(({ base }) => base === void 0);
	const [first] = local;
	if (first === void 0) return;
	throw new EspalierError("usage", `${local.length} of ${releases.length} candidates of ${repo} were cut from local files that only their owner has`, { hint: `Verify each with its base: espalier verify ${formatAddress(first.candidate)} --base FILE.` });
}
async function proveOne(release, request, context) {
	const candidate = release?.candidate ?? await locateModel(request.candidate, context.hub);
	const ledger = release && await checkPublishedLedger(release.report, context);
	const byHash = request.byHash || release !== void 0;
	const cut = {
		plan: release?.planFile ?? request.plan ?? "",
		base: request.base ?? release?.base,
		hashBase: request.hashBase,
		anyBase: request.anyBase || release?.isOtherBase === true
	};
	return await withBase(cut, context, async (opened) => {
		const proof = await (byHash ? compareHash : compareBytes)(candidate, opened, context);
		const { planFile, identity, binding, base, checked, model, named } = opened;
		const found = release && {
			files: release.files,
			base: named
		};
		return {
			name: formatAddress(candidate),
			proof,
			planFile,
			identity,
			binding,
			release,
			ledger,
			baseName: base.name,
			kept: checked.kept,
			experts: model.expertCount,
			attested: found && await checkAttestation(release.report, found, request, context),
			facts: release && await checkPublishedFacts(release, opened, proof, context)
		};
	}, async ({ model, checked, provenance: { plan } }) => {
		try {
			var _usingCtx$1 = _usingCtx();
			if (byHash) return;
			const opened = _usingCtx$1.a(await openFiles(candidate, context));
			await verifyHeaders(opened.files, model, checked, { plan }, context.signal);
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	});
}
async function compareBytes(location, opened, context) {
	try {
		var _usingCtx3 = _usingCtx();
		const { base, model, checked, provenance } = opened;
		const candidate = _usingCtx3.a(await openFiles(location, context));
		return await verifyCandidate(candidate.files, base, model, checked, provenance, context);
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function compareHash(location, opened, context) {
	try {
		var _usingCtx4 = _usingCtx();
		const { base, model, checked, provenance: known } = opened;
		return await verifyByHash(_usingCtx4.a(await openPublished(location, context)).files, base, model, checked, {
			...context,
			known
		});
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
// src/commands/show/proof-result.ts
const HOW_TO_CHECK = "only the bytes that the plan keeps were read; --hash-base reads and checks all of it";
function proofResult(proved, asked) {
	const shown = proved.map(oneResult);
	const [one, ...others] = shown;
	if (one !== void 0 && others.length === 0) return one;
	const said = `all ${proved.length} candidates of ${asked} are exactly their bases minus the experts of their plans`;
	return {
		json: {
			proved: proved.length,
			candidates: shown.map(({ json }) => json)
		},
		text: [...shown.map(({ text }) => text), said].join("\n\n"),
		outputs: {},
		summary: shown.map(({ summary }) => summary).join("\n\n")
	};
}
function proofFile(proved) {
	const candidates = proved.map(factsOf);
	return candidates.length === 1 ? candidates[0] : {
		proved: candidates.length,
		candidates
	};
}
function factsOf({ proof, identity, binding }) {
	return {
		...proof,
		base: identity,
		binding
	};
}
function oneResult(proved) {
	const { name, proof, planFile, identity, binding, release, attested, ledger, facts } = proved;
	const how = howText(proof);
	const open = openQuestion(identity);
	const bound = BINDING_SENTENCES[binding];
	const own = release && ownWords(release, proved);
	const unchecked = "stated in the file, not checked";
	const digests = [proof.sha256].flat();
	const [sha256, ...more] = digests;
	return {
		json: {
			...factsOf(proved),
			...attested && { attested },
			...ledger && { ledger },
			...facts && { facts }
		},
		text: [
			`${name} is exactly the base minus the experts of the plan`,
			...own === void 0 ? [] : [own],
			...facts === void 0 ? [] : [facts.text],
			...attested === void 0 ? [] : [attested.text],
			...ledger === void 0 ? [] : [ledger.text],
			how,
			...open === void 0 ? [] : [`${open} (${HOW_TO_CHECK})`],
			...bound === void 0 ? [] : [bound],
			...proof.claims.length > 0 ? [`${unchecked}: ${proof.claims.join(", ")}`] : [],
			...digests.map((digest) => `sha256 ${digest}`)
		].join("\n"),
		outputs: sha256 !== void 0 && more.length === 0 ? { "candidate-sha256": sha256 } : {},
		summary: factTable([
			["proved", "the candidate is exactly the base minus the experts of the plan"],
			["candidate", name],
			["plan", planFile.path],
			...own === void 0 ? [] : [["read from the repo", own]],
			...facts === void 0 ? [] : [["report", facts.text]],
			...attested === void 0 ? [] : [["signature", attested.text]],
			...ledger === void 0 ? [] : [["ledger", ledger.text]],
			["how", how],
			...open === void 0 ? [] : [["not checked", `${open} (${HOW_TO_CHECK})`]],
			...bound === void 0 ? [] : [["the plan", bound]],
			...proof.claims.map((claim) => [unchecked, claim]),
			...digests.map((digest) => ["SHA-256", digest])
		])
	};
}
function howText(proof) {
	if ("bytesHashed" in proof) {
		const { length } = proof.sha256;
		const named = length === 1 ? "the SHA-256" : `the ${length} SHA-256`;
		return `${formatInteger(proof.bytesHashed)} bytes computed from base and plan have ${named} that the Hub lists for the candidate`;
	}
	const { bytesCompared, literalBytes, tensors, expertTensors } = proof;
	return `${formatInteger(bytesCompared)} bytes compared (${tensors} tensors, ${expertTensors} of them with experts); ${formatInteger(literalBytes)} bytes are header, padding or edited router bias`;
}
function ownWords({ candidate }, { planFile, baseName, kept, experts }) {
	return `the plan "${planFile.plan.name}" and the report were read from ${candidate.repo.id} at ${candidate.revision.slice(0, 10)}, the base is ${baseName}; plan and candidate have the SHA-256 that the report says; each layer keeps ${kept} of ${experts} experts`;
}
// src/commands/verify.ts
const verify = defineCommand({
	name: "verify",
	options: object({
		candidate: option(string(), {
			text: "pruned GGUF: a path, hf://namespace/name[@revision]/file.gguf, the folder of a run, or a repo, whose candidates are all verified",
			value: "FILE",
			reads: "model",
			required: true,
			heading: "Files"
		}),
		plan: option(string(), {
			text: "plan file, here or on the Hub; default: the plan that was published with the candidate",
			value: "PLAN",
			reads: "files",
			heading: "Files"
		}),
		...optionalBaseOptions.shape,
		...outOptions.shape,
		byHash: flag("only compute the SHA-256 of the candidate from base and plan, and compare it with the SHA-256 that the Hub gives for a published file", { heading: "What is compared" }),
		...signerOptions.shape,
		...identityOptions.shape
	}),
	positional: ["candidate"],
	writes: { out: [
		"proof",
		"hashProof",
		"proofs"
	] },
	examples: [
		"verify hf://ns/name",
		"verify candidate.gguf --plan plan.json --base model.gguf",
		"verify hf://ns/name/file.gguf --plan plan.json --by-hash"
	],
	async supersedes({ candidate = "" }) {
		return await isLocalAddress(candidate) ? [] : ["plan", "base"];
	},
	async run(options, context) {
		const run = await candidateOfRun(options.candidate);
		const { plan = run?.plan, base = run?.base, out } = options;
		const { candidate } = run ?? options;
		const checkpoint = await checkpointAt(candidate, context);
		if (checkpoint !== void 0) {
			const verified = await verifyCheckpoint(checkpoint, {
				plan,
				base
			}, context);
			return checkpointProofResult(checkpoint.name, verified);
		}
		const proved = await proveCandidates({
			...options,
			candidate,
			plan,
			base
		}, context);
		if (out !== void 0) await writeFileAtomic(out, stringifyJson(proofFile(proved)));
		return proofResult(proved, candidate);
	}
});
export { verify };
