import { b as streamSpliced } from "./base.js";
import { f as _usingCtx, w as EspalierError } from "./files.js";
import { E as align, _ as readShardHeaders, b as uniteShards, w as encodeKeyValue, x as readHeader } from "./pages.js";
import { r as shardHeaders, t as candidateHeaders } from "./candidate-headers.js";
import { a as candidateChanges, c as readProvenance, o as PREFIX, s as provenanceTexts } from "./candidate.js";
import { a as withRows, n as expertBytes, r as rowsOf } from "./moe-model.js";
import { l as SpliceBuilder } from "./open-base.js";
import { i as readRouterBiases, r as maskTensor, t as MASKED_BIAS } from "./router.js";
import { createHash } from "node:crypto";
// src/bytes/block-reader.ts
var BlockReader = class {
	#blocks;
	#rest = new Uint8Array(0);
	constructor(blocks) {
		this.#blocks = blocks[Symbol.asyncIterator]();
	}
	async peek() {
		while (this.#rest.length === 0) {
			const next = await this.#blocks.next();
			if (next.done === true) break;
			this.#rest = next.value;
		}
		return this.#rest;
	}
	skip(length) {
		this.#rest = this.#rest.subarray(length);
	}
	async [Symbol.asyncDispose]() {
		await this.#blocks.return?.();
	}
};
// src/prune/verify-header.ts
function checkMetadata(candidate, model, checked, known) {
	const { name, version, keyValues } = candidate;
	const base = model.header;
	if (version !== base.version) throw failure(name, `it has GGUF version ${version}, but the base has ${base.version}`);
	const claimed = claimedProvenance(candidate, known);
	const originals = new Map(base.keyValues.map((entry) => [entry.key, entry]));
	const { set, remove } = candidateChanges(model, checked, claimed.provenance);
	const staying = base.keyValues.map(({ key }) => key).filter((key) => !remove.has(key));
	const wanted = [...staying, ...[...set.keys()].filter((key) => !staying.includes(key))];
	checkKeys(candidate, wanted);
	wanted.forEach((key, i) => {
		const { span, type, value } = keyValues[i];
		const change = set.get(key);
		const original = originals.get(key);
		const expected = change === void 0 ? bytesOf(base, original.span) : encodeKeyValue(key, change);
		if (sameBytes(bytesOf(candidate, span), expected)) return;
		if (change === void 0) throw failure(name, `its ${key} differs from the base's`);
		if (key.startsWith("espalier.")) throw failure(name, `its ${key} is not what base and plan give`);
		const shown = change.type === "array" ? `the numbers of the plan` : `${change.value} (${change.type})`;
		const found = typeof value === "object" ? "another list" : `${String(value)} (${type})`;
		throw failure(name, `its ${key} is ${found}, but the plan gives ${shown}`);
	});
	return claimed.claims;
}
function claimedProvenance(candidate, { plan, base = {} }) {
	const provenance = readProvenance(candidate);
	if (provenance === void 0) {
		const keys = [
			"version",
			"plan.name",
			"plan.sha256"
		].map((key) => PREFIX + key);
		throw failure(candidate.name, `its metadata lacks one of ${keys.join(", ")}`);
	}
	const known = provenanceTexts({
		version: provenance.version,
		plan,
		base
	});
	known.delete(`${PREFIX}version`);
	const claims = [];
	for (const [key, found] of provenanceTexts(provenance)) {
		const expected = known.get(key);
		if (expected === void 0) claims.push(key);
		else if (found !== expected) throw failure(candidate.name, `its ${key} is ${found}, expected ${expected}`);
	}
	return {
		provenance,
		claims
	};
}
function checkKeys(candidate, wanted) {
	const keys = candidate.keyValues.map(({ key }) => key);
	const missing = new Set(wanted).difference(new Set(keys));
	if (missing.size > 0) throw failure(candidate.name, `its metadata lacks ${[...missing].join(", ")}`);
	const added = new Set(keys).difference(new Set(wanted));
	if (added.size > 0) throw failure(candidate.name, `its metadata has keys that the base lacks: ${[...added].join(", ")}`);
	const moved = wanted.findIndex((key, i) => key !== keys[i]);
	if (moved !== -1) throw failure(candidate.name, `metadata entry ${moved} is ${keys[moved]}, expected ${wanted[moved]}`);
}
function checkTensorInfos(candidate, model, { stored }) {
	const layerOf = new Map(model.layers.flatMap(({ index, tensors }) => tensors.map((tensor) => [tensor, index])));
	const originals = model.header.tensors;
	if (candidate.tensors.length !== originals.length) throw failure(candidate.name, `it has ${candidate.tensors.length} tensors, but the base has ${originals.length}`);
	let offset = candidate.dataStart;
	originals.forEach((original, i) => {
		const tensor = candidate.tensors[i];
		const layer = layerOf.get(original);
		const shape = layer === void 0 ? original.shape : withRows(original, rowsOf(model, original, stored.get(layer)).length);
		const expected = `${original.name} ${original.type.name} [${shape.join(", ")}]`;
		const actual = `${tensor.name} ${tensor.type.name} [${tensor.shape.join(", ")}]`;
		if (expected !== actual || !sameBytes(nameBytes(candidate, tensor), nameBytes(model.header, original))) throw failure(candidate.name, `tensor ${i} is ${actual}, expected ${expected}`);
		if (tensor.dataOffset !== offset) throw failure(candidate.name, `${tensor.name} begins at byte ${tensor.dataOffset}, expected ${offset}`);
		offset += align(tensor.byteLength, candidate.alignment);
	});
	const end = candidate.tensors.at(-1)?.span.end ?? 0;
	const stain = candidate.bytes.subarray(end).findIndex((byte) => byte !== 0);
	if (stain !== -1) throw failure(candidate.name, `byte ${end + stain}, in the padding of the header, is not zero`);
}
function nameBytes(header, { span, shape }) {
	return bytesOf(header, {
		start: span.start,
		end: span.end - (4 + 8 * shape.length + 4 + 8)
	});
}
function bytesOf(header, { start, end }) {
	return header.bytes.subarray(start, end);
}
function sameBytes(one, other) {
	return Buffer.compare(one, other) === 0;
}
function failure(name, message, cause) {
	return new EspalierError("proof-failed", `${name} is not the base minus the plan's experts: ${message}`, {
		hint: "Do not publish this file. Prune the base again.",
		cause
	});
}
// src/prune/candidate-files.ts
async function readCandidateFiles(files, signal) {
	const first = files[0];
	try {
		if (files.length === 1) {
			const header = await readHeader(first, signal);
			return {
				joined: first,
				header,
				headers: [header]
			};
		}
		const headers = await readShardHeaders(files, signal);
		const joined = uniteShards(files, headers);
		return {
			joined,
			header: await readHeader(joined, signal),
			headers
		};
	} catch (cause) {
		if (!(cause instanceof EspalierError && /gguf/.test(cause.code))) throw cause;
		throw failure(first.name, cause.message, cause);
	}
}
function checkHeaders({ header, headers }, model, checked, known) {
	const claims = checkMetadata(header, model, checked, known);
	checkTensorInfos(header, model, checked);
	const provenance = readProvenance(header);
	if (headers.length === 1) return {
		emitted: candidateHeaders(model, checked, provenance),
		claims
	};
	const groups = headers.map(({ tensors }) => new Set(tensors.map(({ name }) => name)));
	const emitted = shardHeaders(model, checked, provenance, groups);
	for (const [i, shard] of headers.entries()) checkShard(shard, emitted[i]);
	return {
		emitted,
		claims
	};
}
function checkShard({ name, bytes, fileSize }, wanted) {
	if (Buffer.compare(bytes, wanted.bytes) !== 0) {
		const different = wanted.bytes.findIndex((byte, i) => byte !== bytes[i]);
		throw failure(name, `byte ${different === -1 ? wanted.bytes.length : different}, in its header, is not that of a shard with these tensors`);
	}
	if (fileSize === wanted.fileSize) return;
	throw failure(name, `it has ${fileSize} bytes, but base and plan give ${wanted.fileSize}`);
}
// src/prune/expected.ts
function* expectedData(header, model, checked, biases) {
	const layerOf = new Map(model.layers.flatMap((layer) => layer.tensors.map((tensor) => [tensor, layer])));
	for (const [i, { name, byteLength }] of header.tensors.entries()) {
		const original = model.header.tensors[i];
		const layer = layerOf.get(original);
		if (layer === void 0) yield {
			kind: "base",
			offset: original.dataOffset,
			length: byteLength,
			what: name
		};
		else yield* expectedRows(original, layer, model, checked, biases);
		const padding = align(byteLength, header.alignment) - byteLength;
		if (padding > 0) yield {
			kind: "bytes",
			bytes: new Uint8Array(padding),
			length: padding,
			what: `the padding after ${name}`
		};
	}
}
function* expectedRows(tensor, layer, model, { plan, keep, stored }, biases) {
	const { name } = tensor;
	const ids = stored.get(layer.index);
	const kept = new Set(keep.get(layer.index));
	const step = expertBytes(tensor);
	for (const row of rowsOf(model, tensor, ids)) {
		const place = `layer ${layer.index}, expert ${row} of the base`;
		const literal = (value, how) => {
			const bytes = new Uint8Array(Float32Array.of(value).buffer);
			return {
				kind: "bytes",
				bytes,
				length: bytes.length,
				what: `${name} (${place}, ${how})`
			};
		};
		if (tensor === maskTensor(layer) && !kept.has(row)) yield literal(MASKED_BIAS, "switched off");
		else if (tensor === layer.routerBias && plan.router.bias === "zero") yield literal(0, "zeroed");
		else if (tensor === layer.routerBias && plan.router.bias === "values") {
			const place = keep.get(layer.index).indexOf(row);
			yield literal(plan.router.values?.[layer.index]?.[place] ?? NaN, "as the plan sets it");
		} else if (tensor === layer.routerBias && plan.router.bias === "shrink") yield literal(biases.get(layer.index)[row] * plan.router.factor, `shrunk by ${plan.router.factor}`);
		else yield {
			kind: "base",
			offset: tensor.dataOffset + row * step,
			length: step,
			what: `${name} (${place})`
		};
	}
}
function checkSize(candidate, header, expected) {
	let end = header.dataStart;
	for (const { length, what } of expected) {
		end += length;
		if (end > candidate.size) throw failure(candidate.name, `it ends inside ${what}, at byte ${candidate.size}`);
	}
	if (end === candidate.size) return end;
	throw failure(candidate.name, `it has ${candidate.size} bytes, but base and plan give ${end}`);
}
function listOfExpected(expected, head = new Uint8Array()) {
	const splice = new SpliceBuilder();
	splice.literal(head);
	for (const stretch of expected) if (stretch.kind === "base") splice.copy(stretch.offset, stretch.length);
	else splice.literal(stretch.bytes);
	return splice.build();
}
// src/prune/verify-candidate.ts
async function verifyCandidate(candidate, base, model, checked, known, options = {}) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { signal, progress } = options;
		const wants = await wantedOf([candidate].flat(), base, model, checked, known, signal);
		const { joined, header, expected, end } = wants;
		const hash = createHash("sha256").update(header.bytes);
		const data = [{
			kind: "copy",
			offset: header.dataStart,
			length: end - header.dataStart
		}];
		const actual = _usingCtx$1.a(new BlockReader(hashed(streamSpliced(joined, data, { signal }), hash)));
		const wanted = _usingCtx$1.a(new BlockReader(streamSpliced(base, listOfExpected(expected), { signal })));
		let at = header.dataStart;
		let reported = 0;
		for (const stretch of expected) {
			const difference = await compare(actual, wanted, stretch.length);
			if (difference !== void 0) {
				const byte = stretch.kind === "base" ? `byte ${stretch.offset + difference} of the base` : `${stretch.bytes[difference] || "zero"}`;
				throw failure(joined.name, `byte ${at + difference}, in ${stretch.what}, is not ${byte}`);
			}
			at += stretch.length;
			if (at - reported >= 1 << 24 || at === end) {
				reported = at;
				progress?.({
					type: "bytes",
					label: "verify",
					done: at,
					total: end
				});
			}
		}
		return proofOf(wants, model, hash.digest("hex"));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function verifyHeaders(candidate, model, checked, known, signal) {
	checkHeaders(await readCandidateFiles(candidate, signal), model, checked, known);
}
async function wantedOf(candidate, base, model, checked, known, signal) {
	const files = await readCandidateFiles(candidate, signal);
	const { claims } = checkHeaders(files, model, checked, known);
	const biases = await readRouterBiases(base, model, checked.plan, signal);
	const expected = [...expectedData(files.header, model, checked, biases)];
	return {
		...files,
		claims,
		expected,
		end: checkSize(files.joined, files.header, expected)
	};
}
function proofOf({ joined, header, expected, claims }, model, sha256) {
	return {
		bytesCompared: joined.size,
		...countsOf(header, expected, model),
		sha256,
		claims
	};
}
function countsOf(header, expected, model) {
	let literalBytes = header.dataStart;
	for (const { kind, length } of expected) if (kind === "bytes") literalBytes += length;
	return {
		literalBytes,
		tensors: header.tensors.length,
		expertTensors: model.layers.reduce((sum, { tensors }) => sum + tensors.length, 0)
	};
}
async function* hashed(blocks, hash) {
	for await (const block of blocks) {
		hash.update(block);
		yield block;
	}
}
async function compare(actual, wanted, length) {
	for (let done = 0; done < length;) {
		const [a, b] = [await actual.peek(), await wanted.peek()];
		const size = Math.min(a.length, b.length, length - done);
		if (size === 0) return done;
		const [one, other] = [a.subarray(0, size), b.subarray(0, size)];
		if (Buffer.compare(one, other) !== 0) return done + one.findIndex((byte, i) => byte !== other[i]);
		actual.skip(size);
		wanted.skip(size);
		done += size;
	}
}
export { wantedOf as a, checkHeaders as c, verifyHeaders as i, readCandidateFiles as l, proofOf as n, expectedData as o, verifyCandidate as r, listOfExpected as s, countsOf as t, failure as u };
