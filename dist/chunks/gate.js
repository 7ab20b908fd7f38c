import { h as EspalierError } from "./files.js";
import { D as formatPoints, E as formatPercent } from "./option.js";
import { c as int, d as number, g as tuple, h as string, i as array, l as literal, m as strictObject, n as datetime, o as boolean, p as record, r as _enum } from "./zod.js";
import { a as MEASUREMENTS } from "./command.js";
import { n as WORDS } from "./parse.js";
import { a as parseLines, n as journalText, r as keepRecords } from "./random.js";
// src/evaluation/measurements/kld/result.ts
const rate$1 = number().min(0).max(1);
const kldBandSchema = _enum([
	"floor",
	"q8-class",
	"q6-class",
	"q5-class",
	"beyond-q5",
	"visible",
	"damaged"
]);
const kldResultSchema = strictObject({
	text: strictObject({
		source: string(),
		sha256: string(),
		license: string().optional(),
		overlaps: array(string()).optional()
	}),
	contextTokens: int().positive(),
	chunks: int().positive(),
	scoredTokens: int().positive(),
	meanKld: number(),
	meanKldError: number().min(0),
	medianKld: number(),
	p99Kld: number(),
	maxKld: number(),
	sameTopRate: rate$1,
	rmsDeltaP: rate$1,
	perplexity: strictObject({
		base: number().positive(),
		candidate: number().positive()
	}),
	floor: strictObject({
		meanKld: number(),
		maxKld: number(),
		sameTopRate: rate$1
	}).optional(),
	band: kldBandSchema
});
const BANDS = [
	[
		"floor",
		1e-4,
		.99
	],
	[
		"q8-class",
		.002,
		.97
	],
	[
		"q6-class",
		.006,
		.95
	],
	[
		"q5-class",
		.012,
		.93
	],
	[
		"beyond-q5",
		.03,
		0
	],
	[
		"visible",
		.1,
		0
	]
];
function kldBand({ meanKld, sameTopRate }) {
	return BANDS.find(([, mean, same]) => meanKld <= mean && sameTopRate >= same)?.[0] ?? "damaged";
}
// src/evaluation/measurements/memory/result.ts
const bytes = int().min(0);
const gpuUseSchema = strictObject({
	index: int().min(0),
	idleBytes: bytes,
	peakBytes: bytes,
	utilization: number().min(0).max(1).optional()
});
const memoryArmSchema = strictObject({
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
	base: memoryArmSchema,
	candidate: memoryArmSchema
});
// src/evaluation/measurements/speed/result.ts
const speed = number().positive();
const count$1 = int().positive();
const spreadSchema = strictObject({
	median: speed,
	low: speed,
	high: speed
});
const seriesSchema = spreadSchema.extend({ samples: array(speed) });
const comparisonSchema = strictObject({
	base: seriesSchema,
	candidate: seriesSchema,
	ratio: spreadSchema
});
const answerSchema = strictObject({
	tokens: number().min(0),
	seconds: number().min(0)
});
const speedResultSchema = strictObject({
	build: string(),
	backend: string(),
	flags: array(string()),
	rounds: count$1,
	promptTokens: count$1,
	answerTokens: count$1,
	prompt: comparisonSchema,
	answer: comparisonSchema,
	meanAnswer: strictObject({
		base: answerSchema,
		candidate: answerSchema
	})
});
// src/evaluation/result.ts
const ARMS = ["base", "candidate"];
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
	finishReason: _enum([
		"stop",
		"length",
		"error"
	]),
	promptTokens: count,
	answerTokens: count,
	promptTokensPerSecond: number().min(0),
	answerTokensPerSecond: number().min(0),
	reusedFrom: datetime().optional()
});
const lookSchema = strictObject({
	planned: array(int().positive()).min(1),
	look: int().positive()
});
const armResultSchema = strictObject({
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
	meanAnswerTokens: number().min(0),
	recordsSha256: sha256
});
const verdictKindSchema = _enum([
	"identical",
	"non-inferior",
	"better",
	"worse",
	"no-difference-detected",
	"withheld"
]);
const verdictSchema = strictObject({
	kind: verdictKindSchema,
	sentence: string()
});
const pairedSchema = strictObject({
	bothRight: count,
	baseOnly: count,
	candidateOnly: count,
	bothWrong: count,
	difference: number().min(-1).max(1),
	interval,
	mcnemarP: rate,
	sameAnswers: count
});
const precisionSchema = strictObject({
	excludedLoss: number(),
	detectableLoss: rate,
	equivalent: boolean(),
	questionsForMargin: count
});
const clusteredSchema = strictObject({
	clusters: count,
	standardError: number().min(0),
	interval,
	designEffect: number().min(0)
});
const benchmarkResultSchema = strictObject({
	benchmark: string(),
	title: string(),
	dataset: strictObject({
		source: string(),
		sha256,
		rows: count,
		license: string().optional()
	}),
	questionsSha256: sha256,
	questions: count,
	look: lookSchema.optional(),
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
	wall: strictObject({
		kind: _enum(["bubblewrap", "docker"]),
		version: string(),
		python: string(),
		groupMemory: _enum(["watched", "by the kernel"])
	}).optional(),
	arms: strictObject({
		base: armResultSchema,
		candidate: armResultSchema
	}),
	paired: pairedSchema,
	clustered: clusteredSchema.optional(),
	bootstrap: interval.optional(),
	precision: precisionSchema,
	adjustedP: rate,
	verdict: verdictSchema
});
const skippedSchema = strictObject({
	benchmark: string(),
	title: string(),
	reason: string()
});
const sequentialSchema = strictObject({
	rule: string(),
	outcome: _enum([
		"passes",
		"refused",
		"undecided"
	]),
	looks: int().positive(),
	look: int().positive(),
	spending: literal("Lan-DeMets, O'Brien-Fleming type"),
	seed: int()
}).refine(({ look, looks }) => look <= looks, "a look beyond the last");
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
	models: strictObject({
		base: strictObject({
			parameters: count,
			bytes: count
		}),
		candidate: strictObject({
			parameters: count,
			bytes: count
		})
	}),
	asked: strictObject({
		slots: int().positive(),
		contextTokens: int().positive()
	}).optional(),
	margin: rate,
	benchmarks: array(benchmarkResultSchema),
	skipped: array(skippedSchema).optional(),
	reused: strictObject({
		questions: count,
		from: datetime(),
		to: datetime()
	}).optional(),
	together: literal(true).optional(),
	sequential: sequentialSchema.optional(),
	kld: kldResultSchema.optional(),
	speed: speedResultSchema.optional(),
	memory: memoryResultSchema.optional(),
	gpus: strictObject({
		base: array(gpuUseSchema),
		candidate: array(gpuUseSchema)
	}).optional(),
	overall: strictObject({
		questions: count,
		look: lookSchema.optional(),
		accuracy: strictObject({
			base: rate,
			candidate: rate
		}),
		paired: pairedSchema,
		verdict: verdictSchema
	})
});
// src/evaluation/statistics/mcnemar.ts
function mcnemarTail(fewer, discordant) {
	let logTerm = -discordant * Math.LN2;
	let sum = Math.exp(logTerm);
	for (let k = 1; k <= fewer; k += 1) {
		logTerm += Math.log(discordant - k + 1) - Math.log(k);
		sum += Math.exp(logTerm);
	}
	return Math.min(1, sum);
}
function mcnemarExact(lost, gained) {
	return Math.min(1, 2 * mcnemarTail(Math.min(lost, gained), lost + gained));
}
// src/evaluation/statistics/normal.ts
const Z_TWO_SIDED_95 = 1.959963984540054;
const Z_ONE_SIDED_95 = 1.6448536269514722;
const FAR$1 = 8.2;
function normalCdf(x) {
	if (x < -8.2) return 0;
	if (x > FAR$1) return 1;
	let [sum, term, last] = [
		x,
		x,
		0
	];
	for (let i = 3; sum !== last; i += 2) {
		last = sum;
		term *= x * x / i;
		sum += term;
	}
	return .5 + sum * Math.exp(-.5 * x * x) / Math.sqrt(2 * Math.PI);
}
function normalQuantile(probability) {
	let [low, high] = [-8.2, FAR$1];
	for (;;) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) return middle;
		if (normalCdf(middle) < probability) low = middle;
		else high = middle;
	}
}
// src/evaluation/statistics/pairs.ts
function pairsIn(table) {
	return table.bothRight + table.baseOnly + table.candidateOnly + table.bothWrong;
}
function pairedDifference(table) {
	const pairs = pairsIn(table);
	return pairs === 0 ? 0 : (table.candidateOnly - table.baseOnly) / pairs;
}
// src/evaluation/statistics/tango.ts
function scoreLimit(table, z, correction = 0) {
	if (pairsIn(table) === 0) return 1;
	let [low, high] = [-pairedDifference(table), 1];
	while (high - low > 1e-11) {
		const middle = (low + high) / 2;
		if (scoreOf(table, middle, correction) < -z) high = middle;
		else low = middle;
	}
	return high;
}
function scoreOf(table, loss, correction = 0) {
	const { baseOnly: lost, candidateOnly: gained } = table;
	const n = pairsIn(table);
	const b = (2 * n - lost + gained) * loss - lost - gained;
	const c = -gained * loss * (1 - loss);
	const variance = n * (2 * ((Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n)) + loss * (1 - loss));
	return (lost - gained + correction - n * loss) / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}
