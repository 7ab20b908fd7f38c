import { _ as tuple, f as number, g as string, h as strictObject, i as array, l as int, m as record, n as datetime, r as _enum, s as boolean, u as literal } from "./package-zod.js";
import { i as parseLines, n as keepRecords, t as journalText } from "./journal.js";
import { C as modelIdSchema, g as Z_TWO_SIDED_95, w as modelsSchema, x as byModel } from "./gate.js";
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
// src/evaluation/interim-result.ts
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
const kldChunkSchema = strictObject({
	nats: number(),
	sameTop: int().min(0)
});
const kldStatisticsSchema = strictObject({
	meanKld: number(),
	meanKldError: number().min(0),
	medianKld: number(),
	p90Kld: number().optional(),
	p95Kld: number().optional(),
	p99Kld: number(),
	p999Kld: number(),
	maxKld: number(),
	sameTopRate: rate$1,
	rmsDeltaP: rate$1,
	perplexity: number().positive()
});
const interval$1 = tuple([number(), number()]);
const percentileInterval = tuple([number(), number().nullable()]);
const kldMeasuresSchema = kldStatisticsSchema.extend({
	interval: interval$1.optional(),
	p99Interval: percentileInterval.optional(),
	p999Interval: percentileInterval.optional(),
	sameTopInterval: interval$1,
	band: kldBandSchema,
	chunks: array(kldChunkSchema)
});
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
	basePerplexity: number().positive(),
	floor: strictObject({
		meanKld: number(),
		maxKld: number(),
		sameTopRate: rate$1
	}).optional(),
	results: byModel(kldMeasuresSchema)
});
const kldCategorySchema = kldResultSchema.extend({
	category: string(),
	title: string()
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
	rounds: count$1,
	promptTokens: count$1,
	answerTokens: count$1,
	prompt: comparisonSchema,
	answer: comparisonSchema,
	meanAnswer: byModel(answerSchema)
});
// src/evaluation/result.ts
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
	lost: count,
	gained: count,
	bothWrong: count,
	difference: number().min(-1).max(1),
	interval,
	mcnemarP: rate,
	sameAnswers: count
});
const pairIds = {
	of: modelIdSchema,
	against: modelIdSchema
};
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
const ratioSchema = strictObject({
	ratio: number().min(0),
	interval
});
const pairResultSchema = strictObject({
	...pairIds,
	paired: pairedSchema,
	clustered: clusteredSchema.optional(),
	bootstrap: interval.optional(),
	recovery: ratioSchema.optional(),
	tokens: ratioSchema.optional(),
	precision: precisionSchema,
	adjustedP: rate,
	verdict: verdictSchema
});
const overallPairSchema = strictObject({
	...pairIds,
	paired: pairedSchema,
	recovery: ratioSchema.optional(),
	adjustedP: rate,
	verdict: verdictSchema
});
const pairs = (pair) => tuple([pair], pair);
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
	pairs: pairs(pairResultSchema)
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
	overall: strictObject({
		questions: count,
		analysis: interimAnalysisSchema.optional(),
		accuracy: byModel(rate),
		pairs: pairs(overallPairSchema)
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
export { kldChunkSchema as _, readRecords as a, isFailure as b, benchmarkResultSchema as c, verdictKindSchema as d, speedResultSchema as f, kldCategorySchema as g, kldBand as h, parseRecords as i, itemRecordSchema as l, memoryUseSchema as m, inOrder as n, recordsName as o, gpuUseSchema as p, keepOnly as r, recordsText as s, wilson as t, trialResultSchema as u, kldResultSchema as v, kldStatisticsSchema as y };
