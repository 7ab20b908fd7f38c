import { join } from "node:path";
// src/state/run-files.ts
const RELEASE_FILES = {
	card: "README.md",
	report: "report.json",
	plan: "plan.json",
	ledger: "ledger.jsonl",
	attestation: "attestation.sigstore.json",
	forest: "forest.svg"
};
const CANDIDATES_FOLDER = "candidates";
const PLAN_WITHOUT_RUN = "plan-without-run.json";
const RECORDS_FOLDER = "records";
const KLD_FILE = "kld.json";
const FACTS_FILE = "facts.json";
const PAGE_FILE = "report.html";
const SWEEP_ANSWERS = "sweep";
const CONFIRMATION_ANSWERS = "sweep/confirmation";
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
function chatText(runDir, form, domainId, name) {
	return join(runDir, "texts", form, domainId, name);
}
function fetchedText(runDir, domainId, name) {
	return join(runDir, "texts", "hub", domainId, name);
}
function calibrationFolder(folder) {
	const at = (name) => join(folder, name);
	return {
		domain: (domain) => ({
			imatrix: at(`imatrix/${domain}.gguf`),
			memo: at(`imatrix/${domain}.json`),
			text: at(`text/${domain}.txt`),
			kldText: at(`kld/${domain}.txt`),
			traces: at(`traces/${domain}.jsonl`),
			log: at(`logs/${domain}.log`)
		}),
		growthText: (domain) => at(`growth/${domain}.txt`),
		growthMemo: (id) => at(`growth/${id.slice(0, 16)}.json`),
		growth: {
			report: at("stability.json"),
			chart: at("stability.svg")
		},
		serverLog: at("logs/server.log")
	};
}
function searchFolders(runDir) {
	const named = (what) => (id) => join(runDir, `${what}-${id.slice(0, 16)}`);
	return {
		layout: named("layout"),
		cuts: named("cuts"),
		evaluator: named("evaluator")
	};
}
export { PAGE_FILE as a, RELEASE_FILES as c, calibrationFolder as d, chatText as f, speedFiles as g, searchFolders as h, KLD_FILE as i, SWEEP_ANSWERS as l, kldFiles as m, CONFIRMATION_ANSWERS as n, PLAN_WITHOUT_RUN as o, fetchedText as p, FACTS_FILE as r, RECORDS_FOLDER as s, CANDIDATES_FOLDER as t, builtInText as u };
