import { w as EspalierError } from "./files.js";
import { _ as strictObject, d as int, g as record, i as _enum, m as number, o as array, v as string, y as tuple } from "./package-zod.js";
// src/evaluation/results/models.ts
const BASE = "base";
const CANDIDATE = "candidate";
const modelIdSchema = string().max(40).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const roleSchema = _enum([
	"base",
	"candidate",
	"rival"
]);
const count = int().min(0);
const modelUnderTestSchema = strictObject({
	id: modelIdSchema,
	role: roleSchema,
	label: string(),
	repo: string().optional(),
	revision: string().optional(),
	file: string().optional(),
	bytes: count.optional(),
	sha256: string().regex(/^[0-9a-f]{64}$/).optional(),
	loaded: strictObject({
		parameters: count,
		bytes: count
	})
});
const modelsSchema = array(modelUnderTestSchema).refine(([base, candidate]) => base?.id === "base" && base.role === "base" && candidate?.id === "candidate", "expected the base and the candidate first").refine((models) => new Set(models.map(({ id }) => id)).size === models.length, "two models have the same id");
const byModel = (value) => record(modelIdSchema, value);
function ofModel(values, id) {
	const value = Object.hasOwn(values, id) ? values[id] : void 0;
	if (value !== void 0) return value;
	throw new EspalierError("trial-invalid", `there is no result of the model "${id}", only of ${Object.keys(values).join(", ")}`, { hint: "The report was edited, or it was made by another version of Espalier." });
}
function mapModels(ids, value) {
	return Object.fromEntries(ids.map((id) => [id, value(id)]));
}
// src/evaluation/results/kld-result.ts
const rate = number().min(0).max(1);
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
	sameTopRate: rate,
	rmsDeltaP: rate,
	perplexity: number().positive()
});
const interval = tuple([number(), number()]);
const percentileInterval = tuple([number(), number().nullable()]);
const kldMeasuresSchema = kldStatisticsSchema.extend({
	interval: interval.optional(),
	p99Interval: percentileInterval.optional(),
	p999Interval: percentileInterval.optional(),
	sameTopInterval: interval,
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
		sameTopRate: rate
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
export { kldStatisticsSchema as a, byModel as c, modelsSchema as d, ofModel as f, kldResultSchema as i, mapModels as l, kldCategorySchema as n, BASE as o, kldChunkSchema as r, CANDIDATE as s, kldBand as t, modelIdSchema as u };
