import { _ as numberOf, f as align, g as integersOf, h as integerOf, p as booleansOf, v as stringOf } from "./shards.js";
import { f as quantizationLabel } from "./locate.js";
import { s as contextTrainOf } from "./kld-categories.js";
import { t as sizeWith } from "./sizes.js";
import { n as baseFileName, p as bindingOf } from "./base.js";
import { n as removedExperts } from "./check.js";
import { o as publishedBenchmarks } from "./release-files.js";
// src/gguf/chat.ts
const FORMATS = [
	[
		"Harmony",
		"<|start|>",
		"<|channel|>"
	],
	["Kimi", "<|im_middle|>"],
	["ChatML", "<|im_start|>"],
	["Llama 4", "<|header_start|>"],
	["Llama 3", "<|start_header_id|>"],
	["DeepSeek", "<｜Assistant｜>"],
	[
		"GLM",
		"[gMASK]",
		"<|assistant|>"
	],
	["Gemma", "<start_of_turn>"],
	["Gemma 4", "<|turn>"],
	["Granite", "<|start_of_role|>"],
	["Command R", "<|START_OF_TURN_TOKEN|>"],
	[
		"Phi",
		"<|assistant|>",
		"<|end|>"
	],
	["MiniMax", "]~b]"],
	["Mistral", "[INST]"]
];
const SAMPLING = [
	["temp", "--temp"],
	["top_k", "--top-k"],
	["top_p", "--top-p"],
	["min_p", "--min-p"],
	["xtc_probability", "--xtc-probability"],
	["xtc_threshold", "--xtc-threshold"],
	["penalty_last_n", "--repeat-last-n"],
	["penalty_repeat", "--repeat-penalty"],
	["mirostat", "--mirostat"],
	["mirostat_tau", "--mirostat-ent"],
	["mirostat_eta", "--mirostat-lr"]
];
const REASONING = [
	"reasoning_effort",
	"enable_thinking",
	"thinking_budget"
];
function chatHintsOf(header) {
	const template = stringOf(header, "tokenizer.chat_template");
	const sampling = SAMPLING.flatMap(([key, flag]) => {
		const value = numberOf(header, `general.sampling.${key}`);
		return value === void 0 ? [] : [[flag, shortest(value)]];
	});
	return {
		...template !== void 0 && templateHints(template),
		...sampling.length > 0 && { sampling: Object.fromEntries(sampling) }
	};
}
function templateHints(template) {
	const format = FORMATS.find(([, ...marks]) => marks.every((mark) => template.includes(mark)))?.[0];
	const reasoning = REASONING.find((name) => template.includes(name));
	return {
		format: format ?? "other",
		...reasoning !== void 0 && { reasoning },
		.../\btools\b/.test(template) && { tools: true }
	};
}
function shortest(value) {
	for (let digits = 1; digits <= 8; digits += 1) {
		const short = Number(value.toPrecision(digits));
		if (Math.fround(short) === Math.fround(value)) return short;
	}
	return value;
}
// src/moe/blocks.ts
const MOST_BLOCKS = 1e5;
// src/moe/recurrent.ts
const KEYS = [
	"ssm.conv_kernel",
	"shortconv.l_cache",
	"full_attention_interval"
];
const F32_BYTES = 4;
const withoutHeads = (_header, _architecture, kvHeads) => (layer) => kvHeads[layer] === 0;
const withoutHeadsAndFfn = (header, architecture, kvHeads) => {
	const widths = integersOf(header, `${architecture}.feed_forward_length`, MOST_BLOCKS);
	return (layer) => kvHeads[layer] === 0 && (widths === void 0 || widths[layer] === 0);
};
const byInterval = (header, architecture) => {
	const interval = integerOf(header, `${architecture}.full_attention_interval`) ?? 4;
	return (layer) => interval < 1 || (layer + 1) % interval !== 0;
};
const LAYERS = {
	jamba: withoutHeads,
	granitehybrid: withoutHeads,
	lfm2moe: withoutHeads,
	nemotron_h_moe: withoutHeadsAndFfn,
	qwen3next: byInterval,
	qwen35moe: byInterval
};
function recurrentOf(header, architecture, kvHeads) {
	const number = (key) => integerOf(header, `${architecture}.${key}`);
	if (KEYS.every((key) => number(key) === void 0)) return {
		has: () => false,
		bytes: 0
	};
	const layersOf = LAYERS[architecture];
	if (layersOf === void 0) return void 0;
	const has = layersOf(header, architecture, kvHeads);
	const shortConv = number("shortconv.l_cache");
	if (shortConv !== void 0) {
		const width = number("embedding_length") ?? 0;
		return {
			has,
			bytes: Math.max(0, shortConv - 1) * width * F32_BYTES
		};
	}
	const [inner, state] = [number("ssm.inner_size") ?? 0, number("ssm.state_size") ?? 0];
	const groups = number("ssm.group_count") ?? 0;
	return {
		has,
		bytes: (Math.max(0, (number("ssm.conv_kernel") ?? 0) - 1) * (inner + 2 * groups * state) + inner * state) * F32_BYTES
	};
}
// src/moe/windows.ts
const RULES = {
	"gpt-oss": { period: 2 },
	afmoe: { period: 4 },
	llama4: {
		period: 4,
		tokens: 8192,
		always: true
	},
	smallthinker: {
		period: 4,
		isFullFirst: true,
		tokens: 4096
	}
};
const FULL_FIRST = new Set(["cohere2moe"]);
function windowsOf(header, architecture) {
	const rule = RULES[architecture];
	const said = integerOf(header, `${architecture}.attention.sliding_window`);
	const tokens = (said ?? 0) > 0 ? rule?.tokens ?? said : said === void 0 && rule?.always && rule.tokens;
	if (!tokens) return void 0;
	return {
		tokens,
		has: windowedLayers(header, architecture, rule)
	};
}
function windowedLayers(header, architecture, rule) {
	const key = `${architecture}.attention.sliding_window_pattern`;
	const list = booleansOf(header, key, MOST_BLOCKS);
	if (list !== void 0) return (layer) => list[layer] ?? false;
	const period = integerOf(header, key) ?? rule?.period;
	if (period === void 0 || period < 1) return void 0;
	const full = FULL_FIRST.has(architecture) || rule?.isFullFirst ? 0 : period - 1;
	return (layer) => layer % period !== full;
}
// src/moe/kv-cache.ts
const F16_BYTES = 2;
const UBATCH_TOKENS = 512;
const CELL_ALIGNMENT = 256;
const OTHER_CACHES = [
	"attention.indexer.head_count",
	"attention.indexer.key_length",
	"kda.head_dim",
	"wkv.head_size"
];
const UNKNOWN = new Set([
	"minimax-01",
	"minimax-m3",
	"deepseek4",
	"kimi-linear",
	"kimi-k3",
	"k2-horizon"
]);
function kvCacheSize(header, architecture, contextTokens) {
	const number = (key) => integerOf(header, `${architecture}.${key}`);
	const blocks = number("block_count");
	if (blocks === void 0 || blocks > 1e5) return void 0;
	if (UNKNOWN.has(architecture) || OTHER_CACHES.some((key) => number(key) !== void 0)) return void 0;
	const kvHeads = kvHeadsOf(header, architecture, blocks);
	const widths = widthsOf(header, architecture);
	if (kvHeads === void 0 || widths === void 0) return void 0;
	const recurrent = recurrentOf(header, architecture, kvHeads);
	if (recurrent === void 0) return void 0;
	const windows = windowsOf(header, architecture);
	const cells = align(contextTokens, CELL_ALIGNMENT);
	const windowCells = Math.min(cells, align((windows?.tokens ?? 0) + UBATCH_TOKENS, CELL_ALIGNMENT));
	const layers = blocks - (number("nextn_predict_layers") ?? 0) - (number("attention.shared_kv_layers") ?? 0);
	return {
		contextTokens,
		bytes: kvHeads.slice(0, Math.max(0, layers)).reduce((sum, heads, layer) => {
			if (recurrent.has(layer)) return sum + recurrent.bytes;
			const isWindowed = windows?.has?.(layer) ?? false;
			return sum + heads * (isWindowed ? widths.windowed : widths.full) * F16_BYTES * (isWindowed ? windowCells : cells);
		}, 0),
		atMost: windows !== void 0 && windows.has === void 0
	};
}
function kvHeadsOf(header, architecture, blocks) {
	const key = `${architecture}.attention.head_count_kv`;
	const same = integerOf(header, key) ?? integerOf(header, `${architecture}.attention.head_count`);
	return integersOf(header, key, 1e5) ?? (same === void 0 ? void 0 : Array(blocks).fill(same));
}
function widthsOf(header, architecture) {
	const number = (key) => integerOf(header, `${architecture}.${key}`);
	const [heads, width] = [number("attention.head_count"), number("embedding_length")];
	const headWidth = heads !== void 0 && width !== void 0 && heads > 0 ? width / heads : void 0;
	const key = number("attention.key_length") ?? headWidth;
	const value = number("attention.value_length") ?? headWidth;
	if (key === void 0 || value === void 0) return void 0;
	if (number("attention.key_length_mla") !== void 0) return {
		full: key,
		windowed: key
	};
	return {
		full: key + value,
		windowed: (number("attention.key_length_swa") ?? key) + (number("attention.value_length_swa") ?? value)
	};
}
// src/pipeline/report.ts
function buildReport(parts) {
	const { version, surgery, pruned, proof, trial, machine, jobs, gate, release, records } = parts;
	const { resolved, planFile, model, checked } = surgery;
	const { plan } = planFile;
	const perLayer = plan.layers === "per-layer";
	const counts = new Map([...checked.stored].map(([layer, ids]) => [layer, ids.length]));
	const size = (experts, bytes, byLayer) => {
		const { parameters, activeParameters } = sizeWith(model, experts, byLayer);
		return {
			bytes,
			experts,
			parameters,
			activeParameters
		};
	};
	return {
		schemaVersion: "1.0",
		tool: {
			name: "espalier",
			version
		},
		base: describeBase(resolved.base),
		model: describeModel(model, resolved.candidate.file),
		plan: describePlan(planFile, describeBase(resolved.base)),
		sizes: {
			base: size(model.expertCount, resolved.base.bytes),
			candidate: size(checked.kept, pruned.bytes, perLayer ? counts : void 0)
		},
		candidate: {
			file: pruned.file,
			bytes: pruned.bytes,
			sha256: proof.sha256,
			...pruned.files.length > 1 && { shards: pruned.files }
		},
		proof: {
			bytesCompared: proof.bytesCompared,
			literalBytes: proof.literalBytes,
			tensors: proof.tensors,
			expertTensors: proof.expertTensors,
			baseChecked: proof.base.checked
		},
		...trial && { trial },
		...parts.kld && {
			kld: parts.kld,
			kldSha256: parts.kldSha256
		},
		...machine !== void 0 && { machine },
		...jobs && { jobs },
		gate: {
			asked: [...gate.asked],
			refusals: [...gate.refusals]
		},
		...parts.curve && { curve: parts.curve },
		...parts.ledger && { ledger: parts.ledger.said },
		release: {
			repo: release.repo,
			...release.tag !== void 0 && { tag: release.tag },
			...release.primary !== void 0 && { primary: release.primary },
			date: resolved.date,
			records: publishedBenchmarks(trial, records)
		}
	};
}
function describePlan({ plan, sha256 }, base) {
	const { name, origin, router, layers } = plan;
	return {
		name,
		sha256,
		...origin && {
			method: origin.method,
			inputs: origin.inputs,
			options: origin.options
		},
		...origin?.asked && { asked: origin.asked },
		binding: bindingOf(plan, base),
		routerBias: router.bias,
		...router.factor !== void 0 && { routerBiasFactor: router.factor },
		removed: removedExperts(plan),
		...layers === "per-layer" && { perLayer: true }
	};
}
function describeBase(base) {
	if (base.kind === "local") return {
		file: baseFileName(base),
		bytes: base.bytes,
		sha256: base.sha256
	};
	const { kind: _, path, files: __, ...known } = base;
	return {
		...known,
		file: path
	};
}
function describeModel(model, file) {
	const { header, architecture } = model;
	const optional = (name, key) => {
		const value = integerOf(header, `${architecture}.${key}`);
		return value === void 0 ? {} : { [name]: value };
	};
	return {
		name: stringOf(header, "general.name") ?? file.replace(/\.gguf$/, ""),
		architecture,
		quantization: quantizationLabel(file) ?? largestType(header),
		...optional("contextLength", "context_length"),
		...optional("embeddingLength", "embedding_length"),
		...optional("headCount", "attention.head_count"),
		...optional("headCountKv", "attention.head_count_kv"),
		blockCount: model.blockCount,
		...kvCachesOf(model),
		moeLayers: model.layers.length,
		expertsUsed: model.expertUsedCount,
		...describeChat(header),
		tensorTypes: countTypes(header)
	};
}
const CONTEXTS = [8192, 32768];
function kvCachesOf({ header, architecture }) {
	const { contextTrain = Number.POSITIVE_INFINITY } = contextTrainOf(header);
	const sizes = [...new Set(CONTEXTS.map((tokens) => Math.min(tokens, contextTrain)))].flatMap((tokens) => kvCacheSize(header, architecture, tokens) ?? []);
	return sizes.length === 0 ? {} : { kvCache: sizes };
}
function describeChat(header) {
	const chat = chatHintsOf(header);
	return Object.keys(chat).length === 0 ? {} : { chat };
}
function countTypes({ tensors }) {
	const counts = {};
	for (const { type } of tensors) counts[type.name] = (counts[type.name] ?? 0) + 1;
	return counts;
}
function largestType({ tensors }) {
	const bytes = new Map();
	for (const { type, byteLength } of tensors) bytes.set(type.name, (bytes.get(type.name) ?? 0) + byteLength);
	const [largest] = [...bytes].toSorted(([, a], [, b]) => b - a);
	return largest?.[0] ?? "unknown";
}
export { describePlan as n, buildReport as t };
