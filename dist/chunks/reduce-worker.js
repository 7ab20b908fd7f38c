import { parentPort } from "node:worker_threads";
// src/common/errors.ts
const ERROR_CODES = {
	internal: {
		exit: 1,
		meaning: "a defect of Espalier itself; please report it"
	},
	usage: {
		exit: 2,
		meaning: "an argument, option or input is missing or not valid"
	},
	"not-gguf": {
		exit: 10,
		meaning: "the file is not a GGUF"
	},
	"gguf-truncated": {
		exit: 11,
		meaning: "the GGUF ends before its header or tensors do"
	},
	"gguf-malformed": {
		exit: 12,
		meaning: "the GGUF contradicts its own format, or exceeds a limit"
	},
	"gguf-unsupported": {
		exit: 13,
		meaning: "a valid GGUF that Espalier cannot prune"
	},
	"checkpoint-invalid": {
		exit: 14,
		meaning: "the safetensors checkpoint contradicts its own format, or cannot be pruned"
	},
	"plan-invalid": {
		exit: 20,
		meaning: "the plan file is not a valid plan"
	},
	"plan-mismatch": {
		exit: 21,
		meaning: "the plan does not fit this base"
	},
	"base-mismatch": {
		exit: 22,
		meaning: "the base is not the file that the plan was made for"
	},
	"proof-failed": {
		exit: 23,
		meaning: "the candidate is not the base minus the experts of the plan"
	},
	"disk-full": {
		exit: 30,
		meaning: "there is not enough free disk"
	},
	"file-unreadable": {
		exit: 31,
		meaning: "a local file is missing or cannot be read or written"
	},
	"hub-repo-gated": {
		exit: 39,
		meaning: "the repo is gated, and its terms were not accepted by the owner of the token"
	},
	"hub-repo-not-found": {
		exit: 40,
		meaning: "the Hub has no such repo, or the token may not see it"
	},
	"hub-revision-not-found": {
		exit: 41,
		meaning: "the repo has no such branch, tag or commit"
	},
	"hub-file-not-found": {
		exit: 42,
		meaning: "the repo has no such file at this revision"
	},
	"hub-token-missing": {
		exit: 43,
		meaning: "this needs a Hub token and none was given"
	},
	"hub-token-invalid": {
		exit: 44,
		meaning: "the Hub does not accept the token"
	},
	"hub-token-read-only": {
		exit: 45,
		meaning: "the token may read but not write"
	},
	"hub-conflict": {
		exit: 46,
		meaning: "the repo changed while publishing, or the tag exists elsewhere"
	},
	"hub-unavailable": {
		exit: 47,
		meaning: "the Hub did not answer, or kept failing"
	},
	"hub-refused": {
		exit: 48,
		meaning: "the Hub refused the request"
	},
	"download-corrupt": {
		exit: 49,
		meaning: "downloaded bytes do not have the expected SHA-256 or size"
	},
	"base-changed": {
		exit: 50,
		meaning: "a file is not the one that was resolved, or was changed while it was read"
	},
	"llama-not-found": {
		exit: 60,
		meaning: "no llama-server was found and none could be fetched"
	},
	"llama-start-failed": {
		exit: 61,
		meaning: "llama-server ended before it was ready"
	},
	"llama-died": {
		exit: 62,
		meaning: "llama-server ended while it was being used"
	},
	"llama-timeout": {
		exit: 63,
		meaning: "llama-server was not ready in time, or made no progress"
	},
	"llama-tool-failed": {
		exit: 64,
		meaning: "a llama.cpp tool failed, or printed what we cannot read"
	},
	"port-taken": {
		exit: 65,
		meaning: "the port asked for is in use"
	},
	"llama-out-of-memory": {
		exit: 66,
		meaning: "memory ran out while a model was loaded"
	},
	"dataset-invalid": {
		exit: 70,
		meaning: "a benchmark file lacks a column or a row is not valid"
	},
	"trial-invalid": {
		exit: 71,
		meaning: "base and candidate did not answer under the same conditions"
	},
	"sandbox-failed": {
		exit: 72,
		meaning: "the sandbox that generated code runs in failed"
	},
	"template-invalid": {
		exit: 75,
		meaning: "a template cannot be rendered"
	},
	"gate-failed": {
		exit: 80,
		meaning: "the verdict is worse than the gate allows; nothing was published"
	},
	"release-invalid": {
		exit: 81,
		meaning: "the run directory does not hold what its report says; nothing was published"
	},
	"ledger-broken": {
		exit: 82,
		meaning: "the ledger of the repo was shortened or changed, or is not one; nothing was published"
	},
	interrupted: {
		exit: 130,
		meaning: "stopped by a signal; run again to continue"
	}
};
var EspalierError = class extends Error {
	name = "EspalierError";
	code;
	hint;
	details;
	constructor(code, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.code = code;
		this.hint = options.hint;
		this.details = options.details ?? {};
	}
	get exitCode() {
		return ERROR_CODES[this.code].exit;
	}
};
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/common/workers.ts
function serve(work) {
	parentPort?.on("message", ({ id, job }) => {
		try {
			parentPort?.postMessage({
				id,
				result: work(job)
			});
		} catch (error) {
			parentPort?.postMessage({
				id,
				problem: messageOf(error)
			});
		}
	});
}
// src/gguf/decode-floats.ts
function decodeFloats(tensor, bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const values = new Float32Array(bytes.length / tensor.type.bytes);
	switch (tensor.type.name) {
		case "F32":
			for (let i = 0; i < values.length; i++) values[i] = view.getFloat32(i * 4, true);
			return values;
		case "F16":
			for (let i = 0; i < values.length; i++) values[i] = view.getFloat16(i * 2, true);
			return values;
		case "BF16": {
			const bits = new Uint32Array(values.buffer);
			for (let i = 0; i < bits.length; i++) bits[i] = view.getUint16(i * 2, true) << 16;
			return values;
		}
		default: throw new EspalierError("gguf-unsupported", `${tensor.name} is stored as ${tensor.type.name}; Espalier reads values of F32, F16 and BF16 only`);
	}
}
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
// src/search/importance/weights/reduce-worker.ts
serve(({ shared, length, tensor, width, reduction }) => reduce({
	tensor,
	width,
	bytes: new Uint8Array(shared, 0, length)
}, reduction));
export {};
