import { _ as string, a as array, c as boolean, d as literal, g as strictObject, h as record, i as _enum, n as datetime, p as number, u as int, v as tuple } from "./package-zod.js";
import { i as parseLines, n as keepRecords, t as journalText } from "./journal.js";
import { m as EFFORTS } from "./command.js";
import { _ as modelsSchema, g as modelIdSchema, i as kldResultSchema, m as byModel, n as kldCategorySchema } from "./result.js";
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
// src/evaluation/pair-result.ts
const rate$1 = number().min(0).max(1);
const interval$1 = tuple([number(), number()]);
const count$3 = int().min(0);
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
// src/evaluation/effort-result.ts
const count$2 = int().min(0);
const effortResultSchema = strictObject({
	effort: _enum(EFFORTS),
	questions: count$2,
	analysis: interimAnalysisSchema.optional(),
	accuracy: byModel(number().min(0).max(1)),
	answers: byModel(strictObject({
		truncated: count$2,
		unparsed: count$2,
		formatFailures: count$2,
		loops: count$2,
		meanAnswerTokens: number().min(0),
		meanSeconds: number().positive().optional()
	})),
	pairs: pairsSchema(overallPairSchema.extend({ tokens: ratioSchema.optional() }))
});
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
export { recordsName as a, itemRecordSchema as c, gpuUseSchema as d, memoryUseSchema as f, readRecords as i, trialResultSchema as l, isFailure as m, keepOnly as n, recordsText as o, verdictKindSchema as p, parseRecords as r, benchmarkResultSchema as s, inOrder as t, speedResultSchema as u };
