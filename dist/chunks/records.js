import { c as int, d as number, g as tuple, h as string, i as array, l as literal, m as strictObject, n as datetime, o as boolean, p as record, r as _enum } from "./zod.js";
import { a as parseLines, n as journalText, r as keepRecords } from "./random.js";
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
	finishReason: _enum(FINISH_REASONS),
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
export { recordsText as a, trialResultSchema as c, memoryArmSchema as d, kldBand as f, recordsName as i, speedResultSchema as l, isFailure as m, parseRecords as n, ARMS as o, kldResultSchema as p, readRecords as r, itemRecordSchema as s, keepOnly as t, gpuUseSchema as u };
