import { r as openQuestion } from "./identity.js";
import { c as writeFileAtomic, l as _usingCtx, s as stringifyJson } from "./files.js";
import { f as object, h as string } from "./zod.js";
import { a as option, n as flag, w as formatInteger } from "./option.js";
import { U as splicedSize, nt as sha256OfStream, u as parseLocation, z as streamSpliced } from "./hub.js";
import { t as hubOptions } from "./options3.js";
import { i as openFiles, o as openPublished } from "./open-base.js";
import { o as identityOptions } from "./options2.js";
import { t as withBase } from "./with-base.js";
import { u as BINDING_SENTENCES } from "./base.js";
import { i as failure, n as checkHeaders, r as readCandidateFiles, t as verifyCandidate } from "./verify.js";
import { i as readRouterBiases } from "./router.js";
import { n as listsOf } from "./shards.js";
import { t as defineCommand } from "./command.js";
import { i as planFileOptions, n as optionalBaseOptions, r as outOptions } from "./file-options.js";
import { t as factTable } from "./markdown.js";
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
// src/commands/verify.ts
const verify = defineCommand({
	name: "verify",
	options: object({
		candidate: option(string(), {
			text: "pruned GGUF: a path or hf://namespace/name[@revision]/file.gguf",
			value: "FILE",
			required: true,
			heading: "Files"
		}),
		...planFileOptions.shape,
		...optionalBaseOptions.shape,
		...outOptions.shape,
		byHash: flag("make only the SHA-256 of the candidate out of base and plan, and compare it with the Hub's of a published file", { heading: "What is compared" }),
		...identityOptions.shape,
		...hubOptions.shape
	}),
	positional: ["candidate"],
	writes: { out: ["proof", "hashProof"] },
	examples: ["verify candidate.gguf --plan plan.json --base model.gguf", "verify hf://ns/name/file.gguf --plan plan.json --by-hash"],
	run: verifyFile
});
async function verifyFile(options, context) {
	const compare = options.byHash ? compareHash : compareBytes;
	const { text, proof, open, bound } = await withBase(options, context, async (opened) => {
		const compared = await compare(options.candidate, opened, context);
		const { identity, binding } = opened;
		return {
			text: compared.text,
			proof: {
				...compared.proof,
				base: identity,
				binding
			},
			open: openQuestion(identity),
			bound: BINDING_SENTENCES[binding]
		};
	});
	if (options.out !== void 0) await writeFileAtomic(options.out, stringifyJson(proof));
	const { claims } = proof;
	const digests = [proof.sha256].flat();
	return {
		json: proof,
		text: [
			`${options.candidate} is exactly the base minus the experts of the plan`,
			text,
			...open === void 0 ? [] : [open],
			...bound === void 0 ? [] : [bound],
			...claims.length > 0 ? [`taken from the file, compared with nothing: ${claims.join(", ")}`] : [],
			...digests.map((sha256) => `sha256 ${sha256}`)
		].join("\n"),
		outputs: digests.length === 1 ? { "candidate-sha256": digests[0] } : {},
		summary: factTable([
			["proved", "the candidate is exactly the base minus the experts of the plan"],
			["candidate", options.candidate],
			["plan", options.plan],
			["how", text],
			...open === void 0 ? [] : [["not checked", open]],
			...bound === void 0 ? [] : [["the plan", bound]],
			...claims.map((claim) => ["taken from the file, compared with nothing", claim]),
			...digests.map((sha256) => ["SHA-256", sha256])
		])
	};
}
async function compareBytes(uri, opened, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { base, model, checked, provenance } = opened;
		const candidate = _usingCtx$1.a(await openFiles(parseLocation(uri), context));
		const proof = await verifyCandidate(candidate.files, base, model, checked, provenance, context);
		const { bytesCompared, literalBytes, tensors, expertTensors } = proof;
		return {
			proof,
			text: `${formatInteger(bytesCompared)} bytes of ${tensors} tensors compared (${expertTensors} carry experts), ${formatInteger(literalBytes)} of them header, padding or edited router bias`
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function compareHash(uri, opened, context) {
	try {
		var _usingCtx3 = _usingCtx();
		const { base, model, checked, provenance: known } = opened;
		const proof = await verifyByHash(_usingCtx3.a(await openPublished(parseLocation(uri), context)).files, base, model, checked, {
			...context,
			known
		});
		const named = proof.sha256.length === 1 ? "the SHA-256" : `the ${proof.sha256.length} SHA-256`;
		return {
			proof,
			text: `${formatInteger(proof.bytesHashed)} bytes made out of base and plan have ${named} that the Hub names`
		};
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
export { verify };
