import { S as pageKind, T as messageOf, f as _usingCtx, o as readBytes, w as EspalierError, x as fileKind } from "./files.js";
import { o as nearest } from "./printable.js";
import { t as decodeFloats } from "./decode-floats.js";
import { t as mapParallel } from "./parallel.js";
import { d as int, g as record, h as object, m as number, o as array, v as string } from "./package-zod.js";
import { H as sha256Hex, I as memorySource, M as stringOf, V as readInto, x as readHeader } from "./pages.js";
import { t as startWorker } from "./workers.js";
import { t as seededRandom } from "./seeded-random.js";
import { g as formatCount } from "./option.js";
import { b as formatMix, x as mixDomains } from "./router-edit.js";
import { t as require_dist } from "./package-yaml.js";
import { t as csvRecords } from "./csv.js";
import { i as parseJsonFile, n as UNTRUSTED_JSON, r as jsonProblem } from "./json-file.js";
import { r as withoutBom } from "./parse-json.js";
import { basename } from "node:path";
import { availableParallelism } from "node:os";
// src/gguf/dequantize/k-quants.ts
function scaleAndMinimum(view, at, j) {
	const byte = (i) => view.getUint8(at + i);
	if (j < 4) return [byte(j) & 63, byte(j + 4) & 63];
	return [byte(j + 4) & 15 | byte(j - 4) >> 6 << 4, byte(j + 4) >> 4 | byte(j) >> 6 << 4];
}
function withMinimums(view, at, nibbles, fifth) {
	const scale = view.getFloat16(at, true);
	const least = view.getFloat16(at + 2, true);
	return (out, to) => {
		for (let j = 0; j < 8; j++) {
			const [s, m] = scaleAndMinimum(view, at + 4, j);
			const [d, min] = [Math.fround(scale * s), Math.fround(least * m)];
			for (let i = 0; i < 32; i++) {
				const byte = view.getUint8(nibbles + (j >> 1) * 32 + i);
				const low = j % 2 === 0 ? byte & 15 : byte >> 4;
				const high = fifth === void 0 ? 0 : (view.getUint8(fifth + i) >> j & 1) << 4;
				out[to + j * 32 + i] = d * (low | high) - min;
			}
		}
	};
}
const q4_k = (view, at, out, to) => withMinimums(view, at, at + 16, void 0)(out, to);
const q5_k = (view, at, out, to) => withMinimums(view, at, at + 48, at + 16)(out, to);
const q6_k = (view, at, out, to) => {
	const scale = view.getFloat16(at + 208, true);
	for (let i = 0; i < 256; i++) {
		const half = i >> 7;
		const quarter = i >> 5 & 3;
		const l = i & 31;
		const lowByte = view.getUint8(at + half * 64 + (quarter & 1) * 32 + l);
		const low = quarter < 2 ? lowByte & 15 : lowByte >> 4;
		const high = view.getUint8(at + 128 + half * 32 + l) >> 2 * quarter & 3;
		const subScale = Math.fround(scale * view.getInt8(at + 192 + (i >> 4)));
		out[to + i] = subScale * ((low | high << 4) - 32);
	}
};
// src/gguf/dequantize/legacy.ts
const q8_0 = (view, at, out, to) => {
	const scale = view.getFloat16(at, true);
	for (let i = 0; i < 32; i++) out[to + i] = scale * view.getInt8(at + 2 + i);
};
const q4_0 = (view, at, out, to) => {
	const scale = view.getFloat16(at, true);
	for (let i = 0; i < 16; i++) {
		const byte = view.getUint8(at + 2 + i);
		out[to + i] = scale * ((byte & 15) - 8);
		out[to + i + 16] = scale * ((byte >> 4) - 8);
	}
};
const q5_0 = (view, at, out, to) => {
	const scale = view.getFloat16(at, true);
	const fifth = view.getUint32(at + 2, true);
	for (let i = 0; i < 16; i++) {
		const byte = view.getUint8(at + 6 + i);
		out[to + i] = scale * ((byte & 15 | (fifth >>> i & 1) << 4) - 16);
		out[to + i + 16] = scale * ((byte >> 4 | (fifth >>> i + 16 & 1) << 4) - 16);
	}
};
const q5_1 = (view, at, out, to) => {
	const scale = view.getFloat16(at, true);
	const least = view.getFloat16(at + 2, true);
	const fifth = view.getUint32(at + 4, true);
	for (let i = 0; i < 16; i++) {
		const byte = view.getUint8(at + 8 + i);
		out[to + i] = scale * (byte & 15 | (fifth >>> i & 1) << 4) + least;
		out[to + i + 16] = scale * (byte >> 4 | (fifth >>> i + 16 & 1) << 4) + least;
	}
};
const FP4_DOUBLED = [
	0,
	1,
	2,
	3,
	4,
	6,
	8,
	12,
	0,
	-1,
	-2,
	-3,
	-4,
	-6,
	-8,
	-12
];
const mxfp4 = (view, at, out, to) => {
	const scale = 2 ** (view.getUint8(at) - 128);
	for (let i = 0; i < 16; i++) {
		const byte = view.getUint8(at + 1 + i);
		out[to + i] = scale * FP4_DOUBLED[byte & 15];
		out[to + i + 16] = scale * FP4_DOUBLED[byte >> 4];
	}
};
// src/gguf/dequantize/dequantize.ts
const DECODERS = {
	Q4_0: q4_0,
	Q5_0: q5_0,
	Q5_1: q5_1,
	Q8_0: q8_0,
	Q4_K: q4_k,
	Q5_K: q5_k,
	Q6_K: q6_k,
	MXFP4: mxfp4
};
const READABLE_TYPES = [...[
	"F32",
	"F16",
	"BF16"
], ...Object.keys(DECODERS)];
function checkReadable({ name, type }) {
	if (READABLE_TYPES.includes(type.name)) return;
	throw new EspalierError("gguf-unsupported", `${name} is stored as ${type.name}; Espalier reads values of ${READABLE_TYPES.join(", ")} only`, { hint: "Score another quantization of the same model: its plan fits this file too." });
}
function dequantize(tensor, bytes, out) {
	checkReadable(tensor);
	const { name, elements, bytes: blockBytes } = tensor.type;
	const decode = DECODERS[name];
	if (decode === void 0) return decodeFloats(tensor, bytes);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const blocks = bytes.length / blockBytes;
	const values = out?.subarray(0, blocks * elements) ?? new Float32Array(blocks * elements);
	for (let i = 0; i < blocks; i++) decode(view, i * blockBytes, values, i * elements);
	return values;
}
// src/plan/foreign/parse.ts
var import_dist = require_dist();
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseForeign(text, refuse) {
	const plain = withoutBom(text);
	if (plain.trim() === "") throw refuse("it is empty");
	const parse = (json) => {
		const value = JSON.parse(json);
		const problem = jsonProblem(json, UNTRUSTED_JSON);
		if (problem !== void 0) throw refuse(problem);
		return value;
	};
	try {
		return parse(plain);
	} catch (cause) {
		if (cause instanceof EspalierError) throw cause;
		const page = pageKind(plain);
		if (page !== void 0) throw refuse(`it is ${page.name}`, page.hint);
		const lines = plain.split("\n").filter((line) => line.trim() !== "");
		const values = lines.flatMap((line) => {
			try {
				const value = parse(line);
				return isObject(value) ? [value] : [];
			} catch (problem) {
				if (problem instanceof EspalierError) throw problem;
				return [];
			}
		});
		if (lines.length > 1 && values.length === lines.length) return values;
		const printed = asYaml(plain);
		if (typeof printed.value === "object" && printed.value !== null) return printed.value;
		const records = asTable(plain, refuse);
		if (records !== void 0) return records;
		throw refuse(`it is neither JSON nor YAML: ${(/^\s*[[{]/.test(plain) ? void 0 : printed.problem) ?? messageOf(cause)}`);
	}
}
const MOST_YAML = 2e6;
function asYaml(text) {
	if (text.length > MOST_YAML) return {};
	const bare = text.replace(/\b(?:np\.|numpy\.|torch\.)?(?:array|tensor)\(\s*(\[[^()]*\])\s*(?:,[^()]*)?\)/g, "$1").replace(/\b(?:np|numpy)\.\w+\(([^()]*)\)/g, "$1");
	try {
		return { value: (0, import_dist.parse)(bare, {
			logLevel: "error",
			maxAliasCount: 0
		}) };
	} catch (error) {
		return { problem: messageOf(error).split("\n")[0] ?? "" };
	}
}
function asTable(text, refuse) {
	const names = text.slice(0, text.search(/[\r\n]|$/)).toLowerCase();
	const separator = [
		",",
		"	",
		";"
	].find((one) => names.includes(one) && names.split(one).some((name) => /^\s*"?layer/.test(name)));
	if (separator === void 0) return void 0;
	try {
		return csvRecords(text, separator);
	} catch (cause) {
		throw refuse(`it is a table, but ${messageOf(cause)}`);
	}
}
// src/plan/foreign/lists.ts
const KEPT = new Set([
	"keep",
	"kept",
	"retain",
	"retained",
	"survivors",
	"surviving"
]);
const GONE = new Set([
	"prune",
	"pruned",
	"drop",
	"dropped",
	"remove",
	"removed",
	"discard",
	"discarded"
]);
const BESIDE = new Set("expert experts to id ids index indices idx list lists mask is was".split(" "));
function findLists(value, bare) {
	if (Array.isArray(value)) return firstOf([
		fromRecords(value, bare),
		fromEntries(value, bare),
		fromBare(value, bare)
	]);
	if (!isObject(value)) return [];
	const keyed = Object.entries(value).flatMap(([key, inner]) => {
		const meaning = meaningOf(key);
		if (meaning === void 0 || typeof inner !== "object" || inner === null) return [];
		return [{
			meaning,
			lists: listsOf(inner)
		}];
	});
	if (keyed.length > 0) return withoutEmpty(keyed);
	const nested = fromEntries(value, bare);
	if (nested.length > 0) return nested;
	const layers = value.layers ?? value.plan ?? value.experts;
	if (layers !== void 0) return findLists(layers, bare);
	const own = fromBare(value, bare);
	if (own.length > 0) return own;
	const inner = Object.values(value).map((one) => findLists(one, void 0));
	return inner.filter((found) => found.length > 0).length === 1 ? inner.flat() : [];
}
function firstOf(readings) {
	return readings.find((reading) => reading.length > 0) ?? [];
}
function withoutEmpty(all) {
	const full = all.filter(({ lists }) => lists.length > 0);
	return full.length > 0 ? full : all;
}
function fromBare(value, meaning) {
	if (meaning === void 0) return [];
	const lists = Array.isArray(value) && value.length > 0 && value.every(isObject) ? value.flatMap(listsOf) : listsOf(value);
	return lists.length > 0 && lists.every(([, ids]) => Array.isArray(ids)) ? [{
		meaning,
		lists
	}] : [];
}
const IDS = [
	"experts",
	"expert_ids",
	"expert_indices",
	"ids",
	"indices"
];
function fromEntries(value, bare) {
	const lists = new Map();
	const entries = Object.entries(value);
	for (const [key, entry] of entries) {
		if (!isObject(entry)) return [];
		const layer = layerIn(entry) ?? layerOf(key);
		const named = Object.keys(entry).flatMap((inner) => {
			const meaning = meaningOf(inner) ?? (IDS.includes(inner) ? bare : void 0);
			return meaning === void 0 || typeof entry[inner] === "number" ? [] : [[meaning, entry[inner]]];
		});
		for (const [meaning, ids] of named) {
			const own = lists.get(meaning) ?? [];
			lists.set(meaning, own);
			own.push([layer, ids]);
		}
	}
	const found = [...lists].map(([meaning, own]) => ({
		meaning,
		lists: own
	}));
	return found.every((one) => one.lists.length === entries.length) ? found : [];
}
const EXPERT$1 = /^experts?([\s_-]*(id|idx|index))?$/i;
function fromRecords(rows, bare) {
	const [first] = rows;
	if (!isObject(first)) return [];
	const expert = Object.keys(first).find((key) => EXPERT$1.test(key));
	if (expert === void 0 || typeof first[expert] === "object") return [];
	const said = Object.keys(first).find((key) => meaningOf(key) !== void 0);
	const meaning = said === void 0 ? bare : meaningOf(said);
	if (meaning === void 0) return [];
	const lists = new Map();
	for (const row of rows) {
		if (!isObject(row)) return [];
		const layer = layerIn(row);
		const own = lists.get(layer) ?? [];
		lists.set(layer, own);
		if (said === void 0 || TRUE.has(String(row[said]).trim().toLowerCase())) own.push(row[expert]);
	}
	return [{
		meaning,
		lists: [...lists]
	}];
}
const TRUE = new Set([
	"1",
	"1.0",
	"true",
	"yes",
	"y"
]);
function layerIn(entry) {
	const own = Object.entries(entry).find(([key]) => /^(layer([\s_-]*(id|idx|index|number))?|index)$/i.test(key))?.[1];
	return own === void 0 ? void 0 : layerOf(String(own));
}
const TENSOR = /(?:layers?|blk|blocks?|h)[._](\d+)[._].*?experts?[._](\d+)(?:\D|$)/;
function listsOf(value) {
	const names = Array.isArray(value) && value.length > 0 ? value.map((one) => TENSOR.exec(String(one))) : [];
	if (names.length > 0 && !names.includes(null)) {
		const pairs = names.map((match) => [Number(match?.[1]), Number(match?.[2])]);
		return [...Map.groupBy(pairs, ([layer]) => layer)].map(([layer, own]) => [layer, [...new Set(own.map(([, id]) => id))]]);
	}
	return Object.entries(value).map(([key, ids]) => [layerOf(key), ids]);
}
function layerOf(key) {
	const numbers = key.match(/\d+/g);
	return numbers?.length === 1 ? Number(numbers[0]) : void 0;
}
function meaningOf(key) {
	const words = key.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[\s_-]+/).flatMap((word) => word.match(/^(keep|kept|pruned?|dropped|removed?)(experts?|ids)$/)?.slice(1) ?? [word]);
	const [keeps, goes] = [KEPT, GONE].map((names) => words.some((word) => names.has(word)));
	if (!words.every((word) => KEPT.has(word) || GONE.has(word) || BESIDE.has(word)) || keeps === goes) return void 0;
	return keeps ? "keep" : "drop";
}
// src/search/importance/guards.ts
const RELIABLE_TOKENS = 200;
function unreliableNotes(imatrices) {
	return imatrices.flatMap(({ domain, layers }) => {
		const rare = layers.flatMap(({ layer, down }) => [...down.counts].flatMap((count, expert) => count < RELIABLE_TOKENS ? [`${layer}:${expert}`] : []));
		if (rare.length === 0) return [];
		const shown = `${rare.slice(0, 8).join(", ")}${rare.length > 8 ? ", ..." : ""}`;
		return [`${domain}: ${formatCount(rare.length, "expert")} saw fewer than ${RELIABLE_TOKENS} tokens (layer:expert ${shown}); their measurements are unreliable`];
	});
}
function protectedExperts(model, imatrices, domains) {
	const chosen = domains.map((name) => {
		const found = imatrices.find(({ domain }) => domain === name);
		if (found !== void 0) return found;
		throw new EspalierError("usage", `the domain ${name} is protected, but no file is of that domain`, { hint: `Domains: ${imatrices.map(({ domain }) => domain).join(", ")}.` });
	});
	const result = {};
	model.layers.forEach(({ index, used }, row) => {
		const ids = Array.from({ length: model.expertCount }, (_, id) => id).filter((id) => chosen.some(({ layers, tokens }) => {
			return layers[row].down.counts[id] / (tokens * used) >= 1 / model.expertCount;
		}));
		if (ids.length > 0) result[String(index)] = ids;
	});
	return result;
}
// src/search/importance/importance-method.ts
function parseInputFile(text) {
	const [, domain, path] = /^([\p{L}\p{M}\p{N}_.-]+)=(.+)$/u.exec(text) ?? [];
	if (domain !== void 0 && path !== void 0) return {
		domain,
		path
	};
	return {
		domain: basename(text).replace(/\.[^.]+$/, ""),
		path: text
	};
}
const MAX_INPUT_BYTES = 2 ** 31 - 1;
async function readInput(path) {
	const bytes = await readBytes(path, MAX_INPUT_BYTES);
	return {
		bytes,
		digest: {
			name: basename(path),
			sha256: sha256Hex(bytes)
		}
	};
}
function checkFiles(method, files, { what, hint, most }) {
	if (files === void 0 || files.length === 0 || files.length > (most ?? files.length)) throw new EspalierError("usage", `${method} reads ${what}, but ${formatCount(files?.length ?? 0, "file")} ${files?.length === 1 ? "was" : "were"} given`, { hint });
	const names = files.map(({ domain }) => domain);
	const twice = names.find((name, i) => names.indexOf(name) !== i);
	if (twice === void 0) return files;
	throw new EspalierError("usage", `the domain ${twice} is given twice`, { hint: "Give each file a domain of its own: --from math=a.gguf,code=b.gguf" });
}
// src/search/importance/expert-tensors.ts
async function floatsOf(base, tensor, signal) {
	return dequantize(tensor, await base.read(tensor.dataOffset, tensor.byteLength, signal));
}
function routerOf({ router, routerBias }) {
	return routerBias === void 0 ? [router] : [router, routerBias];
}
async function expertFloats(base, tensor, expert, signal) {
	const step = tensor.byteLength / tensor.shape.at(-1);
	return dequantize(tensor, await base.read(tensor.dataOffset + expert * step, step, signal));
}
function partOf(layer, part) {
	return layer.tensors.find(({ name }) => name === `blk.${layer.index}.${part}`);
}
function requiredPart(method, model, layer, part) {
	const tensor = partOf(layer, part);
	if (tensor !== void 0) return tensor;
	throw new EspalierError("gguf-unsupported", `${method} needs blk.${layer.index}.${part}; ${model.architecture} has none here`, { hint: "Use a method that does not need it, such as imatrix-frequency." });
}
async function normGain(method, base, model, layer, signal) {
	return floatsOf(base, normOf(method, model, layer), signal);
}
function normOf(method, model, { index }) {
	const names = ["post_attention_norm", "ffn_norm"].map((part) => `blk.${index}.${part}.weight`);
	const tensor = names.map((name) => model.header.tensors.find((candidate) => candidate.name === name)).find((found) => found !== void 0);
	if (tensor !== void 0) return tensor;
	throw new EspalierError("gguf-unsupported", `${method} needs ${names.join(" or ")}; the base has neither`);
}
// src/search/importance/read-imatrix.ts
async function readImatrix({ domain, path }, model) {
	try {
		var _usingCtx$4 = _usingCtx();
		const { bytes, digest } = await readInput(path);
		if (isLegacy(bytes)) throw new EspalierError("dataset-invalid", `${path} is an imatrix.dat, the format of older builds, which does not count tokens per expert`, { hint: AGAIN });
		const source = _usingCtx$4.a(memorySource(path, bytes));
		const header = await readHeader(source);
		const type = stringOf(header, "general.type");
		if (type !== "imatrix") throw new EspalierError("dataset-invalid", `${path} has the type ${type ?? "none"}, expected imatrix`, { hint: AGAIN });
		const layers = model.layers.map((layer) => {
			const gate = GATES.find((part) => partOf(layer, part) !== void 0) ?? GATES[0];
			const of = (part) => statistics(header, bytes, `blk.${layer.index}.${part}`, model.expertCount);
			return {
				layer: layer.index,
				gate: of(gate),
				down: of("ffn_down_exps.weight")
			};
		});
		return {
			domain,
			digest,
			layers,
			tokens: checkCounts(path, model, layers)
		};
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
}
const AGAIN = "Make one from text instead: espalier calibrate, or llama-imatrix --output-format gguf --parse-special";
function isLegacy(bytes) {
	if (bytes.length < 16) return false;
	const length = new DataView(bytes.buffer, bytes.byteOffset).getInt32(4, true);
	const name = Buffer.from(bytes.subarray(8, 8 + Math.min(length, 256))).toString("latin1");
	return length > 0 && /^[\w.]+\.weight$/.test(name);
}
const GATES = [
	"ffn_gate_exps.weight",
	"ffn_gate_up_exps.weight",
	"ffn_up_exps.weight"
];
function statistics(header, bytes, weight, experts) {
	const find = (suffix) => header.tensors.find(({ name }) => name === `${weight}.${suffix}`);
	const read = (suffix) => {
		const tensor = find(suffix);
		if (tensor === void 0) throw new EspalierError("dataset-invalid", `${header.name} has no ${weight}.${suffix}`, { hint: "It is from another model, or from a build that keeps no counts per expert." });
		if (tensor.shape.at(-1) !== experts) {
			const message = `${tensor.name} has shape [${tensor.shape.join(", ")}], expected ${experts} experts`;
			throw new EspalierError("dataset-invalid", `${header.name}: ${message}`, { hint: AGAIN });
		}
		const data = bytes.subarray(tensor.dataOffset, tensor.dataOffset + tensor.byteLength);
		return checkValues(header.name, tensor.name, suffix, decodeFloats(tensor, data));
	};
	return {
		counts: read("counts"),
		inSum2: read("in_sum2"),
		inSum: find("in_sum") === void 0 ? void 0 : read("in_sum")
	};
}
function checkValues(file, name, suffix, values) {
	const [possible, rule] = POSSIBLE[suffix];
	const at = values.findIndex((value) => !possible(value));
	if (at === -1) return values;
	throw new EspalierError("dataset-invalid", `${file}: ${name} holds ${values[at]}; it must hold ${rule}`, { hint: "The imatrix is damaged, or the model gave NaN or infinity while it was made. Make it again." });
}
const POSSIBLE = {
	counts: [(value) => Number.isInteger(value) && value >= 0, "whole numbers from 0"],
	in_sum2: [(value) => Number.isFinite(value) && value >= 0, "finite numbers from 0"],
	in_sum: [Number.isFinite, "finite numbers"]
};
function checkCounts(path, model, layers) {
	const sumOf = (counts) => counts.reduce((a, b) => a + b, 0);
	const tokens = sumOf(layers[0].down.counts) / model.layers[0].used;
	const refuse = (problem) => new EspalierError("dataset-invalid", `${path} does not count every token: ${problem}`, { hint: "The imatrix is damaged, or it was merged from parts that do not match. Make it again." });
	if (tokens === 0) throw refuse("it counts none");
	if (!Number.isInteger(tokens)) {
		const { index, used } = model.layers[0];
		throw refuse(`${tokens * used} routes in layer ${index} are not a multiple of the ${used} experts of a token`);
	}
	for (const [row, { layer, gate, down }] of layers.entries()) {
		const sum = sumOf(down.counts);
		const { used } = model.layers[row];
		if (sum !== tokens * used) throw refuse(`${sum} routes in layer ${layer}, expected ${used} of each of ${tokens} tokens`);
		const other = down.counts.findIndex((count, expert) => gate.counts[expert] !== count);
		if (other !== -1) {
			const [g, d] = [gate.counts[other], down.counts[other]];
			throw refuse(`expert ${other} of layer ${layer} has ${g} tokens at gate, but ${d} at down`);
		}
	}
	return tokens;
}
// src/search/importance/weights/reduce.ts
const PIECE = 16384;
function reduce({ tensor, width, bytes }, reduction) {
	const { elements, bytes: blockBytes } = tensor.type;
	const rowBytes = width / elements * blockBytes;
	const rows = bytes.length / rowBytes;
	const sums = reducers[reduction.kind](width, rows, reduction);
	const step = Math.max(1, Math.floor(PIECE / width));
	const values = new Float32Array(step * width);
	for (let row = 0; row < rows; row += step) {
		const piece = bytes.subarray(row * rowBytes, Math.min(rows, row + step) * rowBytes);
		sums.add(dequantize(tensor, piece, values), row);
	}
	return sums.done();
}
const reducers = {
	magnitudes() {
		let [count, magnitude, square] = [
			0,
			0,
			0
		];
		return {
			add(values) {
				for (const weight of values) {
					magnitude += Math.abs(weight);
					square += weight * weight;
				}
				count += values.length;
			},
			done: () => [Float64Array.of(count, magnitude, square)]
		};
	},
	"row-norms"(width, rows, { gain }) {
		const norms = new Float64Array(rows);
		return {
			add(values, first) {
				for (let at = 0, row = first; at < values.length; at += width, row++) {
					let sum = 0;
					for (let k = 0; k < width; k++) sum += (values[at + k] * gain[k]) ** 2;
					norms[row] = Math.sqrt(sum);
				}
			},
			done: () => [norms]
		};
	},
	columns(width, rows, { inputs = [], start }) {
		const columns = new Float64Array(width);
		const outputs = inputs.map(() => Float64Array.from({ length: rows }, (_, row) => start?.[row] ?? 0));
		return {
			add(values, first) {
				for (let at = 0, row = first; at < values.length; at += width, row++) {
					for (let j = 0; j < width; j++) columns[j] = columns[j] + values[at + j] ** 2;
					for (const [i, input] of inputs.entries()) {
						let sum = outputs[i][row];
						for (let j = 0; j < width; j++) sum += values[at + j] * input[j];
						outputs[i][row] = sum;
					}
				}
			},
			done: () => [columns, ...outputs]
		};
	}
};
// src/search/importance/weights/reducer.ts
const MOST_THREADS = 4;
const SMALL_BYTES = 64e6;
function openReducer(base, { bytes, threads, signal }) {
	const wanted = threads ?? (bytes < SMALL_BYTES ? 0 : Math.min(availableParallelism(), MOST_THREADS));
	const free = Array.from({ length: Math.max(1, wanted) }, () => ({
		thread: wanted === 0 ? void 0 : startWorker(entry()),
		shared: new SharedArrayBuffer(0)
	}));
	const seats = [...free];
	const queue = [];
	const sit = async () => free.pop() ?? new Promise((resolve) => queue.push(resolve));
	const leave = (seat) => {
		const next = queue.shift();
		if (next === void 0) free.push(seat);
		else next(seat);
	};
	return {
		parallel: seats.length,
		async reduce(tensor, expert, reduction) {
			checkReadable(tensor);
			const length = tensor.byteLength / tensor.shape.at(-1);
			const width = tensor.shape[0];
			const seat = await sit();
			try {
				if (seat.shared.byteLength < length) seat.shared = new SharedArrayBuffer(length);
				const target = new Uint8Array(seat.shared, 0, length);
				await readInto(base, target, tensor.dataOffset + expert * length, signal);
				const { name, type } = tensor;
				if (seat.thread === void 0) return reduce({
					tensor: {
						name,
						type
					},
					width,
					bytes: target
				}, reduction);
				const { shared } = seat;
				return await seat.thread.run({
					shared,
					length,
					tensor: {
						name,
						type
					},
					width,
					reduction
				});
			} finally {
				leave(seat);
			}
		},
		async [Symbol.asyncDispose]() {
			for (const { thread } of seats) await thread?.[Symbol.asyncDispose]();
		}
	};
}
function entry() {
	const isSource = import.meta.url.endsWith(".ts");
	return new URL(isSource ? "./reduce-worker.ts" : "./reduce-worker.js", import.meta.url);
}
// src/search/importance/aimer.ts
const aimer = {
	name: "aimer",
	summary: "rms over mean magnitude of an expert’s weights (AIMER); reads all expert weights",
	takes: [],
	reads: (model) => matricesOf(model).flat(),
	async score(model, base, { threads, signal } = {}) {
		try {
			var _usingCtx$3 = _usingCtx();
			const matrices = matricesOf(model);
			const bytes = matrices.flat().reduce((sum, { byteLength }) => sum + byteLength, 0);
			const reducer = _usingCtx$3.a(openReducer(base, {
				bytes,
				threads,
				signal
			}));
			const ids = Array.from({ length: model.expertCount }, (_, id) => id);
			const layers = [];
			for (const [row, { index }] of model.layers.entries()) {
				const scores = await mapParallel(ids, reducer.parallel, async (expert) => {
					const sums = {
						count: 0,
						magnitude: 0,
						square: 0
					};
					for (const tensor of matrices[row]) {
						const [own] = await reducer.reduce(tensor, expert, { kind: "magnitudes" });
						sums.count += own[0];
						sums.magnitude += own[1];
						sums.square += own[2];
					}
					return ratio(model, index, expert, sums);
				});
				layers.push({
					layer: index,
					scores
				});
			}
			return {
				method: "aimer",
				layers
			};
		} catch (_) {
			_usingCtx$3.e = _;
		} finally {
			await _usingCtx$3.d();
		}
	}
};
function matricesOf(model) {
	return model.layers.map(({ tensors }) => tensors.filter(({ name }) => /_exps\.weight$/.test(name)));
}
function ratio(model, layer, expert, { count, magnitude, square }) {
	if (magnitude > 0) return Math.sqrt(square / count) / (magnitude / count);
	throw new EspalierError("gguf-malformed", `${model.header.name}: expert ${expert} of layer ${layer} has no weight but 0`);
}
// src/search/importance/gaussian-router.ts
const DRAWS = 65536;
const gaussianRouter = {
	name: "gaussian-router",
	summary: "expected routing weight for Gaussian hidden states; reads routers and norms only",
	takes: ["seed"],
	reads: (model) => readsOf("gaussian-router", model),
	async score(model, base, { seed = 0, signal } = {}) {
		const { normal } = seededRandom(seed);
		const layers = [];
		for (const layer of model.layers) {
			const scores = await expectedWeights("gaussian-router", model, layer, base, normal, signal);
			layers.push({
				layer: layer.index,
				scores
			});
		}
		return {
			method: "gaussian-router",
			options: { seed },
			layers
		};
	}
};
function readsOf(method, model) {
	return model.layers.flatMap((layer) => [...routerOf(layer), normOf(method, model, layer)]);
}
async function expectedWeights(method, model, layer, base, normal, signal) {
	const experts = model.expertCount;
	const rows = await floatsOf(base, layer.router, signal);
	const gain = await normGain(method, base, model, layer, signal);
	const bias = layer.routerBias === void 0 ? new Float32Array(experts) : await floatsOf(base, layer.routerBias, signal);
	if ([
		rows,
		gain,
		bias
	].some((values) => values.some((value) => !Number.isFinite(value)))) throw new EspalierError("gguf-malformed", `${model.header.name}: the router or norm of layer ${layer.index} holds NaN or infinity`);
	const factor = cholesky(covariance(rows, gain, experts), experts);
	const sums = new Float64Array(experts);
	const noise = new Float64Array(experts);
	const logits = new Float64Array(experts);
	const selected = new Int32Array(layer.used);
	for (let draw = 0; draw < DRAWS; draw++) {
		for (let i = 0; i < experts; i++) noise[i] = normal();
		for (let i = 0; i < experts; i++) {
			let z = bias[i];
			for (let j = 0; j <= i; j++) z += factor[i * experts + j] * noise[j];
			logits[i] = z;
		}
		addSelected(sums, logits, selected);
	}
	return Array.from(sums, (sum) => sum / DRAWS);
}
function covariance(rows, gain, experts) {
	const width = rows.length / experts;
	const matrix = new Float64Array(experts * experts);
	for (let i = 0; i < experts; i++) for (let j = 0; j <= i; j++) {
		let sum = 0;
		for (let k = 0; k < width; k++) sum += rows[i * width + k] * rows[j * width + k] * gain[k] ** 2;
		matrix[i * experts + j] = sum;
		matrix[j * experts + i] = sum;
	}
	return matrix;
}
function cholesky(matrix, size) {
	const factor = new Float64Array(size * size);
	for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) {
		let rest = matrix[i * size + j];
		for (let k = 0; k < j; k++) rest -= factor[i * size + k] * factor[j * size + k];
		const pivot = factor[j * size + j];
		if (i === j) factor[i * size + i] = rest > 1e-9 * matrix[i * size + i] ? Math.sqrt(rest) : 0;
		else factor[i * size + j] = pivot === 0 ? 0 : rest / pivot;
	}
	return factor;
}
function addSelected(sums, logits, selected) {
	for (let n = 0; n < selected.length; n++) {
		let best = -1;
		for (let i = 0; i < logits.length; i++) {
			if (best !== -1 && logits[i] <= logits[best]) continue;
			let taken = false;
			for (let m = 0; m < n; m++) taken ||= selected[m] === i;
			if (!taken) best = i;
		}
		selected[n] = best;
	}
	const peak = logits[selected[0]];
	let total = 0;
	for (let n = 0; n < selected.length; n++) total += Math.exp(logits[selected[n]] - peak);
	for (let n = 0; n < selected.length; n++) {
		const id = selected[n];
		sums[id] = sums[id] + Math.exp(logits[id] - peak) / total;
	}
}
// src/search/importance/gaussian-energy.ts
const gaussianEnergy = {
	name: "gaussian-energy",
	summary: "gaussian-router times expected output norm; reads all expert weights; gpt-oss only",
	takes: ["seed"],
	reads: (model) => [...expertParts(model), ...readsOf("gaussian-energy", model)],
	async score(model, base, { seed = 0, threads, signal } = {}) {
		try {
			var _usingCtx$2 = _usingCtx();
			const bytes = expertParts(model).reduce((sum, { byteLength }) => sum + byteLength, 0);
			const reducer = _usingCtx$2.a(openReducer(base, {
				bytes,
				threads,
				signal
			}));
			const { normal } = seededRandom(seed);
			const layers = [];
			for (const layer of model.layers) {
				const weights = await expectedWeights("gaussian-energy", model, layer, base, normal, signal);
				const gain = await normGain("gaussian-energy", base, model, layer, signal);
				const scores = await mapParallel(weights, reducer.parallel, async (weight, expert) => {
					return weight * Math.sqrt(await outputEnergy({
						model,
						layer,
						base,
						expert,
						gain,
						reducer,
						signal
					}));
				});
				layers.push({
					layer: layer.index,
					scores
				});
			}
			return {
				method: "gaussian-energy",
				options: { seed },
				layers
			};
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
		}
	}
};
function expertParts(model) {
	if (model.architecture !== "gpt-oss") throw new EspalierError("gguf-unsupported", `gaussian-energy supports gpt-oss only, and the base is ${model.architecture}`);
	const parts = [
		"gate",
		"up",
		"down"
	].flatMap((name) => ["weight", "bias"].map((kind) => `ffn_${name}_exps.${kind}`));
	return model.layers.flatMap((layer) => parts.map((part) => requiredPart("gaussian-energy", model, layer, part)));
}
async function outputEnergy({ model, layer, base, expert, gain, reducer, signal }) {
	const part = (name) => requiredPart("gaussian-energy", model, layer, name);
	const read = (name) => expertFloats(base, part(name), expert, signal);
	const deviations = async (name) => {
		const [norms] = await reducer.reduce(part(name), expert, {
			kind: "row-norms",
			gain
		});
		return norms;
	};
	const gate = await deviations("ffn_gate_exps.weight");
	const up = await deviations("ffn_up_exps.weight");
	const gateBias = await read("ffn_gate_exps.bias");
	const upBias = await read("ffn_up_exps.bias");
	const [columns] = await reducer.reduce(part("ffn_down_exps.weight"), expert, { kind: "columns" });
	let energy = sumOfSquares(await read("ffn_down_exps.bias"));
	for (const [j, column] of columns.entries()) {
		const gated = expectation(gateBias[j], gate[j], gateSquared);
		energy += gated * expectation(upBias[j], up[j], upSquared) * column;
	}
	return energy;
}
const LIMIT = 7;
function gateSquared(x) {
	const a = Math.min(x, LIMIT);
	return (a / (1 + Math.exp(-1.702 * a))) ** 2;
}
function upSquared(x) {
	return (Math.min(Math.max(x, -7), LIMIT) + 1) ** 2;
}
const STEPS = Array.from({ length: 96 }, (_, i) => -6 + (i + .5) / 8);
const DENSITY = STEPS.map((z) => Math.exp(-z * z / 2) / 8 / Math.sqrt(2 * Math.PI));
function expectation(mean, deviation, f) {
	let sum = 0;
	for (let i = 0; i < STEPS.length; i++) sum += DENSITY[i] * f(mean + deviation * STEPS[i]);
	return sum;
}
function sumOfSquares(values) {
	let sum = 0;
	for (const value of values) sum += value * value;
	return sum;
}
// src/search/importance/imatrix-energy.ts
async function layerEnergies(imatrices, pass) {
	const { model, base, reducer, row, signal } = pass;
	const layer = model.layers[row];
	const down = requiredPart("imatrix-energy", model, layer, "ffn_down_exps.weight");
	const biases = partOf(layer, "ffn_down_exps.bias");
	for (const { domain, layers } of imatrices) {
		const width = layers[row].down.inSum2.length / model.expertCount;
		if (width === down.shape[0]) continue;
		throw new EspalierError("dataset-invalid", `the imatrix of ${domain} has ${width} inputs for ${down.name}, but the base has ${down.shape[0]}`);
	}
	const ids = Array.from({ length: model.expertCount }, (_, id) => id);
	const byExpert = await mapParallel(ids, reducer.parallel, async (expert) => {
		const moments = imatrices.map(({ layers }) => momentsOf(layers[row].down, expert, down.shape[0]));
		if (moments.every((own) => own === void 0)) return moments.map(() => 0);
		const start = biases && await expertFloats(base, biases, expert, signal);
		const inputs = moments.flatMap((own) => own?.means === void 0 ? [] : [own.means]);
		const [columns, ...outputs] = await reducer.reduce(down, expert, {
			kind: "columns",
			inputs,
			start
		});
		const centres = outputs.values();
		return moments.map((own) => {
			if (own === void 0) return 0;
			const centre = own.means === void 0 ? start ?? [] : centres.next().value;
			return columns.reduce((sum, column, j) => sum + own.variances[j] * column, sumOfSquares(centre));
		});
	});
	return imatrices.map((_, domain) => byExpert.map((energies) => energies[domain]));
}
function momentsOf({ counts, inSum2, inSum }, expert, width) {
	const count = counts[expert];
	if (count === 0) return void 0;
	const own = (sums) => sums.subarray(expert * width, (expert + 1) * width);
	const squares = Array.from(own(inSum2), (sum) => sum / count);
	if (inSum === void 0) return {
		means: void 0,
		variances: squares
	};
	const means = Array.from(own(inSum), (sum) => sum / count);
	return {
		means,
		variances: squares.map((square, j) => Math.max(0, square - means[j] ** 2))
	};
}
async function layerGates(imatrix, { model, base, row, signal }) {
	const { router, routerBias, used } = model.layers[row];
	const { counts, inSum } = imatrix.layers[row].gate;
	if (inSum === void 0) throw new EspalierError("dataset-invalid", `the imatrix of ${imatrix.domain} has no in_sum, which imatrix-reap needs`, { hint: "Make it with llama-imatrix 0.7.0 or newer, or use imatrix-energy." });
	const rows = await floatsOf(base, router, signal);
	const biases = routerBias === void 0 ? void 0 : await floatsOf(base, routerBias, signal);
	const width = rows.length / model.expertCount;
	return Array.from(counts, (count, expert) => {
		if (count === 0) return 0;
		const mean = inSum.subarray(expert * width, (expert + 1) * width);
		const logits = Array.from({ length: model.expertCount }, (_, e) => {
			let z = biases?.[e] ?? 0;
			for (let j = 0; j < width; j++) z += rows[e * width + j] * mean[j] / count;
			return z;
		});
		const others = logits.filter((_, e) => e !== expert).toSorted((a, b) => b - a);
		const selected = [logits[expert], ...others.slice(0, used - 1)];
		const peak = Math.max(...selected);
		const powers = selected.map((z) => Math.exp(z - peak));
		return powers[0] / powers.reduce((a, b) => a + b, 0);
	});
}
// src/search/importance/imatrix-methods.ts
function imatrixMethod(name, summary, reads, scoreLayer) {
	return {
		name,
		summary,
		takes: [
			"from",
			"mix",
			"protect-domains"
		],
		reads: (model) => reads?.(name, model) ?? [],
		async score(model, base, { files, mix = "normalised-max", protectDomains = [], threads, signal } = {}) {
			try {
				var _usingCtx$1 = _usingCtx();
				const given = checkFiles(name, files, {
					what: "imatrix files, one for each domain",
					hint: "Make them with llama-imatrix or espalier calibrate; give them with --from math=a.gguf,code=b.gguf"
				});
				const imatrices = [];
				for (const file of given) imatrices.push(await readImatrix(file, model));
				const bytes = reads?.(name, model).reduce((sum, { byteLength }) => sum + byteLength, 0);
				const work = bytes === void 0 ? { bytes: 0 } : {
					bytes,
					threads
				};
				const reducer = _usingCtx$1.a(openReducer(base, {
					...work,
					signal
				}));
				const layers = [];
				for (const [row, { index }] of model.layers.entries()) {
					const scores = await scoreLayer(imatrices, {
						model,
						base,
						reducer,
						row,
						signal
					});
					const domains = new Map(imatrices.map(({ domain }, i) => [domain, scores[i]]));
					layers.push({
						layer: index,
						scores: mixDomains(mix, domains)
					});
				}
				const guarded = protectDomains.length > 0;
				return {
					method: name,
					inputs: imatrices.map(({ digest }) => digest),
					options: {
						domains: imatrices.map(({ domain }) => domain).join(","),
						mix: formatMix(mix),
						...guarded && { "protect-domains": protectDomains.join(",") }
					},
					...guarded && { protected: protectedExperts(model, imatrices, protectDomains) },
					notes: unreliableNotes(imatrices),
					layers
				};
			} catch (_) {
				_usingCtx$1.e = _;
			} finally {
				await _usingCtx$1.d();
			}
		}
	};
}
function energyReads(name, model) {
	return model.layers.flatMap((layer) => [requiredPart(name, model, layer, "ffn_down_exps.weight"), ...[partOf(layer, "ffn_down_exps.bias") ?? []].flat()]);
}
const imatrixFrequency = imatrixMethod("imatrix-frequency", "share of routed tokens, from imatrix files; reads only the header of the base", void 0, (imatrices, { model, row }) => imatrices.map(({ layers, tokens }) => Array.from(layers[row].down.counts, (count) => count / (tokens * model.layers[row].used))));
const imatrixEnergy = imatrixMethod("imatrix-energy", "mean squared output norm over routed tokens (MSAN), from imatrix files; reads all down weights", energyReads, layerEnergies);
const imatrixReap = imatrixMethod("imatrix-reap", "root of MSAN times a proxy of the gate (REAP without gates), from imatrix files with in_sum", (name, model) => [...energyReads(name, model), ...model.layers.flatMap(routerOf)], async (imatrices, pass) => {
	const gates = [];
	for (const imatrix of imatrices) gates.push(await layerGates(imatrix, pass));
	const energies = await layerEnergies(imatrices, pass);
	return gates.map((own, domain) => own.map((gate, expert) => gate * Math.sqrt(energies[domain][expert])));
});
// src/search/importance/random.ts
const random = {
	name: "random",
	summary: "random numbers from --seed, the control; compare with several seeds",
	takes: ["seed"],
	async score(model, _base, { seed = 0 } = {}) {
		const { uniform } = seededRandom(seed);
		const layers = model.layers.map(({ index }) => ({
			layer: index,
			scores: Array.from({ length: model.expertCount }, uniform)
		}));
		return {
			method: "random",
			options: { seed },
			layers
		};
	}
};
// src/search/importance/reap-file.ts
const reapFile = {
	name: "reap-file",
	summary: "REAP scores measured by another tool, as JSON; reads only the header of the base",
	takes: ["from", "mix"],
	async score(model, _base, { files, mix = "normalised-max" } = {}) {
		const given = checkFiles("reap-file", files, {
			what: "JSON files of REAP scores, one for each domain",
			hint: "Give them with --from math=a.json,code=b.json; each holds {\"0\": {\"reap\": [...]}, ...}."
		});
		const read = await Promise.all(given.map(async ({ domain, path }) => {
			const { bytes, digest } = await readInput(path);
			const kind = fileKind(bytes);
			if (kind !== void 0) throw new EspalierError("dataset-invalid", `${path} is ${kind.name}, expected JSON`, { hint: kind.name.includes("torch") ? TORCH : kind.hint });
			return {
				domain,
				digest,
				layers: readScores(new TextDecoder().decode(bytes), path, model)
			};
		}));
		return {
			method: "reap-file",
			inputs: read.map(({ digest }) => digest),
			options: {
				domains: read.map(({ domain }) => domain).join(","),
				mix: formatMix(mix)
			},
			layers: model.layers.map(({ index }) => ({
				layer: index,
				scores: mixDomains(mix, new Map(read.map(({ domain, layers }) => [domain, layers.get(index)])))
			}))
		};
	}
};
const TORCH = "python -c \"import json,sys,torch; json.dump({l: {\\\"reap\\\": d[\\\"reap\\\"].tolist()} for l, d in torch.load(sys.argv[1], weights_only=True).items()}, sys.stdout)\" FILE > FILE.json";
const [LAYER, EXPERT, SCORE] = [
	/^layer/i,
	/^expert/i,
	/^(reap|score|saliency|importance)/i
];
function fromRows(value, experts, refuse) {
	const [first] = Array.isArray(value) ? value : [];
	if (!isObject(first)) return void 0;
	const [layer, expert, score] = [
		LAYER,
		EXPERT,
		SCORE
	].map((name) => Object.keys(first).find((key) => name.test(key)));
	if (layer === void 0 || expert === void 0 || score === void 0) return void 0;
	const lists = {};
	for (const [at, row] of value.entries()) {
		const [index, id, text] = isObject(row) ? [
			String(row[layer]),
			Number(row[expert]),
			row[score]
		] : [];
		if (index === void 0 || id === void 0 || !(Number.isInteger(id) && id >= 0 && id < experts)) throw refuse(`record ${at + 1} has no expert from 0 to ${experts - 1}`);
		lists[index] ??= [];
		if (lists[index][id] !== void 0) throw refuse(`expert ${id} of layer ${index} is listed twice`);
		lists[index][id] = text;
	}
	return lists;
}
function readScores(text, path, { layers, expertCount }) {
	const refuse = (problem, hint) => new EspalierError("dataset-invalid", `${path} cannot be read: ${problem}`, { hint: hint ?? "It must contain one number per expert for each layer: {\"0\": {\"reap\": [...]}, ...}." });
	const found = new Map();
	const read = parseForeign(text, refuse);
	for (const [key, value] of Object.entries(fromRows(read, expertCount, refuse) ?? layersIn(read))) {
		const layer = layerOf(key);
		const list = isObject(value) ? value.reap : value;
		if (layer === void 0 || Array.isArray(list) && list.length === 0) continue;
		if (!Array.isArray(list)) throw refuse(`layer ${layer} has no list "reap"`);
		if (found.has(layer)) throw refuse(`layer ${layer} is listed twice`);
		const scores = list.map(numberIn);
		const broken = scores.findIndex((score) => typeof score !== "number" || !Number.isFinite(score));
		if (broken !== -1) throw refuse(`expert ${broken} of layer ${layer} has the score ${scores[broken]}, which is not a number`, "An expert to which no token was routed has no score: measure on more text, or give it 0.");
		found.set(layer, scores);
	}
	const mismatch = (problem) => new EspalierError("usage", `${path} is of another model: ${problem}`);
	const unexpected = [...found.keys()].find((layer) => !layers.some(({ index }) => index === layer));
	if (unexpected !== void 0) throw mismatch(`it has layer ${unexpected}`);
	for (const { index } of layers) {
		const count = found.get(index)?.length;
		if (count === void 0) throw mismatch(`it lacks layer ${index}`);
		if (count !== expertCount) throw mismatch(`layer ${index} has ${count} scores, but the base has ${expertCount} experts`);
	}
	return found;
}
function numberIn(value) {
	return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
}
function layersIn(value) {
	if (!isObject(value)) return Array.isArray(value) ? value : {};
	const inner = value.layers ?? value.reap;
	return typeof inner === "object" && inner !== null ? layersIn(inner) : value;
}
// src/search/importance/router-norm-bias.ts
const routerNormBias = {
	name: "router-norm-bias",
	summary: "L2 norm of the router row times softmax of the router bias; reads router tensors only",
	takes: [],
	reads: (model) => model.layers.flatMap((layer) => tensorsOf(model, layer)),
	async score(model, base, { signal } = {}) {
		const layers = [];
		for (const layer of model.layers) {
			const [router, bias] = tensorsOf(model, layer);
			const weights = await floatsOf(base, router, signal);
			const biases = await floatsOf(base, bias, signal);
			layers.push({
				layer: layer.index,
				scores: scoreLayer(model, weights, biases)
			});
		}
		return {
			method: "router-norm-bias",
			layers
		};
	}
};
function tensorsOf({ architecture }, { router, routerBias }) {
	if (routerBias !== void 0) return [router, routerBias];
	throw new EspalierError("gguf-unsupported", `router-norm-bias needs a router bias; ${architecture} has none`);
}
function scoreLayer(model, weights, biases) {
	const width = weights.length / model.expertCount;
	const peak = biases.reduce((a, b) => Math.max(a, b));
	const powers = Array.from(biases, (bias) => Math.exp(bias - peak));
	const sum = powers.reduce((a, b) => a + b);
	return powers.map((power, expert) => {
		const row = weights.subarray(expert * width, (expert + 1) * width);
		return Math.sqrt(row.reduce((total, weight) => total + weight * weight, 0)) * power / sum;
	});
}
// src/search/importance/routing-counts.ts
const phaseSchema = object({
	tokens: number().positive(),
	share: array(array(number().min(0)))
});
const countsSchema = object({
	layers: int().min(1),
	experts: int().min(1),
	experts_per_token: int().min(1),
	datasets: record(string(), record(string(), phaseSchema))
});
function parseCounts(text, name) {
	const file = parseJsonFile(countsSchema, text, name, "dataset-invalid");
	const parts = Object.entries(file.datasets).flatMap(([dataset, phases]) => Object.entries(phases).map(([phase, { tokens, share }]) => ({
		dataset,
		phase,
		tokens,
		share
	})));
	const refuse = (where, problem) => new EspalierError("dataset-invalid", `${name} is not valid: ${where} ${problem}`);
	if (parts.length === 0) throw refuse("datasets", "is empty");
	for (const { dataset, phase, share } of parts) {
		const where = `${dataset}.${phase}.share`;
		if (share.length !== file.layers) throw refuse(where, `has ${share.length} layers, but the file says ${file.layers}`);
		for (const [layer, row] of share.entries()) {
			if (row.length !== file.experts) throw refuse(`${where}[${layer}]`, `has ${row.length} experts, but the file says ${file.experts}`);
			const sum = row.reduce((a, b) => a + b, 0);
			if (Math.abs(sum - 1) > .001) throw refuse(`${where}[${layer}]`, `sums to ${sum.toFixed(4)}, not to 1`);
		}
	}
	return {
		layers: file.layers,
		experts: file.experts,
		used: file.experts_per_token,
		parts
	};
}
// src/search/importance/routing-frequency.ts
const routingFrequency = {
	name: "routing-frequency",
	summary: "share of routed slots, from a file of routing counts; reads only the header of the base",
	takes: [
		"from",
		"mix",
		"domains",
		"phases"
	],
	async score(model, _base, { files, mix: asked, domains: given, phases } = {}) {
		if (phases !== void 0 && (given !== void 0 || asked !== void 0)) throw new EspalierError("usage", `phases cannot be used with ${given ? "domains" : "mix"}: the phases are the domains, and their weights are the mix`);
		const mix = phases ?? asked ?? "mean";
		const [file] = checkFiles("routing-frequency", files, {
			what: "one file of routing counts",
			hint: "Give it with --from FILE; plans/data holds one for gpt-oss-20b.",
			most: 1
		});
		const { bytes, digest } = await readInput(file.path);
		const counts = parseCounts(new TextDecoder().decode(bytes), file.path);
		checkFits(counts, model, file.path);
		const shares = domainShares(counts, (phases === void 0 ? given : phaseDomains(counts, phases)) ?? datasetDomains(counts));
		return {
			method: "routing-frequency",
			inputs: [digest],
			options: {
				...phases ? { phases: formatMix(phases) } : { mix: formatMix(mix) },
				...given && { domains: formatDomains(given) }
			},
			layers: model.layers.map(({ index }, row) => ({
				layer: index,
				scores: mixDomains(mix, new Map([...shares].map(([name, layers]) => [name, layers[row]])))
			}))
		};
	}
};
function checkFits(counts, model, path) {
	const wanted = `${model.layers.length} layers, ${model.expertCount} experts, ${model.expertUsedCount} used`;
	const got = `${counts.layers} layers, ${counts.experts} experts, ${counts.used} used`;
	if (got === wanted) return;
	throw new EspalierError("usage", `${path} is of another model: it has ${got}; the base has ${wanted}`);
}
function phaseDomains({ parts }, phases) {
	return new Map([...phases.keys()].map((name) => {
		const own = parts.filter(({ phase }) => phase === name).map(({ dataset }) => `${dataset}/${name}`);
		if (own.length > 0) return [name, own];
		const known = [...new Set(parts.map(({ phase }) => phase))].join(", ");
		throw new EspalierError("usage", `the counts have no phase ${name}`, { hint: `Phases: ${known}.` });
	}));
}
function datasetDomains({ parts }) {
	return new Map(parts.map(({ dataset }) => [dataset, [dataset]]));
}
function domainShares({ parts, layers, experts }, domains) {
	const matches = ({ dataset, phase }, member) => member === dataset || member === `${dataset}/${phase}`;
	const known = [...new Set(parts.map(({ dataset }) => dataset))];
	return new Map([...domains].map(([name, members]) => {
		const unexpected = members.find((member) => !parts.some((part) => matches(part, member)));
		if (unexpected !== void 0) throw new EspalierError("usage", `the domain ${name} names ${unexpected}, which the counts do not have`, { hint: `Data sets: ${known.join(", ")}; a phase of one is SET/PHASE.` });
		const chosen = parts.filter((part) => members.some((member) => matches(part, member)));
		const tokens = chosen.reduce((sum, part) => sum + part.tokens, 0);
		return [name, Array.from({ length: layers }, (_, layer) => Array.from({ length: experts }, (_, expert) => chosen.reduce((sum, part) => sum + part.share[layer][expert] * part.tokens / tokens, 0)))];
	}));
}
function parseDomains(text) {
	const entries = text.split(",").map((part) => {
		const [, name, members = name] = /^\s*([^=\s]+?)\s*(?:=\s*(\S+)\s*)?$/.exec(part) ?? [];
		return [name ?? "", members?.split("+") ?? []];
	});
	const map = new Map(entries);
	if (map.has("") || map.size < entries.length || entries.some(([, members]) => members.includes(""))) throw new EspalierError("usage", `domains is "${text}": must be NAME=SET+SET,...`, { hint: "For example: --domains mmlu=mmlu_test+mmlu_dev,gpqa_main" });
	return map;
}
function formatDomains(domains) {
	return [...domains].map(([name, members]) => `${name}=${members.join("+")}`).join(",");
}
// src/search/importance/registry.ts
const METHODS = [
	routerNormBias,
	aimer,
	gaussianRouter,
	gaussianEnergy,
	routingFrequency,
	imatrixFrequency,
	imatrixEnergy,
	imatrixReap,
	reapFile,
	random
];
function findMethod(name) {
	const method = METHODS.find((candidate) => candidate.name === name);
	if (method !== void 0) return method;
	throw new EspalierError("usage", `there is no importance method "${name}"`, { hint: methodHint(name, METHODS.map((candidate) => candidate.name)) });
}
function methodHint(name, known) {
	const meant = nearest(name, known);
	return `${meant === void 0 ? "" : `Did you mean ${meant}? `}Methods: ${known.join(", ")}.`;
}
function checkModel(method, model) {
	const refused = refusalOf(method, model);
	if (refused === void 0) return;
	const others = METHODS.filter((other) => !other.takes.includes("from") && other !== random && refusalOf(other, model) === void 0).map(({ name }) => name);
	const use = others.length === 0 ? "" : `Methods that can score this model: ${others.join(", ")}; choose one with --by.`;
	throw new EspalierError(refused.code, refused.message, { hint: [refused.hint ?? [], use].flat().join(" ").trim() });
}
function refusalOf({ reads }, model) {
	try {
		reads?.(model).forEach(checkReadable);
		return;
	} catch (error) {
		if (error instanceof EspalierError && error.code === "gguf-unsupported") return error;
		throw error;
	}
}
function checkRequest({ name, takes }, request) {
	const given = {
		from: (request.files?.length ?? 0) > 0,
		mix: request.mix !== void 0,
		domains: request.domains !== void 0,
		phases: request.phases !== void 0,
		"protect-domains": (request.protectDomains?.length ?? 0) > 0
	};
	const ignored = Object.keys(given).find((key) => given[key] && !takes.includes(key));
	if (ignored === void 0) return;
	const takers = METHODS.filter((method) => method.takes.includes(ignored)).map((method) => method.name);
	throw new EspalierError("usage", `the method ${name} does not take ${ignored}`, { hint: `Methods that do: ${takers.join(", ")}.` });
}
export { methodHint as a, parseInputFile as c, meaningOf as d, isObject as f, findMethod as i, unreliableNotes as l, checkModel as n, parseDomains as o, parseForeign as p, checkRequest as r, readImatrix as s, METHODS as t, findLists as u };
