import { o as readText } from "./files.js";
import { n as parseJson } from "./schema.js";
import { a as locateFile, d as withPath, h as REPORT_PATH, s as readAddress } from "./hub.js";
import { t as pinLocation } from "./text.js";
import { t as reportSchema } from "./report.js";
import { a as RECORDS_FOLDER } from "./run-directory.js";
import { dirname, join } from "node:path";
// src/commands/read-report.ts
const REPORT = {
	what: "report",
	choose: (paths) => paths.filter((path) => path.split("/").at(-1) === REPORT_PATH)
};
async function readReport(path) {
	return parseJson(reportSchema, await readText(path), path, "usage");
}
async function locateReport(address, context) {
	return pinLocation(await locateFile(address, REPORT, context.hub), context);
}
async function recordsOf(folder, report, { hub }) {
	if (folder === void 0) return (name) => withPath(report, join(dirname(report.path), RECORDS_FOLDER, name));
	const address = await readAddress(folder, hub.hubUrl);
	if (address.kind !== "repo") return (name) => withPath(address, join(address.path, name));
	const { repo, revision, folder: path = RECORDS_FOLDER } = address;
	return (name) => ({
		kind: "hub",
		repo,
		revision,
		path: join(path, name)
	});
}
export { readReport as n, recordsOf as r, locateReport as t };
