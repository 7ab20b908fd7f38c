import { _ as strictObject, d as int, l as boolean, n as datetime, o as array, t as date, v as string } from "./package-zod.js";
import { d as resolvedBaseSchema, v as provedBaseSchema } from "./base.js";
import { a as jobsCostSchema } from "./cost.js";
import { i as kldResultSchema } from "./kld-result.js";
import { F as trialResultSchema } from "./curve-table.js";
// src/pipeline/inputs/stage-outputs.ts
const resolvedSchema = strictObject({
	base: resolvedBaseSchema,
	candidate: strictObject({
		name: string(),
		file: string(),
		bytes: int().min(0),
		experts: int().min(1),
		maxShardBytes: int().min(1).optional()
	}),
	activeBytes: int().min(0),
	contextTrain: int().min(1).optional(),
	date: date()
});
const fileSchema = strictObject({
	file: string(),
	bytes: int().min(0),
	sha256: string()
});
const prunedSchema = strictObject({
	file: string(),
	bytes: int().min(0),
	files: array(fileSchema).min(1)
});
const count = int().min(0);
const proofSchema = strictObject({
	bytesCompared: count,
	literalBytes: count,
	tensors: count,
	expertTensors: count,
	sha256: string(),
	claims: array(string()),
	base: provedBaseSchema
});
const validatedSchema = strictObject({
	machine: string(),
	ended: datetime(),
	trial: trialResultSchema,
	jobs: jobsCostSchema.optional()
});
const kldAloneSchema = strictObject({
	machine: string(),
	kld: kldResultSchema,
	kldSha256: string()
});
const releasedSchema = strictObject({
	repo: string(),
	commit: string(),
	url: string(),
	created: boolean(),
	alreadyPublished: boolean(),
	pullRequest: boolean(),
	moved: strictObject({
		newBytes: int().min(0),
		bytes: int().min(0)
	}).optional(),
	lost: array(string()).optional()
});
export { resolvedSchema as a, releasedSchema as i, proofSchema as n, validatedSchema as o, prunedSchema as r, kldAloneSchema as t };
