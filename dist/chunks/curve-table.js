import { t as escapeXml } from "./escape-xml.js";
import { _ as strictObject, d as int, f as literal, g as record, i as _enum, l as boolean, m as number, n as datetime, o as array, v as string, y as tuple } from "./package-zod.js";
import { _ as formatInteger, b as formatPoints, g as formatCount, h as formatBytes, m as formatBinaryBytes, y as formatPercent } from "./option.js";
import { i as parseLines, n as keepRecords, t as journalText } from "./journal.js";
import { _ as text, m as ours } from "./tables.js";
import { s as EFFORTS } from "./registry3.js";
import { f as Z_ONE_SIDED_95, h as normalQuantile, m as normalCdf, p as Z_TWO_SIDED_95 } from "./wanted.js";
import { c as byModel, d as modelsSchema, i as kldResultSchema, n as kldCategorySchema, o as BASE, s as CANDIDATE, u as modelIdSchema } from "./kld-result.js";
import { g as mcnemarExact, h as pairsIn, i as pairedInterval, m as pairedDifference, r as lossBound } from "./paired-test.js";
// src/engines/reply.ts
const FINISH_REASONS = [
	"stop",
	"length",
	"error",
	"failed"
];
function isFailure(reason) {
	return reason === "error" || reason === "failed";
}
// src/evaluation/results/memory-result.ts
const bytes = int().min(0);
const gpuUseSchema = strictObject({
	index: int().min(0),
	idleBytes: bytes,
	peakBytes: bytes,
	utilization: number().min(0).max(1).optional()
});
const memoryUseSchema = strictObject({
	devices: array(strictObject({
		name: string(),
		model: bytes,
		context: bytes,
		compute: bytes
	})).optional(),
	residentBytes: bytes.optional(),
	gpus: array(gpuUseSchema).optional()
});
const memoryResultSchema = strictObject({
	slots: int().positive(),
	contextTokens: int().positive(),
	models: byModel(memoryUseSchema)
});
// src/evaluation/results/pair-result.ts
const rate$1 = number().min(0).max(1);
const interval$1 = tuple([number(), number()]);
const count$3 = int().min(0);
const verdictKindSchema = _enum([
	"identical",
	"non-inferior",
	"better",
	"worse",
	"no-difference-detected",
	"withheld",
	"base-at-floor"
]);
function claimsNothing({ kind }) {
	return kind === "withheld" || kind === "base-at-floor";
}
const verdictSchema = strictObject({
	kind: verdictKindSchema,
	sentence: string()
});
const pairedSchema = strictObject({
	bothRight: count$3,
	lost: count$3,
	gained: count$3,
	bothWrong: count$3,
	difference: number().min(-1).max(1),
	interval: interval$1,
	mcnemarP: rate$1,
	sameAnswers: count$3,
	byQuestion: strictObject({
		questions: int().min(1),
		standardError: number().min(0)
	}).optional()
});
const pairIds = {
	of: modelIdSchema,
	against: modelIdSchema
};
const precisionSchema = strictObject({
	excludedLoss: number(),
	detectableLoss: rate$1,
	equivalent: boolean(),
	questionsForMargin: count$3
});
const clusteredSchema = strictObject({
	clusters: count$3,
	standardError: number().min(0),
	interval: interval$1,
	designEffect: number().min(0)
});
const ratioSchema = strictObject({
	ratio: number().min(0),
	interval: interval$1
});
const pairResultSchema = strictObject({
	...pairIds,
	paired: pairedSchema,
	clustered: clusteredSchema.optional(),
	bootstrap: interval$1.optional(),
	recovery: ratioSchema.optional(),
	tokens: ratioSchema.optional(),
	precision: precisionSchema,
	adjustedP: rate$1,
	verdict: verdictSchema
});
const overallPairSchema = strictObject({
	...pairIds,
	paired: pairedSchema,
	recovery: ratioSchema.optional(),
	adjustedP: rate$1,
	verdict: verdictSchema
});
const pairsSchema = (pair) => tuple([pair], pair);
// src/evaluation/results/pairs.ts
function pairsOf(models) {
	const ids = (role) => models.flatMap((model) => model.role === role ? [model.id] : []);
	const others = ids("candidate").filter((id) => id !== CANDIDATE);
	return [
		{
			of: CANDIDATE,
			against: BASE
		},
		...others.map((of) => ({
			of,
			against: BASE
		})),
		...ids("rival").map((against) => ({
			of: CANDIDATE,
			against
		}))
	];
}
function labelsOf(models) {
	return Object.fromEntries(models.map(({ id, label }) => [id, label]));
}
function mapPairs([first, ...others], make) {
	return [make(first), ...others.map(make)];
}
// src/evaluation/results/speed-result.ts
const speed = number().positive();
const count$2 = int().positive();
const spreadSchema = strictObject({
	median: speed,
	low: speed,
	high: speed
});
const seriesSchema = spreadSchema.extend({ samples: array(speed) });
const comparisonSchema = strictObject({
	models: byModel(seriesSchema),
	ratios: byModel(spreadSchema)
});
const answerSchema = strictObject({
	tokens: number().min(0),
	seconds: number().min(0)
});
const speedResultSchema = strictObject({
	build: string(),
	backend: string(),
	flags: array(string()),
	rounds: count$2,
	promptTokens: count$2,
	answerTokens: count$2,
	prompt: comparisonSchema,
	answer: comparisonSchema,
	meanAnswer: byModel(answerSchema)
});
// src/evaluation/results/interim-result.ts
const interimAnalysisSchema = strictObject({
	planned: array(int().positive()).min(1),
	number: int().positive()
});
const sequentialSchema = strictObject({
	rule: string(),
	outcome: _enum([
		"passes",
		"refused",
		"undecided"
	]),
	analyses: int().positive(),
	analysis: int().positive(),
	spending: literal("Lan-DeMets, O'Brien-Fleming type"),
	seed: int()
}).refine(({ analysis, analyses }) => analysis <= analyses, "an analysis beyond the last");
// src/evaluation/results/effort-result.ts
const count$1 = int().min(0);
const effortResultSchema = strictObject({
	effort: _enum(EFFORTS),
	questions: count$1,
	analysis: interimAnalysisSchema.optional(),
	accuracy: byModel(number().min(0).max(1)),
	answers: byModel(strictObject({
		truncated: count$1,
		unparsed: count$1,
		formatFailures: count$1,
		loops: count$1,
		meanAnswerTokens: number().min(0),
		meanSeconds: number().positive().optional()
	})),
	pairs: pairsSchema(overallPairSchema.extend({ tokens: ratioSchema.optional() }))
});
// src/evaluation/results/trial-result.ts
const rate = number().min(0).max(1);
const interval = tuple([number(), number()]);
const count = int().min(0);
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const itemRecordSchema = strictObject({
	id: string(),
	cluster: string().optional(),
	promptSha256: sha256,
	answer: string(),
	outputSha256: sha256,
	logprobs: record(string(), number()).optional(),
	extracted: string().nullable(),
	expected: string(),
	correct: boolean(),
	correctLoosely: boolean().optional(),
	finishReason: _enum(FINISH_REASONS),
	loops: literal(true).optional(),
	promptTokens: count,
	answerTokens: count,
	promptTokensPerSecond: number().min(0),
	answerTokensPerSecond: number().min(0),
	reusedFrom: datetime().optional()
});
const modelResultSchema = strictObject({
	correct: count,
	accuracy: rate,
	interval,
	loose: strictObject({
		correct: count,
		accuracy: rate,
		interval
	}).optional(),
	truncated: count,
	truncationRate: rate,
	unparsed: count,
	formatFailures: count,
	loops: count.optional(),
	meanAnswerTokens: number().min(0),
	recordsSha256: sha256
});
const benchmarkResultSchema = strictObject({
	benchmark: string(),
	title: string(),
	effort: _enum(EFFORTS).optional(),
	dataset: strictObject({
		source: string(),
		sha256,
		rows: count,
		license: string().optional()
	}),
	questionsSha256: sha256,
	questions: count,
	analysis: interimAnalysisSchema.optional(),
	seed: int().optional(),
	prompt: strictObject({
		template: string(),
		sha256
	}),
	maxTokens: int().positive(),
	defaultMaxTokens: int().positive().optional(),
	samples: strictObject({
		perQuestion: int().min(2),
		temperature: number().gt(0)
	}).optional(),
	sandbox: strictObject({
		kind: _enum(["bubblewrap", "docker"]),
		version: string(),
		python: string(),
		groupMemory: _enum(["watched", "by the kernel"])
	}).optional(),
	results: byModel(modelResultSchema),
	pairs: pairsSchema(pairResultSchema)
});
const skippedSchema = strictObject({
	benchmark: string(),
	title: string(),
	reason: string()
});
const timeLimitSchema = strictObject({
	minutes: number().positive(),
	wanted: int().positive(),
	tokensPerSecond: number().min(0)
});
const trialResultSchema = strictObject({
	conditions: strictObject({
		engine: string(),
		build: string(),
		origin: string().optional(),
		flags: array(string()),
		temperature: number(),
		seed: int(),
		reasoningEffort: string().optional(),
		slots: int().positive(),
		contextTokens: int().positive()
	}),
	models: modelsSchema,
	factsSha256: sha256.optional(),
	asked: strictObject({
		slots: int().positive(),
		contextTokens: int().positive()
	}).optional(),
	timeLimit: timeLimitSchema.optional(),
	margin: rate,
	benchmarks: array(benchmarkResultSchema),
	skipped: array(skippedSchema).optional(),
	reused: strictObject({
		questions: count,
		from: datetime(),
		to: datetime()
	}).optional(),
	concurrent: literal(true).optional(),
	sequential: sequentialSchema.optional(),
	kld: kldResultSchema.optional(),
	kldCategories: array(kldCategorySchema).min(1).optional(),
	speed: speedResultSchema.optional(),
	memory: memoryResultSchema.optional(),
	gpus: byModel(array(gpuUseSchema)).optional(),
	efforts: array(effortResultSchema).min(2).optional(),
	overall: strictObject({
		questions: count,
		analysis: interimAnalysisSchema.optional(),
		accuracy: byModel(rate),
		pairs: pairsSchema(overallPairSchema)
	})
});
// src/evaluation/answering/records.ts
function recordsName(model, benchmark) {
	return `${model}-${benchmark}.jsonl`;
}
function keepOnly(path, ids) {
	return keepRecords(path, itemRecordSchema, ({ id }) => ids.has(id));
}
async function readRecords(path) {
	return parseRecords(await journalText(path));
}
function parseRecords(text) {
	const records = parseLines(text, itemRecordSchema);
	return [...new Map(records.map((record) => [record.id, record])).values()];
}
function inOrder(records) {
	return records.toSorted((a, b) => Number(a.id) - Number(b.id));
}
function recordsText(records) {
	return inOrder(records).map((record) => `${JSON.stringify(itemRecordSchema.parse(record))}\n`).join("");
}
// src/evaluation/statistics/holm.ts
function holm(values) {
	const order = values.map((value, index) => ({
		value,
		index
	})).toSorted((a, b) => a.value - b.value);
	const adjusted = new Array(values.length);
	let least = 0;
	for (const [rank, { value, index }] of order.entries()) {
		least = Math.max(least, Math.min(1, value * (values.length - rank)));
		adjusted[index] = least;
	}
	return adjusted;
}
// src/evaluation/statistics/spending.ts
const POINTS = 201;
const FAR$1 = 8;
function spentError(alpha, fraction) {
	if (fraction <= 0) return 0;
	if (fraction >= 1) return alpha;
	return 2 * normalCdf(-normalQuantile(1 - alpha / 2) / Math.sqrt(fraction));
}
function criticalValues(alpha, fractions) {
	const values = [];
	let running;
	let last = 0;
	for (const fraction of fractions) {
		const error = spentError(alpha, fraction) - spentError(alpha, last);
		const step = Math.sqrt(fraction - last);
		const from = running ?? START;
		const crossing = (bound) => sum(from, (score) => normalCdf((score - bound) / step));
		const bound = decreasingRoot(crossing, error, FAR$1 * Math.sqrt(fraction));
		values.push(bound / Math.sqrt(fraction));
		running = moved(from, step, {
			low: -8 * Math.sqrt(fraction),
			high: bound
		});
		last = fraction;
	}
	return values;
}
const START = {
	scores: [0],
	mass: [1]
};
function sum({ scores, mass }, value) {
	return scores.reduce((total, score, index) => total + mass[index] * value(score), 0);
}
function moved(from, step, { low, high }) {
	const width = (high - low) / 200;
	const scores = Array.from({ length: POINTS }, (_, index) => low + index * width);
	return {
		scores,
		mass: scores.map((score, index) => {
			const weight = index === 0 || index === 200 ? 1 : index % 2 === 1 ? 4 : 2;
			return sum(from, (earlier) => Math.exp(-.5 * ((score - earlier) / step) ** 2)) / (step * Math.sqrt(2 * Math.PI)) * weight * (width / 3);
		})
	};
}
function decreasingRoot(at, value, far) {
	let [low, high] = [-far, far];
	while (high - low > 1e-10 * far) {
		const middle = (low + high) / 2;
		if (at(middle) > value) low = middle;
		else high = middle;
	}
	return high;
}
// src/evaluation/statistics/interim-analysis.ts
const FIXED = {
	oneSided: Z_ONE_SIDED_95,
	twoSided: Z_TWO_SIDED_95
};
const known = new WeakMap();
const LEAST_P = 1e-12;
function reachAt(analysis) {
	if (analysis === void 0) return FIXED;
	const reach = known.get(analysis) ?? {
		oneSided: criticalValueAt(analysis, .05),
		twoSided: criticalValueAt(analysis, .025)
	};
	known.set(analysis, reach);
	return reach;
}
function criticalValueAt(analysis, alpha) {
	if (analysis === void 0) return normalQuantile(1 - alpha);
	return criticalValues(alpha, fractionsUpTo(analysis)).at(-1);
}
function repeatedP(p, analysis) {
	if (analysis === void 0) return p;
	const found = normalQuantile(1 - p / 2);
	const needed = (both) => rememberedValue(analysis, both / 2);
	if (found <= needed(1)) return 1;
	let [low, high] = [Math.log(LEAST_P), 0];
	while (high - low > 1e-4) {
		const middle = (low + high) / 2;
		if (needed(Math.exp(middle)) > found) low = middle;
		else high = middle;
	}
	return Math.exp(high);
}
const values = new WeakMap();
function rememberedValue(analysis, alpha) {
	const kept = values.get(analysis) ?? new Map();
	values.set(analysis, kept);
	const value = kept.get(alpha) ?? criticalValueAt(analysis, alpha);
	kept.set(alpha, value);
	return value;
}
function fractionsUpTo({ planned, number }) {
	return planned.slice(0, number).map((questions) => questions / planned.at(-1));
}
// src/evaluation/statistics/non-inferiority.ts
const FAR = 8;
function nonInferiorityP(table, margin, analysis) {
	if (lossBound(table, -8) >= margin) return 1;
	let [low, high] = [-8, FAR];
	for (let step = 0; step < 32; step += 1) {
		const z = (low + high) / 2;
		if (lossBound(table, z) < margin) low = z;
		else high = z;
	}
	const p = normalCdf(-low);
	return analysis === void 0 ? p : Math.min(1, repeatedP(Math.min(1, 2 * p), analysis) / 2);
}
// src/evaluation/comparison/verdict.ts
const DEFAULT_MARGIN = .02;
const MAX_TRUNCATION_RATE = .01;
const TRUNCATION_ALPHA = .05;
const NEARLY_ALL_UNREAD = .9;
function verdictOf(evidence, margin, problem = claimProblem(evidence)) {
	const { table, bestCase, analysis } = evidence;
	const { oneSided, twoSided } = reachAt(analysis);
	const n = countText(table, analysis);
	if (problem !== null) {
		const interval = pairedInterval(bestCase, twoSided);
		if (interval[1] >= 0) return {
			kind: "withheld",
			sentence: `no claim: ${problem} (${n})`
		};
		return {
			kind: "worse",
			sentence: `worse by at least ${loss(bestCase)} (95 % CI ${lossInterval(interval)}, ${n}), with every truncated answer of the candidate counted as right: ${problem}`
		};
	}
	if (evidence.identical) return {
		kind: "identical",
		sentence: `identical: all ${pairsIn(table)} outputs are the same text, lossless on these questions${analysis ? ` (${n})` : ""}`
	};
	const interval = pairedInterval(table, twoSided);
	if (interval[1] < 0) return {
		kind: "worse",
		sentence: `worse by ${loss(table)} (95 % CI ${lossInterval(interval)}, ${n})`
	};
	if (interval[0] > 0) return {
		kind: "better",
		sentence: `better by ${pointsOf(pairedDifference(table))} (95 % CI ${pointsOf(interval[0], "")} to ${pointsOf(interval[1])}, ${n})`
	};
	const bound = lossBound(table, oneSided);
	if (bound < margin) return {
		kind: "non-inferior",
		sentence: `non-inferior within ${pointsOf(margin).replace(".0 ", " ")} (95 %: loss below ${pointsOf(Math.max(0, bound))}, ${n})`
	};
	return {
		kind: "no-difference-detected",
		sentence: `no difference detected (${n}: a loss of up to ${pointsOf(bound)} is not excluded, 95 %)`
	};
}
function claimProblem(evidence) {
	const { table, unread } = evidence;
	const pairs = pairsIn(table);
	const said = `nothing could be read from ${formatPercent(unread / pairs)} of the base's answers`;
	if (unread >= NEARLY_ALL_UNREAD * pairs) return said;
	return truncationProblem(evidence);
}
function truncationProblem({ table, truncated }) {
	const pairs = pairsIn(table);
	const rates = `${formatPercent(truncated.of / pairs)} of the candidate's answers and ${formatPercent(truncated.against / pairs)} of the base's were truncated`;
	if (Math.max(truncated.of, truncated.against) / pairs > MAX_TRUNCATION_RATE) return `${rates}; the limit is ${formatPercent(MAX_TRUNCATION_RATE, 0)}`;
	const p = mcnemarExact(truncated.againstOnly, truncated.ofOnly);
	return p < TRUNCATION_ALPHA ? `${rates}, and the models differ in this (p = ${p.toFixed(3)})` : null;
}
function countText(table, analysis) {
	const { byQuestion } = table;
	const of = analysis === void 0 ? "" : ` of ${formatInteger(analysis.planned.at(-1))}`;
	const answers = byQuestion && ` answers to ${formatInteger(byQuestion.questions)} questions`;
	const at = analysis && `, interim analysis ${analysis.number} of ${analysis.planned.length}`;
	return `N = ${formatInteger(pairsIn(table))}${of}${answers ?? ""}${at ?? ""}`;
}
function pointsOf(rate, unit = " pp") {
	return `${(rate * 100).toFixed(Math.abs(rate) < .01 && rate !== 0 ? 2 : 1)}${unit}`;
}
function loss(table) {
	return pointsOf(-pairedDifference(table));
}
function lossInterval([lower, upper]) {
	return `${pointsOf(-upper, "")} to ${pointsOf(-lower)}`;
}
// src/evaluation/comparison/comparison-family.ts
const ALPHA = .05;
function familyOf(pairs, options) {
	const { margin, analysis, sampled = false } = options;
	const differs = holm(pairs.map(({ paired }) => paired.mcnemarP));
	const within = holm(pairs.map(({ paired }) => sampled ? 1 : nonInferiorityP(paired, margin, analysis)));
	let index = -1;
	return mapPairs(pairs, (pair) => {
		index += 1;
		const adjustedP = differs[index] ?? 1;
		if (index === 0) return {
			...pair,
			adjustedP
		};
		const verdict = rivalVerdict(pair, adjustedP, within[index] ?? 1, options);
		return {
			...pair,
			adjustedP,
			verdict
		};
	});
}
const WITHOUT_SUBJECT = [
	"better",
	"worse",
	"non-inferior"
];
function withSubject(subject, { kind, sentence }) {
	return WITHOUT_SUBJECT.includes(kind) ? `${subject} is ${sentence}` : sentence;
}
function rivalVerdict({ against, paired, verdict }, adjustedP, withinMargin, { margin, labels = {} }) {
	const rival = labels[against] ?? against;
	const { kind } = verdict;
	if (kind === "withheld") return verdict;
	if (kind === "identical") return {
		kind,
		sentence: `all ${pairsIn(paired)} outputs are the same text as those of ${rival}`
	};
	const [low, high] = paired.interval.map((end) => formatPoints(end));
	const p = adjustedP < .001 ? "p < 0.001" : `p = ${adjustedP.toFixed(3)}`;
	const facts = `difference ${formatPoints(paired.difference)}, 95 % CI ${low} to ${high}, adjusted ${p}, N = ${pairsIn(paired)}`;
	if (adjustedP < ALPHA && paired.difference !== 0) {
		const better = paired.difference > 0;
		return {
			kind: better ? "better" : "worse",
			sentence: `${better ? "better" : "worse"} than ${rival} by ${pointsOf(Math.abs(paired.difference))} (${facts})`
		};
	}
	if (withinMargin < ALPHA) return {
		kind: "non-inferior",
		sentence: `non-inferior to ${rival} within ${pointsOf(margin).replace(".0 ", " ")} (${facts})`
	};
	return {
		kind: "no-difference-detected",
		sentence: `no difference from ${rival} detected (${facts})`
	};
}
// src/report/kit/format.ts
function modelWord({ id, label }) {
	if (id === "base") return ours("base");
	return id === "candidate" ? ours("pruned") : text(label);
}
function size(bytes) {
	return ours(`${formatBytes(bytes)} (${formatBinaryBytes(bytes)})`);
}
function integer(value) {
	return ours(formatInteger(value));
}
function counted(value, noun) {
	return ours(formatCount(value, noun));
}
function change(from, to) {
	if (from === to) return ours("none");
	if (from === 0) return ours("not defined");
	const rate = to / from - 1;
	return ours(`${rate > 0 ? "+" : ""}${formatPercent(rate, 2)}`);
}
function rateWithInterval(rate, [low, high]) {
	return ours(`${formatPercent(rate)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`);
}
function pointsWithInterval(difference, [low, high]) {
	const ends = [low, high].map((end) => formatPoints(end).replace(" pp", ""));
	return ours(`${formatPoints(difference)} (${ends.join(" to ")})`);
}
function share(count, total) {
	return ours(total === 0 ? formatInteger(count) : `${formatInteger(count)} (${formatPercent(count / total)})`);
}
function ratioPercent({ ratio, interval: [low, high] }) {
	return ours(`${formatPercent(ratio)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`);
}
function times({ ratio, interval: [low, high] }) {
	return ours(`${ratio.toFixed(2)} times (${low.toFixed(2)} to ${high.toFixed(2)})`);
}
function pValue(p) {
	return ours(p < .001 ? "&lt; 0.001" : p.toFixed(3));
}
function sentence(words) {
	const escaped = text(words);
	const full = /[.!?]$/.test(escaped) ? escaped : `${escaped}.`;
	const isName = /^\S*[\d._/]\S/.test(full);
	return ours(isName ? full : full.charAt(0).toUpperCase() + full.slice(1));
}
function percent(rate) {
	return ours(formatPercent(rate));
}
// src/search/line-chart.ts
const [WIDTH, LEFT, TOP, RIGHT, BOTTOM, PANEL] = [
	640,
	52,
	26,
	200,
	44,
	230
];
const COLOURS = [
	["#0072b2", "#56b4e9"],
	["#b8500a", "#f0914e"],
	["#00795a", "#2fc79a"],
	["#a8468a", "#e39ac8"],
	["#8a6500", "#e0b13c"],
	["#4a4f57", "#b4bac2"]
];
const DASHES = [
	"",
	"6 3",
	"2 3",
	"8 3 2 3"
];
function styleOf(id) {
	return [
		`.${id}{font:11px system-ui,sans-serif;--ink:#1a1d21;--line:#d9dde2;--paper:#fff}`,
		`.${id} text{fill:var(--ink)}.${id} .grid{stroke:var(--line)}.${id} .paper{fill:var(--paper)}`,
		`.${id} .base{stroke:var(--ink);stroke-dasharray:1 3}`,
		...COLOURS.map(([light], i) => `.${id} .c${i}{stroke:${light}}.${id} .f${i}{fill:${light}}`),
		`@media(prefers-color-scheme:dark){.${id}{--ink:#e6e8eb;--line:#343a41;--paper:#14171a}`,
		...COLOURS.map(([, dark], i) => `.${id} .c${i}{stroke:${dark}}.${id} .f${i}{fill:${dark}}`),
		"}"
	].join("");
}
function lineChart({ id, panels, lines, axis }) {
	const points = lines.flatMap((line) => line.points);
	if (points.length === 0) return "";
	const sign = axis.descending ? -1 : 1;
	const ticks = [...new Set(points.map(axis.of))].toSorted((a, b) => sign * (a - b));
	const height = panels.length * PANEL;
	const drawn = panels.map((panel, i) => drawPanel(panel, {
		lines,
		axis,
		ticks,
		offset: i * PANEL
	}));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="${id}" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
		`<title id="${id}-title">${panels.map(({ title }) => title).join("; ")}, ${axis.title}</title>`,
		`<desc id="${id}-desc">${escapeXml(describe(lines, panels, axis.of))}</desc>`,
		`<style>${styleOf(id)}</style>`,
		`<rect class="paper" width="${WIDTH}" height="${height}"/>`,
		...drawn.flat(),
		"</svg>",
		""
	].join("\n");
}
function roundUp(value) {
	const power = 10 ** Math.floor(Math.log10(value));
	return [
		1,
		2,
		4,
		8,
		10
	].map((factor) => factor * power).find((top) => top >= value - 1e-12);
}
function drawPanel(panel, { lines, axis, ticks, offset }) {
	const top = roundUp(panel.most);
	const [first, last] = [ticks[0], ticks.at(-1)];
	const x = (place) => {
		const part = first === last ? .5 : (place - first) / (last - first);
		return (LEFT + part * (WIDTH - LEFT - RIGHT)).toFixed(1);
	};
	const y = (value) => (offset + PANEL - BOTTOM - value / top * (PANEL - TOP - BOTTOM)).toFixed(1);
	const across = (value, kind) => `<path class="${kind}" d="M${LEFT} ${y(value)}H${WIDTH - RIGHT}"/>`;
	const grid = [
		0,
		.25,
		.5,
		.75,
		1
	].map((part) => `${across(part * top, "grid")}<text x="${LEFT - 6}" y="${y(part * top)}" text-anchor="end" dominant-baseline="middle">${panel.show(part * top)}</text>`);
	const numbers = ticks.map((tick) => `<text x="${x(tick)}" y="${offset + PANEL - BOTTOM + 15}" text-anchor="middle">${tick}</text>`);
	const drawn = lines.map(({ name, points }, i) => {
		const sorted = points.toSorted((a, b) => ticks.indexOf(axis.of(a)) - ticks.indexOf(axis.of(b))).flatMap((point) => {
			const found = panel.valueOf(point);
			return found === void 0 ? [] : [{
				...found,
				at: x(axis.of(point))
			}];
		});
		const colour = i % COLOURS.length;
		const dash = DASHES[Math.floor(i / COLOURS.length) % DASHES.length];
		const band = sorted.every((one) => one.band) && sorted.length > 1;
		const edge = (end) => sorted.map(({ at, range }) => `${at},${y(range[end])}`);
		const area = band ? `<polygon class="f${colour}" opacity="0.18" points="${[...edge(0), ...edge(1).toReversed()].join(" ")}"/>` : sorted.flatMap(({ at, range }) => range === void 0 ? [] : [`<path class="c${colour}" d="M${at} ${y(range[0])}V${y(range[1])}"/>`]);
		const path = `<polyline class="c${colour}" fill="none" stroke-width="1.5"${dash ? ` stroke-dasharray="${dash}"` : ""} points="${sorted.map(({ at, value }) => `${at},${y(value)}`).join(" ")}"/>`;
		const dots = sorted.map(({ at, value }) => `<circle class="f${colour}" cx="${at}" cy="${y(value)}" r="3"/>`);
		const legend = offset + TOP + 6 + i * 15;
		const sample = `<path class="c${colour}" stroke-width="2"${dash ? ` stroke-dasharray="${dash}"` : ""} d="M${WIDTH - RIGHT + 10} ${legend - 4}h18"/>`;
		return `${[
			area,
			path,
			dots
		].flat().join("")}${sample}<text x="${WIDTH - RIGHT + 34}" y="${legend}">${escapeXml(shorten(name))}</text>`;
	});
	const { mark } = panel;
	return [
		...grid,
		...mark === void 0 ? [] : [across(mark.value, "base")],
		...numbers,
		...drawn,
		`<text x="${LEFT}" y="${offset + 14}" font-weight="600">${panel.title}${mark === void 0 ? "" : ` (dotted: ${mark.meaning})`}</text>`,
		`<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${offset + PANEL - 10}" text-anchor="middle">${axis.label}</text>`
	];
}
const LEGEND_LETTERS = 28;
function shorten(name) {
	return name.length <= LEGEND_LETTERS ? name : `${name.slice(0, 27)}…`;
}
function describe(lines, panels, of) {
	return panels.map((panel) => {
		const parts = lines.map(({ name, points }) => {
			return `${name}: ${points.flatMap((point) => {
				const found = panel.valueOf(point);
				return found === void 0 ? [] : [`${of(point)}: ${panel.show(found.value)}`];
			}).join(", ")}`;
		});
		return `${panel.title}. ${parts.join("; ")}.`;
	}).join(" ");
}
// src/search/sweep/chart.ts
function curveChart({ points, base }) {
	return lineChart({
		id: "curve",
		panels: panelsOf(points, base.at(-1)?.accuracy),
		lines: [...Map.groupBy(points, lineName)].map(([name, own]) => ({
			name,
			points: own
		})),
		axis: {
			title: "by experts kept in every layer",
			label: "experts kept in every layer",
			of: ({ experts }) => experts,
			descending: true
		}
	});
}
function lineName({ method, edit, draws }) {
	const name = edit === "keep" ? method : `${method}, ${edit}`;
	return draws > 1 ? `${name} (mean and range)` : name;
}
function panelsOf(points, base) {
	const kld = {
		title: "Mean KL divergence from the base, nats",
		valueOf: ({ kld, kldRange, draws }) => ({
			value: Math.max(0, kld),
			range: kldRange,
			band: draws > 1
		}),
		show: (value) => String(Number(value.toPrecision(2))),
		most: Math.max(1e-4, ...points.map(({ kld, kldRange }) => kldRange?.[1] ?? kld))
	};
	if (base === void 0) return [kld];
	return [kld, {
		title: "Right answers, all questions",
		valueOf: ({ scores, draws }) => {
			const overall = scores.at(-1);
			return overall?.accuracy === void 0 ? void 0 : {
				value: overall.accuracy,
				range: overall.interval,
				band: draws > 1
			};
		},
		show: (value) => formatPercent(value, 0),
		most: 1,
		mark: {
			value: base,
			meaning: "the base"
		}
	}];
}
// src/search/sweep/curve-table.ts
function curveTable({ base, points, settings }) {
	const own = [
		"base",
		"keep",
		"",
		"",
		"",
		"",
		"",
		"",
		...base.map(scoreText)
	];
	const rows = points.map((point) => [
		point.draws > 1 ? `${point.method}, ${point.draws} draws` : point.method,
		point.edit,
		String(point.experts),
		formatInteger(point.bytes),
		kldText(point),
		rateText(point.sameTopRate, point.sameTopRange),
		rateText(point.changedAnswers, point.changedRange),
		rateText(point.changedTops, point.changedTopsRange),
		...point.scores.map(scoreText)
	]);
	return {
		head: [...[
			"Method",
			"Router bias",
			"Experts",
			"Bytes",
			"KL divergence",
			"Same top token",
			changedTitle(settings),
			changedTopTitle(settings)
		], ...base.map(({ title }) => title)],
		rows: base.length === 0 ? rows : [own, ...rows]
	};
}
function kldText({ kld, kldRange }) {
	const ends = kldRange?.map((end) => end.toFixed(4)).join(" to ");
	return ends === void 0 ? kld.toFixed(4) : `${kld.toFixed(4)} (${ends})`;
}
function rateText(rate, range) {
	const ends = range && percents(range);
	return ends === void 0 ? formatPercent(rate) : `${formatPercent(rate)} (${ends})`;
}
function changedTitle({ scoreTokens }) {
	return scoreTokens === "assistant" ? "Answers likely changed" : "Chunks likely changed";
}
function changedTopTitle({ scoreTokens }) {
	return `${scoreTokens === "assistant" ? "Conversations" : "Chunks"} with a changed top token`;
}
function scoreText({ accuracy, interval, difference, truncated, withheld }) {
	const cut = truncated === 0 ? "" : `, ${truncated} truncated`;
	if (withheld) return `withheld${cut}`;
	const rate = `${formatPercent(accuracy)} (${percents(interval)})`;
	if (difference === void 0) return `${rate}${cut}`;
	const { value, interval: ends, lost, gained } = difference;
	const [low, high] = ends.map((end) => formatPoints(end).replace(" pp", ""));
	return `${rate}, ${formatPoints(value)} (${low} to ${high}), -${lost} +${gained}${cut}`;
}
function percents(ends) {
	return ends.map((end) => (end * 100).toFixed(1)).join(" to ");
}
function curveNotes({ by, domains, settings, base, findings, pick }) {
	const tried = by === "mask" ? "the base with experts switched off in the router" : "files cut for the purpose";
	const questions = base.map(({ title, questions }) => `${title} ${formatInteger(questions)}`).join(", ");
	return [
		`all columns from KL divergence to ${changedTopTitle(settings).toLowerCase()} are means over ${domains.join(", ")}; candidates were ${tried}`,
		`${changedTitle(settings).toLowerCase()}: the mean of 1 - exp(-c), c being the sum of a ${settings.scoreTokens === "assistant" ? "conversation" : "chunk"}'s KL divergences, of a long one that of its mean window of about 30 tokens`,
		`${changedTopTitle(settings).toLowerCase()}: of a text that the base answered itself, the candidate departs from it at the first such token (temperature 0)`,
		...base.length > 0 ? [`the same questions for all: ${questions}`] : [],
		...findings.map(({ sentence }) => sentence),
		...pick === void 0 ? [] : [`picked: ${pick}`]
	];
}
export { readRecords as A, claimsNothing as B, criticalValueAt as C, inOrder as D, holm as E, trialResultSchema as F, gpuUseSchema as H, speedResultSchema as I, labelsOf as L, recordsText as M, benchmarkResultSchema as N, keepOnly as O, itemRecordSchema as P, mapPairs as R, verdictOf as S, repeatedP as T, memoryUseSchema as U, verdictKindSchema as V, isFailure as W, times as _, change as a, DEFAULT_MARGIN as b, modelWord as c, pointsWithInterval as d, rateWithInterval as f, size as g, share as h, lineChart as i, recordsName as j, parseRecords as k, pValue as l, sentence as m, curveTable as n, counted as o, ratioPercent as p, curveChart as r, integer as s, curveNotes as t, percent as u, familyOf as v, reachAt as w, claimProblem as x, withSubject as y, pairsOf as z };
