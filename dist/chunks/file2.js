import { o as readText } from "./files.js";
import { n as parseJson } from "./schema.js";
import { r as sweepSchema } from "./curve.js";
// src/search/sweep/file.ts
async function readSweep(path) {
	return parseJson(sweepSchema, await readText(path), path, "dataset-invalid");
}
export { readSweep as t };
