import { a as option, d as reworded, f as wholeNumber, i as list, n as flag, o as optionGroup, t as byteSize, y as formatPercent } from "./option.js";
import { _ as strictObject, b as union, d as int, g as record, h as object, i as _enum, m as number, o as array, v as string } from "./package-zod.js";
import { r as maskJobOptions } from "./payer.js";
import { a as questionOptions, t as BENCHMARK_LIST } from "./options2.js";
import { t as llamaOptions } from "./options3.js";
import { i as dryRunOptions, u as runDirOptions } from "./options.js";
import { w as EspalierError } from "./files.js";
import { c as parseInputFile, o as parseDomains, t as METHODS } from "./registry2.js";
import { C as parsePhases, S as parseMix, _ as lossSettings, b as formatMix, d as answerChanges, m as domainLoss, n as parseRouterEdit, r as measuredSchema, u as LOSSES, v as upperLoss, x as mixDomains } from "./router-edit.js";
import { h as normalQuantile } from "./wanted.js";
// src/evaluation/statistics/stratified.ts
function stratifiedMean(strata, alpha) {
	if (strata.length === 0 || strata.some(({ length }) => length < 2)) return void 0;
	const moments = strata.map(momentsOf);
	const weight = 1 / strata.length;
	const total = (power, of) => moments.reduce((sum, one) => sum + of(one) * weight ** power, 0);
	const mean = total(1, (one) => one.mean);
	const variance = total(2, (one) => one.variance / one.size);
	if (variance === 0) return mean === 0 ? {
		mean,
		lower: 0,
		upper: 0
	} : void 0;
	const third = total(3, (one) => one.third / one.size ** 2);
	const z = normalQuantile(1 - alpha);
	const pushed = (skew) => z * Math.sqrt(variance) + Math.max(0, skew) * (1 + 2 * z * z) / (6 * variance);
	return {
		mean,
		lower: mean - pushed(-third),
		upper: mean + pushed(third)
	};
}
function momentsOf(values) {
	const size = values.length;
	const mean = values.reduce((a, b) => a + b, 0) / size;
	const central = (power) => values.reduce((sum, value) => sum + (value - mean) ** power, 0);
	return {
		size,
		mean,
		variance: central(2) / (size - 1),
		third: central(3) / size
	};
}
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
// src/search/masks/loss-limits.ts
function parseLimits(items) {
	const limits = new Map();
	for (const item of items) {
		const [, domain, value, percent] = /^\s*([^=]+?)\s*=\s*(\d*\.?\d+)\s*(%?)\s*$/.exec(item) ?? [];
		if (domain === void 0 || limits.has(domain)) {
			const problem = domain === void 0 ? "must be DOMAIN=LOSS" : `limits ${domain} twice`;
			throw new EspalierError("usage", `limit holds "${item}": ${problem}`, { hint: "For example: --limit code=0.05 (the answers of at most 5 % of the code conversations may change)" });
		}
		limits.set(domain, Number(value) / (percent === "%" ? 100 : 1));
	}
	return limits;
}
function formatLimits(limits) {
	return [...limits].map(([domain, most]) => `${domain}=${most}`).join(",");
}
function checkLimits(limits, loss, domains) {
	for (const [domain, most] of limits ?? []) {
		if (!domains.includes(domain)) throw new EspalierError("usage", `limit names ${domain}, which is not one of the domains`, { hint: `Domains: ${domains.join(", ")}.` });
		if (loss === "answers" && most >= 1) throw new EspalierError("usage", `limit is ${domain}=${most}, which every plan holds: the loss is a share of answers, from 0 to 1`, { hint: `For example: --limit ${domain}=0.05 for 5 % of the answers.` });
	}
}
function limitExcess(limits, loss, measured) {
	return [...limits ?? []].reduce((sum, [domain, most]) => sum + Math.max(0, domainLoss(loss, measured[domain]) - most), 0);
}
function limitedLosses(limits, loss, measured) {
	return [...limits.keys()].map((domain) => `${domain} ${domainLoss(loss, measured[domain]).toFixed(3)}`).join(", ");
}
// src/search/masks/worst-domain.ts
const LEAST_LOSS = .1;
const TIMES = 2;
const ALPHA = .05;
function worstDomain(domains) {
	const [worst, ...rest] = [...domains].map(([domain, changes]) => ({
		domain,
		changes,
		loss: meanOf(changes)
	})).toSorted((a, b) => b.loss - a.loss);
	if (worst === void 0 || rest.length === 0 || worst.loss < LEAST_LOSS) return void 0;
	const others = meanOf(rest.map(({ loss }) => loss));
	const bounds = stratifiedMean([worst.changes], ALPHA);
	if (bounds === void 0 || bounds.lower <= TIMES * others) return void 0;
	return {
		domain: worst.domain,
		loss: worst.loss,
		others
	};
}
function lopsidedNote({ layers }, measured, domains) {
	const dropped = new Set(layers.flatMap(({ layer, scores }) => [...scores.keys()].toSorted((a, b) => scores[a] - scores[b] || a - b).slice(0, Math.floor(scores.length / 8)).map((id) => `${layer}:${id}`)));
	const gone = measured.filter(({ layer, expert }) => dropped.has(`${layer}:${expert}`));
	const changes = domains.map((domain) => {
		const each = gone.map((result) => answerChanges(result.domains[domain]));
		return [domain, (each[0] ?? []).map((_, i) => each.reduce((sum, own) => sum - Math.log1p(-own[i]), 0)).map((c) => -Math.expm1(-c))];
	});
	const worst = worstDomain(new Map(changes));
	return worst && `without an eighth of the experts ${worstInWords(worst)}`;
}
function worstInWords({ domain, loss, others }) {
	return `${domain} likely changes ${formatPercent(loss)} of its answers, the other texts ${formatPercent(others)} on average; to protect the worst text, score again with --mix max (nothing is measured twice), and compare both scores in one sweep on other text`;
}
function meanOf(values) {
	return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
// src/search/masks/mask-kld.ts
const MEASURED = ["mask-kld", "mask-kld-greedy"];
async function maskKld(model, evaluator, { mix, loss, ...options }) {
	return singlesImportance(await measureSingles(evaluator, singleMasks(model), options), evaluator, {
		mix,
		loss
	});
}
function singleMasks({ layers, expertCount }) {
	const experts = Array.from({ length: expertCount }, (_, expert) => expert);
	return layers.flatMap(({ index }) => experts.map((expert) => ({
		layer: index,
		expert
	})));
}
async function measureSingles(evaluator, masks, { parallel, progress }) {
	let done = 0;
	const onMeasured = () => {
		done += 1;
		progress({
			type: "items",
			label: "masks",
			done,
			total: masks.length
		});
	};
	const candidates = masks.map(({ layer, expert }) => ({ dropped: new Map([[layer, new Set([expert])]]) }));
	const measured = await evaluator.measureAll(candidates, {
		parallel,
		onMeasured
	});
	return masks.flatMap((mask, i) => measured[i] ? [{
		...mask,
		domains: measured[i]
	}] : []);
}
function singlesImportance(measured, { domains, inputs }, { mix, loss }) {
	const layers = [...Map.groupBy(measured, ({ layer }) => layer)].map(([layer, own]) => {
		const losses = domains.map((domain) => [domain, own.map((result) => upperLoss(loss, result.domains[domain]))]);
		return {
			layer,
			scores: mixDomains(mix, new Map(losses))
		};
	});
	const note = loss === "answers" && mix !== "max" ? lopsidedNote({ layers }, measured, domains) : void 0;
	return {
		method: "mask-kld",
		inputs,
		options: {
			domains: domains.join(","),
			mix: formatMix(mix),
			...lossSettings(loss)
		},
		...note !== void 0 && { notes: [note] },
		layers
	};
}
// src/search/masks/mask-parts.ts
const count = int().min(0);
const maskPartSchema = strictObject({
	part: string(),
	base: strictObject({
		name: string(),
		bytes: count,
		id: string()
	}),
	architecture: string(),
	experts: strictObject({
		total: count,
		used: count
	}),
	layers: array(count),
	domains: array(string()),
	inputs: array(strictObject({
		name: string(),
		sha256: string()
	})),
	options: record(string(), union([string(), number()])),
	notes: array(string()),
	results: array(strictObject({
		layer: count,
		expert: count,
		domains: record(string(), measuredSchema)
	})),
	tool: string()
});
function parsePart(text) {
	const [, index, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? [];
	if (of !== void 0 && Number(index) <= Number(of)) return {
		index: Number(index),
		of: Number(of)
	};
	throw new EspalierError("usage", `part is "${text}": must be K/N with K from 1 to N`, { hint: "--matrix prints the parts: 1/16, 2/16, ..." });
}
function partNames(of) {
	return Array.from({ length: of }, (_, i) => `${i + 1}/${of}`);
}
function masksOf(part, all) {
	return all.filter((_, i) => i % part.of === part.index - 1);
}
function mergeParts(parts) {
	const [first, ...others] = parts;
	if (first === void 0) throw new EspalierError("usage", "there is no part to merge");
	const { part: _, results: __, ...facts } = first;
	const shared = (given) => JSON.stringify({
		...given,
		part: "",
		results: []
	});
	const unexpected = others.find((other) => shared(other) !== shared(first));
	if (unexpected !== void 0) throw new EspalierError("usage", `part ${unexpected.part} differs from part ${first.part} in its base, texts or settings`, { hint: "Measure all parts with the same base, texts and options." });
	const name = ({ layer, expert }) => `expert ${expert} of layer ${layer}`;
	const found = new Map();
	for (const result of parts.flatMap((part) => part.results)) {
		if (found.has(name(result))) throw new EspalierError("usage", `two parts measured ${name(result)}`);
		found.set(name(result), result);
	}
	const all = facts.layers.flatMap((layer) => Array.from({ length: facts.experts.total }, (_, expert) => ({
		layer,
		expert
	})));
	const missing = all.filter((mask) => !found.has(name(mask)));
	if (missing.length === 0) return {
		...facts,
		results: all.map((mask) => found.get(name(mask)))
	};
	throw new EspalierError("usage", `the parts measured ${found.size} of ${all.length} masks; ${name(missing[0])} is missing`, { hint: `Parts: ${parts.map(({ part }) => part).join(", ")}. Run the missing parts.` });
}
const inputFiles = list.transform((items) => items.map(parseInputFile));
const scoringOptions = optionGroup("Importance", {
	by: option(string(), {
		text: `importance method: ${METHODS.map(({ name }) => name).join(", ")}; score also takes ${MEASURED.join(", ")}`,
		value: "METHOD",
		default: "router-norm-bias"
	}),
	from: option(inputFiles, {
		text: "what the method reads: a counts file, or imatrix files as [domain=]path, separated by commas or lines",
		value: "LIST",
		reads: "files",
		several: true
	}),
	mix: option(string().transform(parseMix), {
		text: "how the scores of domains are combined: mean, max, normalised-max, or weights such as math=2,code=1; default: depends on the method",
		value: "MIX"
	}),
	domains: option(string().transform(parseDomains), {
		text: "which data sets of a counts file form a domain, for example mmlu=mmlu_test+mmlu_dev,gpqa_main",
		value: "LIST",
		several: true
	}),
	phases: option(string().transform(parsePhases), {
		text: "weights of the phases of a counts file, for example think=1,answer=1, instead of domains and mix",
		value: "WEIGHTS"
	}),
	protectDomains: option(list, {
		text: "domains of imatrix files: experts that these use at least as often as average must be kept",
		value: "LIST",
		several: true
	})
});
const maskOptions = optionGroup("Measuring by masks", {
	text: option(inputFiles, {
		text: "texts to measure masks on, [domain=]path, separated by commas or lines: plain text, conversations in the format of gpt-oss, or chats (JSON Lines with messages); built-in: the texts that come with Espalier; built-in:held-out: other texts of the same domains",
		value: "LIST",
		reads: "files",
		several: true
	}),
	scoreTokens: option(_enum(["all", "assistant"]), {
		text: "tokens to measure masks on: all, or assistant (the turns of the assistant in conversations in the format of gpt-oss, one conversation for each chunk); default: assistant for built-in text and chats where the model is gpt-oss, else all",
		value: "WHICH"
	}),
	chunks: option(string().regex(/^(all|[1-9]\d*)$/, "must be all or a number").transform((text) => text === "all" ? text : Number(text)), {
		text: "chunks of each text to measure masks on, or all; the stored probabilities of each take 51 MB for gpt-oss",
		value: "N",
		default: "all"
	}),
	chunkTokens: option(string().regex(/^(fit|\d+)$/, "must be fit or a number").transform((text) => text === "fit" ? "fit" : Number(text)).refine((value) => typeof value !== "number" || value >= 16, `must be at least 16`), {
		text: "tokens of a chunk; its second half is measured; with score-tokens assistant the longest conversation to measure (longer ones are left out), or fit, up to 2048; default: fit there, else 256",
		value: "N"
	}),
	loss: option(_enum(LOSSES), {
		text: "what a search minimises: answers (the share of conversations, or chunks, whose answer probably changes, by its upper 95 % bound in each domain; long ones count in windows of about 30 tokens) or kld (the mean KL divergence); default: answers with score-tokens assistant, else kld",
		value: "WHICH"
	})
});
const searchOptions = optionGroup("Searching", {
	depth: option(wholeNumber(1), {
		text: "experts that mask-kld-greedy removes from each layer",
		value: "N",
		default: "4"
	}),
	pool: option(wholeNumber(1), {
		text: "candidates that mask-kld-greedy measures for each removal",
		value: "N",
		default: "4"
	}),
	budget: option(wholeNumber(0), {
		text: "largest number of masks that mask-kld-greedy measures",
		value: "N",
		default: "10000"
	}),
	removals: option(_enum(["one", "layer"]), {
		text: "what mask-kld-greedy removes in a step: one (a single expert) or layer (one expert of every layer, faster with several processes); on tiny-gpt-oss, layer kept 0.81 of the conversations and one kept 0.87",
		value: "HOW",
		default: "one"
	}),
	singles: option(wholeNumber(0), {
		text: "experts that each layer loses by their individual loss before the search of mask-kld-greedy begins; this reduces overfitting to the text",
		value: "N",
		default: "0"
	}),
	limit: option(list.transform(parseLimits), {
		text: "largest loss of each domain, for example code=0.05; mask-kld-greedy makes a removal that exceeds one only where every other does too, and says how far the limits held",
		value: "LIST",
		several: true
	})
});
const partOptions = optionGroup("Splitting over jobs", {
	matrix: flag("print the points of a sweep, or the parts of a score by mask-kld or of a sensitivity, as a GitHub matrix instead of measuring them", { advanced: true }),
	parts: option(wholeNumber(1, 256), {
		text: "number of jobs that matrix splits the masks of mask-kld, or the layers of sensitivity, into",
		value: "N",
		default: "16",
		advanced: true
	}),
	part: option(string().transform(parsePart), {
		text: "part K/N of the masks of mask-kld, or of the layers of sensitivity, to measure; it is written to out, for merge",
		value: "K/N",
		advanced: true
	}),
	baseOnly: flag("only let the base read the texts and answer the questions, and keep the result in run-dir for the jobs of a matrix", { advanced: true }),
	merge: option(list, {
		text: "results of the jobs of a matrix to merge (sweeps or parts), separated by commas or lines",
		value: "LIST",
		reads: "files",
		several: true,
		advanced: true
	})
});
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
const overlapOptions = object({
	benchmarks: reworded(questionOptions.shape.benchmarks, { text: `benchmarks whose questions must not be in the text, ${BENCHMARK_LIST}; none: do not check` }),
	allowOverlap: reworded(questionOptions.shape.allowOverlap, { text: "use a text even if it contains questions of the benchmarks or conversations of built-in:held-out, and say so in the result; without it, such a text is an error" })
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
		value: "FILE",
		reads: "files"
	}),
	protect: option(list.transform(parseProtect), {
		text: "experts that must be kept, LAYER:EXPERT, separated by commas or lines",
		value: "LIST",
		several: true
	}),
	scores: option(string(), {
		text: "scores to make a plan from, written by score",
		value: "FILE",
		reads: "files"
	}),
	import: option(string(), {
		text: "plan of another tool to convert: lists of ids by layer as JSON, JSON Lines, YAML or CSV, or block_configs (they hold numbers only, so give scores as well)",
		value: "FILE",
		reads: "files"
	}),
	importIds: option(_enum(["keep", "drop"]), {
		text: "what the ids in an imported file mean, if its keys do not say so: keep or drop",
		value: "WHICH"
	}),
	check: option(string(), {
		text: "plan to check against the header of the base",
		value: "FILE",
		reads: "files"
	}),
	for: option(string(), {
		text: "another quantization of the same model: if its routers equal those of base, the plan of check is written to out for it",
		value: "BASE",
		reads: "model"
	}),
	name: option(string(), {
		text: "name of the plan; default: the name of --out",
		value: "NAME"
	}),
	routerBias: option(string().regex(/^(keep|zero|shrink:0?\.\d*[1-9]\d*|values:.+)$/, SHRINK).transform(parseRouterEdit), {
		text: "what the plan does with the router bias of the kept experts: keep, zero, shrink:FACTOR, or values:FILE (JSON: for each layer, a number for each expert of the base)",
		value: "EDIT",
		reads: "files",
		default: "keep"
	})
});
const sweepOptions = optionGroup("The sweep", {
	methods: option(list, {
		text: "what the sweep compares: names of methods, score files, random (five draws) or random:SEED",
		value: "LIST",
		reads: (names) => names.filter((name) => name.endsWith(".json")),
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
		reads: (edits) => edits.map(parseRouterEdit),
		default: "keep",
		several: true
	}),
	pick: option(string(), {
		text: "plan to write, for the smallest candidate that passes the gate in the sweep and again on a confirmation set; for each size, the first of methods is taken, unless held-out text shows that another changes fewer answers",
		value: "FILE",
		reads: false
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
		text: "texts of the confirmation set, [domain=]path; they must share no conversation with those of the sweep; of score files only the digests of their texts are known, so that conversations copied into another file are not found",
		value: "LIST",
		reads: "files",
		several: true
	})
});
export { formatLimits as C, stratifiedMean as D, joinProtected as E, checkLimits as S, limitedLosses as T, measureSingles as _, sweepOptions as a, worstDomain as b, partOptions as c, maskPartSchema as d, masksOf as f, maskKld as g, MEASURED as h, rankingOptions as i, scoringOptions as l, partNames as m, overlapOptions as n, inputFiles as o, mergeParts as p, planOptions as r, maskOptions as s, measuringOptions as t, searchOptions as u, singleMasks as v, limitExcess as w, worstInWords as x, singlesImportance as y };
