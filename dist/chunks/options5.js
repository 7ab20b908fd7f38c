import { a as option, d as reworded, f as wholeNumber, i as list, o as optionGroup, t as byteSize } from "./option.js";
import { g as string, r as _enum } from "./package-zod.js";
import { x as EspalierError } from "./files.js";
import { n as parseRouterEdit } from "./router-edit.js";
import { t as inputFiles } from "./options4.js";
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
		text: "plan of another tool to read instead of making one: lists of ids by layer as JSON or JSON Lines, or block_configs, whose numbers need scores",
		value: "FILE"
	}),
	importIds: option(_enum(["keep", "drop"]), {
		text: "what the ids of an imported file are where no key of it says so: those that stay, or those that go",
		value: "WHICH"
	}),
	check: option(string(), {
		text: "plan to check against the base, by its header only",
		value: "FILE"
	}),
	for: option(string(), {
		text: "another quantisation of the same model: the plan of --check is compared with it, router by router, and written to out bound to it",
		value: "BASE"
	}),
	name: option(string(), {
		text: "name of the plan; default: the name of --out",
		value: "NAME"
	}),
	routerBias: option(string().regex(/^(keep|zero|shrink:0?\.\d*[1-9]\d*|values:.+)$/, "must be keep, zero, shrink:FACTOR with a factor between 0 and 1, or values:FILE").transform(parseRouterEdit), {
		text: "what a plan does with the router bias of the kept experts: keep, zero, shrink:FACTOR, or values:FILE (JSON, by layer a number for each expert of the base)",
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
		text: "what a sweep does to the router bias of the kept experts: keep, zero, centre, shrink:F, permute:SEED, values:FILE",
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
export { sweepOptions as n, joinProtected as r, planOptions as t };
