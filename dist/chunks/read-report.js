import { w as EspalierError } from "./files.js";
import { n as UNTRUSTED_JSON, o as readJsonText } from "./json-file.js";
import { C as withPath, i as locateFile, s as readAddress } from "./locate.js";
import { i as REPORT_PATH } from "./earlier.js";
import { c as parseReport, t as folderOf } from "./release-files.js";
import { s as RECORDS_FOLDER } from "./run-files.js";
import { n as readTextAt, t as pinLocation } from "./text.js";
import { n as reportOfRun } from "./run-folder.js";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
// src/pipeline/release/read-report.ts
const REPORT = {
	what: "report",
	choose: (paths) => {
		const reports = paths.filter((path) => path.split("/").at(-1) === REPORT_PATH);
		return reports.includes(REPORT_PATH) ? [REPORT_PATH] : reports;
	}
};
async function readReport(path) {
	return parseReport(await readJsonText(path, UNTRUSTED_JSON), path, "usage");
}
async function readReportAt(address, context) {
	return parseReport(await readReportText(await locateReport(address, context), context), address, "usage");
}
async function readReportText(location, context) {
	return await readTextAt(location, context, UNTRUSTED_JSON.bytes);
}
async function locateReport(address, context) {
	const own = await reportOfRun(address);
	return pinLocation(await locateFile(own ?? address, REPORT, context.hub), context);
}
async function readerOfRecords(folder, report, read, context) {
	const at = await recordsOf(folder, report, read, context);
	return async (name) => {
		try {
			return await readTextAt(at(name), context);
		} catch (error) {
			throw notPublished(error, name, read) ?? error;
		}
	};
}
function notPublished(error, name, { trial, release }) {
	if (!(error instanceof EspalierError) || !NOT_THERE.includes(error.code)) return void 0;
	const withheld = (trial?.benchmarks ?? []).filter(({ benchmark }) => release?.records.includes(benchmark) === false);
	if (withheld.length === 0) return void 0;
	const titles = withheld.map(({ title }) => title).join(", ");
	return new EspalierError(error.code, `there is no ${RECORDS_FOLDER}/${name}: the answers to ${titles} are not published with this release`, {
		hint: `By default, answers to data sets without a known license are not published. The publisher has them in ${RECORDS_FOLDER} of the run directory, and publishes them with --records all; give a folder of them here.`,
		cause: error
	});
}
const NOT_THERE = ["hub-file-not-found", "file-unreadable"];
async function recordsOf(folder, report, { candidate }, { hub }) {
	if (folder === void 0) {
		const beside = report.kind === "hub" && report.path === REPORT_PATH && candidate !== void 0 ? folderOf({ candidate }) : dirname(report.path);
		return (name) => withPath(report, join(beside, RECORDS_FOLDER, name));
	}
	const address = await readAddress(folder, hub.hubUrl);
	if (address.kind === "local" && !existsSync(address.path)) throw new EspalierError("file-unreadable", `there is no folder ${folder} to read records from`, { hint: "Give the folder of the records, or leave it out: they are read from beside the report." });
	if (address.kind !== "repo") return (name) => withPath(address, join(address.path, name));
	const { repo, revision, folder: path = RECORDS_FOLDER } = address;
	return (name) => ({
		kind: "hub",
		repo,
		revision,
		path: join(path, name)
	});
}
export { readerOfRecords as a, readReportText as i, readReport as n, readReportAt as r, locateReport as t };
