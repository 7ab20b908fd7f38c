import { w as EspalierError } from "./files.js";
import { i as parseJsonFile, n as UNTRUSTED_JSON, o as readJsonText } from "./json-file.js";
import { p as looseObject } from "./package-zod.js";
import { t as RunDirectory } from "./run-directory.js";
import { s as nameOf } from "./base.js";
import { a as resolvedSchema } from "./stage-outputs.js";
import { existsSync } from "node:fs";
// src/pipeline/run-folder.ts
const recordSchema = looseObject({ value: resolvedSchema });
async function candidateOfRun(folder) {
	const run = await theRun(folder, (one) => one.stage("resolve"));
	if (run === void 0) return void 0;
	const record = run.stage("resolve");
	const text = await readJsonText(record, UNTRUSTED_JSON);
	const { base, candidate } = parseJsonFile(recordSchema, text, record, "usage", UNTRUSTED_JSON).value;
	const file = run.at(candidate.file);
	if (!existsSync(file)) throw new EspalierError("usage", `${run.path} is the folder of a run, but its candidate ${candidate.file} is not there`, { hint: "Give the candidate: a path, or where it was published (hf://ns/name). A run with --stream writes none." });
	return {
		candidate: file,
		plan: [run.plan, run.planWithoutRun].find((path) => existsSync(path)) ?? run.plan,
		base: nameOf(base)
	};
}
async function reportOfRun(folder) {
	return (await theRun(folder, (one) => one.report))?.report;
}
async function theRun(folder, file) {
	const run = new RunDirectory(folder);
	if (existsSync(file(run))) return run;
	const runs = (await run.files()).filter((one) => existsSync(file(one)));
	if (runs.length < 2) return runs[0];
	throw new EspalierError("usage", `${folder} is the folder of ${runs.length} runs`, { hint: `Name one: ${runs.map(({ path }) => path).join(", ")}` });
}
export { reportOfRun as n, candidateOfRun as t };
