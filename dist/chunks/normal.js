import { x as EspalierError } from "./files.js";
import { g as string, h as strictObject, i as array, l as int, m as record, r as _enum } from "./package-zod.js";
// src/evaluation/models.ts
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
	throw new EspalierError("trial-invalid", `there is no result of the model "${id}", only of ${Object.keys(values).join(", ")}`, { hint: "The report was edited, or made by another version." });
}
function mapModels(ids, value) {
	return Object.fromEntries(ids.map((id) => [id, value(id)]));
}
// src/evaluation/statistics/normal.ts
const Z_TWO_SIDED_95 = 1.959963984540054;
const Z_ONE_SIDED_95 = 1.6448536269514722;
const FAR = 8.2;
function normalCdf(x) {
	if (x < -8.2) return 0;
	if (x > FAR) return 1;
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
	let [low, high] = [-8.2, FAR];
	for (;;) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) return middle;
		if (normalCdf(middle) < probability) low = middle;
		else high = middle;
	}
}
export { BASE as a, mapModels as c, ofModel as d, normalQuantile as i, modelIdSchema as l, Z_TWO_SIDED_95 as n, CANDIDATE as o, normalCdf as r, byModel as s, Z_ONE_SIDED_95 as t, modelsSchema as u };
