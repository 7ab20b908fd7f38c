import { a as option, d as reworded, f as wholeNumber, i as list, o as optionGroup, t as byteSize } from "./option.js";
import { _ as string, i as _enum, m as object } from "./package-zod.js";
import { r as maskJobOptions } from "./payer.js";
import { a as questionOptions } from "./options2.js";
import { t as llamaOptions } from "./options3.js";
import { i as dryRunOptions, u as runDirOptions } from "./options.js";
import { w as EspalierError } from "./files.js";
import { i as scoringOptions, n as maskOptions, t as inputFiles } from "./options4.js";
import { n as parseRouterEdit } from "./router-edit.js";
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
// src/planning/options.ts
const SHRINK = "must be keep, zero, shrink:FACTOR with a factor between 0 and 1, or values:FILE";
const rankingOptions = object({
	...scoringOptions.shape,
	seed: reworded(questionOptions.shape.seed, {
		text: "seed of the method random",
		heading: "Importance"
	})
});
const measuringOptions = object({
	...runDirOptions.shape,
	...maskOptions.shape,
	...maskJobOptions.shape,
	dryRun: reworded(dryRunOptions.shape.dryRun, {
		text: "print the time, disk space, download and questions that measuring will need, and end: no model is downloaded, nothing is measured",
		heading: "Measuring by masks"
	}),
	...llamaOptions.shape
});
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
		text: "largest size of the candidate, for example 10.4GB or 9.7GiB, instead of keep",
		value: "SIZE"
	}),
	layers: option(_enum([
		"uniform",
		"adaptive",
		"adaptive-per-layer"
	]), {
		text: "uniform: every layer keeps the same number; adaptive: the same number in total, distributed by the scores, with surplus experts switched off in the router; adaptive-per-layer: layers are stored with different numbers, which llama.cpp does not load",
		value: "KIND",
		default: "uniform"
	}),
	sensitivity: option(string(), {
		text: "losses by layer, written by the command sensitivity: adaptive layers then minimise their sum",
		value: "FILE"
	}),
	protect: option(list.transform(parseProtect), {
		text: "experts that must be kept, LAYER:EXPERT, separated by commas or lines",
		value: "LIST",
		several: true
	}),
	scores: option(string(), {
		text: "scores to make a plan from, written by score",
		value: "FILE"
	}),
	import: option(string(), {
		text: "plan of another tool to convert: lists of ids by layer as JSON, JSON Lines, YAML or CSV, or block_configs (they hold numbers only, so give scores as well)",
		value: "FILE"
	}),
	importIds: option(_enum(["keep", "drop"]), {
		text: "what the ids in an imported file mean, if its keys do not say so: keep or drop",
		value: "WHICH"
	}),
	check: option(string(), {
		text: "plan to check against the header of the base",
		value: "FILE"
	}),
	for: option(string(), {
		text: "another quantization of the same model: if its routers equal those of base, the plan of check is written to out for it",
		value: "BASE"
	}),
	name: option(string(), {
		text: "name of the plan; default: the name of --out",
		value: "NAME"
	}),
	routerBias: option(string().regex(/^(keep|zero|shrink:0?\.\d*[1-9]\d*|values:.+)$/, SHRINK).transform(parseRouterEdit), {
		text: "what the plan does with the router bias of the kept experts: keep, zero, shrink:FACTOR, or values:FILE (JSON: for each layer, a number for each expert of the base)",
		value: "EDIT",
		default: "keep"
	})
});
const sweepOptions = optionGroup("The sweep", {
	methods: option(list, {
		text: "what the sweep compares: names of methods, score files, random (five draws) or random:SEED",
		value: "LIST",
		default: "router-norm-bias,random",
		several: true
	}),
	points: option(list.transform((items) => items.map(Number)).refine((items) => items.length > 0 && items.every(Number.isInteger), "must be whole numbers"), {
		text: "numbers of experts to keep that the sweep measures",
		value: "LIST",
		default: "32,30,28,27,26,24,20,16",
		several: true
	}),
	routerEdits: option(list.transform((items) => {
		items.forEach(parseRouterEdit);
		return items;
	}), {
		text: "what the sweep does with the router bias of the kept experts: keep, zero, centre, shrink:F, permute:SEED, values:FILE",
		value: "LIST",
		default: "keep",
		several: true
	}),
	pick: option(string(), {
		text: "plan to write, for the smallest candidate that passes the gate in the sweep and again on a confirmation set; for each size, the first of methods is taken, unless held-out text shows that another changes fewer answers",
		value: "FILE"
	}),
	name: reworded(planOptions.shape.name, {
		heading: "The sweep",
		text: "name of the picked plan; default: the name of --pick"
	}),
	confirmQuestions: option(wholeNumber(1), {
		text: "questions of each benchmark in the confirmation set of a picked candidate; default: as many as the sweep asked, or the remaining ones",
		value: "N"
	}),
	confirmText: option(inputFiles, {
		text: "texts of the confirmation set, [domain=]path; they must differ from those of the sweep",
		value: "LIST",
		several: true
	})
});
export { joinProtected as a, sweepOptions as i, planOptions as n, rankingOptions as r, measuringOptions as t };
