import { a as info, f as warning, i as getState, s as saveState } from "./package-actions.js";
import { t as RunDirectory } from "./run-directory.js";
import { T as messageOf } from "./files.js";
import { r as redact } from "./printable.js";
import { appendFileSync, existsSync, statSync } from "node:fs";
// src/action/command-file.ts
const MAX_SUMMARY_BYTES = 1048576;
const TITLE = { title: "Espalier" };
const CUT = "\n\n*The rest is left out: GitHub shows 1 MiB of a summary.*\n";
function writeToRunner(what, variable, write) {
	const path = process.env[variable];
	try {
		if (path === "") throw new Error(`${variable} is empty`);
		if (path !== void 0 && !isWritable(path)) throw new Error(`${path} is not a regular file`);
		write();
	} catch (error) {
		warning(`${what} could not be written: ${messageOf(error)}`, TITLE);
	}
}
function writeSummary(markdown) {
	const path = process.env.GITHUB_STEP_SUMMARY;
	if (path === void 0) return;
	writeToRunner("the summary of the job", "GITHUB_STEP_SUMMARY", () => {
		const taken = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
		const whole = `${redact(markdown)}\n`;
		const text = cutToBytes(whole, MAX_SUMMARY_BYTES - taken);
		appendFileSync(path, text);
		if (text !== whole) warning(`the summary of the job was cut to the ${MAX_SUMMARY_BYTES} bytes that GitHub shows`, TITLE);
	});
}
function cutToBytes(text, most) {
	if (Buffer.byteLength(text) <= most) return text;
	const room = most - Buffer.byteLength(CUT);
	if (room <= 0) return "";
	const head = Buffer.from(text).subarray(0, room);
	const end = head.lastIndexOf("\n");
	return end < 0 ? "" : head.subarray(0, end).toString() + CUT;
}
function isWritable(path) {
	const stats = statSync(path);
	return stats.isFile() || stats.isCharacterDevice();
}
// src/action/post.ts
function leaveState({ command, runDir, finished, hubUrl, allowHttp }) {
	writeToRunner("the state for the post step", "GITHUB_STATE", () => {
		saveState("command", command);
		saveState("run-dir", runDir);
		saveState("finished", String(finished));
		saveState("hub-url", hubUrl);
		saveState("allow-http", String(allowHttp));
	});
}
async function cleanUp() {
	const runDir = getState("run-dir");
	if (runDir === "") return;
	const directory = new RunDirectory(runDir);
	if (existsSync(directory.jobs)) {
		const { endJobsOfRun } = await import("./end-jobs.js");
		await endJobsOfRun({
			runDir,
			hubUrl: getState("hub-url"),
			allowHttp: getState("allow-http") === "true"
		});
	}
	if (getState("finished") === "true") {
		const gone = await directory.removeCopies();
		if (gone.length > 0) info(`kept ${runDir}; removed the copy of the base in it: ${gone.join(", ")}`);
	} else if (getState("command") === "run" && (await directory.claimed()).length > 0) info(`${runDir} holds what was done so far; a run with the same folder continues from there`);
}
export { writeToRunner as i, leaveState as n, writeSummary as r, cleanUp as t };
