import { o as readText } from "./files.js";
import { n as parseJson } from "./schema.js";
import { t as reportSchema } from "./report.js";
// src/commands/read-report.ts
async function readReport(path) {
	return parseJson(reportSchema, await readText(path), path, "usage");
}
export { readReport as t };
