import { w as EspalierError } from "./files.js";
import { _ as string, a as array, g as strictObject, h as record, i as _enum, p as number, u as int, v as tuple } from "./package-zod.js";
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
// src/evaluation/statistics/median.ts
function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.floor((sorted.length - 1) / 2)];
	return upper === void 0 || lower === void 0 ? 0 : (lower + upper) / 2;
}
function mean(values) {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
// src/evaluation/statistics/student.ts
const PRECISION = 1e-16;
const TINY = 1e-300;
const FAR = 0xde0b6b3a7640000;
function studentTail(t, degrees) {
	const x = degrees / (degrees + t * t);
	const rest = t * t / (degrees + t * t);
	const [a, b] = [degrees / 2, .5];
	const front = x ** a * rest ** b / betaOfHalf(degrees);
	if (x < (a + 1) / (a + b + 2)) return front * fraction(x, a, b) / a / 2;
	return (1 - front * fraction(rest, b, a) / b) / 2;
}
function studentQuantile(tail, degrees) {
	let [low, high] = [0, FAR];
	for (;;) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) return middle;
		if (studentTail(middle, degrees) > tail) low = middle;
		else high = middle;
	}
}
function betaOfHalf(degrees) {
	let [beta, at] = degrees % 2 === 1 ? [Math.PI, 1] : [2, 2];
	for (; at < degrees; at += 2) beta *= at / (at + 1);
	return beta;
}
function fraction(x, a, b) {
	let [c, d] = [1, 1 / away(1 - (a + b) * x / (a + 1))];
	let value = d;
	for (let m = 1, change = 0; Math.abs(change - 1) > PRECISION; m += 1) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		change = 1;
		for (const part of [even, odd]) {
			d = 1 / away(1 + part * d);
			c = away(1 + part / c);
			change = d * c;
			value *= change;
		}
	}
	return value;
}
function away(value) {
	return Math.abs(value) < TINY ? TINY : value;
}
function meanInterval(values) {
	const n = values.length;
	if (n < 2) return void 0;
	const middle = mean(values);
	const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (n - 1);
	const half = studentQuantile(.025, n - 1) * Math.sqrt(variance / n);
	return [middle - half, middle + half];
}
export { ofModel as _, median as a, kldChunkSchema as c, BASE as d, CANDIDATE as f, modelsSchema as g, modelIdSchema as h, mean as i, kldResultSchema as l, mapModels as m, studentQuantile as n, kldBand as o, byModel as p, studentTail as r, kldCategorySchema as s, meanInterval as t, kldStatisticsSchema as u };
