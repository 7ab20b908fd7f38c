import { M as stringOf, j as numberOf, k as integerOf } from "./pages.js";
import { T as quantizationLabel } from "./locate.js";
import { n as kvCacheSize, t as contextTrainOf } from "./kv-cache.js";
import { n as sizeWith } from "./sizes.js";
import { m as bindingOf, n as baseFileName } from "./base.js";
import { n as removedExperts } from "./check-plan.js";
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
// src/pipeline/release/build-report.ts
function buildReport(parts) {
	const { version, surgery, pruned, proof, trial, machine, jobs, gate, release, records } = parts;
	const { resolved } = surgery;
	return {
		schemaVersion: "1.0",
		tool: {
			name: "espalier",
			version
		},
		...describeCut({
			...surgery,
			base: describeBase(resolved.base),
			candidate: {
				file: resolved.candidate.file,
				bytes: pruned.bytes
			}
		}),
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
function describeCut(cut) {
	const { planFile, model, checked, base, candidate } = cut;
	const perLayer = planFile.plan.layers === "per-layer";
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
		base,
		model: describeModel(model, candidate.file),
		plan: describePlan(planFile, base),
		sizes: {
			base: size(model.expertCount, base.bytes),
			candidate: size(checked.kept, candidate.bytes, perLayer ? counts : void 0)
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
export { describePlan as i, describeBase as n, describeCut as r, buildReport as t };
