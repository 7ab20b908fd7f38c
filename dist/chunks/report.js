import { f as number, g as string, h as strictObject, i as array, l as int, m as record, r as _enum, s as boolean, t as date, u as literal, v as union } from "./package-zod.js";
import { t as checkedSchema } from "./identity.js";
import { a as jobsCostSchema } from "./cost.js";
import { r as refusalSchema } from "./gate.js";
import { h as kldResultSchema, l as trialResultSchema } from "./records.js";
import { p as writtenSchema } from "./hub.js";
import { n as curveSchema } from "./curve.js";
// src/report/report.ts
const count = int().min(0);
const sha256 = string().regex(/^[0-9a-f]{64}$/);
const sizeSchema = strictObject({
	bytes: count,
	experts: count.describe("experts in each MoE layer"),
	parameters: count,
	activeParameters: count
});
const reportSchema = strictObject({
	$schema: string().optional(),
	schemaVersion: literal("1.0"),
	tool: strictObject({
		name: literal("espalier"),
		version: string()
	}),
	base: strictObject({
		repo: string().optional(),
		revision: string().optional(),
		file: string(),
		bytes: count,
		sha256: sha256.optional(),
		license: string().optional(),
		licenseName: string().optional(),
		licenseLink: string().optional(),
		quantizedBy: string().optional(),
		upstream: array(string()).optional(),
		languages: array(string()).optional()
	}),
	model: strictObject({
		name: string(),
		architecture: string(),
		quantization: string(),
		contextLength: count.optional(),
		embeddingLength: count.optional(),
		headCount: count.optional(),
		headCountKv: count.optional(),
		kvCache: array(strictObject({
			contextTokens: count,
			bytes: count,
			atMost: boolean()
		})).min(1).optional(),
		blockCount: count,
		moeLayers: count,
		expertsUsed: count,
		chat: strictObject({
			format: string().optional(),
			reasoning: _enum([
				"reasoning_effort",
				"enable_thinking",
				"thinking_budget"
			]).optional(),
			tools: literal(true).optional(),
			sampling: record(string(), number()).optional()
		}).optional(),
		tensorTypes: record(string(), count)
	}),
	plan: strictObject({
		name: string(),
		sha256,
		method: string().optional(),
		inputs: array(strictObject({
			name: string(),
			sha256
		})).optional(),
		options: record(string(), union([
			string(),
			number(),
			boolean()
		])).optional(),
		binding: _enum([
			"bound",
			"unbound",
			"other"
		]),
		routerBias: _enum([
			"keep",
			"zero",
			"shrink",
			"values"
		]),
		routerBiasFactor: number().optional(),
		removed: record(string(), array(count)),
		perLayer: literal(true).optional()
	}),
	sizes: strictObject({
		base: sizeSchema,
		candidate: sizeSchema
	}),
	candidate: strictObject({
		file: string(),
		bytes: count,
		sha256,
		shards: array(strictObject({
			file: string(),
			bytes: count,
			sha256
		})).min(2).optional()
	}),
	proof: strictObject({
		bytesCompared: count,
		literalBytes: count,
		tensors: count,
		expertTensors: count,
		baseChecked: checkedSchema.describe("sha256: all bytes of the base had its SHA-256; etag: it was read by ranges, and its SHA-256 was not checked")
	}),
	trial: trialResultSchema.optional(),
	kld: kldResultSchema.optional(),
	machine: string().optional(),
	jobs: jobsCostSchema.optional(),
	gate: strictObject({
		asked: array(string()),
		refusals: array(refusalSchema)
	}),
	curve: curveSchema.optional(),
	release: strictObject({
		repo: string(),
		tag: string().optional(),
		primary: string().optional(),
		date: date().optional(),
		records: array(string()),
		written: writtenSchema.optional()
	})
});
export { reportSchema as t };
