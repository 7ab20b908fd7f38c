import { Xt as sha256Hex } from "./hub.js";
import { x as EspalierError } from "./files.js";
import { n as parseJson } from "./schema.js";
import { c as parseGate } from "./command.js";
import { r as FACTS_FILE } from "./run-files.js";
import { i as parseRecords, n as inOrder, o as recordsName, s as recordsText } from "./wilson.js";
import { a as adjusted, c as reusedIn, d as labelsOf, f as pairsOf, g as trialFactsSchema, h as measuredBeside, i as overallOf, m as decide, o as measuresOf, s as questionsDigest } from "./show-trial.js";
import { c as plannedAnalyses, s as askedAt } from "./logits.js";
import { a as BASE, c as mapModels, d as ofModel } from "./normal.js";
import { isDeepStrictEqual } from "node:util";
// src/evaluation/recompute.ts
async function recompute(trial, read, withheld = new Set()) {
	const text = await read(FACTS_FILE);
	const facts = parseJson(trialFactsSchema, text, FACTS_FILE, "trial-invalid");
	checkAsked(trial, facts);
	const ids = facts.models.map(({ id }) => id);
	const all = [];
	for (const { benchmark } of facts.benchmarks) {
		const records = {};
		for (const id of withheld.has(benchmark) ? [] : ids) records[id] = inOrder(parseRecords(await read(recordsName(id, benchmark))));
		all.push(records);
	}
	for (const [index, result] of trial.benchmarks.entries()) for (const id of withheld.has(result.benchmark) ? [] : ids) checkRecords(result, id, ofModel(all[index], id));
	const factsSha256 = sha256Hex(text);
	if (withheld.size > 0) return {
		...partly(facts, all, trial, withheld),
		factsSha256
	};
	const { sequential } = facts;
	if (sequential === void 0) return {
		...recomputed(facts, all),
		factsSha256
	};
	const gate = parseGate(sequential.rule);
	for (let number = 1;; number += 1) {
		const at = facts.benchmarks.map(({ title, analysis, questions }) => {
			const planned = analysis?.planned.at(-1) ?? questions;
			return plannedAnalyses(title, planned, sequential.analyses)[number - 1];
		});
		const asked = all.map((records, index) => mapModels(ids, (id) => askedAt(ofModel(records, id), at[index], sequential.seed)));
		const ended = number === sequential.analysis;
		const again = recomputed(facts, asked, at);
		const outcome = decide(again, gate);
		if (ended) return {
			...again,
			factsSha256,
			sequential: {
				...sequential,
				outcome
			}
		};
		if (outcome !== "undecided") throw new EspalierError("trial-invalid", `${sequential.rule} is decided at interim analysis ${number} (${outcome}), and the report says at analysis ${sequential.analysis}`, { hint: "A trial ends at the first analysis that decides; the report was edited." });
	}
}
function partly(facts, records, trial, withheld) {
	const known = facts.benchmarks.map(({ benchmark, analysis }, index) => withheld.has(benchmark) ? trial.benchmarks[index] : measured(facts, index, records[index], analysis));
	const benchmarks = adjusted(known);
	const { kld, kldCategories, speed, ...rest } = facts;
	const { reused, overall, sequential } = trial;
	return {
		...rest,
		...measuredBeside({
			kld,
			kldCategories,
			speed
		}, benchmarks),
		benchmarks,
		...reused && { reused },
		...sequential && { sequential },
		overall
	};
}
function measured({ models, margin, benchmarks }, index, records, analysis) {
	const { analysis: _, ...known } = benchmarks[index];
	const options = {
		margin,
		seed: known.seed,
		analysis,
		labels: labelsOf(models)
	};
	const measures = measuresOf(records, pairsOf(models), options, known.samples !== void 0);
	return {
		...known,
		questions: ofModel(records, BASE).length,
		...measures
	};
}
function recomputed(facts, records, analyses) {
	const { kld, kldCategories, speed, ...rest } = facts;
	const { margin, models } = facts;
	const benchmarks = adjusted(facts.benchmarks.map((_, index) => measured(facts, index, records[index], analyses?.[index])));
	const reused = reusedIn(records);
	return {
		...rest,
		...measuredBeside({
			kld,
			kldCategories,
			speed
		}, benchmarks),
		benchmarks,
		...reused && { reused },
		overall: overallOf(benchmarks, records, pairsOf(models), margin, labelsOf(models))
	};
}
function checkAsked(trial, facts) {
	const asked = ({ models, benchmarks }) => `${benchmarks.map(({ benchmark }) => benchmark).join(", ")} of ${models.map(({ id }) => id).join(", ")}`;
	const [said, found] = [asked(trial), asked(facts)];
	if (said === found) return;
	throw new EspalierError("trial-invalid", `the report is of ${said}, ${FACTS_FILE} of ${found}`, { hint: "Give the records folder of the run that made this report, or of its release." });
}
function checkRecords(result, model, records) {
	const refuse = (problem) => {
		throw new EspalierError("trial-invalid", `${result.title}, ${model}: ${problem}`, { hint: "Give the records folder of the run that made this report, or of its release." });
	};
	if (records.length !== result.questions) refuse(`expected records of ${result.questions} questions, found ${records.length}`);
	const digest = questionsDigest(records);
	if (digest !== result.questionsSha256) refuse(`expected questions with SHA-256 ${result.questionsSha256}, found ${digest}`);
	const wrong = records.find(({ extracted, expected, correct }) => correct !== (extracted === expected));
	if (wrong !== void 0) refuse(`question ${wrong.id} read ${wrong.extracted}, expected ${wrong.expected}, and says correct: ${wrong.correct}`);
	const { recordsSha256 } = ofModel(result.results, model);
	const found = sha256Hex(recordsText(records));
	if (found !== recordsSha256) refuse(`expected records with SHA-256 ${recordsSha256}, found ${found}`);
}
function differences(a, b, path = "") {
	if (isDeepStrictEqual(a, b)) return [];
	if (!isParent(a) || !isParent(b)) return [path];
	return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => differences(a[key], b[key], path === "" ? key : `${path}.${key}`));
}
function isParent(value) {
	return typeof value === "object" && value !== null;
}
export { recompute as n, differences as t };
