import { o as __toESM } from "./rolldown-runtime.js";
import { _ as openQuestion, b as streamSpliced, p as BINDING_SENTENCES } from "./base.js";
import { T as messageOf, d as writeFileAtomic, f as _usingCtx, u as stringifyJson, w as EspalierError } from "./files.js";
import { _ as formatInteger, a as option, g as formatCount, n as flag } from "./option.js";
import { _ as string, a as array, b as unknown, d as literal, f as looseObject, m as object } from "./package-zod.js";
import "./clear-text.js";
import { c as resolveRevision, i as locateModel, m as readHubText, o as readAddress, s as repoPaths, u as withPath, x as formatAddress } from "./locate.js";
import { t as candidateOfRun } from "./run-folder.js";
import { a as readJsonFile, i as parseJsonFile, n as UNTRUSTED_JSON } from "./json-file.js";
import { a as attestationBeside, i as REPORT_PATH, o as candidateReports, t as ATTESTATION } from "./earlier.js";
import { o as init_library_fetch, s as useFetch } from "./package-sigstore.js";
import { a as parseStatement, i as contradictions, n as signerOptions } from "./options6.js";
import { c as checkLedgerHistory, d as parseLedger, l as readLedger, s as LEDGER_PATH } from "./refs.js";
import { c as parseReport, m as modelStem } from "./release-files.js";
import { t as checkLedger } from "./ledger.js";
import { n as verifyCheckpoint, r as checkpointAt } from "./checkpoint.js";
import { s as identityOptions } from "./options.js";
import { c as pinOnHub, h as splicedSize, i as openFiles, s as openPublished } from "./open-base.js";
import { R as sha256Hex, k as parseRepoId } from "./shards.js";
import { t as parsePlan } from "./plan-file.js";
import { c as RELEASE_FILES, t as CANDIDATES_FOLDER } from "./run-files.js";
import { n as readTextAt } from "./text.js";
import { t as withBase } from "./with-base.js";
import { n as sha256OfStream } from "./write-stream.js";
import { c as failure, n as verifyCandidate, o as checkHeaders, r as verifyHeaders, s as readCandidateFiles } from "./verify-candidate.js";
import { n as listsOf } from "./candidate-headers.js";
import { i as readRouterBiases } from "./router.js";
import { t as defineCommand } from "./command.js";
import { n as optionalBaseOptions, r as outOptions } from "./file-options.js";
import { t as factTable } from "./format.js";
import { join } from "node:path";
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
		if (wanted !== size) throw failure(name, `it has ${size} bytes, base and plan give ${wanted}`);
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
		throw failure(source.name, `its SHA-256 on the Hub is ${expected}, base and plan give ${sha256}`);
	}
	return {
		bytesHashed: total,
		sha256: published.map(({ sha256 }) => sha256),
		claims
	};
}
// src/pipeline/release/attestation/check-attestation.ts
init_library_fetch();
async function checkAttestation(report, found, { signedBy, trustedRoot }, context) {
	const text = await bundleOf(report, context);
	if (text === void 0) {
		const said = `nobody signed this release: ${report.repo.id} has no ${attestationBeside(report.path)}`;
		if (signedBy !== void 0) throw failed(`${said}, and a signature of ${signedBy} was asked for`, UNSIGNED);
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
			text: `a signature is there and was not checked: ${messageOf(error)}`
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
		if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== "application/vnd.in-toto+json") throw new Error("it is no in-toto statement");
		const signer = identity?.subjectAlternativeName;
		const issuer = identity?.extensions?.issuer;
		if (signer === void 0 || issuer === void 0) throw new Error("its certificate names nobody");
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
// src/pipeline/release/published/published-ledger.ts
async function checkPublishedLedger({ repo, revision, path }, { hub }) {
	const text = await readLedger(repo, revision, hub);
	const commits = await checkLedgerHistory(repo, revision, text, hub);
	const { report, problem } = readable(await readHubText(repo, revision, path, hub), path);
	if (report !== void 0) checkLedger(report, text, `of ${repo.id}`);
	if (text === "") return void 0;
	const entries = parseLedger(text, `of ${repo.id}`).length;
	const { trial, of } = report?.ledger?.count ?? {};
	const own = trial === void 0 ? "" : `, the report's is trial ${formatInteger(trial)} of ${formatInteger(of ?? trial)} on its questions`;
	const unchecked = problem === void 0 ? "" : `; whether the report's trial is in it was not checked: ${problem}`;
	return {
		entries,
		commits,
		text: `${`${LEDGER_PATH} holds ${formatCount(entries, "trial")}${own}`}; its chain is whole, and it begins as in each of ${formatInteger(commits)} commits${unchecked}`
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
	for (const { location, file } of await pinOnHub(candidate, context)) {
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
		report: pinned,
		planFile,
		base: baseOf(report, planFile),
		isOtherBase,
		files
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
	throw new EspalierError("proof-failed", `${name} is not the file of ${report}: it has SHA-256 ${actual ?? "(none)"}, the report says ${expected ?? "nothing of it"}`, { hint: "The repo was changed after the release. Take another commit of it, or give the plan with --plan." });
}
// src/commands/verify.ts
const verify = defineCommand({
	name: "verify",
	options: object({
		candidate: option(string(), {
			text: "pruned GGUF: a path, hf://namespace/name[@revision]/file.gguf, the folder of a run, or a repo, whose candidates are all verified",
			value: "FILE",
			required: true,
			heading: "Files"
		}),
		plan: option(string(), {
			text: "plan file, here or on the Hub; default: the plan that was published with the candidate",
			value: "PLAN",
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
		return !candidate.includes("://") && (await readAddress(candidate, "https://huggingface.co")).kind === "local" ? [] : ["plan", "base"];
	},
	run: verifyFile
});
async function verifyFile(options, context) {
	const run = await candidateOfRun(options.candidate);
	if (run !== void 0) {
		const { plan = run.plan, base = run.base } = options;
		return await verifyFile({
			...options,
			plan,
			base,
			candidate: run.candidate
		}, context);
	}
	const checkpoint = await checkpointAt(options.candidate, context);
	if (checkpoint !== void 0) return await verifyCheckpoint(checkpoint, options, context);
	const releases = options.plan === void 0 ? await readReleases(options.candidate, context) : [void 0];
	const [one, ...others] = releases;
	if (others.length === 0) {
		const { digests, written, ...shown } = await verifyOne(one, options, context);
		if (options.out !== void 0) await writeFileAtomic(options.out, stringifyJson(written));
		const [sha256, ...more] = digests;
		return {
			...shown,
			outputs: more.length === 0 && sha256 ? { "candidate-sha256": sha256 } : {}
		};
	}
	if (options.base !== void 0) throw new EspalierError("usage", `${options.candidate} holds ${releases.length} candidates, but one base was given`, { hint: "Without --base, each candidate is compared with the base that its report names. To use a file of your own, verify one candidate at a time: espalier verify hf://ns/name/file.gguf --base FILE" });
	refuseWithoutBases(options.candidate, releases);
	const proved = [];
	for (const release of releases) proved.push(await verifyOne(release, options, context));
	const said = `all ${proved.length} candidates of ${options.candidate} are exactly their bases minus the experts of their plans`;
	if (options.out !== void 0) {
		const candidates = proved.map(({ written }) => written);
		await writeFileAtomic(options.out, stringifyJson({
			proved: candidates.length,
			candidates
		}));
	}
	return {
		json: {
			proved: proved.length,
			candidates: proved.map(({ json }) => json)
		},
		text: [...proved.map(({ text }) => text), said].join("\n\n"),
		outputs: {},
		summary: proved.map(({ summary }) => summary).join("\n\n")
	};
}
function refuseWithoutBases(repo, releases) {
	const local = releases.flatMap((one) => one !== void 0 && one.base === void 0 ? [one] : []);
	const [first] = local;
	if (first === void 0) return;
	throw new EspalierError("usage", `${local.length} of ${releases.length} candidates of ${repo} were cut from local files that only their owner has`, { hint: `Verify each with its base: espalier verify ${formatAddress(first.candidate)} --base FILE.` });
}
async function verifyOne(release, options, context) {
	const candidate = release?.candidate ?? await locateModel(options.candidate, context.hub);
	const name = formatAddress(candidate);
	const ledger = release && await checkPublishedLedger(release.report, context);
	const byHash = options.byHash || release !== void 0;
	const compare = byHash ? compareHash : compareBytes;
	const plan = release?.planFile ?? options.plan ?? "";
	const base = options.base ?? release?.base;
	const { text, proof, open, bound, of, attested } = await withBase({
		...options,
		plan,
		base,
		anyBase: options.anyBase || release?.isOtherBase === true
	}, context, async (opened) => {
		const compared = await compare(candidate, opened, context);
		const { identity, binding } = opened;
		const found = release && {
			files: release.files,
			base: opened.named
		};
		return {
			attested: found && await checkAttestation(release.report, found, options, context),
			text: compared.text,
			proof: {
				...compared.proof,
				base: identity,
				binding
			},
			open: openQuestion(identity),
			bound: BINDING_SENTENCES[binding],
			of: opened
		};
	}, async (planned) => {
		if (!byHash) await compareHeaders(candidate, planned, context);
	});
	const { claims } = proof;
	const digests = [proof.sha256].flat();
	return {
		digests,
		written: proof,
		json: {
			...proof,
			...attested && { attested },
			...ledger && { ledger }
		},
		text: [
			`${name} is exactly the base minus the experts of the plan`,
			...release === void 0 ? [] : [ownWords(release, of)],
			...attested === void 0 ? [] : [attested.text],
			...ledger === void 0 ? [] : [ledger.text],
			text,
			...open === void 0 ? [] : [`${open} (${HOW_TO_CHECK})`],
			...bound === void 0 ? [] : [bound],
			...claims.length > 0 ? [`stated by the file itself and not checked: ${claims.join(", ")}`] : [],
			...digests.map((sha256) => `sha256 ${sha256}`)
		].join("\n"),
		summary: factTable([
			["proved", "the candidate is exactly the base minus the experts of the plan"],
			["candidate", name],
			["plan", of.planFile.path],
			...release === void 0 ? [] : [["read from the repo", ownWords(release, of)]],
			...attested === void 0 ? [] : [["signature", attested.text]],
			...ledger === void 0 ? [] : [["ledger", ledger.text]],
			["how", text],
			...open === void 0 ? [] : [["not checked", `${open} (${HOW_TO_CHECK})`]],
			...bound === void 0 ? [] : [["the plan", bound]],
			...claims.map((claim) => ["stated by the file itself and not checked", claim]),
			...digests.map((sha256) => ["SHA-256", sha256])
		])
	};
}
const HOW_TO_CHECK = "only the bytes that the plan keeps were read; --hash-base reads and checks all of it";
function ownWords({ candidate }, { planFile, base, checked, model }) {
	return `the plan "${planFile.plan.name}" and the report were read from ${candidate.repo.id} at ${candidate.revision.slice(0, 10)}, the base is ${base.name}; plan and candidate have the SHA-256 that the report says; each layer keeps ${checked.kept} of ${model.expertCount} experts`;
}
async function compareHeaders(location, { model, checked, provenance: { plan } }, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const candidate = _usingCtx$1.a(await openFiles(location, context));
		await verifyHeaders(candidate.files, model, checked, { plan }, context.signal);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function compareBytes(location, opened, context) {
	try {
		var _usingCtx3 = _usingCtx();
		const { base, model, checked, provenance } = opened;
		const candidate = _usingCtx3.a(await openFiles(location, context));
		const proof = await verifyCandidate(candidate.files, base, model, checked, provenance, context);
		const { bytesCompared, literalBytes, tensors, expertTensors } = proof;
		return {
			proof,
			text: `${formatInteger(bytesCompared)} bytes of ${tensors} tensors compared (${expertTensors} carry experts), ${formatInteger(literalBytes)} of them header, padding or edited router bias`
		};
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
		const proof = await verifyByHash(_usingCtx4.a(await openPublished(location, context)).files, base, model, checked, {
			...context,
			known
		});
		const named = proof.sha256.length === 1 ? "the SHA-256" : `the ${proof.sha256.length} SHA-256`;
		return {
			proof,
			text: `${formatInteger(proof.bytesHashed)} bytes made out of base and plan have ${named} that the Hub names`
		};
	} catch (_) {
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
	}
}
export { verify };
