import { join } from "node:path";
// src/state/run-files.ts
function kldFiles(folder) {
	return {
		text: join(folder, "text.txt"),
		logits: join(folder, "base.logits"),
		memo: join(folder, "base.json"),
		job: join(folder, "job.json"),
		measured: (model) => join(folder, `${model}.json`),
		log: (name) => join(folder, `${name}.log`)
	};
}
function speedFiles(folder) {
	return {
		round: (number) => join(folder, `round-${number}.json`),
		job: join(folder, "job.json"),
		log: (model) => join(folder, `${model}.log`)
	};
}
function builtInText(runDir, form, set, domain) {
	return join(runDir, "texts", form, set, `${domain}.${form === "prompts" ? "jsonl" : "txt"}`);
}
function searchFolders(runDir) {
	const named = (what) => (id) => join(runDir, `${what}-${id.slice(0, 16)}`);
	return {
		layout: named("layout"),
		cuts: named("cuts"),
		evaluator: named("evaluator")
	};
}
export { speedFiles as i, kldFiles as n, searchFolders as r, builtInText as t };
