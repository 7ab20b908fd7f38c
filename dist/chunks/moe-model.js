import { w as EspalierError } from "./files.js";
import { A as integersOf, M as stringOf, O as elementsOf, T as LIMITS, k as integerOf } from "./pages.js";
// src/moe/architectures.ts
const LOGITS = "top-k of the biased router logits, softmax over the selected ones";
const SCORES = "top-k of the router scores";
const BIASED = "top-k of the router scores plus the selection bias where the file has one; mixing weights from the scores without it";
const gated = {
	experts: "gated",
	routing: SCORES
};
const selected = {
	experts: "gated",
	selectionBias: true,
	routing: BIASED
};
const ARCHITECTURES = {
	"gpt-oss": {
		experts: "gated",
		biased: true,
		routing: LOGITS
	},
	llama: gated,
	"llama-embed": gated,
	deci: gated,
	grok: gated,
	dbrx: gated,
	minicpm: gated,
	mistral3: gated,
	phimoe: gated,
	jamba: gated,
	olmoe: gated,
	"llada-moe": gated,
	rnd1: gated,
	maple: gated,
	mellum: gated,
	"minimax-01": gated,
	arctic: gated,
	smallthinker: gated,
	"maion-coder": gated,
	qwen2moe: gated,
	qwen3moe: gated,
	qwen3vlmoe: gated,
	bailingmoe: gated,
	"hunyuan-moe": gated,
	granitemoe: gated,
	granitehybrid: gated,
	deepseek: gated,
	llama4: {
		experts: "gated",
		routing: "top-k of the router logits, mixing weights by sigmoid of them"
	},
	"nomic-bert-moe": {
		experts: "ungated",
		routing: SCORES
	},
	grovemoe: {
		experts: "gated",
		chunks: true,
		routing: SCORES
	},
	qwen3next: gated,
	qwen35moe: gated,
	qwen4exp: gated,
	gemma4: gated,
	cohere2moe: gated,
	granite_swa: gated,
	deepseek2: {
		...selected,
		softmaxByDefault: true
	},
	"deepseek2-ocr": {
		...selected,
		softmaxByDefault: true
	},
	deepseek32: selected,
	deepseek4: selected,
	mistral4: selected,
	"kimi-linear": selected,
	"kimi-k3": selected,
	"glm-dsa": selected,
	"glm5-next": selected,
	glm4moe: selected,
	"exaone-moe": selected,
	dots1: selected,
	dots3note: selected,
	bailingmoe2: selected,
	bailingmoe3: selected,
	afmoe: selected,
	laguna: selected,
	"ernie4_5-moe": {
		...selected,
		softmaxScores: true
	},
	hy_v3: selected,
	hy_v4: selected,
	step35: selected,
	"minimax-m2": selected,
	"minimax-m3": selected,
	dflash: selected,
	lfm2moe: selected,
	mimo2: selected,
	"k2-horizon": selected,
	nemotron_h_moe: {
		experts: "ungated",
		selectionBias: true,
		routing: BIASED
	}
};
// src/moe/expert-counts.ts
const MOST_BLOCKS = 1e5;
const MAX_EXPERTS = 1024;
const MAX_BASE_EXPERTS = 8192;
function usedCounts(header, architecture, blockCount) {
	const key = `${architecture}.expert_used_count`;
	const one = integerOf(header, key);
	if (one !== void 0) return () => one;
	const list = integersOf(header, key, blockCount);
	if (list?.length === blockCount) return (block) => list[block] ?? 0;
	throw new EspalierError("gguf-malformed", `${header.name} has no integer ${key}, and no list of ${blockCount} integers, one for each block`);
}
function groupsOf(header, architecture, expertCount) {
	const count = integerOf(header, `${architecture}.expert_group_count`) ?? 0;
	if (count <= 1) return void 0;
	const used = integerOf(header, `${architecture}.expert_group_used_count`) ?? 0;
	if (expertCount % count === 0 && used >= 1 && used < count) return {
		count,
		used
	};
	throw new EspalierError("gguf-malformed", `${header.name} has ${expertCount} experts in ${count} groups, ${used} of them per token; groups must be of the same size, and at least one and not all used`);
}
function chunkSizeOf(header, architecture, { chunks }, expertCount) {
	if (chunks !== true) return 1;
	const size = integerOf(header, `${architecture}.experts_per_group`) ?? 0;
	if (size > 1 && expertCount % size === 0) return size;
	throw new EspalierError("gguf-malformed", `${header.name}: ${architecture}.experts_per_group is ${size}; it must divide the ${expertCount} experts and be above 1`);
}
function isAllowedCount(model, kept) {
	const { expertCount, expertUsedCount, groups, chunkSize } = model;
	if (kept < expertUsedCount || kept > Math.min(expertCount, 1024) || kept % chunkSize !== 0) return false;
	if (groups === void 0) return true;
	const each = kept / groups.count;
	return Number.isInteger(each) && each >= 2 && each * groups.used >= expertUsedCount;
}
function allowedCounts(model) {
	const most = Math.min(model.expertCount, MAX_EXPERTS);
	return Array.from({ length: most }, (_, i) => most - i).filter((kept) => isAllowedCount(model, kept));
}
// src/moe/keys.ts
function expertCountKey(architecture) {
	return `${architecture}.expert_count`;
}
function expertsPerLayerKey(architecture) {
	return `${architecture}.experts_per_layer`;
}
// src/moe/tensor-roles.ts
const ROUTER = "ffn_gate_inp.weight";
const ROUTER_BIAS = "ffn_gate_inp.bias";
const SELECTION_BIASES = ["exp_probs_b.bias", "exp_probs_b"];
const EXPERT_MATRIX = /^ffn_(gate|up|down|gate_up)_exps\.(weight|bias|scale|input_scale)$/;
const CHUNK_MATRIX = /^ffn_(gate|up|down)_chexps\.(weight|bias|scale|input_scale)$/;
const SELECTION_BIAS = /^exp_probs_b(_vl)?(\.bias)?$/;
const WHOLE = /^(ffn_norm_exps|attn_v_exps)\.|^ffn_gate_inp\.(scale|input_scale)$/;
const LOOKS_LIKE_EXPERTS = /_(ch)?exps(\.|$)|^ffn_gate_inp(\.|$)|^exp_probs_b|^ffn_gate_tid2eid/;
const ONE_TENSOR_AN_EXPERT = /^ffn_(gate|up|down)\.\d+\.weight$/;
const TOKEN_TABLE = /^ffn_gate_tid2eid/;
function roleOf(part, traits) {
	if (part === "ffn_gate_inp.weight" || part === "ffn_gate_inp.bias") return "expert";
	if (EXPERT_MATRIX.test(part)) return "expert";
	if (SELECTION_BIAS.test(part)) return traits.selectionBias === true ? "expert" : "unknown";
	if (CHUNK_MATRIX.test(part)) return traits.chunks === true ? "chunk" : "unknown";
	return LOOKS_LIKE_EXPERTS.test(part) && !WHOLE.test(part) ? "unknown" : "whole";
}
function requiredParts(traits) {
	const weights = (...names) => names.map((name) => `ffn_${name}_exps.weight`);
	const ways = {
		gated: [weights("gate", "up"), weights("gate_up")],
		ungated: [weights("up")]
	}[traits.experts];
	const biases = [ROUTER_BIAS, ...[
		"gate",
		"up",
		"down"
	].map((name) => `ffn_${name}_exps.bias`)];
	return [
		[[ROUTER]],
		ways,
		[weights("down")],
		...traits.biased === true ? [[biases]] : [],
		...traits.chunks === true ? [[[
			"gate",
			"up",
			"down"
		].map((name) => `ffn_${name}_chexps.weight`)]] : []
	];
}
// src/moe/rows.ts
function isBias({ name }) {
	return [ROUTER_BIAS, ...SELECTION_BIASES].some((part) => name.endsWith(`.${part}`));
}
function rowCount(tensor) {
	return isBias(tensor) ? elementsOf(tensor.shape) : tensor.shape.at(-1) ?? 0;
}
function withRows(tensor, rows) {
	return tensor.shape.with(isBias(tensor) ? 0 : -1, rows);
}
// src/moe/layer.ts
function placeOf(name) {
	const [, block, part] = /^blk\.(0|[1-9]\d*)\.(.+)$/.exec(name) ?? [];
	return block === void 0 || part === void 0 ? void 0 : {
		block,
		part
	};
}
function moeLayer(header, traits, index, tensors, { expertCount, chunkSize, used }) {
	const carriers = tensors.map((tensor) => ({
		tensor,
		part: placeOf(tensor.name)?.part ?? ""
	})).flatMap(({ tensor, part }) => {
		refuseUncuttable(header, tensor, part);
		const role = roleOf(part, traits);
		if (role === "unknown") throw unknown(header, tensor);
		return role === "whole" ? [] : [{
			tensor,
			part,
			rows: role === "chunk" ? expertCount / chunkSize : expertCount
		}];
	});
	if (carriers.length === 0) return void 0;
	const find = (part) => carriers.find((carrier) => carrier.part === part)?.tensor;
	for (const ways of requiredParts(traits)) {
		const lacks = ways.map((way) => way.find((part) => find(part) === void 0));
		if (lacks.every((part) => part !== void 0)) {
			const names = lacks.join(" nor ");
			throw new EspalierError("gguf-malformed", `${header.name}: block ${index} has no tensor ${names}`);
		}
	}
	const routerBias = find(ROUTER_BIAS);
	const selectionBias = SELECTION_BIASES.map(find).find((tensor) => tensor !== void 0);
	if (routerBias !== void 0) checkBias(header, routerBias);
	if (selectionBias !== void 0) checkBias(header, selectionBias);
	for (const { tensor, rows } of carriers) checkExpertAxis(header, tensor, rows, expertCount);
	return {
		index,
		used,
		tensors: carriers.map(({ tensor }) => tensor),
		router: find(ROUTER),
		routerBias,
		selectionBias
	};
}
function refuseUncuttable({ name }, tensor, part) {
	if (ONE_TENSOR_AN_EXPERT.test(part)) throw new EspalierError("gguf-unsupported", `${name}: ${tensor.name} holds a single expert`, { hint: "Files with one tensor per expert were made before March 2024. Convert the model again with the current llama.cpp." });
	if (TOKEN_TABLE.test(part)) throw new EspalierError("gguf-unsupported", `${name}: ${tensor.name} assigns experts to token ids by a table`, { hint: "An expert that the table names cannot be removed. Models whose blocks all have a router can be pruned." });
}
function unknown({ name }, tensor) {
	return new EspalierError("gguf-unsupported", `${name}: ${tensor.name} is not known to this version`, { hint: "The tensor seems to belong to the experts, and the cut would not include it. Please report the model." });
}
function checkExpertAxis({ name }, tensor, rows, expertCount) {
	const shape = tensor.shape.join(", ");
	if (rowCount(tensor) !== rows) {
		const counted = rows === expertCount ? "experts" : "chunks of experts";
		throw new EspalierError("gguf-malformed", `${name}: ${tensor.name} has shape [${shape}]; its last dimension must be ${rows}, the number of ${counted}`);
	}
	if (tensor.byteLength % rows !== 0) throw new EspalierError("gguf-malformed", `${name}: ${tensor.name} is ${tensor.type.name} [${shape}]: ${tensor.byteLength} bytes are not ${rows} experts of whole blocks`);
}
function checkBias({ name }, bias) {
	if (bias.type.name === "F32" && elementsOf(bias.shape) === bias.shape[0]) return;
	throw new EspalierError("gguf-unsupported", `${name}: ${bias.name} is ${bias.type.name} [${bias.shape.join(", ")}]; a router bias must be F32, with one value for each expert`);
}
// src/moe/traits.ts
const TYPES = {
	adapter: "a LoRA adapter",
	imatrix: "an importance matrix",
	mmproj: "the projector of a multimodal model (mmproj)",
	vocab: "a vocabulary"
};
const NO_MODELS = {
	clip: "the projector of a multimodal model (mmproj)",
	controlvector: "a control vector",
	imatrix: "an importance matrix"
};
function readTraits(header) {
	const architecture = stringOf(header, "general.architecture");
	const other = otherKind(header, architecture);
	if (other !== void 0) throw unsupported(header, `is ${other}, not a model`, "Give the GGUF of the model itself.");
	if (architecture === void 0) throw unsupported(header, "does not name its architecture", "It may be a later shard; give the first shard of a model.");
	const traits = Object.hasOwn(ARCHITECTURES, architecture) ? ARCHITECTURES[architecture] : void 0;
	const key = expertCountKey(architecture);
	const expertCount = countOf(header, key);
	if (traits === void 0) {
		const known = `Architectures whose experts can be pruned: ${Object.keys(ARCHITECTURES).join(", ")}.`;
		const hint = expertCount === 0 ? `It counts no experts. ${known}` : known;
		throw unsupported(header, `has the architecture ${architecture}`, hint);
	}
	if (expertCount === 0) throw unsupported(header, `has no experts: it is a dense model, without ${key}`, "Only a Mixture-of-Experts model can be pruned; espalier inspect shows the experts of one.");
	if ((integerOf(header, "split.count") ?? 1) > 1) throw unsupported(header, "is one shard of a split model", "Shards are found by their names, NAME-00001-of-0000N.gguf; rename them, or merge them with llama-gguf-split.");
	if (header.tensors.length === 0) throw unsupported(header, "has no tensors: it is the vocabulary or the metadata of a model alone", "Give the GGUF that holds the weights.");
	return {
		architecture,
		traits,
		expertCount
	};
}
function otherKind(header, architecture = "") {
	const type = stringOf(header, "general.type") ?? "";
	if (Object.hasOwn(TYPES, type)) return TYPES[type];
	if (Object.hasOwn(NO_MODELS, architecture)) return NO_MODELS[architecture];
	return stringOf(header, "adapter.type") === void 0 ? void 0 : TYPES.adapter;
}
function countOf(header, key) {
	const entry = header.keyValues.find((one) => one.key === key);
	const count = entry === void 0 ? 0 : integerOf(header, key);
	if (count !== void 0 && count >= 0) return count;
	const shown = typeof entry?.value === "object" ? "a list" : String(entry?.value);
	throw new EspalierError("gguf-malformed", `${header.name}: ${key} is ${shown} (${entry?.type}); it must be a whole number`, { hint: "llama.cpp reads it as a u32. Set it with gguf-set-metadata of gguf-py, or convert the model again." });
}
function unsupported({ name }, reason, hint) {
	return new EspalierError("gguf-unsupported", `${name} ${reason}`, { hint });
}
// src/moe/moe-model.ts
function expertBytes(tensor) {
	return tensor.byteLength / rowCount(tensor);
}
function rowsOf(model, tensor, ids) {
	if (rowCount(tensor) === model.expertCount) return ids;
	return [...new Set(ids.map((id) => Math.floor(id / model.chunkSize)))];
}
function describeMoe(header) {
	const { architecture, traits, expertCount } = readTraits(header);
	if (expertCount > 8192) throw new EspalierError("gguf-unsupported", `${header.name} counts ${expertCount} experts; the limit is ${MAX_BASE_EXPERTS}`);
	const perLayer = expertsPerLayerKey(architecture);
	if (header.keyValues.some(({ key }) => key === perLayer)) throw new EspalierError("gguf-unsupported", `${header.name} has ${perLayer}: its layers hold different numbers`, { hint: "Such a file is already pruned. Prune the file that it was made from, with one plan for everything." });
	const blockCount = integerOf(header, `${architecture}.block_count`);
	if (blockCount === void 0 || blockCount > LIMITS.tensors) throw new EspalierError("gguf-malformed", `${header.name}: ${architecture}.block_count is ${blockCount ?? "not an integer"}`);
	const used = usedCounts(header, architecture, blockCount);
	const chunkSize = chunkSizeOf(header, architecture, traits, expertCount);
	const groups = groupsOf(header, architecture, expertCount);
	const byBlock = Map.groupBy(header.tensors, ({ name }) => placeOf(name)?.block);
	byBlock.delete(void 0);
	const layers = [...byBlock].flatMap(([block, tensors]) => {
		const index = Number(block);
		const facts = {
			expertCount,
			chunkSize,
			used: used(index)
		};
		return moeLayer(header, traits, index, tensors, facts) ?? [];
	}).toSorted((one, other) => one.index - other.index);
	const beyond = layers.find(({ index }) => index >= blockCount);
	if (beyond !== void 0) throw new EspalierError("gguf-malformed", `${header.name} has experts in block ${beyond.index}, but it counts ${blockCount} blocks, from 0`);
	if (layers.length === 0) throw new EspalierError("gguf-malformed", `${header.name} counts ${expertCount} experts but has no expert tensors`, { hint: `Compare ${expertCountKey(architecture)} with the tensors: gguf-dump of gguf-py lists both.` });
	const broken = layers.find((layer) => layer.used < 1 || layer.used > expertCount);
	if (broken !== void 0) throw new EspalierError("gguf-malformed", `${header.name} routes each token to ${broken.used} of ${expertCount} experts`);
	return {
		header,
		architecture,
		traits,
		expertCount,
		expertUsedCount: layers.reduce((most, layer) => Math.max(most, layer.used), 0),
		groups,
		chunkSize,
		blockCount,
		layers
	};
}
export { withRows as a, MAX_EXPERTS as c, ARCHITECTURES as d, rowCount as i, MOST_BLOCKS as l, expertBytes as n, expertCountKey as o, rowsOf as r, expertsPerLayerKey as s, describeMoe as t, allowedCounts as u };
