import { E as systemCodeOf, T as messageOf, c as readText, d as writeFileAtomic, f as _usingCtx, n as fileError, u as stringifyJson, v as makeFolder, w as EspalierError } from "./files.js";
import { _ as formatInteger, g as formatCount, h as formatBytes, y as formatPercent } from "./option.js";
import { t as checkFreeDisk } from "./disk.js";
import { h as splicedSize, l as SpliceBuilder } from "./open-base.js";
import { h as meantBase } from "./base.js";
import { t as openFileSource } from "./file-source.js";
import { c as repoPaths, l as resolveRevision, s as readAddress, u as openHubFile } from "./locate.js";
import { t as factTable } from "./tables.js";
import { n as writeSpliced } from "./write-spliced.js";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { existsSync } from "node:fs";
// src/commands/show/checkpoint-result.ts
function checkpointCutResult(base, planFile, cut, out) {
	const { kept, leftOut, bytes, bytesBefore, files } = cut;
	const size = `${formatInteger(bytes)} bytes of weights (${formatBytes(bytes)}, ${formatPercent(bytes / bytesBefore - 1, 2)})`;
	const experts = `${kept} of ${planFile.plan.experts.total} experts`;
	const where = out === void 0 ? "would be written" : `in ${out}`;
	return {
		json: {
			base,
			plan: planFile.plan.name,
			...cut
		},
		text: [
			`${experts}: ${size} ${where}`,
			...speculative$1(leftOut),
			unbound(planFile),
			...files.map(({ file, sha256 }) => `sha256 ${sha256}  ${file}`)
		].join("\n"),
		outputs: {},
		summary: factTable([
			["base", base],
			["experts stored", experts],
			["size", `${size} ${where}`],
			...speculative$1(leftOut).map((text) => ["left out", text]),
			["the plan", unbound(planFile)]
		])
	};
}
function checkpointProofResult(candidate, { proof, planFile }) {
	const how = `${formatInteger(proof.bytesCompared)} bytes of ${proof.tensors} tensors compared in ${formatCount(proof.files.length, "file")}`;
	return {
		json: proof,
		text: [
			`${candidate} is exactly the base minus the experts of the plan`,
			how,
			unbound(planFile),
			...proof.files.map(({ file, sha256 }) => `sha256 ${sha256}  ${file}`)
		].join("\n"),
		outputs: {},
		summary: factTable([
			["proved", "the candidate is exactly the base minus the experts of the plan"],
			["candidate", candidate],
			["how", how],
			["the plan", unbound(planFile)]
		])
	};
}
function speculative$1(leftOut) {
	if (leftOut === 0) return [];
	return [`${formatCount(leftOut, "tensor")} of the block that predicts further tokens left out, because it has experts that the plan does not name`];
}
function unbound({ plan }) {
	return `the plan names ${plan.base === void 0 ? "no base" : meantBase(plan)}; that it was made for the model of this checkpoint was not checked`;
}
// src/safetensors/shard-header.ts
const MAX_HEADER_BYTES = 1e8;
const LENGTH_BYTES = 8;
const ALIGNMENT = 8;
const METADATA = "__metadata__";
const DTYPE_BITS = {
	F4: 4,
	F6_E2M3: 6,
	F6_E3M2: 6,
	BOOL: 8,
	U8: 8,
	I8: 8,
	F8_E5M2: 8,
	F8_E4M3: 8,
	F8_E8M0: 8,
	F8_E4M3FNUZ: 8,
	F8_E5M2FNUZ: 8,
	I16: 16,
	U16: 16,
	F16: 16,
	BF16: 16,
	I32: 32,
	U32: 32,
	F32: 32,
	C64: 64,
	F64: 64,
	I64: 64,
	U64: 64
};
async function readShardHeader(file, source, signal) {
	const refuse = (problem) => new EspalierError("checkpoint-invalid", `${file} is not a safetensors file: ${problem}`);
	if (source.size < LENGTH_BYTES) throw refuse(`it has ${source.size} bytes`);
	const head = await source.read(0, LENGTH_BYTES, signal);
	const said = new DataView(head.buffer, head.byteOffset).getBigUint64(0, true);
	if (said > MAX_HEADER_BYTES) throw refuse(`its header has ${said} bytes, but at most ${MAX_HEADER_BYTES} are read`);
	const length = Number(said);
	const start = LENGTH_BYTES + length;
	if (start > source.size) throw refuse(`its header has ${length} bytes, but the file has ${source.size}`);
	let json;
	try {
		const bytes = await source.read(LENGTH_BYTES, length, signal);
		json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (cause) {
		throw refuse(`its header is not JSON: ${messageOf(cause)}`);
	}
	if (!isObject(json)) throw refuse("its header is not an object");
	const { [METADATA]: written, ...entries } = json;
	const metadata = written ?? void 0;
	const tensors = Object.entries(entries).map(([name, entry]) => tensorOf(name, entry, start, refuse)).toSorted((a, b) => a.offset - b.offset || a.length - b.length);
	let at = start;
	for (const { name, offset, length: own } of tensors) {
		if (offset !== at) throw refuse(`${name} begins at byte ${offset - start} of the data, not at ${at - start}`);
		at += own;
	}
	if (at !== source.size) throw refuse(`its tensors end at byte ${at}, but the file ends at ${source.size}`);
	if (metadata !== void 0 && !isTexts(metadata)) throw refuse(`${METADATA} is not a map of strings`);
	return {
		file,
		tensors,
		metadata
	};
}
function tensorOf(name, entry, start, refuse) {
	const { dtype, shape, data_offsets: offsets } = isObject(entry) ? entry : {};
	if (typeof dtype !== "string" || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) throw refuse(`${name} has no dtype, shape or data_offsets`);
	const [begin, end] = offsets;
	if (end < begin) throw refuse(`${name} ends at ${end}, before ${begin}`);
	const bits = Object.hasOwn(DTYPE_BITS, dtype) ? DTYPE_BITS[dtype] : void 0;
	if (bits === void 0) throw refuse(`${name} has the dtype ${dtype}, which the format does not have`);
	const wanted = shape.reduce((product, size) => product * size, 1) * bits / 8;
	if (end - begin !== wanted) throw refuse(`${name} has ${end - begin} bytes, but ${dtype} [${shape.join(", ")}] has ${wanted}`);
	return {
		name,
		dtype,
		shape,
		offset: start + begin,
		length: end - begin
	};
}
function emitShardHeader(tensors, metadata) {
	let at = 0;
	const entries = tensors.map(({ name, dtype, shape, length }) => {
		at += length;
		return [name, {
			dtype,
			shape,
			data_offsets: [at - length, at]
		}];
	});
	const json = new TextEncoder().encode(JSON.stringify({
		...metadata && { [METADATA]: metadata },
		...Object.fromEntries(entries)
	}));
	const length = Math.ceil(json.length / ALIGNMENT) * ALIGNMENT;
	const bytes = new Uint8Array(LENGTH_BYTES + length).fill(32);
	new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
	bytes.set(json, LENGTH_BYTES);
	return bytes;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isTexts(value) {
	return isObject(value) && Object.values(value).every((text) => typeof text === "string");
}
function isCounts(value) {
	return Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0);
}
// src/safetensors/json-text.ts
const NO_JSON = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g;
const TOKEN = /"(?:[^"\\]|\\.)*"|[^\s"{}[\],:]+|[{}[\],:]/g;
function parseObject(file, text) {
	let problem = "it is not an object";
	try {
		const value = JSON.parse(text.replace(NO_JSON, (one) => one.startsWith("\"") ? one : "null"));
		if (isObject(value)) return value;
	} catch (cause) {
		problem = messageOf(cause);
	}
	throw new EspalierError("checkpoint-invalid", `${file} is not a JSON object: ${problem}`);
}
function replaceNumbers(text, changes) {
	let [done, at] = ["", 0];
	for (const { path, start, end } of numbersOf(text)) {
		const value = changes(path);
		if (value === void 0) continue;
		done += text.slice(at, start) + JSON.stringify(value);
		at = end;
	}
	return done + text.slice(at);
}
function* numbersOf(text) {
	const open = [];
	for (const { 0: token, index: start } of text.matchAll(TOKEN)) {
		const inside = open.at(-1);
		if (token === "{") open.push({
			key: "",
			isBeforeKey: true
		});
		else if (token === "[") open.push({
			key: 0,
			isBeforeKey: false
		});
		else if (token === "}" || token === "]") open.pop();
		else if (token === "," && inside !== void 0) {
			if (typeof inside.key === "number") inside.key += 1;
			else inside.isBeforeKey = true;
		} else if (inside?.isBeforeKey && token.startsWith("\"")) {
			inside.key = JSON.parse(token);
			inside.isBeforeKey = false;
		} else if (/^-?\d/.test(token)) yield {
			path: open.map(({ key }) => String(key)),
			start,
			end: start + token.length
		};
	}
}
// src/safetensors/checkpoint-config.ts
const PLACES = ["text_config", "ffn_config"];
const COUNT_KEYS = [
	"num_experts",
	"num_local_experts",
	"n_routed_experts",
	"moe_num_experts"
];
const USED_KEYS = [...[
	"num_experts_per_tok",
	"num_experts_per_token",
	"experts_per_token"
], ...[
	"moe_k",
	"moe_topk",
	"moe_top_k",
	"top_k_experts"
]];
const GROUP_KEYS = ["n_group", "num_expert_group"];
const GROUPS_USED_KEYS = ["topk_group"];
const LAYERS_KEYS = ["num_hidden_layers", "n_layers"];
const SPECULATIVE_KEYS = ["num_nextn_predict_layers", "mtp_num_hidden_layers"];
function factsOf(config, keys) {
	return [config, ...PLACES.map((place) => config[place]).filter(isObject)].flatMap((place) => keys.filter((key) => place[key] !== void 0 && place[key] !== null).flatMap((key) => [place[key]].flat().map((value) => ({
		key,
		value
	}))));
}
function groupsOf(config) {
	const [count] = factsOf(config, GROUP_KEYS);
	if (count === void 0 || Number(count.value) <= 1) return void 0;
	const [used = count] = factsOf(config, GROUPS_USED_KEYS);
	return {
		count,
		used: Number(used.value)
	};
}
function hiddenLayersOf(config) {
	const [layers] = factsOf(config, LAYERS_KEYS);
	return Number(layers?.value ?? Number.POSITIVE_INFINITY);
}
function cutConfigText(text, kept, leavesOut) {
	return replaceNumbers(text, (path) => {
		const [key = "", position] = PLACES.includes(path[0] ?? "") ? path.slice(1) : path;
		if (position !== void 0 && !/^\d+$/.test(position)) return void 0;
		if (COUNT_KEYS.includes(key)) return kept;
		return leavesOut && SPECULATIVE_KEYS.includes(key) ? 0 : void 0;
	});
}
// src/safetensors/cut.ts
function cutShard(shard, planned) {
	const { keep, experts, router } = planned.plan;
	const pieces = new SpliceBuilder();
	const data = new SpliceBuilder();
	const tensors = shard.tensors.flatMap((tensor) => {
		const role = planned.roleOf(tensor);
		if (role.kind === "other") {
			data.copy(tensor.offset, tensor.length);
			return [tensor];
		}
		if (role.kind === "left-out") return [];
		const ids = keep[role.layer] ?? [];
		if (role.kind === "single") {
			const place = ids.indexOf(role.expert);
			if (place === -1) return [];
			data.copy(tensor.offset, tensor.length);
			return [{
				...tensor,
				name: role.rename(place)
			}];
		}
		const row = tensor.length / experts.total;
		if (role.routerBias && router.bias === "zero") data.literal(new Uint8Array(ids.length * row));
		else for (const id of ids) data.copy(tensor.offset + id * row, row);
		const size = (tensor.shape[role.axis] ?? 0) / experts.total * ids.length;
		return [{
			...tensor,
			shape: tensor.shape.with(role.axis, size),
			length: ids.length * row
		}];
	});
	pieces.literal(emitShardHeader(tensors, shard.metadata));
	for (const piece of data.build()) if (piece.kind === "copy") pieces.copy(piece.offset, piece.length);
	else pieces.literal(piece.bytes);
	return {
		file: shard.file,
		list: pieces.build(),
		tensors
	};
}
// src/safetensors/index-file.ts
function cutIndex(files) {
	const all = files.flatMap(({ file, tensors }) => tensors.map(({ name, length }) => ({
		file,
		name,
		length
	})));
	return {
		metadata: { total_size: all.reduce((sum, { length }) => sum + length, 0) },
		weight_map: Object.fromEntries(all.toSorted((a, b) => a.name < b.name ? -1 : 1).map(({ name, file }) => [name, file]))
	};
}
function weightMapOf(index) {
	const map = isObject(index.weight_map) ? index.weight_map : {};
	const files = Object.values(map);
	const bad = files.find((file) => typeof file !== "string" || !/^[\w.-]+\.safetensors$/.test(file));
	if (files.length > 0 && bad === void 0) return map;
	throw new EspalierError("checkpoint-invalid", `model.safetensors.index.json names ${files.length === 0 ? "no file" : `the file ${JSON.stringify(bad)}; shards stand beside it and end in .safetensors`}`);
}
function checkIndex(index, shards) {
	const found = new Map(shards.map(({ file, tensors }) => [file, new Set(tensors.map(({ name }) => name))]));
	const lost = Object.entries(index).find(([name, file]) => !found.get(file)?.has(name));
	if (lost === void 0) return;
	throw new EspalierError("checkpoint-invalid", `model.safetensors.index.json names ${lost[0]} in ${lost[1]}, which does not hold it`, { hint: "Index and shards are of different checkpoints. Download all of them again." });
}
// src/safetensors/families.ts
const FAMILIES = {
	afmoe: ["afmoe"],
	cohere2_moe: ["cohere2moe"],
	dbrx: ["dbrx"],
	deepseek_v2: ["deepseek2"],
	deepseek_v3: ["deepseek2"],
	deepseek_v32: ["deepseek32", "deepseek2"],
	dots1: ["dots1"],
	ernie4_5_moe: ["ernie4_5-moe"],
	exaone_moe: ["exaone-moe"],
	gemma4: ["gemma4"],
	gemma4_text: ["gemma4"],
	glm4_moe: ["glm4moe"],
	glm4_moe_lite: ["deepseek2"],
	glm_moe_dsa: ["glm-dsa"],
	gpt_oss: ["gpt-oss"],
	granitemoe: ["granitemoe"],
	granitemoehybrid: ["granitehybrid", "granitemoe"],
	granitemoeshared: ["granitemoe"],
	granitemoe_swa: ["granite_swa"],
	hunyuan_v1_moe: ["hunyuan-moe"],
	hy_v3: ["hy_v3"],
	jamba: ["jamba"],
	kimi_linear: ["kimi-linear"],
	laguna: ["laguna"],
	lfm2_moe: ["lfm2moe"],
	llama4: ["llama4"],
	llama4_text: ["llama4"],
	mellum: ["mellum"],
	mimo_v2_flash: ["mimo2"],
	minimax: ["minimax-01"],
	minimax_m2: ["minimax-m2"],
	mixtral: ["llama"],
	nemotron_h: ["nemotron_h_moe"],
	olmoe: ["olmoe"],
	phimoe: ["phimoe"],
	qwen2_moe: ["qwen2moe"],
	qwen3_5_moe: ["qwen35moe"],
	qwen3_5_moe_text: ["qwen35moe"],
	qwen3_moe: ["qwen3moe"],
	qwen3_next: ["qwen3next"],
	qwen3_vl_moe: ["qwen3vlmoe"],
	solar_open: ["glm4moe"]
};
// src/safetensors/plan-counts.ts
function checkCounts(config, plan, mismatch) {
	const counts = new Set(Object.values(plan.keep).map((ids) => ids.length));
	const [kept = 0] = counts;
	if (counts.size > 1) throw mismatch("its layers keep different numbers of experts, but config.json has one number for all");
	const { total, used } = plan.experts;
	const totals = factsOf(config, COUNT_KEYS);
	const other = totals.find(({ value }) => value !== total);
	if (totals.length === 0 || other !== void 0) throw mismatch(`it counts ${total} experts, but config.json ${said(other, COUNT_KEYS)}`);
	const uses = factsOf(config, USED_KEYS);
	const otherUse = uses.find(({ value }) => value !== used);
	if (uses.length === 0 || otherUse !== void 0) throw mismatch(`a token uses ${formatCount(used, "expert")} in it, but config.json ${said(otherUse, USED_KEYS)}`);
	if (kept < used) throw mismatch(`it keeps ${formatCount(kept, "expert")}, but a token uses ${used}`);
	const wrong = Object.entries(plan.keep).find(([, ids]) => ids.some((id) => id >= total));
	if (wrong !== void 0) throw mismatch(`layer ${wrong[0]} keeps an expert beyond ${total - 1}`);
	const groups = groupProblem(config, plan);
	if (groups !== void 0) throw mismatch(groups);
	return kept;
}
function said(fact, keys) {
	return fact === void 0 ? `has none of ${keys.join(", ")}` : `has ${JSON.stringify(fact.value)} (${fact.key})`;
}
function groupProblem(config, { keep, experts }) {
	const groups = groupsOf(config);
	if (groups === void 0) return void 0;
	const { key, value } = groups.count;
	const count = Number(value);
	const size = experts.total / count;
	for (const [layer, ids] of Object.entries(keep)) {
		const each = Array.from({ length: count }, (_, group) => ids.filter((id) => Math.floor(id / size) === group).length);
		const [own = 0] = each;
		if (each.some((one) => one !== own)) return `layer ${layer} keeps ${each.join(", ")} experts of the ${count} groups (${key}); the same number must stay in each`;
		const reachable = own * groups.used;
		if (own < 2 || reachable < experts.used) return `layer ${layer} keeps ${own} of each group: two at least, and ${experts.used} in the ${groups.used} that a token uses`;
	}
}
// src/safetensors/tensor-roles.ts
const LAYER = /^(?:(?:model|model\.language_model|language_model\.model|backbone)\.layers|transformer\.blocks)\.(\d+)\.(.+)$/;
const SPECULATIVE = /^(?:model\.)?mtp(?:_\w+)?\.(?:layers\.(\d+)\.)?(.+)$/;
const BLOCK = /^(?:mlp|block_sparse_moe|feed_forward|mixer|ffn)\./;
const IN_BLOCK = `(?:${BLOCK.source.slice(1)})?`;
const STACKED = new RegExp(`^${IN_BLOCK}(?:${[
	"gate(?:\\.wg)?\\.weight",
	"router\\.(?:(?:gate|layer|proj)\\.)?weight",
	"router\\.(?:bias|per_expert_scale)",
	"(?:(?:gate|experts|moe_statics)\\.)?(?:e_score_correction_bias|expert_bias)",
	"experts\\.(?:gate_up_proj|up_proj|down_proj)(?:_bias|_blocks|_scales|_scale_inv)?",
	"(?:input|output)_linear\\.weight"
].join("|")})$`);
const ROWS = /^ffn\.experts\.mlp\.(?:w1|v1|w2)$/;
const ROUTER_BIAS = /\.router\.bias$/;
const SINGLE$1 = new RegExp(`^(${IN_BLOCK}experts\\.)(\\d+)(\\.(?:gate_proj|up_proj|down_proj|w[123])\\..+)$`);
const WHOLE = new RegExp(`^${IN_BLOCK}(?:shared_experts?|shared_expert_gate|shared_mlp|gate_proj|up_proj|down_proj|w[123]|fc[12]_latent_proj|router\\.scale)(?:\\.|$)`);
const LOOKS_LIKE_EXPERTS = /(?:^|\.)(?:experts|router)\.|expert_bias|e_score_correction|per_expert/;
function roleOf(name, layers, hiddenLayers) {
	const [, number, inLayer] = LAYER.exec(name) ?? [];
	if (number !== void 0 && inLayer !== void 0) {
		const layer = Number(number);
		return layer >= hiddenLayers && !layers.has(layer) ? speculative(inLayer) : roleInLayer(name, inLayer, layer, layers);
	}
	const [, further, inside] = SPECULATIVE.exec(name) ?? [];
	if (inside === void 0) return LOOKS_LIKE_EXPERTS.test(name) ? void 0 : { kind: "other" };
	const layer = hiddenLayers + Number(further);
	return layers.has(layer) ? roleInLayer(name, inside, layer, layers) : speculative(inside);
}
function speculative(inside) {
	return {
		kind: "speculative",
		hasExperts: [
			STACKED,
			ROWS,
			SINGLE$1
		].some((names) => names.test(inside)) || LOOKS_LIKE_EXPERTS.test(inside)
	};
}
function roleInLayer(name, inLayer, layer, layers) {
	if (WHOLE.test(inLayer)) return { kind: "other" };
	const rows = ROWS.test(inLayer);
	if (rows || STACKED.test(inLayer)) return {
		kind: "stacked",
		layer,
		routerBias: ROUTER_BIAS.test(name),
		rows
	};
	const [, before, expert, after] = SINGLE$1.exec(inLayer) ?? [];
	if (expert !== void 0) {
		const prefix = name.slice(0, name.length - inLayer.length);
		return {
			kind: "single",
			layer,
			expert: Number(expert),
			rename: (id) => `${prefix}${before}${id}${after}`
		};
	}
	return layers.has(layer) && BLOCK.test(inLayer) || LOOKS_LIKE_EXPERTS.test(inLayer) ? void 0 : { kind: "other" };
}
// src/safetensors/planned-checkpoint.ts
function architecturesOf(config) {
	const type = String(config.model_type);
	const known = Object.hasOwn(FAMILIES, type) ? FAMILIES[type] : void 0;
	if (known === void 0) throw new EspalierError("checkpoint-invalid", `config.json has the model_type ${type}, whose experts cannot be cut`, { hint: `Types: ${Object.keys(FAMILIES).join(", ")}. The GGUF of the model may be one that can.` });
	const quantization = JSON.stringify(config.quantization_config ?? {});
	if (/experts\.\d+/.test(quantization)) throw new EspalierError("checkpoint-invalid", "quantization_config in config.json names individual experts", { hint: "Their numbers change with the cut. Prune the checkpoint before it is quantized." });
	return known;
}
function planCheckpoint(config, shards, plan) {
	const architectures = architecturesOf(config);
	const mismatch = (problem) => new EspalierError("plan-mismatch", `the plan "${plan.name}" does not fit this checkpoint: ${problem}`);
	if (!architectures.includes(plan.architecture)) throw mismatch(`it is of ${plan.architecture}, but ${String(config.model_type)} is ${architectures.join(" or ")}`);
	const { total } = plan.experts;
	const kept = checkCounts(config, plan, mismatch);
	const layers = new Set(Object.keys(plan.keep).map(Number));
	const tensors = shards.flatMap((shard) => shard.tensors);
	checkNames(shards);
	const hidden = hiddenLayersOf(config);
	const roles = new Map(tensors.map((tensor) => [tensor, roleFor(tensor, layers, total, hidden)]));
	const found = [...roles.values()];
	checkComplete(found, layers, total, mismatch);
	const { bias } = plan.router;
	const hasBias = found.some((role) => role.kind === "stacked" && role.routerBias);
	if (bias === "shrink" || bias === "values" || bias === "zero" && !hasBias) throw mismatch(`${String(config.model_type)} cannot have its router bias set to "${bias}" here`);
	const leavesOut = found.some((role) => role.kind === "speculative" && role.hasExperts);
	const planned = new Map(tensors.map((tensor) => [tensor, inCheckpoint(tensor, roles.get(tensor), total, leavesOut)]));
	return {
		plan,
		kept,
		shards,
		leftOut: [...planned.values()].filter(({ kind }) => kind === "left-out").length,
		roleOf: (tensor) => planned.get(tensor) ?? OTHER
	};
}
const OTHER = { kind: "other" };
function inCheckpoint(tensor, role, total, leavesOut) {
	if (role?.kind === "speculative") return leavesOut ? { kind: "left-out" } : OTHER;
	if (role?.kind !== "stacked") return role ?? OTHER;
	const { layer, routerBias } = role;
	return {
		kind: "stacked",
		layer,
		routerBias,
		axis: expertAxis(tensor, role, total) ?? 0
	};
}
function checkNames(shards) {
	const files = new Map();
	for (const { file, tensors } of shards) for (const { name } of tensors) {
		const first = files.get(name);
		if (first !== void 0) throw new EspalierError("checkpoint-invalid", `${name} is in two shards, ${first} and ${file}`);
		files.set(name, file);
	}
}
function roleFor(tensor, layers, total, hidden) {
	const role = roleOf(tensor.name, layers, hidden);
	if (role === void 0) throw new EspalierError("checkpoint-invalid", `${tensor.name} seems to belong to the experts, but this version does not know it`, { hint: "Espalier does not cut a layer with an unknown tensor. Please report the model." });
	if (role.kind === "stacked" && (expertAxis(tensor, role, total) === void 0 || tensor.length % total !== 0)) throw new EspalierError("checkpoint-invalid", `${tensor.name} has the shape [${tensor.shape.join(", ")}] and ${tensor.length} bytes; its first axis must be ${total} experts`);
	return role;
}
function expertAxis({ shape }, { rows }, total) {
	const axis = shape.findIndex((size, i) => size !== 1 || i === shape.length - 1);
	const size = shape[axis] ?? 0;
	return (rows ? size > 0 && size % total === 0 : size === total) ? axis : void 0;
}
function checkComplete(roles, layers, total, mismatch) {
	const found = new Map();
	for (const role of roles) {
		if (role.kind === "other" || role.kind === "speculative") continue;
		const own = found.get(role.layer) ?? new Set();
		if (role.kind === "single") own.add(role.expert);
		found.set(role.layer, own);
	}
	const unexpected = [...found.keys()].find((layer) => !layers.has(layer));
	if (unexpected !== void 0) throw mismatch(`it has no layer ${unexpected}, but the checkpoint has experts there`);
	const missing = [...layers].find((layer) => !found.has(layer));
	if (missing !== void 0) throw mismatch(`the checkpoint has no experts in layer ${missing}`);
	for (const [layer, ids] of found) {
		if (ids.size === 0) continue;
		const absent = Array.from({ length: total }, (_, id) => id).find((id) => !ids.has(id));
		const beyond = [...ids].find((id) => id >= total);
		if (absent === void 0 && beyond === void 0) continue;
		throw new EspalierError("checkpoint-invalid", `layer ${layer} has ${formatCount(ids.size, "expert")}: ${absent === void 0 ? `${beyond} is beyond ${total - 1}` : `${absent} is missing`}`);
	}
}
// src/pipeline/checkpoint/base-checkpoint.ts
const CONFIG = "config.json";
const INDEX = "model.safetensors.index.json";
const SINGLE = "model.safetensors";
const TEMPLATES = "additional_chat_templates/";
const MAX_JSON_BYTES = 64 * 2 ** 20;
async function findCheckpoint(text, context) {
	const address = await readAddress(text, context.hub.hubUrl);
	if (address.kind === "local") return await localCheckpoint(address.path);
	if (address.kind === "hub" || address.quant !== void 0 || address.folder !== void 0) return void 0;
	const { repo } = address;
	const revision = await resolveRevision(repo, address.revision, context.hub);
	const files = await repoPaths({
		...address,
		revision
	}, context.hub);
	if (!isCheckpoint(files) || files.some((path) => path.endsWith(".gguf"))) return void 0;
	return {
		name: `hf://${repo.id}@${revision}`,
		files: files.filter((path) => !path.includes("/") || path.startsWith(TEMPLATES)),
		open: (file) => openHubFile(repo, revision, file, context.hub)
	};
}
async function localCheckpoint(path) {
	const found = await stat(path).catch(() => void 0);
	if (found?.isFile() && path.endsWith(".safetensors")) throw new EspalierError("usage", `${path} is one file of a safetensors checkpoint`, { hint: `Give the folder that holds it with its ${CONFIG}.` });
	if (!found?.isDirectory()) return void 0;
	const files = await readdir(path).catch((cause) => {
		throw fileError(`cannot read ${path}`, cause);
	});
	const templates = await readdir(join(path, TEMPLATES)).catch(() => []);
	const all = [...files, ...templates.map((file) => TEMPLATES + file)];
	if (isCheckpoint(files)) return {
		name: path,
		files: all,
		open: (file) => openFileSource(join(path, file))
	};
	const lack = files.includes(CONFIG) ? `neither ${SINGLE} nor ${INDEX}` : `no ${CONFIG}`;
	const weights = files.filter((file) => /\.(safetensors|bin|pth?)$/.test(file));
	if (weights.length === 0 && !files.includes(CONFIG)) return void 0;
	throw new EspalierError("checkpoint-invalid", `${path} is not a safetensors checkpoint: it has ${lack}`, { hint: files.includes("adapter_config.json") ? "It holds a LoRA adapter. Merge it into its base, then prune the whole model." : `Its weights are ${weights.slice(0, 3).join(", ") || "not there"}. Save the model by transformers: save_pretrained writes all of it.` });
}
function isCheckpoint(files) {
	return files.includes(CONFIG) && (files.includes("model.safetensors.index.json") || files.includes(SINGLE));
}
async function readCheckpoint(checkpoint, { signal }) {
	const configText = await readJsonText(checkpoint, CONFIG, signal);
	const config = parseObject(`${checkpoint.name}/${CONFIG}`, configText);
	if (!checkpoint.files.includes("model.safetensors.index.json")) return {
		config,
		configText,
		shards: [SINGLE],
		index: void 0
	};
	const index = weightMapOf(parseObject(`${checkpoint.name}/${INDEX}`, await readJsonText(checkpoint, INDEX, signal)));
	const shards = [...new Set(Object.values(index))].toSorted();
	const missing = shards.filter((file) => !checkpoint.files.includes(file));
	if (missing.length === 0) return {
		config,
		configText,
		shards,
		index
	};
	throw new EspalierError("checkpoint-invalid", `${checkpoint.name} lacks ${missing.length} of the ${shards.length} files that ${INDEX} names: ${missing.slice(0, 3).join(", ")}`, { hint: "Download the whole checkpoint." });
}
async function readJsonText(checkpoint, file, signal) {
	try {
		var _usingCtx$3 = _usingCtx();
		const source = _usingCtx$3.a(await checkpoint.open(file));
		if (source.size > MAX_JSON_BYTES) throw new EspalierError("checkpoint-invalid", `${source.name} has ${source.size} bytes, but at most ${MAX_JSON_BYTES} are read`);
		return new TextDecoder().decode(await source.read(0, source.size, signal));
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}
function companionsOf({ files }, shards) {
	const taken = new Set([
		CONFIG,
		INDEX,
		RECORD,
		...shards
	]);
	return files.filter((file) => !taken.has(file) && COMPANION.test(file) && !OF_OTHER_WEIGHTS.test(file));
}
const COMPANION = /^(?:[^/]+\.(?:json|txt|jinja|model|model\.v\d+|tiktoken|spm|bpe|vocab|py)|additional_chat_templates\/[^/]+\.jinja|(?:LICENSE|NOTICE|USAGE_POLICY)(?:\.\w+)?)$/i;
const OF_OTHER_WEIGHTS = /\.index\.(?:[\w.]+\.)?json$|^adapter_config\.json$/;
const RECORD = "espalier.json";
// src/pipeline/checkpoint/open-checkpoint.ts
async function openCheckpoint(checkpoint, { plan }, context) {
	try {
		var _usingCtx$2 = _usingCtx();
		const opened = _usingCtx$2.a(new AsyncDisposableStack());
		const { config, configText, shards, index } = await readCheckpoint(checkpoint, context);
		const sources = new Map();
		const headers = [];
		for (const file of shards) {
			const source = opened.use(await checkpoint.open(file));
			sources.set(file, source);
			headers.push(await readShardHeader(file, source, context.signal));
		}
		if (index !== void 0) checkIndex(index, headers);
		const planned = planCheckpoint(config, headers, plan);
		const stack = opened.move();
		return {
			planned,
			sources,
			configText: cutConfigText(configText, planned.kept, planned.leftOut > 0),
			[Symbol.asyncDispose]: () => stack.disposeAsync()
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
// src/pipeline/checkpoint/cut-checkpoint.ts
async function cutCheckpoint(checkpoint, planFile, out, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const open = _usingCtx$1.a(await openCheckpoint(checkpoint, planFile, context));
		const { planned, sources } = open;
		const cuts = planned.shards.map((shard) => cutShard(shard, planned));
		const bytes = cuts.reduce((sum, { list }) => sum + splicedSize(list), 0);
		const bytesBefore = [...sources.values()].reduce((sum, { size }) => sum + size, 0);
		const facts = {
			kept: planned.kept,
			leftOut: planned.leftOut,
			bytes,
			bytesBefore
		};
		if (out === void 0) return {
			out: "",
			...facts,
			files: []
		};
		await claimFolder(out, checkpoint, planFile, context);
		await checkFreeDisk(join(out, INDEX), bytes, context.freeDisk);
		const files = [];
		let before = 0;
		for (const cut of cuts) {
			files.push(await writeShard(cut, sources.get(cut.file), out, {
				...context,
				before,
				total: bytes
			}));
			before += splicedSize(cut.list);
		}
		for (const file of companionsOf(checkpoint, [...sources.keys()])) await copyFile(checkpoint, file, out, context);
		if (checkpoint.files.includes("model.safetensors.index.json")) await writeFileAtomic(join(out, INDEX), stringifyJson(cutIndex(cuts)));
		await writeFileAtomic(join(out, "config.json"), open.configText);
		await writeFileAtomic(join(out, RECORD), stringifyJson({
			...recordOf(checkpoint, planFile, context),
			files
		}));
		return {
			out,
			...facts,
			files
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function writeShard({ file, list }, source, out, { signal, progress, freeDisk, before, total }) {
	const within = {
		before,
		total
	};
	const { bytes, sha256 } = await writeSpliced(source, list, join(out, file), {
		signal,
		progress,
		within,
		free: freeDisk
	});
	return {
		file,
		bytes,
		sha256
	};
}
async function copyFile(checkpoint, file, out, { signal, freeDisk }) {
	try {
		var _usingCtx3 = _usingCtx();
		const source = _usingCtx3.a(await checkpoint.open(file));
		const whole = new SpliceBuilder();
		whole.copy(0, source.size);
		await writeSpliced(source, whole.build(), join(out, file), {
			signal,
			free: freeDisk
		});
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
function recordOf({ name }, { plan, sha256 }, { tool }) {
	return {
		base: name,
		plan: {
			name: plan.name,
			sha256
		},
		tool
	};
}
async function claimFolder(out, checkpoint, planFile, context) {
	const there = existsSync(out) ? await readFolder(out) : [];
	const record = recordOf(checkpoint, planFile, context);
	const same = existsSync(checkpoint.name) && existsSync(out) && await realpath(out) === await realpath(checkpoint.name);
	if (same || there.length > 0 && !await isBegun(join(out, "espalier.json"), record)) throw new EspalierError("usage", `out is ${out}, which ${same ? "is the base" : `holds ${formatCount(there.length, "file")} of something else`}`, { hint: "Give a folder that is empty or that does not exist yet." });
	await makeFolder(out);
	await writeFileAtomic(join(out, RECORD), stringifyJson(record));
}
async function readFolder(path) {
	try {
		return await readdir(path);
	} catch (cause) {
		if (systemCodeOf(cause) !== "ENOTDIR") throw fileError(`cannot read ${path}`, cause);
		throw new EspalierError("usage", `out is ${path}, which is a file`, { hint: "A checkpoint is written as a folder: give one that is empty or that does not exist yet." });
	}
}
async function isBegun(path, { base, plan }) {
	if (!existsSync(path)) return false;
	try {
		const found = JSON.parse(await readText(path));
		return found.base === base && found.plan?.sha256 === plan.sha256;
	} catch {
		return false;
	}
}
async function checkpointAt(text, context) {
	return text === void 0 ? void 0 : await findCheckpoint(text, context);
}
export { companionsOf as a, cutShard as c, checkpointCutResult as d, checkpointProofResult as f, INDEX as i, parseObject as l, cutCheckpoint as n, readCheckpoint as o, openCheckpoint as r, cutIndex as s, checkpointAt as t, readShardHeader as u };
