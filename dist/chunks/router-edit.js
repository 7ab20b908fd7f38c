import { w as EspalierError } from "./files.js";
import { a as readJsonFile } from "./json-file.js";
import { _ as string, a as array, h as record, p as number } from "./package-zod.js";
// src/search/masks/router-edit.ts
function parseRouterEdit(text) {
	const [, kind, value] = /^([a-z]+)(?::(.+))?$/.exec(text) ?? [];
	const number = Number(value);
	if ((kind === "keep" || kind === "zero" || kind === "centre") && value === void 0) return { kind };
	if (kind === "shrink" && value !== void 0 && number > 0 && number < 1) return {
		kind,
		factor: number
	};
	if (kind === "permute" && (value === void 0 || /^\d+$/.test(value))) return {
		kind,
		seed: number || 0
	};
	if (kind === "values" && value !== void 0) return {
		kind,
		path: value
	};
	throw new EspalierError("usage", `router-edits holds "${text}": must be keep, zero, centre, shrink:F, permute:SEED or values:FILE`, { hint: "F is between 0 and 1. centre and permute are controls: centre changes nothing, and permute should not help." });
}
const valuesSchema = record(string().regex(/^\d+$/, "must be a layer number"), array(number()));
async function loadRouterEdit(edit, { layers, expertCount }) {
	if (edit.kind !== "values") return edit;
	const { path } = edit;
	const values = await readJsonFile(valuesSchema, path, "dataset-invalid");
	const indices = layers.map(({ index }) => String(index));
	const wrong = [...indices, ...Object.keys(values)].find((layer) => !indices.includes(layer) || values[layer]?.length !== expertCount);
	if (wrong === void 0) return {
		...edit,
		values
	};
	throw new EspalierError("usage", `${path} is of another model: it has ${values[wrong]?.length ?? "no"} values in layer ${wrong}, the base has ${expertCount} experts in layers ${indices[0]} to ${indices.at(-1)}`, { hint: "Give one number for each expert of the base, including dropped ones." });
}
export { parseRouterEdit as n, loadRouterEdit as t };
