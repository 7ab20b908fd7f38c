import { _ as EspalierError, o as readText } from "./files.js";
import { h as parseJson } from "./run-directory.js";
import { _ as union, c as int, d as number, h as string, i as array, m as strictObject, o as boolean, p as record, r as _enum } from "./zod.js";
import { a as option, d as reworded, f as wholeNumber, i as list, o as optionGroup, t as byteSize } from "./option.js";
import { t as decodeFloats } from "./decode.js";
import { t as seededRandom } from "./random.js";
import { t as inputFiles } from "./options4.js";
import { t as parseRouterEdit } from "./router-edit.js";
import { r as maskTensor, t as MASKED_BIAS } from "./router.js";
import { createHash } from "node:crypto";
// src/plan/protect.ts
function parseProtect(items) {
	const result = {};
	for (const item of items) {
		const [, layer, expert] = /^(0|[1-9]\d*):(0|[1-9]\d*)$/.exec(item) ?? [];
		if (layer === void 0) throw new EspalierError("usage", `protect is "${item}": must be LAYER:EXPERT`, { hint: "For example: --protect 3:17,20:5" });
		result[layer] = [...result[layer] ?? [], Number(expert)];
	}
	return result;
}
function joinProtected(one, other) {
	const layers = new Set([...Object.keys(one), ...Object.keys(other)]);
	return Object.fromEntries([...layers].map((layer) => [layer, [...new Set([...one[layer] ?? [], ...other[layer] ?? []])]]));
}
// src/plan/shape.ts
function checkShape(measured, path, model) {
	const [got, wanted] = [inWords(measured), inWords(model)];
	if (got === wanted) return;
	throw new EspalierError("usage", `${path} is of another model: ${got}; the base is ${wanted}`);
}
function inWords({ architecture, experts, layers }) {
	return `${architecture} with ${experts} experts in layers ${layers[0]} to ${layers.at(-1)} (${layers.length})`;
}
// src/plan/scores.ts
const byLayer = record(string(), array(int().min(0)));
const scoresSchema = strictObject({
	method: string().describe("importance method"),
	architecture: string(),
	experts: strictObject({
		total: int().min(1),
		used: int().min(1)
	}),
	inputs: array(strictObject({
		name: string(),
		sha256: string()
	})).optional(),
	options: record(string(), union([
		string(),
		number(),
		boolean()
	])).optional(),
	protected: byLayer.optional().describe("experts that must stay"),
	notes: array(string()).optional(),
	layers: array(strictObject({
		layer: int().min(0),
		scores: array(number())
	})),
	tool: string()
}).refine(({ experts, layers }) => layers.every(({ scores }) => scores.length === experts.total), { message: "every layer must have a score for each expert" }).describe("Importance of every expert of a base; higher is more important");
async function readScores(path) {
	const text = await readText(path);
	const scores = parseJson(scoresSchema, text, path, "plan-invalid");
	const { method, layers, inputs = [], options = {}, protected: safe = {}, notes = [] } = scores;
	return {
		scores,
		text,
		importance: {
			method,
			layers,
			inputs,
			options,
			protected: safe,
			notes
		}
	};
}
async function readScoresOf(path, model) {
	const read = await readScores(path);
	const { architecture, experts, layers } = read.scores;
	checkShape({
		architecture,
		experts: experts.total,
		layers: layers.map(({ layer }) => layer)
	}, path, model);
	return read;
}
function formatScores(scores) {
	const lines = scores.layers.map((layer) => `    ${JSON.stringify(layer)}`);
	return `${JSON.stringify({
		...scores,
		layers: null
	}, null, 2).replace("\n  \"layers\": null", () => `\n  "layers": [\n${lines.join(",\n")}\n  ]`)}\n`;
}
// src/search/masks/biases.ts
function droppedBy(keep, experts) {
	const all = Array.from({ length: experts }, (_, id) => id);
	return new Map(Object.entries(keep).map(([layer, ids]) => [Number(layer), new Set(all.filter((id) => !ids.includes(id)))]));
}
async function readBiases(model, base, signal) {
	const values = [];
	for (const layer of model.layers) {
		const tensor = maskTensor(layer);
		if (tensor === void 0) continue;
		const bytes = await base.read(tensor.dataOffset, tensor.byteLength, signal);
		values.push(decodeFloats(tensor, bytes));
	}
	return values;
}
function maskBiases(model, biases, dropped, edit = { kind: "keep" }) {
	return model.layers.map(({ index, routerBias }, row) => {
		if (routerBias === void 0) assertKept(model, edit);
		const gone = dropped.get(index) ?? new Set();
		const stay = [...biases[row].keys()].filter((id) => !gone.has(id));
		const edited = editBiases(stay.map((id) => biases[row][id]), edit, index);
		const out = new Float32Array(model.expertCount).fill(MASKED_BIAS);
		stay.forEach((id, i) => {
			out[id] = edited[i];
		});
		return out;
	});
}
function assertKept({ architecture }, { kind }) {
	if (kind === "keep") return;
	throw new EspalierError("usage", `${architecture} has no router bias that "${kind}" could edit`);
}
function editBiases(values, edit, layer) {
	switch (edit.kind) {
		case "keep": return values;
		case "zero": return values.map(() => 0);
		case "shrink": return values.map((value) => value * edit.factor);
		case "centre": {
			const mean = values.reduce((a, b) => a + b, 0) / values.length;
			return values.map((value) => value - mean);
		}
		case "permute": {
			const { uniform } = seededRandom(edit.seed * 1009 + layer);
			return values.map((value) => [uniform(), value]).toSorted(([a], [b]) => a - b).map(([, value]) => value);
		}
	}
}
function biasKey(biases) {
	const hash = createHash("sha256");
	for (const values of biases) hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
	return hash.digest("hex").slice(0, 32);
}
// src/search/masks/fingerprint.ts
const SAMPLES = 64;
const SAMPLE_BYTES = 4096;
async function baseId({ header }, base, biases, signal) {
	const hash = createHash("sha256").update(header.bytes).update(String(base.size));
	for (const values of biases) hash.update(new Uint8Array(values.buffer));
	const length = Math.min(SAMPLE_BYTES, base.size - header.dataStart);
	const room = base.size - header.dataStart - length;
	for (let i = 0; i < SAMPLES; i++) {
		const offset = header.dataStart + Math.floor(room * i / 63);
		hash.update(await base.read(offset, length, signal));
	}
	return hash.digest("hex");
}
// src/planning/options.ts
const SHRINK = "must be keep, zero or shrink:FACTOR with a factor between 0 and 1";
const planOptions = optionGroup("The plan", {
	keep: option(wholeNumber(1), {
		text: "experts to keep in every layer",
		value: "N"
	}),
	keepFraction: option(string().regex(/^(0?\.\d+|1(\.0+)?)$/, "must be a number above 0, up to 1").transform(Number).refine((value) => value > 0, "must be a number above 0, up to 1"), {
		text: "share of the experts to keep in every layer, instead of keep; rounded down",
		value: "SHARE"
	}),
	maxSize: option(byteSize, {
		text: "size that the candidate may have, as 10.4GB or 9.7GiB, instead of keep",
		value: "SIZE"
	}),
	layers: option(_enum([
		"uniform",
		"adaptive",
		"adaptive-per-layer"
	]), {
		text: "uniform: every layer keeps as many; adaptive: as many in all, by the scores, surplus switched off in the router; adaptive-per-layer: stored with true sizes, which llama.cpp does not load",
		value: "KIND",
		default: "uniform"
	}),
	sensitivity: option(string(), {
		text: "losses by layer, written by sensitivity, for adaptive layers of least summed loss",
		value: "FILE"
	}),
	protect: option(list.transform(parseProtect), {
		text: "experts that must stay, LAYER:EXPERT, separated by commas or lines",
		value: "LIST",
		several: true
	}),
	scores: option(string(), {
		text: "scores to make a plan from, written by score",
		value: "FILE"
	}),
	import: option(string(), {
		text: "plan of another tool to read instead of making one",
		value: "FILE"
	}),
	check: option(string(), {
		text: "plan to check against the base, by its header only",
		value: "FILE"
	}),
	name: option(string(), {
		text: "name of the plan; default: the name of --out",
		value: "NAME"
	}),
	routerBias: option(string().regex(/^(keep|zero|shrink:0?\.\d+)$/, SHRINK).transform((text) => {
		const [bias, factor] = text.split(":");
		if (factor !== void 0) return {
			bias: "shrink",
			factor: Number(factor)
		};
		return { bias: bias === "zero" ? "zero" : "keep" };
	}).refine(({ factor }) => factor !== 0, SHRINK), {
		text: "what a plan does with the router bias of the kept experts: keep, zero or shrink:FACTOR",
		value: "EDIT",
		default: "keep"
	})
});
const sweepOptions = optionGroup("The sweep", {
	methods: option(list, {
		text: "what a sweep compares: names of methods, score files, random (five draws) or random:SEED",
		value: "LIST",
		default: "router-norm-bias,random",
		several: true
	}),
	points: option(list.transform((items) => items.map(Number)).refine((items) => items.length > 0 && items.every(Number.isInteger), "must be whole numbers"), {
		text: "numbers of experts to keep that a sweep measures",
		value: "LIST",
		default: "32,30,28,27,26,24,20,16",
		several: true
	}),
	routerEdits: option(list.transform((items) => {
		items.forEach(parseRouterEdit);
		return items;
	}), {
		text: "what a sweep does to the router bias of the kept experts: keep, zero, centre, shrink:F, permute:SEED",
		value: "LIST",
		default: "keep",
		several: true
	}),
	pick: option(string(), {
		text: "plan to write: of the smallest candidate of a sweep that passes the gate, on the items of the sweep and again on a confirmation set; of each size the first of methods, unless held-out text shows that another changes fewer answers",
		value: "FILE"
	}),
	name: reworded(planOptions.shape.name, {
		heading: "The sweep",
		text: "name of the picked plan; default: the name of --pick"
	}),
	confirmQuestions: option(wholeNumber(1), {
		text: "questions of each benchmark in the confirmation set of a picked candidate; default: as many as the sweep asked, or what is left",
		value: "N"
	}),
	confirmText: option(inputFiles, {
		text: "texts of the confirmation set, [domain=]path; other ones than those of the sweep",
		value: "LIST",
		several: true
	})
});
export { biasKey as a, readBiases as c, checkShape as d, joinProtected as f, assertKept as i, formatScores as l, sweepOptions as n, droppedBy as o, baseId as r, maskBiases as s, planOptions as t, readScoresOf as u };
