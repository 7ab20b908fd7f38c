import { w as EspalierError } from "./files.js";
import { S as url, i as _enum, o as array, p as looseObject, v as string } from "./package-zod.js";
import { A as isRetriedStatus, E as readBytes, F as TransferStalled, I as steadily, S as followRedirects, b as pause, c as hubRequest, j as networkReason, k as backoff, l as readAnswer, r as MAX_ANSWER_BYTES, v as webName, x as firstHeader } from "./clear-text.js";
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { constants } from "node:fs";
// src/common/digest.ts
function sha256Hex(content) {
	return createHash("sha256").update(content).digest("hex");
}
// src/bytes/byte-source.ts
async function readInto(source, target, offset, signal) {
	if (source.readInto !== void 0) return await source.readInto(target, offset, signal);
	target.set(await source.read(offset, target.length, signal));
}
function checkRange(name, size, offset, length) {
	if (!(Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0 && offset + length <= size)) throw new RangeError(`${name}: bytes ${offset}..${offset + length} are not inside its ${size} bytes`);
}
// src/bytes/direct.ts
const SECTOR_BYTES = 4096;
const WASM_PAGE = 65536;
async function openDirect(path, access) {
	if (constants.O_DIRECT === void 0) return void 0;
	return await open(path, access | constants.O_DIRECT).catch(() => void 0);
}
function alignedBlocks(count, bytes) {
	const pages = Math.ceil(count * bytes / WASM_PAGE);
	try {
		const { buffer } = new WebAssembly.Memory({
			initial: pages,
			maximum: pages
		});
		return Array.from({ length: count }, (_, i) => new Uint8Array(buffer, i * bytes, bytes));
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
// src/bytes/memory-source.ts
function memorySource(name, bytes) {
	return {
		name,
		size: bytes.length,
		async read(offset, length) {
			checkRange(name, bytes.length, offset, length);
			return new Uint8Array(bytes.subarray(offset, offset + length));
		},
		async *stream(offset, length) {
			checkRange(name, bytes.length, offset, length);
			if (length > 0) yield bytes.subarray(offset, offset + length);
		},
		async [Symbol.asyncDispose]() {}
	};
}
// src/bytes/segment-source.ts
function segmentSource(name, parts, owned) {
	const segments = parts.filter(({ length }) => length > 0);
	const ends = [];
	for (const { length } of segments) ends.push((ends.at(-1) ?? 0) + length);
	const size = ends.at(-1) ?? 0;
	function* within(offset, length) {
		checkRange(name, size, offset, length);
		let index = firstBeyond(ends, offset);
		for (let at = 0; at < length; index++) {
			const { source, offset: start, length: whole } = segments[index];
			const skipped = offset + at - (ends[index] - whole);
			const taken = Math.min(whole - skipped, length - at);
			yield {
				...source && { source },
				offset: start + skipped,
				length: taken,
				at
			};
			at += taken;
		}
	}
	async function fill(target, offset, signal) {
		for (const part of within(offset, target.length)) {
			const piece = target.subarray(part.at, part.at + part.length);
			if (part.source === void 0) piece.fill(0);
			else await readInto(part.source, piece, part.offset, signal);
		}
	}
	const versions = owned.map(({ version }) => version);
	const near = Math.max(0, ...owned.map(({ nearBytes }) => nearBytes ?? 0));
	const atOnce = Math.max(0, ...owned.map(({ readsAtOnce }) => readsAtOnce ?? 0));
	return {
		name,
		size,
		...versions.every((version) => version !== void 0) && { version: versions.join(" ") },
		...atOnce > 0 && { readsAtOnce: atOnce },
		...near > 0 && { nearBytes: near },
		async read(offset, length, signal) {
			checkRange(name, size, offset, length);
			const bytes = new Uint8Array(length);
			await fill(bytes, offset, signal);
			return bytes;
		},
		async *stream(offset, length, signal) {
			for (const part of within(offset, length)) if (part.source === void 0) yield new Uint8Array(part.length);
			else yield* part.source.stream(part.offset, part.length, signal);
		},
		async assertUnchanged() {
			for (const source of owned) await source.assertUnchanged?.();
		},
		readInto: fill,
		async [Symbol.asyncDispose]() {
			await Promise.all(owned.map((source) => source[Symbol.asyncDispose]()));
		}
	};
}
function firstBeyond(ends, offset) {
	let low = 0;
	let high = ends.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (ends[middle] > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
// src/http/remote-identity.ts
function parseContentRange(value) {
	const match = value?.match(/^bytes (?:(\d+)-(\d+)|\*)\/(\d+)$/);
	if (!match) return void 0;
	const [, first, last, size] = match;
	const range = first === void 0 ? void 0 : {
		start: Number(first),
		end: Number(last) + 1
	};
	return [
		Number(size),
		range?.start ?? 0,
		range?.end ?? 0
	].every(Number.isSafeInteger) ? {
		range,
		size: Number(size)
	} : void 0;
}
function identityOf(followed) {
	const { response, trail } = followed;
	const { headers, status } = response;
	const etag = headers.get("etag") ?? void 0;
	const ranged = parseContentRange(headers.get("content-range"))?.size;
	const linked = firstHeader(trail, "x-linked-etag");
	const linkedEtag = linked === void 0 ? void 0 : bare(linked);
	const length = status === 200 ? headers.get("content-length") : null;
	return {
		size: ranged ?? sizeOf(length),
		etag,
		lastModified: etag === void 0 ? headers.get("last-modified") ?? void 0 : void 0,
		named: linkedEtag ?? (etag === void 0 ? void 0 : bare(etag)),
		linkedEtag,
		commit: firstHeader(trail, "x-repo-commit")
	};
}
function sizeOf(length) {
	const size = length === null || length === "" ? NaN : Number(length);
	return Number.isSafeInteger(size) && size >= 0 ? size : void 0;
}
function strongEtag({ etag }) {
	return etag?.startsWith("\"") ? etag : void 0;
}
function bare(etag) {
	return etag.replace(/^W\//, "").replaceAll("\"", "");
}
function checkSame(name, pinned, seen, redirected) {
	const demanded = redirected ? ["etag", "linkedEtag"] : ["etag"];
	for (const key of [
		"size",
		"etag",
		"lastModified",
		"linkedEtag",
		"commit"
	]) {
		const was = pinned[key];
		const is = seen[key];
		if (was === void 0 || was === is || is === void 0 && !demanded.includes(key)) continue;
		throw changed(name, key, was, is);
	}
}
function checkExpected(name, expected, { size, named }) {
	if (named !== expected.etag) throw changed(name, "etag", expected.etag, named);
	if (size !== void 0 && size !== expected.size) throw changed(name, "size", expected.size, size);
}
function changed(name, what, was, is) {
	return new EspalierError("base-changed", `${name} is not the file that was resolved: its ${what} was ${was}, now it is ${is ?? "not known"}`, {
		hint: "Name a commit instead of a branch, and start again. If you use a mirror or proxy, it may be stale: try without it.",
		details: {
			name,
			what,
			expected: was,
			actual: is
		}
	});
}
// src/http/http-source.ts
const refuseDefault = async (response, name) => {
	await response.body?.cancel();
	const { status } = response;
	const code = isRetriedStatus(status) ? "hub-unavailable" : "hub-refused";
	return new EspalierError(code, `${name}: the server answered ${status}`, { details: {
		name,
		status
	} });
};
const RANGES_AT_ONCE = 8;
const NEAR_BYTES = 65536;
const MAX_PROBE_BYTES = 1024;
async function openHttpSource(options) {
	const { name, expected, refuse = refuseDefault, retries = 5, backoffMs = 500 } = options;
	let resolved;
	let bytesFetched = 0;
	async function request(start, end, signal, ifRange) {
		const headers = {
			"accept-encoding": "identity",
			range: `bytes=${start}-${end - 1}`,
			...ifRange === void 0 ? {} : { "if-range": ifRange }
		};
		const signals = [options.signal, signal].filter((one) => one !== void 0);
		const init = signals.length > 0 ? { signal: AbortSignal.any(signals) } : {};
		const signed = resolved;
		if (signed !== void 0) {
			const followed = await followRedirects(options.fetch, signed, {
				...init,
				headers
			});
			if (!isExpiry(followed.response.status)) return {
				...followed,
				redirected: false
			};
			await followed.response.body?.cancel();
			if (resolved === signed) resolved = void 0;
			else return await request(start, end, signal, ifRange);
		}
		const all = {
			...options.headers,
			...headers
		};
		const followed = await followRedirects(options.fetch, options.url, {
			...init,
			headers: all
		});
		if (new URL(followed.url).origin !== new URL(options.url).origin) resolved = followed.url;
		return {
			...followed,
			redirected: true
		};
	}
	const pinned = await probe();
	async function probe() {
		const followed = await request(0, 1).catch((error) => {
			throw unreachable(error, "could not be opened");
		});
		const { response } = followed;
		const said = parseContentRange(response.headers.get("content-range"));
		const isEmptyFile = response.status === 416 && said?.size === 0;
		if (!response.ok && !isEmptyFile) throw await refuse(response, name);
		try {
			checkPlain(name, response);
			if (response.status === 206) checkContentRange(name, response, 0, 1);
		} catch (error) {
			await response.body?.cancel();
			throw error;
		}
		if (response.status === 206) bytesFetched += (await readBytes(response, MAX_PROBE_BYTES)).length;
		else await response.body?.cancel();
		const identity = identityOf(followed);
		if (expected !== void 0) checkExpected(name, expected, identity);
		if (identity.size === void 0) throw new EspalierError("hub-refused", `${name}: the server does not say how long the file is`);
		return {
			...identity,
			size: identity.size
		};
	}
	function unreachable(error, what) {
		if (error instanceof EspalierError || options.signal?.aborted) return error;
		return new EspalierError("hub-unavailable", `${name} ${what}: ${networkReason(error)}`, {
			cause: error,
			hint: "Check the network, then run again: finished work is kept.",
			details: { name }
		});
	}
	async function body(start, end, signal) {
		const followed = await request(start, end, signal, strongEtag(pinned));
		const { response } = followed;
		if (response.status !== 416 && !response.ok) throw await refuse(response, name);
		try {
			if (expected !== void 0 && followed.redirected) checkExpected(name, expected, identityOf(followed));
			checkAnswer(name, pinned, followed, start, end);
		} catch (error) {
			await response.body?.cancel();
			throw error;
		}
		return response.body;
	}
	async function* stream(offset, length, signal) {
		checkRange(name, pinned.size, offset, length);
		const end = offset + length;
		let failures = 0;
		for (let at = offset; at < end;) {
			const began = at;
			try {
				for await (const piece of steadily(await body(at, end, signal), options.minimumRate)) {
					at += piece.length;
					bytesFetched += piece.length;
					if (at > end) throw tooLong(name, end, at);
					yield piece;
				}
				if (at < end) throw new Error(`the body ended ${end - at} bytes early`);
			} catch (error) {
				signal?.throwIfAborted();
				options.signal?.throwIfAborted();
				if (error instanceof EspalierError) throw error;
				const fruitless = at === began || error instanceof TransferStalled;
				if (!fruitless) failures = 0;
				if (failures >= retries) throw unreachable(error, `broke off at byte ${at} of ${pinned.size}`);
				options.onResume?.(at, networkReason(error));
				if (fruitless) {
					await pause(backoff(backoffMs, failures), signal ?? options.signal);
					failures += 1;
				}
			}
		}
	}
	async function readInto(target, offset, signal) {
		let at = 0;
		for await (const piece of stream(offset, target.length, signal)) {
			target.set(piece, at);
			at += piece.length;
		}
	}
	const etag = pinned.linkedEtag ?? pinned.etag?.replaceAll("\"", "");
	return {
		name,
		size: pinned.size,
		version: etag ?? pinned.commit,
		readsAtOnce: RANGES_AT_ONCE,
		nearBytes: NEAR_BYTES,
		etag,
		commit: pinned.commit,
		get bytesFetched() {
			return bytesFetched;
		},
		stream,
		async read(offset, length, signal) {
			checkRange(name, pinned.size, offset, length);
			const bytes = new Uint8Array(length);
			await readInto(bytes, offset, signal);
			return bytes;
		},
		readInto,
		async [Symbol.asyncDispose]() {}
	};
}
function isExpiry(status) {
	return [
		400,
		401,
		403,
		404,
		410
	].includes(status);
}
function checkAnswer(name, pinned, followed, start, end) {
	const { response, redirected } = followed;
	checkPlain(name, response);
	checkSame(name, pinned, identityOf(followed), redirected);
	if (response.status === 200 && start === 0 && end === pinned.size) return;
	checkContentRange(name, response, start, end);
}
function checkContentRange(name, response, start, end) {
	const said = response.headers.get("content-range");
	const range = parseContentRange(said)?.range;
	if (response.status === 206 && range?.start === start && range.end === end) return;
	const without = `status ${response.status} ${said === null ? "without a range" : `with the range "${said}"`}`;
	const got = range ? `bytes ${range.start}..${range.end}` : without;
	throw new EspalierError("hub-refused", `${name}: the request was for bytes ${start}..${end}, but the server sent ${got}`, {
		hint: "The server, or a proxy in front of it, does not support range requests. Download the file first.",
		details: {
			name,
			start,
			end,
			status: response.status
		}
	});
}
function checkPlain(name, response) {
	const coding = response.headers.get("content-encoding")?.toLowerCase() ?? "identity";
	if (coding === "identity" || coding === "") return;
	throw new EspalierError("hub-refused", `${name}: the server sent it with the encoding ${coding}, although plain bytes were requested`, {
		hint: "A proxy may be compressing the responses: try without the proxy, or download the file first.",
		details: {
			name,
			coding
		}
	});
}
function tooLong(name, end, at) {
	return new EspalierError("download-corrupt", `${name}: the server sent ${at - end} bytes too many`);
}
// src/gguf/header.ts
function align(size, alignment) {
	const rest = size % alignment;
	return rest === 0 ? size : size + alignment - rest;
}
function stringOf(header, key) {
	const value = header.keyValues.find((entry) => entry.key === key)?.value;
	return typeof value === "string" ? value : void 0;
}
function integerOf(header, key) {
	const { type, value } = header.keyValues.find((entry) => entry.key === key) ?? {};
	if (type === "f32" || type === "f64") return void 0;
	if (typeof value !== "number" && typeof value !== "bigint") return void 0;
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : void 0;
}
function integersOf(header, key, limit) {
	const value = header.keyValues.find((entry) => entry.key === key)?.value;
	if (typeof value !== "object" || value.count > limit) return void 0;
	const { elementType, count, span } = value;
	if (elementType !== "u32" && elementType !== "i32") return void 0;
	const view = new DataView(header.bytes.buffer, header.bytes.byteOffset + span.start, count * 4);
	return Array.from({ length: count }, (_, i) => elementType === "i32" ? view.getInt32(i * 4, true) : view.getUint32(i * 4, true));
}
function booleansOf(header, key, limit) {
	const value = header.keyValues.find((entry) => entry.key === key)?.value;
	if (typeof value === "object" && value.elementType === "bool" && value.count <= limit) {
		const { count, span } = value;
		return Array.from(header.bytes.subarray(span.start, span.start + count), (byte) => byte !== 0);
	}
	return integersOf(header, key, limit)?.map((one) => one !== 0);
}
function numberOf(header, key) {
	const value = header.keyValues.find((entry) => entry.key === key)?.value;
	if (typeof value !== "number" && typeof value !== "bigint") return void 0;
	return Number.isFinite(Number(value)) ? Number(value) : void 0;
}
function elementsOf(shape) {
	return shape.reduce((product, size) => product * size, 1);
}
function vocabularyOf({ keyValues }) {
	const tokens = keyValues.find(({ key }) => key === "tokenizer.ggml.tokens")?.value;
	return typeof tokens === "object" ? tokens.count : 0;
}
// src/gguf/limits.ts
const LIMITS = {
	keyValues: 1e5,
	tensors: 2e5,
	shards: 512,
	keyBytes: 65535,
	tensorNameBytes: 255,
	dimensions: 4,
	arrayNesting: 4,
	headerBytes: 536870912,
	alignment: 1 << 20
};
// src/gguf/types.ts
const TENSOR_TYPES = {
	0: {
		name: "F32",
		elements: 1,
		bytes: 4
	},
	1: {
		name: "F16",
		elements: 1,
		bytes: 2
	},
	2: {
		name: "Q4_0",
		elements: 32,
		bytes: 18
	},
	3: {
		name: "Q4_1",
		elements: 32,
		bytes: 20
	},
	6: {
		name: "Q5_0",
		elements: 32,
		bytes: 22
	},
	7: {
		name: "Q5_1",
		elements: 32,
		bytes: 24
	},
	8: {
		name: "Q8_0",
		elements: 32,
		bytes: 34
	},
	9: {
		name: "Q8_1",
		elements: 32,
		bytes: 36
	},
	10: {
		name: "Q2_K",
		elements: 256,
		bytes: 84
	},
	11: {
		name: "Q3_K",
		elements: 256,
		bytes: 110
	},
	12: {
		name: "Q4_K",
		elements: 256,
		bytes: 144
	},
	13: {
		name: "Q5_K",
		elements: 256,
		bytes: 176
	},
	14: {
		name: "Q6_K",
		elements: 256,
		bytes: 210
	},
	15: {
		name: "Q8_K",
		elements: 256,
		bytes: 292
	},
	16: {
		name: "IQ2_XXS",
		elements: 256,
		bytes: 66
	},
	17: {
		name: "IQ2_XS",
		elements: 256,
		bytes: 74
	},
	18: {
		name: "IQ3_XXS",
		elements: 256,
		bytes: 98
	},
	19: {
		name: "IQ1_S",
		elements: 256,
		bytes: 50
	},
	20: {
		name: "IQ4_NL",
		elements: 32,
		bytes: 18
	},
	21: {
		name: "IQ3_S",
		elements: 256,
		bytes: 110
	},
	22: {
		name: "IQ2_S",
		elements: 256,
		bytes: 82
	},
	23: {
		name: "IQ4_XS",
		elements: 256,
		bytes: 136
	},
	24: {
		name: "I8",
		elements: 1,
		bytes: 1
	},
	25: {
		name: "I16",
		elements: 1,
		bytes: 2
	},
	26: {
		name: "I32",
		elements: 1,
		bytes: 4
	},
	27: {
		name: "I64",
		elements: 1,
		bytes: 8
	},
	28: {
		name: "F64",
		elements: 1,
		bytes: 8
	},
	29: {
		name: "IQ1_M",
		elements: 256,
		bytes: 56
	},
	30: {
		name: "BF16",
		elements: 1,
		bytes: 2
	},
	34: {
		name: "TQ1_0",
		elements: 256,
		bytes: 54
	},
	35: {
		name: "TQ2_0",
		elements: 256,
		bytes: 66
	},
	39: {
		name: "MXFP4",
		elements: 32,
		bytes: 17
	},
	40: {
		name: "NVFP4",
		elements: 64,
		bytes: 36
	},
	41: {
		name: "Q1_0",
		elements: 128,
		bytes: 18
	},
	42: {
		name: "Q2_0",
		elements: 64,
		bytes: 18
	}
};
const VALUE_TYPES = [
	"u8",
	"i8",
	"u16",
	"i16",
	"u32",
	"i32",
	"f32",
	"bool",
	"string",
	"array",
	"u64",
	"i64",
	"f64"
];
const SCALAR_BYTES = {
	u8: 1,
	i8: 1,
	u16: 2,
	i16: 2,
	u32: 4,
	i32: 4,
	f32: 4,
	bool: 1,
	u64: 8,
	i64: 8,
	f64: 8
};
// src/gguf/tensor-layout.ts
function tensorInfo(cursor) {
	const start = cursor.offset;
	const name = cursor.text("a tensor name", LIMITS.tensorNameBytes);
	const dimensions = cursor.u32();
	if (dimensions > LIMITS.dimensions) throw cursor.malformed(`${name} has ${dimensions} dimensions, but at most ${LIMITS.dimensions} are accepted`);
	const shape = [];
	for (let i = 0; i < dimensions; i++) shape.push(cursor.size(`dimension ${i} of ${name}`));
	const typeId = cursor.u32();
	const type = TENSOR_TYPES[typeId];
	if (type === void 0) throw cursor.unsupported(`${name} has type ${typeId}, which ggml does not define`, "Files of forks with types of their own cannot be cut: the size of such a tensor is unknown.");
	const byteLength = tensorBytes(type, shape);
	if (byteLength === void 0) throw cursor.malformed(`${name} has shape [${shape.join(", ")}], which ${type.name} cannot hold`);
	const offset = cursor.size(`the offset of ${name}`);
	return [{
		name,
		shape,
		typeId,
		type,
		byteLength,
		span: {
			start,
			end: cursor.offset
		}
	}, offset];
}
function tensorBytes(type, shape) {
	const whole = (shape[0] ?? 1) % type.elements === 0;
	const bytes = elementsOf(shape) / type.elements * type.bytes;
	return whole && Number.isSafeInteger(bytes) ? bytes : void 0;
}
function checkLayout(header) {
	const { name, alignment, dataStart, fileSize, tensors } = header;
	let end = dataStart;
	let previous;
	for (const tensor of tensors.toSorted((a, b) => a.dataOffset - b.dataOffset)) {
		if ((tensor.dataOffset - dataStart) % alignment !== 0) throw new EspalierError("gguf-malformed", `${name}: ${tensor.name} begins at byte ${tensor.dataOffset}, which is not aligned to ${alignment}`);
		if (tensor.dataOffset < end) throw new EspalierError("gguf-malformed", `${name}: ${tensor.name} begins at byte ${tensor.dataOffset}, before ${previous?.name} ends at ${end}`);
		end = tensor.dataOffset + tensor.byteLength;
		if (end > fileSize) throw new EspalierError("gguf-truncated", `${name} is cut off: ${tensor.name} ends at byte ${end}, but the file has ${fileSize} bytes`, {
			hint: "Download it again.",
			details: {
				needed: end,
				size: fileSize
			}
		});
		previous = tensor;
	}
	let expected = dataStart;
	for (const tensor of tensors) {
		if (tensor.dataOffset !== expected) throw new EspalierError("gguf-malformed", `${name}: ${tensor.name} begins at byte ${tensor.dataOffset}, expected ${expected}: llama.cpp loads no file with holes, or with tensors in another order than their list`, { hint: "Write the file again with a tool that leaves no holes between tensors." });
		expected += Math.ceil(tensor.byteLength / alignment) * alignment;
	}
}
// src/gguf/emit.ts
function emitHeader(header, changes) {
	const { parts, tensors, dataStart, fileSize } = layOut(header, changes);
	const bytes = new Uint8Array(dataStart);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return {
		bytes,
		tensors,
		fileSize
	};
}
function emittedSize(header, changes) {
	return layOut(header, changes).fileSize;
}
function layOut(header, changes) {
	const tensors = header.tensors.filter(({ name }) => changes.only?.has(name) !== false);
	const parts = [header.bytes.subarray(0, 8), scalarBytes("u64", BigInt(tensors.length))];
	const pending = new Map(changes.set);
	const entries = header.keyValues.filter(({ key }) => changes.remove?.has(key) !== true).map(({ key, span }) => {
		const value = pending.get(key);
		if (value === void 0) return header.bytes.subarray(span.start, span.end);
		pending.delete(key);
		return encodeKeyValue(key, value);
	});
	for (const [key, value] of pending) entries.push(encodeKeyValue(key, value));
	parts.push(scalarBytes("u64", BigInt(entries.length)), ...entries);
	let offset = 0;
	const placed = tensors.map((source) => {
		const shape = changes.shapes?.get(source.name) ?? source.shape;
		const byteLength = tensorBytes(source.type, shape);
		if (byteLength === void 0) throw new EspalierError("gguf-unsupported", `${header.name}: ${source.name} (${source.type.name}) cannot take the shape [${shape.join(", ")}]`);
		parts.push(encodeTensorInfo(header, source, shape, offset));
		const tensor = {
			source,
			shape,
			byteLength,
			dataOffset: offset
		};
		offset += align(byteLength, header.alignment);
		return tensor;
	});
	const dataStart = align(parts.reduce((sum, part) => sum + part.length, 0), header.alignment);
	return {
		parts,
		tensors: placed.map((tensor) => ({
			...tensor,
			dataOffset: tensor.dataOffset + dataStart
		})),
		dataStart,
		fileSize: dataStart + offset
	};
}
function encodeKeyValue(key, value) {
	const type = scalarBytes("u32", VALUE_TYPES.indexOf(value.type));
	return Buffer.concat([
		stringBytes(key),
		type,
		valueBytes(value)
	]);
}
function valueBytes(value) {
	if (value.type === "string") return stringBytes(value.value);
	if (value.type !== "array") return scalarBytes(value.type, value.value);
	const { elementType, values } = value;
	const step = SCALAR_BYTES[elementType];
	const bytes = Buffer.allocUnsafe(12 + values.length * step);
	const view = viewOf(bytes);
	setScalar(view, 0, "u32", VALUE_TYPES.indexOf(elementType));
	setScalar(view, 4, "u64", values.length);
	for (const [i, element] of values.entries()) setScalar(view, 12 + i * step, elementType, element);
	return bytes;
}
function encodeTensorInfo(header, { span, typeId }, shape, offset) {
	const { buffer, byteOffset } = header.bytes;
	const nameLength = Number(new DataView(buffer, byteOffset + span.start, 8).getBigUint64(0, true));
	const name = header.bytes.subarray(span.start, span.start + 8 + nameLength);
	const bytes = Buffer.allocUnsafe(name.length + 4 + 8 * shape.length + 4 + 8);
	const view = viewOf(bytes);
	bytes.set(name);
	let at = name.length;
	setScalar(view, at, "u32", shape.length);
	at += 4;
	for (const size of shape) {
		setScalar(view, at, "u64", size);
		at += 8;
	}
	setScalar(view, at, "u32", typeId);
	setScalar(view, at + 4, "u64", offset);
	return bytes;
}
function stringBytes(text) {
	const bytes = Buffer.from(text, "utf8");
	return Buffer.concat([scalarBytes("u64", BigInt(bytes.length)), bytes]);
}
function scalarBytes(type, value) {
	const bytes = Buffer.allocUnsafe(SCALAR_BYTES[type]);
	setScalar(viewOf(bytes), 0, type, value);
	return bytes;
}
function viewOf({ buffer, byteOffset, byteLength }) {
	return new DataView(buffer, byteOffset, byteLength);
}
function setScalar(view, at, type, value) {
	switch (type) {
		case "u8":
		case "i8":
		case "bool":
			view.setUint8(at, Number(value));
			break;
		case "u16":
		case "i16":
			view.setUint16(at, Number(value), true);
			break;
		case "u32":
		case "i32":
			view.setUint32(at, Number(value), true);
			break;
		case "f32":
			view.setFloat32(at, Number(value), true);
			break;
		case "f64":
			view.setFloat64(at, Number(value), true);
			break;
		case "u64":
		case "i64": view.setBigUint64(at, BigInt(value), true);
	}
}
// src/gguf/cursor.ts
var NeedMoreBytes = class extends Error {
	end;
	constructor(end) {
		super(`more bytes needed, up to ${end}`);
		this.end = end;
	}
};
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
var Cursor = class {
	offset;
	#name;
	#bytes;
	#view;
	constructor(name, bytes, offset) {
		this.#name = name;
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.offset = offset;
	}
	malformed(message) {
		return new EspalierError("gguf-malformed", `${this.#name}: ${message}, at byte ${this.offset}`, { hint: "Download the file again and compare its SHA-256. If it is the same, the published file is broken." });
	}
	unsupported(message, hint) {
		return new EspalierError("gguf-unsupported", `${this.#name}: ${message}, at byte ${this.offset}`, { hint });
	}
	skip(length) {
		const start = this.offset;
		if (start + length > this.#bytes.length) throw new NeedMoreBytes(start + length);
		this.offset = start + length;
		return start;
	}
	u32() {
		return this.#view.getUint32(this.skip(4), true);
	}
	size(what) {
		const at = this.skip(8);
		const high = this.#view.getUint32(at + 4, true);
		if (high >= 2097152) {
			this.offset = at;
			const label = typeof what === "string" ? what : what();
			throw this.malformed(`${label} is ${this.#view.getBigUint64(at, true)}`);
		}
		return high * 4294967296 + this.#view.getUint32(at, true);
	}
	text(what, limit) {
		const length = this.size(`the length of ${what}`);
		if (length > limit) throw this.malformed(`${what} has ${length} bytes, but at most ${limit} are accepted`);
		const start = this.skip(length);
		return utf8.decode(this.#bytes.subarray(start, start + length));
	}
	valueType(what) {
		const id = this.u32();
		const type = VALUE_TYPES[id];
		if (type === void 0) throw this.unsupported(`${what} has value type ${id}, known are 0 to 12`, "The file is damaged, or of a newer form of GGUF: a newer version of Espalier may read it.");
		return type;
	}
	scalar(type) {
		const at = this.skip(SCALAR_BYTES[type]);
		switch (type) {
			case "u8": return this.#view.getUint8(at);
			case "i8": return this.#view.getInt8(at);
			case "u16": return this.#view.getUint16(at, true);
			case "i16": return this.#view.getInt16(at, true);
			case "u32": return this.#view.getUint32(at, true);
			case "i32": return this.#view.getInt32(at, true);
			case "f32": return this.#view.getFloat32(at, true);
			case "bool": return this.#view.getUint8(at) !== 0;
			case "u64": return this.#view.getBigUint64(at, true);
			case "i64": return this.#view.getBigInt64(at, true);
			case "f64": return this.#view.getFloat64(at, true);
		}
	}
	skipElements(type, count, key, depth = 1) {
		if (type === "string") this.#skipStrings(count, key);
		else if (type === "array") {
			if (depth >= LIMITS.arrayNesting) throw this.malformed(`${key} nests arrays deeper than ${LIMITS.arrayNesting}`);
			for (let i = 0; i < count; i++) {
				const inner = this.valueType(key);
				this.skipElements(inner, this.size(`the length of ${key}`), key, depth + 1);
			}
		} else this.skip(count * SCALAR_BYTES[type]);
	}
	#skipStrings(count, key) {
		const end = this.#bytes.length;
		if (this.offset + count * 8 > end) throw new NeedMoreBytes(this.offset + count * 8);
		let at = this.offset;
		for (let i = 0; i < count; i++) {
			if (at + 8 > end) throw new NeedMoreBytes(at + 8 * (count - i));
			const high = this.#view.getUint32(at + 4, true);
			if (high >= 2097152) {
				this.offset = at;
				this.size(`the length of element ${i} of ${key}`);
			}
			at += 8 + high * 4294967296 + this.#view.getUint32(at, true);
		}
		if (at > end) throw new NeedMoreBytes(at);
		this.offset = at;
	}
};
// src/gguf/other-files.ts
const CONVERT = "convert the checkpoint with llama.cpp's convert_hf_to_gguf.py";
const PACKED = "Decompress it first.";
const BEGINNINGS = [
	[
		/^version https:\/\/git-lfs/,
		"a Git LFS pointer",
		"The file itself was not downloaded: run git lfs pull, or hf download."
	],
	[
		/^\s*<(!doctype|html|\?xml)/i,
		"a web page",
		"A page was saved in place of the file: use the address of the download (.../resolve/main/FILE), and log in where the repo is gated."
	],
	[
		/^\s*[{[]/,
		"JSON",
		"Check the path: the model was expected here."
	],
	[
		"504b0304",
		"a file of PyTorch or a ZIP archive",
		`Unpack an archive; of PyTorch, ${CONVERT}.`
	],
	[
		"8002",
		"a file of PyTorch",
		`Download a GGUF of the model, or ${CONVERT}.`
	],
	[
		/^(tjgg|lmgg|fmgg|algg)/,
		"a GGML file, the form before GGUF (August 2023)",
		`Download a GGUF of the model, or ${CONVERT}.`
	],
	[
		"1f8b",
		"compressed by gzip",
		PACKED
	],
	[
		"28b52ffd",
		"compressed by Zstandard",
		PACKED
	],
	[
		"fd377a585a00",
		"compressed by xz",
		PACKED
	],
	[
		/^BZh[1-9]/,
		"compressed by bzip2",
		PACKED
	],
	[
		"00".repeat(16),
		"zeros at its beginning",
		"Its download has not ended, or it is damaged. Download it again."
	]
];
function isSafetensors(head) {
	return head.length > 9 && head.readUInt16LE(6) === 0 && head.readUInt8(8) === 123;
}
function otherFile(bytes) {
	const head = Buffer.from(bytes.subarray(0, 64));
	if (isSafetensors(head)) return {
		what: "a safetensors file",
		hint: `Give the folder of its checkpoint, which prune and verify take, or ${CONVERT}.`
	};
	const [text, hex] = [head.toString("latin1"), head.toString("hex")];
	const found = BEGINNINGS.find(([begins]) => typeof begins === "string" ? hex.startsWith(begins) : begins.test(text));
	return found && {
		what: found[1],
		hint: found[2]
	};
}
// src/gguf/read-header.ts
const MAGIC = 1179993927;
const FIXED_BYTES = 24;
const FIRST_READ_BYTES = 65536;
const MOST_BYTES_AHEAD = 1 << 20;
async function readHeader(source, signal) {
	let bytes = await source.read(0, Math.min(FIRST_READ_BYTES, source.size), signal);
	async function step(offset, parse) {
		for (;;) {
			const cursor = new Cursor(source.name, bytes, offset);
			try {
				return [parse(cursor), cursor.offset];
			} catch (error) {
				if (!(error instanceof NeedMoreBytes)) throw error;
				bytes = await extend(source, bytes, error.end, signal);
			}
		}
	}
	const [fixed, afterFixed] = await step(0, (cursor) => readFixed(cursor, source, bytes));
	const keyValues = [];
	const keys = new Set();
	let offset = afterFixed;
	for (let i = 0; i < fixed.keyValueCount; i++) {
		const [entry, end] = await step(offset, readKeyValue);
		if (keys.has(entry.key)) throw twice(source, `the key ${entry.key}`);
		keys.add(entry.key);
		keyValues.push(entry);
		offset = end;
	}
	const alignment = alignmentOf(source.name, keyValues);
	const relative = [];
	const offsets = [];
	const names = new Set();
	for (let i = 0; i < fixed.tensorCount; i++) {
		const [[info, dataOffset], end] = await step(offset, tensorInfo);
		if (names.has(info.name)) throw twice(source, `the tensor ${info.name}`);
		names.add(info.name);
		relative.push(info);
		offsets.push(dataOffset);
		offset = end;
	}
	const dataStart = align(offset, alignment);
	if (dataStart > bytes.length && dataStart <= source.size) bytes = await extend(source, bytes, dataStart, signal);
	const tensors = relative.map((info, i) => ({
		...info,
		dataOffset: dataStart + offsets[i]
	}));
	const header = {
		name: source.name,
		version: fixed.version,
		bytes: bytes.subarray(0, Math.min(dataStart, bytes.length)),
		alignment,
		dataStart,
		fileSize: source.size,
		keyValues,
		tensors
	};
	checkLayout(header);
	return header;
}
function readFixed(cursor, source, head) {
	const notGguf = (found, hint = "Check the path.") => new EspalierError("not-gguf", `${source.name} is not a GGUF: ${found}`, { hint });
	if (source.size < 4) throw notGguf(`it has ${source.size} bytes, a header has at least ${FIXED_BYTES}`);
	if (cursor.u32() !== MAGIC) {
		const hex = Buffer.from(head.subarray(0, 4)).toString("hex").match(/../g)?.join(" ");
		const other = otherFile(head);
		const found = `it begins with ${hex}, not with "GGUF"`;
		throw other === void 0 ? notGguf(found) : notGguf(`${found}: it is ${other.what}`, other.hint);
	}
	if (source.size < FIXED_BYTES) throw truncated(source, FIXED_BYTES);
	const version = cursor.u32();
	if (version !== 2 && version !== 3) {
		if (version === 33554432 || version === 50331648) throw new EspalierError("gguf-unsupported", `${source.name} is a big-endian GGUF; only little-endian files are supported`, { hint: "Convert it in place: pip install gguf, then gguf-convert-endian FILE little." });
		throw new EspalierError("gguf-unsupported", `${source.name} has GGUF version ${version}; supported are 2 and 3`, { hint: version === 1 ? "Version 1 is of August 2023: convert the model again with the current llama.cpp." : "A newer version of Espalier may read it; else convert the model again with a current llama.cpp." });
	}
	const tensorCount = cursor.size("the number of tensors");
	const keyValueCount = cursor.size("the number of metadata entries");
	if (tensorCount > LIMITS.tensors) throw cursor.malformed(`it claims ${tensorCount} tensors, but at most ${LIMITS.tensors} are accepted`);
	if (keyValueCount > LIMITS.keyValues) throw cursor.malformed(`it claims ${keyValueCount} metadata entries, but at most ${LIMITS.keyValues} are accepted`);
	return {
		version,
		tensorCount,
		keyValueCount
	};
}
function readKeyValue(cursor) {
	const start = cursor.offset;
	const key = cursor.text("a metadata key", LIMITS.keyBytes);
	const type = cursor.valueType(key);
	const done = (value) => ({
		key,
		type,
		value,
		span: {
			start,
			end: cursor.offset
		}
	});
	if (type === "string") return done(cursor.text(key, LIMITS.headerBytes));
	if (type !== "array") return done(cursor.scalar(type));
	const elementType = cursor.valueType(key);
	const count = cursor.size(`the number of elements of ${key}`);
	const elements = cursor.offset;
	cursor.skipElements(elementType, count, key);
	return done({
		elementType,
		count,
		span: {
			start: elements,
			end: cursor.offset
		}
	});
}
function alignmentOf(name, keyValues) {
	const entry = keyValues.find(({ key }) => key === "general.alignment");
	if (entry === void 0) return 32;
	const { type, value } = entry;
	if (!(type === "u32" && typeof value === "number" && value > 0 && (value & value - 1) === 0) || value > LIMITS.alignment) throw new EspalierError("gguf-malformed", `${name}: general.alignment is ${typeof value === "object" ? "an array" : String(value)} (${type}); it must be a u32 power of two up to ${LIMITS.alignment}`);
	return value;
}
async function extend(source, bytes, end, signal) {
	if (end > source.size) throw truncated(source, end);
	if (end > LIMITS.headerBytes) throw new EspalierError("gguf-malformed", `${source.name}: the header claims at least ${end} bytes; the limit is ${LIMITS.headerBytes}`);
	const size = Math.min(source.size, LIMITS.headerBytes, Math.max(end, bytes.length + Math.min(bytes.length, MOST_BYTES_AHEAD)));
	const longer = new Uint8Array(size);
	longer.set(bytes);
	longer.set(await source.read(bytes.length, size - bytes.length, signal), bytes.length);
	return longer;
}
function twice({ name }, what) {
	return new EspalierError("gguf-malformed", `${name}: ${what} is listed twice`, { hint: "llama.cpp loads no such file. Write it again, for example with gguf-new-metadata of gguf-py." });
}
function truncated(source, end) {
	return new EspalierError("gguf-truncated", `${source.name} is cut off: its header needs at least ${end} bytes, but the file has ${source.size}`, {
		hint: "Download it again.",
		details: {
			needed: end,
			size: source.size
		}
	});
}
// src/gguf/shards.ts
const SPLIT_KEYS = [
	"split.no",
	"split.count",
	"split.tensors.count"
];
function shardPaths(path) {
	const [, prefix, number, count] = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/.exec(path) ?? [];
	if (prefix === void 0 || Number(count) < 2) return [path];
	if (Number(number) !== 1) throw new EspalierError("usage", `${path} is shard ${Number(number)} of ${Number(count)}`, { hint: `Give the first shard; the others are found beside it: ${prefix}-00001-of-${count}.gguf` });
	if (Number(count) > LIMITS.shards) throw new EspalierError("usage", `${path} is one of ${count} shards; the limit is ${LIMITS.shards}`);
	return shardNames(`${prefix}.gguf`, Number(count));
}
function assertComplete(shards, there, code) {
	const missing = shards.filter((path) => !there.has(path));
	if (missing.length === 0 || missing.length === shards.length) return;
	const listed = missing.slice(0, MAX_LISTED).join(", ");
	const more = missing.length > MAX_LISTED ? `, and ${missing.length - MAX_LISTED} more` : "";
	throw new EspalierError(code, `the model has ${shards.length} shards, but ${missing.length === 1 ? "1 of them is" : `${missing.length} of them are`} missing: ${listed}${more}`, {
		hint: "Every shard must be in one folder, under the name that it was given when the model was split.",
		details: {
			shards: shards.length,
			missing
		}
	});
}
const MAX_LISTED = 5;
function shardNames(path, count) {
	const five = (number) => String(number).padStart(5, "0");
	const prefix = path.replace(/\.gguf$/, "");
	return Array.from({ length: count }, (_, i) => `${prefix}-${five(i + 1)}-of-${five(count)}.gguf`);
}
async function readShardHeaders(shards, signal) {
	const headers = await Promise.all(shards.map((shard) => readHeader(shard, signal)));
	checkSet(headers);
	return headers;
}
async function joinShards(shards, signal) {
	return uniteShards(shards, await readShardHeaders(shards, signal));
}
function uniteShards(shards, headers) {
	const first = headers[0];
	const emitted = emitHeader(unite(headers), { remove: new Set(SPLIT_KEYS) });
	const placeOf = headers.flatMap((header, i) => header.tensors.map((tensor) => ({
		source: shards[i],
		end: paddedEnd(header, tensor)
	})));
	const segments = [{
		source: memorySource(first.name, emitted.bytes),
		offset: 0,
		length: emitted.bytes.length
	}];
	emitted.tensors.forEach(({ source, dataOffset }, i) => {
		const next = emitted.tensors[i + 1]?.dataOffset ?? emitted.fileSize;
		const place = placeOf[i];
		const there = Math.min(next - dataOffset, place.end - source.dataOffset);
		segments.push({
			source: place.source,
			offset: source.dataOffset,
			length: there
		}, {
			offset: 0,
			length: next - dataOffset - there
		});
	});
	return segmentSource(first.name, segments, shards);
}
function paddedEnd({ alignment, dataStart, fileSize }, tensor) {
	const end = tensor.dataOffset + tensor.byteLength - dataStart;
	return Math.min(dataStart + align(end, alignment), fileSize);
}
function unite(headers) {
	const first = headers[0];
	const bytes = new Uint8Array(Buffer.concat(headers.map((header) => header.bytes)));
	let shift = 0;
	const tensors = [];
	for (const header of headers) {
		for (const tensor of header.tensors) {
			const { start, end } = tensor.span;
			tensors.push({
				...tensor,
				span: {
					start: start + shift,
					end: end + shift
				}
			});
		}
		shift += header.bytes.length;
	}
	return {
		...first,
		bytes,
		tensors
	};
}
function checkSet(headers) {
	const total = headers.reduce((sum, { tensors }) => sum + tensors.length, 0);
	headers.forEach((header, i) => {
		const wanted = [
			i,
			headers.length,
			total
		];
		SPLIT_KEYS.forEach((key, k) => {
			const value = integerOf(header, key);
			if (value === wanted[k]) return;
			throw new EspalierError("gguf-malformed", `${header.name}: ${key} is ${value ?? "missing"}, as shard ${i + 1} of ${headers.length} with ${total} tensors it must be ${wanted[k]}`, { hint: "Shards of different sets are mixed, or a shard was not downloaded completely. Download them again." });
		});
		if (header.version !== headers[0].version) throw new EspalierError("gguf-malformed", `${header.name} has GGUF version ${header.version}, but the first shard has ${headers[0].version}`);
	});
}
// src/hub/api/uri.ts
const FORMS = "hf://ns/name[@revision]/path or hf://datasets/ns/name[@revision]/path";
const SPECIAL = /[\p{Cc}\p{Cf}\p{Z}%#?,"\\<>|`^{}[\]]/gu;
const SPECIAL_REF = /refs\/(?:pr\/\d+|convert\/[\w.-]+)(?=[/:]|$)/;
const NAME = /^(?!.*(--|\.\.))[A-Za-z0-9]([A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;
function parseHubUri(uri) {
	if (!uri.startsWith("hf://")) throw invalid(uri, "does not start with hf://");
	const special = new RegExp(`@${SPECIAL_REF.source}`);
	const parts = uri.slice(5).replace(special, (revision) => revision.replaceAll("/", "%2F")).split("/");
	const [first = ""] = parts;
	const type = first === "datasets" ? "dataset" : "model";
	const [namespace = "", nameAndRevision = "", ...rest] = first === "datasets" || first === "models" ? parts.slice(1) : parts;
	const at = nameAndRevision.indexOf("@");
	const name = at < 0 ? nameAndRevision : nameAndRevision.slice(0, at);
	const revision = at < 0 ? "main" : decode(uri, nameAndRevision.slice(at + 1));
	const path = rest.map((part) => decode(uri, part)).join("/");
	if (!NAME.test(namespace)) throw invalid(uri, `"${namespace}" is not a namespace`);
	if (!NAME.test(name)) throw invalid(uri, `"${name}" is not a repo name`);
	if (revision === "" || !revision.isWellFormed()) throw invalid(uri, "there is no revision after @");
	if (path === "") throw invalid(uri, "there is no path after the repo");
	if (!isRepoPath(path)) throw invalid(uri, `"${path}" is not a path inside a repo`);
	return {
		repo: {
			type,
			id: `${namespace}/${name}`
		},
		revision,
		path
	};
}
function isRepoPath(path) {
	const isName = (part) => ![
		"",
		".",
		".."
	].includes(part) && !part.includes("\0");
	return path.isWellFormed() && path.split("/").every(isName);
}
function formatHubUri({ repo, revision, path }) {
	const at = revision === "refs" ? "%72efs" : encodeURIComponent(revision.toWellFormed());
	return `hf://${webName(repo)}@${at}/${path.toWellFormed().replace(SPECIAL, encodeURIComponent)}`;
}
function parseRepoId(id, type = "model") {
	if (isRepoId(id)) return {
		type,
		id
	};
	throw new EspalierError("usage", `"${id}" is not a repo id of the form ns/name`);
}
function isRepoId(id) {
	const [namespace = "", name = "", ...more] = id.split("/");
	return NAME.test(namespace) && NAME.test(name) && more.length === 0;
}
function decode(uri, part) {
	try {
		return decodeURIComponent(part);
	} catch {
		throw invalid(uri, `"${part}" is not valid percent-encoding`);
	}
}
function invalid(uri, why) {
	return new EspalierError("usage", `"${uri}" is not a file on the Hub: ${why}`, { hint: `Write ${FORMS}; write a slash inside the revision as %2F.` });
}
// src/hub/api/reply-schemas.ts
const commitIdSchema = string().regex(/^[0-9a-f]{40}$/, "must be a commit");
const repoPathSchema = string().refine(isRepoPath, "must be a path inside a repo");
function uniqueList(entry, nameOf) {
	return array(entry).superRefine((list, { addIssue }) => {
		const names = new Set();
		for (const [at, value] of list.entries()) {
			const name = nameOf(value);
			if (names.has(name)) addIssue({
				code: "custom",
				path: [at],
				message: `"${name}" is listed twice`
			});
			names.add(name);
		}
	});
}
const preuploadSchema = looseObject({ files: uniqueList(looseObject({
	path: repoPathSchema,
	uploadMode: _enum(["lfs", "regular"])
}), ({ path }) => path) });
const commitSchema = looseObject({
	commitOid: commitIdSchema,
	pullRequestUrl: url({ protocol: /^https?$/ }).optional()
});
// src/hub/api/pages.ts
const MAX_PAGES = 200;
async function hubPages(entry, nameOf, route, options, context) {
	const entries = [];
	const names = new Set();
	const page = uniqueList(entry.refine((one) => !names.has(nameOf(one)), "is listed twice"), (one) => nameOf(one));
	let next = route;
	for (let pages = 0; next !== void 0; pages++) {
		if (pages === MAX_PAGES) throw new EspalierError("hub-refused", `cannot ${context.action}: the list has more than ${MAX_PAGES} pages`, { hint: "Something other than the Hub may have answered. Run again, or use another repo." });
		const asked = next;
		const response = await hubRequest(asked, { whole: MAX_ANSWER_BYTES }, options, context);
		const { value } = await readAnswer(page, response, `GET ${asked}`, options, context);
		for (const one of value) names.add(nameOf(one));
		entries.push(...value);
		next = nextRoute(response.headers.get("link"), options.hubUrl);
	}
	return entries;
}
function nextRoute(link, hubUrl) {
	const target = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(link ?? "")?.[1];
	const url = target === void 0 ? null : URL.parse(target, hubUrl);
	if (url === null) return void 0;
	const own = new URL(hubUrl).pathname.replace(/\/$/, "");
	return `${url.pathname.startsWith(`${own}/`) ? url.pathname.slice(own.length) : url.pathname}${url.search}`;
}
export { integersOf as A, checkRange as B, emittedSize as C, booleansOf as D, align as E, segmentSource as F, sha256Hex as H, memorySource as I, SECTOR_BYTES as L, stringOf as M, vocabularyOf as N, elementsOf as O, openHttpSource as P, alignedBlocks as R, emitHeader as S, LIMITS as T, readInto as V, readShardHeaders as _, preuploadSchema as a, uniteShards as b, SPECIAL_REF as c, isRepoPath as d, parseHubUri as f, joinShards as g, assertComplete as h, commitSchema as i, numberOf as j, integerOf as k, formatHubUri as l, SPLIT_KEYS as m, nextRoute as n, repoPathSchema as o, parseRepoId as p, commitIdSchema as r, uniqueList as s, hubPages as t, isRepoId as u, shardNames as v, encodeKeyValue as w, readHeader as x, shardPaths as y, openDirect as z };
