import { a as readJsonFile } from "./json-file.js";
import { r as sweepSchema } from "./curve.js";
// src/search/sweep/file.ts
async function readSweep(path) {
	return readJsonFile(sweepSchema, path, "dataset-invalid");
}
export { readSweep as t };
