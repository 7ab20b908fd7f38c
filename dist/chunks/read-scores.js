import { H as sha256Hex } from "./pages.js";
import { i as parseJsonFile, n as UNTRUSTED_JSON } from "./json-file.js";
import { i as locateFile } from "./locate.js";
import { _ as strictObject, b as union, d as int, g as record, l as boolean, m as number, o as array, v as string } from "./package-zod.js";
import { w as EspalierError } from "./files.js";
import { n as readTextAt, t as pinLocation } from "./text.js";
import { basename } from "node:path";
// src/plan/shape.ts
function checkShape(measured, path, model) {
	const [got, wanted] = [inWords(measured), inWords(model)];
	if (got === wanted) return;
	throw new EspalierError("usage", `${path} is of another model: ${got}; the base is ${wanted}`);
}
function inWords({ architecture, experts, layers }) {
	return `${architecture} with ${experts} experts in layers ${layers[0]} to ${layers.at(-1)} (${layers.length})`;
}
// src/plan/scores.ts
const byLayer = record(string(), array(int().min(0)));
const scoresSchema = strictObject({
	method: string().describe("importance method"),
	architecture: string(),
	experts: strictObject({
		total: int().min(1),
		used: int().min(1)
	}),
	inputs: array(strictObject({
		name: string(),
		sha256: string()
	})).optional(),
	options: record(string(), union([
		string(),
		number(),
		boolean()
	])).optional(),
	protected: byLayer.optional().describe("experts that must stay"),
	notes: array(string()).optional(),
	layers: array(strictObject({
		layer: int().min(0),
		scores: array(number())
	})),
	tool: string()
}).refine(({ experts, layers }) => layers.every(({ scores }) => scores.length === experts.total), { message: "every layer must have a score for each expert" }).describe("Importance of every expert of a base; higher is more important");
function parseScores(text, path) {
	const scores = parseOwn(text, path);
	const { method, layers, inputs = [], options = {}, protected: safe = {}, notes = [] } = scores;
	return {
		scores,
		text,
		importance: {
			method,
			layers,
			inputs,
			options,
			protected: safe,
			notes
		}
	};
}
function parseOwn(text, path) {
	try {
		return parseJsonFile(scoresSchema, text, path, "plan-invalid", UNTRUSTED_JSON);
	} catch (cause) {
		if (!(cause instanceof EspalierError) || cause.hint !== void 0) throw cause;
		const { message, details } = cause;
		throw new EspalierError("plan-invalid", message, {
			cause,
			details,
			hint: "Expected a file written by espalier score. For scores of another tool: --by reap-file --from FILE."
		});
	}
}
function refuseOtherShape({ scores }, path, model) {
	const { architecture, experts, layers } = scores;
	checkShape({
		architecture,
		experts: experts.total,
		layers: layers.map(({ layer }) => layer)
	}, path, model);
}
function formatScores(scores) {
	const lines = scores.layers.map((layer) => `    ${JSON.stringify(layer)}`);
	return `${JSON.stringify({
		...scores,
		layers: null
	}, null, 2).replace("\n  \"layers\": null", () => `\n  "layers": [\n${lines.join(",\n")}\n  ]`)}\n`;
}
// src/pipeline/inputs/read-scores.ts
const SCORES = {
	what: "file of scores",
	choose: (paths) => paths.filter((path) => /(^|[/._-])scores[^/]*\.json$/i.test(path))
};
async function readScoresAt(address, model, context) {
	const location = await pinLocation(await locateFile(address, SCORES, context.hub), context);
	const read = parseScores(await readTextAt(location, context, UNTRUSTED_JSON.bytes), address);
	if (model !== void 0) refuseOtherShape(read, address, model);
	return {
		...read,
		name: basename(location.path)
	};
}
async function pageScores(address, { plan }, context) {
	const { architecture, experts, keep, origin } = plan;
	const layers = Object.keys(keep).map(Number).toSorted((a, b) => a - b);
	const { importance, text } = await readScoresAt(address, {
		architecture,
		experts: experts.total,
		layers
	}, context);
	const sha256 = sha256Hex(text);
	return {
		importance,
		ofPlan: origin?.inputs.some((input) => input.sha256 === sha256) ?? false
	};
}
export { checkShape as i, readScoresAt as n, formatScores as r, pageScores as t };