// src/evaluation/statistics/paired-test.ts
const CORRECTION = .5;
function pairedP(table) {
	return Math.min(1, 2 * Math.min(gainTail(table), gainTail(turned(table))));
}
function lossBound(table, z = Z_ONE_SIDED_95) {
	if (gainTail(table) < normalCdf(-z)) return scoreLimit(table, z);
	return Math.max(0, scoreLimit(table, z, CORRECTION));
}
function gainBound(table, z = Z_ONE_SIDED_95) {
	return lossBound(turned(table), z);
}
function pairedInterval(table, z = Z_TWO_SIDED_95) {
	return [-lossBound(table, z), gainBound(table, z)];
}
function gainTail(table) {
	const { baseOnly: lost, candidateOnly: gained } = table;
	if (lost >= gained) return 1;
	return Math.max(mcnemarTail(lost, lost + gained), normalCdf(scoreOf(table, 0)));
}
function turned(table) {
	return {
		...table,
		baseOnly: table.candidateOnly,
		candidateOnly: table.baseOnly
	};
}
// src/evaluation/statistics/spending.ts
const POINTS = 201;
const FAR = 8;
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
		const bound = decreasingRoot(crossing, error, FAR * Math.sqrt(fraction));
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
// src/evaluation/statistics/looks.ts
const FIXED = {
	oneSided: Z_ONE_SIDED_95,
	twoSided: Z_TWO_SIDED_95
};
const known = new WeakMap();
const LEAST_P = 1e-12;
function reachAt(look) {
	if (look === void 0) return FIXED;
	const reach = known.get(look) ?? {
		oneSided: criticalValueAt(look, .05),
		twoSided: criticalValueAt(look, .025)
	};
	known.set(look, reach);
	return reach;
}
function criticalValueAt(look, alpha) {
	if (look === void 0) return normalQuantile(1 - alpha);
	return criticalValues(alpha, fractionsUpTo(look)).at(-1);
}
function repeatedP(p, look) {
	if (look === void 0) return p;
	const found = normalQuantile(1 - p / 2);
	const needed = (both) => criticalValueAt(look, both / 2);
	if (found <= needed(1)) return 1;
	let [low, high] = [Math.log(LEAST_P), 0];
	while (high - low > 1e-4) {
		const middle = (low + high) / 2;
		if (needed(Math.exp(middle)) > found) low = middle;
		else high = middle;
	}
	return Math.exp(high);
}
function fractionsUpTo({ planned, look }) {
	return planned.slice(0, look).map((questions) => questions / planned.at(-1));
}
// src/evaluation/statistics/wilson.ts
function wilson(correct, total, z = Z_TWO_SIDED_95) {
	if (total === 0) return [0, 1];
	const p = correct / total;
	const z2 = z * z;
	const center = p + z2 / (2 * total);
	const spread = z * Math.sqrt(p * (1 - p) / total + z2 / (4 * total * total));
	const scale = 1 + z2 / total;
	return [correct === 0 ? 0 : Math.max(0, (center - spread) / scale), correct === total ? 1 : Math.min(1, (center + spread) / scale)];
}
// src/evaluation/answering/records.ts
function recordsName(arm, benchmark) {
	return `${arm}-${benchmark}.jsonl`;
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
function recordsText(records) {
	return records.toSorted((a, b) => Number(a.id) - Number(b.id)).map((record) => `${JSON.stringify(itemRecordSchema.parse(record))}\n`).join("");
}
// src/evaluation/gate/gate.ts
const refusalSchema = strictObject({
	clause: string(),
	reason: string()
});
const NOT_ASKED = "no questions were asked";
function gateRefusals(trial, gate) {
	return gate.flatMap((clause) => reasonsOf(trial, clause).map((reason) => ({
		clause: clause.text,
		reason
	})));
}
function reasonsOf(trial, clause) {
	if (trial === void 0) return ["nothing was measured"];
	if (clause.kind === "word") return wordReasons(trial, clause);
	return clause.kind === "difference" ? differenceReasons(trial, clause) : limitReasons(trial, clause);
}
function wordReasons(trial, { word }) {
	if (trial.overall === void 0) return [NOT_ASKED];
	const refused = WORDS[word];
	const verdicts = [...trial.benchmarks.flatMap(({ title, verdict, samples }) => samples !== void 0 && verdict.kind === "no-difference-detected" ? [] : [{
		where: title,
		verdict
	}]), {
		where: "overall",
		verdict: trial.overall.verdict
	}];
	return [...(trial.skipped ?? []).filter(({ benchmark }) => isBenchmark(benchmark)).map(notRunText), ...verdicts.filter(({ verdict }) => refused.includes(verdict.kind)).map(({ where, verdict }) => `${where}: ${verdict.sentence}`)];
}
function isBenchmark(name) {
	return !MEASUREMENTS.includes(name);
}
function notRunText({ title, reason }) {
	return `${title} was not run: ${reason}`;
}
function differenceReasons(trial, { benchmark, least, level }) {
	const found = trial.benchmarks.find((result) => result.benchmark === benchmark);
	const result = benchmark === "overall" ? trial.overall : found;
	if (result === void 0) {
		const skipped = trial.skipped?.find((other) => other.benchmark === benchmark);
		return [skipped === void 0 ? `${benchmark} was not asked` : notRunText(skipped)];
	}
	if (result.verdict.kind === "withheld") return [`${benchmark}: ${result.verdict.sentence}`];
	const { paired } = result;
	const value = level === void 0 ? paired.difference : -lossBound(paired, criticalValueAt(result.look, 1 - level));
	if (atLeast(value, least)) return [];
	return [level === void 0 ? `${benchmark} changed by ${formatPoints(value, 2)}` : `the difference of ${benchmark} may be as low as ${formatPoints(value, 2)} (one-sided ${formatPercent(level, 0)})`];
}
function limitReasons({ kld, benchmarks }, { measure, limit }) {
	if (measure === "kld" || measure === "same-top") {
		if (kld === void 0) return ["KL divergence was not measured"];
		const holds = measure === "kld" ? atLeast(limit, kld.meanKld) : atLeast(kld.sameTopRate, limit);
		const value = measure === "kld" ? `mean KLD is ${kld.meanKld}` : `same top token is ${formatPercent(kld.sameTopRate, 2)}`;
		return holds ? [] : [value];
	}
	if (benchmarks.length === 0) return [NOT_ASKED];
	return benchmarks.flatMap(({ title, arms, questions }) => {
		const { base, candidate } = arms;
		const rate = {
			truncation: Math.max(base.truncationRate, candidate.truncationRate),
			"format-failures": candidate.formatFailures / questions,
			unparsed: candidate.unparsed / questions
		}[measure];
		return atLeast(limit, rate) ? [] : [`${title}: ${formatPercent(rate, 2)}`];
	});
}
function atLeast(value, bound) {
	return value >= bound - 1e-12;
}
function refusalText(refusals) {
	return refusals.map(({ clause, reason }) => `the gate asks for ${clause}; ${reason}`).join("; ");
}
function gateFailed(refusals) {
	return new EspalierError("gate-failed", refusalText(refusals), {
		hint: "Keep more experts, choose others, or ask for less on purpose.",
		details: { refusals }
	});
}
export { kldBand as A, normalQuantile as C, trialResultSchema as D, itemRecordSchema as E, gpuUseSchema as O, normalCdf as S, ARMS as T, pairedP as _, keepOnly as a, Z_ONE_SIDED_95 as b, recordsName as c, criticalValueAt as d, reachAt as f, pairedInterval as g, lossBound as h, refusalText as i, memoryArmSchema as k, recordsText as l, gainBound as m, gateRefusals as n, parseRecords as o, repeatedP as p, refusalSchema as r, readRecords as s, gateFailed as t, wilson as u, pairedDifference as v, mcnemarExact as w, Z_TWO_SIDED_95 as x, pairsIn as y };
