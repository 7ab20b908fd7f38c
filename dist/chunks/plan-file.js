import { E as systemCodeOf, T as messageOf, b as missingHint, d as writeFileAtomic, w as EspalierError } from "./files.js";
import { i as parseAs } from "./command.js";
import { i as parseJsonFile, n as UNTRUSTED_JSON, o as readJsonText } from "./json-file.js";
import { _ as strictObject, b as union, d as int, g as record, i as _enum, l as boolean, m as number, o as array, v as string } from "./package-zod.js";
import { H as sha256Hex } from "./pages.js";
import { i as parseGate } from "./gate-clauses.js";
// src/plan/plan-schema.ts
const id = int().min(0);
const sha256 = string().regex(/^[0-9a-f]{64}$/, "must be 64 lower-case hex digits");
const keepSchema = record(string().regex(/^(0|[1-9]\d*)$/), array(id).min(1), { error: ({ code }) => code === "invalid_key" ? "must be a layer number" : void 0 }).superRefine((keep, context) => {
	for (const [layer, ids] of Object.entries(keep)) ids.forEach((value, i) => {
		const before = ids[i - 1];
		if (before === void 0 || before < value) return;
		const problem = ids.indexOf(value) < i ? `lists expert ${value} twice` : "is not in ascending order";
		context.addIssue({
			code: "custom",
			path: [layer],
			message: `${problem} (${before}, then ${value})`
		});
	});
});
const gateSchema = string().superRefine((text, context) => {
	try {
		parseGate(text);
	} catch (error) {
		context.addIssue({
			code: "custom",
			message: messageOf(error)
		});
	}
});
function planNameOf(text) {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9._]+/g, "-").replace(/^[^A-Za-z0-9]+|-+$/g, "") || "plan";
}
const planSchema = strictObject({
	$schema: string().optional(),
	name: string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "must be letters, digits, dots, dashes and underscores"),
	base: strictObject({
		repo: string().regex(/^[^/\s]+\/[^/\s]+$/, "must be \"namespace/name\"").optional().describe("of a base on the Hub"),
		revision: string().min(1).optional().describe("commit sha, branch or tag"),
		file: string().min(1).describe("inside the repo, or the name of a local file"),
		sha256: sha256.optional().describe("of the base; no other file is taken unless any-base is given")
	}).refine(({ repo, revision }) => repo === void 0 === (revision === void 0), { message: "repo and revision must be there together" }).refine(({ repo, sha256 }) => repo !== void 0 || sha256 !== void 0, { message: "must have a repo or a sha256" }).optional().describe("the base this plan was made from; a plan written by hand may leave it out, and is then bound to none"),
	architecture: string().min(1).describe("general.architecture of the base"),
	experts: strictObject({
		total: int().min(1).describe("experts in each layer of the base"),
		used: int().min(1).describe("experts that a token is routed to")
	}).describe("must equal what the base says"),
	keep: keepSchema.describe("for every MoE layer, the expert ids to keep, ascending"),
	layers: _enum([
		"uniform",
		"mask",
		"per-layer"
	]).optional().describe("what to do when layers keep different numbers of experts: uniform (the default) refuses; mask stores the largest number everywhere and switches off the surplus in the router; per-layer stores the actual numbers, a file that llama.cpp does not load"),
	router: strictObject({
		bias: _enum([
			"keep",
			"zero",
			"shrink",
			"values"
		]).describe("of the kept experts: zero sets the router bias to 0, shrink multiplies it by factor, values sets it"),
		factor: number().gt(0).lt(1).optional().describe("for shrink"),
		values: record(string(), array(number())).optional().describe("for values: by layer a number for each kept expert, in the order of keep")
	}).refine(({ bias, factor }) => bias === "shrink" === (factor !== void 0), { message: "factor must be there for shrink, and only for shrink" }).refine(({ bias, values }) => bias === "values" === (values !== void 0), { message: "values must be there for values, and only for values" }).default({ bias: "keep" }),
	gate: gateSchema.optional().describe("what must hold before a candidate of this plan is published, as \"mmlu>=-1pp@95, truncation<=1%\"; the gate option or input overrides it"),
	origin: strictObject({
		method: string().describe("importance method"),
		inputs: array(strictObject({
			name: string(),
			sha256
		})).default([]),
		options: record(string(), union([
			string(),
			number(),
			boolean()
		])).default({}),
		asked: array(strictObject({
			benchmark: string(),
			dataset: sha256.describe("SHA-256 of the data set"),
			candidates: int().min(1).describe("how many answered questions of it")
		})).optional().describe("questions that were asked to choose this plan among others"),
		tool: string().describe("what made the plan, with its version")
	}).optional().describe("how the plan was made")
}).describe("Espalier expert-pruning plan");
// src/plan/plan-file.ts
async function readPlan(path) {
	const explain = (error) => explainMissing(path, error);
	return parsePlan(await readJsonText(path, UNTRUSTED_JSON).catch(explain), path);
}
function explainMissing(path, error) {
	if (!(error instanceof EspalierError) || systemCodeOf(error.cause) !== "ENOENT") throw error;
	if (missingHint(path) !== void 0) throw error;
	throw new EspalierError(error.code, error.message, {
		cause: error.cause,
		hint: `Check the path. A new plan is made by: espalier plan ns/name --keep N --out FILE. "espalier run ns/name --keep N" needs none.`
	});
}
function parsePlan(text, path) {
	const plan = parseAs(["plan"], {
		text,
		where: path,
		code: "plan-invalid",
		hint: "A plan is made by: espalier plan BASE --keep N --out FILE. That of a release is plan.json in its repo."
	}, () => parseJsonFile(planSchema, text, path, "plan-invalid", UNTRUSTED_JSON));
	refuseWhole(plan, path);
	return {
		plan,
		path,
		text,
		sha256: sha256Hex(text)
	};
}
function refuseWhole({ keep, experts: { total } }, path) {
	const layers = Object.values(keep);
	if (layers.length === 0 || layers.some(({ length }) => length !== total)) return;
	throw new EspalierError("plan-invalid", `${path} keeps all ${total} experts of every layer: nothing would be cut`, { hint: "Remove the ids of the experts to cut from keep, or make a plan: espalier plan BASE --keep N --out FILE" });
}
async function writePlan(path, plan) {
	await writeFileAtomic(path, formatPlan(plan));
}
function formatPlan(plan) {
	const lines = Object.entries(plan.keep).toSorted(([a], [b]) => Number(a) - Number(b)).map(([layer, ids]) => `    "${layer}": [${ids.join(", ")}]`);
	const { $schema, name, base, architecture, experts, layers, router, gate, origin } = plan;
	const values = Object.entries(router.values ?? {}).toSorted(([a], [b]) => Number(a) - Number(b));
	const ordered = {
		$schema,
		name,
		base,
		architecture,
		experts,
		keep: null,
		layers,
		router: router.values === void 0 ? router : {
			...router,
			values: null
		},
		gate,
		origin
	};
	const keep = `\n  "keep": {\n${lines.join(",\n")}\n  }`;
	const biases = `\n    "values": {\n${values.map(([layer, own]) => `      "${layer}": [${own.join(", ")}]`).join(",\n")}\n    }`;
	return `${JSON.stringify(ordered, null, 2).replace("\n  \"keep\": null", () => keep).replace("\n    \"values\": null", () => biases)}\n`;
}
export { planSchema as a, planNameOf as i, readPlan as n, writePlan as r, parsePlan as t };
