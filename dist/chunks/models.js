import { v as EspalierError } from "./files.js";
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
export { modelIdSchema as a, mapModels as i, CANDIDATE as n, modelsSchema as o, byModel as r, ofModel as s, BASE as t };
