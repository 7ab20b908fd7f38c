import { H as sha256Hex, V as readInto, p as parseRepoId, x as readHeader } from "./pages.js";
import { r as inOrder, t as readCardMetadata } from "./card-metadata.js";
import { _ as strictObject, d as int, f as literal, i as _enum, o as array, u as discriminatedUnion, v as string } from "./package-zod.js";
import { a as openLocal, c as pinOnHub, d as dropHead, f as inBlocks, h as splicedSize, m as pieceLength, t as asOne } from "./open-base.js";
import { n as sha256OfStream } from "./write-stream.js";
import { f as _usingCtx, w as EspalierError } from "./files.js";
import { b as formatAddress } from "./locate.js";
import { t as describeMoe } from "./moe-model.js";
import { basename, dirname, join } from "node:path";
import { existsSync } from "node:fs";
// src/bytes/runs.ts
const WASTE = .001;
function nearGap(list, most) {
	const copies = list.filter((piece) => piece.kind === "copy");
	const allowed = WASTE * copies.reduce((sum, { length }) => sum + length, 0);
	const gaps = copies.slice(1).map(({ offset }, i) => offset - copies[i].offset - copies[i].length);
	let near = most;
	while (gaps.reduce((sum, gap) => sum + (gap >= 0 && gap <= near ? gap : 0), 0) > allowed) near = Math.floor(near / 2);
	return near;
}
function runsOf(pieces, near) {
	const runs = [];
	let at = 0;
	for (const piece of pieces) {
		const length = pieceLength(piece);
		if (piece.kind === "copy") {
			const last = runs.at(-1);
			const gap = last === void 0 ? -1 : piece.offset - last.offset - last.length;
			if (last !== void 0 && gap >= 0 && gap <= near) {
				last.parts.push({
					from: piece.offset - last.offset,
					at,
					length
				});
				last.length += gap + length;
			} else runs.push({
				offset: piece.offset,
				length,
				parts: [{
					from: 0,
					at,
					length
				}]
			});
		}
		at += length;
	}
	return runs;
}
// src/bytes/stream-spliced.ts
const BLOCK_BYTES = 4 << 20;
const BLOCKS_AHEAD = 2;
async function* streamSpliced(base, list, { from = 0, signal } = {}) {
	signal?.throwIfAborted();
	const rest = dropHead(list, from);
	const capacity = Math.min(BLOCK_BYTES, splicedSize(rest));
	const unused = [];
	const near = base.nearBytes === void 0 ? 0 : nearGap(rest, base.nearBytes);
	const task = (pieces) => async (abort) => {
		const buffer = unused.pop() ?? new Uint8Array(capacity);
		let length = 0;
		for (const piece of pieces) {
			if (piece.kind === "literal") buffer.set(piece.bytes, length);
			length += pieceLength(piece);
		}
		for (const run of runsOf(pieces, near)) await readRun(base, run, buffer, abort);
		return {
			buffer,
			length
		};
	};
	for await (const { buffer, length } of inOrder(inBlocks(rest, BLOCK_BYTES).map(task), base.readsAtOnce ?? BLOCKS_AHEAD, signal)) {
		yield buffer.subarray(0, length);
		unused.push(buffer);
	}
}
async function readRun(base, { offset, length, parts }, block, signal) {
	const [{ at } = { at: 0 }, ...others] = parts;
	if (others.length === 0) {
		await readInto(base, block.subarray(at, at + length), offset, signal);
		return;
	}
	const bytes = await base.read(offset, length, signal);
	for (const part of parts) block.set(bytes.subarray(part.from, part.from + part.length), part.at);
}
// src/bytes/file-digest.ts
const known = new Map();
async function digestOfFile(source, signal) {
	const { version, size } = source;
	const earlier = version === void 0 ? void 0 : known.get(version);
	if (earlier !== void 0) return earlier;
	const sha256 = await sha256OfStream(streamSpliced(source, [{
		kind: "copy",
		offset: 0,
		length: size
	}], { signal }));
	if (version !== void 0) known.set(version, sha256);
	return sha256;
}
// src/bytes/proved-base.ts
const checkedSchema = _enum(["sha256", "etag"]);
const provedBaseSchema = strictObject({
	sha256: string().optional(),
	checked: checkedSchema
});
function openQuestion({ sha256, checked }) {
	if (checked === "sha256") return void 0;
	return `the base was read by ranges; ${sha256 === void 0 ? "a SHA-256" : "its SHA-256"} was not checked`;
}
function digestOfSet(digests) {
	const known = digests.filter((digest) => digest !== void 0);
	if (known.length < digests.length) return void 0;
	return known.length === 1 ? known[0] : sha256Hex(known.map((digest) => `${digest}\n`).join(""));
}
// src/plan/binding.ts
const BINDING_SENTENCES = {
	bound: void 0,
	unbound: "The plan names no base, so it is unknown whether it was made for this one.",
	other: "The plan was made for another base of the same shape, and was applied to this one on purpose."
};
const COMMIT = /^[0-9a-f]{40}$/;
function bindingOf({ base: meant }, base) {
	if (meant === void 0) return "unbound";
	if (meant.sha256 !== void 0) return meant.sha256 === base.sha256 ? "bound" : "other";
	const sameFile = meant.repo?.toLowerCase() === base.repo?.toLowerCase() && meant.file === base.file;
	const sameCommit = !COMMIT.test(meant.revision ?? "") || meant.revision === base.revision;
	return meant.repo !== void 0 && sameFile && sameCommit ? "bound" : "other";
}
function meantBase({ base }) {
	if (base === void 0) return "no base that it names";
	const { repo, revision, file, sha256 } = base;
	const where = repo === void 0 ? file : `${file} of ${repo} at ${revision}`;
	return sha256 === void 0 ? where : `${where} with SHA-256 ${sha256}`;
}
// src/report/kit/lineage.ts
const lineageSchema = strictObject({
	license: string().optional(),
	licenseName: string().optional(),
	licenseLink: string().optional(),
	quantizedBy: string().optional(),
	upstream: array(string()).optional(),
	languages: array(string()).optional()
});
function lineageOf(card) {
	const { license, license_name, license_link, quantized_by, base_model, language } = card;
	return {
		...license !== void 0 && { license },
		...license_name !== void 0 && { licenseName: license_name },
		...license_link !== void 0 && { licenseLink: license_link },
		...quantized_by !== void 0 && { quantizedBy: quantized_by },
		...base_model !== void 0 && { upstream: base_model },
		...language !== void 0 && { languages: language }
	};
}
// src/pipeline/inputs/base.ts
const count = int().min(0);
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const resolvedBaseSchema = discriminatedUnion("kind", [strictObject({
	kind: literal("hub"),
	repo: string(),
	revision: string(),
	path: string(),
	bytes: count,
	files: array(strictObject({
		path: string(),
		bytes: count,
		etag: string(),
		sha256: sha256.optional()
	})).min(1),
	sha256: sha256.optional(),
	...lineageSchema.shape
}), strictObject({
	kind: literal("local"),
	path: string(),
	bytes: count,
	files: array(strictObject({
		path: string(),
		bytes: count,
		sha256
	})).min(1),
	sha256
})]);
function baseLocation(given, planFile) {
	if (given !== void 0) return given;
	const plan = planFile?.plan;
	if (planFile === void 0 || plan?.base === void 0) throw new EspalierError("usage", plan === void 0 ? "there is no base: none was given" : "there is no base: none was given and the plan names none", { hint: "Give --base: a path or hf://namespace/name[@revision]/file.gguf." });
	const { repo, revision, file } = plan.base;
	if (repo !== void 0 && revision !== void 0) return {
		kind: "hub",
		repo: parseRepoId(repo),
		revision,
		path: file
	};
	const found = localBase(plan.base, planFile.path);
	if (found !== void 0) return {
		kind: "local",
		path: found
	};
	throw new EspalierError("usage", `there is no base: none was given, and the plan is for the local file ${file}`, { hint: "Give --base: the path of that file." });
}
function localBase({ file }, planPath) {
	if (basename(file) !== file) return void 0;
	return [file, join(dirname(planPath), file)].find((path) => existsSync(path));
}
async function resolveBase(location, plan, context, { anyBase = false, check } = {}) {
	const base = location.kind === "hub" ? await resolveOnHub(location, context) : await resolveLocal(location, context, check);
	if (plan !== void 0 && !anyBase && bindingOf(plan, namedBase(base)) === "other") {
		const uri = formatAddress(location);
		throw new EspalierError("base-mismatch", `the plan "${plan.name}" was not made for ${uri}, which has SHA-256 ${base.sha256 ?? "(none known)"}: it was made for ${meantBase(plan)}`, {
			hint: "Use the file that the plan was made for, make a plan for this one, or apply this plan anyway with --any-base. For another quantization of the same model, bind it first: espalier plan BASE --check PLAN --for OTHER --out FILE",
			details: {
				expected: plan.base,
				actual: base.sha256
			}
		});
	}
	return base;
}
async function resolveOnHub(location, context) {
	const pinned = await pinOnHub(location, context);
	const files = pinned.map(({ file: { path, size, etag, sha256 } }) => ({
		path,
		bytes: size,
		etag,
		...sha256 !== void 0 && { sha256 }
	}));
	const digest = digestOfSet(files.map(({ sha256 }) => sha256));
	const revision = pinned[0]?.location.revision ?? location.revision;
	const card = await readCardMetadata(location.repo, revision, context.hub, (reason) => {
		const message = `${reason}; license and related models of the base are left out of the card`;
		context.progress({
			type: "note",
			level: "warning",
			message
		});
	});
	return {
		kind: "hub",
		repo: location.repo.id,
		revision,
		path: location.path,
		bytes: total(files),
		files,
		...digest !== void 0 && { sha256: digest },
		...lineageOf(card)
	};
}
async function resolveLocal(location, context, check) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { signal, progress } = context;
		const opened = _usingCtx$1.a(await openLocal(location));
		const whole = _usingCtx$1.a(await asOne(opened, context));
		const header = await readHeader(whole, signal);
		if (check !== void 0) await check(describeMoe(header), whole);
		progress({
			type: "note",
			level: "info",
			message: `reading ${location.path} for its SHA-256`
		});
		const files = [];
		for (const source of opened.files) {
			const { name: path, size: bytes } = source;
			files.push({
				path,
				bytes,
				sha256: await digestOfFile(source, signal)
			});
		}
		const digest = digestOfSet(files.map(({ sha256 }) => sha256));
		if (digest === void 0) throw new EspalierError("internal", `${location.path} has no SHA-256`);
		return {
			kind: "local",
			path: location.path,
			bytes: total(files),
			files,
			sha256: digest
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function total(files) {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
function namedBase(base) {
	if (base.kind === "local") return {
		file: baseFileName(base),
		sha256: base.sha256
	};
	const { repo, revision, path: file, sha256 } = base;
	return {
		repo,
		revision,
		file,
		sha256
	};
}
function baseFileName(base) {
	return basename(base.path);
}
function provenanceOf({ plan, sha256: planSha256 }, { sha256 }, version) {
	const { repo, revision, file, sha256: meant } = plan.base ?? {};
	const named = sha256 !== void 0 && sha256 === meant;
	return {
		version,
		plan: {
			name: plan.name,
			sha256: planSha256
		},
		base: {
			...named && {
				repo,
				revision,
				file
			},
			sha256
		}
	};
}
const ANY_DIGEST = "0".repeat(64);
function assumedBase({ base }) {
	return { sha256: base?.sha256 ?? ANY_DIGEST };
}
function modelIdOf(base) {
	if (base.kind === "local") return base.sha256;
	return base.sha256 ?? base.files.map(({ etag }) => etag).join(" ");
}
function isDigest(modelId) {
	return /^[0-9a-f]{64}$/.test(modelId);
}
function locationOf(base) {
	if (base.kind === "local") return {
		kind: "local",
		path: base.path
	};
	return {
		kind: "hub",
		repo: parseRepoId(base.repo),
		revision: base.revision,
		path: base.path
	};
}
function nameOf(base) {
	return formatAddress(locationOf(base));
}
export { openQuestion as _, locationOf as a, streamSpliced as b, namedBase as c, resolvedBaseSchema as d, lineageSchema as f, checkedSchema as g, meantBase as h, isDigest as i, provenanceOf as l, bindingOf as m, baseFileName as n, modelIdOf as o, BINDING_SENTENCES as p, baseLocation as r, nameOf as s, assumedBase as t, resolveBase as u, provedBaseSchema as v, digestOfFile as y };
